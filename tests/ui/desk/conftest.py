import pytest

from kiosk.calendar import load_calendar
from kiosk.content import load_content
from tests.builders import RESOURCES
from ui.app import prepare_platform
from ui.desk_screen import DeskRules
from ui.pilot.sample_branch import BranchKeys, SampleBranch
from ui.pilot.sample_desk import SampleDesk

prepare_platform(offscreen=True, on_screen_keyboard=False)


@pytest.fixture(scope="session")
def branch_keys():
    return BranchKeys()


@pytest.fixture(scope="session")
def rules():
    content = load_content(RESOURCES)
    calendar = load_calendar(RESOURCES / "calendars", "cn")
    return DeskRules(content=content, rulebook=content.rulebook, calendar=calendar, pack="cn-2020")


@pytest.fixture
def branch(qapp, branch_keys):
    return SampleBranch(branch_keys)


@pytest.fixture
def desks(branch, rules):
    """Makes desks of the one branch, the real windows; closes them at the end."""
    made = []

    def make(**how):
        made.append(SampleDesk(branch, rules, **how))
        return made[-1]

    yield make
    for desk in made:
        desk.close()


@pytest.fixture
def desk(desks):
    return desks(language="en")
