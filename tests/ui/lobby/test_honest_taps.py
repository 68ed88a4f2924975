from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.calendar import load_calendar
from ui.honest_taps import HonestTaps

CALENDAR = load_calendar(Path(__file__).resolve().parents[3] / "resources" / "calendars", "cn")


def test_the_device_remembers_a_minute_and_no_more():
    at = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    times = [at + timedelta(seconds=seconds) for seconds in (0, 10, 20, 30, 95)]
    taps = HonestTaps(CALENDAR, scale=5, today=iter(times).__next__)

    assert [taps.marks(score) for score in (5, 4, 3, 2, 1)] == [(), (), (), ("burst",), ()]
