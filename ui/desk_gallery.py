"""The desk's pictures for the gallery: every page, empty, busy, overdue, offline."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtGui import QImage

from kiosk import handling
from kiosk.facts import Level, Outcome, Resolved
from ui import desk_gallery_file
from ui.care_gallery import CARE_PAGES
from ui.desk_device_gallery import DEVICE_PAGES
from ui.desk_play_gallery import PLAY_PAGES
from ui.desk_screen import DeskRules
from ui.gallery import Shot
from ui.pilot.sample_branch import OPENING, BranchKeys, SampleBranch
from ui.pilot.sample_desk import (
    CHEN,
    CONNECTED,
    ZHOU,
    SampleDesk,
    act_at_once,
    busy_morning,
    complain,
    promise_something,
)
from ui.viewmodels.desk_ports import Delivery, Reach

LANDSCAPE: Final = (1280, 800)
PORTRAIT: Final = (800, 1280)
LARGE: Final = (1920, 1080)
VARIANTS: Final = (
    ("zh_CN", LANDSCAPE),
    ("zh_CN", PORTRAIT),
    ("en", LANDSCAPE),
    ("en", PORTRAIT),
    ("zh_CN", LARGE),
)

_TO_THE_AFTERNOON_SECONDS: Final = 7.2 * 3_600

OFFLINE: Final = Delivery(
    reach=Reach.OFFLINE, held=214, at_branch=214, at_head_office=171, set_aside=1, since=OPENING
)


def _sign_in(desk: SampleDesk) -> None:
    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the people")


def _pin(desk: SampleDesk) -> None:
    desk.hands.tap(f"person:{ZHOU.id}")
    desk.hands.wait_until(lambda: desk.hands.sees("pinPad"), "the PIN pad")
    for digit in "274":
        desk.hands.tap(f"pinKey:{digit}")


def _empty(desk: SampleDesk) -> None:
    desk.sign_in()


def _board(desk: SampleDesk) -> None:
    busy_morning(desk.branch)
    desk.desk.known.declare("system")
    desk.known[:] = [(cause, 12) for cause, _ in desk.known]
    desk.sign_in(CHEN)
    desk.tick()


def _case(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in()
    desk.staff.open_case(busy.in_hand)
    desk.tick()


def _words(desk: SampleDesk) -> None:
    _case(desk)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: desk.hands.sees("openedWords"), "the customer's words")


def _second(desk: SampleDesk) -> None:
    busy_morning(desk.branch)
    subject = complain(desk.branch)
    desk.sign_in(CHEN)
    desk.staff.open_case(subject)
    desk.hands.tap("act-level")
    desk.staff.tap_when_seen(f"choice-{Level.FEEDBACK}")
    desk.desk.sheet.write("客户说是点错了")
    desk.hands.tap("sheetSubmit")
    desk.hands.wait_until(lambda: desk.hands.sees(f"person:{ZHOU.id}"), "the colleagues")


def _practice(desk: SampleDesk) -> None:
    desk.sign_in()
    desk.hands.tap("nav:practice")
    desk.hands.wait_until(lambda: desk.hands.sees("drills"), "the drills")
    desk.desk.practice.begin("elder-anger")
    desk.desk.practice.pick(desk.desk.practice.answers.rows[0].key)


def _practised(desk: SampleDesk) -> None:
    _practice(desk)
    while not desk.desk.practice.isFinished:
        desk.desk.practice.pick(desk.desk.practice.answers.rows[0].key)


def _overdue(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in(CHEN)
    desk.staff.open_case(busy.overdue)
    desk.tick()


def _merge(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    act_at_once(desk.branch, busy.in_hand)
    desk.sign_in(CHEN)
    desk.staff.open_ended(busy.in_hand)


def _both_sides(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    told = handling.note(
        ZHOU, "开卡时客户勾选了短信服务，柜员没有逐条说明收费。", about="staff_account",
        seal=desk.branch.seal,
    )  # fmt: skip
    desk.branch.append(told, busy.in_hand)
    desk.sign_in(CHEN)
    desk.staff.open_case(busy.in_hand)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: desk.hands.sees("openedWords"), "the customer's words")
    desk.staff.look_at_facts()
    desk.hands.tap("bothSides")
    desk.hands.wait_until(lambda: desk.hands.sees("ourSide"), "both accounts")


def _order(desk: SampleDesk) -> None:
    _board(desk)
    desk.hands.tap("explainOrder")
    desk.hands.wait_until(lambda: desk.hands.sees("orderTitle"), "the order")


def _hints(desk: SampleDesk) -> None:
    _case(desk)
    desk.hands.tap("act-note")
    desk.hands.wait_until(lambda: desk.hands.sees("sheetText"), "the sheet")
    desk.hands.tap("sheetText")
    desk.hands.commit("我跟客户说这是系统的问题，不归我管。")
    desk.hands.wait_until(lambda: desk.hands.sees("phraseHints"), "the hints")


def _asked(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in(CHEN)
    desk.staff.open_case(busy.calling)
    desk.staff.resolve(decision="补开一个窗口，陪客户办完。")
    desk.hands.wait_until(lambda: desk.hands.sees("caseAsked"), "the word that they are asked")


def _ended(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in(CHEN)
    desk.staff.open_ended(busy.ended)


def _closing(desk: SampleDesk) -> None:
    _case(desk)
    desk.hands.tap("resolve")
    desk.hands.wait_until(lambda: desk.hands.sees("closingSubmit"), "the closing form")


def _further(desk: SampleDesk) -> None:
    _case(desk)
    desk.hands.tap("act-further")
    desk.hands.wait_until(lambda: desk.hands.sees("further-clock"), "the rarer acts")


def _dates(desk: SampleDesk) -> None:
    _further(desk)
    desk.hands.tap("further-clock")
    desk.hands.wait_until(lambda: desk.hands.sees("furtherSubmit"), "the dates")
    rows = desk.desk.further.choices.rows
    desk.desk.further.choose(rows[-1].key)


def _party(desk: SampleDesk) -> None:
    _further(desk)
    desk.hands.tap("further-party")
    desk.hands.wait_until(lambda: desk.hands.sees("furtherSubmit"), "the people")


def _promise(desk: SampleDesk) -> None:
    _case(desk)
    desk.hands.tap("act-promise")
    desk.hands.wait_until(lambda: desk.hands.sees("sheetSubmit"), "the sheet")


def _promises(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    promise_something(desk.branch, busy)
    desk.branch.continue_visit(complain(desk.branch), a_closing(due_at=desk.branch.now()))
    desk.sign_in()
    desk.hands.tap("nav:promises")
    desk.hands.wait_until(lambda: desk.hands.sees("promisePage"), "the promise book")
    desk.tick()


def _insights(desk: SampleDesk) -> None:
    desk.sign_in(CHEN)
    desk.hands.tap("nav:insights")
    desk.hands.wait_until(lambda: desk.hands.sees("insightPage"), "the figures")
    desk.hands.tap("insightPeriod:2")


def _year(desk: SampleDesk) -> None:
    _insights(desk)
    desk.tick()
    desk.hands.tap("insightPeriod:4")


def _figures(desk: SampleDesk) -> None:
    _insights(desk)
    desk.hands.tap("insightForm:1")


def _counters(desk: SampleDesk) -> None:
    desk.sign_in(CHEN)
    desk.hands.tap("nav:insights")
    desk.hands.wait_until(lambda: desk.hands.sees("insightPage"), "the figures")
    desk.hands.tap("insightPeriod:0")
    desk.hands.tap("insightForm:2")


def _changes(desk: SampleDesk) -> None:
    _counters(desk)
    desk.hands.tap("insightForm:3")
    page = desk.desk.insights.changes
    page.write("saidZh", "中午只开一个窗口，等太久")
    page.write("doneZh", "十一点半到一点半多开一个窗口")
    page.publish()
    page.write("saidZh", "叫号机字太小")
    page.write("doneZh", "请联系 13800138000")
    page.publish()


def _tickets_wrong(desk: SampleDesk) -> None:
    _counters(desk)
    desk.desk.insights.coverage.write("2026-11-23, counter-1, 9, 14\n23.11., counter-2, 9, 11")
    desk.desk.insights.coverage.take()


def _day_check(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    promise_something(desk.branch, busy)
    desk.tick(seconds=_TO_THE_AFTERNOON_SECONDS)
    desk.sign_in()


def _leaving(desk: SampleDesk) -> None:
    _day_check(desk)
    desk.hands.tap("endShift")
    desk.hands.wait_until(lambda: desk.hands.sees("leavingGo"), "what is open")


def _find(desk: SampleDesk) -> None:
    busy_morning(desk.branch)
    desk.sign_in()
    desk.hands.tap("nav:find")
    desk.hands.wait_until(lambda: desk.hands.sees("findPage"), "the search")
    desk.desk.finding.shelf.chooseWay(2)
    desk.desk.finding.shelf.chooseValue("c.service")
    desk.desk.finding.choose("play/initial-dissatisfaction")
    desk.desk.finding.mark()


def a_closing(*, due_at: datetime) -> Resolved:
    """Close a complaint with a root cause that Chen mends."""
    return Resolved(staff=ZHOU.id, outcome=Outcome.REMEDY_GIVEN, fix_owner=CHEN.id, fix_due=due_at)


PAGES: Final[Mapping[str, Callable[[SampleDesk], None]]] = {
    **PLAY_PAGES,
    "sign-in": _sign_in,
    "pin": _pin,
    "board-empty": _empty,
    "board-busy": _board,
    "board-offline": _board,
    "case": _case,
    "case-words": _words,
    "case-second": _second,
    "practice": _practice,
    "practice-over": _practised,
    "case-overdue": _overdue,
    "case-ended": _ended,
    "case-merge": _merge,
    "case-both-sides": _both_sides,
    "case-hints": _hints,
    "case-asked": _asked,
    "board-order": _order,
    "papers": desk_gallery_file.papers,
    "paper": desk_gallery_file.paper,
    "told": desk_gallery_file.told,
    "told-back": desk_gallery_file.read_back,
    "told-unconfirmed": desk_gallery_file.not_confirmed,
    "told-back-later": desk_gallery_file.read_back_later,
    "told-kept": desk_gallery_file.told_and_kept,
    "closing": _closing,
    "further": _further,
    "dates": _dates,
    "party": _party,
    "promise": _promise,
    "promises": _promises,
    "promises-closing": _day_check,
    "promises-leaving": _leaving,
    "find": _find,
    **CARE_PAGES,
    **DEVICE_PAGES,
    "insights": _insights,
    "insights-table": _figures,
    "insights-year": _year,
    "insights-counters": _counters,
    "insights-tickets": _tickets_wrong,
    "insights-changes": _changes,
}
"""How to bring the desk to each of its pages, as a person would."""


class DeskGallery:
    """Takes the desk's pictures on a sample branch."""

    def __init__(self, rules: DeskRules) -> None:
        self._rules = rules
        self._keys = BranchKeys()

    def shots(self) -> Iterator[Shot]:
        """Yield every picture to take."""
        for page in PAGES:
            for language, size in VARIANTS:
                yield self._shot(page, language, size)

    def _shot(self, page: str, language: str, size: tuple[int, int]) -> Shot:
        def take() -> QImage:
            return self._draw(page, language, size)

        return Shot(part="desk", page=page, language=language, mode="plain", size=size, take=take)

    def _draw(self, page: str, language: str, size: tuple[int, int]) -> QImage:
        delivery = OFFLINE if page.endswith("offline") else CONNECTED
        desk = SampleDesk(
            SampleBranch(self._keys), self._rules, language=language, delivery=lambda: delivery
        )
        try:
            window = desk.screen.screen.window
            window.resize(*size)
            desk.hands.wait_until(
                lambda: window.contentItem().width() == size[0], "the window's size"
            )
            PAGES[page](desk)
            desk.hands.rest()
            return window.grabWindow()
        finally:
            desk.close()
