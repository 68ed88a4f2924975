"""News: from head office to the desk and on to its tablets, on real parts."""

import time

import pytest

from headoffice.own import own_identity
from headoffice.store.journal import open_store
from headoffice.telling import branch_identity
from kiosk.capture import Complaint, Help
from kiosk.commands.home import RESOURCES, now, open_home
from kiosk.facts import Withdrawn
from kiosk.installing import installed_number
from kiosk.news import CauseKnown, Invited
from kiosk.record import Draft
from kiosk.wording import Wording
from tests.builders import entropy
from tests.journeys.parts import a_cable, a_desk, a_tablet, head_office


@pytest.fixture
def parts(tmp_path):
    with head_office(tmp_path) as service:
        cable = a_cable(service)
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{cable.port}")
        tablet = a_tablet(tmp_path / "tablet", desk)
        yield service, cable, desk, tablet
        tablet.station.stop()
        desk.station.stop()
        cable.close()


def test_settings_of_head_office_reach_the_desk_and_its_tablet(parts, tmp_path):
    service, _, desk, tablet = parts
    (tmp_path / "s.toml").write_text("[lobby]\nidle_seconds = 45\n")
    service.publish("settings", tmp_path / "s.toml")

    desk.take(Help())
    desk.watch.await_news("settings")
    tablet.watch.await_news("settings")

    assert open_home(desk.home.path).settings.lobby.idle_seconds == 45
    assert open_home(tablet.home.path).settings.lobby.idle_seconds == 45
    assert open_home(tablet.home.path).settings.role == "lobby"


def test_a_content_bundle_reaches_the_desk_whole_and_tablets_do_not_fetch_it(parts, tmp_path):
    service, _, desk, tablet = parts
    folder = tmp_path / "content"
    (folder / "plays").mkdir(parents=True)
    play = (RESOURCES / "playbook" / "plays" / "initial-dissatisfaction.toml").read_text()
    newer = play.replace("version = 1", "version = 9", 1)
    (folder / "plays" / "initial-dissatisfaction.toml").write_text(newer)
    service.publish("content", folder)

    desk.take(Help())
    desk.watch.await_news("content")
    tablet.watch.await_news("content")

    assert installed_number(desk.home.path) == 1
    content = open_home(desk.home.path).content
    assert content.play("initial-dissatisfaction").version == 9
    assert installed_number(tablet.home.path) == 0
    assert not (tablet.home.path / "parcels").exists()


def test_the_desk_tells_its_tablets_within_a_second_without_head_office(parts):
    _, cable, desk, tablet = parts
    called = tablet.take(Help())
    desk.watch.wait_for(lambda: called.visit in desk.watch.subjects, "the desk to hear of it")
    cable.pull()

    begun = time.monotonic()
    desk.station.announce(Invited(subject=called.visit))
    told = tablet.watch.await_news("invitation")

    assert time.monotonic() - begun < 1
    assert told.body.subject == called.visit


def test_a_known_cause_is_told_and_ended(parts):
    _, _, desk, tablet = parts
    tablet.take(Help())
    desk.watch.wait_for(lambda: desk.watch.subjects, "the tablet to have found the desk")
    known = CauseKnown(id="atm", title=Wording("取款机坏了", "The ATM is broken"), since=now())
    desk.station.announce(known)
    tablet.watch.await_news("known-cause")
    assert [one.body.title.zh for one in tablet.station.news() if one.body == known] == [
        "取款机坏了"
    ]

    over = CauseKnown(id="atm", title=known.title, since=known.since, is_over=True)
    desk.station.announce(over)
    tablet.watch.await_news("known-cause", count=2)

    told = [one.body for one in tablet.station.news() if one.fact.topic == "known-cause"]
    assert told == [over]


def test_what_a_customer_does_on_the_phone_is_heard_at_the_desk_and_sent_back_by_nobody(parts):
    service, _, desk, tablet = parts
    lodged = tablet.take(Complaint(text="多收了我的费", wants_remedy=True))
    desk.await_delivery(1)
    with open_store(service.store, now=now) as store:
        identity = own_identity(service.identity, store, entropy(1))
        own = branch_identity(store, identity, "0001")
        draft = Draft(subject=lodged.visit, body=Withdrawn(channel="phone"))
        store.write([draft], branch="0001", identity=own, entropy=entropy(2))

    desk.take(Help())

    desk.watch.wait_for(
        lambda: desk.station.journal.case(lodged.visit).state == "withdrawn",
        "the desk to hear of the withdrawal",
    )
    desk.watch.wait_for(
        lambda: all(one.waiting == 0 for one in desk.station.journal.backlogs("head_office")),
        "everything to be delivered",
    )
    assert service.verified()["ok"]
    assert len(service.ids()) == len(set(service.ids())) == 3


def test_a_bundle_that_is_wrong_is_refused_and_the_last_good_one_stays(parts, tmp_path):
    service, _, desk, _ = parts
    with open_store(service.store, now=now) as store:
        identity = own_identity(service.identity, store, entropy(1))
        from headoffice.store.news import tell
        from kiosk.bundle import pack_bundle
        from kiosk.news import ContentPublished
        from kiosk.record import hash_of

        packed = pack_bundle({"plays/broken.toml": "id = 1"}, 1, identity.signing_key)
        body = ContentPublished(number=1, parcel=hash_of(packed), size=len(packed))
        tell(store.link, body, identity=identity, now=store.milliseconds(), parcel=packed)

    (tmp_path / "s.toml").write_text("[lobby]\nidle_seconds = 45\n")
    service.publish("settings", tmp_path / "s.toml")
    desk.take(Help())
    desk.watch.await_news("settings")

    assert installed_number(desk.home.path) == 0
    assert "content" not in {one.fact.topic for one in desk.station.news()}
