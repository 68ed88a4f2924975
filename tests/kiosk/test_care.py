"""Care for staff: three quiet visits, who carries much, and a book that only its writer opens."""

from datetime import timedelta

import pytest

from kiosk import facts
from kiosk.care import (
    OwnLine,
    Stage,
    ask_relief,
    end_relief,
    loads,
    lock_line,
    open_line,
    quiet_tasks,
    reliefs,
)
from kiosk.device_facts import ReliefNoticed
from kiosk.errors import CannotOpen, Refused
from kiosk.staff import enrol_member, unlock
from tests.builders import (
    AGENT,
    BRANCH_KEY,
    DESK,
    MANAGER,
    MONDAY_MORNING,
    OTHER_AGENT,
    Writer,
    a_subject,
    a_visit,
    entropy,
)

HARD = MONDAY_MORNING


def a_talk(*marks, at=HARD):
    """A visit in which these (staff, emotion) were marked."""
    visit = a_visit(at=at).rated(1).acknowledged()
    for staff, emotion in marks:
        visit = visit.did(facts.EmotionMarked(staff=staff.id, emotion=emotion))
    return visit.case


def tasks(*cases, days=0.0, made=()):
    return quiet_tasks(cases, made=set(made), now=HARD + timedelta(days=days, minutes=5))


@pytest.mark.parametrize(("emotion", "count"), [(3, 0), (4, 1), (5, 1)])
def test_a_talk_at_the_edge_asks_for_a_quiet_visit(emotion, count):
    assert len(tasks(a_talk((AGENT, emotion)))) == count


def test_it_stays_hard_when_the_customer_calmed_down():
    (task,) = tasks(a_talk((AGENT, 5), (AGENT, 1)))

    assert (task.staff, task.emotion, task.stage) == (AGENT.id, 5, Stage.FIRST)
    assert task.due_at - task.at == timedelta(hours=2)


def test_everybody_who_was_there_is_visited():
    assert {one.staff for one in tasks(a_talk((AGENT, 4), (OTHER_AGENT, 4)))} == {
        AGENT.id,
        OTHER_AGENT.id,
    }


def test_two_hard_talks_of_one_day_are_one_visit():
    assert len(tasks(a_talk((AGENT, 4)), a_talk((AGENT, 5), at=HARD + timedelta(minutes=2)))) == 1


@pytest.mark.parametrize(
    ("days", "stages"),
    [
        (0, [Stage.FIRST]),
        (1.9, [Stage.FIRST]),
        (2, [Stage.FIRST, Stage.THIRD_DAY]),
        (13, [Stage.FIRST, Stage.THIRD_DAY, Stage.TWO_WEEKS]),
        (21, []),
    ],
)
def test_three_visits_come_up_on_their_days(days, stages):
    assert [one.stage for one in tasks(a_talk((AGENT, 4)), days=days)] == stages


def test_a_visit_that_was_made_does_not_come_back():
    talk = a_talk((AGENT, 4))
    (first,) = tasks(talk)

    (later,) = tasks(talk, days=2, made=[first.key])

    assert later.stage is Stage.THIRD_DAY


def test_whoever_carries_most_stands_first():
    now = HARD + timedelta(hours=1)
    cases = [a_talk((OTHER_AGENT, 5)), a_talk((OTHER_AGENT, 4)), a_talk((AGENT, 2))]

    first, second, third = loads(cases, staff=[AGENT.id, OTHER_AGENT.id, MANAGER.id], now=now)

    assert (first.staff, first.hard_today, first.is_much) == (OTHER_AGENT.id, 2, True)
    assert (second.staff, second.hard_today, second.is_much) == (AGENT.id, 0, False)
    assert (third.staff, third.today) == (MANAGER.id, 0)


def test_last_weeks_load_is_put_down():
    cases = [a_talk((AGENT, 5), at=HARD - timedelta(days=8))]

    (load,) = loads(cases, staff=[AGENT.id], now=HARD)

    assert (load.week, load.hard_week) == (0, 0)


def recorded(*decisions):
    desk = Writer(DESK)
    return [
        desk.append(draft, HARD + timedelta(minutes=number))
        for number, decide in enumerate(decisions)
        for draft in decide(None)
    ]


def test_relief_is_asked_for_without_a_name_and_ends_when_somebody_comes():
    first, second = a_subject(1), a_subject(2)
    records = recorded(ask_relief(first), ask_relief(second), end_relief(first, taken=True))

    (waiting,) = reliefs(records, now=HARD + timedelta(hours=1))

    assert waiting.subject == second
    assert ReliefNoticed.__struct_fields__ == ("asked", "taken")
    assert AGENT.id.encode() not in b"".join(record.raw for record in records)


def test_nobody_waits_for_relief_over_night():
    records = recorded(ask_relief(a_subject(1)))

    assert len(reliefs(records, now=HARD + timedelta(hours=7, minutes=59))) == 1
    assert reliefs(records, now=HARD + timedelta(hours=8)) == []


def own_key(pin, seed):
    member = enrol_member(
        id=AGENT.id, name="周敏", role=AGENT.role, pin=pin, branch_key=BRANCH_KEY,
        entropy=entropy(seed),
    )  # fmt: skip
    _, unlocked = unlock(member, pin, now=HARD)
    return unlocked.own_key


def test_only_its_writer_opens_a_book_though_all_share_the_branch_key():
    mine, others = own_key("274919", 1), own_key("385026", 2)
    line = OwnLine(
        id=1, written_at=HARD, locked=lock_line(" 今天最重的一句 ", own_key=mine, entropy=entropy())
    )

    assert open_line(line, own_key=mine) == "今天最重的一句"
    with pytest.raises(CannotOpen):
        open_line(line, own_key=others)
    with pytest.raises(CannotOpen):
        open_line(line, own_key=bytes(BRANCH_KEY))


def test_an_empty_line_is_not_kept():
    with pytest.raises(Refused):
        lock_line("  ", own_key=b"k" * 32, entropy=entropy())
