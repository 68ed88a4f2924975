"""Inspection: everything that is wrong with a folder of content, by file, line and key."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec

from kiosk.authored import Authored, Flaw
from kiosk.card import Card
from kiosk.content import SHELVES
from kiosk.contents import Contents
from kiosk.drill import Drill
from kiosk.errors import BadContent
from kiosk.experience import Sayings
from kiosk.likeness import Placed, twins
from kiosk.phrase import PhraseBook
from kiosk.phrase_lint import Traps
from kiosk.play import Play
from kiosk.proofreading import name_of, proofread, wordings
from kiosk.taxonomy import Taxonomy
from kiosk.toml_file import read_toml
from kiosk.toml_lines import line_of

FRESH_DAYS = 365
"""A file that nobody read with care for longer than this is to be reviewed."""

_SINGLE: Mapping[str, type[Authored]] = {"traps.toml": Traps, "sayings.toml": Sayings}
"""Files that stand alone beside the shelves."""

_COMPARED = frozenset({"say", "instead", "goal", "points", "feedback", "lesson", "do"})


class Fault(NamedTuple):
    """One fault, as it is printed."""

    file: str
    line: int
    key: str
    cause: str

    def __str__(self) -> str:
        """`plays/x.toml:12: steps[0].say[1].zh: what is wrong`."""
        return ": ".join(
            part for part in (f"{self.file}:{self.line}", self.key, self.cause) if part
        )


class Inspection(NamedTuple):
    """What an inspection found: faults to mend, likenesses to think about, and how much was read."""

    faults: tuple[Fault, ...]
    likenesses: tuple[Fault, ...]
    files: int


class _Known(NamedTuple):
    """What a file may refer to."""

    causes: frozenset[str]
    businesses: frozenset[str]
    flags: frozenset[str]
    chapters: frozenset[str]
    plays: frozenset[str]


class _Read(NamedTuple):
    name: str
    text: str
    one: Authored


def inspect(folder: Path, today: date) -> Inspection:
    """Read every file of the playbook in a folder and name all that is wrong."""
    faults: list[Fault] = []
    read: list[_Read] = []
    playbook = folder / "playbook"
    paths = [path for shelf in SHELVES for path in sorted((playbook / shelf).glob("*.toml"))]
    paths.append(playbook / "traps.toml")
    paths += [path for path in (playbook / "sayings.toml",) if path.exists()]
    for path in paths:
        name = path.relative_to(playbook).as_posix()
        text = path.read_text(errors="replace") if path.exists() else ""
        try:
            shape = SHELVES.get(path.parent.name) or _SINGLE[path.name]
            read.append(_Read(name, text, read_toml(path, shape)))
        except BadContent as fault:
            line = fault.line or line_of(text, fault.key)
            faults.append(Fault(name, line, fault.key, fault.cause))
    try:
        known = _known(folder, read)
    except BadContent as fault:
        return Inspection((Fault(fault.file, fault.line or 1, fault.key, fault.cause),), (), 0)
    for file in read:
        faults += [
            Fault(file.name, line_of(file.text, flaw.key), *flaw)
            for flaw in _flaws(file, known, today)
        ]
    same, alike = _likenesses(read)
    return Inspection((*faults, *same), tuple(alike), len(paths))


def _known(folder: Path, read: Sequence[_Read]) -> _Known:
    taxonomy = read_toml(folder / "taxonomy.toml", Taxonomy)
    contents = read_toml(folder / "playbook" / "contents.toml", Contents)
    return _Known(
        causes=frozenset(term.slug for term in taxonomy.causes),
        businesses=frozenset(term.slug for term in taxonomy.businesses),
        flags=frozenset(term.slug for term in taxonomy.flags),
        chapters=frozenset(line.number for line in contents.lines),
        plays=frozenset(file.one.id for file in read if isinstance(file.one, Play)),
    )


def _flaws(file: _Read, known: _Known, today: date) -> Iterator[Flaw]:
    one = file.one
    if file.name.rpartition("/")[2] != f"{one.id}.toml":
        yield Flaw("id", f"{one.id!r} is not the name of the file")
    if one.reviewed > today:
        yield Flaw("reviewed", f"{one.reviewed} is still to come")
    elif (today - one.reviewed).days > FRESH_DAYS:
        yield Flaw("reviewed", f"{one.reviewed} is more than a year ago: review it")
    for number, chapter in enumerate(one.chapters):
        if chapter not in known.chapters:
            yield Flaw(f"chapters[{number}]", f"{chapter!r} is no line of the table of contents")
    if isinstance(one, Play | Card | PhraseBook | Drill | Traps | Sayings):
        yield from one.flaws()
    if isinstance(one, Play) and one.pack is not None and one.pack.scope.expires < today:
        yield Flaw("pack.scope.expires", f"the pack expired on {one.pack.scope.expires}")
    yield from _unknown(one, known)
    yield from proofread(one)


def _unknown(value: object, known: _Known, key: str = "") -> Iterator[Flaw]:
    """Yield every code that a file uses and nobody defined."""
    kinds = {
        "cause": known.causes, "causes": known.causes, "business": known.businesses,
        "businesses": known.businesses, "flag": known.flags, "flags": known.flags,
        "play": known.plays, "plays": known.plays,
    }  # fmt: skip
    if isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            inner = f"{key}.{field}" if key else field
            yield from _unknown(getattr(value, field), known, inner)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from _unknown(one, known, f"{key}[{number}]")
    elif isinstance(value, str) and value:
        codes = kinds.get(name_of(key))
        if codes is not None and value not in codes:
            yield Flaw(key, f"{value!r} is not known")


def _likenesses(read: Sequence[_Read]) -> tuple[list[Fault], list[Fault]]:
    """Return the lines that stand twice, and those that are nearly the same, shelf by shelf."""
    same: list[Fault] = []
    alike: list[Fault] = []
    texts = {file.name: file.text for file in read}
    for shelf in SHELVES:
        placed = [
            Placed(file.name, key, text.zh)
            for file in read
            if file.name.startswith(f"{shelf}/")
            for key, text in wordings(file.one)
            if name_of(key) in _COMPARED
        ]
        for twin in twins(placed):
            one, other = twin.one, twin.other
            line = line_of(texts[one.file], one.key)
            where = f"{other.file}:{line_of(texts[other.file], other.key)}"
            verb = "stands also" if twin.likeness == 1 else "is nearly the line"
            fault = Fault(
                one.file, line, one.key, f"{one.text!r} {verb} at {where}: {other.text!r}"
            )
            (same if twin.likeness == 1 else alike).append(fault)
    return same, alike
