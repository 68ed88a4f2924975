"""The desk's three bell tones, made from sine waves: gentle, firm and loud. `make sounds` writes them."""

import math
import struct
import sys
import wave
from pathlib import Path
from typing import Final, NamedTuple

SOUNDS: Final = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE: Final = 16_000
"""Samples a second; a bell needs no more."""

PARTIALS: Final = ((1.0, 1.0), (2.0, 0.32), (3.01, 0.12))
"""Overtones of a small bell: times the pitch, and how strong."""


class Stroke(NamedTuple):
    """One stroke of the bell: when (seconds), pitch (hertz), strength (0 to 1), decay (seconds)."""

    at: float
    pitch: float
    strength: float
    decay: float


BELLS: Final = {
    "gentle": (Stroke(0.0, 784.0, 0.22, 0.45),),
    "firm": (Stroke(0.0, 784.0, 0.36, 0.35), Stroke(0.22, 1046.5, 0.40, 0.45)),
    "loud": tuple(
        Stroke(0.18 * number, pitch, 0.48, 0.30)
        for number, pitch in enumerate((784.0, 1046.5, 784.0, 1046.5, 1318.5))
    ),
}
"""Rising like a telephone that nobody answers; never shrill: all below 4 kHz."""


def samples(strokes: tuple[Stroke, ...]) -> bytes:
    """Return 16-bit mono samples of a bell, faded in and out so that nothing clicks."""
    seconds = max(stroke.at + 4 * stroke.decay for stroke in strokes)
    return b"".join(
        struct.pack("<h", round(32767 * max(-1.0, min(1.0, _sounding(number / RATE, strokes)))))
        for number in range(round(seconds * RATE))
    )


def main() -> int:
    """Write the files."""
    SOUNDS.mkdir(exist_ok=True)
    for name, strokes in BELLS.items():
        with wave.open(str(SOUNDS / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(strokes))
    return 0


def _sounding(at: float, strokes: tuple[Stroke, ...]) -> float:
    total = sum(strength for _, strength in PARTIALS)
    return sum(
        stroke.strength
        * min(1.0, (at - stroke.at) / 0.004)
        * math.exp(-(at - stroke.at) / stroke.decay)
        * sum(
            strength / total * math.sin(2 * math.pi * stroke.pitch * times * (at - stroke.at))
            for times, strength in PARTIALS
        )
        for stroke in strokes
        if at >= stroke.at
    )


if __name__ == "__main__":
    sys.exit(main())
