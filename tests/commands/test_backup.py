"""Backups: whole or not at all, closed to everybody else, and restored as a new device."""

import json
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from io import BytesIO

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from nacl.public import PrivateKey

from db.chains import tips
from db.staff import members, try_pin
from kiosk import backup_file
from kiosk.backup_file import ByPassphrase, Locking, Opener, Unlocking, read_label
from kiosk.capture import Complaint, drafts_of
from kiosk.commands.backups import MADE_FILE, Made, last_made, make_backup
from kiosk.commands.home import NewMember, now, open_home, set_up
from kiosk.commands.key_store import FALLBACK_FILE, MARK_FILE, device_secret
from kiosk.commands.nightly import Nightly, back_up, check_backup, is_due
from kiosk.commands.restoring import goes_on_from, restore, try_backup
from kiosk.errors import CannotOpen, Refused, StorageFault
from kiosk.receipt import new_slip
from kiosk.record import SubjectId, new_id
from kiosk.recovery_key import read_recovery_key, recovery_key_text
from kiosk.roles import Role, StaffId
from kiosk.seal import open_sealed, public_key_text
from kiosk.settings import Backup, Branch, DeviceRole, Settings
from tests.builders import MONDAY_MORNING, entropy
from tests.commands.file_key_store import FileKeyStore
from tests.commands.program import capture, run

PASSPHRASE = "correct horse battery"
WORDS = "每月两块短信费，谁同意的？"
STAFF = [NewMember(name="陈立", role=Role.MANAGER, pin="385026")]
RECOVERY = PrivateKey(b"r" * 32)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with 120 complaints in its journal, and a brand of its own."""
    path = tmp_path_factory.mktemp("branch") / "desk"
    set_up(path, Settings(role=DeviceRole.DESK, branch=Branch(code="0755")), staff=STAFF)
    (path / "brand.toml").write_text('name = "深圳湾银行"\n')
    write_complaints(path, 120)
    return path


@pytest.fixture(scope="module")
def backup(desk, tmp_path_factory):
    folder = tmp_path_factory.mktemp("stick")
    made = make_backup(
        open_home(desk), folder, at=now(), passphrase=PASSPHRASE, recovery_key=RECOVERY.public_key
    )
    return folder / made.path


def write_complaints(path, count):
    home = open_home(path)
    with closing(home.journal()) as journal:
        for number in range(count):
            complain(home, journal, number)


def complain(home, journal, number):
    visit = SubjectId(new_id(now(), entropy(number)))
    act = Complaint(text=WORDS, wants_remedy=True)
    drafts = drafts_of(
        act, visit=visit, place=home.place(channel="lobby"), choices=home.choices, seal=home.seal,
        slip=new_slip(entropy(number)),
    )  # fmt: skip
    journal.perform(visit, lambda _case: drafts)


def tips_of(path):
    with closing(open_home(path).journal()) as journal:
        return tips(journal.connection)


def test_what_comes_up_holds_every_record_and_goes_on_under_a_new_origin(desk, backup, tmp_path):
    (before,) = tips_of(desk)

    restored = restore(backup, Opener(recovery_key=RECOVERY), tmp_path / "new", now=now)

    old, new = tips_of(tmp_path / "new")
    assert old == before
    assert (restored.predecessor, restored.seq, restored.hash) == (old.origin, old.seq, old.hash)
    assert new.origin == restored.origin != old.origin
    assert (restored.cases, restored.open_cases, restored.staff) == (120, 120, 1)
    assert (tmp_path / "new" / "brand.toml").read_text() == (desk / "brand.toml").read_text()
    with closing(open_home(tmp_path / "new").journal()) as journal:
        (note,) = journal.records_of(
            SubjectId(journal.connection.execute(
                "SELECT subject FROM record WHERE kind = 'device.restored'"
            ).fetchone()[0])
        )  # fmt: skip
    assert json.loads(note.raw)["body"]["predecessor"] == old.origin


def test_the_devices_own_key_never_leaves_it(desk, backup, tmp_path):
    restore(backup, Opener(recovery_key=RECOVERY), tmp_path / "new", now=now)

    keys = [(path / "keys" / "device.key").read_text() for path in (desk, tmp_path / "new")]
    assert keys[0] != keys[1]


def test_staff_sign_in_as_before_and_read_what_customers_wrote(backup, tmp_path):
    restore(backup, Opener(recovery_key=RECOVERY), tmp_path / "new", now=now)

    with closing(open_home(tmp_path / "new").journal()) as journal:
        _, key = try_pin(journal, StaffId("s001"), "385026", now=now())
        (sealed,) = journal.connection.execute(
            "SELECT sealed FROM record WHERE kind = 'complaint.lodged' LIMIT 1"
        ).fetchone()
    assert open_sealed(sealed, key).text == WORDS


@pytest.mark.parametrize("opener", [Opener(passphrase=PASSPHRASE), Opener(recovery_key=RECOVERY)])
def test_either_key_opens_it(backup, opener):
    assert try_backup(backup, opener, now=now).records == 120


@pytest.mark.parametrize(
    "opener",
    [
        Opener(passphrase="correct horse batterz"),
        Opener(recovery_key=PrivateKey(b"x" * 32)),
        Opener(),
    ],
)
def test_nothing_else_opens_it_and_nothing_is_left_behind(backup, opener, tmp_path):
    with pytest.raises(CannotOpen) as caught:
        restore(backup, opener, tmp_path / "new", now=now)

    assert caught.value.code in {"backup-key", "backup-other-key"}
    assert list(tmp_path.iterdir()) == []


def test_it_tells_a_stranger_whose_it_is_and_nothing_else(backup):
    raw = backup.read_bytes()

    with backup.open("rb") as file:
        label = read_label(file)
    assert label.branch == "0755"
    for secret in ("陈立", "深圳湾", "complaint.lodged", "SQLite format", "settings.toml"):
        assert secret.encode() not in raw


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.9999])
def test_one_that_was_cut_off_is_never_taken_for_whole(backup, share, tmp_path):
    raw = backup.read_bytes()
    cut = tmp_path / "cut.heard-backup"
    cut.write_bytes(raw[: int(len(raw) * share)])

    with pytest.raises(CannotOpen):
        restore(cut, Opener(recovery_key=RECOVERY), tmp_path / "new", now=now)

    assert not (tmp_path / "new").exists()


def test_a_flipped_bit_anywhere_is_seen(backup, tmp_path):
    raw = bytearray(backup.read_bytes())
    for place in range(40, len(raw), len(raw) // 7):
        hurt = bytearray(raw)
        hurt[place] ^= 1
        file = tmp_path / f"{place}.heard-backup"
        file.write_bytes(hurt)
        with pytest.raises(CannotOpen):
            try_backup(file, Opener(recovery_key=RECOVERY), now=now)


def test_something_added_behind_the_end_is_seen(backup, tmp_path):
    file = tmp_path / "longer.heard-backup"
    file.write_bytes(backup.read_bytes() + b"x")

    with pytest.raises(CannotOpen) as caught:
        try_backup(file, Opener(recovery_key=RECOVERY), now=now)

    assert caught.value.code in {"backup-altered", "backup-lengthened"}


def locked(content):
    target = BytesIO()
    locking = Locking(
        target, branch="1", origin="o", made_at="", recovery_key=RECOVERY.public_key,
        entropy=entropy(),
    )  # fmt: skip
    locking.write(content)
    locking.finish()
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, 262_143, 262_144, 262_145, 524_288, 700_000])
def test_every_length_comes_back(size):
    content = entropy()(size)

    unlocking = Unlocking(BytesIO(locked(content)), Opener(recovery_key=RECOVERY))

    assert unlocking.read() == content


def test_pieces_of_two_backups_are_not_put_together():
    first, second = locked(b"a" * 600_000), locked(b"b" * 600_000)
    mixed = first[: len(first) // 2] + second[len(second) // 2 :]

    with pytest.raises(CannotOpen):
        Unlocking(BytesIO(mixed), Opener(recovery_key=RECOVERY)).read()


def test_a_label_cannot_ask_for_all_memory(monkeypatch):
    monkeypatch.setattr(backup_file, "_MEMORY_KIB", 8)
    target = BytesIO()
    Locking(target, branch="1", origin="o", made_at="", passphrase=PASSPHRASE, entropy=entropy())
    raw = target.getvalue().replace(b'"memory_kib":8,', b'"memory_kib":9999999,')
    assert isinstance(read_label(BytesIO(raw)).by_passphrase, ByPassphrase)

    with pytest.raises(CannotOpen, match="memory"):
        Unlocking(BytesIO(raw), Opener(passphrase=PASSPHRASE))


def test_a_file_that_is_no_backup_is_told_so(tmp_path):
    for content in (b"", b"PK\x03\x04", b"HEARD BACKUP 1\n{}\n", b"HEARD BACKUP 1\n" + b"x" * 9000):
        file = tmp_path / "other"
        file.write_bytes(content)
        with pytest.raises(CannotOpen) as caught:
            try_backup(file, Opener(recovery_key=RECOVERY), now=now)
        assert caught.value.code == "backup-foreign"


@pytest.mark.parametrize(("length", "code"), [(0, "backup-unlocked"), (11, "backup-passphrase")])
def test_a_backup_that_anybody_could_open_is_refused(desk, tmp_path, length, code):
    with pytest.raises(Refused) as caught:
        make_backup(open_home(desk), tmp_path, at=now(), passphrase="p" * length)

    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_told_and_nothing_is_noted(tmp_path):
    set_up(tmp_path / "d", Settings(), staff=STAFF)

    with pytest.raises(StorageFault) as caught:
        make_backup(open_home(tmp_path / "d"), tmp_path / "stick", at=now(), passphrase=PASSPHRASE)

    assert caught.value.code == "backup-not-written"
    assert last_made(tmp_path / "d") is None


def test_a_backup_of_a_damaged_journal_is_refused(tmp_path):
    set_up(tmp_path / "d", Settings(), staff=STAFF)
    write_complaints(tmp_path / "d", 3)
    with closing(sqlite3.connect(tmp_path / "d" / "journal.sqlite")) as behind:
        behind.execute("DROP TRIGGER record_is_fixed")
        behind.execute(
            "UPDATE record SET fact = CAST(replace(fact, 'complaint', 'compliant') AS BLOB)"
        )
        behind.commit()

    with pytest.raises(StorageFault, match="altered"):
        make_backup(open_home(tmp_path / "d"), tmp_path, at=now(), recovery_key=RECOVERY.public_key)

    assert [one.name for one in tmp_path.iterdir()] == ["d"]


def test_it_is_one_moment_of_a_journal_that_is_written_all_the_while(tmp_path):
    path = tmp_path / "d"
    set_up(path, Settings(), staff=STAFF)
    write_complaints(path, 20)
    ended = threading.Event()

    def write():
        home, number = open_home(path), 1000
        with closing(home.journal()) as journal:
            while not ended.is_set():
                complain(home, journal, number)
                number += 1

    writer = threading.Thread(target=write)
    writer.start()
    tried = []
    for number in range(4):
        at = now() + timedelta(minutes=number)
        made = make_backup(open_home(path), tmp_path, at=at, recovery_key=RECOVERY.public_key)
        tried.append(try_backup(tmp_path / made.path, Opener(recovery_key=RECOVERY), now=now))
    ended.set()
    writer.join()

    counts = [one.records for one in tried]
    assert counts == sorted(set(counts)), "each backup holds more than the one before"
    assert [one.cases for one in tried] == counts
    with closing(open_home(path).journal()) as journal:
        assert all(goes_on_from(journal, one) for one in tried)


def test_a_device_that_is_there_is_not_written_over(desk, backup):
    before = tips_of(desk)

    with pytest.raises(Refused) as caught:
        restore(backup, Opener(recovery_key=RECOVERY), desk, now=now)

    assert caught.value.code == "restore-occupied"
    assert tips_of(desk) == before


def test_a_restored_device_can_be_backed_up_and_restored_in_turn(backup, tmp_path):
    restore(backup, Opener(recovery_key=RECOVERY), tmp_path / "second", now=now)
    write_complaints(tmp_path / "second", 3)
    made = make_backup(
        open_home(tmp_path / "second"), tmp_path, at=now(), recovery_key=RECOVERY.public_key
    )

    restore(tmp_path / made.path, Opener(recovery_key=RECOVERY), tmp_path / "third", now=now)

    assert [one.records for one in tips_of(tmp_path / "third")] == [120, 4, 1]


def test_the_secret_of_a_key_store_moves_along(tmp_path, monkeypatch):
    monkeypatch.setenv("HEARD_TEST_KEY_STORE", str(tmp_path / "store"))
    keyring.set_keyring(FileKeyStore())
    try:
        set_up(tmp_path / "d", Settings(), staff=STAFF)
        secret = device_secret(tmp_path / "d")
        made = make_backup(
            open_home(tmp_path / "d"), tmp_path, at=now(), recovery_key=RECOVERY.public_key
        )
        restore(tmp_path / made.path, Opener(recovery_key=RECOVERY), tmp_path / "new", now=now)
        assert device_secret(tmp_path / "new") == secret
        assert (tmp_path / "new" / "keys" / MARK_FILE).exists()
        assert not (tmp_path / "new" / "keys" / FALLBACK_FILE).exists()
    finally:
        keyring.set_keyring(NoKeyring())
    restore(tmp_path / made.path, Opener(recovery_key=RECOVERY), tmp_path / "bare", now=now)

    with closing(open_home(tmp_path / "bare").journal()) as journal:
        assert [one.name for one in members(journal)] == ["陈立"]
        _, key = try_pin(
            journal, StaffId("s001"), "385026", now=now(),
            device_secret=device_secret(tmp_path / "bare"),
        )  # fmt: skip
    assert key is not None


def a_device_that_backs_itself_up(tmp_path):
    (tmp_path / "disk").mkdir()
    backup = Backup(
        folder=str(tmp_path / "disk"), recovery_key=public_key_text(RECOVERY.public_key), keep=2
    )
    set_up(tmp_path / "d", Settings(backup=backup), staff=STAFF)
    return open_home(tmp_path / "d")


def test_a_device_backs_itself_up_at_night_and_keeps_the_newest(tmp_path):
    home = a_device_that_backs_itself_up(tmp_path)
    nightly = Nightly(home)
    evening = MONDAY_MORNING.replace(hour=14)  # 22:00 in Shanghai

    for hours in (0, 1, 12, 24, 48, 72):
        nightly.look(evening + timedelta(hours=hours))

    names = [file.name.split("-", 3)[3] for file in sorted((tmp_path / "disk").iterdir())]
    assert names == ["20261125T140000Z.heard-backup", "20261126T140000Z.heard-backup"]


@pytest.mark.parametrize(
    ("hours", "is_open", "due"),
    [(19, False, False), (20, False, True), (35, True, False), (36, True, True)],
)
def test_when_a_backup_is_due(hours, is_open, due):
    last = Made(path="", made_at=MONDAY_MORNING, records=1, size_bytes=1)

    assert is_due(last, MONDAY_MORNING + timedelta(hours=hours), is_open=is_open) is due
    assert is_due(None, MONDAY_MORNING, is_open=is_open)


def test_a_night_without_its_disk_is_told_by_the_doctor(tmp_path):
    home = a_device_that_backs_itself_up(tmp_path)
    (tmp_path / "disk").rmdir()
    night = now() - timedelta(hours=1)

    Nightly(home).look(night)

    (found,) = check_backup(home.path, home.settings, now())
    assert found.state == "mind"
    (tmp_path / "disk").mkdir()
    back_up(home, at=night)
    (found,) = check_backup(home.path, home.settings, now())
    assert found.state == "well"


def test_a_recovery_key_is_read_as_typed_and_a_slip_is_seen():
    text = recovery_key_text(RECOVERY)

    assert bytes(read_recovery_key(f" {text.lower().replace('-', ' ')} ")) == bytes(RECOVERY)
    swapped = text[1] + text[0] + text[2:]
    for wrong in (text[:-1], text + "A", swapped, "", "1" * 56):
        with pytest.raises(CannotOpen):
            read_recovery_key(wrong)


def test_the_drill_from_the_command_line_compares_with_the_device_that_goes_on(tmp_path):
    capture(tmp_path / "d", {"kind": "help"}, {"kind": "rating", "score": 2})
    line = PASSPHRASE + "\n"
    done = run("kiosk", "backup", "make", "--data", tmp_path / "d", "--to", tmp_path, lines=line)
    made = json.loads(done.stdout)
    capture(tmp_path / "d", {"kind": "help"})

    drill = run("kiosk", "backup", "try", made["path"], "--against", tmp_path / "d", lines=line)

    told = json.loads(drill.stdout)
    assert told["device_goes_on_from_it"] is True
    assert (told["records"], made["records"]) == (2, 2)
    assert json.loads((tmp_path / "d" / MADE_FILE).read_text()) == made


def test_a_device_that_does_not_go_on_from_it_is_told_apart(backup, tmp_path):
    set_up(tmp_path / "other", Settings(), staff=STAFF)

    tried = try_backup(backup, Opener(recovery_key=RECOVERY), now=now)

    with closing(open_home(tmp_path / "other").journal()) as journal:
        assert not goes_on_from(journal, tried)


def test_a_branch_comes_back_from_the_command_line(tmp_path):
    printed = run("kiosk", "backup", "recovery-key").stdout.decode()
    secret = printed.splitlines()[0].rsplit(" ", 1)[1]
    public = printed.splitlines()[1].split('"')[1]
    capture(tmp_path / "d", {"kind": "help"})
    settings = tmp_path / "d" / "settings.toml"
    text = settings.read_text().replace('recovery_key = ""', f'recovery_key = "{public}"')
    settings.write_text(text.replace('folder = ""', f'folder = "{tmp_path}"'))
    run("kiosk", "backup", "make", "--data", tmp_path / "d", "--unattended")
    (file,) = tmp_path.glob("*.heard-backup")

    told = run(
        "kiosk", "restore", file, "--data", tmp_path / "new", "--recovery-key", lines=secret + "\n"
    )

    assert json.loads(told.stdout.splitlines()[0])["open_cases"] == 1
    (after,) = capture(tmp_path / "new", {"kind": "help"})
    assert after["seq"] == 2
