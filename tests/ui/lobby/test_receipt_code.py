"""A phone reads the code from the screen, at every size and in every mode."""

import pytest
import zxingcpp

from kiosk.settings import Settings
from tests.ui.pictures import grey
from ui.pilot.hands import Hands
from ui.pilot.lobby_pages import PAGES

PROOF_CHARACTERS = 200

SIZES = ((1280, 800), (1920, 1080), (800, 1280), (1080, 1920))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("care", [False, True])
def test_the_code_on_the_receipt_is_read_from_the_picture(open_lobby, size, care):
    screen = open_lobby(Settings())
    window = screen.screen.window
    window.resize(*size)
    screen.stage.use_care(care)
    PAGES["receipt"](screen.lobby)
    hands = Hands(window)
    hands.wait_until(lambda: window.contentItem().width() == size[0], "size")

    (code,) = zxingcpp.read_barcodes(grey(window.grabWindow()))

    receipt = screen.lobby.receipt
    link, _, proof = code.text.partition("#")
    assert link == f"https://heard.example/r/{receipt.reference}/{receipt.secret}"
    assert len(proof) == PROOF_CHARACTERS
    assert code.ec_level in {"M", "Q", "H"}
