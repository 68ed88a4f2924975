"""Stirring: those who wait for news on the relay's loop are woken from any thread."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Stirring:
    """Wakes the questions that wait for news, from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}
        self._is_ended = False

    @contextmanager
    def watched(self) -> Iterator[asyncio.Event]:
        """Give an event that is set as soon as there is news."""
        stirred = asyncio.Event()
        with self._guard:
            self._waiting[stirred] = asyncio.get_running_loop()
            if self._is_ended:
                stirred.set()
        try:
            yield stirred
        finally:
            with self._guard:
                del self._waiting[stirred]

    def stir(self) -> None:
        """Wake everybody who waits."""
        with self._guard:
            for stirred, loop in self._waiting.items():
                loop.call_soon_threadsafe(stirred.set)

    def end(self) -> None:
        """Let nobody wait any more."""
        with self._guard:
            self._is_ended = True
        self.stir()
