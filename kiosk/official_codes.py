"""Official codes: a table that head office imports, from our slugs to a standard's codes, with dates.

We write none of our own: JR/T 0169-2018's numbers are the bank's to supply, and they change.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from kiosk.authored import Flaw
from kiosk.taxonomy import Taxonomy, Term

__all__ = ["OfficialCode", "OfficialCodes"]


class OfficialCode(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The code of one business or cause, from a day on."""

    slug: str
    code: str
    valid_from: date


class OfficialCodes(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One imported table."""

    standard: str
    """Whose codes they are, such as `JR/T 0169-2018`."""
    version: str
    """The table's own version, as its publisher writes it."""
    source: str
    """Where the bank got it from."""
    codes: tuple[OfficialCode, ...]

    def code_of(self, slug: str, day: date) -> str:
        """Return the code that holds on a day; empty where there is none."""
        held = [one for one in self.codes if one.slug == slug and one.valid_from <= day]
        return max(held, key=lambda one: one.valid_from).code if held else ""

    def flaws(self, taxonomy: Taxonomy) -> Iterator[Flaw]:
        """Yield what is wrong with the table."""
        for key in ("standard", "version", "source"):
            if not getattr(self, key).strip():
                yield Flaw(key, "must not be empty")
        known = {one.slug for one in _coded(taxonomy)}
        seen: set[tuple[str, date]] = set()
        for number, one in enumerate(self.codes):
            where = f"codes[{number}]"
            if one.slug not in known:
                yield Flaw(f"{where}.slug", f"{one.slug!r} is no business or cause of ours")
            if not one.code.strip():
                yield Flaw(f"{where}.code", "must not be empty")
            if (one.slug, one.valid_from) in seen:
                yield Flaw(where, f"{one.slug!r} has two codes from {one.valid_from} on")
            seen.add((one.slug, one.valid_from))

    def missing(self, taxonomy: Taxonomy, day: date) -> list[str]:
        """Return the slugs that have no code on a day."""
        return [one.slug for one in _coded(taxonomy) if not self.code_of(one.slug, day)]


def _coded(taxonomy: Taxonomy) -> Iterable[Term]:
    return (*taxonomy.businesses, *taxonomy.causes)
