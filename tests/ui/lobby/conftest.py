import random
from collections import deque
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.calendar import load_calendar
from kiosk.capture import Place
from kiosk.content import load_content
from kiosk.errors import StorageFault
from kiosk.notices import next_steps
from kiosk.receipt import Receipt
from kiosk.record import SubjectId, new_id
from kiosk.reference import reference_of
from kiosk.rules import load_rulebook
from kiosk.settings import Contact, Settings
from ui.lobby_screen import LobbyScreen
from ui.pilot.lobby import LobbyCustomer
from ui.viewmodels.lobby_content import lobby_content
from ui.viewmodels.lobby_ports import LobbyPorts

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
SECRET = "7K4M-2QX9-V0HD-31RC-8WEN"
PROOF = "AEAZG" * 40
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


class Writer:
    """Stands where the journal-writing thread stands: holds acts until a test lets go."""

    def __init__(self):
        self.acts = []
        self.holding = False
        self.failing = False
        self._waiting = deque()

    def __call__(self, act, place, on_saved, on_failed):
        self._waiting.append((act, place, on_saved, on_failed))
        if not self.holding:
            self.let_go()

    def let_go(self):
        while self._waiting:
            act, place, on_saved, on_failed = self._waiting.popleft()
            if self.failing:
                on_failed(StorageFault("the disk is full"))
                continue
            self.acts.append((act, place))
            on_saved(
                Receipt(
                    seq=len(self.acts),
                    id=str(act.visit),
                    visit=act.visit,
                    reference=reference_of(act.visit),
                    at=NOON.isoformat(timespec="milliseconds"),
                    secret=SECRET,
                    proof=PROOF,
                )
            )

    def kinds(self):
        return [type(act).__name__ for act, _ in self.acts]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def writer():
    return Writer()


@pytest.fixture(scope="session")
def notices():
    return load_content(RESOURCES).notices


@pytest.fixture(scope="session")
def content_of(notices):
    return lambda settings: content(notices, settings)


def content(notices, settings):
    contact = Contact(
        label_zh="本网点负责人", label_en="This branch, manager", value="010-5555 0101"
    )
    shipped = load_content(RESOURCES)
    return lobby_content(
        shipped.taxonomy,
        shipped.survey,
        notices,
        msgspec.structs.replace(settings, contacts=(contact,)),
        shipped.languages,
    )


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp


@pytest.fixture
def open_lobby(clock, writer, content_of, notices):
    pack = load_rulebook(RESOURCES / "rules").pack("cn-2020", NOON.date())
    calendar = load_calendar(RESOURCES / "calendars", "cn")
    entropy = random.Random(3).randbytes
    opened = []

    def open_one(settings=None, **more):
        ports = LobbyPorts(
            perform=writer,
            new_visit=lambda: SubjectId(new_id(NOON, entropy)),
            next_steps=lambda complaint, receipt: next_steps(
                notices, pack, calendar, complaint=complaint, at=datetime.fromisoformat(receipt.at)
            ),
            link_to=lambda receipt: (
                f"https://heard.example/r/{receipt.reference}/{receipt.secret}#{receipt.proof}"
            ),
            place=Place(location="lobby"),
            now=clock,
            local=calendar.local,
            **{name: more.pop(name) for name in {*more} & {*LobbyPorts.__struct_fields__}},
        )
        screen = LobbyScreen(
            ports,
            settings=settings or Settings(),
            content=content_of(settings or Settings()),
            still=True,
            **more,
        )
        opened.append(screen)
        return screen

    yield open_one
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(open_lobby):
    return open_lobby()


@pytest.fixture
def customer(screen):
    return LobbyCustomer(screen)
