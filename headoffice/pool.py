"""A few open stores, each lent to one request at a time."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import ParamSpec, TypeVar

import anyio.to_thread
from starlette.requests import Request

from headoffice.store.journal import Store
from kiosk.errors import WireFault

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

    async def run_for(self, request: Request, work: Callable[[Store], Found]) -> Found:
        """Do work on a store for a sender who still waits for the answer when its turn has come.

        Raises:
            WireFault: the sender has hung up; nothing was done.
        """
        async with self._lent() as store:
            if await request.is_disconnected():
                raise WireFault("the sender hung up before its turn came", code="body-broken")
            return await anyio.to_thread.run_sync(work, store)

    @asynccontextmanager
    async def _lent(self) -> AsyncIterator[Store]:
        store = await self._free.get()
        try:
            yield store
        finally:
            self._free.put_nowait(store)
