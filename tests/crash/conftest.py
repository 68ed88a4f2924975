"""What the crash suites share."""

import pytest

from db.journal import open_journal
from tests.builders import entropy
from tests.crash.disks import Clock


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A fresh journal, closed."""
    path = tmp_path_factory.mktemp("template") / "journal.sqlite"
    open_journal(path, now=Clock(), entropy=entropy()).journal.close()
    return path
