"""A case's records told as lines of a timeline: when, who, what, and whether sealed words hang on."""

from collections.abc import Callable
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk import dossier, facts
from kiosk.record import Record, SubjectId
from kiosk.reference import reference_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row

NameOf = Callable[[str], str]
"""Gives the word for a slug of content, or the name of a member of staff, as shown now."""

_CONTEXT = "Timeline"

_TITLES: dict[type[facts.Body], str] = {
    facts.Rated: QT_TRANSLATE_NOOP("Timeline", "Rated the visit"),
    facts.Detailed: QT_TRANSLATE_NOOP("Timeline", "Said why"),
    facts.HelpRequested: QT_TRANSLATE_NOOP("Timeline", "Asked for a person"),
    facts.ComplaintLodged: QT_TRANSLATE_NOOP("Timeline", "Wrote down the matter"),
    facts.SuggestionMade: QT_TRANSLATE_NOOP("Timeline", "Made a suggestion"),
    facts.PraiseGiven: QT_TRANSLATE_NOOP("Timeline", "Gave praise"),
    facts.Joined: QT_TRANSLATE_NOOP("Timeline", "Joined a known cause"),
    facts.Rerated: QT_TRANSLATE_NOOP("Timeline", "Rated again"),
    facts.Withdrawn: QT_TRANSLATE_NOOP("Timeline", "Withdrew the matter"),
    facts.Acknowledged: QT_TRANSLATE_NOOP("Timeline", "Saw it and is on the way"),
    facts.Arrived: QT_TRANSLATE_NOOP("Timeline", "Is with the customer"),
    facts.StepTaken: QT_TRANSLATE_NOOP("Timeline", "Took a step of the playbook"),
    facts.EmotionMarked: QT_TRANSLATE_NOOP("Timeline", "Marked the emotion"),
    facts.Noted: QT_TRANSLATE_NOOP("Timeline", "Wrote a note"),
    facts.Classified: QT_TRANSLATE_NOOP("Timeline", "Confirmed business and cause"),
    facts.Flagged: QT_TRANSLATE_NOOP("Timeline", "Set a flag"),
    facts.Levelled: QT_TRANSLATE_NOOP("Timeline", "Changed the level"),
    facts.Escalated: QT_TRANSLATE_NOOP("Timeline", "Escalated"),
    facts.HandedOver: QT_TRANSLATE_NOOP("Timeline", "Handed over"),
    facts.Promised: QT_TRANSLATE_NOOP("Timeline", "Made a promise"),
    facts.RemedyOffered: QT_TRANSLATE_NOOP("Timeline", "Offered a remedy"),
    facts.SideShown: QT_TRANSLATE_NOOP("Timeline", "Showed the customer a part of the play"),
    facts.Paused: QT_TRANSLATE_NOOP("Timeline", "Paused a clock"),
    facts.Resumed: QT_TRANSLATE_NOOP("Timeline", "Let a clock run again"),
    facts.Extended: QT_TRANSLATE_NOOP("Timeline", "Extended a date, with approval"),
    facts.Resolved: QT_TRANSLATE_NOOP("Timeline", "Resolved by us"),
    facts.Reopened: QT_TRANSLATE_NOOP("Timeline", "Opened again"),
    facts.Referred: QT_TRANSLATE_NOOP("Timeline", "Passed it on at the customer's wish"),
    facts.PartyNamed: QT_TRANSLATE_NOOP("Timeline", "Said whom the matter is about"),
    facts.SealedOpened: QT_TRANSLATE_NOOP("Timeline", "Opened the customer's words"),
    facts.Held: QT_TRANSLATE_NOOP("Timeline", "Everything is to be kept"),
    facts.HoldLifted: QT_TRANSLATE_NOOP("Timeline", "Need not be kept any longer"),
    facts.Erased: QT_TRANSLATE_NOOP("Timeline", "What was written was erased here"),
    dossier.Attached: QT_TRANSLATE_NOOP("Timeline", "Added a photo or a paper"),
    dossier.GroupNamed: QT_TRANSLATE_NOOP("Timeline", "Several share the matter"),
    dossier.Linked: QT_TRANSLATE_NOOP("Timeline", "Another case belongs to it"),
    dossier.ReadBack: QT_TRANSLATE_NOOP("Timeline", "Read it back to the customer"),
    dossier.Reconciled: QT_TRANSLATE_NOOP("Timeline", "Looked at both; it stays as it is"),
}
_NOTES = {
    "customer_account": QT_TRANSLATE_NOOP("Timeline", "Wrote down the customer's account"),
    "staff_account": QT_TRANSLATE_NOOP("Timeline", "Wrote down the staff's account"),
}
_ICONS: dict[type[facts.Body], str] = {
    facts.Detailed: "list",
    facts.HelpRequested: "hand",
    facts.ComplaintLodged: "write",
    facts.SuggestionMade: "idea",
    facts.PraiseGiven: "praise",
    facts.Joined: "people",
    facts.Acknowledged: "bell",
    facts.Arrived: "person",
    facts.StepTaken: "book",
    facts.EmotionMarked: "growth",
    facts.Noted: "write",
    facts.Flagged: "flag",
    facts.Escalated: "growth",
    facts.HandedOver: "transfer",
    facts.Promised: "handshake",
    facts.PromiseEnded: "handshake",
    facts.RemedyOffered: "handshake",
    facts.RemedyEnded: "handshake",
    facts.SideShown: "device",
    facts.Paused: "pause",
    facts.Resumed: "play",
    facts.Extended: "calendar",
    facts.Resolved: "tick-circle",
    facts.FixChecked: "tick-circle",
    facts.Referred: "transfer",
    facts.PartyNamed: "people",
    facts.Reopened: "refresh",
    facts.SealedOpened: "eye-off",
    facts.Held: "lock",
    facts.HoldLifted: "lock",
    facts.Erased: "shield",
}


class TimelineRow(Row, frozen=True, kw_only=True):
    """One record as a line. `opened` holds words only while the desk is signed in and asked for them."""

    at: str
    who: str
    title: str
    detail: str
    drawing: str
    by_customer: bool
    is_sealed: bool
    is_erased: bool
    opened: str


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """What is needed to tell records in words."""

    now: datetime
    name_of: NameOf
    staff_name: NameOf
    step_title: Callable[[str, str], str]
    """Gives the title of a step of a play."""
    opened: dict[str, str]
    """The words of the records that were opened in this session."""


def timeline_row(record: Record, telling: Telling) -> TimelineRow:
    """Tell one record; a kind that only a newer program knows keeps its own name."""
    body = record.body
    staff = _who(body)
    return TimelineRow(
        key=record.fact.id,
        at=words.moment(record.fact.at, telling.now),
        who=telling.staff_name(staff)
        if staff is not None
        else QCoreApplication.translate("Timeline", "Customer"),
        title=_title(body) or record.fact.kind,
        detail=_detail(body, telling),
        drawing=_icon(body),
        by_customer=staff is None,
        is_sealed=record.sealed is not None and record.fact.id not in telling.opened,
        is_erased=record.sealed is None and record.fact.sealed_hash is not None,
        opened=telling.opened.get(record.fact.id, ""),
    )


def title_of(kind: type[facts.Body]) -> str:
    """Say in a few words what a kind of record means."""
    return _translate(_TITLES[kind]) if kind in _TITLES else kind.kind


def _who(body: facts.Body | None) -> str | None:
    """Say which member of staff wrote it down; None for the customer's own act."""
    match body:
        case facts.StaffAct() | facts.Withdrawn() if body.staff:
            return body.staff
        case _:
            return None


def _icon(body: facts.Body | None) -> str:
    match body:
        case facts.Rated() | facts.Rerated():
            return words.face(body.score, body.scale)
        case _:
            return _ICONS.get(type(body), "info") if body is not None else "info"


def _title(body: facts.Body | None) -> str:  # noqa: C901, PLR0911, PLR0912 - one arm a kind
    match body:
        case facts.Accepted(accepted=True):
            return QCoreApplication.translate("Timeline", "Says it is settled")
        case facts.Accepted():
            return QCoreApplication.translate("Timeline", "Says it is not settled")
        case facts.PromiseEnded(kept=True):
            return QCoreApplication.translate("Timeline", "Kept a promise")
        case facts.PromiseEnded():
            return QCoreApplication.translate("Timeline", "Could not keep a promise")
        case facts.RemedyEnded(given=True):
            return QCoreApplication.translate("Timeline", "Gave the remedy")
        case facts.RemedyEnded():
            return QCoreApplication.translate("Timeline", "The remedy was not wanted")
        case facts.FixChecked(holds=True):
            return QCoreApplication.translate("Timeline", "Looked: the root cause is mended")
        case facts.FixChecked():
            return QCoreApplication.translate(
                "Timeline", "Looked: the root cause is not mended yet"
            )
        case facts.PartyNamed(is_party=False):
            return QCoreApplication.translate("Timeline", "The matter is not about this person")
        case dossier.Linked(is_linked=False):
            return QCoreApplication.translate("Timeline", "The other case does not belong to it")
        case facts.Flagged(is_set=False):
            return QCoreApplication.translate("Timeline", "Took a flag away")
        case facts.Noted(about=about) if about in _NOTES:
            return _translate(_NOTES[about])
        case None:
            return ""
        case _:
            return title_of(type(body))


def _detail(body: facts.Body | None, telling: Telling) -> str:  # noqa: C901, PLR0911, PLR0912 - one arm a kind
    name = telling.name_of
    match body:
        case facts.Rated():
            return _listed(words.score(body.score, body.scale), name(body.location))
        case facts.Rerated():
            return words.score(body.score, body.scale)
        case facts.Detailed():
            return _listed(*(name(reason) for reason in body.reasons))
        case facts.HelpRequested():
            return name(body.location)
        case facts.ComplaintLodged():
            return _listed(
                name(body.business), name(body.cause), *(name(one) for one in body.wishes)
            )
        case facts.StepTaken():
            marked = words.emotion(body.emotion) if body.emotion is not None else ""
            return _listed(telling.step_title(body.play, body.step), marked)
        case facts.EmotionMarked():
            return words.emotion(body.emotion)
        case facts.Classified():
            return _listed(name(body.business), name(body.cause))
        case facts.Resolved():
            found = words.finding(body.finding) if body.finding else ""
            told = (words.outcome(body.outcome), found, name(body.business), name(body.cause))
            return _listed(*told)
        case facts.Flagged():
            return name(body.flag)
        case facts.Levelled():
            agreed = telling.staff_name(body.second) if body.second else ""
            return _listed(words.level(body.level), body.reason, agreed)
        case facts.Escalated():
            return _listed(words.role_named(body.to), body.reason)
        case facts.PartyNamed():
            return _listed(telling.staff_name(body.party), body.reason)
        case facts.Referred():
            return words.referral(body.to)
        case facts.Withdrawn() if body.second:
            return telling.staff_name(body.second)
        case facts.HandedOver():
            return telling.staff_name(body.to)
        case dossier.GroupNamed():
            text = QCoreApplication.translate(
                "Timeline", "{people} people, {speakers} speak for them"
            )
            return text.format(people=body.people, speakers=body.representatives)
        case dossier.Linked():
            return reference_of(SubjectId(body.to))
        case dossier.ReadBack():
            return words.confirmed(body.confirmed_by)
        case facts.Promised():
            due = words.moment(body.due_at, telling.now)
            return QCoreApplication.translate("Timeline", "by {time}").format(time=due)
        case facts.RemedyOffered():
            agreed = telling.staff_name(body.second) if body.second else ""
            return _listed(words.offered(body.amount, body.loss), body.reason, agreed)
        case facts.SealedOpened():
            return body.why
        case facts.Paused() | facts.Reopened() | facts.Held() | facts.HoldLifted():
            return body.reason
        case _:
            return ""


def _listed(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Timeline", text)
