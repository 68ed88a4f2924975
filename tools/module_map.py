"""The module map in ARCHITECTURE.md: one line a module, from the first line of its docstring."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("kiosk", "ui", "db", "sync", "headoffice")


def module_map() -> str:
    """Return the map as Markdown, one table a package."""
    return "\n\n".join(_package(name) for name in PACKAGES)


def _package(name: str) -> str:
    folder = ROOT / name
    rows = [
        f"| {_path(file)} | {_meaning(file)} |"
        for file in sorted(folder.rglob("*.py"))
        if _counts(file)
    ]
    return "\n".join(
        [
            f"**{name}/** {_meaning(folder / '__init__.py')}",
            "",
            "| module | what it is |",
            "|---|---|",
            *rows,
        ]
    )


def _counts(file: Path) -> bool:
    return file.name != "__init__.py"


def _path(file: Path) -> str:
    return f"`{file.relative_to(ROOT).as_posix()}`"


def _meaning(file: Path) -> str:
    docstring = ast.get_docstring(ast.parse(file.read_text())) or ""
    return docstring.split("\n", 1)[0].replace("|", "\\|")
