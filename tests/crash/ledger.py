"""What the fault suites did, counted: docs/reliability.md is made of it by `make reliability`."""

import os
from pathlib import Path

import msgspec

FOLDER = Path(__file__).resolve().parents[2] / "build" / "reliability"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One test's trials. Records are counted one by one; `recover_ms` is the slowest of them."""

    suite: str
    trials: int
    faults: int
    acknowledged: int
    lost: int
    duplicated: int
    corrupted: int
    recover_ms: float | None = None

    @classmethod
    def of(cls, suite, trials, acknowledged, *, lost, duplicated, recover_ms=None):
        """One fault a trial, and every journal found whole: else the test had failed before."""
        return cls(
            suite=suite, trials=trials, faults=trials, acknowledged=acknowledged,
            lost=lost, duplicated=duplicated, corrupted=0, recover_ms=recover_ms,
        )  # fmt: skip


def note(entry: Entry) -> None:
    """Write down what one test did; whoever makes the table adds them up by suite."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    test = os.environ["PYTEST_CURRENT_TEST"].partition(" ")[0]
    name = "".join(letter if letter.isalnum() else "-" for letter in test)
    (FOLDER / f"{name}.json").write_bytes(msgspec.json.encode(entry))


def entries() -> list[Entry]:
    """Return everything that was written down."""
    return [
        msgspec.json.decode(file.read_bytes(), type=Entry) for file in sorted(FOLDER.glob("*.json"))
    ]
