"""The small view-models, each by its own rule."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.calendar import load_calendar
from kiosk.capture import Place
from kiosk.content import load_content
from kiosk.errors import BadContent
from kiosk.notices import NextStep, ShownCard, read_notices
from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from kiosk.rules import load_rulebook
from kiosk.settings import Lobby, Settings
from kiosk.wording import Wording
from ui.app import Screen, Translations
from ui.gallery import Shot, draw
from ui.lobby_gallery import MOMENT, LobbyGallery
from ui.pilot.hands import Hands
from ui.pilot.lobby import LobbyCustomer
from ui.pilot.lobby_pages import PAGES
from ui.speech import find_voice
from ui.viewmodels.idle import Idle, Patience
from ui.viewmodels.lobby_times import LobbyTimes
from ui.viewmodels.navigator import Navigator
from ui.viewmodels.receipt import ReceiptSlip
from ui.viewmodels.rerating import ReratingForm
from ui.viewmodels.showcase import Showcase
from ui.viewmodels.stage import Stage
from ui.viewmodels.visit import Visit
from ui.viewmodels.words import WordsForm

CASE = SubjectId("019ab000-0000-7000-8000-000000000001")
RECEIPT = Receipt(
    seq=1, id="1", visit=CASE, reference="7K4M-2QX9", at="2026-11-23T04:00:00.000+00:00"
)


def test_the_way_back_is_the_way_one_came(qtbot):
    navigator = Navigator("home")
    navigator.go("a")
    navigator.go("a")
    navigator.go("b")
    navigator.replace("c")
    navigator.replace("c")
    navigator.back()

    assert navigator.page == "a"
    assert navigator.canGoBack
    navigator.back()
    navigator.back()
    assert navigator.page == "home"
    with qtbot.assertNotEmitted(navigator.pageChanged):
        navigator.start_over("home")
    navigator.go("a")
    with qtbot.waitSignal(navigator.pageChanged):
        navigator.start_over("a")
    assert not navigator.canGoBack


def test_an_empty_receipt_claims_nothing():
    slip = ReceiptSlip(link_to=lambda receipt: receipt.reference)

    assert (slip.ready, slip.reference, slip.qrSource, slip.savedAt) == (False, "", "", "")


@pytest.mark.parametrize(("language", "date"), [("zh_CN", "11月23日"), ("en", "23 November")])
def test_dates_are_written_as_people_say_them(language, date):
    slip = ReceiptSlip(link_to=lambda receipt: receipt.reference)
    slip.use_language(language)
    slip.show(
        RECEIPT,
        [NextStep(words=Wording(zh="甲", en="A"), at=datetime(2026, 11, 23, 4, tzinfo=UTC))],
    )

    assert date in slip.nextSteps.rows[0].date
    assert slip.qrSource == "image://qr/7K4M-2QX9"


def test_patience_counts_from_the_last_touch(clock, qtbot):
    idle = Idle(now=clock, warning_seconds=5)
    idle.watch(Patience(seconds=20, warns=True))
    clock.seconds += 14.5
    idle.tick()
    assert (idle.remaining, idle.warning, idle.counting) == (6, False, False)

    clock.seconds += 0.5
    idle.tick()
    assert (idle.remaining, idle.warning, idle.total) == (5, True, 5)

    clock.seconds += 5
    with qtbot.waitSignal(idle.ended):
        idle.tick()
    with qtbot.assertNotEmitted(idle.ended):
        idle.tick()
    assert idle.total == 1


@pytest.mark.parametrize(
    ("page", "care", "seconds"),
    [("fork", False, 20), ("fork", True, 60), ("complaint", False, 60), ("complaint", True, 180),
     ("thanks", True, 60), ("receipt", False, 30), ("home", False, 60)],
)  # fmt: skip
def test_nobody_in_care_mode_is_hurried(page, care, seconds):
    assert LobbyTimes().patience(page, care=care).seconds == seconds


def test_the_idle_screen_waits_for_ever():
    assert LobbyTimes().patience("attract", care=True) is None


MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("card", "days"),
    [
        ({}, {22, 23, 24}),
        ({"first": date(2026, 11, 23)}, {23, 24}),
        ({"last": date(2026, 11, 23)}, {22, 23}),
        ({"weekdays": (0,)}, {23}),
        ({"first": date(2026, 11, 24), "weekdays": (0,)}, set()),
    ],
)
def test_a_card_is_shown_on_its_days_only(card, days):
    words = Wording("您说，我们改了", "You said, we did")
    shown = ShownCard(title=words, lines=(), **card)

    assert {day for day in (22, 23, 24) if shown.is_due(date(2026, 11, day))} == days


def test_a_new_day_brings_its_own_cards():
    days = [MONDAY]
    cards = [
        ShownCard(title=Wording(name, name), lines=(), weekdays=(weekday,))
        for weekday, name in enumerate(("monday", "tuesday"))
    ]
    showcase = Showcase(cards, today=lambda: days[-1])
    assert (showcase.title, showcase.count) == ("monday", 1)

    days.append(date(2026, 11, 24))
    showcase.advance()

    assert (showcase.title, showcase.count) == ("tuesday", 1)


def test_out_of_hours_the_idle_screen_is_dimmed_and_a_touch_still_wakes_it(open_lobby):
    opened = [True]
    screen = open_lobby(is_open=lambda: opened[-1])
    hands = Hands(screen.screen.window)
    screen.lobby.navigator.start_over("attract")
    hands.wait_until(lambda: hands.sees("attract"), "the idle screen")
    assert not hands.sees("dim")

    opened.append(False)
    screen.lobby.showcase.advance()

    hands.wait_until(lambda: hands.sees("dim"), "the dimmed screen")
    hands.tap("attract")
    hands.wait_until(lambda: screen.lobby.navigator.page == "home", "the question")


def test_a_showcase_without_cards_shows_nothing():
    showcase = Showcase((), today=lambda: MONDAY)
    showcase.advance()

    assert (showcase.hasCards, showcase.title, showcase.lines, showcase.icon) == (False, "", [], "")


def test_cards_come_round(notices):
    showcase = Showcase(notices.cards, today=lambda: MONDAY)
    titles = []
    for _ in range(len(notices.cards) + 1):
        titles.append(showcase.title)
        showcase.advance()

    assert titles[0] == titles[-1]
    assert len(set(titles)) == showcase.count


def test_further_cards_are_read_once_and_not_before_the_first_turn(notices):
    asked = []

    def more():
        asked.append(1)
        return (ShownCard(title=Wording("更多", "more"), lines=()),)

    showcase = Showcase(notices.cards, today=lambda: MONDAY, more=more)
    assert asked == []
    count = showcase.count

    showcase.advance()
    showcase.advance()

    assert asked == [1]
    assert showcase.count == count + 1


def test_nothing_is_settled_before_a_face_was_tapped(qtbot):
    form = ReratingForm(5)
    form.begin(CASE)
    with qtbot.assertNotEmitted(form.sent):
        form.settle(accepted=True)


def test_empty_words_are_not_sent(qtbot):
    form = WordsForm()
    form.write("   ")
    with qtbot.assertNotEmitted(form.sent):
        form.send()


def test_saving_is_told_while_any_act_is_on_its_way(writer):
    visit = Visit(perform=writer, new_visit=lambda: CASE)
    assert visit.saving == "nothing"
    writer.holding = True
    visit.send(WordsForm().act(), Place())
    assert visit.saving == "saving"
    writer.let_go()
    assert visit.saving == "saved"


def test_a_failure_of_a_visit_that_is_over_is_not_told(writer):
    visit = Visit(perform=writer, new_visit=lambda: CASE)
    writer.holding = writer.failing = True
    visit.send(WordsForm().act(), Place())
    visit.forget()
    writer.let_go()

    assert visit.saving == "nothing"


def test_the_stage_tells_only_real_changes(qtbot):
    spoken = []
    stage = Stage(speak=spoken.append)
    with qtbot.assertNotEmitted(stage.languageChanged), qtbot.assertNotEmitted(stage.careChanged):
        stage.use_language("zh_CN")
        stage.use_care(care=False)
    stage.use_language("ug")

    assert spoken == ["ug"]
    assert stage.rightToLeft


def test_a_language_that_was_not_compiled_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"lobby_de\.qm"):
        Translations("lobby", tmp_path).install("de")


@pytest.mark.qt_log_ignore("failed to load component", "no type named")
def test_a_page_that_does_not_exist_is_said():
    with pytest.raises(RuntimeError, match="Nowhere"):
        Screen("Heard", "Nowhere", {})


def test_notices_without_channels_are_refused(tmp_path):
    file = tmp_path / "lobby.toml"
    file.write_text("channels = []\nprocess = []\ndates = []\nremedies = {zh='甲', en='A'}\n")

    with pytest.raises(BadContent, match="must be published"):
        read_notices(file)


def test_four_faces_where_a_branch_wants_four(open_lobby):
    screen = open_lobby(Settings(lobby=Lobby(faces=4)))
    customer = LobbyCustomer(screen)
    customer.rate(2)
    customer.skip()

    assert customer.page == "fork"


def test_a_voice_reads_in_the_language_it_has():
    voice = find_voice("mock")
    voice.say("How was our service today?", "en")
    voice.say("再来", "zh_CN")
    voice.hush()

    assert find_voice("no such engine") is None


def test_the_gallery_writes_pictures_and_an_index(tmp_path, screen):
    shot = Shot(
        part="lobby", page="home", language="en", mode="plain", size=(1280, 800),
        take=screen.screen.window.grabWindow,
    )  # fmt: skip

    assert draw([shot], tmp_path) == 1
    assert (tmp_path / shot.file).stat().st_size > 1000
    assert shot.file in (tmp_path / "index.html").read_text(encoding="utf-8")
    QCoreApplication.processEvents()


def at_review(screen, *, reachable=True):
    lobby = screen.lobby
    lobby.startComplaint()
    form = lobby.complaint
    form.wantAnswer(reachable)
    form.goOn()
    form.chooseBusiness("b.loan")
    form.chooseCause(form.causes.rows[1].slug)
    form.tell("慢")
    form.goOn()
    form.writeWish("快一点")
    form.goOn()
    return form


def test_contact_needs_a_choice_and_a_number_that_can_be_called(screen):
    form = at_review(screen)
    assert not form.canGoOn
    form.leaveContact()
    form.writePhone("123456")
    assert not form.canGoOn
    form.writePhone("1234567")
    assert form.canGoOn
    form.writePhone("1" * 16)
    assert not form.canGoOn
    form.writePhone("010-5555 0101")
    form.writeContactTime("晚上")
    form.keepToManager(True)
    form.goOn()

    complaint = form.complaint()
    assert (complaint.phone, complaint.contact_time) == ("010-5555 0101", "晚上")
    assert complaint.only_manager
    assert form.onlyManager
    assert form.contactTime == "晚上"
    assert form.wish == "快一点"


def test_back_goes_page_by_page_and_then_out(screen):
    form = at_review(screen, reachable=False)
    steps = []
    while form.step != "wants":
        steps.append(form.step)
        form.goBack()
    form.goBack()

    assert steps == ["review", "wish", "tell", "cause", "about"]
    assert screen.lobby.navigator.page == "home"


def test_back_from_the_first_page_returns_to_the_fork(customer):
    customer.rate(1)
    customer.skip()
    customer.start_complaint()
    customer.hands.tap("back")

    assert customer.page == "fork"


def test_an_answer_changed_from_the_review_comes_back_to_it(screen):
    form = at_review(screen, reachable=False)
    form.change("about")
    form.chooseBusiness("b.savings")

    assert form.step == "review"
    assert form.complaint().business == "b.savings"
    form.goOn()
    assert form.step == "review"


def test_an_empty_complaint_cannot_be_sent(screen, writer):
    form = screen.lobby.complaint
    screen.lobby.startComplaint()
    for _ in range(5):
        form.goOn()
    assert form.step == "review"
    form.send()

    assert writer.acts == []
    assert not form.canGoOn


def test_covering_numbers_covers_words_and_wish(screen):
    form = screen.lobby.complaint
    form.tell("卡 6222020200112233445")
    form.writeWish("打 13812345678")
    assert form.holdsNumbers
    form.coverNumbers()

    assert (form.text, form.wish) == ("卡 ••••3445", "打 ••••5678")


def test_a_line_beside_the_reasons_is_kept_short(screen, writer):
    rating = screen.lobby.rating
    rating.choose(5)
    rating.write("好" * 121)
    rating.finish()

    assert writer.acts[1][0].text == "好" * 120


def test_help_called_from_the_start_leads_to_writing_meanwhile(customer, screen):
    customer.call_help()
    assert not screen.lobby.navigator.canGoBack
    customer.hands.tap("writeMeanwhile")

    assert customer.page == "complaint"


def test_help_called_in_the_middle_leads_back_there(customer, screen):
    customer.start_complaint()
    customer.want()
    customer.call_help()
    customer.hands.tap("writeMeanwhile")

    assert customer.page == "complaint"
    assert screen.lobby.complaint.step == "about"
    assert screen.lobby.called


def test_the_same_line_twice_is_told_once(screen, qtbot):
    rating = screen.lobby.rating
    rating.write("好")
    with qtbot.assertNotEmitted(rating.answerChanged):
        rating.write("好")


def test_the_gallery_shows_every_page_from_real_content(tmp_path):
    resources = Path(__file__).resolve().parents[3] / "resources"
    gallery = LobbyGallery(
        load_content(resources),
        pack=load_rulebook(resources / "rules").pack("cn-2020", MOMENT.date()),
        calendar=load_calendar(resources / "calendars", "cn"),
    )
    shots = list(gallery.shots())
    chosen = [shot for shot in shots if shot.page in {"receipt", "praise"}][:8]

    assert {shot.page for shot in shots} == set(PAGES)
    assert draw(chosen, tmp_path) == len(chosen)
    assert len({shot.file for shot in shots}) == len(shots)


def test_a_gallery_that_cannot_be_written_says_so(tmp_path, screen):
    (tmp_path / "lobby").mkdir()
    shot = Shot(
        part="lobby", page="home", language="en", mode="plain", size=(1280, 800),
        take=screen.screen.window.grabWindow,
    )  # fmt: skip
    (tmp_path / shot.file).mkdir()

    with pytest.raises(OSError, match="cannot be written"):
        draw([shot], tmp_path)


def test_a_picture_that_cannot_be_saved_says_so(tmp_path, screen):
    with pytest.raises(OSError, match="cannot be written"):
        screen.screen.save_picture(tmp_path / "missing" / "picture.png")


def test_a_closed_lobby_asks_the_journal_for_nothing_any_more(open_lobby):
    screen = open_lobby()
    clocks = screen.findChildren(QTimer)
    running = [clock.isActive() for clock in clocks]

    screen.close()

    assert any(running)
    assert [clock.isActive() for clock in clocks] == [False] * len(clocks)
