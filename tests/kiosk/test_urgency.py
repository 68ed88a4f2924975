"""The live board's order, and why."""

from datetime import timedelta

import pytest

from kiosk.clock import clocks
from kiosk.facts import Level
from kiosk.urgency import Reason, urgency
from tests.builders import MONDAY_MORNING, a_calendar, a_rule_pack, a_visit

CN = a_calendar()
PACK = a_rule_pack()


def urgency_of(visit):
    return urgency(visit.case, clocks(visit.case, PACK, CN, visit.now), visit.now)


@pytest.mark.parametrize(
    ("visit", "reason"),
    [
        (a_visit().asked_for_help().arrived().marked_emotion(5), Reason.SAFETY),
        (a_visit().asked_for_help().arrived().marked_emotion(4), Reason.CRISIS),
        (a_visit().asked_for_help().after(minutes=3), Reason.HELP_LATE),
        (a_visit().asked_for_help(), Reason.HELP),
        (a_visit().rated(1).after(minutes=3), Reason.UNSEEN_LATE),
        (a_visit().complained().arrived().after(days=16), Reason.LAW_LATE),
        (a_visit().rated(1), Reason.UNSEEN),
        (
            a_visit().asked_for_help().arrived()
            .promised("p", MONDAY_MORNING + timedelta(hours=1)).after(hours=2),
            Reason.PROMISE_LATE,
        ),
        (a_visit().asked_for_help().arrived().after(days=9), Reason.TARGET_LATE),
        (a_visit().asked_for_help().arrived(), Reason.IN_HAND),
        (a_visit().asked_for_help().arrived().resolved(), Reason.CLOSED),
        (a_visit().rated(5), Reason.CLOSED),
    ],
)  # fmt: skip
def test_each_reason_is_given_for_what_it_means(visit, reason):
    assert urgency_of(visit).reason is reason


def test_a_kept_promise_presses_no_more():
    visit = a_visit().asked_for_help().arrived().promised("p", MONDAY_MORNING).ended_promise("p")

    assert Reason.PROMISE_LATE not in urgency_of(visit.after(hours=1)).reasons


def test_the_board_is_sorted_by_reason_then_due_time_then_level_then_waiting():
    safety = a_visit().asked_for_help().arrived().marked_emotion(5)
    first_call = a_visit().asked_for_help()
    later_call = a_visit(MONDAY_MORNING + timedelta(seconds=30)).asked_for_help()
    complaint = a_visit().complained(wants_person=True)
    content = a_visit().rated(5)

    board = sorted(
        [content, later_call, first_call, complaint, safety],
        key=lambda visit: urgency_of(visit).order,
    )

    assert board == [safety, complaint, first_call, later_call, content]


def test_a_resting_clock_is_not_what_is_due_next():
    visit = a_visit().asked_for_help().arrived()
    assert urgency_of(visit).due_at is not None

    visit.paused("result", "waiting_for_customer")

    assert urgency_of(visit).due_at is None


def test_what_is_due_next_may_be_a_promise():
    due = MONDAY_MORNING + timedelta(minutes=30)
    visit = a_visit().asked_for_help().arrived().promised("p", due)

    assert urgency_of(visit).due_at == due
    assert urgency_of(visit).level is Level.DISSATISFACTION
