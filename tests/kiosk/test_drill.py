"""Drills: practised line by line, by picking or typing, and judged by their own rubric."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import load_content
from kiosk.errors import Refused
from kiosk.practice import Given, Practice
from kiosk.wording import Terms

CONTENT = load_content(Path(__file__).resolve().parents[2] / "resources")
ELDER = next(drill for drill in CONTENT.drills if drill.id == "elder-anger")
DRILLS = pytest.mark.parametrize("drill", CONTENT.drills, ids=lambda drill: drill.id)


def after(drill, *answers):
    given = []
    for answer in answers:
        given.append(Practice(drill, given).pick(answer))
    return given


def test_good_answers_calm_the_customer_and_earn_every_point():
    practice = Practice(ELDER, after(ELDER, "seat", "counter", "honest-time"))

    result = practice.result()

    assert practice.is_finished
    assert (result.emotion_before, result.emotion_after) == (3, 0)
    assert result.earned == result.possible == 4
    assert len(result.lines) == 3


def test_bad_answers_anger_the_customer_and_earn_nothing():
    practice = Practice(ELDER, after(ELDER, "calm-down", "not-in"))

    assert practice.emotion == 5
    assert practice.result().earned == 0
    assert practice.feedback.en.startswith("He hears an excuse")


def test_a_typed_answer_is_recognised_by_what_it_says():
    practice = Practice(ELDER)

    given = practice.typed("大爷您先坐，我姓王，慢慢说")

    assert given == Given(turn="bang", answer="seat", typed="大爷您先坐，我姓王，慢慢说")
    assert Practice(ELDER, [given]).result().lines[0].typed == given.typed


def test_a_typed_answer_that_is_like_none_is_not_guessed():
    assert Practice(ELDER).typed("今天天气真好") is None


def test_what_does_not_fit_is_refused():
    with pytest.raises(Refused):
        Practice(ELDER).pick("nothing")
    over = Practice(ELDER, after(ELDER, "seat", "counter", "honest-time"))
    for act in (lambda: over.pick("seat"), lambda: over.typed("坐")):
        with pytest.raises(Refused):
            act()


def test_records_of_another_version_are_passed_over():
    given = [
        Given(turn="gone", answer="x"),
        Given(turn="bang", answer="gone"),
        *after(ELDER, "seat"),
    ]

    assert Practice(ELDER, given).turn.id == "why"
    assert Practice(ELDER).feedback is None


@DRILLS
@given(choices=st.lists(st.integers(0, 9), max_size=30))
def test_from_any_state_a_drill_goes_on_and_its_replay_stands_where_it_stood(drill, choices):
    given = []
    for choice in choices:
        practice = Practice(drill, given)
        if practice.is_finished:
            break
        answers = practice.turn.answers
        given.append(practice.pick(answers[choice % len(answers)].id))

    live, replayed = Practice(drill, given), Practice(drill, list(given))

    assert live.is_finished or live.turn.answers
    assert live.result() == replayed.result()
    assert 0 <= live.emotion <= 5


@DRILLS
def test_the_best_answers_lead_to_the_end_and_leave_the_customer_no_worse(drill):
    given = []
    for _ in range(2 * len(drill.turns)):
        practice = Practice(drill, given)
        if practice.is_finished:
            break
        best = min(practice.turn.answers, key=lambda one: (one.effect, -len(one.earns)))
        given.append(practice.pick(best.id))

    practice = Practice(drill, given)
    assert practice.is_finished
    assert practice.emotion <= drill.emotion
    assert practice.result().earned > 0


@DRILLS
def test_every_answer_can_be_typed_in_chinese_and_is_taken_for_itself(drill):
    for turn in drill.turns:
        practice = Practice(drill)
        practice._turn = turn
        for answer in turn.answers:
            if answer.keywords.zh:
                assert practice.typed("，".join(answer.keywords.zh)).answer == answer.id


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_answers_own_line_typed_is_taken_for_it(language):
    turns = [(drill, turn) for drill in CONTENT.drills for turn in drill.turns]
    tried = [(drill, turn, answer) for drill, turn in turns for answer in turn.answers]
    missed = []
    for drill, turn, answer in tried:
        practice = Practice(msgspec.structs.replace(drill, turns=(turn,)))
        typed = practice.typed(getattr(answer.say, language))
        if typed is None or typed.answer != answer.id:
            missed.append((drill.id, turn.id, answer.id))

    assert len(missed) / len(tried) < 0.03, missed


def test_half_of_an_answers_line_is_like_it_though_no_keyword_stands_in_it():
    answer = ELDER.turns[0].answers[0]
    bare = msgspec.structs.replace(answer, keywords=Terms())
    turn = msgspec.structs.replace(ELDER.turns[0], answers=(bare, *ELDER.turns[0].answers[1:]))
    practice = Practice(msgspec.structs.replace(ELDER, turns=(turn, *ELDER.turns[1:])))

    typed = practice.typed(answer.say.zh[: len(answer.say.zh) // 2 + 2])

    assert typed is not None
    assert typed.answer == answer.id
