"""What is prepared for Windows agrees with itself; it cannot be run here, and the page says so."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = ROOT / "packaging" / "windows"
SETUP = (WINDOWS / "heard.iss").read_text(encoding="utf-8")
PAGE = (ROOT / "docs" / "installing-windows.md").read_text(encoding="utf-8")


def strings(document):
    """Every text and attribute of a document."""
    for element in document.iter():
        yield element.text or ""
        yield from element.attrib.values()


@pytest.mark.parametrize("name", ["shell-launcher", "assigned-access"])
def test_a_lock_down_starts_what_the_installer_lays_down(name):
    document = ET.parse(WINDOWS / f"{name}.xml").getroot()
    said = list(strings(document))

    assert any("%ProgramFiles%\\Heard\\heard.exe" in text for text in said)
    assert any("run --data" in text and "Heard\\device" in text for text in said)
    assert "DefaultDirName={autopf}\\Heard" in SETUP
    assert '"{commonappdata}\\Heard"' in SETUP


@pytest.mark.parametrize("name", ["shell-launcher", "assigned-access"])
def test_the_account_that_signs_in_gets_a_profile_that_exists(name):
    document = ET.parse(WINDOWS / f"{name}.xml").getroot()
    ids = [one.attrib["Id"] for one in document.iter() if "Id" in one.attrib]

    assert sorted(ids) == sorted([ids[0]] * 2)


def test_every_file_that_the_installer_takes_is_there():
    taken = re.findall(r'^Source: "([^"\\]+)"', SETUP, re.MULTILINE)

    assert [name for name in taken if not (WINDOWS / name).exists()] == []
    assert set(taken) == {file.name for file in WINDOWS.iterdir()} - {"heard.iss"}


def test_the_page_says_plainly_what_was_not_run():
    assert "not been run on Windows" in PAGE
    assert all(name in PAGE for name in ("shell-launcher.xml", "assigned-access.xml", "heard.iss"))
