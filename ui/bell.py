"""The desk's bell: one tone for each loudness, silent where the device has no sound."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl

from kiosk.attention import Loudness

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

SOUNDS: Final = Path(__file__).resolve().parents[1] / "resources" / "sounds"


class Bell(QObject):
    """Rings; where there is no loudspeaker, Qt plays nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tones: dict[Loudness, QSoundEffect] = {}

    def ring(self, loudness: Loudness) -> None:
        """Play the tone of a loudness once."""
        if loudness is Loudness.NONE:
            return
        from PySide6.QtMultimedia import QSoundEffect  # noqa: PLC0415 - not before the first alert

        if loudness not in self._tones:
            tone = QSoundEffect(self)
            tone.setSource(QUrl.fromLocalFile(str(SOUNDS / f"{loudness.name.lower()}.wav")))
            self._tones[loudness] = tone
        self._tones[loudness].play()
