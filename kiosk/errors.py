"""Every error the program raises on purpose, sorted by whose fault it is.

The message is plain English for logs and the command line. Screens say it in the reader's language
by `code`, a slug that never changes, and put the `values` in.
"""

from typing import Final

import msgspec

UNREADABLE: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""All that reading JSON from elsewhere may raise; names that are no text raise the second."""


class HeardError(Exception):
    """Something went wrong that a person can be told about: what, where, what to do."""

    def __init__(self, message: str, *, code: str = "", **values: str | int) -> None:
        super().__init__(message.format(**values) if values else message)
        self.code = code
        self.values = values


class Refused(HeardError):  # noqa: N818 - said to a person: refused, not erroneous
    """A person asked for something the rules do not allow; say it kindly, nothing was changed."""


class NotAllowed(Refused):
    """The member of staff may not do that; it names who may."""


class BadContent(HeardError):  # noqa: N818 - names what is bad
    """A file of content or settings is wrong; names the file, the key and the cause."""

    def __init__(self, file: str, key: str, cause: str, line: int = 0) -> None:
        super().__init__(f"{file}: {key}: {cause}" if key else f"{file}: {cause}", code="content")
        self.file = file
        self.line = line
        """The line, from 1, where it is known; else 0."""
        self.key = key
        self.cause = cause


class StorageFault(HeardError):  # noqa: N818 - names what is at fault
    """The disk or the database cannot do its work; nothing was acknowledged."""


class JournalTooNew(StorageFault):
    """The journal was written by a newer program; it is left untouched."""


class JournalCorrupt(StorageFault):
    """The journal cannot be read; it is to be set aside untouched."""


class WireFault(HeardError):  # noqa: N818 - names what is at fault
    """A message from another device cannot be accepted as it stands."""


class CannotOpen(HeardError):  # noqa: N818 - says what is impossible
    """A sealed part cannot be opened with this key, or it was altered."""
