"""What the desk's view-models are handed by the program: callables and the values they give."""

from collections.abc import Callable, Container, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from kiosk.attention import Attention, Loudness
from kiosk.capture import Choices, Place
from kiosk.card import Card
from kiosk.care import OwnLine, Relief
from kiosk.case import Case
from kiosk.clock import Running
from kiosk.customer_side import CustomerSide
from kiosk.deciding import Decide
from kiosk.device_facts import TicketsCounted
from kiosk.drill import Drill
from kiosk.errors import HeardError
from kiosk.figures import Figures, Told
from kiosk.known_causes import KnownCause
from kiosk.library import Library
from kiosk.matching import Match
from kiosk.news import CauseKnown, ChangeTold
from kiosk.notices import KnownWords
from kiosk.phrase_lint import Hint
from kiosk.play import Escalation, Play
from kiosk.receipt import Slip
from kiosk.record import Record, SubjectId
from kiosk.remedy import Band
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal
from kiosk.silence import Coverage
from ui.viewmodels.device_ports import DeviceDoors
from ui.viewmodels.readings import Reading

Now = Callable[[], datetime]
"""The present time on the branch's own clock: aware, in the branch's zone."""

Cases = Callable[[], Sequence[Case]]
"""Every open case of the branch, and those that ended today."""

KeepFile = Callable[[str, bytes], str]
"""Keeps a file (name, content) for whoever prints it or takes it along, and says where."""

FiguresOf = Callable[[date, date], Figures]
"""What was counted from the first to the last day, both included."""


CoverageOf = Callable[[date, date], Coverage]
"""Taps beside tickets from the first to the last day."""


class KeepTickets(Protocol):
    """Records what the queue called; one of the two answers follows on the interface's thread."""

    def __call__(
        self,
        counted: Sequence[TicketsCounted],
        on_saved: Callable[[], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Begin; return at once."""
        ...


FindCase = Callable[[SubjectId], Case | None]
Timeline = Callable[[SubjectId], Sequence[Record]]
"""The records of one subject in canonical order."""

OnSaved = Callable[[Sequence[Record]], None]
OnFailed = Callable[[HeardError], None]


class Terms(Protocol):
    """Content's words for slugs: reasons, businesses, causes, wishes, flags, locations."""

    def name_of(self, slug: str, language: str) -> str:
        """Return the field's word for a slug; the slug itself when it is not known."""
        ...

    def option_name(self, option: str, language: str) -> str:
        """Return the title of `play/option`; the slug itself when no such play offers it."""
        ...

    def step_name(self, told: Told, language: str) -> str:
        """Return the title of a step; its id when no play has it any more."""
        ...

    def play_name(self, play: str, language: str) -> str:
        """Return the title of a play; its id when there is none."""
        ...

    def slugs(self, group: str) -> Sequence[str]:
        """Return the slugs of `businesses`, `causes` or `flags`, in content's order."""
        ...


NewId = Callable[[], str]
"""Makes the id of a promise."""


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """What writing down a complaint at the desk needs."""

    place: Callable[[], Place]
    choices: Callable[[], Choices]
    new_slip: Callable[[], Slip]
    link_of: Callable[[Sequence[Record], Slip], str]
    """Returns the link to the customer's own page, for the records of one act."""


Invite = Callable[[SubjectId], bool]
"""Shows the second rating on the lobby screen; the customer alone answers it there.

False: somebody else is at that screen now.
"""


ShowSide = Callable[[SubjectId, CustomerSide], bool]
"""Puts a customer's side on the lobby's screen, an empty one takes it away; False: no screen is free."""


class Perform(Protocol):
    """Appends what `decide` says, off the interface's thread; one of the two answers follows on it."""

    def __call__(
        self, decide: Decide, subject: SubjectId, on_saved: OnSaved, on_failed: OnFailed
    ) -> None:
        """Begin; return at once."""
        ...


class Colleague(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff as a tile shows them."""

    id: StaffId
    name: str
    role: Role
    locked_until: datetime | None = None
    """Until when PINs are not tried, after too many wrong ones."""


Colleagues = Callable[[], Sequence[Colleague]]


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A person who is signed in. `open_personal` holds the branch key and dies with the session.

    `open_personal` raises CannotOpen when a sealed part was made for others, was altered or erased.
    """

    actor: Actor
    name: str
    open_personal: Callable[[Record], Personal]
    own_key: bytes = b""
    """Opens this person's own book; nobody else's PIN gives it."""


class SignIn(Protocol):
    """Tries a PIN."""

    def __call__(self, member: StaffId, pin: str) -> Session | None:
        """Return the session, or None for a wrong PIN.

        Raises:
            Refused: the member has to wait; the error says how long.
        """
        ...


class Reach(StrEnum):
    """How far this device can talk at the moment."""

    ALONE = "alone"
    """No connection is set up: everything stays here."""
    CONNECTED = "connected"
    OFFLINE = "offline"


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """How the branch's records travel, in numbers: kept here, at the branch, at head office."""

    reach: Reach
    held: int
    at_branch: int
    at_head_office: int
    set_aside: int = 0
    since: datetime | None = None
    """Since when the device has been offline."""

    @property
    def waiting(self) -> int:
        """Records that head office is not known to hold."""
        return self.held - self.at_head_office


Deliveries = Callable[[], Delivery]


Ring = Callable[[Loudness], None]
"""Plays the tone of a loudness once."""

AttentionOf = Callable[[Case], Attention]
"""Says who is to be alerted about a case now, by the branch's calendar."""

ClosesAt = Callable[[], datetime | None]
"""When the branch closes for good today, by its calendar; None on a day on which it stays closed."""

ClocksOf = Callable[[Case], Sequence[Running]]
"""The clocks of a case as they stand now, by its rule pack and the branch's calendar."""


PlaysFor = Callable[[Case, str], Sequence[Match]]
"""The plays that fit a case and the words that were opened, the best first, and why."""

EscalationsFor = Callable[[Case, Play, str], Sequence[Escalation]]
"""The escalations of a play whose conditions hold now; the opened words count, too."""


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """Today in figures: how many taps per face (unhappiest first), and how many were set aside."""

    scores: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)
    flagged: int = 0


Today = Callable[[], Day]


KnownOf = Callable[[], Sequence[tuple[KnownCause, int]]]
"""The causes known now, and how many customers joined each."""

TellKnown = Callable[[CauseKnown], None]
"""Says on every screen of the lobby that something goes wrong, or is mended."""


Then = Callable[[], None]
"""What follows on the screens' thread once something is kept."""


class CareDoors(msgspec.Struct, frozen=True, kw_only=True):
    """What stays on this device about its own people, and who asks for relief."""

    reliefs: Callable[[], Sequence[Relief]]
    visits_made: Callable[[], Container[str]]
    note_visit: Callable[[str, Then], None]
    own_lines: Callable[[StaffId], Sequence[OwnLine]]
    keep_line: Callable[[StaffId, bytes, Then], None]
    """Keeps a line that its writer locked."""
    tear_out: Callable[[StaffId, int, Then], None]


class Favourites(msgspec.Struct, frozen=True, kw_only=True):
    """Which texts of the playbook each member of staff marked as their own."""

    of: Callable[[str], frozenset[str]]
    keep: Callable[[str, frozenset[str]], None]


TellChange = Callable[[ChangeTold], None]
"""Says on every idle screen of the branch that something changed, or says it no more."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A photo or a paper that could be attached. `is_scan`: it lies in the scanner's folder."""

    key: str
    name: str
    folder: str
    at: datetime
    size: int
    is_scan: bool


class Papers(Protocol):
    """What can be attached to a case."""

    def found(self) -> Sequence[Paper]:
        """Return the newest photos and papers."""
        ...

    def read(self, key: str) -> bytes:
        """Read one.

        Raises:
            Refused: it is gone, or far too large.
        """
        ...

    def taken(self, key: str) -> None:
        """One was sealed: where it is a scan, it goes out of the scanner's folder."""
        ...


class TicketTable(msgspec.Struct, frozen=True, kw_only=True):
    """A table on a stick that may hold the queue's tickets."""

    key: str
    name: str
    folder: str
    at: datetime


class Tables(Protocol):
    """The tables on the sticks that are in; nothing else of the disk is shown."""

    def found(self) -> Sequence[TicketTable]:
        """Return the newest tables."""
        ...

    def read(self, key: str) -> bytes:
        """Read one.

        Raises:
            Refused: it is gone, or far too long.
        """
        ...


class DeskPorts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the desk asks of the program."""

    now: Now
    cases: Cases
    find: FindCase
    promised: Cases
    """Cases in which something was promised, closed ones included."""
    timeline: Timeline
    perform: Perform
    keep_file: KeepFile
    papers: Papers
    counter: Counter
    figures: FiguresOf
    coverage: CoverageOf
    keep_tickets: KeepTickets
    tables: Tables
    recent: Cases
    """Cases of the last ninety days, open and closed."""
    readings: Callable[[str], Sequence[Reading]]
    """What the playbook gives to read, in a language."""
    library: Callable[[], Library]
    """The playbook, to be searched and browsed."""
    favourites: Favourites
    drills: Callable[[], Sequence[Drill]]
    device: DeviceDoors
    colleagues: Colleagues
    sign_in: SignIn
    seal: Callable[[Personal], bytes]
    new_id: NewId
    invite: Invite
    show_side: ShowSide
    ring: Ring
    today: Today
    deliveries: Deliveries
    attention_of: AttentionOf
    closes_at: ClosesAt
    known: KnownOf
    tell_known: TellKnown
    care: CareDoors
    card: Callable[[str], Card | None]
    """A card of the playbook by its id."""

    changes: Callable[[], Sequence[ChangeTold]]
    tell_change: TellChange
    sayable: Sequence[KnownWords]
    clocks_of: ClocksOf
    plays_for: PlaysFor
    escalations_for: EscalationsFor
    hints_for: Callable[[str], Sequence[Hint]]
    """Hints at lines in what staff type that hurt."""
    terms: Terms
    bands: Sequence[Band] = ()
    """Up to which remedy each role decides alone: the bank's own table."""


class Says(msgspec.Struct, frozen=True, kw_only=True):
    """Who is signed in, and how the desk names things now."""

    session: Callable[[], Session | None]
    me: Callable[[], str]
    may_decide: Callable[[str], bool]
    language: Callable[[], str]
    place: Callable[[], str]
    name_of: Callable[[str], str]
    staff_name: Callable[[str], str]
    clock_name: Callable[[Running], str]
