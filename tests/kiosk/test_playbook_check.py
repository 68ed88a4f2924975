"""Broken content is refused, and the fault is named by file, line and key."""

import time
import tomllib
from datetime import date
from pathlib import Path

import pytest

from kiosk.content import SHELVES
from kiosk.inspection import inspect
from kiosk.likeness import Placed, twins
from kiosk.toml_lines import line_of
from tests.kiosk.trainers_page import CARD, DRILL, PHRASES, PLAY, change, write_playbook

TODAY = date(2026, 11, 23)

MUTATIONS = {
    one["name"]: one
    for one in tomllib.loads(Path(__file__).with_name("broken_content.toml").read_text())[
        "mutations"
    ]
}


@pytest.fixture
def folder(tmp_path):
    return write_playbook(tmp_path)


def test_there_are_more_than_fifty_ways_to_break_it():
    assert len(MUTATIONS) >= 50


def test_the_unbroken_content_is_sound(folder):
    found = inspect(folder, TODAY)

    assert found.faults == found.likenesses == ()
    assert found.files == len(SHELVES) + 1


@pytest.mark.parametrize("name", MUTATIONS)
def test_broken_content_is_refused_and_the_fault_is_named(folder, name):
    broken = MUTATIONS[name]
    file, key, cause = broken["file"], broken["key"], broken["cause"]
    at = line_with(folder, file, broken["old"])
    change(folder, file, broken["old"], broken["new"])

    faults = [fault for fault in inspect(folder, TODAY).faults if fault.file == file]

    found = [fault for fault in faults if fault.key == key and cause in fault.cause]
    assert found, [str(fault) for fault in faults]
    assert str(found[0]).startswith(f"{file}:{found[0].line}: ")
    assert at - 9 <= found[0].line <= at + 13


def line_with(folder, file, text):
    lines = (folder / "playbook" / file).read_text()
    return lines[: lines.index(text)].count("\n") + 1


def test_a_folder_without_taxonomy_says_so(folder):
    (folder / "taxonomy.toml").unlink()

    (fault,) = inspect(folder, TODAY).faults

    assert str(fault) == "taxonomy.toml:1: cannot be read: No such file or directory"


def test_what_somebody_cites_may_be_what_we_never_say(folder):
    change(folder, CARD, "请他改。", "别说“敬请谅解”。")
    change(folder, PHRASES, "有消息会通知您的。", "还没有消息，敬请谅解。")
    change(folder, DRILL, "过号要重新取，墙上写着呢。", "过号要重新取，敬请谅解。")

    assert inspect(folder, TODAY).faults == ()


# --- lines that are the same ---------------------------------------------------------------------


def second_play(folder, text):
    (folder / "playbook" / "plays" / "second.toml").write_text(text)


def other_words(text):
    """Turn a play into another one: no line of it is like the first one's."""
    seen = {}
    return "".join(
        seen.setdefault(one, chr(0x4E00 + (ord(one) * 7) % 5000))
        if "\u4e00" <= one <= "\u9fff"
        else one
        for one in text
    )


def play_text(folder):
    text = (folder / "playbook" / PLAY).read_text().replace("coins-to-count", "second")
    return other_words(text.replace('banned = ["几个钢镚"]\n', ""))


def test_a_line_that_stands_in_two_plays_is_a_fault(folder):
    text = play_text(folder)
    said = text.split('say = [{ zh = "')[1].split('"')[0]
    second_play(folder, text.replace(said, "收条您拿好，周五上午来取单子。", 1))

    (fault,) = inspect(folder, TODAY).faults

    assert fault.file == "plays/second.toml"
    assert "stands also at plays/coins-to-count.toml:" in fault.cause


def test_a_line_that_is_nearly_the_same_is_reported_but_no_fault(folder):
    text = play_text(folder)
    said = text.split('say = [{ zh = "')[1].split('"')[0]
    second_play(folder, text.replace(said, "收条您拿好了，周五上午来取单子。", 1))

    found = inspect(folder, TODAY)

    assert found.faults == ()
    assert "is nearly the line at plays/coins-to-count.toml:" in found.likenesses[0].cause


def test_short_lines_and_lines_of_one_file_may_be_the_same():
    lines = [
        Placed("a", "say", "好的，谢谢您。"), Placed("b", "say", "好的，谢谢您。"),
        Placed("c", "say", "这一行在同一个文件里站了两次。"),
        Placed("c", "do", "这一行在同一个文件里站了两次。"),
    ]  # fmt: skip

    assert list(twins(lines)) == []


def test_thirty_thousand_lines_are_compared_in_seconds():
    def line(number):
        return "".join(chr(0x4E00 + (number * prime) % 1500) for prime in range(7, 28))

    lines = [Placed(str(number // 50), "say", line(number)) for number in range(30_000)]

    before = time.thread_time()
    list(twins(lines))

    assert time.thread_time() - before < 60  # each with each would take many minutes


# --- lines of keys -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("id", 1), ("say[1].zh", 5), ("steps[0]", 8), ("steps[0].answers[1].next", 16),
        ("steps[1].answers[0]", 19), ("pack.scope.banned", 22), ("nothing", 1), ("steps[7].say", 1),
        ("steps[0].missing", 8), ("say[7]", 2), ("inline[1]", 7),
    ],
)  # fmt: skip
def test_a_key_is_found_by_its_line(key, line):
    text = """id = "x"
say = [
    { zh = "一", en = "one" },
    # a remark
    { zh = "二", en = "two" },
]
inline = [1, 2]
[[steps]]
id = "a"

[[steps.answers]]
next = "b"

[[steps.answers]]
id = "y"
next = "c"

[[steps]]
[[steps.answers]]

[pack.scope]
banned = ["x"]
"""

    assert line_of(text, key) == line


@pytest.mark.parametrize(
    ("file", "begin", "key", "cause"),
    [
        (DRILL, "[[turns]]", "turns", "needs turns"),
        (PHRASES, "[[phrases]]", "phrases", "needs phrases"),
        (PLAY, "[[steps]]", "steps", "needs steps"),
    ],
)
def test_a_file_without_its_heart_is_refused(folder, file, begin, key, cause):
    path = folder / "playbook" / file
    path.write_text(f"{key} = []\n" + path.read_text().partition(begin)[0])

    faults = inspect(folder, TODAY).faults

    assert (key, True) in [(fault.key, cause in fault.cause) for fault in faults]


def test_a_turn_with_one_answer_is_no_choice(folder):
    path = folder / "playbook" / DRILL
    path.write_text(path.read_text().partition('[[turns.answers]]\nid = "rule"')[0])

    (fault,) = inspect(folder, TODAY).faults

    assert (fault.key, fault.cause) == ("turns[0].answers", "a turn needs at least 2 answers")


def test_a_step_without_an_answer_leads_nowhere(folder):
    path = folder / "playbook" / PLAY
    before, _, after = path.read_text().rpartition('[[steps.answers]]\nid = "done"')
    path.write_text(
        before.replace('"reflect"\ntitle', '"reflect"\nanswers = []\ntitle')
        + after[after.index("\n[pack]") :]
    )

    assert "steps[2].answers" in [fault.key for fault in inspect(folder, TODAY).faults]
