"""The first run on the screen: its answers become a plan, which is carried out behind the window."""

import os
import signal
import threading
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication

from kiosk.commands.first_run import Done, Plan, carry_out
from kiosk.commands.home import NewMember
from kiosk.commands.supervision import Supervision
from kiosk.errors import HeardError
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Settings
from sync.discovery import DISCOVER
from ui.brand import Brand
from ui.first_run_screen import FirstRunScreen
from ui.main_thread import MainThread
from ui.viewmodels.first_run_answers import Answers

RELAY_ADDRESS: Final = "0.0.0.0:8471"
"""Where a desk takes its tablets' records; the number is announced on the branch's network."""

_ANSWERED: Final = 10


def ask(application: QGuiApplication, path: Path) -> bool:
    """Show the questions until they are answered; return whether the device was made."""
    asking = Asking(path)
    supervision = Supervision(lambda then: then())
    supervision.watch(asking.screen.screen.window)
    asking.screen.first_run.left.connect(lambda: application.exit(_ANSWERED))
    signal.signal(signal.SIGTERM, lambda *_: application.exit(0))
    is_answered = application.exec() == _ANSWERED
    asking.close()
    if not is_answered:
        supervision.stop()
    return is_answered


class Asking:
    """Asks on the screen what a new device is for, and makes it; `close` it when done."""

    def __init__(self, path: Path, *, still: bool = False, on_screen_keyboard: bool = True) -> None:
        self._path = path
        self._worker: threading.Thread | None = None
        self._screens_thread = MainThread()
        self.screen = FirstRunScreen(
            carry_out=self._begin, still=still, on_screen_keyboard=on_screen_keyboard
        )

    def close(self) -> None:
        """Take the window away once nothing is being made any more."""
        if self._worker is not None:
            self._worker.join()
        self.screen.close()

    def _begin(self, answers: Answers) -> None:
        self._worker = threading.Thread(
            target=self._make, args=(plan_of(answers),), name="first-run"
        )
        self._worker.start()

    def _make(self, plan: Plan) -> None:
        page = self.screen.first_run
        hop = self._screens_thread.run

        def tell(done: Done) -> None:
            hop(lambda: page.told(done.step, is_well=done.is_well, reason=done.reason))

        try:
            is_well = carry_out(self._path, plan, entropy=os.urandom, tell=tell)
        except HeardError as fault:
            refusal = fault
            hop(lambda: page.refused(refusal))
        else:
            hop(lambda: page.ended(is_well=is_well))


def plan_of(answers: Answers) -> Plan:
    """Return what the answers ask for, as a plan's file would say it."""
    settings = Settings(
        role=answers.role,
        language=answers.language,
        branch=Branch(
            code=answers.code, name_zh=answers.name_zh, name_en=answers.name_en,
            public_key="" if answers.has_staff else answers.branch_key,
        ),
        delivery=Delivery(url=DISCOVER, receiver="branch")
        if answers.way == "relay" else Delivery(),
        relay=Relay(listen=RELAY_ADDRESS) if answers.role is DeviceRole.DESK else Relay(),
    )  # fmt: skip
    return Plan(
        settings=settings,
        staff=_staff(answers),
        brand=Brand(name=answers.brand or Brand().name, accent=answers.accent or Brand().accent),
        maintenance_pin=answers.maintenance_pin,
        invitation=answers.invitation if answers.way == "invitation" else "",
    )


def _staff(answers: Answers) -> tuple[NewMember, ...]:
    if not answers.has_staff:
        return ()
    manager = NewMember(name=answers.manager, role=Role.MANAGER, pin=answers.manager_pin)
    if not answers.agent:
        return (manager,)
    return manager, NewMember(name=answers.agent, role=Role.AGENT, pin=answers.agent_pin)
