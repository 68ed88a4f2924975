"""Several people with one matter: who speaks for them, and which cases belong together.

Source: a joint complaint is brought by five representatives at most; from twenty people on it is a
major complaint with a plan of its own (domain notes 1.7 and 7, rules for groups).
"""

from typing import Final

from kiosk.case import Case
from kiosk.deciding import Decide, Seal, by, on_case
from kiosk.dossier import GroupNamed, Linked
from kiosk.errors import Refused
from kiosk.limits import tidy_text
from kiosk.record import SubjectId
from kiosk.roles import Actor
from kiosk.seal import Personal

REPRESENTATIVES_LIMIT: Final = 5
MAJOR_PEOPLE: Final = 20
"""From so many people on it is a major complaint."""


def people_of(case: Case) -> int:
    """Return how many people share a case's matter, as far as it is known."""
    return max(case.people, 1 + len(case.linked))


def is_major(case: Case) -> bool:
    """Whether the plan for major complaints applies."""
    return people_of(case) >= MAJOR_PEOPLE


def name_group(actor: Actor, *, people: int, names: str, seal: Seal) -> Decide:
    """Write down how many share the matter, and who speaks for them: one name a line.

    Raises:
        Refused: nobody or more than five speak for them, or more than there are.

    """
    spoken = [line.strip() for line in tidy_text(names).splitlines() if line.strip()]
    if not spoken:
        raise Refused("write down who speaks for them", code="group-nobody")
    if len(spoken) > REPRESENTATIVES_LIMIT:
        raise Refused(
            "at most {count} people speak for a group",
            code="group-representatives",
            count=REPRESENTATIVES_LIMIT,
        )
    if people < max(2, len(spoken)):
        raise Refused(
            "a group has at least two people, and all who speak for it", code="group-size"
        )
    body = GroupNamed(people=people, representatives=len(spoken), **by(actor))
    return on_case(actor, lambda _case: body, lambda: seal(Personal(text="\n".join(spoken))))


def link(actor: Actor, *, to: SubjectId) -> Decide:
    """Say that another case belongs to this one."""

    def decide(case: Case) -> Linked:
        if to == case.subject or to in case.linked:
            raise Refused("these cases belong together already", code="link-same")
        return Linked(to=to, **by(actor))

    return on_case(actor, decide)


def unlink(actor: Actor, *, to: SubjectId) -> Decide:
    """Say that another case does not belong to this one after all."""

    def decide(case: Case) -> Linked:
        if to not in case.linked:
            raise Refused("these cases do not belong together", code="link-none")
        return Linked(to=to, is_linked=False, **by(actor))

    return on_case(actor, decide)
