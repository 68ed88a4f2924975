"""The half-written complaint leaves in a code that a phone reads from the screen, and nothing stays."""

import pytest
import zxingcpp

from kiosk.carrying import Carried, code_of, read_carried, ticket_for
from kiosk.identity import new_identity
from kiosk.record import OriginId
from kiosk.wording import Wording
from tests.builders import BRANCH_KEY, MONDAY_MORNING, entropy
from tests.ui.pictures import grey
from ui.pilot.lobby import LobbyCustomer

IDENTITY = new_identity(OriginId("01930000-0000-7000-8000-00000000000a"), entropy(1))
LONG = "三个窗口只开一个，等了一个多小时，问了两次都说快了。" * 14
WORDS = [Wording(zh, en) for zh, en in (("青山", "hill"), ("小雨", "rain"), ("米饭", "rice"))]
SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1080, 1920))


class Box:
    """A place for drafts that says its words, and notes what becomes of the key."""

    def __init__(self):
        self.done = []

    def begin(self, on_words):
        on_words(WORDS)

    def keep(self, data):
        self.done.append(f"kept {len(data)}")

    def drop(self):
        self.done.append("dropped")

    def forget(self):
        self.done.append("forgotten")

    def open(self, typed, on_found, on_failed):
        pass


@pytest.fixture
def box():
    return Box()


@pytest.fixture
def writing(open_lobby, box):
    """Opens the lobby with this much text written."""

    def write(text):
        def carry(carried, visit):
            ticket = ticket_for(
                visit, branch_key=BRANCH_KEY.public_key, at=MONDAY_MORNING, identity=IDENTITY
            )
            return f"https://feedback.some-bank.example.com/d#{code_of(carried, ticket)}"

        screen = open_lobby(drafts=box, carry=carry)
        form = screen.lobby.complaint
        screen.lobby.startComplaint()
        form.goOn()
        form.chooseBusiness("b.savings")
        form.goOn()
        form.tell(text)
        form.goOn()
        return screen, LobbyCustomer(screen)

    return write


def scanned(screen):
    return zxingcpp.read_barcodes(grey(screen.screen.window.grabWindow()))


@pytest.mark.parametrize("care", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_the_longest_text_that_fits_is_read_from_the_picture_at_every_size(writing, size, care):
    text = LONG[:300]
    screen, customer = writing(text)
    screen.stage.use_care(care)
    screen.screen.window.resize(*size)
    width = screen.screen.window.contentItem().width
    customer.hands.wait_until(lambda: width() == size[0], "the size")
    screen.lobby.drafts.showCode()
    customer.hands.wait_until(lambda: customer.hands.sees("draftQr"), "the code")
    customer.hands.rest()

    (code,) = scanned(screen)

    link, _, carried = code.text.partition("#")
    assert link == "https://feedback.some-bank.example.com/d"
    assert read_carried(carried) == Carried(text=text, business="b.savings")
    assert code.ec_level in {"M", "Q", "H"}


def test_what_is_too_long_for_a_code_says_so_and_offers_the_words(writing):
    screen, customer = writing(LONG)
    screen.lobby.drafts.showCode()
    customer.hands.wait_until(lambda: customer.hands.sees("draftQr"), "the code")

    (code,) = scanned(screen)

    assert code.text == "Heard: 青山 · 小雨 · 米饭"
    assert any(text.startswith("您写得比较长，一个码放不下") for text in customer.hands.texts())


def test_who_takes_it_along_leaves_nothing_in_sight_or_memory(writing, box):
    screen, customer = writing("慢")
    screen.lobby.complaint.writeName("王")
    screen.lobby.complaint.writePhone("13800138000")
    screen.lobby.drafts.showCode()
    customer.hands.wait_until(lambda: customer.hands.sees("draftQr"), "the code")
    (code,) = scanned(screen)
    assert "13800138000" not in repr(read_carried(code.text.partition("#")[2]))

    customer.hands.tap("leaveWithCode")

    assert customer.page == "home"
    assert screen.lobby.complaint.text == ""
    assert screen.lobby.drafts.codeSource == ""
    assert box.done[-1] == "forgotten"
    assert "dropped" not in box.done


def test_going_on_here_takes_the_code_away(writing):
    screen, customer = writing("慢")
    screen.lobby.drafts.showCode()
    assert screen.lobby.drafts.goesOnByPhone

    screen.lobby.drafts.hideCode()

    assert not screen.lobby.drafts.goesOnByPhone
    assert customer.page == "complaint"
