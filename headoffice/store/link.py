"""What a database offers to the store: the few things in which the two dialects differ."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol

from headoffice.store.tables import Column, Table
from kiosk.errors import StorageFault

Parameters = Mapping[str, object]
Row = tuple[Any, ...]

NONE: Parameters = MappingProxyType({})
"""No parameters."""


class KeyTaken(StorageFault):
    """A row has a key that another row has already; nothing of the transaction was stored."""


class Link(Protocol):
    """One connection; used by one thread at a time."""

    @property
    def locking(self) -> str:
        """What ends a query whose rows are kept from other writers until the transaction ends."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Write everything in the block durably, or nothing.

        Raises:
            StorageFault: the database cannot do its work.
        """
        ...

    def reading(self) -> AbstractContextManager[None]:
        """See one unchanging state of the store throughout the block."""
        ...

    def rows(self, query: str, parameters: Parameters = NONE) -> list[Row]:
        """Run one statement (named parameters as `:name`) and return its rows, if any."""
        ...

    def stream(self, query: str) -> Iterator[Row]:
        """Return rows one by one; inside `reading`."""
        ...

    def append(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows, in the order of the table's columns.

        Raises:
            KeyTaken: one of them has a key that another row has.
        """
        ...

    def add_new(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows, but those whose key another row has already."""
        ...

    def lock(self, origin: str) -> None:
        """Keep other writers of this origin out until the transaction ends."""
        ...

    def lock_schema(self) -> None:
        """Keep other programs from changing the schema until the transaction ends."""
        ...

    def among(self, column: str, name: str) -> str:
        """Return the condition that a column is in the list that a parameter gives."""
        ...

    def listed(self, values: Sequence[str]) -> object:
        """Return a list in the form that `among` expects."""
        ...

    def create(self, table: Table) -> None:
        """Make a table."""
        ...

    def extend(self, table: str, column: Column) -> None:
        """Add a column to a table that stands already."""
        ...

    def keep_rows(self, table: str) -> None:
        """Let the database itself refuse to delete or change a row of this table."""
        ...

    def lay_out(self, table: Table, now: datetime) -> None:
        """Make room for the quarters to come, where rows are laid out by time."""
        ...

    def keys_of(self, table: Table) -> str:
        """Return the name of the table that holds the keys of another one: itself, or one beside it."""
        ...

    def close(self) -> None:
        """Let the connection go."""
        ...
