"""One text in the languages that content is written in, side by side."""

import msgspec


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in Chinese and English; other languages fall back to the nearest of the two.

    `more` holds further languages with their texts, added from files of their own.
    """

    zh: str
    en: str
    more: tuple[tuple[str, str], ...] = ()

    def said(self, language: str) -> str:
        """Return the text for a language such as `zh_CN`, `zh_TW` or `en`."""
        for known, text in self.more:
            if known == language:
                return text
        return self.zh if language.startswith("zh") else self.en

    def every(self) -> tuple[str, ...]:
        """Return the text in every language in which it is written."""
        return (self.zh, self.en, *(text for _, text in self.more))


class Terms(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words by which customers name a thing, in each language."""

    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def all(self) -> tuple[str, ...]:
        """Return the words of all languages."""
        return (*self.zh, *self.en)
