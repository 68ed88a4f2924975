"""What the journal promises of its records: they stay as written, and nothing is half-written."""

import sqlite3

import pytest

from kiosk import facts
from kiosk.batch import pack, unpack, whole_entry
from kiosk.errors import Refused, StorageFault
from kiosk.identity import new_identity
from kiosk.record import GENESIS, Draft, OriginId, RecordId, chain, new_id
from tests.builders import entropy
from tests.db.journals import behind_the_back, projected, tamper, utc

REPLACED = """
    REPLACE INTO record
    SELECT position, id, origin, seq, subject, kind, x'7b7d', hash, sealed FROM record
    WHERE seq = 2
"""


@pytest.fixture
def journal(branch):
    """A tablet with an unhappy visit of two records, started again since."""
    journal = branch.journal()
    subject = branch.tapped(journal, score=1)
    branch.did(journal, subject, facts.Noted(staff="s001"))
    journal.close()
    return branch.journal()


def rows(journal):
    return journal.connection.execute("SELECT * FROM record ORDER BY position").fetchall()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM record WHERE seq = 2",
        "DELETE FROM record",
        REPLACED,
        "UPDATE record SET position = 9 WHERE seq = 2",
        "UPDATE record SET id = 'other' WHERE seq = 2",
        "UPDATE record SET origin = 'other' WHERE seq = 2",
        "UPDATE record SET seq = 9 WHERE seq = 2",
        "UPDATE record SET subject = 'other' WHERE seq = 2",
        "UPDATE record SET kind = 'other' WHERE seq = 2",
        "UPDATE record SET fact = x'7b7d' WHERE seq = 2",
        "UPDATE record SET hash = printf('%064d', 0) WHERE seq = 2",
        "UPDATE record SET sealed = x'00' WHERE seq = 2",
        "UPDATE record SET sealed = x'00' WHERE seq = 1",
    ],
)
def test_a_record_is_never_deleted_or_changed(journal, change):
    before = rows(journal)

    with behind_the_back(journal) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(change)
    with pytest.raises(sqlite3.DatabaseError, match=r"never|not authorized"):
        journal.connection.execute(change)

    assert rows(journal) == before


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "DROP TABLE record",
        "DROP TRIGGER record_stays",
        "DROP INDEX record_subject",
        "ALTER TABLE record ADD COLUMN more TEXT",
        "CREATE TABLE mine (n)",
        "CREATE TEMP TRIGGER mine AFTER INSERT ON record BEGIN SELECT 1; END",
        "CREATE VIEW mine AS SELECT 1",
        "CREATE VIRTUAL TABLE mine USING fts5(words)",
        "UPDATE record SET kind = 'other', sealed = NULL",
        "UPDATE sqlite_sequence SET seq = 0",
        "PRAGMA writable_schema = 1",
        "PRAGMA user_version = 0",
        "PRAGMA synchronous = 0",
        "PRAGMA journal_mode = OFF",
        "PRAGMA foreign_keys = 0",
        "PRAGMA trusted_schema = 1",
        "SELECT load_extension('mine')",
        "REINDEX",
        "ANALYZE",
        "VACUUM",
    ],
)
def test_nothing_but_reading_and_appending_gets_past_the_guard(journal, statement):
    before = rows(journal)

    with pytest.raises(sqlite3.DatabaseError):
        journal.connection.execute(statement)

    assert rows(journal) == before


def test_only_the_sealed_part_of_a_record_may_go(journal):
    before = rows(journal)

    journal.connection.execute("UPDATE record SET sealed = NULL WHERE seq = 2")

    assert before[1][-1] == b"sealed"
    assert rows(journal) == [before[0], (*before[1][:-1], None)]


def test_the_same_batch_again_changes_nothing(branch, journal):
    desk = branch.journal("desk")
    batch = branch.next_batch(journal)
    first = desk.receive(batch)
    before = (rows(desk), projected(desk))

    again = desk.receive(batch)

    assert (again.take, again.evidence, again.aside) == ((), (), ())
    assert again.answer == first.answer
    assert (rows(desk), projected(desk)) == before


def test_a_full_disk_refuses_the_act_whole_and_room_lets_it_through(branch, journal):
    before = (rows(journal), projected(journal))
    (pages,) = journal.connection.execute("PRAGMA page_count").fetchone()
    journal.connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StorageFault, match="full"):
        for _ in range(1000):
            before = (rows(journal), projected(journal))
            branch.tapped(journal)

    assert (rows(journal), projected(journal)) == before
    journal.connection.execute(f"PRAGMA max_page_count = {pages + 100}")
    branch.tapped(journal)
    assert len(rows(journal)) == len(before[0]) + 1


def test_a_refused_act_writes_nothing(branch, journal):
    before = (rows(journal), projected(journal))

    def refuse(_case):
        raise Refused("not now")

    with pytest.raises(Refused, match="not now"):
        journal.perform(branch.a_subject(), refuse)

    assert (rows(journal), projected(journal)) == before


def test_an_act_that_says_nothing_writes_nothing(branch, journal):
    before = (rows(journal), projected(journal))

    assert journal.perform(branch.a_subject(), lambda _: []) == []

    assert (rows(journal), projected(journal)) == before


@pytest.mark.parametrize("fact", [b"{}", b"not JSON", b""])
def test_a_damaged_row_is_left_out_of_its_case_and_the_others_are_worked_out(branch, journal, fact):
    whole = branch.tapped(journal, score=2)
    (subject,) = {row[4] for row in rows(journal)} - {whole}
    tamper(journal, 2, fact)

    journal.rebuild()

    assert [record.fact.seq for record in journal.records_of(subject)] == [1]
    assert journal.case(subject).state == journal.case(whole).state
    tamper(journal, 1, fact)
    journal.rebuild()
    assert journal.case(subject) is None
    assert journal.case(whole) is not None


@pytest.mark.parametrize(
    ("at", "taken"),
    [
        ("1969-12-31T23:59:59.999", 1),
        ("1970-01-01T00:00", 2),
        ("2199-12-31T23:59:59.999", 2),
        ("2200-01-01T00:00", 1),
    ],
)
def test_a_record_from_an_impossible_time_is_set_aside_and_the_rest_flows(branch, at, taken):
    desk = branch.journal("desk")
    origin = OriginId(new_id(branch.clock(), entropy()))
    branch.identities[origin] = new_identity(origin, entropy())
    records, prev = [], GENESIS
    for seq, moment in enumerate([utc(at), branch.clock()], start=1):
        draft = Draft(subject=branch.a_subject(), body=facts.Rated(score=1))
        record_id = RecordId(new_id(branch.clock(), branch._random.randbytes))
        made = chain(draft, record_id=record_id, origin=origin, seq=seq, prev=prev, at=moment)
        records.append(made)
        prev = made.hash
    entries = [whole_entry(one.hash, one.raw, None) for one in records]
    head = branch.head_of(origin, 2, prev)

    judgement = desk.receive(unpack(pack(origin=origin, first=1, entries=entries, head=head)))

    assert (len(judgement.take), judgement.seq) == (taken, 2)
    reasons = [one.reason for one in judgement.aside]
    assert reasons == ["its time is out of all bounds"] * (2 - taken)
    before = projected(desk)
    desk.rebuild()
    assert projected(desk) == before
