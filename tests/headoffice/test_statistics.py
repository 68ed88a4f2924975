"""A quarter's counts, on both databases."""

from datetime import UTC, datetime, timedelta

import pytest

from headoffice.codes import read_codes
from headoffice.phone import Dates
from headoffice.statistics import Quarter, quarterly
from kiosk import facts
from kiosk.errors import BadContent, Refused
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


def test_channel_business_and_cause_are_counted_together_with_their_official_codes(cases, tmp_path):
    cases.case(1, (0, a_complaint()))
    cases.case(2, (0, a_complaint()))
    cases.case(3, (0, a_complaint("c.service")))
    table = tmp_path / "codes.csv"
    table.write_text(
        "\ufeffslug,official_code,valid_from,version\n"
        "b.loan,OLD,2020-01-01,1\nb.loan,B-LOAN,2026-12-31,2\nb.loan,NEW,2027-01-01,3\n"
        "c.pricing,C-PRICE,2026-01-01,2\n"
    )
    cases.store.receive(cases.sender.batch())

    lines = quarterly(cases.store, Q4, DATES, codes=read_codes(table))

    crossed = {one.name: (one.complaints, one.codes) for one in lines if one.group == "crossed"}
    assert crossed == {
        "lobby | b.loan | c.pricing": (2, " | B-LOAN | C-PRICE"),
        "lobby | b.loan | c.service": (1, " | B-LOAN | "),
    }
    assert {one.codes for one in lines if one.group == "branch"} == {""}
    assert cases.counted()["cause", "c.pricing"].codes == ""


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("", "the first line is slug"),
        ("slug,official_code,valid_from,version\nc.fees,1,soon,1\n", "c.fees: the day is written"),
        ("slug,official_code,valid_from,version\nc.fees,,2026-01-01,1\n", "c.fees: slug, code"),
        ("slug,official_code,valid_from,version\n" + 2 * "a,1,2026-01-01,1\n", "stands twice"),
    ],
)
def test_a_table_of_codes_that_is_wrong_says_where(tmp_path, lines, told):
    table = tmp_path / "codes.csv"
    table.write_text(lines)

    with pytest.raises(BadContent, match=told):
        read_codes(table)
