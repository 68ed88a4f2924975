"""The program's own log: small, in whole lines, and about nobody."""

import logging

import pytest

from kiosk.commands.log_file import EarlyLog, keep_log, last_lines

WORDS = "张三 13812345678"


@pytest.fixture
def log(tmp_path):
    """Our own logger, kept in a file that is let go at the end."""
    logger = logging.getLogger("kiosk.commands.example")
    before = logger.level
    logger.setLevel(logging.DEBUG)
    handler = keep_log(tmp_path)
    yield logger
    logging.getLogger().removeHandler(handler)
    handler.close()
    logger.setLevel(before)


def test_a_line_is_read_back_as_it_was_written(log, tmp_path):
    log.warning("room on the disk: %s", "low")

    (line,) = last_lines(tmp_path)

    assert (line.level, line.module) == ("WARNING", "kiosk.commands.example")
    assert line.text == "room on the disk: low"
    assert line.at.tzinfo is not None


def test_what_a_fault_says_of_itself_is_not_kept(log, tmp_path):
    def remember(words):
        raise ValueError(words)

    try:
        remember(WORDS)
    except ValueError:
        log.exception("an act could not be recorded")

    written = (tmp_path / "logs/heard.log").read_text()
    assert "ValueError" in written
    assert "test_log_file.py" in written
    assert not any(part in written for part in WORDS.split())
    assert len(last_lines(tmp_path)) == 1


def test_an_event_is_one_line_whatever_it_holds(log, tmp_path):
    log.error("first\n2026-11-23 10:00:00,000 INFO kiosk.forged second\r\nthird %s", "x" * 5000)

    (line,) = last_lines(tmp_path)
    assert line.level == "ERROR"
    assert len((tmp_path / "logs/heard.log").read_text()) < 700


def test_the_log_stays_small_and_keeps_the_newest(log, tmp_path):
    for number in range(30_000):
        log.info("number %d %s", number, "x" * 100)

    sizes = [file.stat().st_size for file in (tmp_path / "logs").iterdir()]
    assert len(sizes) == 4
    assert sum(sizes) < 4 * 410_000
    assert last_lines(tmp_path)[-1].text.startswith("number 29999 ")
    assert len(last_lines(tmp_path)) == 400


@pytest.mark.usefixtures("log")
def test_of_libraries_only_warnings_are_kept(tmp_path):
    library = logging.getLogger("somebody.elses")
    library.setLevel(logging.DEBUG)
    library.info("chatter")
    library.warning("a warning")

    assert [line.text for line in last_lines(tmp_path)] == ["a warning"]


def test_what_is_logged_before_the_file_is_open_is_not_lost(tmp_path):
    early = EarlyLog()
    logging.getLogger("kiosk.commands.home").error("content was rolled back number=7")
    early.hand_over(tmp_path)
    logging.getLogger("kiosk.commands.home").error("later")

    (handler,) = [
        one for one in logging.getLogger().handlers
        if getattr(one, "baseFilename", "").startswith(str(tmp_path))
    ]  # fmt: skip
    logging.getLogger().removeHandler(handler)
    handler.close()
    assert [line.text for line in last_lines(tmp_path)] == [
        "content was rolled back number=7", "later"
    ]  # fmt: skip


def test_a_folder_that_takes_no_log_stops_nothing(tmp_path, caplog):
    (tmp_path / "logs").write_text("a file stands where the folder should be")

    assert keep_log(tmp_path) is None

    assert "no file" in caplog.text
    assert last_lines(tmp_path) == []
