"""What can be done with the clocks of a case: let one rest, let it run again, move its date."""

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk import handling
from kiosk.case import Case
from kiosk.clock import Running
from kiosk.deciding import Decide
from kiosk.errors import Refused
from kiosk.roles import Actor, Role
from kiosk.rules import ExtensionRule, PauseReason
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.desk_ports import ClocksOf

_PAUSE, _RESUME, _EXTEND = "pause", "resume", "extend"


class ClockActs(msgspec.Struct, frozen=True, kw_only=True):
    """Offers the acts that the rules of a case's clocks allow, by keys `act|clock|name`."""

    clocks_of: ClocksOf
    clock_name: Callable[[Running], str]
    language: Callable[[], str]

    def rows(self, case: Case, chosen: str) -> list[ChoiceRow]:
        """Return what can be done now."""
        rows = [row for one in self._running(case) for row in self._rows_of(one)]
        return [msgspec.structs.replace(row, is_chosen=row.key == chosen) for row in rows]

    def approval(self, case: Case, key: str) -> Role | None:
        """Return who has to approve this act; None where nobody has to."""
        act, clock, name = _parts(key)
        running = self._found(case, clock)
        if act != _EXTEND or running is None:
            return None
        extension = running.rule.extension(name)
        return extension.approval if extension else None

    def act(
        self, actor: Actor, case: Case, key: str, *, approver: Actor, told_at: datetime | None
    ) -> Decide:
        """Make the act of this key; `told_at` is when the customer heard of a new date."""
        act, clock, name = _parts(key)
        running = self._found(case, clock)
        if running is None:
            raise Refused("this clock is over", code="clock-over")
        match act:
            case "pause":
                return handling.pause_clock(actor, running, reason=name)
            case "resume":
                return handling.resume_clock(actor, clock=clock)
            case _:
                return handling.extend_clock(
                    actor, running, extension=name, approver=approver, told_at=told_at
                )

    def _running(self, case: Case) -> list[Running]:
        return [one for one in self.clocks_of(case) if one.is_running]

    def _found(self, case: Case, clock: str) -> Running | None:
        return next((one for one in self._running(case) if one.clock == clock), None)

    def _rows_of(self, running: Running) -> list[ChoiceRow]:
        rule, name = running.rule, self.clock_name(running)
        if running.is_resting:
            again = QCoreApplication.translate("FurtherSheet", "{clock}: let it run again")
            rows = [ChoiceRow(key=f"{_RESUME}|{rule.id}|", label=again.format(clock=name))]
        else:
            rest = QCoreApplication.translate("FurtherSheet", "{clock} rests: {reason}")
            rows = [
                ChoiceRow(
                    key=f"{_PAUSE}|{rule.id}|{one.id}",
                    label=rest.format(clock=name, reason=self._named(one)),
                )
                for one in rule.pauses
            ]
        return rows + [
            ChoiceRow(
                key=f"{_EXTEND}|{rule.id}|{one.id}",
                label=QCoreApplication.translate(
                    "FurtherSheet", "{clock} moves: {extension} ({role} approves)"
                ).format(clock=name, extension=self._named(one), role=words.role(one.approval)),
            )
            for one in rule.extensions
            if one.id not in running.extensions
        ]

    def _named(self, rule: PauseReason | ExtensionRule) -> str:
        return rule.name_zh if self.language().startswith("zh") else rule.name_en


def _parts(key: str) -> tuple[str, str, str]:
    act, _, rest = key.partition("|")
    clock, _, name = rest.partition("|")
    return act, clock, name
