"""Learning: turns sayings that somebody labelled into the weights of an `Experience`.

Multinomial logistic regression by plain gradient steps in a fixed order: the same sayings always
give the same weights. It runs where content is written, never where customers are served.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from kiosk.experience import NO_FLAG, Experience, Saying
from kiosk.play import Play

__all__ = ["Lesson", "learn", "lessons_of"]

_ROUNDS = 25
_STRIDE = 7919
"""A prime: going through the lessons in strides of it mixes them, the same way every time."""
_STEP, _SLOWING, _TOO_LITTLE = 0.3, 0.1, 0.01
_BIAS_STEP = 0.1
_COUNTED, _SURPRISE, _RARE = 0.2, 3.0, 2
"""How much plain counting adds to what was learned, how much one piece may say, how often it must stand."""
_FORGOTTEN = 9
"""Weights below this many hundredths say nothing, and are left out."""


class Lesson(NamedTuple):
    """The pieces of one saying, and what it was about."""

    pieces: frozenset[str]
    slugs: tuple[str, ...]


def lessons_of(
    plays: Sequence[Play], sayings: Sequence[Saying], pieces: Callable[[str], frozenset[str]]
) -> tuple[list[Lesson], list[Lesson], list[Lesson], list[Lesson]]:
    """Return the lessons about plays, causes, businesses and flags that plays and sayings hold.

    `pieces` takes words apart; a play's examples teach what the play is for.
    """
    subjects: tuple[list[Lesson], list[Lesson], list[Lesson], list[Lesson]] = ([], [], [], [])
    for play in plays:
        applies = play.applies_to
        named = applies.flags if len(applies.flags) == 1 else ()
        labels = ((play.id,), applies.causes, applies.businesses)
        for example in applies.examples:
            for words in (example.zh, example.en):
                _teach(subjects, pieces(words), (*labels, named or (() if applies.flags else None)))
    for one in sayings:
        _teach(
            subjects, pieces(one.words), (one.plays, one.causes, one.businesses, one.flags or None)
        )
    return subjects


def _teach(
    subjects: Sequence[list[Lesson]],
    pieces: frozenset[str],
    labels: Sequence[tuple[str, ...] | None],
) -> None:
    """Add a lesson to every subject that has a label; None says that there is no flag at all."""
    for lessons, slugs in zip(subjects, labels, strict=True):
        if slugs is None or slugs:
            lessons.append(Lesson(pieces, slugs or (NO_FLAG,)))


def learn(subjects: Sequence[Sequence[Lesson]], *, digest: str) -> Experience:
    """Learn every subject (plays, causes, businesses) from its own lessons."""
    slugs: list[str] = []
    biases: list[int] = []
    weights: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for lessons in subjects:
        known = sorted({slug for lesson in lessons for slug in lesson.slugs})
        learned, bias = _trained(lessons, known)
        for piece, row in _counted(lessons, known).items():
            learned[piece] = [one + more for one, more in zip(learned[piece], row, strict=True)]
        first = len(slugs)
        slugs += known
        biases += [round(100 * one) for one in bias]
        for piece, row in learned.items():
            pairs = [(first + at, round(100 * one)) for at, one in enumerate(row)]
            weights[piece] += [pair for pair in pairs if abs(pair[1]) >= _FORGOTTEN]
    return Experience(
        digest=digest,
        slugs=tuple(slugs),
        biases=tuple(biases),
        weights={piece: tuple(weights[piece]) for piece in sorted(weights) if weights[piece]},
    )


def _trained(
    lessons: Sequence[Lesson], slugs: Sequence[str]
) -> tuple[dict[str, list[float]], list[float]]:
    weights = {piece: [0.0] * len(slugs) for lesson in lessons for piece in lesson.pieces}
    bias = [0.0] * len(slugs)
    for turn in range(_ROUNDS):
        step = _STEP / (1 + _SLOWING * turn)
        for number in range(len(lessons)):
            lesson = lessons[(number * _STRIDE + turn) % len(lessons)]
            if not lesson.pieces:
                continue
            pieces = sorted(lesson.pieces)
            rows = [weights[piece] for piece in pieces]
            wrong = _wrong(rows, bias, slugs, lesson.slugs)
            pace = step / sqrt(len(rows))
            for at, error in wrong:
                for row in rows:
                    row[at] += pace * error
                bias[at] += pace * _BIAS_STEP * error
    return weights, bias


def _counted(lessons: Sequence[Lesson], slugs: Sequence[str]) -> dict[str, list[float]]:
    """Return how much more often a piece stands in lessons of a slug than elsewhere, as logarithms.

    What is trained fits its lessons closely; counting fits them loosely, and does better on words
    that stood in few of them. Only what speaks for a slug is kept, not what speaks against the
    others: that would be a number for every pair of piece and slug (naive Bayes, smoothed).
    """
    met = Counter(piece for lesson in lessons for piece in lesson.pieces)
    place = {slug: at for at, slug in enumerate(slugs)}
    whole = [0.0] * len(slugs)
    counts = {piece: [0.0] * len(slugs) for piece, often in met.items() if often >= _RARE}
    for lesson in lessons:
        share = 1 / len(lesson.slugs)
        for slug in lesson.slugs:
            whole[place[slug]] += share
            for piece in lesson.pieces & counts.keys():
                counts[piece][place[slug]] += share
    everything = sum(whole)
    rows = {}
    for piece, row in counts.items():
        usual = sum(row) / everything
        surprise = [
            log((one + usual) / (every + 1) / usual) for one, every in zip(row, whole, strict=True)
        ]
        rows[piece] = [_COUNTED * max(0.0, min(_SURPRISE, one)) for one in surprise]
    return rows


def _wrong(
    rows: Sequence[list[float]], bias: list[float], slugs: Sequence[str], wanted: Collection[str]
) -> list[tuple[int, float]]:
    """Return where the present weights err, and by how much."""
    sums = [sum(column) for column in zip(bias, *rows, strict=True)]
    most = max(sums)
    raised = [exp(one - most) for one in sums]
    whole = sum(raised)
    due = 1 / len(wanted)
    errors = [
        (at, (due if slug in wanted else 0.0) - raised[at] / whole) for at, slug in enumerate(slugs)
    ]
    return [(at, error) for at, error in errors if abs(error) > _TOO_LITTLE]
