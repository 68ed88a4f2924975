"""What the pages of a complaint are called, in the language spoken now."""

from PySide6.QtCore import QCoreApplication

from ui.viewmodels.complaint_answers import Step


def titles() -> dict[Step, str]:
    """Return the question of each page."""
    translate = QCoreApplication.translate
    return {
        Step.WANTS: translate("ComplaintForm", "What would help you most?"),
        Step.ABOUT: translate("ComplaintForm", "What is it about?"),
        Step.CAUSE: translate("ComplaintForm", "What went wrong?"),
        Step.TELL: translate("ComplaintForm", "Tell us what happened"),
        Step.WISH: translate("ComplaintForm", "What would put it right?"),
        Step.CONTACT: translate("ComplaintForm", "How may we answer you?"),
        Step.REVIEW: translate("ComplaintForm", "Is this right?"),
    }


def short_names() -> dict[Step, str]:
    """Return what each answer is called on the page that looks them over."""
    translate = QCoreApplication.translate
    return {
        Step.ABOUT: translate("ComplaintForm", "About"),
        Step.CAUSE: translate("ComplaintForm", "What went wrong"),
        Step.TELL: translate("ComplaintForm", "What happened"),
        Step.WISH: translate("ComplaintForm", "What would put it right"),
        Step.CONTACT: translate("ComplaintForm", "Answer to"),
    }
