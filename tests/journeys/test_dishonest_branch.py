"""A branch that wants better numbers, and has its own device, its key, and a database tool."""

import contextlib
import json
import sqlite3

import msgspec
import pytest

from kiosk.capture import Complaint, Rating
from kiosk.commands.capture import take
from kiosk.commands.home import open_home
from kiosk.record import GENESIS, Fact, hash_of
from tests.commands.program import run
from tests.journeys.parts import head_office

CHANGE = """
    UPDATE record SET fact = ?, hash = ?, kind = ?, sealed = iif(?, sealed, NULL) WHERE seq = ?
"""
WORDS = "柜员让我白跑三趟"


class Branch:
    """One device that is set up, and head office to which it delivers."""

    def __init__(self, data, service):
        self.data = data
        self.service = service
        self.home = open_home(data)

    def tapped(self, act):
        with contextlib.closing(self.home.journal()) as journal:
            return take(act, self.home, journal, channel="lobby")

    def deliver(self, status=0):
        url = f"http://127.0.0.1:{self.service.port}"
        done = run(
            "kiosk", "sync", "--data", self.data, "--once", "--head-office", url, status=status
        )
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def edit(self, *statements):
        """Write into the journal past the program, its guard and its triggers."""
        with contextlib.closing(sqlite3.connect(self.data / "journal.sqlite")) as journal:
            for trigger in ("record_stays", "record_is_fixed"):
                journal.execute(f"DROP TRIGGER {trigger}")
            for statement, values in statements:
                journal.execute(statement, values)
            journal.commit()

    def rows(self):
        with contextlib.closing(sqlite3.connect(self.data / "journal.sqlite")) as journal:
            return journal.execute("SELECT seq, fact FROM record ORDER BY seq").fetchall()

    def receipt_holds(self, receipt):
        done = self.service.ask(
            "receipt", f"https://bank.example/r/x/{receipt.secret}#{receipt.proof}"
        )
        return json.loads(done)


@pytest.fixture
def branch(tmp_path):
    with head_office(tmp_path) as service:
        yield Branch(tmp_path / "device", service)


def complain(branch):
    branch.tapped(Rating(score=5))
    receipt = branch.tapped(Complaint(text=WORDS, wants_answer=True))
    branch.tapped(Rating(score=5))
    return receipt


def complaints(branch):
    lines = branch.service.ask("export").splitlines()
    return [one for one in map(json.loads, lines) if one["kind"] == "complaint.lodged"]


def rechained(rows, change):
    """Every fact with a change made to it, chained anew by whoever holds the whole database."""
    prev, statements = GENESIS, []
    for seq, raw in rows:
        fact = msgspec.structs.replace(change(msgspec.json.decode(raw, type=Fact)), prev=prev)
        new = msgspec.json.encode(fact)
        prev = hash_of(new)
        statements.append(
            (
                CHANGE,
                (new, prev, fact.kind, fact.sealed_hash is not None, seq),
            )
        )
    return statements


def as_praise(fact):
    """Turn the complaint into something harmless."""
    if fact.kind != "complaint.lodged":
        return fact
    return msgspec.structs.replace(
        fact, kind="praise.given", body=msgspec.Raw(b"{}"), sealed_hash=None
    )


def test_a_complaint_deleted_after_delivery_stays_at_head_office(branch):
    receipt = complain(branch)
    branch.deliver()
    branch.edit(("DELETE FROM record WHERE kind = 'complaint.lodged'", ()))
    branch.tapped(Rating(score=5))

    branch.deliver()

    assert len(complaints(branch)) == 1
    assert branch.receipt_holds(receipt)["kept"] is True
    assert branch.service.verified()["ok"]


def test_a_complaint_deleted_before_delivery_arrives_as_missing_and_is_listed(branch):
    receipt = complain(branch)
    branch.edit(("DELETE FROM record WHERE kind = 'complaint.lodged'", ()))

    told = branch.deliver(status=1)

    assert told["set_aside"] == 1
    assert branch.service.verified()["set_aside"] == 1
    found = branch.receipt_holds(receipt)
    assert (found["signed"], found["kept"]) == (True, True)


def test_complaints_deleted_in_a_row_stop_the_device_and_its_customers_hold_the_proof(branch):
    receipts = [branch.tapped(Complaint(text=WORDS, wants_answer=True)) for _ in range(3)]
    branch.edit(("DELETE FROM record WHERE seq IN (1, 2)", ()))

    done = run(
        "kiosk", "sync", "--data", branch.data, "--once",
        "--head-office", f"http://127.0.0.1:{branch.service.port}", status=1,
    )  # fmt: skip

    assert b"is missing from the journal" in done.stderr
    assert branch.service.verified()["records"] == 0
    assert [branch.receipt_holds(one)["kept"] for one in receipts] == [None, None, None]


def test_an_edited_complaint_arrives_as_withheld_and_is_listed(branch):
    complain(branch)
    ((seq, raw),) = [row for row in branch.rows() if b"complaint.lodged" in row[1]]
    branch.edit(("UPDATE record SET fact = ? WHERE seq = ?", (raw.replace(b"true", b"false"), seq)))

    told = branch.deliver(status=1)

    assert complaints(branch) == []
    assert told["set_aside"] == 1
    assert branch.service.verified()["set_aside"] == 1


def test_a_chain_rewritten_after_delivery_is_evidence_of_a_fork(branch):
    complain(branch)
    branch.deliver()
    branch.edit(*rechained(branch.rows(), as_praise))
    branch.tapped(Rating(score=5))

    told = branch.deliver(status=1)

    assert told["refused"]
    assert len(complaints(branch)) == 1
    assert branch.service.verified()["evidence"] >= 1


def test_a_chain_rewritten_before_delivery_is_shown_by_the_customers_receipt(branch):
    receipt = complain(branch)
    branch.edit(*rechained(branch.rows(), as_praise))

    branch.deliver()

    assert complaints(branch) == []
    found = branch.receipt_holds(receipt)
    assert found["signed"] is True
    assert found["kept"] is False


def test_an_honest_receipt_holds_with_its_words(branch, tmp_path):
    receipt = complain(branch)
    branch.deliver()
    (tmp_path / "words.txt").write_text(WORDS, encoding="utf-8")

    done = branch.service.ask(
        "receipt", f"https://bank.example/r/x/{receipt.secret}#{receipt.proof}",
        "--text", str(tmp_path / "words.txt"),
    )  # fmt: skip

    found = json.loads(done)
    assert (found["signed"], found["kept"], found["words"]) == (True, True, True)


def test_records_in_another_order_are_evidence(branch):
    complain(branch)
    branch.deliver()
    branch.tapped(Rating(score=1))
    branch.tapped(Rating(score=5))
    (_, first), (_, second) = branch.rows()[-2:]
    swapped = [
        first.replace(b'"seq":4', b'"seq":5'),
        second.replace(b'"seq":5', b'"seq":4'),
    ]
    branch.edit(
        ("UPDATE record SET seq = 9 WHERE seq = 5", ()),
        (
            "UPDATE record SET seq = 5, fact = ?, hash = ? WHERE seq = 4",
            (swapped[0], hash_of(swapped[0])),
        ),
        (
            "UPDATE record SET seq = 4, fact = ?, hash = ? WHERE seq = 9",
            (swapped[1], hash_of(swapped[1])),
        ),
    )

    told = branch.deliver(status=1)

    assert told["refused"]
    assert branch.service.verified()["evidence"] >= 1
