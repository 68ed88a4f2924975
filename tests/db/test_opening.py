import threading
from contextlib import closing

import pytest

from db.connection import connect
from db.migrations import LATEST
from db.opening import Examine, set_aside, was_left_open
from kiosk.errors import JournalTooNew, StorageFault
from tests.db.journals import behind_the_back


def bytes_of(path):
    return {file.name: file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*"))}


def crash(branch, journal):
    """Leave the files as a killed program leaves them."""
    path = branch.path()
    kept = {file: file.read_bytes() for file in path.parent.glob(f"{path.name}*")}
    journal.close()
    for file, data in kept.items():
        file.write_bytes(data)


def test_a_first_start_makes_an_origin_that_stays(branch):
    first = branch.opened()
    first.journal.close()

    second = branch.opened()

    assert second.journal.origin == first.journal.origin
    assert second.set_aside is None


def test_a_newer_journal_is_left_untouched(branch):
    branch.journal().close()
    with closing(connect(branch.path())) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    before = bytes_of(branch.path())

    with pytest.raises(JournalTooNew):
        branch.opened()

    assert bytes_of(branch.path()) == before


def test_a_newer_journal_with_a_log_left_behind_is_left_untouched(branch):
    journal = branch.journal()
    with behind_the_back(journal) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    crash(branch, journal)
    before = bytes_of(branch.path())

    with pytest.raises(JournalTooNew):
        branch.opened()

    after = bytes_of(branch.path())
    for end in ("", "-wal"):
        assert after[f"lobby.sqlite{end}"] == before[f"lobby.sqlite{end}"]


@pytest.mark.parametrize("damage", ["header", "page", "strange"])
def test_a_damaged_journal_is_set_aside_and_a_new_origin_begins(branch, damage):
    journal = branch.journal()
    for _ in range(50):
        branch.tapped(journal)
    old = journal.origin
    journal.close()
    data = bytearray(branch.path().read_bytes())
    if damage == "header":
        data[:16] = b"x" * 16
    elif damage == "page":
        data[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    else:
        data[68:72] = b"XXXX"
    branch.path().write_bytes(data)

    opened = branch.opened(examine=Examine.ALWAYS)

    assert opened.set_aside is not None
    assert opened.set_aside.name == "lobby.sqlite.aside-20261123T020000Z"
    assert opened.set_aside.read_bytes() == bytes(data)
    assert opened.journal.origin != old
    assert branch.tapped(opened.journal)


def test_damage_left_by_a_crash_is_found_at_the_next_start(branch):
    journal = branch.journal()
    for _ in range(50):
        branch.tapped(journal)
    journal.connection.execute("PRAGMA wal_checkpoint(FULL)")
    branch.tapped(journal)
    crash(branch, journal)
    data = bytearray(branch.path().read_bytes())
    data[4096 * 3 : 4096 * 4] = b"\xff" * 4096
    branch.path().write_bytes(data)

    opened = branch.opened()

    assert opened.set_aside is not None
    assert opened.set_aside.with_name(opened.set_aside.name + "-wal").exists()


def test_after_a_crash_the_next_to_open_looks_only_once(branch):
    journal = branch.journal()
    branch.tapped(journal)
    crash(branch, journal)
    assert was_left_open(branch.path())

    opened = branch.opened()

    assert opened.set_aside is None
    assert not was_left_open(branch.path())
    assert opened.journal.last_position() == 1


def test_two_journals_set_aside_in_one_second_keep_their_own_names(branch):
    for content in (b"first", b"second"):
        branch.path().write_bytes(content)
        set_aside(branch.path(), now=branch.clock())

    kept = sorted(branch.folder.glob("*.aside-*"))
    assert [file.read_bytes() for file in kept] == [b"first", b"second"]


def test_a_journal_that_cannot_be_set_aside_stops_the_start(branch):
    with pytest.raises(StorageFault, match="set aside"):
        set_aside(branch.folder / "gone" / "j.sqlite", now=branch.clock())


def test_several_threads_may_make_the_journal_at_once(branch):
    found, faults = [], []
    ready = threading.Barrier(4)

    def start():
        ready.wait()
        try:
            opened = branch.opened()
            found.append((opened.journal.origin, opened.set_aside))
            opened.journal.close()
        except Exception as fault:  # noqa: BLE001 - any
            faults.append(fault)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
    assert len(set(found)) == 1
    branch._open.clear()


def test_a_fault_while_opening_leaves_no_connection_open(branch, recwarn):
    branch.journal().close()
    with closing(connect(branch.path())) as connection:
        connection.execute("DELETE FROM meta")
        connection.execute("DROP TABLE case_")

    with pytest.raises(StorageFault):
        branch.opened()
