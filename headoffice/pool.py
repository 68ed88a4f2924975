"""A few open stores, each lent to one request at a time."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import ParamSpec, TypeVar

import anyio.to_thread

from headoffice.store.journal import Store

P = ParamSpec("P")
Found = TypeVar("Found")


class Pool:
    """Lends stores to worker threads; a request waits until one is free."""

    def __init__(self, stores: Sequence[Store]) -> None:
        self._free: asyncio.Queue[Store] = asyncio.Queue()
        for store in stores:
            self._free.put_nowait(store)

    async def run(self, work: Callable[[Store], Found]) -> Found:
        """Do blocking work on a store, in a thread, to its end."""
        async with self._lent() as store:
            return await anyio.to_thread.run_sync(work, store)

    @asynccontextmanager
    async def _lent(self) -> AsyncIterator[Store]:
        store = await self._free.get()
        try:
            yield store
        finally:
            self._free.put_nowait(store)
