"""What devices noticed last about themselves, kept beside the journal so that no page reads it through."""

from collections.abc import Sequence

from headoffice.store.link import Link
from headoffice.store.tables import NOTICED_KINDS
from kiosk.record import Record, read_record

_KEEP = """
    INSERT INTO noticed (origin, kind, seq, fact)
    VALUES (:origin, :kind, :seq, :fact)
    ON CONFLICT (origin, kind) DO UPDATE SET seq = excluded.seq, fact = excluded.fact
    WHERE excluded.seq > noticed.seq
"""


def note_noticed(link: Link, records: Sequence[Record]) -> None:
    """Keep the last word of each kind among new records, inside their transaction."""
    last = {
        (one.fact.origin, one.fact.kind): one for one in records if one.fact.kind in NOTICED_KINDS
    }
    for (origin, kind), one in last.items():
        link.rows(_KEEP, {"origin": origin, "kind": kind, "seq": one.fact.seq, "fact": one.raw})


def noticed(link: Link, origins: Sequence[str]) -> list[Record]:
    """Return what these devices noticed last, one record of each kind, by origin and number."""
    among = link.among("origin", "origins")
    rows = link.rows(
        f"SELECT fact FROM noticed WHERE {among} ORDER BY origin, seq",  # noqa: S608 - own text
        {"origins": link.listed(origins)},
    )
    return [read_record(bytes(fact), None) for (fact,) in rows]
