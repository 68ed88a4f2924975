"""The one place where the core's refusals and faults become kind words on the screen."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.errors import CannotOpen, HeardError, NotAllowed, Refused, StorageFault

_CONTEXT = "Told"

_BY_CODE: dict[str, str] = {}

_BY_KIND: tuple[tuple[type[HeardError], str], ...] = (
    (
        NotAllowed,
        QT_TRANSLATE_NOOP("Told", "This needs a person with more authority. Nothing was changed."),
    ),
    (
        StorageFault,
        QT_TRANSLATE_NOOP(
            "Told",
            "It could not be saved: this computer's disk does not take it. What you typed is still "
            "here. Please try again, or call maintenance.",
        ),
    ),
    (
        CannotOpen,
        QT_TRANSLATE_NOOP(
            "Told", "These words cannot be opened here: they were sealed for others, or erased."
        ),
    ),
    (Refused, QT_TRANSLATE_NOOP("Told", "This is not possible at the moment. Nothing was changed.")),
)


def explain(error: HeardError) -> str:
    """Say what went wrong and what to do, in the language shown."""
    code = str(getattr(error, "code", ""))
    text = _BY_CODE.get(code) or next(
        (text for kind, text in _BY_KIND if isinstance(error, kind)), str(error)
    )
    return QCoreApplication.translate(_CONTEXT, text)
