"""Brings the lobby to each of its pages and states, for the gallery and for tests of every page."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from kiosk.customer_side import CustomerSide, ShownLine, ShownNotice, ShownOption
from kiosk.known_causes import KnownCause
from kiosk.lockdown import Lock, Reason
from kiosk.play import NoticeKind
from kiosk.record import SubjectId
from kiosk.repayment import Fee, Loan, Method, compare
from kiosk.room import Room
from kiosk.wording import Wording
from ui.viewmodels.complaint import ComplaintForm
from ui.viewmodels.complaint_answers import Step
from ui.viewmodels.idle import Patience
from ui.viewmodels.lobby import Lobby
from ui.viewmodels.lock_state import PinAnswer

WORDS: Final = {
    "zh_CN": "昨天下午两点我来取钱，三个窗口只开一个，等了一个多小时，问了两次都说快了。",
    "en": "I came at two to withdraw cash. One counter of three was open; I waited over an hour.",
}
A_NOTICE: Final = CustomerSide(
    notices=(
        ShownNotice(
            id="restricted",
            kind=NoticeKind.THREE_PART,
            title=Wording("您的卡为什么不能转出", "Why your card cannot send money"),
            lines=(
                Wording(
                    "这张卡一天里收到多笔陌生转账，系统先停了转出。",
                    "Several transfers from strangers came in one day; sending was stopped.",
                ),
                Wording(
                    "今天交材料，两个工作日内答复您。",
                    "Hand in the papers today; the answer comes within two working days.",
                ),
                Wording(
                    "身份证，以及能说明这几笔钱来历的单据。",
                    "Your identity card, and papers that show where the money came from.",
                ),
            ),
        ),
    ),
    options=(
        ShownOption(
            id="now",
            title=Wording("现在就在柜台核实", "Check it at the counter now"),
            minutes=20,
            cost=Wording("不收费", "Free"),
        ),
        ShownOption(
            id="later",
            title=Wording("约明天上午，不用排队", "Tomorrow morning, without queueing"),
            minutes=10,
            cost=Wording("不收费", "Free"),
        ),
    ),
)
TWO_DATES: Final = CustomerSide(
    contract=(
        ShownLine(
            id="clause",
            title=Wording("提前还款那一条", "The clause on early repayment"),
            find=Wording(
                "在借款合同“还款”一章", "In the chapter on repayment of the loan contract"
            ),
            read=Wording(
                "咱们一起看这一行：几时可还、有没有违约金。",
                "Let's read this line together: from when, and whether there is a fee.",
            ),
            figure=Wording("合同写的违约金", "The fee your contract names"),
            says="1%",
        ),
    ),
    sums=compare(
        Loan(
            principal=Decimal(500_000),
            yearly_percent=Decimal("3.9"),
            months=216,
            method=Method.LEVEL_PAYMENT,
            paid_until=date(2026, 11, 20),
        ),
        Decimal(500_000) - Decimal(10_000),
        (date(2026, 12, 1), date(2026, 12, 15)),
        fee=Fee(months_of_interest=1),
    ),
)
_MACHINES: Final = KnownCause(
    id="withdrawals",
    title=Wording(
        "两台取款机正在维修",
        "Two cash machines are being repaired",
        (("zh_TW", "兩台提款機正在維修"),),
    ),
    since=datetime(2026, 11, 23, 2, 30, tzinfo=UTC),
)
_COUNTERS: Final = KnownCause(
    id="counters",
    title=Wording(
        "今天只开三个窗口，等候较久",
        "Only three counters are open today",
        (("zh_TW", "今天只開三個櫃檯，等候較久"),),
    ),
    since=datetime(2026, 11, 23, 1, 0, tzinfo=UTC),
)
KNOWN: Final[Mapping[str, tuple[KnownCause, ...]]] = {
    "home-known": (_MACHINES,),
    "home-two-known": (_MACHINES, _COUNTERS),
    "fork-known": (_MACHINES, _COUNTERS),
    "joined": (_MACHINES,),
}
"""What goes wrong for many on these pages."""

NUMBER: Final = " 6222020200112233445"


def _why(lobby: Lobby, score: int) -> None:
    lobby.rating.choose(score)


def _maintenance_pin(lobby: Lobby) -> None:
    lobby.lock.guard(lambda _: PinAnswer(is_right=False))
    lobby.lock.ask()
    for digit in "2749":
        lobby.lock.digit(digit)


def _fork(lobby: Lobby) -> None:
    lobby.rating.choose(1)
    lobby.rating.skip()


def _thanks(lobby: Lobby) -> None:
    lobby.startPraise()
    lobby.words.write(_words(lobby))
    lobby.words.send()


def _form(lobby: Lobby, wanted: Step) -> ComplaintForm:
    """Fill the complaint up to a page."""
    lobby.startComplaint()
    form = lobby.complaint
    form.wantAnswer(wanted=True)
    form.wantRemedy(wanted=True)
    fill: Mapping[str, Callable[[], None]] = {
        Step.WANTS: form.goOn,
        Step.ABOUT: lambda: form.chooseBusiness(form.businesses.rows[3].slug),
        Step.CAUSE: lambda: form.chooseCause(form.causes.rows[0].slug),
        Step.TELL: lambda: _tell(lobby),
        Step.WISH: lambda: _wish(form),
        Step.CONTACT: lambda: _contact(form),
    }
    while form.step != wanted:
        fill[form.step]()
    return form


def _tell(lobby: Lobby) -> None:
    lobby.complaint.tell(_words(lobby))
    lobby.complaint.goOn()


def _wish(form: ComplaintForm) -> None:
    form.toggleWish(form.wishes.rows[0].slug)
    form.toggleWish(form.wishes.rows[2].slug)
    form.goOn()


def _contact(form: ComplaintForm) -> None:
    form.leaveContact()
    form.writePhone("13812345678")
    form.writeName("王女士")
    form.goOn()


def _words(lobby: Lobby) -> str:
    return WORDS[
        "en" if lobby.tools.languageNames[lobby.tools.languageIndex] == "English" else "zh_CN"
    ]


def _reachable(lobby: Lobby) -> None:
    _form(lobby, Step.CONTACT).leaveContact()


def _numbers(lobby: Lobby) -> None:
    _form(lobby, Step.TELL).tell(_words(lobby) + NUMBER)


def _kept(lobby: Lobby) -> None:
    form = _form(lobby, Step.REVIEW)
    form.toggleRelease("text")


def _receipt(lobby: Lobby) -> None:
    _form(lobby, Step.REVIEW).send()


def _still_there(lobby: Lobby) -> None:
    lobby.startComplaint()
    lobby.idle.watch(Patience(seconds=15, warns=True))


def _draft_code(lobby: Lobby) -> None:
    _form(lobby, Step.CONTACT)
    lobby.drafts.showCode()


def _settled(lobby: Lobby) -> None:
    lobby.invite(SubjectId(""))
    lobby.rerating.choose(4)


def _shown(lobby: Lobby) -> None:
    lobby.shownSide.show(A_NOTICE)


def _shown_sums(lobby: Lobby) -> None:
    lobby.shownSide.show(TWO_DATES)


def _card(lobby: Lobby) -> None:
    """Turn to the last card, which comes from the playbook where there are any."""
    lobby.navigator.start_over("attract")
    lobby.showcase.advance()
    while lobby.showcase.number < lobby.showcase.count:
        lobby.showcase.advance()


PAGES: Final[Mapping[str, Callable[[Lobby], object]]] = {
    "home": lambda _: None,
    "home-known": lambda _: None,
    "home-two-known": lambda _: None,
    "home-tight": lambda lobby: lobby.room.show(Room.TIGHT),
    "home-paper": lambda lobby: lobby.room.show(Room.NONE),
    "unlocked": lambda lobby: lobby.lock.show(Lock.UNLOCKED, Reason.NOT_FULL_SCREEN),
    "maintained": lambda lobby: lobby.lock.show(Lock.UNLOCKED, Reason.MAINTENANCE),
    "resting": lambda lobby: lobby.lock.show(Lock.RESTING, Reason.ATTEMPTS, 45),
    "maintenance-pin": _maintenance_pin,
    "joined": lambda lobby: lobby.known.join("withdrawals"),
    "why-happy": lambda lobby: _why(lobby, 5),
    "why-unhappy": lambda lobby: _why(lobby, 1),
    "fork": _fork,
    "fork-known": _fork,
    "help": lambda lobby: lobby.callHelp(),
    "thanks": _thanks,
    "channels": lambda lobby: lobby.showChannels(),
    "suggestion": lambda lobby: lobby.startSuggestion(),
    "praise": lambda lobby: lobby.startPraise(),
    "complaint-wants": lambda lobby: _form(lobby, Step.WANTS),
    "complaint-about": lambda lobby: _form(lobby, Step.ABOUT),
    "complaint-cause": lambda lobby: _form(lobby, Step.CAUSE),
    "complaint-tell": lambda lobby: _form(lobby, Step.TELL),
    "complaint-numbers": _numbers,
    "complaint-wish": lambda lobby: _form(lobby, Step.WISH),
    "complaint-contact": _reachable,
    "resume": lambda lobby: lobby.startResuming(),
    "complaint-review": lambda lobby: _form(lobby, Step.REVIEW),
    "complaint-review-kept": _kept,
    "receipt": _receipt,
    "shown": _shown,
    "shown-sums": _shown_sums,
    "rerate": lambda lobby: lobby.invite(SubjectId("")),
    "rerate-settled": _settled,
    "still-there": _still_there,
    "draft-code": _draft_code,
    "attract-card": _card,
    "attract": lambda lobby: lobby.navigator.start_over("attract"),
}
"""Every page and state of the lobby, by the name that its pictures bear."""
