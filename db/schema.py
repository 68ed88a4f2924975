"""The schema as one file to read and compare: `python -m db.schema [--check]`, `schema.sql`."""

import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from db.migrations import migrate

SNAPSHOT = Path(__file__).with_name("schema.sql")

_OBJECTS = """
    SELECT sql
    FROM sqlite_schema
    WHERE sql IS NOT NULL
    ORDER BY tbl_name, type DESC, name
"""


def schema_text() -> str:
    """Return what all migrations together make, in name order."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        return "".join(f"{sql};\n\n" for (sql,) in connection.execute(_OBJECTS)).rstrip() + "\n"


def main(arguments: Sequence[str]) -> int:
    """Write the snapshot, or with --check tell whether it is up to date."""
    if list(arguments) != ["--check"]:
        SNAPSHOT.write_text(schema_text(), encoding="utf-8")
        return 0
    if SNAPSHOT.read_text(encoding="utf-8") == schema_text():
        return 0
    sys.stderr.write("db/schema.sql is out of date: run make schema\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
