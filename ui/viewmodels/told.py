"""The one place where the core's refusals and faults become kind words on the desk's screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.errors import CannotOpen, HeardError, Refused, StorageFault
from ui.viewmodels import desk_words as words
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP

_CONTEXT = "Told"

_BY_CODE = {
    "needs-role": QT_TRANSLATE_NOOP(
        "Told",
        "This is for the role “{role}” or above. Please ask that person; nothing was changed.",
    ),
    "attachment-damaged": QT_TRANSLATE_NOOP(
        "Told", "This file is damaged and cannot be shown. Please take or scan it anew."
    ),
    "attachment-gone": QT_TRANSLATE_NOOP(
        "Told", "This file cannot be read any more. Please choose another one."
    ),
    "attachment-large": QT_TRANSLATE_NOOP(
        "Told",
        "This file is too large: {megabytes} MB at most. Scan it in grey, or with fewer pages.",
    ),
    "attachment-sort": QT_TRANSLATE_NOOP(
        "Told", "Only photos (JPEG, PNG) and PDF papers can be added."
    ),
    "attachments-many": QT_TRANSLATE_NOOP(
        "Told", "A case holds {count} photos and papers at most. Put several pages into one PDF."
    ),
    "backup-passphrase": QT_TRANSLATE_NOOP(
        "Told", "A backup's passphrase has at least {least} characters."
    ),
    "backup-room": QT_TRANSLATE_NOOP("Told", "There is no room for a backup there: {place}"),
    "backup-not-written": QT_TRANSLATE_NOOP(
        "Told", "The backup could not be written. Is the stick still in? Nothing was left on it."
    ),
    "case-closed": QT_TRANSLATE_NOOP("Told", "This case is closed. Open it again first."),
    "case-not-closed": QT_TRANSLATE_NOOP("Told", "This case is still open."),
    "case-unknown": QT_TRANSLATE_NOOP("Told", "There is no such case here."),
    "change-empty": QT_TRANSLATE_NOOP(
        "Told", "Please write what customers said, and what was done."
    ),
    "change-long": QT_TRANSLATE_NOOP(
        "Told", "A line has at most {most} characters, so that it is read in passing."
    ),
    "change-personal": QT_TRANSLATE_NOOP(
        "Told", "There is a card, identity or telephone number in it. Please leave it out."
    ),
    "clock-never-rests": QT_TRANSLATE_NOOP("Told", "This clock never rests."),
    "clock-not-resting": QT_TRANSLATE_NOOP("Told", "This clock is not resting."),
    "clock-over": QT_TRANSLATE_NOOP("Told", "This clock has run out or was met already."),
    "clock-resting": QT_TRANSLATE_NOOP("Told", "This clock is resting already."),
    "closing-incomplete": QT_TRANSLATE_NOOP(
        "Told", "Before a complaint is closed, please write down: {missing}."
    ),
    "decision-missing": QT_TRANSLATE_NOOP(
        "Told", "Please write in a few words what was done for the customer."
    ),
    "extension-granted": QT_TRANSLATE_NOOP("Told", "This extension was granted already."),
    "extension-notice": QT_TRANSLATE_NOOP(
        "Told", "Tell the customer about the new date first, then note when you did."
    ),
    "extension-order": QT_TRANSLATE_NOOP("Told", "Another extension has to come first."),
    "extension-unknown": QT_TRANSLATE_NOOP("Told", "The rules name no such extension."),
    "fix-date": QT_TRANSLATE_NOOP("Told", "Please say until when it will be mended."),
    "fix-none": QT_TRANSLATE_NOOP("Told", "Nothing is waiting to be mended here."),
    "group-nobody": QT_TRANSLATE_NOOP(
        "Told", "Please write down who speaks for them, one name a line."
    ),
    "group-representatives": QT_TRANSLATE_NOOP(
        "Told", "At most {count} people speak for a group. Please let them choose."
    ),
    "group-size": QT_TRANSLATE_NOOP(
        "Told", "More people speak than there are in the group. Please look again."
    ),
    "link-same": QT_TRANSLATE_NOOP("Told", "These cases belong together already."),
    "impartial-unsaid": QT_TRANSLATE_NOOP(
        "Told",
        "Please tick that the matter is not about you or your family. If it is, hand it over.",
    ),
    "key-store-closed": QT_TRANSLATE_NOOP(
        "Told",
        "The PIN is right, but this device's key store does not open. Please call maintenance.",
    ),
    "level-reason": QT_TRANSLATE_NOOP(
        "Told", "Lowering a level needs a reason, because head office reviews it."
    ),
    "level-same": QT_TRANSLATE_NOOP("Told", "The case has this level already."),
    "merge-none": QT_TRANSLATE_NOOP("Told", "Somebody has looked at this already."),
    "oral-incomplete": QT_TRANSLATE_NOOP(
        "Told", "Before it is read back, please write down: {missing}."
    ),
    "oral-confirmed": QT_TRANSLATE_NOOP("Told", "Nothing here waits to be confirmed."),
    "party-known": QT_TRANSLATE_NOOP("Told", "This was said already."),
    "party-reason": QT_TRANSLATE_NOOP("Told", "Please say why the matter is not about them."),
    "party-unknown": QT_TRANSLATE_NOOP("Told", "The matter is not about this person."),
    "pause-reason": QT_TRANSLATE_NOOP("Told", "The rules name no such reason for a rest."),
    "promise-not-open": QT_TRANSLATE_NOOP("Told", "This promise was ended already."),
    "recused": QT_TRANSLATE_NOOP(
        "Told",
        "The matter is about this person, so a colleague handles it. Notes can still be written.",
    ),
    "refer-no-complaint": QT_TRANSLATE_NOOP(
        "Told", "Only a complaint is passed on like this. Raise the level first."
    ),
    "recheck-early": QT_TRANSLATE_NOOP(
        "Told", "There is no decision yet that could be checked again."
    ),
    "remedies-not-told": QT_TRANSLATE_NOOP(
        "Told", "Tell the customer which remedies remain, tick the line, then close."
    ),
    "reopen-reason": QT_TRANSLATE_NOOP("Told", "Please say what is new."),
    "second-person": QT_TRANSLATE_NOOP(
        "Told", "One person alone does not decide this. Please ask a colleague to agree."
    ),
    "repayment-amount": QT_TRANSLATE_NOOP(
        "Told", "What is repaid is more than nothing, and no more than is owed on that day."
    ),
    "repayment-early": QT_TRANSLATE_NOOP(
        "Told", "That day is before the last instalment that was paid."
    ),
    "repayment-late": QT_TRANSLATE_NOOP("Told", "By that day the loan is paid back anyway."),
    "repayment-loan": QT_TRANSLATE_NOOP("Told", "The principal or the rate makes no sense."),
    "repayment-months": QT_TRANSLATE_NOOP("Told", "A loan has 1 to 480 instalments to come."),
    "tickets-long": QT_TRANSLATE_NOOP(
        "Told", "This file is too long for a table of tickets. Please take it in parts."
    ),
    "tickets-no-text": QT_TRANSLATE_NOOP(
        "Told", "This file is no table. Please save it as CSV at the queue machine."
    ),
    "text-empty": QT_TRANSLATE_NOOP("Told", "Nothing is written yet."),
    "text-too-long": QT_TRANSLATE_NOOP("Told", "At most {count} characters fit here."),
    "sealed-for-others": QT_TRANSLATE_NOOP(
        "Told", "These words were sealed for somebody else and cannot be opened here."
    ),
    "invitation-form": QT_TRANSLATE_NOOP(
        "Told", "An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX"
    ),
    "invitation-refused": QT_TRANSLATE_NOOP(
        "Told",
        "Head office does not take this invitation: it is used, has run out, or is another "
        "branch's. Nothing was changed; ask for a new one.",
    ),
    "invitation-unreached": QT_TRANSLATE_NOOP(
        "Told", "Head office was not reached. Nothing was changed; try again later."
    ),
    "remedy-approval": QT_TRANSLATE_NOOP(
        "Told", "This sum needs the word of the role “{role}”. Nothing was changed."
    ),
    "remedy-nobody": QT_TRANSLATE_NOOP(
        "Told",
        "“{role}” has to agree, and nobody with that role works at this desk. Put the case before them.",
    ),
    "remedy-not-open": QT_TRANSLATE_NOOP("Told", "This remedy was ended already."),
    "remedy-reason": QT_TRANSLATE_NOOP(
        "Told", "This is more than the loss. Please give a reason; the next role has to agree."
    ),
    "remedy-sum": QT_TRANSLATE_NOOP(
        "Told", "Please write both sums in yuan, like 12.50; what is given is more than nothing."
    ),
}
_BY_KIND: tuple[tuple[type[HeardError], str], ...] = (
    (
        StorageFault,
        QT_TRANSLATE_NOOP(
            "Told",
            "It could not be saved. What you typed is still here: please try again, or call maintenance.",
        ),
    ),
    (
        CannotOpen,
        QT_TRANSLATE_NOOP(
            "Told", "These words cannot be opened here: they were altered or erased."
        ),
    ),
    (Refused, QT_TRANSLATE_NOOP("Told", "This is not possible now. Nothing was changed.")),
)

_MISSING = {
    "business": QT_TRANSLATE_NOOP("Told", "the business"),
    "cause": QT_TRANSLATE_NOOP("Told", "the cause"),
    "facts": QT_TRANSLATE_NOOP("Told", "the facts found"),
    "text": QT_TRANSLATE_NOOP("Told", "what happened"),
    "wish": QT_TRANSLATE_NOOP("Told", "what the customer wants"),
    "name": QT_TRANSLATE_NOOP("Told", "the name"),
    "phone": QT_TRANSLATE_NOOP("Told", "the telephone number"),
    "authority": QT_TRANSLATE_NOOP("Told", "on what authority they speak for the customer"),
    "decision": QT_TRANSLATE_NOOP("Told", "the decision"),
    "grounds": QT_TRANSLATE_NOOP("Told", "its grounds"),
    "root_cause": QT_TRANSLATE_NOOP("Told", "the root cause"),
    "finding": QT_TRANSLATE_NOOP("Told", "whether the customer was right"),
    "fix_owner": QT_TRANSLATE_NOOP("Told", "who mends it"),
    "fix_due": QT_TRANSLATE_NOOP("Told", "until when it is mended"),
}


def explain(error: HeardError) -> str:
    """Say what went wrong and what to do, in the language shown."""
    text = _BY_CODE.get(error.code) or next(
        (text for kind, text in _BY_KIND if isinstance(error, kind)), ""
    )
    if not text:
        return str(error)
    return _translate(text).format(**_values(error))


def _values(error: HeardError) -> dict[str, str | int]:
    values = dict(error.values)
    if "role" in values:
        values["role"] = words.role_named(str(values["role"]))
    if "missing" in values:
        names = str(values["missing"]).split(", ")
        comma = QCoreApplication.translate("Told", ", ")
        values["missing"] = comma.join(_translate(_MISSING.get(name, name)) for name in names)
    return values


def _translate(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
