"""Saved only when it is; the next frame first; nothing left for the next person."""

import gc

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlProperty

from kiosk.notices import NextStep
from kiosk.record import SubjectId
from kiosk.settings import Lobby, Settings
from ui.app import keyboard_dictionary
from ui.lobby_screen import LobbyScreen
from ui.pilot.hands import NotInSight
from ui.pilot.lobby import LobbyCustomer
from ui.viewmodels.lobby_ports import LobbyPorts

SECRET = "Zhang owes 88412"


def test_the_page_after_a_tap_is_painted_while_the_commit_still_runs(customer, screen, writer):
    writer.holding = True
    before = screen.screen.window.grabWindow()
    customer.rate(5)
    after = screen.screen.window.grabWindow()

    assert before != after
    assert customer.page == "why"
    assert writer.acts == []


def test_saved_is_said_only_after_the_commit(customer, writer):
    writer.holding = True
    customer.rate(5)
    assert customer.hands.find("savedMark").property("saved") is False

    writer.let_go()

    assert customer.hands.find("savedMark").property("saved") is True


def test_no_reference_is_shown_before_the_commit(customer, screen, writer):
    writer.holding = True
    complain(customer)
    customer.send()
    assert not customer.hands.sees("reference")

    writer.let_go()

    assert customer.hands.sees("reference")
    assert screen.lobby.receipt.ready


def complain(customer):
    customer.start_complaint()
    customer.want()
    customer.go_on()
    customer.go_on()
    customer.tell(SECRET)
    customer.go_on()
    customer.go_on()


def test_a_failed_commit_is_told_and_can_be_tried_again(customer, writer):
    writer.failing = True
    complain(customer)
    customer.send()
    assert customer.hands.sees("retry")
    assert not customer.hands.sees("reference")

    writer.failing = False
    customer.hands.tap("retry")

    assert customer.hands.sees("reference")
    assert writer.acts[0][0].text == SECRET


def test_what_belongs_to_the_visit_before_never_reaches_the_next(customer, screen, writer):
    writer.holding = True
    complain(customer)
    customer.send()
    customer.hands.tap("leave")
    writer.let_go()

    assert len(writer.acts) == 1
    assert customer.page == "home"
    assert not screen.lobby.receipt.ready
    assert screen.lobby.visit.saving == "nothing"


def test_each_visit_has_its_own_number(customer, clock, writer):
    for _ in range(2):
        customer.rate(5)
        customer.skip()
        customer.finish()
        clock.seconds += 10

    visits = {act.visit for act, _ in writer.acts}
    assert len(visits) == 2


def test_a_double_tap_is_one_rating(customer, screen, clock, writer):
    customer.rate(5)
    customer.skip()
    customer.finish()
    clock.seconds += 0.5
    customer.rate(1)
    assert writer.kinds() == ["Rating"]

    clock.seconds += 3
    customer.rate(1)

    assert writer.kinds() == ["Rating", "Rating"]
    assert screen.lobby.rating.score == 1


def test_nothing_typed_survives_the_visit(customer, screen):
    complain(customer)
    QGuiApplication.clipboard().setText(SECRET)
    customer.hands.tap("leave")

    assert QGuiApplication.clipboard().text() == ""
    assert SECRET not in " ".join(everything_said(screen))
    assert keyboard_dictionary().stat().st_size <= 40
    gc.collect()
    strings = [value for value in map(own_text, gc.get_objects()) if value]
    assert not [value for value in strings if SECRET in value]


def own_text(thing):
    if type(thing).__name__ in {"Answers", "Complaint", "Suggestion", "Praise", "Details"}:
        return str(thing)
    return ""


def everything_said(screen):
    for thing in screen.screen.window.findChildren(QObject):
        text = QQmlProperty(thing, "text").read()
        if isinstance(text, str):
            yield text


def test_a_form_warns_before_it_forgets_and_a_touch_keeps_it(customer, screen, clock):
    customer.start_complaint()
    clock.seconds += 41
    screen.lobby.idle.tick()
    assert customer.hands.sees("stillHere")

    customer.hands.tap("stillHere")

    assert not customer.hands.sees("stillHere")
    assert screen.lobby.idle.remaining == 60
    assert customer.page == "complaint"


def test_an_abandoned_form_is_forgotten(customer, screen, clock):
    complain(customer)
    clock.seconds += 61
    screen.lobby.idle.tick()

    assert customer.page == "home"
    assert screen.lobby.complaint.text == ""


def test_typing_counts_as_being_there(customer, screen, clock):
    customer.hands.tap("suggest")
    clock.seconds += 59
    customer.hands.type("a")
    clock.seconds += 30
    screen.lobby.idle.tick()

    assert customer.page == "words"


def test_the_receipt_counts_down_in_sight_and_goes_home(customer, screen, clock):
    complain(customer)
    customer.send()
    assert screen.lobby.idle.counting

    clock.seconds += 30
    screen.lobby.idle.tick()

    assert customer.page == "home"


def test_the_receipt_asks_whether_it_was_kept_and_not_yet_gives_time(customer, screen, clock):
    complain(customer)
    customer.send()
    asked = customer.hands.find("keptQuestion")
    assert asked.property("text") == "回执留好了吗？只在此刻显示一次。"
    clock.seconds += 29

    customer.hands.tap("notYet")
    screen.lobby.idle.tick()

    assert asked.property("text") == "不着急：拍下二维码，或抄下编号。"
    assert customer.hands.sees("reference")
    assert screen.lobby.idle.remaining == 30
    customer.finish()
    assert customer.page == "home"
    assert not screen.lobby.receipt.hesitated


def test_care_mode_waits_three_times_longer_and_ends_with_the_visit(customer, screen, clock):
    customer.hands.tap("care")
    customer.rate(1)
    clock.seconds += 59
    screen.lobby.idle.tick()
    assert customer.page == "why"

    clock.seconds += 2
    screen.lobby.idle.tick()

    assert customer.page == "home"
    assert screen.stage.care is False


def test_language_changes_everything_and_is_forgotten_at_the_end(customer, writer):
    customer.hands.tap_item(segment(customer, "English"))
    assert "How was our service today?" in customer.hands.texts()
    assert "Call someone" in customer.hands.texts()

    customer.rate(5)
    customer.hands.tap("leave")

    assert "今天的服务怎么样？" in customer.hands.texts()
    assert "叫人帮忙" in customer.hands.texts()
    assert writer.acts[0][1].language == "en"


def segment(customer, text):
    return next(i for i in customer.hands.all_items() if i.property("modelData") == text)


def test_idle_cards_give_way_to_the_first_touch(customer, screen, clock):
    clock.seconds += 60
    screen.lobby.idle.tick()
    assert customer.page == "attract"

    customer.hands.tap("attract")

    assert customer.page == "home"


def test_numbers_that_nobody_should_write_are_pointed_out_and_covered(customer, screen):
    customer.hands.tap("suggest")
    customer.hands.type("card 6222020200112233445")
    assert customer.hands.sees("numbersHint")

    customer.hands.tap("coverNumbers")

    assert screen.lobby.words.text == "card ••••3445"
    assert not customer.hands.sees("numbersHint")


def test_a_physical_keyboard_hides_ours(open_lobby):
    settings = Settings(lobby=Lobby(on_screen_keyboard=False))
    customer = LobbyCustomer(open_lobby(settings))
    customer.hands.tap("suggest")

    assert not customer.hands.sees("keyboard")


@pytest.mark.parametrize("name", ["next", "send"])
def test_what_is_not_in_sight_cannot_be_tapped(customer, name):
    with pytest.raises(NotInSight):
        customer.hands.tap(name)


def test_reading_aloud_says_the_page_in_its_language(open_lobby):
    reader = Reader()
    screen = open_lobby(reader=reader)
    customer = LobbyCustomer(screen)
    customer.hands.tap("readAloud")

    ((text, language),) = reader.said
    assert language == "zh_CN"
    assert text.index("今天的服务怎么样？") < text.index("非常满意")
    assert "叫人帮忙" in text


class Reader:
    def __init__(self, *languages):
        self.said = []
        self._languages = languages or ("zh_CN", "zh_TW", "en")

    def speaks(self, language):
        return language in self._languages

    def say(self, text, language):
        self.said.append((text, language))

    def hush(self):
        self.said.append(("", ""))


def test_where_no_voice_speaks_the_language_nothing_is_offered(open_lobby):
    screen = open_lobby(reader=Reader("en"))
    customer = LobbyCustomer(screen)
    assert not customer.hands.sees("readAloud")

    screen.stage.use_language("en")

    assert customer.hands.sees("readAloud")


@pytest.mark.parametrize(
    ("care", "said"),
    [(False, []), (True, [("还剩 20 秒 到时自动返回首页，点一下屏幕可延长。", "zh_CN")])],
)
def test_in_care_mode_the_end_of_a_page_is_said_in_time(open_lobby, clock, care, said):
    reader = Reader()
    screen = open_lobby(reader=reader)
    screen.stage.use_care(care)
    LobbyCustomer(screen).rate(3)
    screen.lobby.rating.skip()
    for _ in range(45):
        clock.seconds += 1
        screen.lobby.idle.tick()
        if screen.lobby.navigator.page != "fork":
            break

    assert [one for one in reader.said if one != ("", "")] == said


def test_a_line_that_is_being_written_is_not_taken_away_without_asking(customer, screen, clock):
    customer.rate(1)
    screen.lobby.rating.write("等了")
    clock.seconds += 41
    screen.lobby.idle.tick()

    assert customer.page == "why"
    assert customer.hands.sees("stillHere")


def test_reading_stops_when_the_customer_leaves(open_lobby):
    reader = Reader()
    customer = LobbyCustomer(open_lobby(reader=reader))
    customer.rate(5)
    customer.hands.tap("leave")

    assert reader.said == [("", "")]


@pytest.mark.parametrize("care", [False, True])
def test_in_care_mode_the_warning_is_spoken_once(open_lobby, clock, care):
    reader = Reader()
    screen = open_lobby(reader=reader)
    screen.stage.use_care(care)
    screen.lobby.startComplaint()
    for _ in range(3):
        clock.seconds += 1 if reader.said else screen.lobby.idle.remaining - 20
        screen.lobby.idle.tick()

    assert [language for _, language in reader.said] == (["zh_CN"] if care else [])
    assert all(text.startswith("您还在吗？") for text, _ in reader.said)
    assert not any("请给我一个答复" in text for text, _ in reader.said)


def test_without_a_voice_no_page_pretends_to_have_one(customer):
    assert not customer.hands.sees("readAloud")


def test_suspicious_ratings_are_marked_and_kept(open_lobby, writer):
    seen = []

    def marks(score):
        seen.append(score)
        return ("burst",)

    customer = LobbyCustomer(open_lobby(marks=marks))
    customer.rate(1)
    customer.skip()
    customer.call_help()

    (rating, place), (_, help_place) = writer.acts
    assert (rating.score, place.marks) == (1, ("burst",))
    assert help_place.marks == ()
    assert seen == [1]


def test_an_act_that_ends_after_the_window_closed_troubles_nobody(
    qapp, clock, content_of, notices, writer
):
    ports = LobbyPorts(
        perform=writer,
        new_visit=lambda: SubjectId("019ab000-0000-7000-8000-000000000001"),
        next_steps=lambda _complaint, _receipt: (NextStep(words=notices.remedies),),
        link_to=lambda receipt: receipt.reference,
        now=clock,
    )
    screen = LobbyScreen(ports, settings=Settings(), content=content_of(Settings()), still=True)
    writer.holding = True
    LobbyCustomer(screen).rate(1)
    screen.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    writer.let_go()

    assert writer.kinds() == ["Rating"]
