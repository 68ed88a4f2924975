"""The documents say what is so."""

import re
import tomllib
from pathlib import Path

import pytest

from kiosk.__main__ import COMMANDS

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")]
EVERYTHING = "\n".join(file.read_text() for file in DOCUMENTS)


def test_every_make_target_that_is_named_exists():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", EVERYTHING)) | set(
        re.findall(r"^make ([a-z-]+)", EVERYTHING, re.MULTILINE)
    )

    assert named <= targets


def test_every_command_that_is_named_exists():
    assert set(re.findall(r"python -m kiosk ([a-z]+)", EVERYTHING)) <= set(COMMANDS)


def test_every_command_has_its_module():
    folder = ROOT / "kiosk" / "commands"

    assert [name for name in COMMANDS if not (folder / f"{name}.py").exists()] == []


def test_every_link_leads_somewhere():
    broken = [
        f"{file.name}: {target}"
        for file in ROOT.glob("**/*.md")
        if not {".venv", "build", "node_modules"} & set(file.parts)
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", file.read_text())
        if not (file.parent / target).exists()
    ]

    assert broken == []


def test_the_changelog_and_the_project_name_one_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    newest = re.search(r"^## ([0-9.]+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert newest is not None
    assert newest[1] == project["version"]


@pytest.mark.parametrize(
    "decision", sorted((ROOT / "docs" / "adr").glob("*.md")), ids=lambda file: file.stem
)
def test_a_decision_fits_on_a_page_and_has_its_four_parts(decision):
    text = decision.read_text()

    assert len(text.splitlines()) < 60
    assert re.findall(r"^## (\w+)", text, re.MULTILINE) == [
        "Context",
        "Decision",
        "Consequences",
        "Alternatives",
    ]


def test_every_file_that_the_readme_calls_as_witness_is_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    witnesses = re.findall(r"`(tests/[^`]+)`", text)

    assert witnesses
    assert [path for path in witnesses if not (ROOT / path).exists()] == []


NAMED_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")


@pytest.mark.parametrize("document", sorted((ROOT / "docs").glob("*.md")), ids=lambda one: one.stem)
def test_every_test_that_a_document_names_is_there(document):
    missing = [
        f"{path}::{name}"
        for path, name in NAMED_TEST.findall(document.read_text(encoding="utf-8"))
        if not (ROOT / path).exists() or (name and f"def {name}(" not in (ROOT / path).read_text())
    ]

    assert missing == []


READERS = sorted([
    *(ROOT / "docs" / "guides").glob("*.md"), *(ROOT / "docs").glob("*.md"),
])  # fmt: skip


@pytest.mark.parametrize("page", READERS, ids=lambda page: page.name)
def test_what_a_page_tells_to_type_exists(page):
    said = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    headoffice = (ROOT / "headoffice" / "__main__.py").read_text()

    typed = re.findall(
        r"(?:^|[`-] |`|\\)(?:heard|kiosk|heard\.exe\"?) ([a-z]+)\b", said, re.MULTILINE
    )
    assert set(typed) <= set(COMMANDS)
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", said, re.MULTILINE)) <= targets
    for command in re.findall(r"headoffice ([a-z]+(?:-[a-z]+)*)", said):
        assert f'"{command}"' in headoffice + (ROOT / "headoffice" / "arguments.py").read_text()


@pytest.mark.parametrize("name", ["privacy", "quick-start", "branch-manager"])
def test_the_pages_of_the_branch_exist_in_both_languages_and_agree(name):
    zh, en = (
        (ROOT / "docs" / "guides" / f"{name}.{language}.md").read_text()
        for language in ("zh", "en")
    )

    for mark in ("\n## ", "\n![", "\n| ", "\n* "):
        assert zh.count(mark) == en.count(mark), mark


def test_every_page_of_the_documents_is_reached_from_the_first_one():
    first = (ROOT / "docs" / "index.md").read_text()

    assert [
        page.name for page in READERS if page.name not in first and page.name != "index.md"
    ] == []
