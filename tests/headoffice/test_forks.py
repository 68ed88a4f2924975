"""A second history of one origin is kept whole, seen, and never merged; on both databases."""

import json

import pytest

from headoffice import overview
from headoffice.__main__ import main
from headoffice.own import own_identity, rotate
from headoffice.publishing import Publishing
from headoffice.store.forks import CONTINUED
from headoffice.store.news import in_force, told
from headoffice.telling import branch_identity
from headoffice.verify import verify
from kiosk.errors import Refused
from kiosk.facts import HelpRequested
from kiosk.news import KeysChanged, Publisher, Voice, read_news
from kiosk.record import Draft
from tests.builders import a_subject, entropy
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender


@pytest.fixture
def restored(store):
    """A device that delivered eight records, and was restored from a backup of its first five."""
    device = enrolled(store, Sender())
    device.wrote(5)
    again = Sender()
    again.wrote(5)
    device.wrote(3)
    store.receive(device.batch())
    again.wrote(6, score=5)
    return again


def kept(store):
    return store.link.rows("SELECT seq, hash FROM fork ORDER BY seq")


def test_the_second_history_is_kept_whole_and_the_first_stays(store, restored):
    before = store.link.rows("SELECT seq, hash FROM record ORDER BY seq")

    judgement = store.receive(restored.batch(restored.records[4:9]))
    assert judgement.answer.refused is not None
    judgement = store.receive(restored.batch(restored.records[9:]))

    assert judgement.answer.refused == CONTINUED
    assert kept(store) == [(one.fact.seq, one.hash) for one in restored.records[5:]]
    assert store.link.rows("SELECT seq, hash FROM record ORDER BY seq") == before
    assert {row[4] for row in overview.evidence(store.link)} == {6}
    assert verify(store).origins[0].last == 8


def test_a_second_history_sent_again_is_kept_once(store, restored):
    for _ in range(3):
        store.receive(restored.batch(restored.records[5:]))

    assert len(kept(store)) == 6


def test_a_gap_is_a_gap_and_no_fork(store):
    device = enrolled(store, Sender())
    device.wrote(9)

    judgement = store.receive(device.batch(device.records[4:]))
    withheld = store.receive(device.batch(device.records[4:5], withheld={5}))

    assert (judgement.missing_from, withheld.missing_from) == (1, 1)
    assert kept(store) == []


def test_a_fork_is_never_deleted(store, restored):
    store.receive(restored.batch(restored.records[5:]))

    with pytest.raises(Exception, match="never deleted"):
        store.link.rows("DELETE FROM fork")


def test_forks_are_printed(store, restored, url, capsys):
    store.receive(restored.batch(restored.records[5:]))

    assert main(["forks", "--store", url]) == 0

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["seq"] for line in lines] == [6, 7, 8, 9, 10, 11]
    assert json.loads(lines[0]["fact"])["seq"] == 6


def test_after_a_change_of_keys_old_devices_and_new_ones_believe_head_office(store, tmp_path):
    path = tmp_path / "identity.json"
    old = own_identity(path, store, entropy(3))
    Publishing(store, old, made_by="li").settings('language = "en"\n')

    new = rotate(path, store, entropy(4))

    assert own_identity(path, store, entropy(5)).public_text == new.public_text
    assert (tmp_path / "identity.json.before").stat().st_mode & 0o777 == 0o600
    bodies = []
    key = old.public_text
    for news in in_force(store.link, old.origin):
        known = Publisher(voice=Voice.HEAD_OFFICE, origin=old.origin, public_key=key)
        body = read_news(news.signed, [known]).body
        key = body.news_key if isinstance(body, KeysChanged) else key
        bodies.append(type(body).__name__)
    assert bodies == ["KeysChanged", "SettingsPublished"]
    assert len(told(store.link)) == 3


def test_after_a_change_of_keys_a_branchs_cases_go_on_under_a_new_origin(store, tmp_path):
    path = tmp_path / "identity.json"
    old = own_identity(path, store, entropy(3))
    new = rotate(path, store, entropy(4))
    for number, identity in enumerate((old, new)):
        own = branch_identity(store, identity, "0001")
        draft = Draft(subject=a_subject(number), body=HelpRequested())
        store.write([draft], branch="0001", identity=own, entropy=entropy(number))

    assert branch_identity(store, old, "0001").origin != branch_identity(store, new, "0001").origin
    assert verify(store).ok


def test_a_key_that_signed_records_stays(store, tmp_path):
    path = tmp_path / "identity.json"
    old = own_identity(path, store, entropy(3))
    draft = Draft(subject=a_subject(), body=HelpRequested())
    store.write([draft], branch="0001", identity=old, entropy=entropy(1))

    with pytest.raises(Refused, match="its key stays"):
        rotate(path, store, entropy(4))

    assert own_identity(path, store, entropy(5)).public_text == old.public_text
    assert told(store.link) == []


def test_keys_are_changed_at_the_command_line(url, tmp_path, capsys):
    path = str(tmp_path / "identity.json")

    assert main(["rotate-key", "--store", url, "--identity", path]) == 0

    assert "start the service anew" in capsys.readouterr().out
