"""The care pages' pictures for the gallery: after a hard morning, calm."""

from collections.abc import Callable, Mapping
from typing import Final

from kiosk import handling
from ui.pilot.sample_desk import CHEN, ZHOU, SampleDesk, busy_morning

_OWN_LINES: Final = (
    "练习“老人发火”：先说看见了什么，再问，比上次稳。",
    "今天最重的一句：“你们就会骗人。”他说的是那两块钱，不是我。",
    "明天第一件：给王女士回电。",
)


def _hard_day(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.branch.append(handling.mark_emotion(ZHOU, 4), busy.in_hand)
    desk.branch.append(handling.acknowledge(CHEN), busy.calling)
    desk.branch.append(handling.arrive(CHEN), busy.calling)
    desk.branch.append(handling.acknowledge(CHEN), busy.in_hand)
    desk.branch.advance(seconds=900)


def _care(desk: SampleDesk) -> None:
    _hard_day(desk)
    desk.sign_in()
    desk.hands.tap("nav:care")
    desk.hands.wait_until(lambda: desk.hands.sees("resetBegin"), "the ninety seconds")


def _care_running(desk: SampleDesk) -> None:
    _care(desk)
    desk.hands.tap("askRelief")
    desk.hands.wait_until(lambda: not desk.hands.sees("askRelief"), "the wish to be heard")
    desk.hands.tap("resetBegin")
    desk.tick(14)


def _care_guide(desk: SampleDesk) -> None:
    _care(desk)
    desk.hands.tap("carePart:1")


def _care_book(desk: SampleDesk) -> None:
    _care(desk)
    desk.hands.tap("carePart:2")
    for text in _OWN_LINES:
        desk.desk.care.book.keep(text)
        desk.branch.advance(seconds=5400)


def _care_team(desk: SampleDesk) -> None:
    _hard_day(desk)
    desk.sign_in(CHEN)
    desk.hands.tap("nav:care")
    desk.hands.wait_until(lambda: desk.hands.sees("carePart:3"), "the manager's part")
    desk.hands.tap("carePart:3")


CARE_PAGES: Final[Mapping[str, Callable[[SampleDesk], None]]] = {
    "care": _care,
    "care-running": _care_running,
    "care-guide": _care_guide,
    "care-book": _care_book,
    "care-team": _care_team,
}
"""How to bring the desk to each of its care pages, as a person would."""
