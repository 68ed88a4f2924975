"""Translations: `compile` makes the .qm files, `check` finds gaps in the .ts files."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Run the step named on the command line."""
    steps = {"compile": compile_all, "check": check_all}
    return steps[sys.argv[1]]()


def compile_all() -> int:
    """Compile each .ts whose .qm is missing or older."""
    for source in sorted(I18N.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            command = [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", compiled]
            subprocess.run(command, check=True)  # noqa: S603 - our own tool
    return 0


def check_all() -> int:
    """Refuse unfinished, empty or vanished texts of a shipped language."""
    faults = [fault for source in sorted(I18N.glob("*.ts")) for fault in _faults(source)]
    print("\n".join(faults) or f"translations: {len(list(I18N.glob('*.ts')))} files complete")
    return 1 if faults else 0


def _faults(source: Path) -> list[str]:
    faults = []
    for message in ET.parse(source).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        text = message.findtext("source", "")
        if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
            faults.append(f"{source.name}: {text[:60]!r} is not finished")
        elif not "".join(translation.itertext()).strip():
            faults.append(f"{source.name}: {text[:60]!r} has no translation")
    return faults


if __name__ == "__main__":
    sys.exit(main())
