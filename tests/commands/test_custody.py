"""`python -m kiosk custody`: two managers with their PINs, and proof of what was done."""

import base64
import json
from contextlib import closing
from datetime import timedelta

import pytest
from nacl.signing import SigningKey

from kiosk import facts
from kiosk.commands.home import NewMember, now, open_home, set_up
from kiosk.commands.tidying import Tidier, tidy
from kiosk.record import Draft, SubjectId
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Settings
from tests.commands.program import capture, run

CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")
WANG = NewMember(name="王芳", role=Role.MANAGER, pin="913570")
PINS = f"{CHEN.pin}\n{WANG.pin}\n"


@pytest.fixture
def data(tmp_path):
    set_up(tmp_path, Settings(), staff=[CHEN, WANG])
    return tmp_path


def custody(data, *arguments, lines=PINS, status=0):
    done = run("kiosk", "custody", "--data", data, *arguments, lines=lines, status=status)
    return json.loads(done.stdout) if status == 0 else done.stderr.decode()


def praised(data):
    (answer,) = capture(data, {"kind": "rating", "score": 5, "text": "周敏很耐心"})
    return answer


def complained(data):
    (answer,) = capture(data, {"kind": "complaint", "text": "收费没说清", "wants_remedy": True})
    return answer


def records(data, visit):
    with closing(open_home(data).journal()) as journal:
        return journal.records_of(SubjectId(visit))


def unhappy_and_withdrawn(data):
    (answer,) = capture(data, {"kind": "rating", "score": 1, "text": "等太久"})
    subject = SubjectId(answer["visit"])
    with closing(open_home(data).journal()) as journal:
        journal.perform(subject, lambda _: [Draft(subject=subject, body=facts.Withdrawn())])
    return answer


def test_two_managers_erase_and_get_a_signed_proof(data):
    answer = unhappy_and_withdrawn(data)

    proof = custody(
        data, "erase", answer["reference"], "--by", "s001", "--with", "s002", "--reason", "客户要求"
    )

    kept = records(data, answer["visit"])
    assert [one.sealed for one in kept] == [None] * len(kept)
    assert proof["erased"] == [{"record": kept[1].fact.id, "sealed_hash": kept[1].fact.sealed_hash}]
    assert proof["record_hash"] == kept[-1].hash
    key = SigningKey(base64.b64decode((data / "keys" / "device.key").read_text())).verify_key
    key.verify(proof["record_hash"].encode(), base64.b64decode(proof["signature"]))


def test_a_wrong_pin_stops_it_and_counts(data):
    answer = unhappy_and_withdrawn(data)

    told = custody(
        data, "erase", answer["reference"], "--by", "s001", "--with", "s002", "--reason", "r",
        lines=f"{CHEN.pin}\n000001\n", status=1,
    )  # fmt: skip

    assert "s002" in told
    assert records(data, answer["visit"])[1].sealed is not None


def test_a_complaint_is_not_erased_but_handed_to_its_customer(data):
    answer = complained(data)
    given = [answer["reference"], "--by", "s001", "--with", "s002", "--reason", "客户索取副本"]

    assert "open" in custody(data, "erase", *given, status=1)
    (handed,) = custody(data, "hand-out", *given)

    assert handed["words"]["text"] == "收费没说清"
    assert records(data, answer["visit"])[-1].fact.kind == "sealed.opened"


def test_a_hold_keeps_what_the_rule_would_erase(data):
    answer = unhappy_and_withdrawn(data)
    given = [answer["reference"], "--by", "s001", "--reason", "监管调阅"]
    custody(data, "hold", *given)
    home = open_home(data)
    years_later = now() + timedelta(days=5000)
    with closing(home.journal()) as journal:
        assert tidy(home, journal, at=years_later).visits == 0

    custody(data, "lift", *given)

    with closing(home.journal()) as journal:
        assert tidy(home, journal, at=years_later, is_ended=lambda: True).visits == 0
        assert tidy(home, journal, at=years_later).visits == 1
    assert records(data, answer["visit"])[1].sealed is None


def test_nothing_is_due_on_the_first_day(data):
    complained(data)

    assert custody(data, "tidy", lines="") == {"visits": 0, "delivered": 0}


def test_an_unknown_number_is_told(data):
    told = custody(data, "hold", "7K4M-2QXH", "--by", "s001", "--reason", "r", status=1)

    assert "kiosk custody" in told


def test_a_tablet_tidies_what_its_desk_confirmed(data, tmp_path):
    key = open_home(data).settings.branch.public_key
    tablet = tmp_path / "tablet"
    set_up(
        tablet,
        Settings(
            role=DeviceRole.LOBBY,
            branch=Branch(public_key=key),
            delivery=Delivery(url="http://127.0.0.1:9", receiver="branch"),
        ),
    )
    answer = complained(tablet)
    home = open_home(tablet)
    with closing(home.journal()) as journal:
        (record,) = journal.records_of(SubjectId(answer["visit"]))
        journal.confirm("branch", journal.origin, seq=1, digest=record.hash, asides=())

        assert tidy(home, journal, at=now() + timedelta(days=1)).delivered == 0
        assert tidy(home, journal, at=now() + timedelta(days=8)).delivered == 1


def test_the_banks_own_times_win_and_a_wrong_file_stops_nothing_else(data, caplog):
    praised(data)
    (data / "keeping.toml").write_text("feedback_days = 'soon'\n")
    tidier = Tidier(open_home(data))

    with caplog.at_level("WARNING"):
        tidier.start()
        tidier.stop()

    assert "could not tidy" in caplog.text
