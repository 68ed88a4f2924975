"""`headoffice rehearse`: run a rule pack over past cases, and see which would have been late."""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from headoffice.register import register
from headoffice.store.journal import Store
from kiosk.calendar import Calendar
from kiosk.case import Case
from kiosk.clock import Running, clocks
from kiosk.errors import Refused
from kiosk.rules import Rulebook


class Rehearsed(msgspec.Struct, frozen=True, kw_only=True):
    """One clock of one case that is late by the rehearsed pack, by the present one, or by both."""

    reference: str
    branch: str
    clock: str
    due_at: datetime | None
    """When it is due by the rehearsed pack; None when that pack has no such clock."""
    late: bool
    late_now: bool
    """Whether it is late by the pack that counts today."""


def rehearse(  # noqa: PLR0913 - two packs, and what they run over
    store: Store,
    *,
    rulebook: Rulebook,
    pack: str,
    present: str,
    calendar: Calendar,
    since: datetime,
    now: datetime,
) -> Iterator[Rehearsed]:
    """Return every late clock of the cases opened since, by the pack rehearsed and the present one.

    Raises:
        Refused: there is no such pack.
    """
    tried = in_force(rulebook, pack)
    for listed in register(store):
        case = listed.case
        if case.opened_at < since:
            continue
        after = _by_turn(case, tried, pack, calendar=calendar, now=now)
        before = _by_turn(case, rulebook, present, calendar=calendar, now=now)
        for key in sorted(after.keys() | before.keys()):
            found, was = after.get(key), before.get(key)
            late, late_now = found is not None and found.is_late, was is not None and was.is_late
            if late or late_now:
                yield Rehearsed(
                    reference=listed.reference,
                    branch=listed.branch,
                    clock=key[0],
                    due_at=found.due_at if found else None,
                    late=late,
                    late_now=late_now,
                )


def in_force(rulebook: Rulebook, pack: str) -> Rulebook:
    """Return the rulebook as if this pack, draft or not yet valid, had always counted.

    Raises:
        Refused: there is no such pack.
    """
    found = next((one for one in rulebook.packs if one.id == pack), None)
    if found is None:
        known = ", ".join(sorted(one.id for one in rulebook.packs))
        raise Refused(f"there is no rule pack {pack!r}, only {known}", code="pack-unknown")
    always = msgspec.structs.replace(found, enabled=True, valid_from=date.min)
    others = tuple(one for one in rulebook.packs if one.family != found.family)
    return Rulebook((always, *others))


def _by_turn(
    case: Case, rulebook: Rulebook, pack: str, *, calendar: Calendar, now: datetime
) -> dict[tuple[str, int], Running]:
    running = clocks(case, rulebook.pack(pack, case.opened_at.date()), calendar, now)
    return {(one.clock, one.turn): one for one in running}
