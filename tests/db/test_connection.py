import sqlite3
import threading

import pytest

from db.connection import connect, transaction
from kiosk.errors import JournalCorrupt, StorageFault


@pytest.fixture
def connection(tmp_path):
    found = connect(tmp_path / "j.sqlite")
    yield found
    found.close()


def test_a_commit_is_durable_when_it_returns(connection):
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "temp_store")
    }

    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "temp_store": 2,
    }


def test_what_is_erased_is_overwritten(connection):
    assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)


def test_a_transaction_that_fails_leaves_nothing(connection):
    connection.execute("CREATE TABLE t (n INTEGER)")

    with pytest.raises(ZeroDivisionError), transaction(connection):
        connection.execute("INSERT INTO t VALUES (1)")
        _ = 1 / 0

    assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    assert not connection.in_transaction


def test_a_transaction_takes_the_write_lock_first(tmp_path, connection):
    connection.execute("PRAGMA busy_timeout = 1")
    with connect_closing(tmp_path / "j.sqlite") as other, transaction(other):
        with pytest.raises(StorageFault, match="locked"), transaction(connection):
            pass


def connect_closing(path):
    from contextlib import closing

    return closing(connect(path))


def test_a_connection_belongs_to_its_thread(connection):
    found = []

    def use():
        try:
            connection.execute("SELECT 1")
        except sqlite3.ProgrammingError as fault:
            found.append(fault)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert found


def test_a_file_that_is_no_database_is_corrupt(tmp_path):
    (tmp_path / "j.sqlite").write_bytes(b"not a database, but long enough to look at" * 100)

    with pytest.raises(JournalCorrupt):
        connect(tmp_path / "j.sqlite")


def test_a_folder_that_is_missing_is_a_storage_fault(tmp_path):
    with pytest.raises(StorageFault):
        connect(tmp_path / "nowhere" / "j.sqlite")


def test_a_place_without_write_ahead_log_is_refused():
    """A temporary database cannot keep a log; nothing there would survive."""
    with pytest.raises(StorageFault, match="journal mode"):
        connect("")


def test_a_rule_broken_by_our_own_code_is_not_hidden(connection):
    connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)")

    with pytest.raises(sqlite3.IntegrityError), transaction(connection):
        connection.execute("INSERT INTO t VALUES (1), (1)")


def test_a_full_disk_is_told_and_nothing_is_kept(connection):
    connection.execute("CREATE TABLE t (b BLOB)")
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(StorageFault, match="full"), transaction(connection):
        connection.execute("INSERT INTO t VALUES (zeroblob(100000))")

    assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    with transaction(connection):
        connection.execute("INSERT INTO t VALUES (zeroblob(10))")


def test_a_setting_that_does_not_hold_is_a_fault():
    """A driver that ignores a setting must not be trusted with a commit."""
    with pytest.raises(StorageFault, match="synchronous"):
        from db.connection import _settle

        _settle(Deaf())


class Deaf:
    """A driver that answers 1 to everything but the journal mode."""

    def execute(self, sql):
        self.answer = ("wal",) if "journal_mode" in sql else (1,)
        return self

    def fetchone(self):
        return self.answer


class Stuck:
    """A connection whose rollback fails too."""

    in_transaction = True

    def execute(self, sql):
        if sql != "BEGIN IMMEDIATE":
            raise sqlite3.OperationalError(f"disk I/O error in {sql}")


def test_a_failing_rollback_does_not_hide_the_first_fault():
    with pytest.raises(StorageFault, match="COMMIT"), transaction(Stuck()):
        pass
