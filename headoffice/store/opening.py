"""Opening a store by its URL, and bringing its schema up to date."""

from pathlib import Path

from headoffice.store.link import Link
from headoffice.store.postgres import PostgresLink
from headoffice.store.sqlite import SqliteLink
from headoffice.store.tables import STEPS, Step
from kiosk.errors import JournalTooNew, Refused

LATEST = len(STEPS)
"""The schema version that this program writes."""

_SQLITE = "sqlite:///"


def is_shared(url: str) -> bool:
    """Tell whether several connections to this store write side by side."""
    return url.startswith(("postgresql://", "postgres://"))


def path_of(url: str) -> Path:
    """Return the file of an embedded store.

    Raises:
        Refused: the URL names something else.
    """
    path = url.removeprefix(_SQLITE)
    if "://" in path or not path:
        raise Refused(
            "a store is sqlite:///path, a plain path, or postgresql://…, not {url}",
            code="store-url",
            url=url.partition("://")[0],
        )
    return Path(path)


def open_link(url: str) -> Link:
    """Connect to `sqlite:///path`, a plain path, or `postgresql://…`; make or update the schema.

    Raises:
        Refused: the URL names something else.
        JournalTooNew: a newer program wrote the store; it is left untouched.
        StorageFault: it cannot be opened.
    """
    link = _connected(url)
    try:
        _migrate(link)
    except BaseException:
        link.close()
        raise
    return link


def _connected(url: str) -> Link:
    return PostgresLink(url) if is_shared(url) else SqliteLink(path_of(url))


def _migrate(link: Link) -> None:
    with link.transaction():
        link.lock_schema()
        link.rows("CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY)")
        [(version,)] = link.rows("SELECT coalesce(max(version), 0) FROM schema_step")
        if version > LATEST:
            raise JournalTooNew(
                f"the store has schema {version}, this program knows {LATEST}: update the program"
            )
        for number in range(version + 1, LATEST + 1):
            _take(link, STEPS[number - 1])
            link.rows("INSERT INTO schema_step VALUES (:version)", {"version": number})


def _take(link: Link, step: Step) -> None:
    for table in step.tables:
        link.create(table)
    for kept in step.kept:
        link.keep_rows(kept)
    for name, column in step.columns:
        link.extend(name, column)
    for name, index, columns in step.indexes:
        link.rows(f"CREATE INDEX {index} ON {name} ({columns})")
    for statement in step.fills:
        link.rows(statement)
