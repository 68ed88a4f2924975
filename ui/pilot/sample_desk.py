"""The desk's window on a sample branch, quiet or busy: for tests and gallery."""

import random
from collections.abc import Callable, Sequence
from datetime import timedelta

import msgspec

from kiosk import closing, facts, handling
from kiosk.attention import Loudness  # noqa: TC001 - it is what the list holds
from kiosk.capture import Place
from kiosk.customer_side import CustomerSide
from kiosk.deciding import Decide
from kiosk.device_facts import TicketsCounted
from kiosk.errors import HeardError
from kiosk.facts import Finding, Outcome
from kiosk.known_causes import KnownCause
from kiosk.news import CauseKnown, ChangeTold
from kiosk.receipt import new_slip
from kiosk.record import SubjectId
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal
from kiosk.settings import Authority, Branch, Settings
from ui.desk_screen import DeskDoors, DeskRules, DeskScreen
from ui.pilot.desk import DeskStaff
from ui.pilot.sample_branch import OTHER_DESK, SampleBranch
from ui.pilot.sample_care import SampleCare
from ui.pilot.sample_device import SampleDevice
from ui.pilot.sample_figures import sample_coverage, sample_figures
from ui.pilot.sample_tables import SampleTables
from ui.viewmodels.desk_ports import Counter, Day, Delivery, Favourites, Reach

ZHOU = Actor(id=StaffId("s001"), role=Role.AGENT)
CHEN = Actor(id=StaffId("s002"), role=Role.MANAGER)
WU = Actor(id=StaffId("s003"), role=Role.MAINTENANCE)
PINS = {ZHOU.id: "274919", CHEN.id: "385026", WU.id: "490137"}

CONNECTED = Delivery(reach=Reach.CONNECTED, held=214, at_branch=214, at_head_office=214)

WORDS = "昨天下午两点我来取钱，三个窗口只开一个，等了一个多小时，问了两次都说快了。"
LOAN = "我卖房等着还清贷款解押，你们排到三个月以后。"
A_LOAN = {
    "principal": "3000", "percent": "12", "months": "3", "paidUntil": "2026-01-20",
    "feeMonths": "1", "sooner": "2026-02-04", "later": "2026-02-20",
}  # fmt: skip
"""Three instalments of a loan that was worked out by hand."""
FEES = "每个月扣我两块钱短信费，谁同意的？我没有签过字。"


class Busy(msgspec.Struct, frozen=True, kw_only=True):
    """The cases of a busy morning."""

    calling: SubjectId
    """Somebody at counter 1 asked for a person two minutes ago; nobody goes."""
    in_hand: SubjectId
    """A complaint about fees; Zhou is with the customer."""
    overdue: SubjectId
    """A complaint of two weeks ago whose date has passed."""
    ended: SubjectId
    """Settled this morning, and accepted."""


class SampleDesk:
    """A desk window, its branch, and the hands of who sits there; `close` it when done."""

    def __init__(
        self,
        branch: SampleBranch,
        rules: DeskRules,
        *,
        language: str = "zh_CN",
        delivery: Callable[[], Delivery] = lambda: CONNECTED,
        still: bool = True,
    ) -> None:
        self.branch = branch
        self.rung: list[Loudness] = []
        self.changes: list[ChangeTold] = []
        self.tickets: list[TicketsCounted] = []
        self.files: dict[str, bytes] = {}
        self.tables = SampleTables()
        self.favourites: dict[str, frozenset[str]] = {}
        self.shown: list[CustomerSide] = []
        self.is_screen_free = True
        self.known: list[tuple[KnownCause, int]] = []
        self.device = SampleDevice(lambda: rules.calendar.local(branch.now()))
        self.care = SampleCare(branch)
        settings = Settings(
            language=language,
            branch=Branch(code="0001", name_zh="示范支行", name_en="Demonstration Branch"),
            authority=Authority(agent_yuan=200, manager_yuan=2000),
        )
        self.screen = DeskScreen(
            settings=settings,
            rules=rules,
            doors=DeskDoors(
                now=lambda: rules.calendar.local(branch.now()),
                cases=branch.cases,
                find=branch.case,
                promised=branch.cases,
                timeline=branch.timeline,
                keep_file=self._keep_file,
                favourites=Favourites(of=self._marked, keep=self.favourites.__setitem__),
                papers=branch,
                counter=Counter(
                    place=lambda: Place(location="lobby", channel="desk", rule_pack=rules.pack),
                    choices=rules.content.choices,
                    new_slip=lambda: new_slip(random.Random(5).randbytes),  # noqa: S311 - a sample
                    link_of=lambda _records, slip: f"https://bank.example/r/{slip.secret}",
                ),
                figures=sample_figures,
                coverage=lambda first, last: sample_coverage(first, last, self.tickets),
                keep_tickets=self._keep_tickets,
                tables=self.tables,
                recent=branch.cases,
                device=self.device.doors(),
                perform=branch.perform,
                colleagues=branch.colleagues,
                sign_in=branch.sign_in,
                seal=branch.seal,
                new_id=branch.new_id,
                invite=branch.invite,
                show_side=self._show_side,
                ring=self.rung.append,
                today=lambda: Day(scores=(3, 5, 14, 41, 96), flagged=4),
                deliveries=delivery,
                care=self.care.doors(),
                known=lambda: self.known,
                tell_known=self._tell_known,
                changes=lambda: self.changes,
                tell_change=self._tell_change,
            ),
            still=still,
        )
        self.desk = self.screen.desk
        self._tell = self.desk.journal_changed
        branch.journal_changed.connect(self._tell)
        self.staff = DeskStaff(self.screen)
        self.hands = self.staff.hands

    def sign_in(self, who: Actor = ZHOU) -> None:
        """Sign in with the PIN pad."""
        page = "maintenancePage" if who.role is Role.MAINTENANCE else "boardPage"
        self.staff.sign_in(who.id, PINS[who.id], page=page)

    def tick(self, seconds: float = 1) -> None:
        """Let time pass for the branch, and the desk notice."""
        self.branch.advance(seconds=seconds)
        self.desk.tick()

    def _tell_known(self, told: CauseKnown) -> None:
        self.known = [one for one in self.known if one[0].id != told.id]
        if not told.is_over:
            cause = KnownCause(id=told.id, title=told.title, since=told.since, cause=told.cause)
            self.known.insert(0, (cause, 0))
        self.desk.known.watch()

    def _marked(self, who: str) -> frozenset[str]:
        return self.favourites.get(who, frozenset())

    def _tell_change(self, told: ChangeTold) -> None:
        self.changes = [one for one in self.changes if one.id != told.id]
        if not told.is_over:
            self.changes.insert(0, told)
        self.desk.insights.changes.read()

    def _keep_tickets(
        self,
        counted: Sequence[TicketsCounted],
        on_saved: Callable[[], None],
        on_failed: Callable[[HeardError], None],  # noqa: ARG002 - the port's shape
    ) -> None:
        self.tickets.extend(counted)
        on_saved()

    def _show_side(self, _subject: SubjectId, side: CustomerSide) -> bool:
        if self.is_screen_free:
            self.shown.append(side)
        return self.is_screen_free

    def _keep_file(self, name: str, content: bytes) -> str:
        self.files[name] = content
        return name

    def close(self) -> None:
        """Take the window away."""
        self.branch.journal_changed.disconnect(self._tell)
        self.screen.close()


def call_for_help(branch: SampleBranch) -> SubjectId:
    """Let a customer tap the lowest face and call a person."""
    return branch.visit(
        facts.Rated(score=1, location="counter-1"),
        facts.Detailed(reasons=("waiting.long",)),
        facts.HelpRequested(location="counter-1"),
    )


def complain(branch: SampleBranch, text: str = FEES) -> SubjectId:
    """Let a customer complain about fees, with a claim."""
    body = facts.ComplaintLodged(
        business="b.card.debit", cause="c.pricing", wishes=("w.refund",), wants_remedy=True,
        wants_answer=True, anonymous=False, location="lobby", taxonomy_version=1,
        rule_pack="cn-2020",
    )  # fmt: skip
    return branch.visit((body, Personal(text=text, name="王女士", phone="138 1234 5678")))


def borrow(branch: SampleBranch) -> SubjectId:
    """Let a borrower complain that the slot for repaying early comes too late."""
    body = facts.ComplaintLodged(
        business="b.loan", cause="c.rules", wants_answer=True, location="lobby",
        taxonomy_version=1, rule_pack="cn-2020",
    )  # fmt: skip
    subject = branch.visit((body, Personal(text=LOAN)))
    _act(branch, subject, handling.acknowledge(ZHOU), handling.arrive(ZHOU))
    _act(branch, subject, handling.flag(ZHOU, "f.deadline", is_set=True))
    return subject


def busy_morning(branch: SampleBranch) -> Busy:
    """Fill a branch with what a manager finds on a bad Monday."""
    branch.advance(seconds=-16 * 86_400)
    overdue = complain(branch, WORDS)
    _act(branch, overdue, handling.acknowledge(CHEN))
    branch.advance(seconds=16 * 86_400 - 3_000)
    ended = call_for_help(branch)
    _act(branch, ended, handling.acknowledge(ZHOU), handling.arrive(ZHOU))
    branch.continue_visit(ended, facts.Withdrawn())
    branch.visit(facts.Rated(score=5))
    branch.advance(seconds=2_400)
    in_hand = complain(branch)
    _act(
        branch, in_hand, handling.acknowledge(ZHOU), handling.arrive(ZHOU),
        handling.mark_emotion(ZHOU, 3), handling.flag(ZHOU, "f.elder", is_set=True),
    )  # fmt: skip
    branch.advance(seconds=240)
    calling = call_for_help(branch)
    branch.advance(seconds=130)
    return Busy(calling=calling, in_hand=in_hand, overdue=overdue, ended=ended)


def act_at_once(branch: SampleBranch, subject: SubjectId) -> None:
    """Let two desks act on one case without knowing of each other: one closes, one escalates."""
    known = branch.case(subject)
    account = Personal(facts="已核对", decision="退还短信费", grounds="未签约")
    closed = closing.resolve(
        ZHOU, outcome=Outcome.EXPLAINED, finding=Finding.NOT_UPHELD, business="b.card.debit",
        cause="c.pricing", account=account, remedies_told=True, fix=closing.Fix(root_cause="开卡时未说明"),
        seal=branch.seal,
    )  # fmt: skip
    branch.append(closed, subject)
    escalated = handling.escalate(CHEN, to=Role.HEAD_OFFICE, reason="", text="", seal=branch.seal)
    branch.append(escalated, subject, origin=OTHER_DESK, known=known)


def promise_something(branch: SampleBranch, busy: Busy) -> None:
    """Let staff promise something on three cases, one of which is late by now."""
    promised = (
        (busy.overdue, CHEN, -40, "回电告知核查结果"),
        (busy.in_hand, ZHOU, 12, "十五分钟内给出退费清单"),
        (busy.ended, ZHOU, 150, "下班前送去更正后的回单"),
    )
    for number, (subject, who, minutes, text) in enumerate(promised):
        due_at = branch.now() + timedelta(minutes=minutes)
        act = handling.promise(
            who, promise_id=f"p{number}", text=text, due_at=due_at, seal=branch.seal
        )
        branch.append(act, subject)


def _act(branch: SampleBranch, subject: SubjectId, *acts: Decide) -> None:
    for decide in acts:
        branch.append(decide, subject)
