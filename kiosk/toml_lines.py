"""Where a key stands in a TOML text, so that a fault can be shown with its line."""

import re
from itertools import takewhile

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]\]?")
_KEY = re.compile(r"\s*([\w\-]+)\s*=\s*(.*)")
_PART = re.compile(r"([\w\-]+)|\[(\d+)\]")


def line_of(text: str, key: str) -> int:
    """Return the line, from 1, of a key such as `steps[2].say[0].zh`, or of the nearest above it."""
    wanted = [name or int(number) for name, number in _PART.findall(key)]
    best, best_length = 1, 0
    for line, path in _paths(text):
        length = len([1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(path, wanted))])  # noqa: B905 - the shorter decides
        if length == len(path) and length > best_length:
            best, best_length = line, length
    return best


def _paths(text: str) -> list[tuple[int, list[str | int]]]:
    """Return the path of every line that begins a table, a key or an element of an array."""
    found: list[tuple[int, list[str | int]]] = []
    table: list[str | int] = []
    counts: dict[tuple[str | int, ...], int] = {}
    array: list[str | int] | None = None
    element = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if array is not None:
            if line.strip().startswith("]"):
                array = None
            elif line.strip() and not line.strip().startswith("#"):
                found.append((number, [*array, element]))
                element += 1
        elif header := _HEADER.match(line):
            table = _table(header[2].split("."), counts, is_array=header[1] == "[[")
            found.append((number, table))
        elif key := _KEY.match(line):
            path = [*table, key[1]]
            found.append((number, path))
            if key[2].strip() == "[":
                array, element = path, 0
    return found


def _table(
    names: list[str], counts: dict[tuple[str | int, ...], int], *, is_array: bool
) -> list[str | int]:
    path: list[str | int] = []
    for name in names[:-1]:
        path.append(name)
        if tuple(path) in counts:
            path.append(counts[tuple(path)])
    path.append(names[-1])
    if is_array:
        counts[tuple(path)] = counts.get(tuple(path), -1) + 1
        path.append(counts[tuple(path)])
    return path
