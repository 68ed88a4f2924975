"""The parts of the desk, made together, and how each of them names things now."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.clock import Running
from kiosk.roles import Role, StaffId
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.alerts import Alerts
from ui.viewmodels.day_check import DayCheck
from ui.viewmodels.delivery_state import DeliveryState
from ui.viewmodels.desk_books import (
    care_page,
    find_page,
    insight_page,
    known_cause_board,
    live_board,
    maintenance_page,
    oral_page,
    practice_page,
    promise_page,
)
from ui.viewmodels.desk_case import DeskCase
from ui.viewmodels.desk_ports import DeskPorts, Says
from ui.viewmodels.desk_session import DeskSession
from ui.viewmodels.navigator import Navigator
from ui.viewmodels.stage import Stage


class DeskParts:
    """Every part of the desk. None of them knows the others; `Desk` lets them work together."""

    def __init__(
        self,
        *,
        stage: Stage,
        ports: DeskPorts,
        lock_idle_seconds: int,
        changed: Callable[[], None],
        parent: QObject,
    ) -> None:
        """Take `changed`: hears when a part's acts have something to say."""
        self._changed = changed
        self._parent = parent
        self._stage = stage
        self._ports = ports
        self.navigator = Navigator("board", parent)
        self.session = DeskSession(
            colleagues=ports.colleagues,
            sign_in=ports.sign_in,
            now=ports.now,
            lock_idle_seconds=lock_idle_seconds,
            parent=parent,
        )
        self.alerts = Alerts(
            attention_of=ports.attention_of,
            now=ports.now,
            ring=ports.ring,
            location_of=self._name_of,
            staff_name=self._staff_name,
            parent=parent,
        )
        says = self._says()
        self.board = live_board(ports, says, parent=parent)
        self.delivery = DeliveryState(deliveries=ports.deliveries, now=ports.now, parent=parent)
        self.quick = self._acting()
        self.case = DeskCase(ports=ports, says=says, acting=self._acting, parent=parent)
        self.promises = promise_page(ports, says, acting=self._acting(), parent=parent)
        self.day_check = DayCheck(
            promises=self.promises,
            now=ports.now,
            closes_at=ports.closes_at,
            me=self.me,
            staff_name=self._staff_name,
            parent=parent,
        )
        self.known = known_cause_board(ports, says, parent=parent)
        self.insights = insight_page(ports, says, parent=parent)
        self.maintenance = maintenance_page(ports, says, parent=parent)
        self.find = find_page(ports, says, parent=parent)
        self.practice = practice_page(ports, says, parent=parent)
        self.care = care_page(ports, says, acting=self._acting(), parent=parent)
        self.oral = oral_page(ports, says, acting=self._acting(), parent=parent)

    def _acting(self) -> Acting:
        acting = Acting(
            perform=self._ports.perform, session=lambda: self.session.session, parent=self._parent
        )
        acting.changed.connect(self._changed)
        return acting

    def _says(self) -> Says:
        return Says(
            session=lambda: self.session.session,
            me=self.me,
            may_decide=self._may_decide,
            language=self.language,
            place=lambda: str(self._stage.place),
            name_of=self._name_of,
            staff_name=self._staff_name,
            clock_name=self._clock_name,
        )

    def me(self) -> str:
        """Return who is signed in; empty while nobody is."""
        session = self.session.session
        return session.actor.id if session is not None else ""

    def _may_decide(self, band: str) -> bool:
        who = self.session.session
        return who is not None and who.actor.role.rank >= Role(band).rank

    def language(self) -> str:
        """Return the language shown now."""
        return str(self._stage.language)

    def _name_of(self, slug: str) -> str:
        if not slug:
            return ""
        return words.named(slug) or self._ports.terms.name_of(slug, self.language())

    def _staff_name(self, staff: str) -> str:
        if staff == Role.HEAD_OFFICE:
            return words.role(Role.HEAD_OFFICE)
        return next((o.name for o in self._ports.colleagues() if o.id == StaffId(staff)), staff)

    def _clock_name(self, running: Running) -> str:
        chinese = self.language().startswith("zh")
        return running.rule.name_zh if chinese else running.rule.name_en
