"""The lobby's window on the real journal, with its own writing thread and real sealing."""

import threading
from contextlib import closing

import pytest

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home, set_up
from kiosk.errors import Refused
from kiosk.limits import tidy_text
from kiosk.seal import open_sealed, public_key_text
from kiosk.settings import Branch, DeviceRole, Settings
from tests.builders import BRANCH_KEY
from ui.pilot.lobby import LobbyCustomer

WORDS = "Two hours, one counter"


@pytest.fixture
def device(qapp, tmp_path):
    set_up(tmp_path / "device", Settings())
    home = open_home(tmp_path / "device")
    opened = OpenDevice(home, ring=lambda _loudness: None, still=True)
    yield opened
    opened.close()


@pytest.fixture
def customer(device):
    return LobbyCustomer(device.lobby)


@pytest.fixture
def journal(tmp_path, device):
    with closing(open_home(tmp_path / "device").journal()) as journal:
        yield journal


class BusyDisk:
    """Keeps the writing thread busy inside a transaction until it is let go."""

    def __init__(self, device):
        self._free = threading.Event()
        device.station.perform(
            self._wait, device.station.new_visit(), lambda _: None, lambda _: None
        )

    def _wait(self, _case):
        self._free.wait(30)
        raise Refused("only waiting")

    def let_go(self):
        self._free.set()


def kinds(journal, device):
    return [record.fact.kind for record in journal.records_of(device.lobby.lobby.visit.id)]


def test_the_next_frame_comes_before_the_commit_and_saved_after_it(device, customer, journal):
    disk = BusyDisk(device)
    before = device.lobby.screen.window.grabWindow()
    customer.rate(1)
    after = device.lobby.screen.window.grabWindow()

    assert before != after
    assert customer.page == "why"
    assert device.lobby.lobby.visit.saving == "saving"
    assert kinds(journal, device) == []

    disk.let_go()
    customer.hands.wait_until(lambda: device.lobby.lobby.visit.saving == "saved", "the commit")

    assert kinds(journal, device) == ["feedback.rated"]


def test_a_complaint_is_in_the_journal_with_its_words_sealed(device, customer, journal):
    customer.start_complaint()
    customer.want(answer=True, remedy=True)
    customer.choose("b.savings")
    customer.go_on()
    customer.tell(WORDS)
    customer.go_on()
    customer.go_on()
    customer.leave_contact(phone="13812345678")
    customer.go_on()
    customer.send()
    customer.hands.wait_until(lambda: customer.hands.sees("reference"), "the receipt")

    (record,) = journal.records_of(device.lobby.lobby.visit.id)
    assert record.fact.kind == "complaint.lodged"
    assert record.body.business == "b.savings"
    stored = record.raw + record.sealed
    assert WORDS.encode() not in stored
    assert b"13812345678" not in stored
    assert "12378" in customer.hands.texts()


def test_a_whole_unhappy_visit_is_one_case(device, customer, journal):
    customer.rate(2)
    reason = next(
        item.objectName().removeprefix("reason-")
        for item in customer.hands.all_items()
        if item.objectName().startswith("reason-")
    )
    customer.pick_reason(reason)
    customer.say_why()
    customer.call_help()
    customer.hands.wait_until(lambda: device.lobby.lobby.visit.saving == "saved", "the commits")

    assert kinds(journal, device) == ["feedback.rated", "feedback.detailed", "help.requested"]
    assert journal.case(device.lobby.lobby.visit.id).is_open


STRANGE = (
    "😀👨‍👩‍👧 🇨🇳",
    "\u202eabc\u2066\u200f",
    "'; DROP TABLE record; --",
    "<b>bold</b><img src='file:///etc/passwd'>",
    "Text { text: qsTr('x') } %1 %n {0}",
    "a\x00b\x07",
    "\ud800 half",
    "e" + "\u0301" * 60,
    "好" * 34_000,
)


@pytest.fixture
def tablet(qapp, tmp_path):
    """A tablet whose branch key the test holds."""
    branch = Branch(public_key=public_key_text(BRANCH_KEY.public_key))
    set_up(tmp_path / "tablet", Settings(role=DeviceRole.LOBBY, branch=branch))
    opened = OpenDevice(open_home(tmp_path / "tablet"), ring=lambda _loudness: None, still=True)
    yield opened
    opened.close()


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_strange_words_are_sealed_as_they_were_typed_and_shown_as_plain_text(tablet, text):
    customer = LobbyCustomer(tablet.lobby)
    customer.start_complaint()
    customer.want()
    customer.go_on()
    customer.go_on()
    customer.hands.commit(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))
    form = tablet.lobby.lobby.complaint
    customer.hands.wait_until(lambda: form.text != "", "the words to be taken")
    typed = form.text
    while form.step != "review":
        form.goOn()
    assert typed.strip() in customer.hands.texts()
    visit = tablet.lobby.lobby.visit.id
    customer.send()
    customer.hands.wait_until(lambda: customer.hands.sees("reference"), "the receipt")

    (record,) = tablet.station.journal.records_of(visit)
    kept = open_sealed(record.sealed, BRANCH_KEY).text
    assert kept == tidy_text(typed.strip())
    assert text.strip()[:1] in kept or "\ud800" in text
