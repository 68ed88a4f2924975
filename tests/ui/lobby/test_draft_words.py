"""The half-written complaint on the real window: kept under four words, closed to the next person."""

import pytest
import zxingcpp

from kiosk.commands.drafts import FOLDER, Drafts
from tests.ui.pictures import grey
from ui.main_thread import MainThread
from ui.pilot.lobby import LobbyCustomer

pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel")
"""Qt's keyboard, about its own list of words, when its field goes away."""

TEXT = "三个窗口只开一个，等了一个小时"


@pytest.fixture
def device(tmp_path, open_lobby):
    """Starts the lobby on one device's drafts, as often as asked."""
    made = []

    def start():
        drafts = Drafts(tmp_path, hop=MainThread().run)
        screen = open_lobby(drafts=drafts)
        made.append(drafts)
        return screen, LobbyCustomer(screen)

    yield start
    for drafts in made:
        drafts.close()


def half_written(screen, customer):
    """Write until the four words are shown and the draft is on disk; return the words."""
    customer.start_complaint()
    customer.want(answer=True)
    customer.hands.tap("next")
    customer.hands.tap("next")
    screen.lobby.complaint.tell(TEXT)
    customer.hands.wait_until(lambda: screen.lobby.drafts.words != "", "the four words")
    customer.hands.wait_until(lambda: customer.hands.sees("draftWords"), "the words on the page")
    return screen.lobby.drafts.words


def files(tmp_path):
    folder = tmp_path / FOLDER
    return list(folder.iterdir()) if folder.exists() else []


def resumed(screen, customer, words):
    customer.start_complaint()
    customer.hands.tap("startResuming")
    customer.hands.wait_until(lambda: customer.hands.sees("wordsField"), "the field for the words")
    customer.hands.tap("wordsField")
    customer.hands.commit(words)
    customer.hands.tap("resume")
    customer.hands.wait_until(lambda: not screen.lobby.drafts.isBusy, "an answer")


def test_after_a_power_cut_the_customer_goes_on_where_they_were(device, tmp_path):
    screen, customer = device()
    words = half_written(screen, customer)
    customer.hands.wait_until(lambda: files(tmp_path) != [], "the draft on disk")
    screen.close()

    screen, customer = device()
    resumed(screen, customer, words)

    customer.hands.wait_until(lambda: customer.page == "complaint", "the complaint")
    assert screen.lobby.complaint.text == TEXT
    assert screen.lobby.complaint.step == "tell"
    assert screen.lobby.drafts.words == words


def test_the_next_person_finds_nothing_of_it(device, tmp_path, clock):
    screen, customer = device()
    words = half_written(screen, customer)
    clock.seconds += 1000
    screen.lobby.idle.tick()
    clock.seconds += 1000
    screen.lobby.idle.tick()

    customer.hands.wait_until(lambda: customer.page in {"home", "attract"}, "the start")
    assert screen.lobby.drafts.words == ""
    screen.lobby.touched()
    customer.start_complaint()
    assert screen.lobby.complaint.text == ""
    customer.hands.wait_until(lambda: files(tmp_path) != [], "the draft of the one who left")
    assert all(TEXT.encode() not in file.read_bytes() for file in files(tmp_path))
    resumed_words = "、".join(words.split(" · "))
    customer.hands.tap("startResuming")
    screen.lobby.drafts.resume(resumed_words)
    customer.hands.wait_until(lambda: screen.lobby.complaint.text == TEXT, "one's own words again")


def test_a_complaint_that_was_sent_leaves_no_draft(device, tmp_path, writer):
    screen, customer = device()
    half_written(screen, customer)
    customer.hands.wait_until(lambda: files(tmp_path) != [], "the draft on disk")

    form = screen.lobby.complaint
    while form.step != "review":
        form.stayAnonymous()
        form.goOn()
    form.send()

    customer.hands.wait_until(lambda: files(tmp_path) == [], "the draft to be gone")
    assert writer.kinds() == ["Complaint"]


def test_who_gives_up_leaves_no_draft(device, tmp_path):
    screen, customer = device()
    half_written(screen, customer)
    customer.hands.wait_until(lambda: files(tmp_path) != [], "the draft on disk")

    screen.lobby.finish()

    customer.hands.wait_until(lambda: files(tmp_path) == [], "the draft to be gone")


@pytest.mark.parametrize(
    ("typed", "told"), [("青山小雨米饭火车", "一天"), ("随便写写", "不是那四个词")]
)
def test_other_words_open_nothing_and_are_told_kindly(device, typed, told):
    screen, customer = device()

    resumed(screen, customer, typed)

    customer.hands.wait_until(lambda: customer.hands.sees("resumeMessage"), "the kind word")
    assert told in screen.lobby.drafts.message
    customer.hands.tap("back")
    assert customer.page == "complaint"


def test_without_a_place_for_drafts_none_are_offered(customer):
    customer.start_complaint()

    assert not customer.hands.sees("startResuming")


def test_a_program_that_ends_keeps_the_last_words_typed(device, tmp_path):
    screen, customer = device()
    words = half_written(screen, customer)
    customer.hands.wait_until(lambda: files(tmp_path) != [], "the draft on disk")
    screen.lobby.complaint.tell(TEXT + "，还没有人理我")
    screen.close()

    screen, customer = device()
    resumed(screen, customer, words)

    customer.hands.wait_until(lambda: customer.page == "complaint", "the complaint")
    assert screen.lobby.complaint.text == TEXT + "，还没有人理我"


def test_the_words_leave_on_a_phone_by_a_code_and_are_gone_with_the_visit(device):
    screen, customer = device()
    words = half_written(screen, customer)
    customer.go_on()
    customer.hands.tap("takeWords")
    customer.hands.wait_until(lambda: customer.hands.sees("draftQr"), "the code")

    (code,) = zxingcpp.read_barcodes(grey(screen.screen.window.grabWindow()))
    assert code.text == f"Heard: {words}"

    customer.hands.tap("hideCode")
    customer.hands.wait_until(lambda: not screen.lobby.drafts.showsCode, "the page")
    screen.lobby.finish()
    assert screen.lobby.drafts.codeSource == ""
