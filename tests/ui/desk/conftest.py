import pytest

from ui.app import prepare_platform
from ui.pilot.sample_branch import BranchKeys, SampleBranch

prepare_platform(offscreen=True, on_screen_keyboard=False)


@pytest.fixture(scope="session")
def branch_keys():
    return BranchKeys()


@pytest.fixture
def branch(qapp, branch_keys):
    return SampleBranch(branch_keys)
