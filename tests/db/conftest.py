"""What every storage test gets."""

import pytest

from tests.db.journals import Branch


@pytest.fixture
def branch(tmp_path):
    """An empty branch; its journals are closed at the end."""
    found = Branch(tmp_path)
    yield found
    found.close()
