"""Where photos and papers are found: the scanner's folder first, and nothing that lies elsewhere."""

import pytest

from kiosk.commands.papers import PaperFolders
from kiosk.errors import Refused
from kiosk.settings import Settings


@pytest.fixture
def folders(tmp_path):
    person = tmp_path / "person"
    (person / "Pictures").mkdir(parents=True)
    found = PaperFolders(tmp_path / "data", Settings(), person=person)
    return found, tmp_path / "data" / "scans", person / "Pictures"


@pytest.fixture(autouse=True)
def data(tmp_path):
    (tmp_path / "data").mkdir()


def test_scans_come_first_and_only_photos_and_papers_are_shown(folders):
    papers, scans, pictures = folders
    (pictures / "new.JPG").write_bytes(b"p")
    (pictures / "notes.txt").write_text("no")
    (scans / "slip.pdf").write_bytes(b"s")
    (scans / "link.pdf").symlink_to("/etc/passwd")

    found = [(one.name, one.is_scan) for one in papers.found()]

    assert found == [("slip.pdf", True), ("new.JPG", False)]


def test_a_scan_goes_once_it_is_sealed_and_a_persons_own_file_stays(folders):
    papers, scans, pictures = folders
    for file in (scans / "slip.pdf", pictures / "own.jpg"):
        file.write_bytes(b"x")
        assert papers.read(str(file)) == b"x"
        papers.taken(str(file))

    assert not (scans / "slip.pdf").exists()
    assert (pictures / "own.jpg").exists()


def test_nothing_else_is_read(folders, tmp_path):
    papers, scans, _ = folders
    elsewhere = tmp_path / "secret.pdf"
    elsewhere.write_bytes(b"x")
    (scans / "link.pdf").symlink_to(elsewhere)

    for key in (elsewhere, scans / "link.pdf", scans / "gone.pdf"):
        with pytest.raises(Refused) as refused:
            papers.read(str(key))
        assert refused.value.code == "attachment-gone"
