"""The house style, where a machine can hold it; each rule says what to do instead."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def tracked(*patterns):
    listed = subprocess.run(
        ["git", "ls-files", "-z", "-c", "-o", "--exclude-standard", *patterns],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    files = [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]
    return [file for file in files if file.exists()]


PYTHON = tracked("*.py")
PROGRAM = [file for file in PYTHON if "tests" not in file.parts]
QML = tracked("*.qml")
CORE = [
    file for file in PROGRAM
    if file.parent == ROOT / "kiosk" and file.name != "__main__.py"
]  # fmt: skip

FORBIDDEN = [
    (PROGRAM, r"\bsetContextProperty\b", "give the page a required property instead"),
    (PROGRAM, r"\bNotImplementedError\b|\bTODO\b|\bFIXME\b", "finish it, or write an ADR"),
    (PYTHON, r"unittest\.mock|MagicMock", "write a small fake by hand"),
    (PYTHON, r"pytest\.mark\.(skip|xfail)|pytest\.skip\(", "mend the test or delete it"),
    (PYTHON, r"\btime\.sleep\(|\basyncio\.sleep\([1-9]", "wait for a signal, or advance `now`"),
    (CORE, r"datetime\.now\(|time\.time\(|os\.urandom\(|random\.random", "take it as an argument"),
    (PROGRAM, r"sys\._MEIPASS", "only the program may know how it is packaged"),
    (QML, r"\bon[A-Z]\w*: *\{\s*if\b", "put the choice into the view-model"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "pattern", "instead"), FORBIDDEN)
def test_what_is_written_otherwise_here(files, pattern, instead):
    mine = Path(__file__)
    found = [
        f"{file.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}"
        for file in files
        if file != mine
        for text in [file.read_text()]
        for match in re.finditer(pattern, text, re.MULTILINE)
    ]

    assert not found, f"{instead}: {found}"


def test_colours_live_in_the_theme_only():
    found = [
        file.name for file in QML
        if file.name != "Theme.qml" and re.search(r'"#[0-9A-Fa-f]{6,8}"', file.read_text())
    ]  # fmt: skip

    assert not found, f"name a role in Theme.qml: {found}"


@pytest.mark.parametrize(("files", "limit"), [(PROGRAM, 420), (QML, 150)])
def test_a_module_fits_in_the_head(files, limit):
    long = {
        str(file.relative_to(ROOT)): count
        for file in files
        if (count := len(file.read_text().splitlines())) > limit
    }

    assert not long, f"split it by meaning: {long}"


def test_no_machine_and_no_path_of_one_is_named():
    texts = tracked("*.py", "*.md", "*.toml", "*.qml", "*.sh", "Makefile", "*.lock")
    found = [
        str(file.relative_to(ROOT)) for file in texts
        if file != Path(__file__) and re.search(r"(?<!\w)/(work|farm)/", file.read_text())
    ]  # fmt: skip

    assert not found
