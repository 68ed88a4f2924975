"""Tables of tickets are found on sticks, and nothing else of the disk is shown or read."""

import os

import pytest

from kiosk.commands.ticket_tables import TicketTables
from kiosk.errors import Refused
from kiosk.tickets import MOST_BYTES


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "media" / "STICK"
    (folder / "export").mkdir(parents=True)
    (folder / "export" / "deep").mkdir()
    for name in ("old.csv", "export/new.CSV", "export/deep/far.csv", "photo.jpg", ".hidden.csv"):
        (folder / name).write_text("2026-11-20,3,9,14")
    os.utime(folder / "old.csv", (1, 1))
    (tmp_path / "secret.csv").write_text("not on the stick")
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "out").symlink_to(tmp_path)
    return folder


def test_the_newest_tables_of_two_levels_are_shown_and_no_links(stick):
    found = TicketTables(lambda: [stick]).found()

    assert [(one.name, one.folder) for one in found] == [
        ("new.CSV", "export"),
        ("old.csv", "STICK"),
    ]


@pytest.mark.parametrize("name", ["../../secret.csv", "link.csv", "out/secret.csv", "photo.jpg",
                                  "export/deep/far.csv", "gone.csv"])  # fmt: skip
def test_nothing_else_is_read(stick, name):
    with pytest.raises(Refused) as caught:
        TicketTables(lambda: [stick]).read(str(stick / name))

    assert caught.value.code == "attachment-gone"


def test_what_was_shown_is_read_and_what_is_far_too_long_is_not(stick):
    tables = TicketTables(lambda: [stick])
    assert tables.read(tables.found()[0].key) == b"2026-11-20,3,9,14"
    (stick / "old.csv").write_bytes(b"x" * (MOST_BYTES + 1))

    with pytest.raises(Refused) as caught:
        tables.read(str(stick / "old.csv"))

    assert caught.value.code == "tickets-long"


def test_without_a_stick_there_is_none(tmp_path):
    assert TicketTables(list).found() == []
    assert TicketTables(lambda: [tmp_path / "pulled-out"]).found() == []
