"""Further languages of content: for each, a file that says every customer's text again.

Content itself is written in Chinese and English. `resources/i18n/content_LANGUAGE.toml` adds a
language by data alone: on the left the Chinese text, on the right the translation.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.toml_file import read_toml
from kiosk.wording import Wording

Struct = TypeVar("Struct", bound=msgspec.Struct)

Texts = Mapping[str, Mapping[str, str]]
"""language: Chinese text: translation."""

SOURCES = frozenset({"zh_CN", "en"})
"""The languages that content is written in."""


class Language(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A language that ships: its code as Qt writes it, and its own name for itself.

    `also` are codes of languages whose readers it serves best, though it is not quite theirs.
    """

    code: str
    name: str
    also: tuple[str, ...] = ()

    def serves(self, code: str) -> bool:
        """Whether readers of a language, or of a whole family such as `zh`, read this one."""
        served = {self.code, self.code.partition("_")[0], *self.also}
        return code.casefold() in {one.casefold() for one in served}


class Languages(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The languages that ship, in the order in which they are offered."""

    languages: tuple[Language, ...]


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    texts: dict[str, str]


def read_languages(folder: Path) -> tuple[Language, ...]:
    """Read languages.toml of resources/i18n.

    Raises:
        BadContent: the file is wrong.
    """
    return read_toml(folder / "languages.toml", Languages).languages


def read_texts(folder: Path) -> Texts:
    """Read the content of every further language of resources/i18n.

    Raises:
        BadContent: a file is missing or wrong.
    """
    return {
        one.code: read_toml(file_of(folder, one.code), _File).texts
        for one in read_languages(folder)
        if one.code not in SOURCES
    }


def file_of(folder: Path, language: str) -> Path:
    """Return where the content of a language stands."""
    return folder / f"content_{language}.toml"


def nearest(languages: Sequence[Language], asked: str) -> str:
    """Return the code of the language that serves `zh-Hant-HK` or `en_GB` best; empty: none does.

    What is asked for loses its last part until a language serves it (RFC 4647, lookup).
    """
    parts = asked.strip().replace("-", "_").split("_")
    for length in range(len(parts), 0, -1):
        for one in languages:
            if one.serves("_".join(parts[:length])):
                return one.code
    return ""


def translated(value: Struct, texts: Texts) -> Struct:
    """Return content with every text also in the further languages, where they have it."""
    changed = {
        name: _again(getattr(value, name), texts)
        for name in value.__struct_fields__
        if _may_hold_texts(getattr(value, name))
    }
    return msgspec.structs.replace(value, **changed)


def said_again(value: Wording, texts: Texts) -> Wording:
    """Return one text also in the further languages, where they have it."""
    more = tuple(
        (language, known[value.zh]) for language, known in texts.items() if value.zh in known
    )
    return msgspec.structs.replace(value, more=more) if more else value


def wordings(value: object) -> Iterator[Wording]:
    """Yield every text that content holds."""
    if isinstance(value, Wording):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from wordings(getattr(value, name))
    elif isinstance(value, tuple):
        for one in value:
            yield from wordings(one)


def _may_hold_texts(value: object) -> bool:
    return isinstance(value, msgspec.Struct | tuple)


def _again(value: object, texts: Texts) -> object:
    if isinstance(value, Wording):
        return said_again(value, texts)
    if isinstance(value, msgspec.Struct):
        return translated(value, texts)
    if isinstance(value, tuple):
        return tuple(_again(one, texts) for one in value)
    return value
