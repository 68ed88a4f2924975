import sqlite3
import time
from contextlib import closing
from hashlib import sha256

import pytest

from db.migrations import LATEST
from kiosk.case import State
from kiosk.facts import Level, Rated
from kiosk.record import GENESIS, SubjectId
from tests.db.first_release import ORIGIN, VISIT_LENGTH, WORDS, write_first_release
from tests.db.journals import projected

EVERYDAY = 2_000
LIMIT_SECONDS = 10


def every_row(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM record ORDER BY position").fetchall()


@pytest.mark.parametrize("records", [EVERYDAY, pytest.param(100_000, marks=pytest.mark.long)])
def test_a_journal_of_the_first_release_is_brought_up_to_date_with_nothing_lost(branch, records):
    path = branch.path()
    write_first_release(path, records)
    before = every_row(path)
    begun = time.process_time()

    journal = branch.journal()

    assert time.process_time() - begun < LIMIT_SECONDS
    assert every_row(path) == before
    assert len(before) == records
    assert_chained(before)
    assert journal.connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
    assert journal.connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert journal.origin == ORIGIN
    (cases,) = journal.connection.execute("SELECT count(*) FROM case_").fetchone()
    assert cases == records // VISIT_LENGTH
    assert [(one.delivered, one.held) for one in journal.backlogs("head_office")] == [
        (records // 2, records)
    ]


def test_every_case_reads_as_before_and_goes_on(branch):
    write_first_release(branch.path(), EVERYDAY)
    journal = branch.journal()
    subject = SubjectId("0193a000-0000-7000-a000-000000000007")

    case = journal.case(subject)
    timeline = journal.records_of(subject)

    assert case is not None
    assert (case.state, case.level) == (State.RESOLVED, Level.COMPLAINT)
    assert [record.sealed for record in timeline if record.sealed] == [WORDS, WORDS]
    (added,) = branch.did(journal, subject, Rated(score=4, location="counter-1"))
    assert added.fact.seq == EVERYDAY + 1
    assert added.fact.prev == every_row(branch.path())[EVERYDAY - 1][7]


def test_what_is_worked_out_after_the_upgrade_is_what_a_new_device_works_out(branch):
    write_first_release(branch.path(), EVERYDAY)
    journal = branch.journal()
    worked_out = projected(journal)

    journal.rebuild()

    assert projected(journal) == worked_out
    assert worked_out["tally_day"]


def assert_chained(rows):
    prev = GENESIS
    for _, _, _, seq, _, _, fact, digest, sealed in rows:
        assert sha256(fact).hexdigest() == digest, seq
        assert f'"prev":"{prev}"'.encode() in fact, seq
        assert sealed is None or sha256(sealed).hexdigest().encode() in fact, seq
        prev = digest
