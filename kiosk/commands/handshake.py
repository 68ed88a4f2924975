"""What the keeper and the screens that it keeps have agreed on."""

from typing import Final

UPDATE_STATUS: Final = 75
"""The screens end with it when a version waits and nobody is served. Source: sysexits(3), EX_TEMPFAIL."""

WAITING_VARIABLE: Final = "HEARD_WAITING_VERSION"
"""Names the file that exists while a version waits."""
