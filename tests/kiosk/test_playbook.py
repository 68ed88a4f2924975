"""Plays: what makes one sound, how one walks through it, which one fits."""

import tomllib
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from kiosk.case import Case
from kiosk.content import load_content
from kiosk.errors import BadContent, Refused
from kiosk.matching import (
    Ground,
    Situation,
    escalations_while,
    holds,
    live_escalations,
    match,
    people_with,
    situation_of,
    suggest,
)
from kiosk.play import Condition, Play, Stage
from kiosk.record import SubjectId
from kiosk.toml_file import read_toml
from kiosk.walk import Walk
from kiosk.wording import Terms

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CONTENT = load_content(RESOURCES)
SHIPPED = CONTENT.plays
CORE = CONTENT.play("initial-dissatisfaction")
PLAYS = pytest.mark.parametrize("play", CONTENT.plays, ids=lambda play: play.id)


def at_each_answer(play, choices):
    """Take the numbered answers one after the other; return the records and the walk."""
    taken = []
    walk = Walk(play)
    for choice in choices:
        if walk.is_finished:
            break
        answer = walk.answers[choice % len(walk.answers)]
        taken.append(walk.take(answer.id, staff="s1", seconds=5, emotion=choice % 6))
        walk = Walk(play, taken)
    return taken, walk


# --- walking -------------------------------------------------------------------------------------


@PLAYS
@given(choices=st.lists(st.integers(0, 50), max_size=60))
def test_from_any_state_every_answer_leads_on(play, choices):
    _, walk = at_each_answer(play, choices)

    assert walk.is_finished or walk.answers


@PLAYS
@given(choices=st.lists(st.integers(0, 50), max_size=60))
def test_a_replay_of_the_records_stands_where_the_live_walk_stood(play, choices):
    taken, live = at_each_answer(play, choices)

    replayed = Walk(play, list(taken))

    assert replayed.trail == live.trail
    assert replayed.current == live.current
    assert replayed.is_finished == live.is_finished


@PLAYS
def test_every_step_can_reach_an_end_that_was_reflected_on(play):
    for step in play.steps:
        ahead, seen = [step.id], set()
        endings = set()
        while ahead:
            current = play.step(ahead.pop())
            if current.id in seen:
                continue
            seen.add(current.id)
            endings |= {current.stage for answer in current.answers if not answer.next}
            ahead += [answer.next for answer in current.answers if answer.next]
        assert endings == {Stage.REFLECT}


def test_the_seven_steps_of_the_core_play_come_in_the_order_of_the_craft():
    stages = []
    walk, taken = Walk(CORE), []
    for answer in ("talking", "finished", "calmer", "right", "accepts", "done", "content", "done"):
        stages.append(walk.current.stage)
        taken.append(walk.take(answer, staff="s1", seconds=20))
        walk = Walk(CORE, taken)

    assert stages == [
        Stage.SEE, Stage.LISTEN, Stage.EMPATHISE, Stage.CONFIRM,
        Stage.OFFER, Stage.ACT, Stage.CLOSE, Stage.REFLECT,
    ]  # fmt: skip
    assert walk.is_finished
    assert walk.outcome is Stage.CLOSE


def test_going_back_leads_to_the_step_before_and_stays_on_record():
    walk = Walk(CORE)
    taken = [walk.take("talking", staff="s1", seconds=5)]
    walk = Walk(CORE, taken)

    taken.append(walk.back(staff="s1", seconds=2))

    assert Walk(CORE, taken).current.id == "see"
    assert [one.answer for one in taken] == ["talking", "back"]


def test_a_finished_walk_can_be_taken_back():
    taken, walk = [], Walk(CORE)
    for answer in ("talking", "finished", "calmer", "right", "accepts", "done", "content", "done"):
        taken.append(walk.take(answer, staff="s1", seconds=1))
        walk = Walk(CORE, taken)

    taken.append(walk.back(staff="s1", seconds=1))

    assert Walk(CORE, taken).current.id == "reflect"


def test_jumping_leads_anywhere_in_the_play_and_nowhere_else():
    walk = Walk(CORE)

    assert Walk(CORE, [walk.jump("close", staff="s1", seconds=1)]).current.id == "close"
    with pytest.raises(Refused):
        walk.jump("no-such-step", staff="s1", seconds=1)


def test_what_a_step_does_not_offer_is_refused():
    with pytest.raises(Refused):
        Walk(CORE).take("no-such-answer", staff="s1", seconds=1)
    with pytest.raises(Refused):
        Walk(CORE).back(staff="s1", seconds=1)


def test_steps_of_another_play_do_not_move_this_walk():
    foreign = Walk(CORE).take("talking", staff="s1", seconds=1)
    other = deepcopy(foreign)
    other = type(foreign)(
        **{**{f: getattr(foreign, f) for f in foreign.__struct_fields__}, "play": "x"}
    )

    assert Walk(CORE, [other]).current.id == "see"


def test_a_step_that_a_newer_version_dropped_leaves_the_walk_where_it_was():
    foreign = Walk(CORE).take("talking", staff="s1", seconds=1)
    gone = type(foreign)(
        **{**{f: getattr(foreign, f) for f in foreign.__struct_fields__}, "next": "dropped"}
    )

    assert Walk(CORE, [gone]).current.id == "see"


def test_a_step_speaks_to_the_emotion_that_was_marked():
    taken = Walk(CORE).take("talking", staff="s1", seconds=1, emotion=4)

    calm, angry = Walk(CORE, [taken]), CORE.step("listen")

    assert calm.emotion == 4
    assert calm.current.say != angry.say


# --- what a play must be -------------------------------------------------------------------------


def core_values():
    return tomllib.loads((RESOURCES / "playbook/plays/initial-dissatisfaction.toml").read_text())


def read(tmp_path, values):
    file = tmp_path / "initial-dissatisfaction.toml"
    file.write_bytes(tomli_w.dumps(values).encode())
    play = read_toml(file, Play)
    play.check(file.name)
    return play


def cut(key):
    def change(play):
        del play[key]

    return change


def put(key, value):
    def change(play):
        play[key] = value

    return change


def in_step(number, key, value):
    def change(play):
        play["steps"][number][key] = value

    return change


def out_of_step(number, key):
    def change(play):
        del play["steps"][number][key]

    return change


def in_answer(key, value):
    def change(play):
        play["steps"][0]["answers"][0][key] = value

    return change


MUTATIONS = {
    **{f"without {key}": cut(key) for key in (
        "id", "version", "owner", "reviewed", "sources", "chapters", "title", "promise", "steps",
    )},
    **{f"step without {key}": out_of_step(0, key) for key in (
        "id", "stage", "title", "goal", "seconds", "ask", "answers",
    )},
    **{f"{key} of the wrong type": put(key, value) for key, value in (
        ("id", 1), ("version", "one"), ("owner", 3), ("reviewed", "soon"), ("sources", "book"),
        ("chapters", 3.9), ("title", "标题"), ("promise", {"zh": "只有中文"}), ("steps", {}),
        ("options", "none"), ("never", [1]), ("applies_to", []), ("facts_to_check", "x"),
        ("notices", 1), ("escalate_if", {"when": {}}),
    )},
    **{f"step with a wrong {key}": in_step(0, key, value) for key, value in (
        ("stage", "shout"), ("seconds", "long"), ("say", "您好"), ("say", [{"zh": "您好"}]),
        ("title", {"zh": "看见", "en": "See", "fr": "Voir"}), ("answers", []), ("answers", "yes"),
        ("avoid", [{"line": {"zh": "a", "en": "a"}}]), ("do", [{"zh": "x", "en": 1}]),
        ("tuned", [{"say": []}]), ("surprise", True),
    )},
    **{f"answer with a wrong {key}": in_answer(key, value) for key, value in (
        ("next", "nowhere"), ("next", ""), ("label", {"zh": "好"}), ("emotion", "up"), ("id", 5),
    )},
    "unknown key": put("colour", "red"),
    "no steps": put("steps", []),
    "a line too long to say": in_step(0, "say", [{"zh": "长" * 41, "en": "long"}]),
    "a step nobody reaches": lambda play: play["steps"].append(
        {**deepcopy(play["steps"][0]), "id": "island"}
    ),
    "a step twice": lambda play: play["steps"].append(deepcopy(play["steps"][0])),
    "a circle without an end": lambda play: [
        answer.__setitem__("next", "see")
        for step in play["steps"] for answer in step["answers"]
    ],
    "an unknown band": lambda play: play["options"][0].__setitem__("band", "king"),
    "an unknown condition": lambda play: play["escalate_if"][0].__setitem__("when", {"moon": 1}),
}  # fmt: skip


def test_there_are_fifty_ways_to_break_a_play():
    assert len(MUTATIONS) >= 50


@pytest.mark.parametrize("name", MUTATIONS)
def test_broken_content_is_refused_by_file_and_fault(tmp_path, name):
    values = core_values()
    MUTATIONS[name](values)

    with pytest.raises(BadContent) as caught:
        read(tmp_path, values)

    assert caught.value.file == "initial-dissatisfaction.toml"
    assert caught.value.cause


def test_the_longest_sayable_line_is_taken(tmp_path):
    values = core_values()
    values["steps"][0]["say"] = [{"zh": "长" * 40, "en": "long"}]

    assert len(read(tmp_path, values).steps[0].say[0].zh) == 40


@PLAYS
def test_nobody_says_the_forbidden_sentence(play):
    spoken = [line.zh for step in play.steps for line in step.say]
    spoken += [avoid.instead.zh for step in play.steps for avoid in step.avoid]

    assert not [line for line in spoken if "我理解你为什么不满意" in line or "给您带来不便" in line]


@PLAYS
def test_slugs_in_plays_are_known(play):
    known = {term.slug for term in CONTENT.taxonomy.terms()}
    used = {*play.applies_to.causes, *play.applies_to.businesses, *play.applies_to.flags}
    used |= {answer.flag for step in play.steps for answer in step.answers if answer.flag}
    used |= {one.when.flag for one in play.escalate_if if one.when.flag}

    assert used <= known


# --- which play fits -----------------------------------------------------------------------------


def test_there_is_always_a_play():
    found = match(Situation(), CONTENT.plays, CONTENT.taxonomy)

    assert CORE in [one.play for one in found]


@pytest.mark.parametrize(
    ("words", "business", "cause"),
    [
        ("卖房等着解押，你们让我等到九月", "b.loan", None),
        ("后来的都办完了，我的号还没叫，就开一个窗口", None, "c.service"),
        ("我自己的钱，取两万都不行？还有限额", "b.card.debit", "c.rules"),
        ("买的理财亏了，当时说跟存款差不多", "b.wealth", "c.return"),
        ("ATM 吞卡，卡进去就不出来", "b.card.debit", "c.facilities"),
        ("催收打到单位，打我同事干什么", "b.collection", "c.collection"),
        ("每月两块短信费，谁同意的", "b.card.debit", "c.pricing"),
        ("硬币不收，凭什么", "b.cash", "c.rules"),
        ("The ATM kept my card and nobody told me", "b.card.debit", None),
        ("They charged an annual fee on my credit card", "b.card.credit", "c.pricing"),
    ],
)
def test_the_customers_words_point_to_business_and_cause(words, business, cause):
    businesses = [one.slug for one in suggest(words, CONTENT.taxonomy.businesses)]
    causes = [one.slug for one in suggest(words, CONTENT.taxonomy.causes)]

    assert business is None or businesses[0] == business
    assert cause is None or cause in causes[:2]


def test_words_that_say_nothing_suggest_nothing():
    assert suggest("", CONTENT.taxonomy.causes) == []
    assert suggest("今天天气很好", CONTENT.taxonomy.causes) == []


def with_cause(play, **applies):
    values = {field: getattr(play, field) for field in play.__struct_fields__}
    values["applies_to"] = type(play.applies_to)(**applies)
    values["id"] = "-".join(["special", *sorted(applies)])
    return Play(**values)


def test_a_play_that_fits_cause_and_business_comes_before_one_that_fits_less():
    fees = with_cause(CORE, causes=("c.pricing",))
    both = with_cause(CORE, causes=("c.pricing",), businesses=("b.card.debit",))
    situation = Situation(cause="c.pricing", business="b.card.debit")

    found = match(situation, [CORE, fees, both], CONTENT.taxonomy)

    assert [one.play for one in found] == [both, fees, CORE]
    assert {why.ground for why in found[0].why} == {Ground.CAUSE, Ground.BUSINESS}


def test_flags_and_emotions_and_words_are_grounds_too():
    special = with_cause(
        CORE, flags=("f.elder",), emotions=(2,), keywords=Terms(zh=("存折",), en=())
    )
    situation = Situation(flags=("f.elder",), emotion=2, words="我的存折呢")

    (best, *_) = match(situation, [CORE, special], CONTENT.taxonomy)

    assert best.play is special
    assert {why.ground for why in best.why} >= {Ground.FLAG, Ground.EMOTION, Ground.WORD}


def test_a_play_for_other_emotions_or_other_matters_is_left_out():
    angry = with_cause(CORE, causes=("c.pricing",), emotions=(4, 5))

    assert match(Situation(cause="c.pricing", emotion=1), [angry], CONTENT.taxonomy) == []
    assert match(Situation(cause="c.service"), [angry], CONTENT.taxonomy) == []


@pytest.mark.parametrize(
    ("condition", "below", "at"),
    [
        (Condition(emotion_at_least=4), Situation(emotion=3), Situation(emotion=4)),
        (Condition(emotion_at_least=1), Situation(), Situation(emotion=1)),
        (Condition(people_at_least=5), Situation(people=4), Situation(people=5)),
        (Condition(amount_at_least=100), Situation(amount=99), Situation(amount=100)),
        (
            Condition(minutes_unattended=2),
            Situation(minutes_unattended=1.9),
            Situation(minutes_unattended=2),
        ),
        (
            Condition(minutes_unsettled=20),
            Situation(minutes_unsettled=19),
            Situation(minutes_unsettled=20),
        ),
        (Condition(flag="f.media"), Situation(), Situation(flags=("f.media",))),
        (
            Condition(mentions=Terms(zh=("记者",), en=())),
            Situation(words="没有"),
            Situation(words="我找记者"),
        ),
        (
            Condition(emotion_at_least=3, flag="f.media"),
            Situation(emotion=3),
            Situation(emotion=3, flags=("f.media",)),
        ),
    ],
)
def test_a_condition_holds_at_its_boundary_and_not_below(condition, below, at):
    assert not holds(condition, below)
    assert holds(condition, at)


def test_a_condition_that_asks_for_nothing_never_holds():
    assert not holds(Condition(), Situation(emotion=5))


def test_naming_the_regulator_speaks_up():
    said = [one.say.zh for one in live_escalations(CORE, Situation(flags=("f.regulator",)))]

    assert len(said) == 1
    assert "权利" in said[0]


def test_the_core_plays_conditions_watch_while_any_other_play_is_walked():
    other = next(play for play in SHIPPED if play.id == "business-fees")
    situation = Situation(flags=("f.violence",), emotion=5)

    said = escalations_while(other, SHIPPED, situation)

    core = live_escalations(CORE, situation)
    own = live_escalations(other, situation)
    assert said[: len(own)] == own
    conditions = [one.when for one in said]
    assert {one.when for one in core} <= set(conditions)
    assert len(conditions) == len(set(conditions))


def test_without_a_walk_the_plays_for_everything_watch():
    situation = Situation(flags=("f.regulator",))

    assert escalations_while(None, SHIPPED, situation) == live_escalations(CORE, situation)


def test_people_with_the_same_matter_are_counted_once_each():
    opened = datetime(2026, 11, 23, 2, tzinfo=UTC)

    def case(name, *, business="b.loan", cause="c.fees", state="waiting"):
        return Case(
            subject=SubjectId(name), opened_at=opened, last_at=opened, help_at=opened,
            business=business, cause=cause, state=state,
        )  # fmt: skip

    first = case("1")
    others = [case("2"), case("2"), case("3", cause="c.rules"), case("4", state="resolved"), first]

    assert people_with(first, others) == 2
    assert people_with(case("5", cause=""), others) == 1


def test_a_case_tells_its_situation():
    opened = datetime(2026, 11, 23, 2, tzinfo=UTC)
    case = Case(
        subject=SubjectId("s"), opened_at=opened, last_at=opened, help_at=opened, emotion=3,
        cause="c.service", state="waiting",
    )  # fmt: skip

    situation = situation_of(case, now=opened + timedelta(minutes=3), words="等太久")

    assert (situation.minutes_unattended, situation.minutes_unsettled) == (3, 3)
    assert (situation.cause, situation.emotion, situation.words) == ("c.service", 3, "等太久")
