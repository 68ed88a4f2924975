"""The bell: a tone for every loudness, louder from step to step, never clipped or clicking."""

import struct
import wave
from itertools import pairwise

import pytest
from PySide6.QtCore import QUrl

from kiosk.attention import Loudness
from tools.sounds import BELLS, samples
from ui.bell import SOUNDS, Bell

RINGING = [one for one in Loudness if one is not Loudness.NONE]


def heard(loudness):
    with wave.open(str(SOUNDS / f"{loudness.name.lower()}.wav")) as file:
        frames = file.readframes(file.getnframes())
        return struct.unpack(f"<{file.getnframes()}h", frames)


@pytest.mark.parametrize("loudness", RINGING)
def test_every_loudness_has_its_tone_as_the_tool_makes_it(loudness):
    made = samples(BELLS[loudness.name.lower()])

    assert struct.pack(f"<{len(made) // 2}h", *heard(loudness)) == made


def test_tones_rise_and_neither_clip_nor_click():
    peaks = [max(map(abs, heard(loudness))) for loudness in RINGING]

    assert all(quiet < loud for quiet, loud in pairwise(peaks))
    assert peaks[-1] < 32767
    for loudness in RINGING:
        tone = heard(loudness)
        assert (abs(tone[0]), abs(tone[-1]) < 600) == (0, True)


@pytest.mark.qt_log_ignore("PulseAudioService")
def test_the_bell_plays_the_file_of_the_loudness(qapp):
    bell = Bell()

    bell.ring(Loudness.NONE)
    assert bell.children() == []
    for loudness in RINGING:
        bell.ring(loudness)
    sources = [tone.source() for tone in bell.children()]

    assert sources == [
        QUrl.fromLocalFile(str(SOUNDS / f"{one.name.lower()}.wav")) for one in RINGING
    ]
