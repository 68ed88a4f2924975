"""A head office that verifies and decodes what comes in, and keeps nothing: what the network costs.

Run as `python -m benchmarks.verifying_office`, with the arguments of `python -m headoffice`.
"""

import sys

from headoffice.__main__ import main
from headoffice.store.journal import Store
from kiosk.batch import Batch
from kiosk.receiving import Held, Judgement, judge
from kiosk.record import GENESIS, OriginId

_held: dict[OriginId, Held] = {}
_NOTHING = Held(seq=0, hash=GENESIS)


def _receive(_store: Store, batch: Batch, *, clock_skew_ms: int | None = None) -> Judgement:  # noqa: ARG001 - as the store's
    judgement = judge(batch, _held.get(batch.origin, _NOTHING))
    _held[batch.origin] = Held(seq=judgement.seq, hash=judgement.hash)
    return judgement


if __name__ == "__main__":
    Store.receive = _receive  # type: ignore[assignment,method-assign]
    sys.exit(main())
