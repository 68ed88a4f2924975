"""The playbook: how long staff wait for a play that fits."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, percentile
from kiosk.content import load_content
from kiosk.matching import Matcher, Situation

LIMIT_MICROSECONDS = 2000


def rows(_folder: Path) -> Iterator[Row]:
    """Rank the whole library for a customer's words, beside 2 ms."""
    content = load_content(Path("resources"))
    matcher = Matcher(content.plays, content.taxonomy, content.spelling, content.experience)
    situation = Situation(words="等了一个小时，三个窗口只开一个，问谁都说快了")
    found = durations(lambda: matcher.match(situation), 200)
    yield at_most("match a play", percentile(found, 0.5), LIMIT_MICROSECONDS, unit="us", ratio=1.0)
