"""One-time codes: one device, one branch, a limited time; and what becomes of the one replaced."""

import subprocess
import sys
from datetime import timedelta

import msgspec
import pytest

from headoffice.__main__ import main
from headoffice.enrolment import admit
from headoffice.store.devices import revoke
from headoffice.store.invitations import (
    closings,
    code_hash,
    invite,
    new_code,
    open_invitations,
    withdraw,
)
from headoffice.store.journal import open_store
from kiosk.errors import Refused, WireFault
from kiosk.introduction import Introduction, card_of, fingerprint_of
from kiosk.reception import Standing
from tests.builders import entropy
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.running import ROOT, Process
from tests.headoffice.senders import Sender

DAY = timedelta(days=1)
CODE = new_code(entropy(7))


def presented(store, sender, *, code=CODE, branch="0001"):
    who = Introduction(
        origin=sender.origin, public_key=sender.identity.public_text, branch=branch, code=code
    )
    return store.enrol(who, standing=Standing.PENDING)


def invited(store, *, valid=DAY, replaces="", branch="0001"):
    now = store.milliseconds()
    invite(store.link, code=CODE, branch=branch, replaces=replaces, now=now, valid=valid)


def test_a_code_is_read_with_or_without_hyphens():
    assert len(CODE.replace("-", "")) == 16
    assert code_hash(CODE) == code_hash(CODE.replace("-", "").lower())
    assert new_code(entropy(8)) != CODE


def test_a_code_lets_one_device_in_and_may_be_repeated_by_it(store):
    invited(store)

    assert presented(store, Sender(1)).state is Standing.APPROVED
    assert presented(store, Sender(1)).state is Standing.APPROVED
    with pytest.raises(WireFault):
        presented(store, Sender(2))
    assert store.device(Sender(2).origin) is None


def test_a_waiting_device_is_let_in_by_a_code(store):
    assert presented(store, Sender(1), code="").state is Standing.PENDING
    invited(store)

    assert presented(store, Sender(1)).state is Standing.APPROVED


@pytest.mark.parametrize(
    ("valid", "branch", "holds"),
    [
        (timedelta(milliseconds=1), "0001", True),
        (timedelta(0), "0001", False),
        (DAY, "0002", False),
    ],
)
def test_a_code_holds_for_its_time_and_branch_only(store, valid, branch, holds):
    invited(store, valid=valid, branch=branch)

    if holds:
        assert presented(store, Sender(1)).state is Standing.APPROVED
    else:
        with pytest.raises(WireFault) as refused:
            presented(store, Sender(1))
        assert refused.value.code == "enrolment-code"


def test_a_revoked_device_is_not_let_in_by_a_code(store):
    enrolled(store, Sender(1), Standing.REVOKED)
    invited(store)

    assert presented(store, Sender(1)).state is Standing.REVOKED


def test_a_replaced_device_is_closed_at_its_last_record(store, sender):
    sender.wrote(3)
    store.receive(sender.batch())
    invited(store, replaces=sender.origin)

    presented(store, Sender(2))

    [closing] = closings(store.link)
    assert (closing.origin, closing.seq, closing.successor) == (sender.origin, 3, Sender(2).origin)
    assert closing.hash == sender.records[-1].hash
    assert store.device(sender.origin).state is Standing.REVOKED


def test_a_device_that_never_sent_is_closed_at_nothing(store, sender):
    invited(store, replaces=sender.origin)

    presented(store, Sender(2))

    assert [(one.seq, one.hash) for one in closings(store.link)] == [(0, "")]


@pytest.mark.parametrize("branch", ["0001", "0002"])
def test_only_a_device_of_the_branch_can_be_replaced(store, sender, branch):
    unknown = "nobody" if branch == "0001" else sender.origin

    with pytest.raises(Refused):
        invited(store, replaces=unknown, branch=branch)


def test_the_evidence_of_another_key_holds_no_code(store, sender):
    invited(store)
    other = Introduction(
        origin=sender.origin, public_key=Sender(2).identity.public_text, branch="0001", code=CODE
    )

    assert store.enrol(other, standing=Standing.PENDING) is None
    [(entry,)] = store.link.rows("SELECT entry FROM evidence")
    assert msgspec.json.decode(bytes(entry), type=Introduction).code == ""


def test_open_invitations_are_listed_with_who_made_them_and_nothing_that_finds_the_code(store):
    now = store.milliseconds()
    for number, (branch, valid) in enumerate(
        [("0002", DAY), ("0001", 2 * DAY), ("0003", timedelta(0))]
    ):
        invite(
            store.link, code=new_code(entropy(number)), branch=branch, replaces="", now=now,
            valid=valid, made_by="王复核",
        )  # fmt: skip
    invited(store)
    presented(store, Sender(1))

    listed = open_invitations(store.link, now=now)

    assert [(one.branch, one.made_by) for one in listed] == [("0002", "王复核"), ("0001", "王复核")]
    assert listed[0].expires_at == now + 86_400_000
    assert all(len(one.number) == 12 for one in listed)


def test_an_invitation_that_was_taken_back_lets_nobody_in(store):
    invited(store)
    now = store.milliseconds()
    [one] = open_invitations(store.link, now=now)

    assert withdraw(store.link, one.number, by="li", now=now) == "0001"

    with pytest.raises(WireFault):
        presented(store, Sender(1))
    assert store.device(Sender(1).origin) is None
    assert open_invitations(store.link, now=now) == []
    assert store.link.rows("SELECT withdrawn_by FROM invitation") == [("li",)]
    with pytest.raises(Refused, match="no open invitation"):
        withdraw(store.link, one.number, by="li", now=now)


def test_an_invitation_that_was_used_stays_used(store):
    invited(store)
    [one] = open_invitations(store.link, now=store.milliseconds())
    presented(store, Sender(1))

    with pytest.raises(Refused):
        withdraw(store.link, one.number, by="", now=store.milliseconds())

    assert presented(store, Sender(1)).state is Standing.APPROVED


def test_invitations_are_listed_and_taken_back_at_the_command_line(store, url, capsys):
    assert main(["enrol-code", "--store", url, "--branch", "0001", "--by", "li"]) == 0
    code = capsys.readouterr().out.strip().removeprefix("#")
    assert main(["invitations", "--store", url]) == 0
    listed = capsys.readouterr().out
    number = listed.split()[0]
    assert ("branch=0001 by=li" in listed, code in listed) == (True, False)

    assert main(["withdraw", "--store", url, number, "--by", "wang"]) == 0

    assert "0001" in capsys.readouterr().out
    assert main(["invitations", "--store", url, "--json"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["withdraw", "--store", url, number]) == 1
    assert "no open invitation" in capsys.readouterr().err


def test_a_kiosk_accepts_an_invitation_once(tmp_path, capfd):
    url = f"sqlite:///{tmp_path}/store.sqlite"
    office = Process(url, "--enrolment", "approval")
    try:
        assert (
            main(["enrol-code", "--store", url, "--branch", "0001", "--url", office.url, "--qr"])
            == 0
        )
        invitation = capfd.readouterr().out.splitlines()[0]

        def kiosk(*arguments):
            return subprocess.run(
                [sys.executable, "-W", "error", "-m", "kiosk", *arguments],
                cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
            )  # fmt: skip

        first = kiosk("enrol", "--data", str(tmp_path / "one"), invitation)
        second = kiosk("enrol", "--data", str(tmp_path / "two"), invitation)
        wrong = kiosk("enrol", "--data", str(tmp_path / "two"), office.url)
        synced = kiosk("sync", "--data", str(tmp_path / "one"), "--once")
    finally:
        office.stop()

    assert (first.returncode, second.returncode, wrong.returncode) == (0, 1, 1), first.stderr
    assert synced.returncode == 0, synced.stderr
    with open_store(url, now=lambda: NOW) as store:
        assert store.link.rows("SELECT state FROM device") == [("approved",)]


def card(sender, branch="0001"):
    return card_of(
        Introduction(
            origin=sender.origin, public_key=sender.identity.public_text, branch=branch, code=CODE
        )
    )


def test_a_card_that_was_scanned_lets_its_device_in_before_it_comes_itself(store):
    device = admit(store, f" {card(Sender(1))}\n")

    assert CODE not in card(Sender(1))
    assert device.state is Standing.APPROVED
    assert presented(store, Sender(1), code="").state is Standing.APPROVED


def test_a_card_lets_a_waiting_device_in_and_both_sides_show_the_same_symbols(store):
    waiting = presented(store, Sender(1), code="")
    shown = fingerprint_of(Sender(1).origin, Sender(1).identity.public_text)

    assert waiting.fingerprint == shown
    assert fingerprint_of(Sender(2).origin, Sender(1).identity.public_text) != shown
    assert admit(store, card(Sender(1))).state is Standing.APPROVED


@pytest.mark.parametrize("text", ["", "{}", "https://head-office.example#7K4M", "x" * 5000])
def test_what_is_no_card_lets_nobody_in(store, text):
    with pytest.raises(Refused):
        admit(store, text)


def test_a_card_with_another_key_or_of_a_revoked_device_lets_nobody_in(store):
    presented(store, Sender(1), code="")
    forged = card_of(
        Introduction(
            origin=Sender(1).origin, public_key=Sender(2).identity.public_text, branch="0001"
        )
    )
    with pytest.raises(Refused):
        admit(store, forged)
    revoke(store.link, Sender(1).origin)

    with pytest.raises(Refused):
        admit(store, card(Sender(1)))
