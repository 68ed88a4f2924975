"""The schema, as steps that only go forward. A step is never edited after a release."""

import sqlite3
from typing import TYPE_CHECKING

from db.connection import APPLICATION_ID, faults_told, transaction
from db.steps import STEPS
from kiosk.errors import JournalCorrupt, JournalTooNew

if TYPE_CHECKING:
    from sqlite_utils import Migrations

LATEST = len(STEPS)
"""The schema version that this program writes; kept in the file's `user_version`."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the schema up to date; do nothing, and import nothing, when it is.

    Raises:
        JournalTooNew: a newer program wrote it.
        JournalCorrupt: it is a database, but not a journal.
    """
    if must_migrate(connection):
        with transaction(connection):
            if must_migrate(connection):
                _migrate(connection)


def must_migrate(connection: sqlite3.Connection) -> bool:
    """Tell whether the schema is older than the program.

    Raises:
        JournalTooNew: a newer program wrote it.
        JournalCorrupt: it is a database, but not a journal.
    """
    with faults_told():
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (objects,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and (application or version or objects):
        raise JournalCorrupt("the file is a database, but not a journal of this program")
    if version > LATEST:
        raise JournalTooNew(
            f"the journal has schema {version}, this program knows {LATEST}: update the program"
        )
    return bool(version < LATEST)


def _migrate(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database  # noqa: PLC0415 - 70 ms that only a due migration may cost

    _migrations().apply(Database(connection))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {LATEST}")


def _migrations() -> "Migrations":
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - as above

    migrations = Migrations("journal")
    for number, statements in enumerate(STEPS, start=1):

        def step(database: Database, statements: tuple[str, ...] = statements) -> None:
            for statement in statements:
                database.conn.execute(statement)

        migrations(name=f"{number:04d}")(step)
    return migrations
