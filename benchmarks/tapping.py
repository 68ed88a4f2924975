"""A customer's tap until the next painted frame, while a long backlog is on its way."""

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt

from benchmarks.filling import fill
from benchmarks.measuring import Row, at_most, floor, percentile
from benchmarks.serving import head_office
from benchmarks.starting import a_lobby
from kiosk.commands.home import open_home
from kiosk.settings import Delivery

if TYPE_CHECKING:
    from kiosk.commands.device import OpenDevice

BACKLOG = 100_000
LEAST_TAPS = 200
ALONE_TAPS = 700
FRAME_MILLISECONDS = 16.7
"""How long a screen of 60 pictures a second shows one."""

_WAY = ("face5", "done", "finish", "language", "language", "channels", "back")
"""What is tapped over and over; each tap leads to the next."""

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier

_CUSTOMER_SECONDS = 4.0
"""So much later, by the lobby's clock, the next customer comes: the lock on the faces is over."""


def rows(folder: Path) -> Iterator[Row]:
    """Tap with real input on the real lobby, drawn in software; head office is another process.

    The floor taps the same way on a tablet that has nothing to deliver: making the next page and
    painting it, by the processor alone.
    """
    with head_office(folder) as url:
        device = a_lobby(folder / "device", delivery=Delivery(url=url))
        home = open_home(device)
        with closing(home.journal()) as journal:
            fill(home, journal, BACKLOG)
        from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads this once

        prepare_platform(offscreen=True, on_screen_keyboard=True)
        application = make_application()
        alone = sorted(_tapped(application, a_lobby(folder / "alone"), is_sending=False))
        found = sorted(_tapped(application, device, is_sending=True))
    for share in (0.5, 0.99):
        of = f"p{share * 100:.0f}"
        yield at_most(
            f"tap to the next frame, {of}", percentile(found, share),
            FRAME_MILLISECONDS, unit="ms", ratio=1.0,
        )  # fmt: skip
        yield floor(
            f"the same with nothing to deliver, {of}", percentile(alone, share),
            FRAME_MILLISECONDS, unit="ms",
        )  # fmt: skip


def _tapped(application: QCoreApplication, device: Path, *, is_sending: bool) -> list[float]:
    """Return how long each tap took, in milliseconds: while records are delivered, or a number of taps."""
    from kiosk.commands.device import OpenDevice  # noqa: PLC0415 - after Qt is prepared

    customers = itertools.count(step=_CUSTOMER_SECONDS)
    at = [next(customers)]
    opened = OpenDevice(open_home(device), ring=lambda _: None, clock=lambda: at[0])
    with closing(opened):
        opened.show()
        taps = _Taps(opened)
        if is_sending:
            taps.await_sending()
        found: list[float] = []
        for name in itertools.cycle(_WAY):
            if name == _WAY[0]:
                at[0] = next(customers)
            took = taps.tap(name)
            if not taps.is_sending() if is_sending else len(found) == ALONE_TAPS:
                break
            found.append(took)
        application.processEvents()
    if len(found) < LEAST_TAPS:
        raise AssertionError(f"everything was delivered within {len(found)} taps")
    return found


class _Taps:
    """Taps and waits for the frame."""

    def __init__(self, opened: "OpenDevice") -> None:
        from ui.pilot.hands import Hands  # noqa: PLC0415 - after Qt is prepared

        self._station = opened.station
        (self._window,) = opened.windows
        self._hands = Hands(self._window)
        self._frames = 0
        self._window.frameSwapped.connect(self._painted)

    def await_sending(self) -> None:
        """Wait until delivery begins."""
        self._hands.wait_until(self.is_sending, "delivery to begin")

    def tap(self, name: str) -> float:
        """Touch what has this name, and lift; return the milliseconds from there to the next frame."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

        self._hands.wait_until(lambda: self._hands.sees(name), name)
        item = self._hands.find(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        self._until_painted(lambda: QTest.mousePress(self._window, _LEFT, _PLAIN, middle))
        return self._until_painted(lambda: QTest.mouseRelease(self._window, _LEFT, _PLAIN, middle))

    def is_sending(self) -> bool:
        """Whether something still waits to be delivered."""
        return any(one.waiting for one in self._station.journal.backlogs("head_office"))

    def _until_painted(self, act: Callable[[], None]) -> float:
        before = self._frames
        begun = time.perf_counter()
        act()
        while self._frames == before:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - begun) * 1000

    def _painted(self) -> None:
        self._frames += 1
