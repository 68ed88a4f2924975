"""A stick with the queue machine's tables, that can be pulled out: for tests and gallery."""

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.errors import Refused
from ui.viewmodels.desk_ports import TicketTable


class SampleTables:
    """What lies on the stick; empty while none is in."""

    def __init__(self) -> None:
        self.on_stick: dict[str, bytes] = {}

    def found(self) -> Sequence[TicketTable]:
        """Return every table."""
        at = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
        return [TicketTable(key=name, name=name, folder="STICK", at=at) for name in self.on_stick]

    def read(self, key: str) -> bytes:
        """Read one, unless the stick was pulled out.

        Raises:
            Refused: it is gone.
        """
        if key not in self.on_stick:
            raise Refused("gone", code="attachment-gone")
        return self.on_stick[key]
