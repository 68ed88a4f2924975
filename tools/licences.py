"""Writes under which licences the program's components come: a table, and all texts in full.

usage: python -m tools.licences [--table docs/licences.md] [--texts build/THIRD-PARTY.txt]
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.vendored import rows
from tools.vendored import texts as vendored_texts

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "program.lock"

_GNU = tuple(Path("/usr/share/common-licenses") / name for name in ("LGPL-3", "GPL-3", "LGPL-2.1"))

_HEAD = """# Licences of what we build on

Made by `make licences` from what `requirements/program.lock` names; components for other
platforms only are left out. Heard 听见 itself is under GPL-3.0-or-later, because Qt's on-screen
keyboard is (GPL-3.0-only or commercial). The texts in full go with every release
(`THIRD-PARTY.txt`). `tests/test_supply_chain.py` refuses a licence that does not go with ours.

"""
_BESIDE = """
Beside them, the one-folder program holds:

* Qt 6 (within PySide6): LGPL-3.0-only; <https://code.qt.io>
* Qt Virtual Keyboard (within PySide6): GPL-3.0-only; what it takes from others for Pinyin
  and Zhuyin: Apache-2.0 and BSD; <https://code.qt.io/cgit/qt/qtvirtualkeyboard.git>
* Python 3.11: PSF-2.0; <https://www.python.org>
* PyInstaller's boot loader: GPL-2.0-or-later, with an exception for the program that it starts;
  <https://pyinstaller.org>
* libraries of Debian 12 that Qt needs: each one's own, in Debian's `/usr/share/doc/*/copyright`
{vendored}
Drawings, sounds, texts and the playbook are our own, under the same licence as the program.
"""


def locked(lock: Path = LOCK) -> list[str]:
    """Return the names of the program's components."""
    return re.findall(r"^([a-z0-9._-]+)(?:\[[a-z,]+\])?==", lock.read_text(), re.MULTILINE)


def table() -> str:
    """Return the page: every component with version, licence and home."""
    return (
        _HEAD
        + _asked("--format=markdown", "--with-urls").strip()
        + "\n"
        + _BESIDE.format(vendored=rows())
    )


def texts() -> str:
    """Return every licence's text in full; the GNU ones, which Qt's wheels leave out, from Debian."""
    own = _asked("--format=plain-vertical", "--with-license-file", "--no-license-path")
    gnu = [file.read_text(encoding="utf-8") for file in _GNU if file.exists()]
    return "\n\n".join([own, *vendored_texts(), *gnu])


def _asked(*how: str) -> str:
    command = [sys.executable, "-m", "piplicenses", "--from=mixed", "--order=name", "-s", *how]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [*command, "--packages", *locked()], check=True, capture_output=True, text=True
    )
    return done.stdout


def main(arguments: Sequence[str]) -> int:
    """Write both; print where they lie."""
    parser = argparse.ArgumentParser(prog="python -m tools.licences", description=__doc__)
    parser.add_argument("--table", type=Path, default=ROOT / "docs" / "licences.md")
    parser.add_argument("--texts", type=Path, default=ROOT / "build" / "THIRD-PARTY.txt")
    given = parser.parse_args(arguments)
    given.texts.parent.mkdir(exist_ok=True)
    given.table.write_text(table(), encoding="utf-8")
    given.texts.write_text(texts(), encoding="utf-8")
    print(given.table, given.texts)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
