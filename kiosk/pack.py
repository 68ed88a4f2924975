"""A scenario pack: the sections around a play's script that make it a whole.

Ten sections: 1 scene, 2 process, 3 contract, 4 background, 5 hurts, 6 scope, 7 principles and
8 comparison stand here; 9 is the play's options, 10 its steps.
"""

from collections.abc import Iterator
from datetime import date

from kiosk.authored import Flaw, Part, doubled
from kiosk.wording import Wording

FRESH_DAYS = 90
"""A comparison with other banks older than this is hidden."""


class ProcessStep(Part, frozen=True, kw_only=True):
    """One step of how it normally goes."""

    title: Wording
    owner: Wording
    time: Wording
    """How long it takes, in words; a bank's own figure where there is none in law."""


class ContractFact(Part, frozen=True, kw_only=True):
    """A line of the contract to find and read together with the customer."""

    id: str
    title: Wording
    find: Wording
    """Where in the contract it stands."""
    read: Wording
    """The sentence with which staff begin to read it together."""
    figure: Wording | None = None
    """What is read off there, to be filled in from the customer's own contract: a rate, a day."""
    for_customer: bool = False


class Hurt(Part, frozen=True, kw_only=True):
    """What hurts the customer, and the cause that it belongs to."""

    text: Wording
    cause: str


class Scope(Part, frozen=True, kw_only=True):
    """What the script is for and not for, who approved it, until when it holds."""

    covers: tuple[Wording, ...]
    leaves_out: tuple[Wording, ...]
    banned: tuple[str, ...] = ()
    """Words that no line of this play may contain."""
    approved_by: str
    expires: date


class Principles(Part, frozen=True, kw_only=True):
    """What must, may and must not be done."""

    must: tuple[Wording, ...]
    may: tuple[Wording, ...]
    must_not: tuple[Wording, ...]


class ComparisonRow(Part, frozen=True, kw_only=True):
    """One bank's terms, as it publishes them."""

    bank: str
    terms: Wording
    source: str


class Comparison(Part, frozen=True, kw_only=True):
    """What other banks do. The bank supplies the figures; without rows it is never shown."""

    title: Wording
    as_of: date | None = None
    rows: tuple[ComparisonRow, ...] = ()

    def is_shown(self, today: date) -> bool:
        """Tell whether the table is filled and fresh enough to be shown."""
        if self.as_of is None or not self.rows:
            return False
        return 0 <= (today - self.as_of).days <= FRESH_DAYS


class Pack(Part, frozen=True, kw_only=True):
    """The sections 1 to 8 of a scenario pack."""

    scene: tuple[Wording, ...]
    process: tuple[ProcessStep, ...]
    contract: tuple[ContractFact, ...]
    background: tuple[Wording, ...]
    hurts: tuple[Hurt, ...]
    scope: Scope
    principles: Principles
    comparison: Comparison

    def flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the pack."""
        for key in ("scene", "process", "contract", "background", "hurts"):
            if not getattr(self, key):
                yield Flaw(f"pack.{key}", "this section must not be empty")
        for key in ("must", "may", "must_not"):
            if not getattr(self.principles, key):
                yield Flaw(f"pack.principles.{key}", "this section must not be empty")
        yield from doubled("pack.contract", [fact.id for fact in self.contract])
        if self.comparison.rows and self.comparison.as_of is None:
            yield Flaw("pack.comparison.as_of", "a comparison with rows needs its date")
