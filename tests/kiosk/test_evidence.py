"""Which step calms: only people's marks count, small groups are hidden, wordings are compared."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import facts
from kiosk.content import load_content
from kiosk.evidence import count, effects, moved_of, rivals, walked_of
from kiosk.figures import SMALLEST_GROUP, Told
from kiosk.handling import mark_emotion
from kiosk.walk import Walk
from tests.builders import AGENT, a_visit

CORE = load_content(Path(__file__).resolve().parents[2] / "resources").play(
    "initial-dissatisfaction"
)
BY = {"staff": AGENT.id, "role": "agent"}


def mark(emotion, step=""):
    return facts.EmotionMarked(emotion=emotion, play="p", play_version=2, step=step, **BY)


def step(name, answer="on"):
    return facts.StepTaken(play="p", play_version=2, step=name, answer=answer, next="x", **BY)


def told(name, wording=""):
    return Told("p", 2, name, wording)


def a_case(*acts):
    visit = a_visit().rated(1).asked_for_help()
    for act in acts:
        visit = visit.did(act)
    return visit.case


def test_the_first_mark_is_the_entry_and_moves_nothing():
    case = a_case(mark(3, "see"), step("see"))

    assert moved_of(case) == []
    assert walked_of(case) == [told("see")]


@pytest.mark.parametrize(
    ("acts", "moves"),
    [
        ((mark(3, "see"), mark(2, "see")), [("see", -1)]),
        ((mark(3, "see"), mark(2, "see"), mark(4, "see")), [("see", 1)]),
        ((mark(3, "see"), step("see"), mark(1, "listen")), [("listen", -2)]),
        ((mark(3, "see"), step("see"), mark(3, "listen")), [("listen", 0)]),
        ((mark(3), step("see"), mark(1, "listen")), [("listen", -2)]),
        # Nobody marked while "listen" was shown: what moved then is not laid at the next step's door.
        ((mark(3, "see"), step("see"), step("listen"), mark(1, "empathise")), []),
        # What a play expects is no mark.
        (
            (mark(3, "see"), facts.StepTaken(play="p", play_version=2, step="see", emotion=1, **BY)),
            [],
        ),
    ],
)  # fmt: skip
def test_a_movement_belongs_to_the_step_that_was_shown_meanwhile(acts, moves):
    assert moved_of(a_case(*acts)) == [(told(name), by) for name, by in moves]


def test_steps_taken_back_are_not_counted_as_walked():
    assert walked_of(a_case(step("see"), step("listen", "back"))) == [told("see")]


def groups(**sizes):
    """Counts of steps that each calm by one."""
    moved = {(told(name), -1): n for name, n in sizes.items()}
    return dict.fromkeys((key for key, _ in moved), 9), moved


@pytest.mark.parametrize(
    ("sizes", "shown"),
    [
        ({"a": 5, "b": 6}, {"a", "b"}),
        ({"a": 4}, set()),
        # One small group alone could be found from the whole: the next smallest is hidden with it.
        ({"a": 4, "b": 6, "c": 9}, {"c"}),
        ({"a": 2, "b": 3, "c": 9}, {"c"}),
    ],
)
def test_fewer_than_five_are_hidden_and_so_is_what_would_reveal_them(sizes, shown):
    found = effects(*groups(**sizes))

    assert {one.told.step for one in found if one.mean is not None} == shown
    assert {one.told.step for one in found} == set(sizes)


@given(
    st.dictionaries(
        st.tuples(st.sampled_from("abcde"), st.sampled_from(["", "v"]), st.integers(-5, 5)),
        st.integers(1, 9),
        max_size=20,
    )
)
def test_no_figure_is_ever_told_of_fewer_than_five(drawn):
    moved = {(told(name, wording), by): n for (name, wording, by), n in drawn.items()}

    for one in effects({}, moved):
        assert one.mean is None or one.marked >= SMALLEST_GROUP
        assert one.mean is None or -5 <= one.mean <= 5


def test_two_wordings_are_told_apart_only_when_chance_hardly_explains_it():
    same = {(told("s"), -1): 6, (told("s"), 0): 6, (told("s", "v"), -1): 7, (told("s", "v"), 0): 5}
    apart = {
        (told("s"), 0): 20,
        (told("s"), -1): 2,
        (told("s", "v"), -2): 20,
        (told("s", "v"), -1): 2,
    }

    (close,) = rivals(effects({}, same))
    (far,) = rivals(effects({}, apart))

    assert not close.is_clear
    assert far.is_clear
    assert far.difference == pytest.approx(1.82, abs=0.01)


def test_counting_cases_adds_up():
    cases = [a_case(mark(3, "see"), mark(2, "see"), step("see")) for _ in range(3)]

    walked, moved = count(cases)

    assert walked == {told("see"): 3}
    assert moved == {(told("see"), -1): 3}


def test_a_mark_says_which_step_and_wording_was_shown():
    walk = Walk(CORE, case="x")
    (draft,) = mark_emotion(AGENT, 2, walk.shown(staff=AGENT.id))(a_case())

    body = draft.body
    assert (body.play, body.play_version, body.step) == (CORE.id, CORE.version, CORE.steps[0].id)


@given(
    case=st.text(alphabet="0123456789abcdef-", max_size=40),
    emotion=st.one_of(st.none(), st.integers(0, 5)),
)
def test_the_wording_is_drawn_from_the_case_alone_and_is_what_is_shown(case, emotion):
    varied = next(one for one in CORE.steps if one.variants)

    wording = varied.wording_for(emotion, case)

    shown = varied.worded(emotion, case)
    assert varied.wording_for(emotion, case) == wording
    says = {"": varied.say} | {one.id: one.say for one in varied.variants}
    says |= {f"tuned-{n}": one.say for n, one in enumerate(varied.tuned)}
    assert shown.say == says[wording]


def test_each_wording_comes_up_about_as_often():
    varied = next(one for one in CORE.steps if one.variants)

    drawn = [varied.wording_for(None, f"case-{number}") for number in range(400)]

    assert 150 < drawn.count("") < 250


def test_the_wording_stands_on_the_record_of_the_step():
    varied = next(one for one in CORE.steps if one.variants)
    name = varied.variants[0].id
    case = next(f"c{n}" for n in range(50) if varied.wording_for(None, f"c{n}") == name)
    walk = Walk(CORE, case=case)
    walk = Walk(CORE, [walk.jump(varied.id, staff="s1", seconds=1)], case=case)

    taken = walk.take(walk.answers[0].id, staff="s1", seconds=3)

    assert (taken.wording, taken.play_version) == (name, CORE.version)
    assert walk.current.say == varied.variants[0].say
