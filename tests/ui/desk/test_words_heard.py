"""The words that were opened say which play fits and what is to escalate; a lock forgets them."""

from kiosk import facts
from kiosk.seal import Personal
from ui.pilot.sample_desk import PINS, ZHOU

WORDS = "再不解决我就打12378，你们等着上新闻。钱被机器吞了，卡也出不来。"


def open_case(desk):
    body = facts.ComplaintLodged(location="lobby", taxonomy_version=1, rule_pack="cn-2020")
    subject = desk.branch.visit((body, Personal(text=WORDS)))
    desk.sign_in()
    desk.desk.openCase(subject)
    desk.hands.wait_until(lambda: desk.hands.sees("casePage"), "the case")
    return subject


def grounds(desk):
    return " ".join(row.why for row in desk.desk.walk.plays.rows)


def test_the_opened_words_choose_the_play_and_say_what_is_to_escalate(desk):
    open_case(desk)
    before = [row.key for row in desk.desk.walk.plays.rows]
    assert "said" not in grounds(desk)

    desk.hands.tap("openWords")

    desk.hands.wait_until(lambda: "said" in grounds(desk), "the words to be heard")
    assert [row.key for row in desk.desk.walk.plays.rows] != before


def test_after_the_lock_nothing_of_the_words_is_left(desk):
    open_case(desk)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: "said" in grounds(desk), "the words to be heard")

    desk.desk.session.lock()
    desk.staff.sign_in(ZHOU.id, PINS[ZHOU.id], page="casePage")

    assert "said" not in grounds(desk)
