"""我也是: what is known now, and how far a crowd is from a major complaint."""

from datetime import timedelta

import msgspec
import pytest

from kiosk import facts
from kiosk.capture import Joining, drafts_of
from kiosk.errors import Refused
from kiosk.known_causes import Crowd, causes_known, crowd_of, growing, mended
from kiosk.news import CauseKnown, SettingsPublished, publish
from kiosk.notices import mended_cards, read_notices
from kiosk.receipt import new_slip
from kiosk.wording import Wording
from tests.builders import (
    MONDAY_MORNING,
    RESOURCES,
    a_place,
    a_subject,
    a_visit,
    entropy,
    seal_for_tests,
    some_choices,
)
from tests.headoffice.senders import Sender

HOUR = timedelta(hours=1)
BROKEN = Wording("取款机坏了", "The ATM is broken")


def told(name, *, hours=0, over=False, sender=1, said_hours=None):
    body = CauseKnown(id=name, title=BROKEN, since=MONDAY_MORNING + hours * HOUR, is_over=over)
    said = hours if said_hours is None else said_hours
    return publish(
        body, identity=Sender(sender).identity, number=1, at=MONDAY_MORNING + said * HOUR
    )


def ids(news):
    return [one.id for one in causes_known(news)]


def test_the_latest_cause_is_said_first():
    assert ids([told("atm"), told("network", hours=2)]) == ["network", "atm"]


def test_what_is_over_is_said_no_more_whoever_says_so():
    news = [told("atm", over=True, sender=2, said_hours=1), told("atm")]

    assert ids(news) == []
    assert ids([*news, told("atm", hours=3)]) == ["atm"]


def test_what_was_mended_lately_is_told_the_latest_first():
    news = [
        told("atm", over=True, said_hours=2), told("app", over=True, said_hours=3),
        told("system", over=True, said_hours=1), told("cash"),
    ]  # fmt: skip

    assert [one.id for one in mended(news, after=MONDAY_MORNING + HOUR)] == ["app", "atm"]
    assert mended([*news, told("atm", hours=9)], after=MONDAY_MORNING + 2 * HOUR)[0].id == "app"


def test_a_mended_cause_has_a_card_that_says_so():
    notices = read_notices(RESOURCES / "lobby.toml")
    (card,) = mended_cards(notices, [BROKEN])

    assert card.title.en == "You said it, and it is mended"
    assert card.lines[0] == BROKEN
    assert mended_cards(msgspec.structs.replace(notices, mended=None), [BROKEN]) == ()


def test_other_news_tells_of_no_cause():
    other = publish(
        SettingsPublished(text=""), identity=Sender().identity, number=1, at=MONDAY_MORNING
    )

    assert ids([other]) == []


@pytest.mark.parametrize(
    ("count", "crowd"),
    [
        (0, Crowd.NOBODY), (1, Crowd.SOME), (9, Crowd.SOME), (10, Crowd.GROWING),
        (14, Crowd.GROWING), (15, Crowd.NEAR), (19, Crowd.NEAR), (20, Crowd.MAJOR),
    ],
)  # fmt: skip
def test_the_manager_is_warned_on_the_way_to_twenty(count, crowd):
    assert crowd_of(count) is crowd
    warned = growing(causes_known([told("atm")]), {"atm": count})
    assert [(one.id, joined) for one, joined in warned] == ([("atm", count)] if count >= 10 else [])


def joined(**changes):
    return drafts_of(
        Joining(known="atm", **changes), visit=a_subject(), place=a_place(),
        choices=some_choices(), seal=seal_for_tests, slip=new_slip(entropy()),
    )  # fmt: skip


def test_joining_is_one_fact_without_any_words():
    (draft,) = joined(cause="c.fees")

    assert (draft.body.kind, draft.body.known, draft.body.cause) == (
        "cause.joined",
        "atm",
        "c.fees",
    )
    assert draft.sealed is None


def test_a_cause_that_this_device_has_not_heard_of_is_left_out():
    (draft,) = joined(cause="c.of-a-newer-taxonomy")

    assert draft.body.cause == ""


@pytest.mark.parametrize("known", ["", "ATM", "a" * 65, "atm\n", "../atm"])
def test_what_is_no_id_is_refused(known):
    with pytest.raises(Refused):
        drafts_of(
            Joining(known=known), visit=a_subject(), place=a_place(),
            choices=some_choices(), seal=seal_for_tests, slip=new_slip(entropy()),
        )  # fmt: skip


def test_whoever_only_joins_has_no_case_and_is_owed_nothing():
    case = a_visit().did(facts.Joined(known="atm", location="lobby")).case

    assert (case.joined, case.is_unhappy, case.is_open) == ("atm", False, False)
