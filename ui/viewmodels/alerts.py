"""What calls for somebody now: repeated and rising until a person acts, discreet on every screen."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.attention import Attention, Cause, Loudness, repeats
from kiosk.case import Case
from kiosk.record import SubjectId
from kiosk.roles import Role
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import AttentionOf, Now, Ring
from ui.viewmodels.qt_property import Property
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REPEAT_SECONDS = {Loudness.GENTLE: 20, Loudness.FIRM: 8, Loudness.LOUD: 4}
HUSH_SECONDS = 60

_TONES = {Loudness.NONE: "quiet", Loudness.GENTLE: "warning"}
_RANKS = (Cause.CRISIS, Cause.HELP, Cause.UNSEEN, Cause.ON_THE_WAY)


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One case that calls, and how."""

    case: Case
    attention: Attention

    @property
    def order(self) -> tuple[int, int, datetime]:
        """The loudest first, then by cause, then the longest wait."""
        return (
            -self.attention.loudness,
            _RANKS.index(self.attention.cause),
            self.case.opened_at,
        )


@QmlElement
@QmlUncreatable("The program makes them.")
class Alerts(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The banner's content and the bell's rhythm. The foremost alert is shown, the others counted."""

    changed = Signal()

    def __init__(  # noqa: PLR0913 - what the bell needs
        self,
        *,
        attention_of: AttentionOf,
        now: Now,
        ring: Ring,
        location_of: NameOf,
        staff_name: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._attention_of = attention_of
        self._now = now
        self._ring = ring
        self._location_of = location_of
        self._staff_name = staff_name
        self._cases: Sequence[Case] = ()
        self._found: list[Alert] = []
        self._rang_at: datetime | None = None
        self._rang_for: frozenset[str] = frozenset()
        self._hushed_until: datetime | None = None

    def watch(self, cases: Sequence[Case]) -> None:
        """Watch these cases from now on."""
        self._cases = [case for case in cases if case.is_open]
        self.tick()

    def tick(self) -> None:
        """Look at the time: alerts climb, and the bell rings again."""
        again = repeats(self._cases)
        found = [
            Alert(case=case, attention=self._attention_of(case))
            for case in self._cases
            if case.subject not in again
        ]
        self._found = sorted(
            (one for one in found if one.attention.cause in _RANKS), key=lambda one: one.order
        )
        self._ring_when_due()
        self.changed.emit()

    @property
    def first(self) -> SubjectId | None:
        """The case of the foremost alert."""
        return self._found[0].case.subject if self._found else None

    @Property(bool, notify=changed)
    def isActive(self) -> bool:
        """Whether anything calls."""
        return bool(self._found)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many cases call."""
        return len(self._found)

    @Property(str, notify=changed)
    def subject(self) -> str:
        """The case of the foremost alert, or nothing."""
        return self.first or ""

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Where, and of what kind; never a name or a customer's word."""
        if not self._found:
            return ""
        alert = self._found[0]
        told = words.alert(alert.attention.cause)
        place = self._location_of(alert.case.location)
        return f"{place} · {told}" if place else told

    @Property(str, notify=changed)
    def waited(self) -> str:
        """How long the foremost one waits."""
        if not self._found:
            return ""
        case = self._found[0].case
        return words.lasting(self._now() - (case.help_at or case.opened_at))

    @Property(str, notify=changed)
    def remark(self) -> str:
        """Who is on the way, or that the alert has climbed."""
        if not self._found:
            return ""
        alert = self._found[0]
        if alert.attention.duty:
            text = QCoreApplication.translate("Alerts", "The branch is closed. On duty: {who}")
            return text.format(who=alert.attention.duty)
        if alert.attention.cause is Cause.ON_THE_WAY:
            text = QCoreApplication.translate("Alerts", "{name} is on the way")
            return text.format(name=self._staff_name(alert.case.owner))
        if alert.attention.loudness > Loudness.GENTLE or (
            Role.MANAGER in alert.attention.audience and Role.AGENT in alert.attention.audience
        ):
            return QCoreApplication.translate("Alerts", "The branch manager is called too")
        return self._climbs(alert.attention)

    def _climbs(self, attention: Attention) -> str:
        """Say when the manager is called, so that everybody sees it climb."""
        if attention.next_at is None or Role.MANAGER in attention.audience:
            return ""
        left = words.running(attention.next_at - self._now())
        text = QCoreApplication.translate("Alerts", "The branch manager is called in {time}")
        return text.format(time=left)

    @Property(str, notify=changed)
    def tone(self) -> str:
        """How it looks: `quiet`, `warning` or `danger`."""
        if not self._found:
            return "quiet"
        alert = self._found[0]
        if alert.attention.cause is Cause.HELP:
            return "danger"
        return _TONES.get(alert.attention.loudness, "danger")

    @Property(bool, notify=changed)
    def canAcknowledge(self) -> bool:
        """Whether somebody has still to say that they go."""
        return bool(self._found) and self._found[0].attention.cause is not Cause.ON_THE_WAY

    @Property(bool, notify=changed)
    def isHushed(self) -> bool:
        """Whether the bell is silent for a minute; the banner stays."""
        return self._hushed_until is not None and self._now() < self._hushed_until

    @Slot()
    def hush(self) -> None:
        """Silence the bell for a minute; new alerts ring all the same."""
        self._hushed_until = self._now() + timedelta(seconds=HUSH_SECONDS)
        self.changed.emit()

    def _ring_when_due(self) -> None:
        calling = [one for one in self._found if one.attention.loudness is not Loudness.NONE]
        if not calling:
            self._rang_at, self._rang_for, self._hushed_until = None, frozenset(), None
            return
        loudness = max(one.attention.loudness for one in calling)
        subjects = frozenset(one.case.subject for one in calling)
        is_new = not subjects <= self._rang_for
        pause = timedelta(seconds=REPEAT_SECONDS[loudness])
        is_due = self._rang_at is None or self._now() - self._rang_at >= pause
        if is_new or (is_due and not self.isHushed):
            self._rang_at = self._now()
            self._ring(loudness)
        self._rang_for = subjects
