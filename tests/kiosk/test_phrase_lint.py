"""Hints at what makes it worse, each with a better line; never a block."""

from pathlib import Path

import pytest

from kiosk.phrase_lint import Lint, Manner, Trap, Traps
from kiosk.toml_file import read_toml
from kiosk.wording import Wording

TRAPS = read_toml(Path(__file__).resolve().parents[2] / "resources/playbook/traps.toml", Traps)
LINT = Lint(TRAPS.traps)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("这是系统的问题，跟我没关系", Manner.BLAME),
        ("这事不归我管", Manner.BLAME),
        ("That's head office, not my department.", Manner.BLAME),
        ("她是新来的，您多包涵", Manner.BLAME),
        ("大家都一样等", Manner.EXCUSE),
        ("规定就是规定", Manner.EXCUSE),
        ("Sorry, it's our policy.", Manner.EXCUSE),
        ("您先冷静一下", Manner.CHALLENGE),
        ("是您自己签的字", Manner.CHALLENGE),
        ("Please CALM DOWN, sir", Manner.CHALLENGE),
        ("你去告好了", Manner.CHALLENGE),
        ("我保证给您办成", Manner.PROMISE),
        ("我们会尽快处理", Manner.PROMISE),
        ("应该可以吧", Manner.PROMISE),
        ("We'll get back to you as soon as possible", Manner.PROMISE),
        ("您回去等通知吧", Manner.INACTION),
        ("我也没办法", Manner.INACTION),
        ("There is nothing I can do", Manner.INACTION),
        ("领导不在", Manner.INACTION),
        ("您把投诉撤了，我就给您办，先撤销投诉", Manner.HUSH),
        ("麻烦给个好评", Manner.HUSH),
        ("拿份礼品吧，给您点礼品算了", Manner.HUSH),
        ("给您带来不便，敬请谅解", Manner.HOLLOW),
        ("We apologise for any inconvenience", Manner.HOLLOW),
    ],
)
def test_a_line_that_makes_it_worse_is_hinted_at_with_a_better_one(text, manner):
    hints = LINT.hints(text)

    assert manner in {hint.manner for hint in hints}
    for hint in hints:
        assert text[hint.start : hint.end] == hint.said
        assert hint.better.zh
        assert hint.better.en


@pytest.mark.parametrize(
    "text",
    [
        "", "我姓周，您坐这儿慢慢说。", "明天下午四点前，我本人打给您。", "查到是我们办错了，对不起。",
        "这一步省不了，它守的是您的钱。能做的有两个。", "I'll call you by four tomorrow.",
        "您有权打 12378，号码我写给您。", "客户等了四十分钟，已登记，编号已给。",
    ],
)  # fmt: skip
def test_good_lines_are_left_alone(text):
    assert LINT.hints(text) == ()


@pytest.mark.parametrize("trap", TRAPS.traps, ids=lambda trap: trap.id)
def test_no_better_line_is_a_trap_itself(trap):
    assert LINT.hints(trap.better.zh) == ()
    assert LINT.hints(trap.better.en) == ()


def test_hints_come_in_the_order_of_the_words():
    hints = LINT.hints("规定就是规定，我也没办法，您等通知吧")

    assert [hint.start for hint in hints] == sorted(hint.start for hint in hints)
    assert len(hints) == 3


def test_the_shipped_traps_are_sound():
    assert list(TRAPS.flaws()) == []


def test_a_pattern_that_is_none_is_a_fault():
    words = Wording(zh="好", en="well")
    trap = Trap(id="x", manner=Manner.BLAME, zh=("(",), en=(), why=words, better=words)
    head = {field: getattr(TRAPS, field) for field in TRAPS.__struct_fields__ if field != "traps"}

    (flaw,) = Traps(**head, traps=(trap,)).flaws()

    assert flaw.key == "traps[0].zh[0]"
