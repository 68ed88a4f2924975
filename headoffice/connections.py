"""Connections on which a request's head never ends are cut off, so that they cannot be hoarded."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 20.0
"""So long the head of a request may take from the connection's beginning, or from its first byte."""


class Connection(H11Protocol):
    """One connection of uvicorn's, with a limit that uvicorn itself does not have."""

    head_seconds = HEAD_SECONDS
    _patience: asyncio.TimerHandle | None = None

    def connection_made(  # type: ignore[override] # as uvicorn itself has it
        self, transport: asyncio.Transport
    ) -> None:
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Go on waiting while a head is under way, and no longer."""
        super().data_received(data)
        if self.conn.their_state is h11.IDLE:
            self._wait()
        else:
            self._have_it()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._have_it()
        super().connection_lost(exc)

    def _wait(self) -> None:
        if self._patience is None:
            self._patience = self.loop.call_later(self.head_seconds, self.transport.close)

    def _have_it(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
