"""The schema may be laid out by time and spread over machines: keys, references and joins allow it."""

import re
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from headoffice.store.journal import open_store
from headoffice.store.tables import RECORD, STEPS
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

ROOT = Path(__file__).parents[2]
SMALL = {"device", "invitation", "account", "news", "parcel", "review"}
"""Tables that every machine holds whole."""

GUIDE = (ROOT / "docs" / "scale-out.md").read_text(encoding="utf-8")
EVERY = [table for step in STEPS for table in step.tables]
LARGE = [table for table in EVERY if table.name not in SMALL]


@pytest.mark.parametrize("table", LARGE, ids=lambda table: table.name)
def test_a_large_table_is_keyed_by_origin_and_refers_to_nothing_but_its_device(table):
    assert all("(origin" in key for key in table.keys)
    references = {one.name: one.rule for one in table.columns if "REFERENCES" in one.rule}
    assert set(references) <= {"origin", "successor"}
    assert all(rule.endswith("REFERENCES device") for rule in references.values())


def test_large_tables_are_joined_by_origin_only():
    large = "|".join(table.name for table in LARGE)
    joins = [
        (file.name, found[1], found[2])
        for file in (ROOT / "headoffice").rglob("*.py")
        for found in re.finditer(rf"JOIN ({large})(?: AS \w+)? ON ([^\n]+)", file.read_text())
    ]

    assert len(joins) >= 3
    for file, table, condition in joins:
        assert re.search(rf"\b{table}\.origin = \w+\.origin", condition), (file, condition)


def test_the_guide_names_every_table():
    spread = set(re.findall(r"create_distributed_table\('(\w+)', 'origin'", GUIDE))
    whole = set(re.findall(r"create_reference_table\('(\w+)'\)", GUIDE))

    assert whole == SMALL
    assert spread == {table.name for table in LARGE} | {f"{RECORD.name}_key"}


def parts_of(store):
    return dict(store.link.rows("SELECT tableoid::regclass::text, count(*) FROM record GROUP BY 1"))


def at(year, month):
    return lambda: datetime(year, month, 15, tzinfo=UTC)


def test_records_lie_in_the_quarter_in_which_they_arrived(postgres):
    sender = Sender()
    for number, clock in enumerate([at(2026, 11), at(2027, 2), at(2025, 1)]):
        with open_store(postgres, now=clock) as store:
            if number == 0:
                enrolled(store, sender)
            sender.wrote(2)
            store.receive(sender.batch())
            parts = parts_of(store)

    assert parts == {"record_2026q4": 2, "record_2027q1": 2, "record_2025q1": 2}


def test_a_quarter_for_which_rows_came_too_early_stays_among_the_others(postgres):
    sender = Sender()
    with open_store(postgres, now=at(2026, 11)) as store:
        enrolled(store, sender)
        sender.wrote(1)
        store._now = at(2035, 5)
        store.receive(sender.batch())
    with open_store(postgres, now=at(2035, 5)) as store:
        sender.wrote(1)
        store.receive(sender.batch())

        assert parts_of(store) == {"record_else": 2}


@pytest.mark.parametrize("twice", ["(origin, seq)", "(origin, id)"])
def test_no_record_is_there_twice_in_two_quarters(postgres, twice):
    with open_store(postgres, now=lambda: NOW) as store:
        sender = enrolled(store, Sender())
        sender.wrote(1)
        store.receive(sender.batch())
        seq = "seq" if twice == "(origin, seq)" else "seq + 1"
        names = [one.name for one in RECORD.columns]
        copied = ["received_at + 9000000000" if one == "received_at" else one for one in names]
        copied[names.index("seq")] = seq
        if twice == "(origin, seq)":
            copied[names.index("id")] = "'another'"

        with pytest.raises(Exception, match="duplicate key") as fault:
            store.link.rows(f"INSERT INTO record SELECT {', '.join(copied)} FROM record")

        assert isinstance(fault.value.__cause__, psycopg.errors.UniqueViolation)
        assert sum(parts_of(store).values()) == 1


def test_the_database_refuses_a_record_of_no_known_device(postgres):
    sender = Sender()
    with open_store(postgres, now=lambda: NOW) as store:
        enrolled(store, sender)
        sender.wrote(1)
        store.receive(sender.batch())
        names = [one.name for one in RECORD.columns]
        copied = ["'nobody'" if one == "origin" else one for one in names]

        with pytest.raises(Exception, match="its origin is not in device") as fault:
            store.link.rows(f"INSERT INTO record SELECT {', '.join(copied)} FROM record")

        assert isinstance(fault.value.__cause__, psycopg.errors.ForeignKeyViolation)
        assert sum(parts_of(store).values()) == 1


def test_a_store_from_before_is_left_as_it_is(postgres):
    with open_store(postgres, now=lambda: NOW) as store:
        for name in ("record", "record_key"):
            store.link.rows(f"DROP TABLE {name} CASCADE")
        store.link.rows("CREATE TABLE record (origin text, seq int8)")

    with open_store(postgres, now=lambda: NOW) as store:
        assert store.link.rows("SELECT to_regclass('record_2026q4')") == [(None,)]
