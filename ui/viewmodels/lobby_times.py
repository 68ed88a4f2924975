"""How long each page of the lobby waits for somebody. Source: ARCHITECTURE, WCAG 2.2.1."""

from typing import Final

import msgspec

from ui.viewmodels.idle import Patience

CARE_FACTOR: Final = 3
"""In care mode everything waits this many times longer, and never less than a form waits."""


class LobbyTimes(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds without a touch."""

    faces: int = 20
    forms: int = 60
    receipt: int = 30
    thanks: int = 12
    home: int = 60
    shown: int = 180

    def patience(self, page: str, *, care: bool, writing: bool = False) -> Patience | None:
        """Return how long a page waits; None for the idle screen itself, which waits for ever.

        Where somebody is `writing` a line, the page after the faces waits and warns as a form does.
        """
        if page == "attract":
            return None
        form = Patience(seconds=self.forms, warns=True)
        receipt = Patience(seconds=self.receipt, shows=True)
        patience = {
            "home": Patience(seconds=self.home),
            "complaint": form,
            "words": form,
            "resume": form,
            "rerate": form,
            "channels": form,
            "receipt": receipt,
            "help": receipt,
            "shown": Patience(seconds=self.shown, shows=True),
            "thanks": Patience(seconds=self.thanks, shows=True),
            "fork": Patience(seconds=self.faces, shows=True),
        }.get(page, form if writing else Patience(seconds=self.faces))
        if not care:
            return patience
        return msgspec.structs.replace(
            patience, seconds=max(self.forms, patience.seconds * CARE_FACTOR)
        )
