"""Which step calms, over a quarter's cases of all branches, on both databases."""

from datetime import timedelta

import pytest

from headoffice.statistics import Quarter
from headoffice.steps import steps_of
from kiosk import facts
from kiosk.record import Draft
from tests.builders import MONDAY_MORNING, a_calendar, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender

Q4 = Quarter(2026, 4)
BY = {"staff": "s1", "role": "agent"}


def mark(emotion, step):
    return facts.EmotionMarked(emotion=emotion, play="p", play_version=3, step=step, **BY)


@pytest.fixture
def told(store):
    """Tells as many cases in which a step calmed as a test wants."""
    sender = enrolled(store, Sender())

    def tell(count, *, wording=""):
        taken = facts.StepTaken(
            play="p", play_version=3, step="see", answer="on", wording=wording, **BY
        )
        for _ in range(count):
            number = len(sender.records)
            acts = (
                facts.HelpRequested(location="lobby"),
                mark(4, "see"),
                facts.EmotionMarked(
                    emotion=2, play="p", play_version=3, step="see", wording=wording, **BY
                ),
                taken,
            )
            for after, body in enumerate(acts):
                draft = Draft(subject=a_subject(number), body=body)
                at = MONDAY_MORNING + timedelta(minutes=after)
                sender.records.append(sender.writer.append(draft, at))

    def counted():
        store.receive(sender.batch())
        return steps_of(store, Q4, a_calendar())

    return tell, counted


def test_every_branchs_steps_are_counted_with_their_n(told):
    tell, counted = told
    tell(6)

    (line,) = counted()

    assert (line.play, line.version, line.step, line.wording) == ("p", 3, "see", "")
    assert (line.walked, line.marked, line.moved, line.calmer) == (6, 6, "-2.00", "100%")


def test_small_groups_tell_their_n_and_nothing_else(told):
    tell, counted = told
    tell(4)

    (line,) = counted()

    assert (line.walked, line.marked, line.moved, line.calmer) == (4, 4, "", "")


def test_two_wordings_stand_beside_each_other(told):
    tell, counted = told
    tell(5)
    tell(7, wording="own")

    assert [(one.wording, one.marked) for one in counted()] == [("", 5), ("own", 7)]
