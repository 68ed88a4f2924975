"""The desk's pictures of the playbook at work: the play in full, the calculator, remedies, steps."""

from collections.abc import Callable, Mapping
from typing import Final

from ui.pilot.sample_desk import A_LOAN, CHEN, SampleDesk, borrow, busy_morning


def _aids(desk: SampleDesk, section: int) -> None:
    subject = borrow(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.hands.tap("openAids")
    desk.hands.wait_until(lambda: desk.hands.sees("aidsClose"), "the play in full")
    desk.desk.aids.read(section)


def _shown(desk: SampleDesk) -> None:
    _aids(desk, section=3)
    for row in desk.desk.aids.parts.rows[:3]:
        desk.desk.aids.choosePart(row.key)
    desk.desk.aids.showCustomer()


def _repayment(desk: SampleDesk) -> None:
    _aids(desk, section=0)
    desk.staff.work_out(A_LOAN)


def _remedy(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in()
    desk.staff.open_case(busy.in_hand)
    desk.staff.offer_remedy(loss="24", amount="24")
    desk.hands.wait_until(lambda: desk.desk.casePage.remedies.rowCount() == 1, "the remedy")
    desk.hands.tap("act-remedy")
    desk.hands.wait_until(lambda: desk.hands.sees("remedySubmit"), "the form")
    desk.desk.remedy.writeLoss("24.00")
    desk.desk.remedy.writeAmount("50.00")
    desk.desk.remedy.writeReason("客户为此跑了三趟")


def _remedies(desk: SampleDesk) -> None:
    busy = busy_morning(desk.branch)
    desk.sign_in()
    desk.staff.open_case(busy.in_hand)
    desk.staff.offer_remedy(loss="24", amount="24")
    desk.hands.wait_until(lambda: desk.desk.casePage.remedies.rowCount() == 1, "the remedy")


def _steps(desk: SampleDesk) -> None:
    desk.sign_in(CHEN)
    desk.hands.tap("nav:insights")
    desk.hands.wait_until(lambda: desk.hands.sees("insightPage"), "the figures")
    desk.hands.tap("insightPeriod:2")
    desk.hands.tap("insightForm:4")


PLAY_PAGES: Final[Mapping[str, Callable[[SampleDesk], None]]] = {
    "play-offer": lambda desk: _aids(desk, section=0),
    "play-check": lambda desk: _aids(desk, section=1),
    "play-compare": lambda desk: _aids(desk, section=2),
    "play-shown": _shown,
    "play-others": lambda desk: _aids(desk, section=4),
    "repayment": _repayment,
    "remedy": _remedy,
    "case-remedy": _remedies,
    "insights-steps": _steps,
}
"""How to bring the desk to each of these pages, as a person would."""
