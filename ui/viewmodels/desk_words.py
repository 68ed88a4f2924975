"""The desk's words for the core's choices, and its ways to write times; translated when asked."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.attention import Cause
from kiosk.case import Case, State
from kiosk.facts import Finding, Level, Outcome, Referral
from kiosk.remedy import yuan_of
from kiosk.roles import Role
from kiosk.stage import Stage
from kiosk.urgency import Reason
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP

_CONTEXT = "DeskWords"

_STATES = {
    State.NONE: QT_TRANSLATE_NOOP("DeskWords", "No action needed"),
    State.WAITING: QT_TRANSLATE_NOOP("DeskWords", "Waiting for somebody"),
    State.ACKNOWLEDGED: QT_TRANSLATE_NOOP("DeskWords", "On the way"),
    State.IN_HAND: QT_TRANSLATE_NOOP("DeskWords", "Being handled"),
    State.RESOLVED: QT_TRANSLATE_NOOP("DeskWords", "Resolved by us"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("DeskWords", "Accepted by the customer"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("DeskWords", "Withdrawn by the customer"),
}
_LEVELS = {
    Level.FEEDBACK: QT_TRANSLATE_NOOP("DeskWords", "Feedback"),
    Level.DISSATISFACTION: QT_TRANSLATE_NOOP("DeskWords", "Initial dissatisfaction"),
    Level.COMPLAINT: QT_TRANSLATE_NOOP("DeskWords", "Complaint"),
}
_ROLES = {
    Role.MAINTENANCE: QT_TRANSLATE_NOOP("DeskWords", "Maintenance"),
    Role.AGENT: QT_TRANSLATE_NOOP("DeskWords", "Lobby manager"),
    Role.MANAGER: QT_TRANSLATE_NOOP("DeskWords", "Branch manager"),
    Role.HEAD_OFFICE: QT_TRANSLATE_NOOP("DeskWords", "Head office"),
}
_OUTCOMES = {
    Outcome.SETTLED: QT_TRANSLATE_NOOP("DeskWords", "Settled on the spot"),
    Outcome.EXPLAINED: QT_TRANSLATE_NOOP("DeskWords", "Explained and understood"),
    Outcome.REMEDY_GIVEN: QT_TRANSLATE_NOOP("DeskWords", "A remedy was given"),
    Outcome.HANDED_TO_HEAD_OFFICE: QT_TRANSLATE_NOOP("DeskWords", "Handed to head office"),
    Outcome.CUSTOMER_LEFT: QT_TRANSLATE_NOOP("DeskWords", "The customer had left"),
}
_FINDINGS = {
    Finding.UPHELD: QT_TRANSLATE_NOOP("DeskWords", "The customer was right"),
    Finding.PARTLY: QT_TRANSLATE_NOOP("DeskWords", "The customer was right in part"),
    Finding.NOT_UPHELD: QT_TRANSLATE_NOOP("DeskWords", "The claim was not upheld"),
}
_REFERRALS = {
    Referral.RECHECK: QT_TRANSLATE_NOOP("DeskWords", "Re-check by the superior institution"),
    Referral.MEDIATION: QT_TRANSLATE_NOOP("DeskWords", "Mediation"),
}
_CONFIRMED = {
    "customer": QT_TRANSLATE_NOOP("DeskWords", "Confirmed by the customer"),
    "agent": QT_TRANSLATE_NOOP("DeskWords", "Confirmed by who speaks for the customer"),
    "nobody": QT_TRANSLATE_NOOP("DeskWords", "Not confirmed by the customer yet"),
}
_SCORES = {
    5: QT_TRANSLATE_NOOP("DeskWords", "Very satisfied"),
    4: QT_TRANSLATE_NOOP("DeskWords", "Satisfied"),
    3: QT_TRANSLATE_NOOP("DeskWords", "Mostly satisfied"),
    2: QT_TRANSLATE_NOOP("DeskWords", "Dissatisfied"),
    1: QT_TRANSLATE_NOOP("DeskWords", "Very dissatisfied"),
}
_STAGES = {
    Stage.SEE: QT_TRANSLATE_NOOP("DeskWords", "See"),
    Stage.LISTEN: QT_TRANSLATE_NOOP("DeskWords", "Listen"),
    Stage.EMPATHISE: QT_TRANSLATE_NOOP("DeskWords", "Name the feeling"),
    Stage.CONFIRM: QT_TRANSLATE_NOOP("DeskWords", "Say it back"),
    Stage.VERIFY: QT_TRANSLATE_NOOP("DeskWords", "Check the facts"),
    Stage.OFFER: QT_TRANSLATE_NOOP("DeskWords", "Offer"),
    Stage.ACT: QT_TRANSLATE_NOOP("DeskWords", "Act at once"),
    Stage.CLOSE: QT_TRANSLATE_NOOP("DeskWords", "Close"),
    Stage.ESCALATE: QT_TRANSLATE_NOOP("DeskWords", "Hand over"),
    Stage.REFLECT: QT_TRANSLATE_NOOP("DeskWords", "Look back"),
}
_EMOTIONS = (
    QT_TRANSLATE_NOOP("DeskWords", "Calm"),
    QT_TRANSLATE_NOOP("DeskWords", "Displeased"),
    QT_TRANSLATE_NOOP("DeskWords", "Complaining"),
    QT_TRANSLATE_NOOP("DeskWords", "Angry"),
    QT_TRANSLATE_NOOP("DeskWords", "Close to losing control"),
    QT_TRANSLATE_NOOP("DeskWords", "Safety first"),
)

_REASONS = {
    Reason.SAFETY: QT_TRANSLATE_NOOP("DeskWords", "Somebody may come to harm (E5)"),
    Reason.CRISIS: QT_TRANSLATE_NOOP("DeskWords", "Close to losing control (E4)"),
    Reason.HELP_LATE: QT_TRANSLATE_NOOP("DeskWords", "Asked for a person; nobody came in time"),
    Reason.HELP: QT_TRANSLATE_NOOP("DeskWords", "Asked for a person and waits"),
    Reason.UNSEEN_LATE: QT_TRANSLATE_NOOP("DeskWords", "Nobody has looked at it in time"),
    Reason.LAW_LATE: QT_TRANSLATE_NOOP("DeskWords", "A date set by the rules has passed"),
    Reason.UNSEEN: QT_TRANSLATE_NOOP("DeskWords", "Nobody has looked at it yet"),
    Reason.PROMISE_LATE: QT_TRANSLATE_NOOP("DeskWords", "A promise is overdue"),
    Reason.TARGET_LATE: QT_TRANSLATE_NOOP("DeskWords", "One of our own targets has passed"),
    Reason.IN_HAND: QT_TRANSLATE_NOOP("DeskWords", "Somebody is on it; nothing is late"),
    Reason.CLOSED: QT_TRANSLATE_NOOP("DeskWords", "Nothing is owed any more"),
}
_ALERTS = {
    Cause.CRISIS: QT_TRANSLATE_NOOP("DeskWords", "Emotions run high; the manager is needed"),
    Cause.HELP: QT_TRANSLATE_NOOP("DeskWords", "A customer asks for a person"),
    Cause.ON_THE_WAY: QT_TRANSLATE_NOOP("DeskWords", "Somebody is on the way"),
    Cause.UNSEEN: QT_TRANSLATE_NOOP("DeskWords", "A customer is not satisfied"),
    Cause.CLOSED_HOURS: QT_TRANSLATE_NOOP("DeskWords", "Waits for the next opening"),
}

_NAMED = {
    "lobby": QT_TRANSLATE_NOOP("DeskWords", "Lobby"),
    "counter": QT_TRANSLATE_NOOP("DeskWords", "Counter"),
    "self_service": QT_TRANSLATE_NOOP("DeskWords", "Self-service area"),
    "burst": QT_TRANSLATE_NOOP("DeskWords", "Many taps in a short time"),
    "out_of_hours": QT_TRANSLATE_NOOP("DeskWords", "Outside opening hours"),
    "unlocked": QT_TRANSLATE_NOOP("DeskWords", "The tablet was unlocked"),
}


def named(slug: str) -> str:
    """Say a place or a mark that content has no term for; empty when it is unknown here."""
    if slug in _NAMED:
        return _say(_NAMED[slug])
    place, _, number = slug.rpartition("-")
    if place == "counter" and number.isdecimal():
        return QCoreApplication.translate("DeskWords", "Counter {number}").format(number=number)
    return ""


def reason(value: Reason) -> str:
    """Say why a case stands where it stands."""
    return _say(_REASONS[value])


def alert(value: Cause) -> str:
    """Say discreetly why somebody is alerted: no name, no words of the customer."""
    return _say(_ALERTS[value]) if value in _ALERTS else ""


def matter(case: Case) -> str:
    """Say in a few words what happened."""
    if case.complained_at is not None:
        return QCoreApplication.translate("DeskWords", "Wrote down a matter")
    if case.help_at is not None:
        return QCoreApplication.translate("DeskWords", "Asked for a person")
    if case.score is not None:
        return score(case.score, case.scale)
    return QCoreApplication.translate("DeskWords", "A word from a customer")


def state(value: State) -> str:
    """Say where a case stands."""
    return _say(_STATES[value])


def level(value: Level) -> str:
    """Say how serious a matter is."""
    return _say(_LEVELS[value])


def role(value: Role) -> str:
    """Say what a person is there for."""
    return _say(_ROLES[value])


def role_named(name: str) -> str:
    """Say a role by its stored name; one that only a newer program knows keeps its name."""
    return role(Role(name)) if name in set(Role) else name


def face(value: int, scale: int) -> str:
    """Name the drawing of a rating's face; a scale of four has no middle face."""
    return f"face-{value if scale == 5 or value < 3 else value + 1}"


def outcome(value: Outcome) -> str:
    """Say how a case was left."""
    return _say(_OUTCOMES[value])


def finding(value: Finding) -> str:
    """Say whether the customer was right."""
    return _say(_FINDINGS[value])


def referral(value: Referral) -> str:
    """Say where a complaint was passed on."""
    return _say(_REFERRALS[value])


def confirmed(by: str) -> str:
    """Say who confirmed what staff wrote down."""
    return _say(_CONFIRMED[by]) if by in _CONFIRMED else ""


def score(value: int, scale: int) -> str:
    """Say a rating; a scale of four has no middle face."""
    return _say(_SCORES[value if scale == 5 or value < 3 else value + 1])


def emotion(value: int) -> str:
    """Say an emotion level, E0 to E5."""
    return f"E{value} {_say(_EMOTIONS[value])}"


def stage(value: Stage) -> str:
    """Say a moment of a conversation."""
    return _say(_STAGES[value])


def yuan(fen: int) -> str:
    """Write a sum: `¥1,250.00`."""
    return f"¥{yuan_of(fen):,}"


def offered(amount: int, loss: int) -> str:
    """Say how much is offered for which loss, in fen."""
    text = QCoreApplication.translate("DeskWords", "{amount} for a loss of {loss}")
    return text.format(amount=yuan(amount), loss=yuan(loss))


def span(seconds: int) -> str:
    """Write a stretch of time in words, in its two largest units at most."""
    days, rest = divmod(max(0, seconds), 86_400)
    hours, rest = divmod(rest, 3_600)
    minutes, left = divmod(rest, 60)
    if days:
        text = QCoreApplication.translate("DeskWords", "{days} d {hours} h")
    elif hours:
        text = QCoreApplication.translate("DeskWords", "{hours} h {minutes} min")
    elif minutes:
        text = QCoreApplication.translate("DeskWords", "{minutes} min {seconds} s")
    else:
        text = QCoreApplication.translate("DeskWords", "{seconds} s")
    return text.format(days=days, hours=hours, minutes=minutes, seconds=left)


def running(passed: timedelta) -> str:
    """Write a running time as on a stop-watch: `4:07`, `1:02:09`."""
    hours, rest = divmod(max(0, int(passed.total_seconds())), 3_600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def lasting(passed: timedelta) -> str:
    """Write how long something lasts: as on a stop-watch, and in words once that is hours."""
    long = passed >= timedelta(hours=6)
    return span(int(passed.total_seconds())) if long else running(passed)


def moment(at: datetime, now: datetime) -> str:
    """Write a time on the clock of `now`: the hour today, date and hour otherwise."""
    there = at.astimezone(now.tzinfo)
    if there.date() == now.date():
        return f"{there:%H:%M}"
    if there.year == now.year:
        return f"{there:%m-%d %H:%M}"
    return f"{there:%Y-%m-%d %H:%M}"


def _say(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
