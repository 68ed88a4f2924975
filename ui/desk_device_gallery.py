"""The maintenance pages' pictures for the gallery: the device, its log, its card, its end."""

from collections.abc import Callable, Mapping
from typing import Final

from ui.pilot.sample_desk import WU, SampleDesk


def _maintenance(desk: SampleDesk) -> None:
    desk.sign_in(WU)
    desk.hands.tap("selfTest")


def _sheet(button: str, inside: str) -> Callable[[SampleDesk], None]:
    def opened(desk: SampleDesk) -> None:
        _maintenance(desk)
        desk.hands.tap(button)
        desk.hands.wait_until(lambda: desk.hands.sees(inside), "the sheet")

    return opened


DEVICE_PAGES: Final[Mapping[str, Callable[[SampleDesk], None]]] = {
    "maintenance": _maintenance,
    "backup": _sheet("backUp", "backupMake"),
    "maintenance-log": _sheet("showLog", "logClose"),
    "maintenance-card": _sheet("showEnrolment", "enrolmentPicture"),
    "maintenance-off": _sheet("showPower", "power:off"),
}
"""How to bring the desk to each of them, as a person would."""
