"""The first run's pictures for the gallery: every page, a fault, and how it ends."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtGui import QImage

from kiosk.settings import DeviceRole
from ui.first_run_screen import FirstRunScreen
from ui.gallery import Shot
from ui.pilot.hands import Hands
from ui.viewmodels.first_run import FirstRun

LANDSCAPE: Final = (1280, 800)
PORTRAIT: Final = (800, 1280)
VARIANTS: Final = (
    ("zh_CN", LANDSCAPE),
    ("zh_CN", PORTRAIT),
    ("en", LANDSCAPE),
    ("en", PORTRAIT),
    ("zh_TW", LANDSCAPE),
)
_SAID: Final = {
    "code": "0755",
    "name_zh": "深圳湾支行",
    "name_en": "Shenzhen Bay Branch",
    "invitation": "https://heard.example#7K4M-2QX9-V0HD-31RC",
    "manager": "李雷",
    "manager_pin": "274919",
    "maintenance_pin": "271828",
}


def _device(_: FirstRun) -> None:
    """Stay where one begins."""


def _tablet(page: FirstRun) -> None:
    page.say("role", DeviceRole.LOBBY)
    page.goOn()
    page.goOn()


def _branch(page: FirstRun) -> None:
    for name, text in _SAID.items():
        page.say(name, text)
    page.goOn()


def _delivery(page: FirstRun) -> None:
    _branch(page)
    page.goOn()


def _people(page: FirstRun) -> None:
    _delivery(page)
    page.goOn()


def _ready(page: FirstRun) -> None:
    _people(page)
    page.goOn()
    for step in ("device", "maintenance", "head_office", "test_tap"):
        page.told(step, is_well=True, reason="")
    page.ended(is_well=True)


def _later(page: FirstRun) -> None:
    _people(page)
    page.goOn()
    for step in ("device", "maintenance"):
        page.told(step, is_well=True, reason="")
    page.told("head_office", is_well=False, reason="https://heard.example: no route to host")
    page.ended(is_well=False)


PAGES: Final[Mapping[str, Callable[[FirstRun], None]]] = {
    "device": _device,
    "tablet-missing": _tablet,
    "branch": _branch,
    "delivery": _delivery,
    "people": _people,
    "ready": _ready,
    "later": _later,
}
"""How to bring the first run to each of its pages."""


class FirstRunGallery:
    """Takes the first run's pictures; no device is made."""

    def shots(self) -> Iterator[Shot]:
        """Yield every picture to take."""
        for page in PAGES:
            for language, size in VARIANTS:
                yield self._shot(page, language, size)

    def _shot(self, page: str, language: str, size: tuple[int, int]) -> Shot:
        def take() -> QImage:
            return self._draw(page, language, size)

        return Shot(
            part="first-run", page=page, language=language, mode="plain", size=size, take=take
        )

    def _draw(self, page: str, language: str, size: tuple[int, int]) -> QImage:
        screen = FirstRunScreen(carry_out=lambda _answers: None, language=language, still=True)
        try:
            window = screen.screen.window
            window.resize(*size)
            hands = Hands(window)
            hands.wait_until(lambda: window.contentItem().width() == size[0], "the window's size")
            PAGES[page](screen.first_run)
            hands.rest()
            return window.grabWindow()
        finally:
            screen.close()
