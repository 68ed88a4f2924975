"""Runs the real program as a person would, and reads what it answers."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(
    *arguments: object, lines: str | bytes = b"", status: int = 0
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m …` to its end and insist on its exit status."""
    given = lines.encode() if isinstance(lines, str) else lines
    done = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        input=given,
        capture_output=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert done.returncode == status, done.stderr.decode()
    return done


def capture(data: Path, *lines: object) -> list[dict[str, object]]:
    """Give acts to `kiosk capture`, one line each, and return its answers."""
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    done = run("kiosk", "capture", "--data", data, lines=text + "\n")
    return [json.loads(line) for line in done.stdout.splitlines()]
