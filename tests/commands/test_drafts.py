"""Drafts on disk: they survive, and only the four words open them."""

from datetime import UTC, datetime, timedelta
from queue import SimpleQueue

import pytest

from kiosk.commands.drafts import FOLDER, FREE_TRIES, Drafts, remove_old
from kiosk.draft import read_words
from kiosk.errors import CannotOpen, Refused
from tests.builders import RESOURCES

TEXT = "三个窗口只开一个，等了一小时。".encode()
WAIT_SECONDS = 20


class Clock:
    def __init__(self):
        self.at = datetime.now(UTC)

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def heard():
    return SimpleQueue()


@pytest.fixture
def started(tmp_path, clock, heard):
    """Makes the drafts of one device, as after each start of the program."""
    made = []

    def start():
        made.append(Drafts(tmp_path, hop=lambda call: call(), clock=clock))
        return made[-1]

    yield start
    for drafts in made:
        drafts.close()


def begun(drafts, heard):
    drafts.begin(heard.put)
    return "".join(word.zh for word in heard.get(timeout=WAIT_SECONDS))


def opened(drafts, heard, typed):
    drafts.open(typed, lambda data, _: heard.put(data), heard.put)
    return heard.get(timeout=WAIT_SECONDS)


def files(tmp_path):
    return list((tmp_path / FOLDER).iterdir()) if (tmp_path / FOLDER).exists() else []


def test_after_a_restart_the_words_open_what_was_written(started, heard):
    before = started()
    words = begun(before, heard)
    before.keep(b"first")
    before.keep(TEXT)
    before.close()

    assert opened(started(), heard, words) == TEXT


def test_the_next_person_finds_nothing(started, heard, tmp_path):
    drafts = started()
    words = begun(drafts, heard)
    drafts.keep(TEXT)
    drafts.forget()
    drafts.keep(b"of the next person, who has no key")
    drafts.close()

    (file,) = files(tmp_path)
    assert TEXT not in file.read_bytes()
    assert words not in file.name
    assert isinstance(opened(started(), heard, "青山小雨米饭火车"), CannotOpen)
    assert opened(started(), heard, words) == TEXT


def test_what_was_sent_is_gone(started, heard, tmp_path):
    drafts = started()
    words = begun(drafts, heard)
    drafts.keep(TEXT)
    drafts.drop()

    assert isinstance(opened(drafts, heard, words), CannotOpen)
    assert files(tmp_path) == []


def test_one_who_continues_keeps_the_same_draft(started, heard, tmp_path):
    first = started()
    words = begun(first, heard)
    first.keep(TEXT)
    first.close()
    second = started()
    opened(second, heard, words)
    second.keep(TEXT + b" more")

    assert opened(second, heard, words) == TEXT + b" more"
    assert len(files(tmp_path)) == 1


def test_a_draft_lives_one_day(started, heard, clock, tmp_path):
    drafts = started()
    words = begun(drafts, heard)
    drafts.keep(TEXT)
    assert opened(drafts, heard, words) == TEXT

    clock.at += timedelta(hours=25)

    assert isinstance(opened(drafts, heard, words), CannotOpen)
    assert files(tmp_path) == []


def test_who_guesses_has_to_wait(started, heard, clock):
    drafts = started()
    names = [word.zh for word in read_words(RESOURCES / "draft_words.toml")]
    for number in range(FREE_TRIES):
        assert isinstance(opened(drafts, heard, "".join(names[number : number + 4])), CannotOpen)

    told = opened(drafts, heard, "".join(names[:4]))
    assert isinstance(told, Refused)
    assert told.code == "draft-wait"
    clock.at += timedelta(seconds=61)
    assert isinstance(opened(drafts, heard, "".join(names[:4])), CannotOpen)


def test_what_a_power_cut_left_half_written_is_removed(tmp_path):
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "abc.draft.partial").write_bytes(b"half")
    (folder / "abc.draft").write_bytes(b"whole")

    remove_old(folder, at=datetime.now(UTC))
    remove_old(tmp_path / "nowhere", at=datetime.now(UTC))

    assert [file.name for file in folder.iterdir()] == ["abc.draft"]


def test_a_disk_that_fails_is_logged_without_a_word_of_the_customer(
    started, heard, tmp_path, caplog
):
    drafts = started()
    begun(drafts, heard)
    (tmp_path / FOLDER).write_bytes(b"a file where a folder should be")
    drafts.keep(TEXT)
    drafts.close()

    assert "could not be kept" in caplog.text
    assert TEXT.decode() not in caplog.text


def test_what_is_asked_after_the_end_is_not_done(started, heard, tmp_path):
    drafts = started()
    begun(drafts, heard)
    drafts.close()

    drafts.keep(TEXT)
    drafts.forget()

    assert files(tmp_path) == []
