"""A desk that burnt and came back from a backup: nothing is lost, and nobody has two histories."""

import shutil
from contextlib import closing
from datetime import timedelta

import pytest
from nacl.public import PrivateKey

from db.chains import tips
from headoffice.store.journal import open_store
from kiosk.backup_file import Opener
from kiosk.capture import Complaint, Help
from kiosk.commands.backups import make_backup
from kiosk.commands.home import now, open_home
from kiosk.commands.restoring import restore
from kiosk.commands.station import Station
from tests.journeys.parts import Watch, a_cable, a_desk, a_tablet, head_office

RECOVERY = PrivateKey(b"r" * 32)


@pytest.fixture
def parts(tmp_path):
    with head_office(tmp_path) as service:
        cable = a_cable(service)
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{cable.port}")
        tablet = a_tablet(tmp_path / "tablet", desk)
        yield service, cable, desk, tablet
        tablet.station.stop()
        cable.close()


def restored_from(backup, path, watch):
    restored = restore(backup, Opener(recovery_key=RECOVERY), path, now=now)
    station = Station(
        open_home(path),
        hop=lambda job: job(),
        on_changed=watch.changed,
        on_delivery=watch.delivered,
    )
    station.start()
    station.start_behind()
    return restored, station


def office_holds(service):
    with open_store(service.store, now=now) as store:
        return set(store.link.rows("SELECT origin, seq, hash FROM record"))


def holds(station):
    return set(
        station.journal.connection.execute("SELECT origin, seq, hash FROM record").fetchall()
    )


def all_delivered(station):
    return all(one.waiting == 0 for one in station.journal.backlogs("head_office"))


def test_what_was_written_after_the_backup_comes_back_from_head_office(parts, tmp_path):
    service, _, desk, tablet = parts
    tablet.take(Complaint(text="多收了我的费", wants_remedy=True))
    desk.take(Help())
    desk.await_delivery(2)
    made = make_backup(desk.home, tmp_path, at=now(), recovery_key=RECOVERY.public_key)
    desk.take(Help())
    tablet.take(Help())
    desk.await_delivery(4)
    desk.station.stop()
    shutil.rmtree(desk.home.path)
    before = office_holds(service)
    watch = Watch()

    restored, station = restored_from(tmp_path / made.path, tmp_path / "new", watch)

    try:
        watch.wait_for(lambda: before <= holds(station), "everything to come back")
        watch.wait_for(lambda: all_delivered(station), "everything to be delivered")
        assert office_holds(service) == holds(station)
        assert {one.origin for one in tips(station.journal.connection)} == {
            desk_origin(before, tablet), restored.origin, tablet.station.journal.origin,
        }  # fmt: skip
    finally:
        station.stop()
    told = service.verified()
    assert told["ok"]
    assert all(one["evidence"] == 0 for one in told["origins"])


def desk_origin(rows, tablet):
    (origin,) = {origin for origin, _, _ in rows} - {tablet.station.journal.origin}
    return origin


def test_what_head_office_never_had_is_delivered_by_the_restored_desk(parts, tmp_path):
    service, cable, desk, _ = parts
    desk.take(Help())
    desk.await_delivery(1)
    cable.pull()
    written = [desk.take(Help()).visit for _ in range(120)]
    made = make_backup(
        desk.home, tmp_path, at=now() + timedelta(minutes=1), recovery_key=RECOVERY.public_key
    )
    desk.station.stop()
    cable.plug()
    watch = Watch()

    _, station = restored_from(tmp_path / made.path, tmp_path / "new", watch)

    try:
        watch.wait_for(lambda: all_delivered(station), "everything to be delivered")
        with closing(open_home(tmp_path / "new").journal()) as journal:
            assert all(journal.case(visit) is not None for visit in written)
        assert len(office_holds(service)) == 1 + 120 + 1
        assert office_holds(service) == holds(station)
    finally:
        station.stop()
    assert service.verified()["ok"]
