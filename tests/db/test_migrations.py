import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from db import schema
from db.connection import connect
from db.migrations import LATEST, migrate
from kiosk.errors import JournalCorrupt, JournalTooNew


def test_the_snapshot_shows_what_the_migrations_make():
    assert schema.main(["--check"]) == 0


def test_an_outdated_snapshot_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(schema, "SNAPSHOT", tmp_path / "schema.sql")
    schema.SNAPSHOT.write_text("CREATE TABLE old (n);\n")

    assert schema.main(["--check"]) == 1
    assert "make schema" in capsys.readouterr().err

    assert schema.main([]) == 0
    assert schema.main(["--check"]) == 0


def test_every_table_is_strict_and_every_column_explained(tmp_path):
    with closing(connect(tmp_path / "j.sqlite")) as connection:
        migrate(connection)
        tables = connection.execute(
            "SELECT name, sql FROM sqlite_schema "
            "WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
        ).fetchall()

    assert len(tables) == 17
    for name, sql in tables:
        assert sql.rstrip().endswith(("STRICT", "STRICT, WITHOUT ROWID")), name
        columns = [line for line in sql.splitlines() if line.startswith("    ")]
        for column in columns:
            is_more = column.strip().startswith(("PRIMARY KEY", "UNIQUE", "CHECK", "count"))
            assert "--" in column or is_more, f"{name}: {column}"


def test_migrating_twice_changes_nothing(tmp_path):
    with closing(connect(tmp_path / "j.sqlite")) as connection:
        migrate(connection)
        (before,) = connection.execute("PRAGMA schema_version").fetchone()

        migrate(connection)

        assert connection.execute("PRAGMA schema_version").fetchone() == (before,)
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)


def test_an_up_to_date_journal_does_not_pay_for_the_migration_library(tmp_path):
    with closing(connect(tmp_path / "j.sqlite")) as connection:
        migrate(connection)
    look = (
        "import sys; from pathlib import Path; from db.connection import connect; "
        "from db.migrations import migrate; c = connect(Path(sys.argv[1])); migrate(c); c.close(); "
        "sys.exit('sqlite_utils' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", look, tmp_path / "j.sqlite"], check=False)

    assert done.returncode == 0


def test_a_newer_journal_is_refused(tmp_path):
    with closing(connect(tmp_path / "j.sqlite")) as connection:
        migrate(connection)
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")

        with pytest.raises(JournalTooNew, match="update the program"):
            migrate(connection)


@pytest.mark.parametrize(
    "strange",
    ["CREATE TABLE photo (n)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"],
)
def test_another_programs_database_is_no_journal(tmp_path, strange):
    with closing(sqlite3.connect(tmp_path / "j.sqlite", isolation_level=None)) as connection:
        connection.execute(strange)

        with pytest.raises(JournalCorrupt, match="not a journal"):
            migrate(connection)


def test_a_failing_migration_leaves_the_file_as_it_was(tmp_path):
    with closing(connect(tmp_path / "j.sqlite")) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 8}")

        with pytest.raises(Exception, match="full"):
            migrate(connection)

        assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
        connection.execute("PRAGMA max_page_count = 100000")
        migrate(connection)
