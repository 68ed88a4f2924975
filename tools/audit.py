"""Asks the public advisory database about every component that the program ships with.

A weakness that is known fails; where the database cannot be reached, that is said and nothing fails.
usage: python -m tools.audit
"""

import json
import subprocess
import sys
from collections.abc import Sequence

LOCK = "requirements/program.lock"
PATIENCE_SECONDS = 120

_ASK = (
    "-m", "pip_audit", "-r", LOCK, "--disable-pip", "--require-hashes", "--timeout", "10",
    "--progress-spinner", "off", "--format", "json",
)  # fmt: skip


def told_of(report: str) -> tuple[list[str], int]:
    """Return the weaknesses that a report names, and how many components were looked at."""
    components = json.loads(report)["dependencies"]
    looked_at = [one for one in components if "vulns" in one]
    weak = [
        f"{one['name']} {one['version']}: {found['id']}"
        for one in looked_at
        for found in one["vulns"]
    ]
    return weak, len(looked_at)


def main(arguments: Sequence[str]) -> int:
    """Print what was found; exit 1 when a component has a known weakness."""
    del arguments
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
            [sys.executable, *_ASK],
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        weak, looked_at = told_of(done.stdout)
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        weak, looked_at = [], 0
    if not looked_at:
        print("audit: the advisory database could not be asked")
        return 0
    print(f"audit: {looked_at} components asked about, {len(weak)} known weaknesses")
    print("\n".join(weak))
    return 1 if weak else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
