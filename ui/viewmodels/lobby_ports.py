"""What the lobby's screen is handed by the program: callables, and what stays the same for long."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from time import monotonic

import msgspec

from kiosk.capture import Complaint, Place
from kiosk.carrying import Carried
from kiosk.known_causes import KnownCause
from kiosk.notices import NextStep, ShownCard
from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from ui.viewmodels.draft_keeper import DraftBox
from ui.viewmodels.visit import Perform


class LobbyPorts(msgspec.Struct, frozen=True, kw_only=True):
    """The program as the lobby sees it. What has a default is not there, or is as on any device.

    perform, new_visit: record an act; number a visit.
    next_steps, link_to: what is promised after a complaint; what the receipt's code says.
    now, present, local: seconds that only go forward; the time of day; the branch's own clock.
    marks, join_marks: the honesty marks of a tap on a face, and of one on "me too".
    known, more_cards, changed_here: known causes; cards for the idle screen; what was changed.
    drafts, carry: where half-written complaints lie; a link that takes one to a phone.
    """

    perform: Perform
    new_visit: Callable[[], SubjectId]
    next_steps: Callable[[Complaint, Receipt], Sequence[NextStep]]
    link_to: Callable[[Receipt], str]
    place: Place = Place()
    now: Callable[[], float] = monotonic
    present: Callable[[], datetime] = lambda: datetime.now(UTC)
    local: Callable[[datetime], datetime] = datetime.astimezone
    is_open: Callable[[], bool] = lambda: True
    marks: Callable[[int], tuple[str, ...]] = lambda _: ()
    join_marks: Callable[[], tuple[str, ...]] = tuple
    known: Callable[[], Sequence[KnownCause]] = tuple
    more_cards: Callable[[], Sequence[ShownCard]] = tuple
    changed_here: Callable[[], Sequence[ShownCard]] = tuple
    drafts: DraftBox | None = None
    carry: Callable[[Carried, SubjectId], str] = lambda _carried, _visit: ""
