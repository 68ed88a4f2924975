"""Collects the texts of the screens for translators, and compiles what they wrote.

`python -m ui.texts` brings resources/i18n up to date; with `--check` it changes nothing and fails
when a file is behind the sources, holds an unfinished text, or is not compiled.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from shutil import copyfile
from typing import Final
from xml.etree import ElementTree as ET

from PySide6 import __file__ as pyside

HERE: Final = Path(__file__).resolve().parent
TEXTS: Final = HERE.parent / "resources" / "i18n"
LANGUAGES: Final = ("en", "zh_CN")
"""Languages that ship. English is the source and is listed for its plurals only."""

LOBBY_SOURCES: Final = (
    "qml/Heard/Main.qml",
    "qml/Heard/Lobby/*.qml",
    "viewmodels/complaint.py",
)
DESK_SOURCES: Final = ("qml/Heard/Desk/*.qml", "viewmodels/*.py")
"""Everything in the view-models that is not the lobby's is the desk's."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check every file; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.texts", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if behind")
    check = parser.parse_args(arguments).check
    faults = [
        fault
        for part in ("lobby", "desk")
        for language in LANGUAGES
        for fault in _bring_up_to_date(part, language, check=check)
    ]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


def _bring_up_to_date(part: str, language: str, *, check: bool) -> list[str]:
    texts = TEXTS / f"{part}_{language}.ts"
    compiled = texts.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / texts.name
        if texts.exists():
            copyfile(texts, fresh)
        plural = ["-pluralonly"] if language == "en" else []
        _run("lupdate", *_sources(part), "-locations", "none", "-no-obsolete",
             "-source-language", "en", "-target-language", language, *plural, "-ts", str(fresh))  # fmt: skip
        built = fresh.with_suffix(".qm")
        _run("lrelease", "-silent", str(fresh), "-qm", str(built))
        faults = [f"{texts.name}: not translated: {text!r}" for text in _unfinished(fresh)]
        if check:
            for there, wanted in ((texts, fresh), (compiled, built)):
                if not there.exists() or there.read_bytes() != wanted.read_bytes():
                    faults.append(f"{there.name} is behind the sources; run: make translations")
        else:
            copyfile(fresh, texts)
            copyfile(built, compiled)
    return faults


def _sources(part: str) -> list[str]:
    lobby = [file for pattern in LOBBY_SOURCES for file in sorted(HERE.glob(pattern))]
    if part == "lobby":
        return [str(file) for file in lobby]
    desk = [file for pattern in DESK_SOURCES for file in sorted(HERE.glob(pattern))]
    return [str(file) for file in desk if file not in lobby]


def _unfinished(file: Path) -> list[str]:
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(pyside).parent / tool
    command = [str(program), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own call
    if done.returncode:
        raise RuntimeError(f"{tool} failed: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
