"""Attachments: a photo or a paper that belongs to a case, sealed like every word of a customer."""

from enum import StrEnum
from typing import Final

from kiosk.case import Case
from kiosk.deciding import Decide, Seal, by, on_case_by_anybody
from kiosk.dossier import Attached
from kiosk.errors import Refused
from kiosk.limits import tidy_line
from kiosk.roles import Actor
from kiosk.seal import Personal

ATTACHMENT_LIMIT_BYTES: Final = 3_000_000
"""Sealed and under way it still fits into one batch, which a slow line carries in a minute or so."""

ATTACHMENTS_LIMIT: Final = 10
"""So many belong to one case."""


class Sort(StrEnum):
    """What an attachment is, told from its own first bytes and never from its name."""

    PHOTO = "image/jpeg"
    PICTURE = "image/png"
    PAPER = "application/pdf"


_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", Sort.PHOTO),
    (b"\x89PNG\r\n\x1a\n", Sort.PICTURE),
    (b"%PDF-", Sort.PAPER),
)


def sort_of(content: bytes) -> Sort:
    """Say what this is.

    Raises:
        Refused: neither a photo nor a PDF.

    """
    for beginning, sort in _BEGINNINGS:
        if content.startswith(beginning):
            return sort
    raise Refused("only photos (JPEG, PNG) and PDF papers are kept", code="attachment-sort")


def attach(actor: Actor, *, name: str, content: bytes, seal: Seal) -> Decide:
    """Add a photo or a paper to a case; its name is sealed, too.

    Raises:
        Refused: it is something else, or too large.

    """
    sort = sort_of(content)
    if len(content) > ATTACHMENT_LIMIT_BYTES:
        raise Refused(
            "an attachment has at most {megabytes} MB",
            code="attachment-large",
            megabytes=ATTACHMENT_LIMIT_BYTES // 1_000_000,
        )
    body = Attached(sort=sort, size=len(content), **by(actor))
    personal = Personal(attachment_name=tidy_line(name), attachment=content)

    def decide(case: Case) -> Attached:
        if case.attached >= ATTACHMENTS_LIMIT:
            raise Refused(
                "a case has at most {count} attachments",
                code="attachments-many",
                count=ATTACHMENTS_LIMIT,
            )
        return body

    return on_case_by_anybody(actor, decide, lambda: seal(personal))
