"""The customer's acts: what they tapped or wrote, turned into drafts of records.

The same acts arrive from the lobby screen, the customer's phone and `python -m kiosk capture`.
"""

from collections.abc import Callable, Collection

import msgspec

from kiosk import facts
from kiosk.errors import Refused
from kiosk.known_causes import is_cause_id
from kiosk.limits import tidy_line, tidy_text
from kiosk.receipt import Slip, words_hash
from kiosk.record import Draft, SubjectId
from kiosk.releasing import kept_parts, parts_of
from kiosk.seal import Personal

CHOICE_LIMIT = 20

Seal = Callable[[Personal], bytes]
"""Encrypts a personal part for the branch and head office."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where and how an act reaches us; the same for a whole visit but for language and care."""

    location: str = ""
    language: str = "zh_CN"
    channel: str = "lobby"
    care: bool = False
    survey: str = ""
    survey_version: int = 0
    taxonomy_version: int = 0
    rule_pack: str = ""
    marks: tuple[str, ...] = ()


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """The slugs that content knows today; anything else in an act is refused."""

    reasons: Collection[str]
    businesses: Collection[str]
    causes: Collection[str]
    wishes: Collection[str]


class Act(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", forbid_unknown_fields=True):
    """One act of a customer. `visit` joins it to an earlier act of the same visit."""

    visit: SubjectId | None = None


class Rating(Act, frozen=True, kw_only=True, tag="rating"):
    """One tap on a face, with reasons, a line of text and a call for help where given."""

    score: int
    scale: int = 5
    reasons: tuple[str, ...] = ()
    text: str = ""
    help: bool = False


class Details(Act, frozen=True, kw_only=True, tag="details"):
    """Reasons and a line of text for a rating that was already given."""

    reasons: tuple[str, ...] = ()
    text: str = ""


class Help(Act, frozen=True, kw_only=True, tag="help"):
    """A call for a person to come now."""


class Complaint(Act, frozen=True, kw_only=True, tag="complaint"):
    """An early complaint. Name and phone are kept only when the customer is not anonymous."""

    text: str = ""
    business: str = ""
    cause: str = ""
    wishes: tuple[str, ...] = ()
    wish: str = ""
    wants_person: bool = False
    wants_answer: bool = False
    wants_remedy: bool = False
    anonymous: bool = True
    only_manager: bool = False
    kept: tuple[str, ...] = ()
    """Parts of the words that only the manager may read; see `kiosk.releasing`."""
    name: str = ""
    phone: str = ""
    contact_time: str = ""


class Suggestion(Act, frozen=True, kw_only=True, tag="suggestion"):
    """An idea for doing better."""

    text: str
    topic: str = ""


class Praise(Act, frozen=True, kw_only=True, tag="praise"):
    """Thanks."""

    text: str
    topic: str = ""


class Joining(Act, frozen=True, kw_only=True, tag="joining"):
    """我也是: one more customer meets a known cause. `known` is its id, `cause` its slug."""

    known: str
    cause: str = ""


class Rerating(Act, frozen=True, kw_only=True, tag="rerating"):
    """The second rating, after the case was handled; `accepted` says whether it is settled."""

    visit: SubjectId
    score: int
    scale: int = 5
    accepted: bool | None = None


AnyAct = Rating | Details | Help | Complaint | Suggestion | Praise | Joining | Rerating


def drafts_of(  # noqa: PLR0913 - an act, and all that it needs
    act: AnyAct, *, visit: SubjectId, place: Place, choices: Choices, seal: Seal, slip: Slip
) -> list[Draft]:
    """Turn an act into the drafts that record it, personal words sealed.

    `slip` is what chance drew for this act; its receipt is made from the same.

    Raises:
        Refused: a score off its scale, a choice that content does not know, a text too long.

    """
    match act:
        case Rating():
            bodies = _rating(act, place, choices, seal, slip)
        case Details():
            bodies = [_details(act.reasons, act.text, choices, seal)]
        case Help():
            bodies = [(_help(place, slip), None)]
        case Complaint():
            bodies = [_complaint(act, place, choices, seal, slip)]
        case Suggestion():
            bodies = [(_told(facts.SuggestionMade, act, place, slip), _words(act.text, seal))]
        case Praise():
            bodies = [(_told(facts.PraiseGiven, act, place, slip), _words(act.text, seal))]
        case Joining():
            bodies = [(_joining(act, place, choices), None)]
        case Rerating():
            bodies = _rerating(act, place)
    return [Draft(subject=visit, body=body, sealed=sealed) for body, sealed in bodies]


_Sealed = tuple[facts.Body, bytes | None]


def _rating(act: Rating, place: Place, choices: Choices, seal: Seal, slip: Slip) -> list[_Sealed]:
    rated = facts.Rated(
        score=_score(act.score, act.scale),
        scale=act.scale,
        survey=place.survey,
        survey_version=place.survey_version,
        care=place.care,
        marks=place.marks,
        **_where(place),
    )
    found: list[_Sealed] = [(rated, None)]
    if act.reasons or act.text.strip():
        found.append(_details(act.reasons, act.text, choices, seal))
    if act.help:
        found.append((_help(place, slip), None))
    return found


def _details(reasons: tuple[str, ...], text: str, choices: Choices, seal: Seal) -> _Sealed:
    if not (reasons or text.strip()):
        raise Refused("there is nothing to add", code="details-empty")
    _known(reasons, choices.reasons, "reason")
    body = facts.Detailed(reasons=reasons, has_text=bool(text.strip()))
    return body, _words(text, seal) if text.strip() else None


def _help(place: Place, slip: Slip) -> facts.Body:
    return facts.HelpRequested(marks=place.marks, link=slip.link, **_where(place))


def _told(
    kind: type[facts.SuggestionMade | facts.PraiseGiven],
    act: Suggestion | Praise,
    place: Place,
    slip: Slip,
) -> facts.Body:
    return kind(topic=tidy_line(act.topic), link=slip.link, **_where(place))


def _complaint(act: Complaint, place: Place, choices: Choices, seal: Seal, slip: Slip) -> _Sealed:
    _known((act.business,) if act.business else (), choices.businesses, "business")
    _known((act.cause,) if act.cause else (), choices.causes, "cause")
    _known(act.wishes, choices.wishes, "wish")
    if not (act.text.strip() or act.cause or act.wish.strip() or act.wishes):
        raise Refused(
            "a complaint needs a few words, or at least what it is about", code="complaint-empty"
        )
    if not act.anonymous and not act.phone.strip():
        raise Refused(
            "to answer you we need a telephone number, or choose anonymous", code="phone-missing"
        )
    text = tidy_text(act.text)
    personal = Personal(
        text=text,
        wish=tidy_text(act.wish),
        name="" if act.anonymous else tidy_line(act.name),
        phone="" if act.anonymous else tidy_line(act.phone),
        contact_time="" if act.anonymous else tidy_line(act.contact_time),
        words_salt=slip.salt,
    )
    kept = kept_parts(act.kept, personal)
    all_kept = act.only_manager or (bool(kept) and kept == parts_of(personal))
    body = facts.ComplaintLodged(
        business=act.business,
        cause=act.cause,
        wishes=act.wishes,
        wants_person=act.wants_person,
        wants_answer=act.wants_answer,
        wants_remedy=act.wants_remedy,
        anonymous=act.anonymous,
        only_manager=all_kept or bool(kept),
        kept=() if all_kept else kept,
        care=place.care,
        taxonomy_version=place.taxonomy_version,
        rule_pack=place.rule_pack,
        words_hash=words_hash(slip.salt, text),
        marks=place.marks,
        link=slip.link,
        **_where(place),
    )
    return body, seal(personal)


def _joining(act: Joining, place: Place, choices: Choices) -> facts.Body:
    if not is_cause_id(act.known):
        raise Refused("no such cause is known", code="known-cause-unknown")
    cause = act.cause if act.cause in choices.causes else ""
    return facts.Joined(known=act.known, cause=cause, marks=place.marks, **_where(place))


def _rerating(act: Rerating, place: Place) -> list[_Sealed]:
    score = _score(act.score, act.scale)
    rerated = facts.Rerated(score=score, scale=act.scale, channel=place.channel)
    if act.accepted is None:
        return [(rerated, None)]
    return [(rerated, None), (facts.Accepted(accepted=act.accepted, channel=place.channel), None)]


def _where(place: Place) -> dict[str, str]:
    return {"location": place.location, "language": place.language, "channel": place.channel}


def _score(score: int, scale: int) -> int:
    if scale not in {4, 5}:
        raise Refused("a scale has four or five faces", code="scale-unknown")
    if not 1 <= score <= scale:
        raise Refused(
            "a score is a whole number from 1 to {scale}", code="score-off-scale", scale=scale
        )
    return score


def _known(chosen: Collection[str], known: Collection[str], what: str) -> None:
    if len(chosen) > CHOICE_LIMIT:
        raise Refused(
            "at most {count} choices of one sort", code="choices-too-many", count=CHOICE_LIMIT
        )
    for slug in chosen:
        if slug not in known:
            raise Refused(
                "unknown {sort}: {slug!r}", code="choice-unknown", sort=what, slug=slug[:40]
            )


def _words(text: str, seal: Seal) -> bytes:
    if not text.strip():
        raise Refused("there is nothing written yet", code="text-empty")
    return seal(Personal(text=tidy_text(text)))
