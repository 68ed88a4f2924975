"""A quarter's counts, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from headoffice.phone import Dates
from headoffice.statistics import Quarter, quarterly
from kiosk import facts
from kiosk.errors import Refused
from kiosk.record import Draft
from kiosk.rules import load_rulebook
from kiosk.scales import Level
from tests.builders import MONDAY_MORNING, RESOURCES, a_calendar, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender

DATES = Dates(load_rulebook(RESOURCES / "rules"), "cn-2020", a_calendar())
Q4 = Quarter(2026, 4)
STAFF = {"staff": "s1", "role": "manager"}


class Cases:
    """Cases of one device, told act by act."""

    def __init__(self, store):
        self.store = store
        self.sender = enrolled(store, Sender())

    def case(self, number, *acts, at=MONDAY_MORNING):
        for after, body in acts:
            draft = Draft(subject=a_subject(number), body=body)
            record = self.sender.writer.append(draft, at + timedelta(hours=after))
            self.sender.records.append(record)

    def counted(self, quarter=Q4):
        self.store.receive(self.sender.batch())
        return {(one.group, one.name): one for one in quarterly(self.store, quarter, DATES)}


def a_complaint(cause="c.pricing"):
    return facts.ComplaintLodged(cause=cause, business="b.loan", wants_remedy=True)


@pytest.fixture
def cases(store):
    return Cases(store)


def test_a_quarter_is_counted_by_branch_cause_and_business(cases):
    cases.case(1, (0, a_complaint()), (1, facts.Resolved(outcome="settled", **STAFF)),
               (2, facts.Accepted(accepted=True)))  # fmt: skip
    cases.case(2, (0, a_complaint("c.service")), (1, facts.Withdrawn()))
    cases.case(3, (0, facts.HelpRequested()))
    cases.case(4, (0, facts.Rated(score=5)))

    counted = cases.counted()

    total = counted["total", ""]
    assert (total.complaints, total.dissatisfied, total.answered) == (2, 1, 1)
    assert (total.accepted, total.withdrawn, total.late) == (1, 1, 0)
    assert counted["branch", "0001"].complaints == 2
    assert counted["cause", "c.pricing"].answered == 1
    assert counted["cause", "c.service"].withdrawn == 1
    assert counted["business", "b.loan"].complaints == 2


def test_what_is_late_by_law_is_late_and_what_was_answered_is_in_time(cases):
    cases.case(1, (0, a_complaint()), at=MONDAY_MORNING - timedelta(days=50))
    lower = facts.Levelled(level=Level.DISSATISFACTION, reason="r", **STAFF)
    cases.case(2, (0, a_complaint()), (1, lower))

    total = cases.counted()["total", ""]

    assert (total.late, total.lowered) == (1, 1)


def test_a_case_counts_in_the_quarter_in_which_it_was_opened(cases):
    new_year = datetime(2026, 12, 31, 16, 0, tzinfo=UTC)
    cases.case(1, (0, a_complaint()), at=new_year - timedelta(seconds=1))
    cases.case(2, (0, a_complaint()), at=new_year)

    assert cases.counted()["total", ""].complaints == 1
    assert cases.counted(Q4.after)["total", ""].complaints == 1
    assert cases.counted(Q4.before)["total", ""].complaints == 0


@pytest.mark.parametrize("text", ["2026", "2026Q5", "2026Q0", "Q1", "x", "99999Q1", "1969Q1"])
def test_what_is_no_quarter_is_refused(text):
    with pytest.raises(Refused, match="like 2026Q4"):
        Quarter.read(text)


def test_quarters_follow_each_other():
    assert str(Quarter.read("2026Q4").after) == "2027Q1"
    assert str(Quarter.read("2027Q1").before) == "2026Q4"
    assert Quarter.of(datetime(2026, 3, 31, tzinfo=UTC)) == Quarter(2026, 1)
