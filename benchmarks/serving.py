"""A head office of our own for a measurement, in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def head_office(
    folder: Path, *, module: str = "headoffice", store: str = "", more: Sequence[str] = ()
) -> Iterator[str]:
    """Serve a store, or else an embedded one in this folder; give the service's address."""
    line = (
        sys.executable, "-m", module, "serve", "--port", "0",
        "--store", store or f"sqlite:///{folder / module}.db",
        "--identity", str(folder / "identity.json"), *more,
    )  # fmt: skip
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own program
        try:
            yield (process.stdout.readline() if process.stdout else "").strip()
        finally:
            process.terminate()
