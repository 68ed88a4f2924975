"""The taxonomy: what a matter is about, in our own slugs, versioned, with customers' words.

Official codes are not part of it: head office imports them as a table of its own.
Source: JR/T 0169-2018 for the names of businesses and causes.
"""

from collections.abc import Collection, Iterable

import msgspec

from kiosk.errors import BadContent
from kiosk.wording import Terms, Wording


class Term(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One choice: the field's name, the customer's words, and how it is recognised."""

    slug: str
    name: Wording
    """The field's term, for staff and head office."""
    asked: Wording
    """The same in a customer's words, for the lobby."""
    hint: Wording | None = None
    icon: str = ""
    keywords: Terms = Terms()
    unless: Terms = Terms()
    """Where these stand, the keywords in them do not count: 法院拍卖 is no lawsuit."""
    usual: float = 0.0
    """How much it counts when words point nowhere else; for what most complaints are about."""
    weight: float = 1.0
    """How far a flag goes before what the matter is about: more than 1 where people come first."""


class Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A reason chip: shown for some scores, and the cause that it suggests."""

    slug: str
    name: Wording
    scores: tuple[int, ...]
    cause: str = ""


class Concept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words, in both languages, that mean the same when a customer's matter is looked for."""

    slug: str
    words: Terms


class Taxonomy(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Everything that a matter can be filed under."""

    version: int
    businesses: tuple[Term, ...]
    causes: tuple[Term, ...]
    wishes: tuple[Term, ...]
    flags: tuple[Term, ...]
    reasons: tuple[Reason, ...]
    concepts: tuple[Concept, ...] = ()

    def name_of(self, slug: str, language: str) -> str:
        """Return the field's term for a slug; the slug itself when it is not known."""
        for term in self.terms():
            if term.slug == slug:
                return term.name.said(language)
        return slug

    def terms(self) -> Iterable[Term | Reason]:
        """Yield every term and reason."""
        for group in (self.businesses, self.causes, self.wishes, self.flags, self.reasons):
            yield from group

    def check(self, file: str) -> None:
        """Refuse doubled slugs and reasons that suggest an unknown cause.

        Raises:
            BadContent: names the slug.
        """
        slugs = [*(one.slug for one in self.terms()), *(one.slug for one in self.concepts)]
        doubled = {slug for slug in slugs if slugs.count(slug) > 1}
        if doubled:
            raise BadContent(file, min(doubled), "this slug stands twice")
        causes = _slugs(self.causes)
        for reason in self.reasons:
            if reason.cause and reason.cause not in causes:
                raise BadContent(file, reason.slug, f"suggests the unknown cause {reason.cause!r}")


def _slugs(terms: Collection[Term]) -> frozenset[str]:
    return frozenset(term.slug for term in terms)
