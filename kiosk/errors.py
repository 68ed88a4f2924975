"""Every error the program raises on purpose, sorted by whose fault it is."""


class HeardError(Exception):
    """Something went wrong that a person can be told about: what, where, what to do."""


class Refused(HeardError):
    """A person asked for something the rules do not allow; say it kindly, nothing was changed."""


class NotAllowed(Refused):
    """This member of staff may not do that; it names who may."""


class BadContent(HeardError):
    """A file of content or settings is wrong; names the file, the key and the cause."""

    def __init__(self, file: str, key: str, cause: str) -> None:
        super().__init__(f"{file}: {key}: {cause}" if key else f"{file}: {cause}")
        self.file = file
        self.key = key
        self.cause = cause


class StorageFault(HeardError):
    """The disk or the database cannot do its work; nothing was acknowledged."""


class JournalTooNew(StorageFault):
    """The journal was written by a newer program; it is left untouched."""


class JournalCorrupt(StorageFault):
    """The journal cannot be read; it is to be set aside untouched."""


class WireFault(HeardError):
    """A message from another device cannot be accepted as it stands."""


class CannotOpen(HeardError):
    """A sealed part cannot be opened with this key, or it was altered."""
