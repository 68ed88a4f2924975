"""The survey: one question, its faces, and which reasons fit which face."""

import msgspec

from kiosk.errors import BadContent
from kiosk.wording import Wording


class Face(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One face: its score on the scale, its drawing (1 unhappiest to 5), its word."""

    score: int
    drawing: int
    name: Wording


class Survey(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One question with a five-face and a four-face scale, never mixed in one series."""

    id: str
    version: int
    question: Wording
    five: tuple[Face, ...]
    four: tuple[Face, ...]

    def faces(self, count: int) -> tuple[Face, ...]:
        """Return the scale with that many faces, best first."""
        return self.four if count == len(self.four) else self.five

    def check(self, file: str) -> None:
        """Refuse a scale with missing or misplaced scores.

        Raises:
            BadContent: names the scale.
        """
        for key, faces, count in (("five", self.five, 5), ("four", self.four, 4)):
            if [face.score for face in faces] != list(range(count, 0, -1)):
                raise BadContent(file, key, f"needs the scores {count} to 1, best first")
