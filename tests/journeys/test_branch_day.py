"""A branch's whole day, minute by minute: two desks, three people, and no line out from ten to three.

Real journals, relay, head office store and the way down; only the clock is ours, and it is advanced.
The script keeps its own account of what happened, by which everything is measured in the end.
"""

import heapq
import random
from collections import Counter
from datetime import timedelta
from itertools import count
from typing import NamedTuple

import pytest

from db.board import cases_ended_since, open_cases
from db.figures import read_figures
from db.insight import Span
from headoffice.register import register
from headoffice.telling import tell_cases
from headoffice.verify import verify
from kiosk import closing, handling
from kiosk.batch import unpack
from kiosk.capture import Complaint, Help, Rating, Rerating, drafts_of
from kiosk.case import State
from kiosk.closing import Fix
from kiosk.facts import Finding, Outcome
from kiosk.folding import fold
from kiosk.identity import sign_request
from kiosk.introduction import Introduction
from kiosk.promises import promise_book
from kiosk.receipt import new_slip
from kiosk.reception import KnownDevice, Standing, receive_told
from kiosk.record import SubjectId, new_id, read_record
from kiosk.seal import Personal
from kiosk.telling import CASE_NEWS_TARGET, Asked
from sync.line import Unreachable
from tests.builders import (
    AGENT,
    MANAGER,
    MONDAY_MORNING,
    OTHER_AGENT,
    a_place,
    seal_for_tests,
    some_choices,
)
from tests.journeys.tiers import BRANCH, Device, HeadOffice, Link

OPENING = MONDAY_MORNING - timedelta(hours=1)  # nine o'clock in Shanghai
DOWN, UP, CLOSING = (OPENING + timedelta(hours=hours) for hours in (1, 6, 8))
VISITS = 300
UNHAPPY = 40
EVERY = timedelta(minutes=10)
CAUSES = ("c.fees", "c.rules")


class DayClock:
    """The one clock of the branch; a script moves it on."""

    def __init__(self):
        self.at = OPENING

    def __call__(self):
        self.at += timedelta(milliseconds=1)
        return self.at


class Machine(Device):
    """A tablet or a desk that goes by the branch's clock."""

    def __init__(self, path, seed, clock):
        self._day = clock
        super().__init__(path, seed)

    def restart(self):
        self.clock = self._day
        super().restart()


class Wan(Link):
    """The line out of the branch; between ten and three nothing gets through."""

    def __init__(self, office, seed, clock):
        super().__init__(office, seed)
        self._day = clock

    @property
    def is_down(self):
        return DOWN <= self._day.at < UP

    def post(self, path, body, *, identity, media_type):
        if self.is_down:
            raise Unreachable("the line is down")
        return super().post(path, body, identity=identity, media_type=media_type)


class Script:
    """What people do, and when; it keeps an account of its own."""

    def __init__(self, tablet, desks, clock, *, send):
        self.tablet, self.desks, self.clock, self.send = tablet, desks, clock, send
        self._random = random.Random(20261123)
        self._plan, self._order = [], count()
        self.scores, self.causes, self.ends = Counter(), Counter(), Counter()
        self.kept = self.broken = self.promised = self.improved = self.complaints = 0
        self.unhappy, self.clashes = [], []
        self._open()

    def _open(self):
        step = (CLOSING - OPENING - timedelta(minutes=30)) / VISITS
        chosen = set(self._random.sample(range(VISITS), UNHAPPY))
        for number in range(VISITS):
            visit = self._unhappy if number in chosen else self._content
            self.at(OPENING + number * step, visit)

    def at(self, moment, act, *given):
        heapq.heappush(self._plan, (moment, next(self._order), act, given))

    def after(self, minutes, act, *given):
        self.at(self.clock.at + timedelta(minutes=minutes), act, *given)

    def until(self, moment):
        while self._plan and self._plan[0][0] <= moment:
            at, _, act, given = heapq.heappop(self._plan)
            self.clock.at = max(self.clock.at, at)
            act(*given)
        self.clock.at = max(self.clock.at, moment)

    # --- customers

    def tap(self, act, visit):
        drafts = drafts_of(
            act, visit=visit, place=a_place(), choices=some_choices(), seal=seal_for_tests,
            slip=new_slip(self._random.randbytes),
        )  # fmt: skip
        self.tablet.journal.perform(visit, lambda _case: drafts)
        self.send()

    def _visit(self, score):
        visit = SubjectId(new_id(self.clock(), self._random.randbytes))
        self.tap(Rating(score=score), visit)
        self.scores[score] += 1
        return visit

    def _content(self):
        self._visit(self._random.choice((3, 4, 5, 5)))

    def _unhappy(self):
        score = self._random.choice((1, 2))
        visit = self._visit(score)
        self.unhappy.append(visit)
        cause = ""
        if self._random.random() < 0.5:
            cause = self._random.choice(CAUSES)
            self.causes[cause] += 1
            self.complaints += 1
            self.tap(
                Complaint(text="多收了", business="b.loan", cause=cause, wants_remedy=True), visit
            )
        else:
            self.tap(Help(), visit)
        self.after(1.5, self._go, visit, score, cause)

    # --- staff

    def act(self, desk, decide, visit):
        """Do it at a desk that knows of the case by then; else at the one that always does."""
        machine = desk if desk.journal.case(visit) is not None else self.desks[0]
        machine.journal.perform(visit, decide)

    def _go(self, visit, score, cause):
        desk, who = self._random.choice([(self.desks[0], AGENT), (self.desks[1], OTHER_AGENT)])
        self.act(desk, handling.acknowledge(who), visit)
        knows_both = all(one.journal.case(visit) is not None for one in self.desks)
        if knows_both and self._random.random() < 0.6:
            other = self.desks[1 - self.desks.index(desk)]
            self.clashes.append(visit)
            other.journal.perform(visit, handling.acknowledge(MANAGER))
        self.act(desk, handling.arrive(who), visit)
        self.act(desk, handling.mark_emotion(who, self._random.choice((2, 3, 4))), visit)
        ending = self._random.choice(("settled", "settled", "accepted", "open", "escalated"))
        self.ends[ending] += 1
        if self._random.random() < 0.5:
            self.promised += 1
            self.act(desk, handling.promise(
                who, promise_id=f"p-{visit}", text="回电", due_at=self.clock.at + timedelta(hours=1),
                seal=seal_for_tests,
            ), visit)  # fmt: skip
            self.after(30, self._end_promise, desk, who, visit)
        if ending == "escalated":
            self.act(desk, handling.escalate(
                who, to=MANAGER.role, reason="amount", text="金额超出权限", seal=seal_for_tests
            ), visit)  # fmt: skip
        elif ending != "open":
            self.after(20, self._settle, desk, who, visit, cause)
            if ending == "accepted":
                self.after(25, self._rate_again, visit, score)

    def _end_promise(self, desk, who, visit):
        kept = self._random.random() < 0.8
        self.kept, self.broken = self.kept + kept, self.broken + (not kept)
        self.act(desk, handling.end_promise(who, promise_id=f"p-{visit}", kept=kept), visit)

    def _settle(self, desk, who, visit, cause):
        account = Personal(facts="双方都听了", decision="退回", grounds="收费公示")
        fix = Fix(root_cause="通知模板", owner=MANAGER.id, due_at=self.clock.at + timedelta(days=7))
        self.act(desk, closing.resolve(
            who, outcome=Outcome.SETTLED, finding=Finding.UPHELD, business="b.loan",
            cause=cause or "c.rules", account=account, remedies_told=True, fix=fix,
            seal=seal_for_tests, impartial=True,
        ), visit)  # fmt: skip
        self.causes.update([] if cause else ["c.rules"])

    def _rate_again(self, visit, score):
        self.improved += score < 4
        self.tap(Rerating(visit=visit, score=4, accepted=True), visit)


@pytest.fixture
def branch(tmp_path):
    clock = DayClock()
    office = HeadOffice(f"sqlite:///{tmp_path}/office.sqlite")
    office.clock = clock
    tablet = Machine(tmp_path / "tablet.sqlite", 1, clock)
    desks = [
        Machine(tmp_path / f"desk-{name}.sqlite", seed, clock) for seed, name in enumerate("ab", 2)
    ]
    yield clock, office, tablet, desks
    for one in (tablet, *desks):
        one.journal.close()
    office.store.link.close()


def introduce(office, tablet, desks):
    """Head office knows all three, and tells the desks of each other and of the tablet."""
    for machine, name in ((tablet, "lobby"), (desks[0], "desk"), (desks[1], "desk")):
        identity = machine.identity
        who = Introduction(
            origin=identity.origin, public_key=identity.public_text, branch=BRANCH, name=name
        )
        office.store.enrol(who, standing=Standing.APPROVED)
        known = KnownDevice(
            origin=identity.origin, public_key=identity.public_text, standing=Standing.APPROVED
        )
        for desk in desks:
            if desk is not machine:
                desk.register.save(known, branch=BRANCH, now=desk.clock())


def hear(desk, office):
    """Ask head office for the records of the branch's other devices, until there are no more."""
    journal = desk.journal
    while True:
        held = {one.origin: one.held for one in journal.backlogs("head_office")}
        question = b'{"held":{' + b",".join(
            f'"{origin}":{seq}'.encode() for origin, seq in held.items()
        ) + b"}}"  # fmt: skip
        signature = sign_request(desk.identity, target=CASE_NEWS_TARGET, body=question)
        asked = Asked(
            device=desk.identity.origin, signature=signature, target=CASE_NEWS_TARGET, body=question
        )
        batch = tell_cases(asked, office.store).body.batch
        if batch is None:
            return
        told = receive_told(batch, devices=desk.register, journal=journal)
        head = unpack(batch).head
        assert journal.confirm(
            "head_office", told.origin, seq=head.seq, digest=head.hash, asides=()
        )


def rows(machine):
    return set(
        machine.journal.connection.execute("SELECT origin, seq, hash FROM record").fetchall()
    )


def facts_of(machine):
    found = machine.journal.connection.execute(
        "SELECT fact, sealed FROM record ORDER BY origin, seq"
    )
    return [read_record(fact, sealed) for fact, sealed in found]


def by_subject(records):
    found = {}
    for record in records:
        found.setdefault(record.fact.subject, []).append(record)
    return {subject: fold(several) for subject, several in found.items()}


@pytest.fixture
def played(branch):
    """The day, played to its end, and everything delivered."""
    clock, office, tablet, desks = branch
    introduce(office, tablet, desks)
    lan = Link(desks[0], 1)
    lines = {desk: Wan(office, seed, clock) for seed, desk in enumerate(desks, 2)}
    script = Script(tablet, desks, clock, send=lambda: tablet.deliver("branch", lan))
    dark = []
    for number in range(int((CLOSING - OPENING) / EVERY) + 1):
        script.until(OPENING + number * EVERY)
        before = office.held()
        is_down = carry(lines, office)
        if is_down:
            dark.append(office.held() == before and rows(tablet) <= rows(desks[0]))
    for _ in range(3):
        carry(lines, office)
    return Played(script, office, desks, dark)


def carry(lines, office):
    """Let every desk send and hear; tell whether the lines were down."""
    for desk, line in lines.items():
        if line.is_down:
            with pytest.raises(Unreachable):
                desk.deliver("head_office", line)
        else:
            desk.deliver("head_office", line)
            hear(desk, office)
    for desk, line in lines.items():
        if not line.is_down:
            hear(desk, office)
    return any(line.is_down for line in lines.values())


class Played(NamedTuple):
    script: Script
    office: HeadOffice
    desks: list[Machine]
    dark: list[bool]


def test_a_branch_day_without_a_line_from_ten_to_three(played):
    """One day, since playing it takes seconds; what is asked of it stands below, part by part."""
    _hold_records(played)
    folded = by_subject(facts_of(played.desks[0]))
    _hold_board_and_register(played, folded)
    _hold_insight(played)
    _hold_promises(played, folded)


def _hold_records(played):
    """Head office heard nothing in the dark, the desk the lobby; in the end all is everywhere, once."""
    first, second = played.desks
    assert len(played.dark) == (UP - DOWN) / EVERY
    assert all(played.dark)
    assert played.office.held() == rows(first) == rows(second)
    report = verify(played.office.store)
    assert (report.ok, report.evidence, report.gaps) == (True, 0, 0)


def _hold_board_and_register(played, folded):
    """Both desks' cases, head office's register, and the records themselves agree."""
    script, (first, second) = played.script, played.desks
    listed = {one.case.subject: one.case for one in register(played.office.store)}
    assert len(folded) == VISITS
    assert set(listed) == set(script.unhappy)
    assert len(listed) == UNHAPPY
    for subject, case in folded.items():
        assert first.journal.case(subject) == second.journal.case(subject) == case
        assert listed.get(subject, case) == case
    boards = [[one.subject for one in open_cases(desk.journal)] for desk in played.desks]
    assert boards[0] == boards[1]
    assert len(boards[0]) == script.ends["open"] + script.ends["escalated"]
    ended = Counter(one.state for one in cases_ended_since(first.journal, OPENING))
    assert ended[State.RESOLVED] == script.ends["settled"]
    assert ended[State.ACCEPTED] == script.ends["accepted"]
    assert script.clashes, "two people went at once, now and then"
    for visit in script.clashes:
        assert {AGENT.id, OTHER_AGENT.id} & set(folded[visit].staff)
        assert MANAGER.id in folded[visit].staff


def _hold_insight(played):
    """Both desks tell the same figures, and they are what the script counted for itself."""
    script, (first, second) = played.script, played.desks
    day = OPENING.date()
    span = Span(day - timedelta(days=1), day + timedelta(days=1))
    figures = read_figures(first.journal, span)
    assert figures == read_figures(second.journal, span)
    assert figures.scores == tuple(script.scores[score] for score in range(1, 6))
    assert (figures.count, figures.flagged, figures.cases) == (VISITS, 0, UNHAPPY)
    assert (figures.kept, figures.broken) == (script.kept, script.broken)
    assert (figures.accepted, figures.resolved) == (
        script.ends["accepted"],
        script.ends["settled"],
    )
    assert (figures.improved, figures.escalated) == (script.improved, script.ends["escalated"])
    assert {name: number for name, number in figures.causes.items() if name} == script.causes
    assert figures.notice.count == figures.arrive.count == UNHAPPY


def _hold_promises(played, folded):
    """Nothing that was promised is forgotten."""
    script = played.script
    book = promise_book(list(folded.values()))
    assert (len(book.owed), book.kept, book.broken) == (0, script.kept, script.broken)
    assert script.promised == script.kept + script.broken > 0
