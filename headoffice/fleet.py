"""The fleet page's devices: which are wanted, a page of them at a time, and how each one stands."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Self
from urllib.parse import urlencode

import msgspec
from msgspec.structs import replace

from headoffice.own import BRANCH
from headoffice.store.devices import Device, devices_where
from headoffice.store.link import Link
from headoffice.store.noticed import noticed
from headoffice.store.tables import RECORD
from kiosk.body import Body
from kiosk.device_facts import LockNoticed, RoomNoticed, VersionsNoticed
from kiosk.lockdown import Lock
from kiosk.room import Room

ROWS = 50
"""So many devices stand on one page."""

_TEXT_LIMIT = 100
_PAGE_DIGITS = 6
_DAY_MS = 86_400_000


class Kind(StrEnum):
    """Which devices are wanted."""

    ALL = ""
    PENDING = "pending"
    APPROVED = "approved"
    REVOKED = "revoked"
    SILENT = "silent"
    """Approved, and not heard for a day."""
    CONTRADICTED = "contradicted"
    """With evidence against their chain, or records that were set aside."""


_WHERE = {
    Kind.ALL: "1 = 1",
    Kind.PENDING: "state = 'pending'",
    Kind.APPROVED: "state = 'approved'",
    Kind.REVOKED: "state = 'revoked'",
    Kind.SILENT: "state = 'approved' AND last_seen < :a_day_ago AND branch <> :own",
    Kind.CONTRADICTED: (
        "(origin IN (SELECT origin FROM evidence) OR origin IN (SELECT origin FROM aside))"
    ),
}

_TEXT = """(
    lower(branch) LIKE :text ESCAPE '!'
    OR lower(name) LIKE :text ESCAPE '!'
    OR lower(origin) LIKE :text ESCAPE '!'
)"""


_HELD = """
    SELECT origin, (SELECT coalesce(max(seq), 0) FROM {keys} AS kept WHERE kept.origin = device.origin)
    FROM device
"""
"""The highest number of each device: one look into an index, however long its chain is."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which devices a person wants to see: by words, by kind, and which page of them."""

    text: str = ""
    kind: Kind = Kind.ALL
    page: int = 1

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> Self:
        """Return what a query asks for; what makes no sense in it is left out."""
        kind = asked.get("kind", "")
        page = asked.get("page", "")
        is_page = page.isascii() and page.isdecimal() and len(page) <= _PAGE_DIGITS
        return cls(
            text=asked.get("text", "").replace("\0", "").strip()[:_TEXT_LIMIT],
            kind=Kind(kind) if kind in set(Kind) else Kind.ALL,
            page=max(1, int(page)) if is_page else 1,
        )

    def query(self, **more: str) -> str:
        """Return the query of a link that leads here, with what else it says."""
        said = {"text": self.text, "kind": self.kind.value} | {
            "page": str(self.page) if self.page > 1 else ""
        }
        return urlencode({key: value for key, value in (said | more).items() if value})


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a device said last of itself, as far as it said anything."""

    room: str = ""
    """How its disk is, unless that is ample."""
    lock: str = ""
    """How its customer's screen is, unless that is locked."""
    versions: VersionsNoticed | None = None

    def then(self, body: Body | None) -> Self:
        """Return the same after it said this."""
        match body:
            case RoomNoticed(room=room):
                return replace(self, room="" if room == Room.AMPLE else room)
            case LockNoticed(lock=lock):
                return replace(self, lock="" if lock == Lock.LOCKED else lock)
            case VersionsNoticed():
                return replace(self, versions=body)
        return self


class Fleet(msgspec.Struct, frozen=True, kw_only=True):
    """One device on the fleet page; `chain` is `whole`, `aside` or `evidence`."""

    device: Device
    records: int
    chain: str
    told: Told
    waiting: int | None = None
    """How many records wait at the device, or at its relay, as said with its last batch."""


class FleetPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of devices, and how many are wanted in all."""

    rows: Sequence[Fleet]
    count: int

    @property
    def pages(self) -> int:
        """How many pages there are; one at least."""
        return max(1, -(-self.count // ROWS))


def fleet_page(link: Link, wanted: Wanted, *, now: int) -> FleetPage:
    """Return a page of the wanted devices: those that wait for a person first, then by branch."""
    where = _WHERE[wanted.kind]
    given: dict[str, object] = {}
    if wanted.kind is Kind.SILENT:
        given |= {"a_day_ago": now - _DAY_MS, "own": BRANCH}
    if wanted.text:
        where = f"{where} AND {_TEXT}"
        given["text"] = f"%{_plain(wanted.text.lower())}%"
    [(count,)] = link.rows(f"SELECT count(*) FROM device WHERE {where}", given)  # noqa: S608 - own text
    found = devices_where(link, where, given, limit=ROWS, start=(wanted.page - 1) * ROWS)
    return FleetPage(rows=_standing(link, found), count=count)


def _standing(link: Link, found: Sequence[Device]) -> list[Fleet]:
    """Return how these devices stand."""
    origins = [one.origin for one in found]
    among = link.among("origin", "origins")
    given = {"origins": link.listed(origins)}

    def counted(query: str) -> dict[str, int]:
        return dict(link.rows(query.format(among), given))

    held = counted(_HELD.format(keys=link.keys_of(RECORD)) + " WHERE {}")
    aside = counted("SELECT origin, count(*) FROM aside WHERE {} GROUP BY origin")
    evidence = counted("SELECT origin, count(*) FROM evidence WHERE {} GROUP BY origin")
    waiting = counted("SELECT origin, waiting FROM backlog WHERE {}")
    told: dict[str, Told] = {}
    for record in noticed(link, origins):
        origin = record.fact.origin
        told[origin] = told.get(origin, Told()).then(record.body)
    return [
        Fleet(
            device=one,
            told=told.get(one.origin, Told()),
            waiting=waiting.get(one.origin),
            records=held.get(one.origin, 0),
            chain=(
                "evidence"
                if one.origin in evidence
                else "aside"
                if one.origin in aside
                else "whole"
            ),
        )
        for one in found
    ]


def _plain(text: str) -> str:
    """Return a text in which a pattern's signs stand for themselves."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
