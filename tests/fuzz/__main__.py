"""Coverage-guided fuzzing of one target: `python -m tests.fuzz TARGET RUNS SEED [FOLDER]`.

What is interesting is kept in the folder; a finding ends the run with the bytes that made it.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kiosk", "tomllib", "ui.brand"]):
    from tests.fuzz.targets import TARGETS


def main(name, runs, seed, folder=""):
    """Run libFuzzer in this process; it ends the process itself."""
    target = next(one for one in TARGETS if one.__name__ == name)
    kept = Path(folder or tempfile.mkdtemp(prefix="heard-fuzz-"))
    for number, example in enumerate(TARGETS[target]):
        (kept / f"example-{number}").write_bytes(example)
    atheris.Setup(
        [
            "fuzz", f"-runs={runs}", f"-seed={seed}", "-max_len=20000", "-timeout=20",
            "-rss_limit_mb=2048", f"-artifact_prefix={kept}/finding-", "-verbosity=0", str(kept),
        ],
        target,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
