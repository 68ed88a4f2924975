"""Records made with the content of months ago: taken as they are, and shown with their version."""

from datetime import timedelta

import pytest

from headoffice.complaints import Wanted, cases_wanted
from headoffice.fleet import Wanted as WantedDevices
from headoffice.fleet import fleet_page
from headoffice.phone import Dates
from headoffice.publishing import Publishing
from headoffice.statistics import Quarter, quarterly
from headoffice.steps import steps_of
from headoffice.store.journal import open_store
from headoffice.store.news import news_after
from headoffice.telling import publisher_of
from headoffice.verify import verify
from kiosk import facts
from kiosk.news import read_news
from kiosk.record import Draft
from kiosk.rules import load_rulebook
from tests.builders import MONDAY_MORNING, RESOURCES, a_calendar, a_subject
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

VERSIONS = range(1, 7)
PUBLISHED = 3
PLAY = "initial-dissatisfaction"
MONTHS_LATER = MONDAY_MORNING + timedelta(days=730)
BY = {"staff": "s1", "role": "agent"}
OFFICE = Sender(8)


def acts(version):
    """One case, as it was handled while this version of everything counted."""
    return (
        facts.VersionsNoticed(program=f"0.{version}.0", content=version, taxonomy=version),
        facts.ComplaintLodged(
            link=f"{version:064}", wants_answer=True, wants_remedy=True, channel="lobby",
            business="b.loan", cause=f"c.retired-{version}", taxonomy_version=version,
        ),
        facts.EmotionMarked(emotion=4, play=PLAY, play_version=version, step="see", **BY),
        facts.StepTaken(play=PLAY, play_version=version, step="see", answer="on", **BY),
        facts.EmotionMarked(emotion=2, play=PLAY, play_version=version, step="see", **BY),
    )  # fmt: skip


@pytest.fixture
def late(url):
    """A store two years on, to which a device delivers what it kept all that time."""
    with open_store(url, now=lambda: NOW) as store:
        enrolled(store, OFFICE)
        text = (RESOURCES / "playbook" / "plays" / f"{PLAY}.toml").read_text(encoding="utf-8")
        publishing = Publishing(store, OFFICE.identity, made_by="li")
        for number in range(1, PUBLISHED + 1):
            newer = text.replace("version = 1", f"version = {number + 1}", 1)
            publishing.content({f"plays/{PLAY}.toml": newer})
    with open_store(url, now=lambda: MONTHS_LATER) as store:
        sender = enrolled(store, Sender())
        for version in VERSIONS:
            for after, body in enumerate(acts(version)):
                at = MONDAY_MORNING + timedelta(minutes=10 * version + after)
                draft = Draft(subject=a_subject(version), body=body)
                sender.records.append(sender.writer.append(draft, at))
        yield store, sender


def test_records_of_every_old_version_are_taken_untouched(late):
    store, sender = late

    judged = store.receive(sender.batch())

    assert (judged.seq, judged.aside, judged.evidence) == (len(sender.records), (), ())
    rows = store.link.rows("SELECT fact FROM record ORDER BY seq")
    assert [bytes(fact) for (fact,) in rows] == [one.raw for one in sender.records]
    assert verify(store).ok


def test_each_is_shown_with_the_version_that_was_shown_to_staff(late):
    store, sender = late
    store.receive(sender.batch())

    found = steps_of(store, Quarter(2026, 4), a_calendar())

    assert [(one.play, one.version, one.walked, one.marked) for one in found] == [
        (PLAY, version, 1, 1) for version in VERSIONS
    ]


def test_codes_that_today_no_longer_knows_stay_in_the_register_and_the_statistics(late):
    store, sender = late
    store.receive(sender.batch())
    dates = Dates(load_rulebook(RESOURCES / "rules"), "cn-2020", a_calendar())

    cases = cases_wanted(store.link, Wanted(), lambda _: True).cases
    lines = quarterly(store, Quarter(2026, 4), dates)

    assert len(cases) == len(VERSIONS)
    causes = {one.name: one.complaints for one in lines if one.group == "cause"}
    assert causes == {f"c.retired-{version}": 1 for version in VERSIONS}


def test_the_fleet_says_which_content_the_device_has_and_it_is_told_of_the_newest_only(late):
    store, sender = late
    store.receive(sender.batch())

    page = fleet_page(store.link, WantedDevices(), now=store.milliseconds())
    told = news_after(store.link, OFFICE.origin, 0, branch="0001", limit=100)

    assert [one.told.versions.content for one in page.rows if one.told.versions] == [6]
    publishers = [publisher_of(OFFICE.identity)]
    news = [read_news(one, publishers) for one in told]
    assert [one.body.number for one in news if one.fact.topic == "content"] == [PUBLISHED]
