"""What head office tells: news, parcels and a branch's records, on both databases."""

import base64
import json
import os

import msgspec
import pytest

from headoffice.__main__ import main
from headoffice.own import own_identity
from headoffice.publishing import Publishing
from headoffice.store.devices import revoke
from headoffice.store.journal import open_store
from headoffice.store.news import told
from headoffice.telling import branch_identity
from kiosk.batch import unpack
from kiosk.errors import BadContent, Refused
from kiosk.facts import Withdrawn
from kiosk.news import KeysChanged, Publisher, Signed, StaffListed, read_news
from kiosk.record import Draft
from kiosk.seal import public_key_text
from kiosk.telling import PIECE_BYTES
from tests.builders import HEAD_OFFICE_KEY, RESOURCES, a_subject, entropy
from tests.headoffice.conftest import NOW
from tests.headoffice.senders import Sender
from tests.headoffice.test_service import serving

CORE = "plays/initial-dissatisfaction.toml"


@pytest.fixture
def identity(store, tmp_path):
    return own_identity(tmp_path / "identity.json", store, entropy(3))


@pytest.fixture
def publishing(store, identity):
    return Publishing(store, identity, made_by="li")


@pytest.fixture
def office(store, url, identity):
    with serving(url, identity=identity) as running:
        yield running


@pytest.fixture
def desk(office, identity):
    sender = Sender(1)
    assert office.enrol(sender, name="desk")[1] == {
        "state": "approved", "sealing_key": None, "news_key": identity.public_text,
    }  # fmt: skip
    return sender


def asked(office, sender, target, **question):
    return office.post(sender, json.dumps(question).encode(), target=f"/v1/{target}")


def heard(office, sender, **question):
    """The news that a device can read."""
    status, page = asked(office, sender, "news", **question)
    assert status == 200
    publishers = msgspec.convert(page["publishers"], tuple[Publisher, ...])
    signed = [
        Signed(fact=msgspec.Raw(msgspec.json.encode(one["fact"])), signature=one["signature"])
        for one in page["news"]
    ]
    return [read_news(one, publishers) for one in signed]


def a_play(version):
    text = (RESOURCES / "playbook" / CORE).read_text()
    return {CORE: text.replace("version = 1", f"version = {version}", 1)}


def test_a_branch_hears_what_is_for_it_and_for_all(office, desk, publishing):
    publishing.settings('language = "en"\n')
    publishing.settings('language = "zh_TW"\n', to="0001")
    publishing.settings('language = "zh_CN"\n', to="9999")

    news = heard(office, desk)

    assert [(one.fact.topic, one.fact.to) for one in news] == [
        ("settings", ""), ("settings", "0001"), ("devices", "0001"),
    ]  # fmt: skip
    last = news[1].fact.number
    publisher = news[0].fact.publisher
    assert [one.fact.topic for one in heard(office, desk, after={publisher: last})] == ["devices"]


def test_only_the_latest_about_the_same_is_told(office, desk, publishing, store):
    publishing.settings("[lobby]\nidle_seconds = 30\n")
    publishing.settings("[lobby]\nidle_seconds = 31\n")

    texts = [one.body.text for one in heard(office, desk) if one.fact.topic == "settings"]

    assert texts == ["[lobby]\nidle_seconds = 31\n"]
    assert sum(one.is_current for one in told(store.link) if one.topic == "settings") == 1


def test_the_branchs_devices_are_told_anew_only_when_they_changed(office, desk, store):
    [first] = heard(office, desk)
    assert heard(office, desk) == [first]
    tablet = Sender(2)
    office.enrol(tablet, name="lobby")
    [second] = heard(office, desk)
    revoke(store.link, tablet.origin)
    [third] = heard(office, desk)

    assert [one.standing for one in first.body.devices] == ["approved"]
    assert [one.standing for one in second.body.devices] == ["approved", "approved"]
    assert [one.standing for one in third.body.devices] == ["approved", "revoked"]


def test_a_stranger_and_a_forger_are_told_nothing(office, desk):
    assert asked(office, Sender(5), "news")[0] == 401
    headers = {"Heard-Device": desk.origin, "Heard-Signature": "AAAA"}
    for target in ("news", "parcels", "cases/news"):
        status, answer, _ = office.send("POST", f"/v1/{target}", b"{}", headers)
        assert (status, answer["code"]) == (401, "request-unsigned")


@pytest.mark.parametrize("target", ["news", "parcels", "cases/news"])
@pytest.mark.parametrize("body", [b"", b"[]", b'{"after": 3, "held": 3}', b"\xff"])
def test_a_question_that_is_none_is_refused(office, desk, target, body):
    status, answer = office.post(desk, body, target=f"/v1/{target}")

    if (target, body) in {("news", b"{}"), ("cases/news", b"{}")}:
        assert status == 200
    else:
        assert (status, answer["code"]) == (400, "question-malformed")


def test_a_bundle_is_fetched_in_pieces(office, desk, publishing, store):
    files = a_play(9)
    noise = "".join(f"# {os.urandom(30).hex()}\n" for _ in range(9000))
    files[CORE] = files[CORE] + noise
    body = publishing.content(files).body

    found = b""
    while len(found) < body.size:
        status, piece = asked(office, desk, "parcels", parcel=body.parcel, start=len(found))
        assert (status, piece["size"], piece["start"]) == (200, body.size, len(found))
        data = base64.b64decode(piece["data"])
        assert len(data) <= PIECE_BYTES
        found += data

    assert body.size > PIECE_BYTES
    assert publishing.last_files() == files
    assert asked(office, desk, "parcels", parcel="0" * 64)[1]["code"] == "parcel-unknown"


def test_an_earlier_bundle_comes_back_under_a_new_number(publishing):
    publishing.content(a_play(8))
    publishing.content(a_play(9), to="0001")
    assert publishing.last_files() == a_play(8)

    again = publishing.content_again(2)

    assert (again.body.number, publishing.last_files()) == (3, a_play(9))
    with pytest.raises(Refused, match="no content 7"):
        publishing.content_again(7)


def test_what_a_branch_would_refuse_is_not_published(publishing, store):
    with pytest.raises(BadContent):
        publishing.content({"plays/broken.toml": "id = 1"})
    with pytest.raises(BadContent, match="not head office's to decide"):
        publishing.settings('role = "lobby"\n')
    with pytest.raises(BadContent):
        publishing.rules("cn-2030", "id = 3")
    assert told(store.link) == []


def test_a_desk_is_told_of_its_branchs_other_records_and_a_tablet_of_none(
    office, desk, store, identity
):
    tablet, stranger = Sender(2), Sender(3)
    office.enrol(tablet, name="lobby")
    office.enrol(stranger, name="lobby", branch="9999")
    for sender in (tablet, stranger, desk):
        sender.wrote(3)
        assert office.post(sender, sender.body())[0] == 200
    own = branch_identity(store, identity, "0001")
    store.write(
        [Draft(subject=a_subject(), body=Withdrawn())],
        branch="0001", identity=own, entropy=entropy(4),
    )  # fmt: skip

    held = {}
    while True:
        status, answer = asked(office, desk, "cases/news", held=held)
        assert status == 200
        if answer["batch"] is None:
            break
        batch = unpack(base64.b64decode(answer["batch"]))
        assert batch.first == held.get(batch.origin, 0) + 1
        held[batch.origin] = batch.head.seq

    assert held == {tablet.origin: 3, own.origin: 1}
    assert asked(office, tablet, "cases/news")[1]["code"] == "cases-not-here"


def test_without_an_identity_head_office_has_nothing_to_tell(store, url):
    with serving(url) as office:
        sender = Sender(1)
        office.enrol(sender)

        assert asked(office, sender, "news") == (
            200, {"publishers": [], "news": [], "more": False},
        )  # fmt: skip


@pytest.mark.parametrize("what", ["content", "rules", "settings", "staff", "sealing-key"])
def test_everything_is_published_at_the_command_line(tmp_path, url, capsys, what):
    files = {
        "rules": ("cn-2020.toml", (RESOURCES / "rules" / "cn-2020.toml").read_text()),
        "settings": ("s.toml", 'language = "en"\n'),
        "staff": ("m.toml", '[[members]]\nid = "s1"\nname = "李"\nrole = "manager"\n'),
        "sealing-key": ("key", public_key_text(HEAD_OFFICE_KEY.public_key)),
        "content": (CORE, a_play(9)[CORE]),
    }
    name, text = files[what]
    path = tmp_path / "made" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)
    given = tmp_path / "made" if what == "content" else path
    line = ["publish", what, str(given), "--store", url, "--identity", str(tmp_path / "i.json")]

    assert main([*line, "--branch", "0001", "--by", "li"]) == 0

    with open_store(url, now=lambda: NOW) as store:
        [one] = told(store.link)
        assert (one.made_by, one.branch) == ("li", "" if what == "sealing-key" else "0001")
    assert f"{what} is published" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("what", "more"),
    [("staff", []), ("settings", []), ("content", ["--again", "3"]), ("content", [])],
)
def test_what_cannot_be_published_is_told(tmp_path, url, capsys, what, more):
    line = ["publish", what, str(tmp_path / "nothing"), "--store", url]

    assert main([*line, "--identity", str(tmp_path / "i.json"), *more]) == 1

    assert "headoffice publish: " in capsys.readouterr().err


def test_the_bodies_say_what_was_meant(publishing, tmp_path):
    (tmp_path / "m.toml").write_text('[[members]]\nid = "s1"\nname = "李"\nrole = "agent"\n')

    staff = publishing.staff(tmp_path / "m.toml", to="0001").body
    key = publishing.sealing_key(public_key_text(HEAD_OFFICE_KEY.public_key)).body

    assert isinstance(staff, StaffListed)
    assert [one.name for one in staff.members] == ["李"]
    assert key == KeysChanged(sealing_key=public_key_text(HEAD_OFFICE_KEY.public_key))
