"""A walk begun on one desk goes on at another: same play, same step, same wording, on record."""

from kiosk.facts import StepTaken
from ui.pilot.sample_desk import CHEN, complain


def test_a_walk_is_resumed_on_another_screen_where_it_stood(desks):
    first, second = desks(language="en"), desks(language="en")
    first.sign_in()
    subject = complain(first.branch)
    first.desk.openCase(subject)
    first.hands.wait_until(lambda: first.hands.sees("casePage"), "the case")
    first.staff.answer(first.desk.walk.answers.rows[0].key)
    first.hands.wait_until(lambda: len(first.branch.case(subject).walk) == 1, "the step")

    second.sign_in(CHEN)
    second.desk.openCase(subject)
    second.hands.wait_until(lambda: second.hands.sees("casePage"), "the case there")

    here, there = first.desk.walk, second.desk.walk
    assert (there.play_id(), there.title, there.say) == (here.play_id(), here.title, here.say)
    assert there.stepNumber == 2
    taken = [one.body for one in first.branch.timeline(subject)]
    (step,) = [one for one in taken if isinstance(one, StepTaken)]
    assert (step.play, step.play_version) == (here.play_id(), here.walked().version)
