"""QML: lint with our Python view-models known, and compare with the formatter's opinion.

Qt's linter succeeds with warnings and knows no Python types; both are mended here (no warning is
allowed, and the view-models' types are written out first, under `Heard.ViewModels`).
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = Path(sys.executable).parent
QML = ROOT / "ui" / "qml"
TYPES = ROOT / "build" / "qmltypes"
FORMAT = ("--group-attributes-together", "--objects-spacing", "--functions-spacing")


def main() -> int:
    """Lint every module and check (or with --fix mend) the format; return how many faults."""
    if "--fix" in sys.argv:
        for file in _files():
            _run("pyside6-qmlformat", "-i", *FORMAT, file)
        return 0
    _write_types()
    faults = sum(_lint(folder) for folder in sorted((QML / "Heard").iterdir()) if folder.is_dir())
    return faults + sum(_is_ragged(file) for file in _files())


def _files() -> list[Path]:
    return sorted(QML.rglob("*.qml"))


def _run(tool: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [str(TOOLS / tool), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S603 - Qt's own tools


def _write_types() -> None:
    target = TYPES / "Heard" / "ViewModels"
    target.mkdir(parents=True, exist_ok=True)
    modules = sorted(
        file
        for file in (ROOT / "ui" / "viewmodels").glob("*.py")
        if "@QmlElement" in file.read_text()
    )
    dumped = _run("pyside6-metaobjectdump", *modules)
    if dumped.returncode:
        sys.exit(dumped.stderr)
    described = TYPES / "viewmodels.json"
    described.write_text(_with_known_bases(dumped.stdout))
    registered = _run(
        "pyside6-qmltyperegistrar", "--generate-qmltypes", target / "viewmodels.qmltypes",
        "--import-name", "Heard.ViewModels", "--major-version", "1", "-o", "/dev/null", described,
    )  # fmt: skip
    if registered.returncode:
        sys.exit(registered.stderr)
    (target / "qmldir").write_text("module Heard.ViewModels\ntypeinfo viewmodels.qmltypes\n")


def _with_known_bases(dumped: str) -> str:
    """Name bases that the linter knows: no Python generic, and a list model as a plain object."""
    files = json.loads(dumped)
    for described in (one for file in files for one in file["classes"]):
        bases = described.get("superClasses", [])
        described["superClasses"] = [
            {**base, "name": base["name"].replace("QAbstractListModel", "QObject")}
            for base in bases
            if base["name"] != "Generic"
        ]
    return json.dumps(files)


def _lint(folder: Path) -> int:
    done = _run(
        "pyside6-qmllint",
        "--max-warnings",
        "0",
        "-I",
        QML,
        "-I",
        TYPES,
        "-M",
        f"Heard.{folder.name}",
    )
    if done.returncode:
        print(f"{folder.name}:\n{done.stdout}{done.stderr}")
    return int(done.returncode != 0)


def _is_ragged(file: Path) -> int:
    formatted = _run("pyside6-qmlformat", *FORMAT, file).stdout
    if formatted != file.read_text():
        print(f"{file.relative_to(ROOT)}: not in the agreed format; run: make fix")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(min(main(), 1))
