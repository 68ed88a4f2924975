"""What is openly known about a case, told as labelled facts, promises and clocks for the case page."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.case import Case, Remedied
from kiosk.group import is_major, people_of
from kiosk.record import SubjectId
from kiosk.reference import reference_of
from kiosk.seal import Personal
from ui.viewmodels import desk_words as words
from ui.viewmodels.row_model import Row
from ui.viewmodels.timeline_rows import NameOf


class FactRow(Row, frozen=True, kw_only=True):
    """One labelled fact. `tone` is its meaning: plain, good, warning, danger."""

    label: str
    value: str
    drawing: str = ""
    tone: str = "plain"


class PromiseRow(Row, frozen=True, kw_only=True):
    """One promise to the customer. `tone` tells open, due soon, overdue, kept or broken."""

    text: str
    due: str
    who: str
    tone: str
    is_open: bool
    is_sealed: bool


class RemedyRow(Row, frozen=True, kw_only=True):
    """One remedy: how much for which loss, who decided it, what came of it."""

    amount: str
    state: str
    note: str
    tone: str
    is_open: bool


def fact_rows(case: Case, *, name_of: NameOf, staff_name: NameOf) -> list[FactRow]:
    """Tell the open facts of a case, leaving out what is not known."""
    rows = [
        FactRow(
            key="score",
            label=QCoreApplication.translate("CaseFacts", "Rating"),
            value=words.score(case.score, case.scale) if case.score is not None else "",
            drawing=words.face(case.score, case.scale) if case.score is not None else "",
        ),
        FactRow(
            key="reasons",
            label=QCoreApplication.translate("CaseFacts", "Why"),
            value=_names(case.reasons, name_of),
        ),
        FactRow(
            key="business",
            label=QCoreApplication.translate("CaseFacts", "Business"),
            value=name_of(case.business),
        ),
        FactRow(
            key="cause",
            label=QCoreApplication.translate("CaseFacts", "Cause"),
            value=name_of(case.cause),
        ),
        FactRow(
            key="wishes",
            label=QCoreApplication.translate("CaseFacts", "Wishes"),
            value=_names(case.wishes, name_of),
        ),
        FactRow(
            key="marks",
            label=QCoreApplication.translate("CaseFacts", "Marks on the tap"),
            value=_names(case.marks, name_of),
            tone="warning",
        ),
        FactRow(
            key="oral",
            label=QCoreApplication.translate("CaseFacts", "Told at the desk"),
            value=f"{staff_name(case.taken_by)} · {words.confirmed(case.confirmed_by)}"
            if case.taken_by
            else "",
            drawing="write",
            tone="warning" if case.confirmed_by == "nobody" else "plain",
        ),
        FactRow(
            key="group",
            label=QCoreApplication.translate("CaseFacts", "Several people"),
            value=_group(case),
            drawing="people",
            tone="danger" if is_major(case) else "warning",
        ),
        FactRow(
            key="linked",
            label=QCoreApplication.translate("CaseFacts", "Belongs together"),
            value=" · ".join(reference_of(SubjectId(one)) for one in case.linked),
            drawing="list",
        ),
        FactRow(
            key="owner",
            label=QCoreApplication.translate("CaseFacts", "Owner"),
            value=staff_name(case.owner),
            drawing="person",
        ),
        FactRow(
            key="escalated",
            label=QCoreApplication.translate("CaseFacts", "Escalated to"),
            value=words.role_named(case.escalated_to) if case.escalated_to else "",
            tone="warning",
        ),
        *_afterwards(case, staff_name),
        FactRow(
            key="downgraded",
            label=QCoreApplication.translate("CaseFacts", "Level"),
            value=QCoreApplication.translate(
                "CaseFacts", "It was lowered; head office reviews that"
            )
            if case.downgraded
            else "",
            tone="warning",
        ),
        FactRow(
            key="reopened",
            label=QCoreApplication.translate("CaseFacts", "Opened again"),
            value=QCoreApplication.translate("CaseFacts", "{n} times").format(n=case.reopened)
            if case.reopened
            else "",
            tone="warning",
        ),
        FactRow(
            key="outcome",
            label=QCoreApplication.translate("CaseFacts", "Outcome"),
            value=words.outcome(case.outcome) if case.outcome else "",
            tone="good",
        ),
        FactRow(
            key="finding",
            label=QCoreApplication.translate("CaseFacts", "Finding"),
            value=words.finding(case.finding) if case.finding else "",
        ),
        FactRow(
            key="rerated",
            label=QCoreApplication.translate("CaseFacts", "Second rating"),
            value=words.score(case.rerated, case.scale) if case.rerated is not None else "",
            drawing=words.face(case.rerated, case.scale) if case.rerated is not None else "",
        ),
    ]
    return [row for row in rows if row.value]


def _group(case: Case) -> str:
    people = people_of(case)
    if people < 2:
        return ""
    if is_major(case):
        text = QCoreApplication.translate(
            "CaseFacts",
            "{people}: from 20 on the plan for major complaints applies; tell head office",
        )
    else:
        text = QCoreApplication.translate(
            "CaseFacts", "{people}, {speakers} speak for them (5 at most)"
        )
    return text.format(people=people, speakers=case.representatives)


def _afterwards(case: Case, staff_name: NameOf) -> list[FactRow]:
    """Tell whom the matter is about, where it was passed on, and who mends its root cause."""
    return [
        FactRow(
            key="parties",
            label=QCoreApplication.translate("CaseFacts", "About our own"),
            value=_names(case.parties, staff_name),
            drawing="people",
            tone="warning",
        ),
        FactRow(
            key="referred",
            label=QCoreApplication.translate("CaseFacts", "Passed on"),
            value=" · ".join(words.referral(one) for one in dict.fromkeys(case.referred)),
            drawing="transfer",
        ),
        FactRow(
            key="fix",
            label=QCoreApplication.translate("CaseFacts", "Root cause"),
            value=_fix(case, staff_name),
            tone="warning" if case.awaits_fix else "good",
        ),
    ]


def _fix(case: Case, staff_name: NameOf) -> str:
    if case.fix_due is None:
        return ""
    if not case.awaits_fix:
        return QCoreApplication.translate("CaseFacts", "Mended; somebody looked")
    return QCoreApplication.translate("CaseFacts", "{name} mends it by {date}").format(
        name=staff_name(case.fix_owner), date=f"{case.fix_due:%Y-%m-%d}"
    )


def contact_rows(case: Case, opened: Sequence[Personal]) -> list[FactRow]:
    """Tell how the customer wants to be reached, from the words that were opened."""
    found = next((one for one in opened if one.phone or one.name), None)
    if found is None:
        told = (
            QCoreApplication.translate("CaseFacts", "Anonymous")
            if case.anonymous
            else QCoreApplication.translate("CaseFacts", "Left; sealed until it is opened")
        )
        return [
            FactRow(
                key="contact",
                label=QCoreApplication.translate("CaseFacts", "Contact"),
                value=told,
                drawing="person",
            )
        ]
    rows = [
        FactRow(
            key="name",
            label=QCoreApplication.translate("CaseFacts", "Name"),
            value=found.name,
            drawing="person",
        ),
        FactRow(
            key="phone",
            label=QCoreApplication.translate("CaseFacts", "Telephone"),
            value=found.phone,
            drawing="phone",
        ),
        FactRow(
            key="when",
            label=QCoreApplication.translate("CaseFacts", "Best time"),
            value=found.contact_time,
            drawing="clock",
        ),
    ]
    return [row for row in rows if row.value]


def promise_rows(
    case: Case, *, now: datetime, texts: dict[str, str], staff_name: NameOf
) -> list[PromiseRow]:
    """Tell the promises, the open ones first, by their time; `texts` holds those opened."""
    ordered = sorted(case.promises, key=lambda one: (one.kept is not None, one.due_at))
    return [
        PromiseRow(
            key=one.id,
            text=texts.get(one.id, ""),
            due=words.moment(one.due_at, now),
            who=staff_name(one.staff),
            tone=promise_tone(one.due_at, one.kept, now),
            is_open=one.kept is None,
            is_sealed=one.id not in texts,
        )
        for one in ordered
    ]


def remedy_rows(case: Case, *, staff_name: NameOf, option_name: NameOf) -> list[RemedyRow]:
    """Tell what was offered to make good, in order."""
    return [
        RemedyRow(
            key=one.id,
            amount=words.offered(one.amount, one.loss),
            state=_remedy_state(one),
            note=" · ".join(
                part
                for part in (
                    option_name(one.option) if one.option else "",
                    one.reason,
                    staff_name(one.staff),
                    _agreed(one, staff_name),
                )
                if part
            ),
            tone="warning" if one.given is None else "good" if one.given else "plain",
            is_open=one.given is None and case.is_open,
        )
        for one in case.remedies
    ]


def _agreed(remedy: Remedied, staff_name: NameOf) -> str:
    if not remedy.second:
        return ""
    text = QCoreApplication.translate("CaseFacts", "{name} agreed")
    return text.format(name=staff_name(remedy.second))


def _remedy_state(remedy: Remedied) -> str:
    if remedy.given is None:
        return QCoreApplication.translate("CaseFacts", "Offered; the customer thinks about it")
    if remedy.given:
        return QCoreApplication.translate("CaseFacts", "Given")
    return QCoreApplication.translate("CaseFacts", "Not wanted")


def promise_tone(due_at: datetime, kept: bool | None, now: datetime) -> str:
    """Tell how a promise stands: `good`, `danger`, `warning` in its last quarter of an hour."""
    if kept is not None:
        return "good" if kept else "danger"
    if due_at <= now:
        return "danger"
    return "warning" if (due_at - now).total_seconds() <= 900 else "plain"


def _names(slugs: Sequence[str], name_of: NameOf) -> str:
    return " · ".join(name_of(slug) for slug in slugs)
