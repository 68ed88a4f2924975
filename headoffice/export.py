"""`headoffice export`: the clear parts, one line a record, for whoever counts."""

import csv
from collections.abc import Iterator
from enum import StrEnum
from typing import TextIO

import msgspec

from headoffice.store.journal import Store
from headoffice.store.link import Row

_RECORDS = """
    SELECT branch, origin, seq, received_at, hash, fact
    FROM record
    ORDER BY origin, seq
"""

_COLUMNS = (
    "branch", "origin", "seq", "id", "at", "received_at", "kind", "subject", "body", "hash",
)  # fmt: skip


class Format(StrEnum):
    """How records are written out."""

    JSONL = "jsonl"
    CSV = "csv"


class _Clear(msgspec.Struct):
    """What is exported of a fact."""

    id: str
    at: str
    kind: str
    subject: str
    body: msgspec.Raw


_decoder = msgspec.json.Decoder(_Clear)


def export(store: Store, out: TextIO, *, form: Format) -> int:
    """Write every record's clear part in order of origin and number; return how many."""
    with store.link.reading():
        rows = store.link.stream(_RECORDS)
        return _as_csv(rows, out) if form is Format.CSV else _as_lines(rows, out)


def _as_lines(rows: Iterator[Row], out: TextIO) -> int:
    count = 0
    for row in rows:
        out.write(msgspec.json.encode(_clear(row)).decode() + "\n")
        count += 1
    return count


def _as_csv(rows: Iterator[Row], out: TextIO) -> int:
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    count = 0
    for row in rows:
        values = _clear(row)
        writer.writerow([_harmless(_text(values[name])) for name in _COLUMNS])
        count += 1
    return count


def _clear(row: Row) -> dict[str, msgspec.Raw | str | int]:
    branch, origin, seq, received_at, digest, raw = row
    fact = _decoder.decode(raw)
    return {
        "branch": branch, "origin": origin, "seq": seq, "id": fact.id, "at": fact.at,
        "received_at": received_at, "kind": fact.kind, "subject": fact.subject,
        "body": fact.body, "hash": digest,
    }  # fmt: skip


def _text(value: msgspec.Raw | str | int) -> str:
    return bytes(value).decode() if isinstance(value, msgspec.Raw) else str(value)


def _harmless(text: str) -> str:
    """Keep spreadsheets from taking a value for a formula."""
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
