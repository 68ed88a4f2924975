"""A courier: records out on a stick, signed answers back, where no network reaches."""

import json

import pytest

from db.news import NewsBoard
from headoffice.__main__ import main as headoffice
from headoffice.own import own_identity
from headoffice.publishing import Publishing
from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk.commands.courier import main as courier
from kiosk.commands.home import RESOURCES, now, open_home
from kiosk.courier import open_packet, pack_packet
from kiosk.errors import Refused, WireFault
from kiosk.facts import HelpRequested
from kiosk.installing import installed_number
from kiosk.record import Draft, SubjectId, new_id
from tests.builders import entropy

OPEN = ["--enrolment", "open"]


class Stick:
    """A device without a network, a head office, and a stick between them."""

    def __init__(self, folder):
        self.folder = folder
        self.store = f"sqlite:///{folder}/office.sqlite"
        self.identity = folder / "identity.json"
        with open_store(self.store, now=now) as store:
            self.key = own_identity(self.identity, store, entropy(5)).public_text
        self.data = folder / "device"
        self.home = open_home(self.data)
        self.packet, self.back = folder / "out.heard", folder / "back.heard"

    def write(self, count, seed=1):
        with self.home.journal() as journal:
            for number in range(count):
                subject = SubjectId(new_id(now(), entropy(seed * 1000 + number)))
                draft = Draft(subject=subject, body=HelpRequested())
                journal.perform(subject, lambda _case, one=draft: [one])

    def out(self):
        return courier(["out", str(self.packet), "--data", str(self.data)])

    def at_head_office(self, *more):
        line = ["courier", str(self.packet), "--out", str(self.back), "--store", self.store]
        return headoffice([*line, "--identity", str(self.identity), *(more or OPEN)])

    def back_home(self, *more):
        return courier(["in", str(self.back), "--data", str(self.data), *more])

    def waiting(self):
        with self.home.journal() as journal:
            return sum(one.waiting for one in journal.backlogs("head_office"))

    def arrived(self):
        with open_store(self.store, now=now) as store:
            assert verify(store).ok
            [(count,)] = store.link.rows("SELECT count(*) FROM record")
        return count


@pytest.fixture
def stick(tmp_path):
    return Stick(tmp_path)


def test_records_go_out_and_count_once_the_signed_answers_are_back(stick, capsys):
    stick.write(1200)
    assert stick.out() == 0
    assert stick.waiting() == 1200

    assert stick.at_head_office() == 0
    assert (stick.arrived(), stick.waiting()) == (1200, 1200)
    capsys.readouterr()
    assert stick.back_home("--key", stick.key) == 0

    assert json.loads(capsys.readouterr().out) == {
        "delivered": 1200, "set_aside": 0, "waiting": 0, "refused": [],
    }  # fmt: skip
    assert stick.waiting() == 0


def test_a_packet_taken_twice_and_one_that_overlaps_bring_each_record_once(stick):
    stick.write(10)
    stick.out()
    stick.at_head_office()
    stick.write(10, seed=2)
    stick.out()
    stick.at_head_office()
    stick.at_head_office()

    assert stick.back_home("--key", stick.key) == 0

    assert (stick.arrived(), stick.waiting()) == (20, 0)


def test_answers_that_head_office_did_not_sign_count_for_nothing(stick):
    stick.write(3)
    stick.out()
    stick.at_head_office()
    good = stick.back.read_bytes()
    for bad in (good[:-1] + b"x", b"AAAA\n" + good.partition(b"\n")[2], b"", b"\xff\xff"):
        stick.back.write_bytes(bad)
        with pytest.raises(WireFault, match="not signed"):
            stick.back_home("--key", stick.key)
    stick.back.write_bytes(good)
    with pytest.raises(Refused, match="name it with --key"):
        stick.back_home()

    assert stick.waiting() == 3


def test_answers_for_another_device_count_for_nothing(stick, tmp_path):
    stick.write(3)
    stick.out()
    stick.at_head_office()
    (tmp_path / "other").mkdir()
    other = Stick(tmp_path / "other")
    other.back = stick.back

    with pytest.raises(WireFault, match="another device"):
        other.back_home("--key", stick.key)


def test_a_device_that_nobody_approved_waits(stick, capsys):
    stick.write(3)
    stick.out()

    assert stick.at_head_office("--enrolment", "approval") == 1
    assert "pending" in capsys.readouterr().err
    assert stick.back_home("--key", stick.key) == 1

    assert (stick.arrived(), stick.waiting()) == (0, 3)


def test_news_and_content_come_back_on_the_stick(stick):
    with open_store(stick.store, now=now) as store:
        identity = own_identity(stick.identity, store, entropy(5))
        publishing = Publishing(store, identity, made_by="li")
        publishing.settings("[lobby]\nidle_seconds = 45\n")
        name = "plays/initial-dissatisfaction.toml"
        publishing.content({name: (RESOURCES / "playbook" / name).read_text()})
    stick.write(1)
    stick.out()
    stick.at_head_office()

    stick.back_home("--key", stick.key)
    stick.back_home()

    assert installed_number(stick.data) == 1
    assert open_home(stick.data).settings.lobby.idle_seconds == 45
    with stick.home.journal() as journal:
        assert len(NewsBoard(journal).publishers()) == 1


def test_what_is_no_packet_is_told(stick, capsys):
    stick.packet.write_bytes(b"a shopping list")
    assert stick.at_head_office() == 1
    assert "no courier's file" in capsys.readouterr().err
    stick.packet.unlink()
    assert stick.at_head_office() == 1
    with pytest.raises(Refused, match="cannot be read"):
        stick.back_home()


def test_a_courier_carries_nothing_else(stick, capsys):
    stick.write(1)
    stick.out()
    packet = open_packet(stick.packet.read_bytes())
    import msgspec

    other = [msgspec.structs.replace(one, target="/v1/secrets") for one in packet.requests]
    stick.packet.write_bytes(pack_packet(packet.device, other))

    assert stick.at_head_office() == 1
    assert "does not carry /v1/secrets" in capsys.readouterr().err


def test_a_stick_without_room_is_told(stick):
    stick.write(1)
    stick.packet = stick.folder / "nowhere" / "out.heard"

    with pytest.raises(Refused, match="cannot be written"):
        stick.out()
