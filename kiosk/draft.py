"""A half-written complaint that survives a power cut, and that the next person cannot open.

Its key is made from four everyday words drawn by chance. The words are shown to the customer and
kept in memory only; on disk lies the draft, locked with that key. Four of 256 words are 32 bits;
argon2id makes each guess cost a fifth of a second and 64 MB, and a draft lives one day.
"""

import re
from collections.abc import Container, Sequence
from pathlib import Path
from types import MappingProxyType

import msgspec
from argon2.low_level import Type, hash_secret_raw
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from kiosk.errors import BadContent, CannotOpen, Refused
from kiosk.record import Entropy, hash_of
from kiosk.texts import Texts, translated
from kiosk.toml_file import read_toml
from kiosk.wording import Wording

WORDS_NEEDED = 4
WORDS_OFFERED = 256
LIFETIME_HOURS = 24

_KEY_MEMORY_KIB = 65_536
_KEY_PASSES = 3
_PADDING_BYTES = 256
_TAG_CONTEXT = b"heard/draft/1\n"
_GAPS = re.compile(r"[\s,.;·、，。-]+")


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    words: tuple[Wording, ...]


class DraftKey(msgspec.Struct, frozen=True):
    """What opens one draft; it lives in memory and dies with the visit."""

    secret: bytes

    @property
    def tag(self) -> str:
        """The name under which the draft lies on disk; it tells nothing of the key."""
        return hash_of(_TAG_CONTEXT + self.secret)[:32]


def read_words(path: Path, texts: Texts = MappingProxyType({})) -> tuple[Wording, ...]:
    """Read resources/draft_words.toml, said in further languages, too.

    Raises:
        BadContent: there are not 256 of them, or two are the same in one language.
    """
    words = translated(read_toml(path, _File), texts).words
    for language in ("zh", "en", *texts):
        said = [_plain(word.said(language)) for word in words]
        doubled = {word for word in said if said.count(word) > 1}
        if doubled or len(words) != WORDS_OFFERED:
            cause = f"needs {WORDS_OFFERED} words, each once; look at {min(doubled, default='')!r}"
            raise BadContent(path.name, language, cause)
    return words


def draw(words: Sequence[Wording], entropy: Entropy) -> tuple[Wording, ...]:
    """Draw the four words of one draft."""
    return tuple(words[number] for number in entropy(WORDS_NEEDED))


def typed_words(typed: str, words: Sequence[Wording]) -> tuple[Wording, ...]:
    """Find the four words that a person typed, in any language, with or without gaps.

    Raises:
        Refused: they are not four words of ours.
    """
    by_name = {_plain(name): word for word in words for name in word.every()}
    parts = [part.casefold() for part in _GAPS.split(typed) if part]
    names = parts if len(parts) == WORDS_NEEDED else _split(_plain(typed), by_name, WORDS_NEEDED)
    if names is None or any(name not in by_name for name in names):
        raise Refused("these are not the four words; please look at them again", code="draft-words")
    return tuple(by_name[name] for name in names)


def key_from(chosen: Sequence[Wording], *, salt: bytes) -> DraftKey:
    """Make the key of a draft from its words; takes a fifth of a second on purpose.

    `salt` is this device's own, so that one table of keys does not fit all devices.
    """
    secret = hash_secret_raw(
        "\n".join(word.zh for word in chosen).encode(),
        salt,
        time_cost=_KEY_PASSES,
        memory_cost=_KEY_MEMORY_KIB,
        parallelism=1,
        hash_len=SecretBox.KEY_SIZE,
        type=Type.ID,
    )
    return DraftKey(secret)


def lock(key: DraftKey, data: bytes, entropy: Entropy) -> bytes:
    """Encrypt a draft; its length is padded, so that it does not tell how much was written."""
    padded = data + b" " * (-len(data) % _PADDING_BYTES)
    return bytes(SecretBox(key.secret).encrypt(padded, entropy(SecretBox.NONCE_SIZE)))


def unlock(key: DraftKey, locked: bytes) -> bytes:
    """Decrypt a draft.

    Raises:
        CannotOpen: it was locked with another key, or altered, or cut short.
    """
    try:
        return SecretBox(key.secret).decrypt(locked).rstrip(b" ")
    except (CryptoError, ValueError) as fault:
        raise CannotOpen(
            "this draft does not open with these words", code="draft-locked"
        ) from fault


def _split(text: str, known: Container[str], count: int) -> list[str] | None:
    """Cut a text without gaps into that many known words; None when it cannot be done."""
    if count == 0:
        return [] if not text else None
    for end in range(1, len(text) + 1):
        if text[:end] in known and (rest := _split(text[end:], known, count - 1)) is not None:
            return [text[:end], *rest]
    return None


def _plain(text: str) -> str:
    return _GAPS.sub("", text).casefold()
