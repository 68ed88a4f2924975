"""Delivering for one device: the thread that sends its records, the thread that hears news.

The station reads this module once its screens are shown; what it needs takes longer to read than
the first picture takes to paint.
"""

from collections.abc import Callable

from db.scribe import Scribe
from kiosk.commands.home import BRANCH, Home
from kiosk.commands.newsroom import OnNews, OnTaken, open_newsroom
from kiosk.commands.sync import opened_for_delivery, receiver_of
from sync.listener import Listener
from sync.standing import Delivery, Reach
from sync.worker import Worker


class Delivering:
    """Sends to the receiver that the settings name, and asks it for news."""

    def __init__(
        self,
        home: Home,
        *,
        scribe: Scribe,
        on_news: OnNews,
        on_taken: OnTaken,
        on_state: Callable[[Delivery], None],
    ) -> None:
        url = home.settings.delivery.url
        self._on_state = on_state
        self._is_near = home.settings.delivery.receiver == BRANCH
        self._pump = Worker(
            receiver_of(home, url=url),
            lambda: opened_for_delivery(home, home.journal()),
            on_state=self._stands,
        )
        self._listener = Listener(
            receiver_of(home, url=url),
            lambda: open_newsroom(home, scribe=scribe, on_news=on_news, on_taken=on_taken),
            is_near=self._is_near,
        )

    def start(self) -> None:
        """Begin."""
        self._pump.start()
        self._listener.start()

    def stop_listening(self) -> None:
        """Hear nothing more; to be called while the writing thread still works."""
        self._listener.stop()

    def stop(self) -> None:
        """Send nothing more."""
        self._pump.stop()

    def wake(self, *, urgent: bool) -> None:
        """Say that there is something to send; the branch's own relay gets everything at once."""
        self._pump.wake(urgent=urgent or self._is_near)

    def _stands(self, state: Delivery) -> None:
        self._on_state(state)
        if state.reach is Reach.CONNECTED:
            self._listener.wake()
