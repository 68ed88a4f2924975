import pytest
from PySide6.QtCore import Qt

from kiosk.capture import Complaint, Details, Help, Praise, Rating, Suggestion


def acts(writer):
    return [act for act, _ in writer.acts]


@pytest.mark.parametrize("score", [5, 4, 3, 2, 1])
def test_one_tap_is_a_complete_rating(customer, writer, score):
    customer.rate(score)

    (rating,) = acts(writer)
    assert isinstance(rating, Rating)
    assert (rating.score, rating.scale) == (score, 5)
    assert customer.page == "why"


def test_a_happy_visit_ends_with_thanks_and_offers(customer, writer):
    customer.rate(5)
    customer.pick_reason(first_reason(customer))
    customer.say_why()

    assert customer.page == "fork"
    assert "谢谢您，听见了" in customer.hands.texts()
    rating, details = acts(writer)
    assert isinstance(details, Details)
    assert len(details.reasons) == 1
    assert details.visit == rating.visit


def first_reason(customer):
    names = (item.objectName() for item in customer.hands.all_items())
    return next(name for name in names if name.startswith("reason-")).removeprefix("reason-")


def test_reasons_can_be_skipped_in_one_tap(customer, writer):
    customer.rate(4)
    customer.skip()

    assert customer.page == "fork"
    assert writer.kinds() == ["Rating"]


def test_no_thank_you_is_accepted_at_once(customer, writer):
    customer.rate(1)
    customer.skip()
    customer.finish()

    assert customer.page == "home"
    assert writer.kinds() == ["Rating"]


@pytest.mark.parametrize(("score", "kind"), [(5, "Praise"), (4, "Praise"), (3, "Suggestion")])
def test_who_is_not_unhappy_writes_on_one_page_in_the_same_visit(customer, writer, score, kind):
    customer.rate(score)
    customer.skip()
    customer.hands.tap("write")
    customer.hands.type("Thanks to counter 3")
    customer.hands.tap("sendWords")

    rating, words = acts(writer)
    assert (type(words).__name__, words.text) == (kind, "Thanks to counter 3")
    assert words.visit == rating.visit


def test_back_from_writing_returns_to_the_offers_and_forgets_the_words(customer, screen):
    customer.rate(5)
    customer.skip()
    customer.hands.tap("write")
    customer.hands.type("Wang")
    customer.hands.tap("back")

    assert customer.page == "fork"
    assert screen.lobby.words.text == ""


def test_help_is_called_in_one_tap_and_only_once(customer, writer):
    customer.call_help()
    customer.hands.tap("writeMeanwhile")
    customer.call_help()

    assert writer.kinds() == ["Help"]
    assert customer.page == "help"


def test_help_from_the_fork_belongs_to_the_same_visit(customer, writer):
    customer.rate(1)
    customer.skip()
    customer.call_help()

    rating, help_call = acts(writer)
    assert isinstance(help_call, Help)
    assert help_call.visit == rating.visit


def lodge(customer, *, contact=True):
    customer.start_complaint()
    customer.want(answer=True, remedy=True)
    customer.choose("b.savings")
    customer.choose(first_choice(customer))
    customer.tell("I waited two hours")
    customer.go_on()
    customer.go_on()
    if contact:
        customer.leave_contact(phone="13812345678", name="Wang")
    else:
        customer.stay_anonymous()
    customer.go_on()


def first_choice(customer):
    names = (item.objectName() for item in customer.hands.all_items())
    return next(name for name in names if name.startswith("choice-")).removeprefix("choice-")


def test_a_complaint_takes_seven_pages_at_most(customer, screen, writer):
    lodge(customer)
    assert screen.lobby.complaint.stepCount == 7
    customer.send()

    (complaint,) = acts(writer)
    assert isinstance(complaint, Complaint)
    assert complaint.text == "I waited two hours"
    assert complaint.business == "b.savings"
    assert (complaint.phone, complaint.name) == ("13812345678", "Wang")
    assert not complaint.anonymous
    assert complaint.wants_remedy
    assert customer.page == "receipt"


def test_an_anonymous_complaint_carries_no_name_and_no_number(customer, writer):
    lodge(customer, contact=True)
    customer.hands.tap("review-contact")
    customer.stay_anonymous()
    customer.go_on()
    customer.send()

    (complaint,) = acts(writer)
    assert complaint.anonymous
    assert (complaint.phone, complaint.name, complaint.contact_time) == ("", "", "")


def test_without_a_wish_for_an_answer_nobody_asks_for_a_number(customer, screen):
    customer.start_complaint()
    customer.want()

    assert screen.lobby.complaint.stepCount == 6


def test_wanting_somebody_calls_at_once_and_writing_goes_on(customer, writer):
    customer.start_complaint()
    customer.want(person=True)

    assert writer.kinds() == ["Help"]
    assert customer.page == "complaint"


def test_the_receipt_shows_reference_and_real_dates(customer, screen):
    lodge(customer)
    customer.send()

    assert customer.reference == str(screen.lobby.receipt.reference)
    texts = " ".join(customer.hands.texts())
    assert "12月8日" in texts
    assert "12378" in texts
    assert "010-5555 0101" in texts


@pytest.mark.parametrize(("praise", "kind"), [(False, Suggestion), (True, Praise)])
def test_suggestions_and_praise_are_one_page(customer, writer, praise, kind):
    customer.write_words("More chairs", praise=praise)

    (act,) = acts(writer)
    assert isinstance(act, kind)
    assert act.text == "More chairs"
    assert customer.page == "thanks"


def test_the_ways_to_complain_are_one_tap_away(customer):
    customer.hands.tap("channels")

    assert "12378" in customer.hands.texts()
    customer.hands.tap("complainHere")
    assert customer.page == "complaint"


def test_a_whole_complaint_by_keyboard_alone(customer, writer):
    hands = customer.hands
    hands.tab_to("complain")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("wantsAnswer")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("next")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("choice-b.loan")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("next")
    hands.press(Qt.Key.Key_Return)
    hands.type("The fee was wrong")
    hands.tab_to("next")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("next")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("anonymous")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("next")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to("send")
    hands.press(Qt.Key.Key_Return)

    (complaint,) = acts(writer)
    assert complaint.text == "The fee was wrong"
    assert complaint.business == "b.loan"
    assert customer.page == "receipt"


def test_the_next_customer_does_not_see_which_face_the_keyboard_chose(customer, screen, clock):
    hands, shown = customer.hands, screen.screen.window.grabWindow
    untouched = shown()
    hands.tab_to("face1")
    assert shown() != untouched
    hands.press(Qt.Key.Key_Return)
    hands.wait_until(lambda: hands.sees("done"), "the page after the face")
    clock.seconds += 600
    screen.lobby.idle.tick()
    hands.wait_until(lambda: hands.sees("face1"), "the faces")

    assert not hands.focused().objectName()
    assert shown() == untouched


def test_chinese_is_typed_on_the_screen(customer, writer):
    customer.hands.tap("suggest")
    customer.tell_in_pinyin(("nihao", "你好"), ("yinhang", "银行"))
    customer.hands.tap("sendWords")

    (suggestion,) = acts(writer)
    assert suggestion.text == "你好银行"
