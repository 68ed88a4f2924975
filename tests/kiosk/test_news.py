"""News: typed, numbered, signed; believed only from those who may say it."""

import json

import msgspec
import pytest

from kiosk.errors import WireFault
from kiosk.news import (
    BranchDevice,
    CauseKnown,
    ChangeTold,
    ContentPublished,
    Invited,
    KeysChanged,
    Publisher,
    RulesPublished,
    SettingsPublished,
    Signed,
    Voice,
    publish,
    read_news,
)
from kiosk.publishers import to_pin
from kiosk.reception import Standing
from kiosk.wording import Wording
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.senders import Sender

OFFICE, DESK, OTHER = Sender(1).identity, Sender(2).identity, Sender(3).identity


def publisher(identity, voice):
    return Publisher(voice=voice, origin=identity.origin, public_key=identity.public_text)


KNOWN = [publisher(OFFICE, Voice.HEAD_OFFICE), publisher(DESK, Voice.BRANCH)]
SETTINGS = SettingsPublished(text='language = "en"\n')


def told(body=SETTINGS, identity=OFFICE, number=1, **more):
    return publish(body, identity=identity, number=number, at=MONDAY_MORNING, **more)


def changed(news, **fields):
    """The same signature over other bytes."""
    fact = json.loads(news.raw) | fields
    return Signed(fact=msgspec.Raw(json.dumps(fact).encode()), signature=news.signature)


def signed_as_is(**fields):
    """Bytes of any shape, well signed by head office."""
    from kiosk.identity import sign_news

    raw = json.dumps(json.loads(told().raw) | fields).encode()
    return Signed(fact=msgspec.Raw(raw), signature=sign_news(OFFICE, raw))


def test_what_head_office_says_is_believed():
    news = told(to="0123", until=MONDAY_MORNING)

    found = read_news(news.signed, KNOWN)

    assert found == news
    assert (found.body, found.fact.to, found.about) == (SETTINGS, "0123", "settings")


def test_news_survives_a_relay_as_json():
    there = msgspec.json.decode(msgspec.json.encode(told().signed), type=Signed)

    assert read_news(there, KNOWN) == told()


@pytest.mark.parametrize("field", [{"number": 2}, {"to": "0456"}, {"topic": "staff"}])
def test_a_changed_field_is_refused(field):
    with pytest.raises(WireFault, match="not signed"):
        read_news(changed(told(), **field), KNOWN)


def test_nobody_else_is_believed():
    with pytest.raises(WireFault, match="nobody whom we know"):
        read_news(told(identity=OTHER).signed, KNOWN)


def test_a_desk_does_not_decide_settings_and_head_office_invites_nobody():
    with pytest.raises(WireFault, match="a branch does not speak on settings"):
        read_news(told(identity=DESK).signed, KNOWN)
    with pytest.raises(WireFault, match="a head_office does not speak on invitation"):
        read_news(told(Invited(subject=a_subject())).signed, KNOWN)


@pytest.mark.parametrize(
    "fields",
    [{"number": 0}, {"at": "2026-11-23T02:00:00"}, {"topic": "No topic"}, {"publisher": ""}],
)
def test_what_is_signed_but_no_news_is_refused(fields):
    with pytest.raises(WireFault, match="no news"):
        read_news(signed_as_is(**fields), KNOWN)


@pytest.mark.parametrize(("more", "fits"), [(0, True), (1, False)])
def test_news_has_a_largest_size(more, fits):
    from kiosk.news import NEWS_LIMIT_BYTES

    empty = len(told(SettingsPublished(text="")).raw)
    news = told(SettingsPublished(text="x" * (NEWS_LIMIT_BYTES - empty + more)))

    if fits:
        assert read_news(news.signed, KNOWN) == news
    else:
        with pytest.raises(WireFault, match="too large"):
            read_news(news.signed, KNOWN)


def test_a_topic_of_a_newer_program_is_kept_and_says_nothing():
    news = read_news(signed_as_is(topic="horoscope"), KNOWN)

    assert (news.body, news.about) == (None, "horoscope/1")


def test_a_body_that_is_not_its_topics_is_told():
    news = read_news(signed_as_is(body={"members": 3}, topic="staff"), KNOWN)

    assert news.about == "staff/1"
    with pytest.raises(WireFault, match="news on staff"):
        _ = news.body


@pytest.mark.parametrize(
    ("body", "about"),
    [
        (RulesPublished(id="cn-2027", text=""), "rules/cn-2027"),
        (
            CauseKnown(id="atm", title=Wording("取款机坏了", "broken"), since=MONDAY_MORNING),
            "known-cause/atm",
        ),
        (ChangeTold(id="c1", said=Wording("慢", "slow"), done=Wording("快", "fast")), "change/c1"),
        (Invited(subject=a_subject()), f"invitation/{a_subject()}"),
        (KeysChanged(sealing_key="a"), "keys/1"),
        (ContentPublished(number=1, parcel="0" * 64, size=1), "content"),
    ],
)
def test_news_names_what_it_is_about(body, about):
    assert told(body).about == about


def test_the_first_publishers_met_are_pinned_and_no_others_after():
    office, desk = KNOWN
    assert to_pin(KNOWN, []) == (office, desk)
    assert to_pin(KNOWN, KNOWN) == ()
    assert to_pin([publisher(OTHER, Voice.HEAD_OFFICE)], KNOWN) == ()
    assert to_pin([publisher(OTHER, Voice.BRANCH)], KNOWN) == ()


def test_a_key_named_in_the_settings_is_the_only_one_believed():
    office, _ = KNOWN
    assert to_pin([office], [], expected_key=OTHER.public_text) == ()
    assert to_pin([office], [], expected_key=OFFICE.public_text) == (office,)


@pytest.mark.parametrize(
    ("standing", "key", "believed"),
    [
        (Standing.APPROVED, OTHER.public_text, True),
        (Standing.REVOKED, OTHER.public_text, False),
        (Standing.APPROVED, DESK.public_text, False),
    ],
)
def test_another_desk_takes_over_when_head_office_vouches_for_it(standing, key, believed):
    other = publisher(OTHER, Voice.BRANCH)
    vouched = [BranchDevice(origin=OTHER.origin, public_key=key, standing=standing)]

    assert to_pin([other], KNOWN, vouched=vouched) == ((other,) if believed else ())
