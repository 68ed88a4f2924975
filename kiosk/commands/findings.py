"""What the doctor says of one check: how it is, in words, and what to do."""

from enum import StrEnum

import msgspec

from kiosk.wording import Wording


class State(StrEnum):
    """How a check came out."""

    WELL = "well"
    MIND = "mind"
    BAD = "bad"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One check: what was looked at, how it is, and what to do if it is not well."""

    check: str
    state: State
    words: Wording
    do: Wording | None = None


def well(check: str, zh: str, en: str) -> Finding:
    """Say that something is as it should be."""
    return Finding(check=check, state=State.WELL, words=Wording(zh, en))


def mind(check: str, words: tuple[str, str], do: tuple[str, str]) -> Finding:
    """Say that something is to be minded, in Chinese and English, and what to do."""
    return Finding(check=check, state=State.MIND, words=Wording(*words), do=Wording(*do))


def bad(check: str, words: tuple[str, str], do: tuple[str, str]) -> Finding:
    """Say that something is wrong, in Chinese and English, and what to do."""
    return Finding(check=check, state=State.BAD, words=Wording(*words), do=Wording(*do))


def line_of(finding: Finding, language: str) -> str:
    """Return a finding as one line: a mark, how it is, and what to do."""
    mark = {State.WELL: "✓", State.MIND: "·", State.BAD: "✗"}[finding.state]
    todo = f" → {finding.do.said(language)}" if finding.do else ""
    return f"{mark} {finding.words.said(language)}{todo}"
