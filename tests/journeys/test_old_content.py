"""A desk that was away while head office published again and again: it comes back to the newest."""

from contextlib import closing

from headoffice.fleet import Wanted, fleet_page
from headoffice.store.journal import open_store
from kiosk.capture import Help
from kiosk.commands.home import RESOURCES, now
from kiosk.commands.telling_versions import tell_versions
from kiosk.installing import installed_number
from tests.journeys.parts import a_cable, a_desk, head_office

PLAY = "initial-dissatisfaction"


def published(service, folder, version):
    """Publish the play in another version, as a trainer does."""
    text = (RESOURCES / "playbook" / "plays" / f"{PLAY}.toml").read_text(encoding="utf-8")
    (folder / "plays").mkdir(parents=True, exist_ok=True)
    newer = text.replace("version = 1", f"version = {version}", 1)
    (folder / "plays" / f"{PLAY}.toml").write_text(newer, encoding="utf-8")
    service.publish("content", folder)


def content_told(service):
    """Which content head office believes the desk to work with."""
    with open_store(service.store, now=now) as store:
        page = fleet_page(store.link, Wanted(), now=store.milliseconds())
    return [one.told.versions.content for one in page.rows if one.told.versions]


def test_a_desk_that_was_away_takes_the_newest_content_only_and_its_old_records_count(tmp_path):
    with head_office(tmp_path) as service, closing(a_cable(service)) as cable:
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{cable.port}")
        try:
            published(service, tmp_path / "content", 7)
            desk.take(Help())
            desk.watch.await_news("content")
            desk.station.stop()
            desk.open()
            assert desk.home.content.play(PLAY).version == 7
            tell_versions(desk.home, desk.station)
            desk.await_delivery(2)
            assert content_told(service) == [1]
            cable.pull()
            desk.take(Help())
            desk.station.stop()

            for version in (8, 9, 10):
                published(service, tmp_path / "content", version)
            cable.plug()
            desk.open()
            desk.take(Help())
            news = desk.watch.await_news("content")
            desk.await_delivery(4)

            assert news.body.number == installed_number(desk.home.path) == 4
            assert [one.body.number for one in desk.watch.news if one.fact.topic == "content"] == [
                4
            ]
            assert {one.name for one in (desk.home.path / "content").iterdir()} == {"1", "4"}
            desk.station.stop()
            desk.open()
            assert desk.home.content.play(PLAY).version == 10
            tell_versions(desk.home, desk.station)
            desk.await_delivery(5)
            assert content_told(service) == [4]
            written = sorted(desk.own_ids())
        finally:
            desk.station.stop()
        assert sorted(service.ids()) == written
    assert len(written) == 5
