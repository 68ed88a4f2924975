"""What head office's pages list: devices with their chains, cases, evidence."""

from collections.abc import Mapping
from itertools import groupby
from typing import Self

import msgspec
from msgspec.structs import replace

from headoffice.own import BRANCH
from headoffice.register import Listed, listed_of
from headoffice.store.devices import Device, devices
from headoffice.store.link import Link, Row
from kiosk.body import Body
from kiosk.device_facts import LockNoticed, RoomNoticed, VersionsNoticed
from kiosk.lockdown import Lock
from kiosk.reception import Standing as DeviceState
from kiosk.record import read_record
from kiosk.room import Room

_CASES = 500

_FOLLOWED = "SELECT DISTINCT subject FROM page"
_TOLD = """
    SELECT origin, fact FROM record
    WHERE kind IN ('device.room', 'device.lock', 'device.versions')
    ORDER BY origin, seq
"""
_STANDING = """
    SELECT
        (SELECT coalesce(max(last_seen), 0) FROM device),
        (
            SELECT count(*) FROM device
            WHERE state = :approved AND last_seen < :a_day_ago AND branch <> :own
        ),
        (SELECT count(*) FROM aside),
        (SELECT count(*) FROM evidence)
"""
_DAY_MS = 86_400_000


_REASONS = {
    "is already taken by other content": "taken",
    "says it is another one": "other",
    "does not follow the one before it": "follow",
    "does not match its hash": "hash",
    "did not sign this head": "head",
    "another key was presented": "key",
    "this continues another history": "continued",
}
"""How each reason of evidence is recognised, and by which word the pages say it."""


def why(reason: str) -> str:
    """Return the pages' word for a reason of evidence; empty for one that they have no word for."""
    return next((word for said, word in _REASONS.items() if said in reason), "")


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


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How the store stands, for those who watch the service."""

    devices: Mapping[str, int]
    """How many devices are pending, approved and revoked."""
    last_heard_ms: int
    silent: int
    """Approved devices that were not heard for a day."""
    aside: int
    evidence: int


def standing(link: Link, *, now: int) -> Standing:
    """Count what a watcher wants to know; `now` is milliseconds since 1970 UTC."""
    known = _counts(link, "SELECT state, count(*) FROM device GROUP BY state")
    ((last_heard, silent, aside, found),) = link.rows(
        _STANDING, {"a_day_ago": now - _DAY_MS, "approved": DeviceState.APPROVED, "own": BRANCH}
    )
    return Standing(
        devices={state.value: known.get(state, 0) for state in DeviceState},
        last_heard_ms=last_heard,
        silent=silent,
        aside=aside,
        evidence=found,
    )


def fleet(link: Link) -> list[Fleet]:
    """Return every device with the state of its chain."""
    held = _counts(link, "SELECT origin, max(seq) FROM record GROUP BY origin")
    aside = _counts(link, "SELECT origin, count(*) FROM aside GROUP BY origin")
    evidence = _counts(link, "SELECT origin, count(*) FROM evidence GROUP BY origin")
    waiting = _counts(link, "SELECT origin, waiting FROM backlog")
    told = _told(link)
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
        for one in devices(link)
    ]


def _told(link: Link) -> dict[str, Told]:
    """Return what each device said last of itself."""
    told: dict[str, Told] = {}
    for origin, raw in link.rows(_TOLD):
        before = told.get(origin, Told())
        told[origin] = before.then(read_record(bytes(raw), None).body)
    return told


def followed_cases(link: Link) -> list[Listed]:
    """Return the newest complaints and calls for help, newest first."""
    return _cases(link, _FOLLOWED)


def evidence(link: Link) -> list[Row]:
    """Return origin, number, reason, time and records kept of a fork, newest first."""
    return link.rows(
        f"""
        SELECT origin, seq, reason, noted_at,
            (SELECT count(*) FROM fork WHERE fork.origin = evidence.origin)
        FROM evidence
        ORDER BY noted_at DESC
        LIMIT {_CASES}
        """  # noqa: S608 - own number
    )


def _cases(link: Link, subjects: str) -> list[Listed]:
    rows = link.rows(
        f"""
        SELECT subject, branch, fact
        FROM record
        WHERE subject IN ({subjects} ORDER BY subject DESC LIMIT {_CASES})
        ORDER BY subject DESC, origin, seq
        """  # noqa: S608 - own text
    )
    found = (
        listed_of(subject, list(group)) for subject, group in groupby(rows, key=lambda row: row[0])
    )
    return [one for one in found if one is not None]


def _counts(link: Link, query: str) -> dict[str, int]:
    return dict(link.rows(query))
