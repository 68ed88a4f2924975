"""The desk's window, wired to a station."""

import contextlib
import os
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from db.board import (
    cases_ended_since,
    cases_mending_since,
    cases_promised_since,
    open_cases,
)
from db.coverage import read_coverage
from db.figures import Due, read_figures
from db.insight import Span, counted
from db.rollups import Measure
from db.staff import members, try_to_unlock
from kiosk.case import Case
from kiosk.changes import SHOWN_FOR, changes_told
from kiosk.commands.desk_care import care_doors
from kiosk.commands.device_care import DeviceCare
from kiosk.commands.favourites import favourites_of, keep_favourites
from kiosk.commands.home import FIRST_PIN_FILE, Home, now
from kiosk.commands.key_store import device_secret
from kiosk.commands.lobby import link_to
from kiosk.commands.papers import PaperFolders
from kiosk.commands.station import Station
from kiosk.commands.ticket_tables import TicketTables
from kiosk.device_facts import TicketsCounted
from kiosk.errors import CannotOpen, HeardError
from kiosk.figures import Figures
from kiosk.known_causes import KnownCause, causes_known
from kiosk.news import CauseKnown, ChangeTold
from kiosk.receipt import new_slip
from kiosk.record import Draft, Record, new_id
from kiosk.roles import Actor, StaffId
from kiosk.rules import Basis, Unit
from kiosk.scales import Level
from kiosk.seal import Personal, open_sealed
from kiosk.silence import Coverage
from kiosk.staff import Member, Unlocked
from sync.standing import Delivery as Delivered
from sync.standing import Reach as Reached
from ui.desk_screen import DeskDoors, DeskRules, DeskScreen
from ui.viewmodels.desk_ports import (
    Colleague,
    Counter,
    Day,
    Delivery,
    Favourites,
    Invite,
    Reach,
    Ring,
    Session,
    ShowSide,
)

_FACES = 5
_RECENT_DAYS = 90
_MENDING_DAYS = 366


class DeskWiring:
    """What the desk asks of its station.

    `invite` shows the second rating on a lobby screen, `show_side` what a play shows the customer.
    """

    def __init__(  # noqa: PLR0913 - one device has this many neighbours
        self,
        home: Home,
        station: Station,
        *,
        invite: Invite,
        show_side: ShowSide,
        ring: Ring,
        device: DeviceCare,
    ) -> None:
        self._home = home
        self._station = station
        self._invite = invite
        self._show_side = show_side
        self._ring = ring
        self._delivered = Delivered()
        self._device = device
        self._offline_since: datetime | None = None

    def open(self, *, still: bool = False) -> DeskScreen:
        """Open the staff's window; `still` stops all motion."""
        content, settings = self._home.content, self._home.settings
        rules = DeskRules(
            content=content,
            rulebook=content.rulebook,
            calendar=self._home.calendar,
            pack=settings.rules.pack,
        )
        doors = DeskDoors(
            now=lambda: self._home.calendar.local(now()),
            cases=self.cases,
            find=self._station.journal.case,
            promised=self.promised,
            keep_file=self.keep_file,
            favourites=Favourites(
                of=lambda who: favourites_of(self._favourites, who),
                keep=lambda who, keys: keep_favourites(self._favourites, who, keys),
            ),
            counter=Counter(
                place=lambda: self._home.place(channel="desk"),
                choices=lambda: self._home.choices,
                new_slip=lambda: new_slip(os.urandom),
                link_of=lambda records, slip: link_to(
                    self._home, self._station.receipt(records, slip)
                ),
            ),
            papers=PaperFolders(self._home.path, settings),
            figures=self.figures,
            coverage=self.coverage,
            keep_tickets=self.keep_tickets,
            tables=TicketTables(),
            recent=self.recent,
            device=self._device.doors(),
            timeline=self._station.journal.records_of,
            perform=self._station.perform,
            colleagues=self.colleagues,
            sign_in=self.sign_in,
            seal=self._home.seal,
            new_id=lambda: new_id(now(), os.urandom),
            invite=self._invite,
            show_side=self._show_side,
            ring=self._ring,
            today=self.today,
            deliveries=self.deliveries,
            care=care_doors(self._station),
            known=self.known,
            tell_known=self.tell_known,
            changes=self.changes,
            tell_change=self.tell_change,
        )
        return DeskScreen(settings=settings, rules=rules, doors=doors, still=still)

    def delivered(self, state: Delivered) -> None:
        """Hear how delivery stands."""
        if state.reach is not Reached.OFFLINE:
            self._offline_since = None
        elif self._offline_since is None:
            self._offline_since = now()
        self._delivered = state

    def cases(self) -> Sequence[Case]:
        """Return every open case, and those that ended today."""
        journal = self._station.journal
        ended = cases_ended_since(journal, self._midnight())
        return [*open_cases(journal), *ended]

    def promised(self) -> Sequence[Case]:
        """Return what was promised in the last ninety days, and every root cause still to mend."""
        journal, midnight = self._station.journal, self._midnight()
        promised = cases_promised_since(journal, midnight - timedelta(days=_RECENT_DAYS))
        mending = cases_mending_since(journal, midnight - timedelta(days=_MENDING_DAYS))
        known = {case.subject for case in promised}
        return [*promised, *(case for case in mending if case.subject not in known)]

    def recent(self) -> Sequence[Case]:
        """Return every open case, and those that ended in the last ninety days."""
        journal = self._station.journal
        since = self._midnight() - timedelta(days=_RECENT_DAYS)
        return [*open_cases(journal), *cases_ended_since(journal, since)]

    def figures(self, first: date, last: date) -> Figures:
        """Return what was counted from the first to the last day."""
        return read_figures(self._station.journal, Span(first, last), self._due())

    def coverage(self, first: date, last: date) -> Coverage:
        """Return taps beside tickets from the first to the last day."""
        local = self._home.calendar.local(now())
        return read_coverage(self._station.journal, Span(first, last), now=local)

    def keep_tickets(
        self,
        counted: Sequence[TicketsCounted],
        on_saved: Callable[[], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Record what the queue called, all of it or nothing."""
        subject = self._station.new_visit()
        drafts = [Draft(subject=subject, body=one) for one in counted]
        self._station.perform(lambda _: drafts, subject, lambda _: on_saved(), on_failed)

    def keep_file(self, name: str, content: bytes) -> str:
        """Keep a file to print or take along in the device's folder, readable by its owner only."""
        folder = self._home.path / "papers"
        folder.mkdir(mode=0o700, exist_ok=True)
        file = folder / name
        file.write_bytes(content)
        file.chmod(0o600)
        return str(file)

    @property
    def _favourites(self) -> Path:
        return self._home.path / "favourites.json"

    def colleagues(self) -> Sequence[Colleague]:
        """Return who may sign in here."""
        return [
            Colleague(id=one.id, name=one.name, role=one.role, locked_until=one.locked_until)
            for one in members(self._station.journal)
        ]

    def sign_in(self, member: StaffId, pin: str) -> Session | None:
        """Try a PIN; the throttle is stored before the answer is told.

        Raises:
            Refused: the member has to wait, or the system's key store is closed.
        """
        tried, unlocked = try_to_unlock(
            self._station.journal, member, pin, now=now(),
            device_secret=device_secret(self._home.path),
        )  # fmt: skip
        if unlocked is None:
            return None
        self._forget_first_pin(pin)
        return _session(tried, unlocked)

    def today(self) -> Day:
        """Return today's taps."""
        day = self._home.calendar.local(now()).date()
        span = Span(day, day)
        scores = counted(self._station.journal, Measure.SCORE, span)
        flagged = counted(self._station.journal, Measure.FLAGGED, span)
        one, two, three, four, five = (scores[f"{score}/{_FACES}"] for score in range(1, 6))
        return Day(scores=(one, two, three, four, five), flagged=sum(flagged.values()))

    def deliveries(self) -> Delivery:
        """Return how the branch's records travel."""
        receiver = self._home.settings.delivery.receiver
        backlogs = self._station.journal.backlogs(receiver)
        delivered = sum(one.delivered for one in backlogs)
        held = sum(one.held for one in backlogs)
        at_head_office = delivered if receiver == "head_office" else 0
        return Delivery(
            reach=Reach(self._delivered.reach.value),
            held=held,
            at_branch=held,
            at_head_office=at_head_office,
            set_aside=len(self._station.journal.refusals()),
            since=self._offline_since,
        )

    def known(self) -> Sequence[tuple[KnownCause, int]]:
        """Return the causes known now, and how many joined each since it began."""
        local = self._home.calendar.local
        today = local(now()).date()
        found = causes_known(self._station.news())
        return [
            (one, counted(self._station.journal, Measure.JOINED, span)[one.id])
            for one in found
            for span in (Span(local(one.since).date(), today),)
        ]

    def tell_known(self, cause: CauseKnown) -> None:
        """Say on every screen of the lobby that something goes wrong, or is mended."""
        self._station.announce(cause)

    def changes(self) -> Sequence[ChangeTold]:
        """Return what the idle screens tell that was changed."""
        return changes_told(self._station.news())

    def tell_change(self, change: ChangeTold) -> None:
        """Say on every idle screen of the branch that something changed, or no more."""
        self._station.announce(change, until=now() + SHOWN_FOR)

    def _due(self) -> Due | None:
        """Return by when the law wants a complaint decided; None where the rules say no days."""
        today = self._home.calendar.local(now()).date()
        pack = self._home.content.rulebook.pack(self._home.settings.rules.pack, today)
        days = [
            rule.amount
            for rule in pack.clocks
            if rule.basis is Basis.LAW and rule.level is Level.COMPLAINT and rule.unit is Unit.DAYS
            and "complaint" in rule.starts
        ]  # fmt: skip
        return Due(min(days), today) if days else None

    def _midnight(self) -> datetime:
        local = self._home.calendar.local(now())
        return local.replace(hour=0, minute=0, second=0, microsecond=0)

    def _forget_first_pin(self, pin: str) -> None:
        """Take the first manager's PIN off the disk once it was used."""
        file = self._home.path / "keys" / FIRST_PIN_FILE
        with contextlib.suppress(FileNotFoundError):
            if file.read_text().strip() == pin:
                file.unlink()


def _session(member: Member, unlocked: Unlocked) -> Session:
    def opened(record: Record) -> Personal:
        if record.sealed is None:
            raise CannotOpen("this sealed part was erased", code="erased")
        return open_sealed(record.sealed, unlocked.branch_key)

    actor = Actor(id=member.id, role=member.role)
    return Session(actor=actor, name=member.name, open_personal=opened, own_key=unlocked.own_key)
