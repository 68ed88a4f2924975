"""Translations: `compile` makes the .qm files, `update` renews the .ts files, `check` finds gaps.

The texts come in parts, because the two windows of one program may speak different languages.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kiosk.content import idle_cards, load_content, phone_texts  # noqa: E402 - the program itself, from the checkout
from kiosk.customer_side import customer_side  # noqa: E402 - as above
from kiosk.draft import read_words  # noqa: E402 - as above
from kiosk.texts import SOURCES, file_of, read_languages, read_texts, wordings  # noqa: E402 - as above

I18N: Final = ROOT / "resources" / "i18n"
UI: Final = ROOT / "ui"
TOOLS: Final = Path(sys.executable).parent

LANGUAGES: Final = tuple(one.code for one in read_languages(I18N))
"""Languages that ship. English is the source, and is listed for its plurals only."""

LOBBY: Final = (
    "qml/Heard/Main.qml",
    "qml/Heard/Lobby/*.qml",
    "viewmodels/complaint_titles.py",
    "viewmodels/draft_keeper.py",
)
DESK: Final = ("qml/Heard/Desk/*.qml", "qml/Heard/FirstRun/*.qml", "viewmodels/*.py")
"""Whatever is not the lobby's is the desk's."""


def main() -> int:
    """Run the step named on the command line."""
    steps = {"compile": compile_all, "update": update_all, "check": check_all}
    return steps[sys.argv[1]]()


def compile_all() -> int:
    """Compile each .ts whose .qm is missing or older."""
    for source in sorted(I18N.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            _run("pyside6-lrelease", "-silent", source, "-qm", compiled)
    return 0


def update_all() -> int:
    """Bring each .ts up to date with the sources; what is translated stays."""
    for part, language, file in _files():
        _collect(part, language, file)
    return compile_all()


def check_all() -> int:
    """Refuse files behind the sources, and unfinished texts of a shipped language."""
    faults = [fault for part, language, file in _files() for fault in _faults(part, language, file)]
    faults += [fault for language in LANGUAGES for fault in _content_faults(language)]
    print("\n".join(faults) or f"translations: {len(_files())} files complete")
    return 1 if faults else 0


def _files() -> list[tuple[str, str, Path]]:
    return [
        (part, language, I18N / f"{part}_{language}.ts")
        for part in ("lobby", "desk")
        for language in LANGUAGES
    ]


def _collect(part: str, language: str, file: Path) -> None:
    lobby = [found for pattern in LOBBY for found in sorted(UI.glob(pattern))]
    every = [found for pattern in DESK for found in sorted(UI.glob(pattern))]
    sources = lobby if part == "lobby" else [found for found in every if found not in lobby]
    plurals = ["-pluralonly"] if language == "en" else []
    _run(
        "pyside6-lupdate", *sources, "-locations", "none", "-no-obsolete",
        "-source-language", "en", "-target-language", language, *plurals, "-ts", file,
    )  # fmt: skip


def _faults(part: str, language: str, file: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        if file.exists():
            shutil.copyfile(file, fresh)
        _collect(part, language, fresh)
        faults = _unfinished(fresh)
        if not file.exists() or file.read_bytes() != fresh.read_bytes():
            command = "python tools/translations.py update"
            faults.append(f"{file.name}: behind the sources; run: {command}")
    return faults


def _content_faults(language: str) -> list[str]:
    """Compare what customers read of the content with a further language's file."""
    if language in SOURCES:
        return []
    content = load_content(I18N.parent)
    cards = idle_cards(I18N.parent, content.notices)
    phone = phone_texts(I18N.parent).values()
    sides = (customer_side(play) for play in content.plays)
    words = read_words(I18N.parent / "draft_words.toml")
    shown = (content.taxonomy, content.survey, content.notices, *cards, *phone, *sides, *words)
    wanted = {one.zh for part in shown for one in wordings(part)}
    there = read_texts(I18N)[language]
    name = file_of(I18N, language).name
    return [
        *(f"{name}: {text[:60]!r} is not translated" for text in sorted(wanted - there.keys())),
        *(f"{name}: {text[:60]!r} is said nowhere" for text in sorted(there.keys() - wanted)),
    ]


def _unfinished(source: Path) -> list[str]:
    faults = []
    for message in ET.parse(source).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        text = message.findtext("source", "")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            faults.append(f"{source.name}: {text[:60]!r} is not finished")
        elif not "".join(translation.itertext()).strip():
            faults.append(f"{source.name}: {text[:60]!r} has no translation")
    return faults


def _run(tool: str, *arguments: object) -> None:
    command = [str(TOOLS / tool), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Qt's own tools
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
