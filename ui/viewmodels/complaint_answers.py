"""The answers of one complaint and what follows from them. It lives in memory only."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

import msgspec

from kiosk.capture import Complaint
from kiosk.carrying import Carried
from kiosk.releasing import Part
from ui.masking import find_secrets, mask_secrets
from ui.viewmodels.lobby_content import LobbyContent, Option
from ui.viewmodels.row_model import Row

FEWEST_PHONE_DIGITS: Final = 7
MOST_PHONE_DIGITS: Final = 15


class Step(StrEnum):
    """The pages of a complaint, in order."""

    WANTS = "wants"
    ABOUT = "about"
    CAUSE = "cause"
    TELL = "tell"
    WISH = "wish"
    CONTACT = "contact"
    REVIEW = "review"


class OptionRow(Row, frozen=True, kw_only=True):
    """One answer to choose, as shown."""

    slug: str
    label: str
    icon_name: str
    chosen: bool


class ReviewRow(Row, frozen=True, kw_only=True):
    """One answer to look over; `step` is where it can be changed.

    `part` is what of the words it is; such an answer is released to staff, or kept for the manager.
    """

    step: str
    title: str
    answer: str
    part: str
    kept: bool


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was answered so far."""

    wants_person: bool = False
    wants_answer: bool = False
    wants_remedy: bool = False
    business: str = ""
    cause: str = ""
    text: str = ""
    wishes: tuple[str, ...] = ()
    wish: str = ""
    anonymous: bool = True
    decided_contact: bool = False
    name: str = ""
    phone: str = ""
    contact_time: str = ""
    kept: tuple[Part, ...] = ()

    @property
    def only_manager(self) -> bool:
        """Whether every part of the words is kept for the manager, written or not."""
        return set(self.kept) == set(Part)

    @property
    def written(self) -> dict[Part, str]:
        """What is written, part by part, as staff will read it."""
        contact = (self.name.strip(), self.phone.strip(), self.contact_time.strip())
        parts = {
            Part.TEXT: self.text.strip(),
            Part.WISH: self.wish.strip(),
            Part.CONTACT: " · ".join(filter(None, contact)),
        }
        return {part: words for part, words in parts.items() if words}

    @property
    def kept_count(self) -> int:
        """How many written parts are kept for the manager."""
        return sum(part in self.kept for part in self.written)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The pages; without a wish for an answer nobody asks how to reach the customer."""
        wants_contact = self.wants_answer or self.wants_remedy
        return tuple(step for step in Step if step is not Step.CONTACT or wants_contact)

    @property
    def has_substance(self) -> bool:
        """Whether there is anything to complain about yet."""
        return bool(self.text.strip() or self.cause or self.wish.strip() or self.wishes)

    @property
    def phone_looks_right(self) -> bool:
        """Whether the telephone number can be called."""
        digits = sum(symbol.isdigit() for symbol in self.phone)
        return FEWEST_PHONE_DIGITS <= digits <= MOST_PHONE_DIGITS

    @property
    def holds_numbers(self) -> bool:
        """Whether a card, identity or telephone number stands in the free text."""
        return bool(find_secrets(self.text) or find_secrets(self.wish))

    def without_numbers(self) -> "Answers":
        """Return the answers with such numbers covered."""
        covered = {"text": mask_secrets(self.text), "wish": mask_secrets(self.wish)}
        return msgspec.structs.replace(self, **covered)

    def allows_going_on(self, step: Step) -> bool:
        """Whether this page is answered well enough to go on."""
        if step is Step.CONTACT:
            return self.decided_contact and (self.anonymous or self.phone_looks_right)
        return step is not Step.REVIEW or self.has_substance

    def answers(self, step: Step) -> bool:
        """Whether this page holds an answer, or needs none; otherwise going on skips it."""
        return {
            Step.ABOUT: bool(self.business),
            Step.CAUSE: bool(self.cause),
            Step.TELL: bool(self.text.strip()),
            Step.WISH: bool(self.wishes or self.wish.strip()),
        }.get(step, True)

    def complaint(self) -> Complaint:
        """The answers as an act."""
        return Complaint(
            text=self.text.strip(),
            business=self.business,
            cause=self.cause,
            wishes=self.wishes,
            wish=self.wish.strip(),
            wants_person=self.wants_person,
            wants_answer=self.wants_answer,
            wants_remedy=self.wants_remedy,
            anonymous=self.anonymous,
            only_manager=self.only_manager,
            kept=self.kept,
            name=self.name.strip(),
            phone=self.phone.strip(),
            contact_time=self.contact_time.strip(),
        )

    def carried(self) -> Carried:
        """The answers that a phone may go on with: all but name, number and who is to come."""
        return Carried(
            text=self.text.strip(),
            wish=self.wish.strip(),
            business=self.business,
            cause=self.cause,
            wishes=self.wishes,
            wants_answer=self.wants_answer,
            wants_remedy=self.wants_remedy,
            kept=self.kept,
        )

    def said(self, content: LobbyContent, language: str) -> list[tuple[Step, Part | None, str]]:
        """The answers as staff will read them, in order: page, part of the words, answer."""
        written = self.written
        own = written.get(Part.WISH, "")
        wishes = " · ".join(_named(content.wishes, self.wishes, language))
        wished: list[tuple[Step, Part | None, str]] = []
        if wishes or not own:
            wished.append((Step.WISH, None, wishes))
        if own:
            wished.append((Step.WISH, Part.WISH, own))
        lines: list[tuple[Step, Part | None, str]] = [
            (Step.ABOUT, None, " ".join(_named(content.businesses, (self.business,), language))),
            (Step.CAUSE, None, " ".join(_named(content.causes, (self.cause,), language))),
            (Step.TELL, Part.TEXT, written.get(Part.TEXT, "")),
            *wished,
            (Step.CONTACT, Part.CONTACT, written.get(Part.CONTACT, "")),
        ]
        return [line for line in lines if line[0] in self.steps]


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A complaint half-way: the answers, and the page one is on."""

    answers: Answers
    step: Step


def option_rows(options: Sequence[Option], chosen: Sequence[str], language: str) -> list[OptionRow]:
    """Return the options as rows, the chosen ones marked."""
    return [
        OptionRow(
            key=option.slug,
            slug=option.slug,
            label=option.words.said(language),
            icon_name=option.icon,
            chosen=option.slug in chosen,
        )
        for option in options
    ]


def _named(options: Sequence[Option], chosen: Sequence[str], language: str) -> list[str]:
    return [one.words.said(language) for one in options if one.slug in chosen]
