"""Makes docs/reliability.md from what the fault suites wrote down in build/reliability.

usage: python -m tools.reliability [--write]
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reliability.md"
FOLDER = ROOT / "build" / "reliability"

SUITES = {
    "power cut": "below SQLite: un-synced writes dropped or torn at a random point",
    "every ending": "each state that a power cut can leave of a short life",
    "failing disk": "full, or an I/O error, at each call in turn",
    "kill -9": "the real program, at random moments",
    "rotten page": "a page of the journal filled with chance",
    "full disk": "the real program against a limit of the file's size",
    "two at once": "two programs on one device",
    "clock jumps": "days back and forth, and 1970",
    "frozen": "stopped and continued, as by suspend and resume",
    "little memory": "the real program with less and less memory",
}
_COUNTS = ("trials", "faults", "acknowledged", "lost", "duplicated", "corrupted")

_HEAD = """# Reliability: what the fault suites counted

Made by `make reliability` from a run of `tests/crash`, which fails when anything acknowledged is
lost, doubled or altered. A record is *acknowledged* when the program said that it is saved.
*Corrupted* counts journals whose check or chain did not hold afterwards. A rotten page destroys what
lay on it: such records are not counted as lost here when they were told as unreadable. *Back after*
is the slowest start until the next act was taken, on the machine of that run.

| suite | what happens | trials | faults | acknowledged | lost | duplicated | corrupted | back after |
|---|---|---|---|---|---|---|---|---|
"""


def page() -> str:
    """Return the page."""
    return _HEAD + "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    noted = [json.loads(file.read_text()) for file in sorted(FOLDER.glob("*.json"))]
    for suite, meaning in SUITES.items():
        own = [entry for entry in noted if entry["suite"] == suite]
        counts = " | ".join(f"{sum(entry[name] for entry in own):,}" for name in _COUNTS)
        times = [entry["recover_ms"] for entry in own if entry["recover_ms"] is not None]
        back = f"{max(times) / 1000:.1f} s" if times else "—"
        yield f"| {suite} | {meaning} | {counts} | {back} |"


def main(arguments: Sequence[str]) -> int:
    """Print the page, or write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
