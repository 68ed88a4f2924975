"""Restored backups, cloned devices, revoked ones, changed disks: seen, kept, and nobody else held up."""

import shutil
from datetime import timedelta

import pytest

from headoffice.store.devices import revoke
from headoffice.store.invitations import closings, invite, new_code
from headoffice.verify import verify
from kiosk.introduction import Introduction
from sync.drain import NotAdmitted
from sync.enrolment import enrol
from tests.builders import entropy
from tests.journeys.tiers import BRANCH, Device, HeadOffice, Link


@pytest.fixture
def office(tmp_path):
    office = HeadOffice(f"sqlite:///{tmp_path}/office.sqlite")
    yield office
    office.store.link.close()


@pytest.fixture
def device(tmp_path):
    return Device(tmp_path / "device.sqlite", seed=1)


def copied(device, path):
    """The device's journal as a backup program keeps it."""
    device.journal.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(device.path, path)
    return path


def fork_at(office):
    rows = office.store.link.rows("SELECT seq, hash FROM fork ORDER BY seq")
    return [tuple(row) for row in rows]


def own_rows(device, after):
    rows = device.journal.connection.execute(
        "SELECT seq, hash FROM record WHERE origin = ? AND seq > ? ORDER BY seq",
        (device.journal.origin, after),
    )
    return rows.fetchall()


def test_what_a_restored_backup_wrote_is_kept_whole_beside_the_first_history(
    office, device, tmp_path
):
    line = Link(office, seed=1)
    device.write(30)
    device.deliver("head_office", line)
    backup = copied(device, tmp_path / "backup.sqlite")
    device.write(20)
    device.deliver("head_office", line)
    first = office.held()
    restored = Device(backup, seed=2)
    restored.key = device.key
    restored.write(1300)

    report = restored.deliver("head_office", line)
    again = restored.deliver("head_office", line)
    restored.write(3)
    restored.deliver("head_office", line)

    assert report.refused == ("the receiver holds another record 50 of this device",)
    assert again.refused
    assert office.held() == first
    assert fork_at(office) == own_rows(restored, 30)
    assert verify(office.store).origins[0].evidence > 0


def test_two_devices_with_one_key_are_seen(office, device, tmp_path):
    line = Link(office, seed=1)
    device.write(5)
    clone = Device(copied(device, tmp_path / "clone.sqlite"), seed=3)
    clone.key = device.key
    device.write(2)
    clone.write(2)

    assert device.deliver("head_office", line).refused == ()
    assert clone.deliver("head_office", line).refused

    assert fork_at(office) == own_rows(clone, 5)
    assert device.deliver("head_office", line).refused == ()


def test_a_tablet_revoked_while_it_was_offline_holds_up_nobody_else(office, tmp_path):
    desk = Device(tmp_path / "desk.sqlite", seed=4)
    tablets = [Device(tmp_path / f"tablet-{n}.sqlite", seed=5 + n) for n in range(3)]
    for tablet in tablets:
        tablet.write(4)
        tablet.deliver("branch", Link(desk, seed=1))
    line = Link(office, seed=2)
    desk.deliver("head_office", line)
    revoked = tablets[1]
    revoke(office.store.link, revoked.journal.origin)
    for tablet in tablets:
        tablet.write(3)
        tablet.deliver("branch", Link(desk, seed=1))
    desk.write(2)

    report = desk.deliver("head_office", line)

    assert report.refused == ("the origin is revoked",)
    assert report.waiting == 3
    held = {(origin, seq) for origin, seq, _ in office.held()}
    for tablet in (*tablets, desk):
        count = 4 if tablet is revoked else 2 if tablet is desk else 7
        assert sum(origin == tablet.journal.origin for origin, _ in held) == count


def test_a_revoked_device_keeps_everything_and_is_told(office, device):
    line = Link(office, seed=1)
    device.write(3)
    device.deliver("head_office", line)
    revoke(office.store.link, device.journal.origin)
    device.write(3)

    with pytest.raises(NotAdmitted, match="revoked"):
        device.deliver("head_office", line)

    assert len(office.held()) == 3
    assert len(device.held()) == 6


def test_after_a_changed_disk_a_new_origin_writes_on_and_the_old_chain_is_closed(
    office, device, tmp_path
):
    line = Link(office, seed=1)
    device.write(7)
    device.deliver("head_office", line)
    code = new_code(entropy(8))
    invite(
        office.store.link, code=code, branch=BRANCH, replaces=device.journal.origin,
        now=office.store.milliseconds(), valid=timedelta(hours=1),
    )  # fmt: skip
    new = Device(tmp_path / "new-disk.sqlite", seed=9)
    who = Introduction(
        origin=new.journal.origin, public_key=new.identity.public_text, branch=BRANCH, code=code
    )
    enrol(line, who, identity=new.identity)
    new.write(4)
    new.deliver("head_office", line)
    device.write(1)

    with pytest.raises(NotAdmitted, match="revoked"):
        device.deliver("head_office", line)

    [closed] = closings(office.store.link)
    assert (closed.origin, closed.seq, closed.successor) == (
        device.journal.origin, 7, new.journal.origin,
    )  # fmt: skip
    assert closed.hash == dict(own_rows(device, 0))[7]
    assert len(office.held()) == 11
    assert verify(office.store).ok
