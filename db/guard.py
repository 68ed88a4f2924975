"""What a journal's connection may do once its schema stands: read, append, and little else.

The last line of defence below the program's own queries: whatever statement reaches SQLite, it
cannot open another file, change the schema, load code, or touch more of a record than its sealed
part. Deleting a record is refused by the schema's own trigger, for every program.
"""

import sqlite3

_ALLOWED = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_RECURSIVE,
        sqlite3.SQLITE_TRANSACTION,
        sqlite3.SQLITE_SAVEPOINT,
    }
)

_WRITING = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})

_SETTINGS_THAT_HARM_NOTHING = frozenset(
    {"integrity_check", "quick_check", "max_page_count", "page_count", "wal_checkpoint"}
)

_FUNCTIONS_THAT_REACH_OUT = frozenset({"edit", "fts3_tokenizer", "load_extension", "readfile",
                                       "writefile"})  # fmt: skip


def guard(connection: sqlite3.Connection) -> None:
    """Have SQLite ask us before it prepares any further statement of this connection."""
    connection.set_authorizer(_judge)


def _judge(
    action: int, first: str | None, second: str | None, _schema: str | None, _by: str | None
) -> int:
    return sqlite3.SQLITE_OK if _is_allowed(action, first, second) else sqlite3.SQLITE_DENY


def _is_allowed(action: int, first: str | None, second: str | None) -> bool:
    if action in _WRITING:
        return _may_write(action, first or "", second)
    if action == sqlite3.SQLITE_PRAGMA:
        return second is None or first in _SETTINGS_THAT_HARM_NOTHING
    if action == sqlite3.SQLITE_FUNCTION:
        return (second or "").lower() not in _FUNCTIONS_THAT_REACH_OUT
    return action in _ALLOWED


def _may_write(action: int, table: str, column: str | None) -> bool:
    if table == "record" and action == sqlite3.SQLITE_UPDATE:
        return column == "sealed"
    # json_each declares itself in sqlite_master; nobody can really write there, as the setting
    # that would allow it is refused above.
    return table == "sqlite_master" or not table.startswith("sqlite_")
