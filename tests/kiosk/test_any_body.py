"""Whatever bodies a journal holds, in whatever order: a case can be worked out from them."""

from datetime import timedelta
from typing import ClassVar, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.batch import read_answer
from kiosk.errors import UNREADABLE, WireFault
from kiosk.facts import BODIES
from kiosk.folding import fold
from kiosk.receiving import unfit
from kiosk.record import GENESIS, Draft, RecordId, chain, read_record
from tests.builders import LOBBY, MONDAY_MORNING, a_subject


def shapes(body):
    """Bodies of one kind, of any values that their types allow."""
    hints = get_type_hints(body, include_extras=True)
    fields = {name: hint for name, hint in hints.items() if get_origin(hint) is not ClassVar}
    return st.builds(body, **{name: st.from_type(hint) for name, hint in fields.items()})


def arrived(body, seq):
    """The record as it is read after its journey; None where no device can write such a body."""
    try:
        written = chain(
            Draft(subject=a_subject(), body=body), record_id=RecordId(a_subject(seq + 1)), origin=LOBBY,
            seq=seq, prev=GENESIS, at=MONDAY_MORNING + timedelta(minutes=seq),
        )  # fmt: skip
        return read_record(written.raw, None)
    except (*UNREADABLE, WireFault, ValueError, OverflowError):
        return None


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of([shapes(body) for body in BODIES.values()]), min_size=1, max_size=12))
def test_every_case_that_a_receiver_takes_folds(bodies):
    records = [arrived(body, seq) for seq, body in enumerate(bodies, start=1)]
    taken = [one for one in records if one is not None and unfit(one) is None]

    case = fold(taken)

    assert (case.records if case else 0) == len(taken)


@pytest.mark.parametrize("body", [b'{"l\xffst": 1}', b'{"last": "\xff"}', b"[" * 9000, b"", b"{"])
def test_an_answer_that_is_no_text_is_refused(body):
    with pytest.raises(WireFault, match="no answer of a receiver"):
        read_answer(body)
