"""Whatever the interface's own description allows to ask: head office never fails at it."""

import schemathesis
from hypothesis import HealthCheck, given, settings

from tests.headoffice.senders import Sender
from tests.headoffice.test_service import serving

ONCE = settings(
    max_examples=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@schemathesis.serializer("application/zstd")
def as_it_is(_context, value):
    """Send a body's bytes as they were drawn."""
    return value if isinstance(value, bytes) else str(value).encode()


def test_no_request_makes_head_office_fail(url):
    asked = set()
    with serving(url) as office:
        office.enrol(Sender())
        described = schemathesis.openapi.from_url(f"{office.url}/v1/openapi.json")
        for operation in (found.ok() for found in described.get_all_operations()):

            @ONCE
            @given(case=operation.as_strategy())
            def ask(case):
                asked.add(case.path)
                assert case.call().status_code < 500

            ask()

    assert len(asked) == 6
