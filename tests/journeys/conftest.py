"""Three tiers with a cable between branch and head office, and a telephone's browser."""

import pytest
from playwright.sync_api import sync_playwright

from tests.journeys.parts import a_cable, a_desk, a_tablet, head_office


@pytest.fixture
def parts(tmp_path):
    with head_office(tmp_path) as service:
        cable = a_cable(service)
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{cable.port}")
        tablet = a_tablet(tmp_path / "tablet", desk)
        yield service, cable, desk, tablet
        tablet.station.stop()
        desk.station.stop()
        cable.close()


@pytest.fixture
def phone():
    """A telephone's browser; it must not complain about anything."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        context = browser.new_context(locale="zh-CN", viewport={"width": 390, "height": 844})
        yield context.new_page()
        browser.close()
