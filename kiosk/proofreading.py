"""Proofreading: what is wrong with the texts of a file: lengths, languages, placeholders, words."""

import re
from collections.abc import Iterator

import msgspec

from kiosk.authored import Authored, Flaw
from kiosk.drill import Drill
from kiosk.play import Play
from kiosk.wording import Wording

LONGEST = {
    "title": 30,
    "promise": 40,
    "gist": 60,
    "goal": 60,
    "ask": 30,
    "label": 24,
    "do": 60,
    "why": 60,
    "avoid": 60,
    "line": 60,
    "customer": 80,
    "feedback": 80,
    "points": 90,
    "checklist": 60,
    "lines": 120,
}
"""How long a text may be in Chinese characters, by its key; any other text `LONGEST_TEXT`."""

LONGEST_TEXT = 200
LONGEST_SPOKEN_ENGLISH = 140

BANNED = (
    "我理解你为什么不满意",
    "我理解您为什么不满意",
    "给您带来不便",
    "敬请谅解",
    "敬请见谅",
    "无可奉告",
    "以银行解释为准",
    "最终解释权",
    "亲爱的顾客",
)
"""Words that no line of ours contains: they end a conversation, or say nothing."""

BANNED_SPOKEN = (
    "按规定",
    "按照规定",
    "规定如此",
    "我保证",
    "包您满意",
    "肯定能",
    "一定能",
    "百分之百",
)
"""Words that no line contains which staff say: they hide behind a rule, or promise an outcome."""

_QUOTED = frozenset(
    {"avoid", "line", "why", "feedback", "never", "keywords", "examples", "customer"}
)
"""Keys whose texts may cite a bad line, or are the customer's own."""

_SPOKEN = frozenset({"say", "instead"})
_PLACEHOLDER = re.compile(
    r"TO-?DO|TBD|FIX-?ME|to be written|XXX|XX|××|某某|待补充|待定|待填|占位|lorem ipsum|placeholder"
    r"|<[^>]*>|\{[^}]*\}|\?\?\?",
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,?!;:]|[,?!;][\u4e00-\u9fff]")
_CITED = re.compile("“[^”]*”|「[^」]*」")
_KEY_NAME = re.compile(r"([a-z_]+)(?:\[\d+\])?$")


def wordings(value: object, key: str = "") -> Iterator[tuple[str, Wording]]:
    """Yield every text of a file with its key."""
    if isinstance(value, Wording):
        yield key, value
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from wordings(getattr(value, field), f"{key}.{field}" if key else field)
    elif isinstance(value, tuple):
        for number, one in enumerate(value):
            yield from wordings(one, f"{key}[{number}]")


def name_of(key: str) -> str:
    """Return the last name of a key: `say` for `steps[2].say[0]`."""
    found = _KEY_NAME.search(key)
    return found[1] if found else key


def proofread(one: Authored) -> Iterator[Flaw]:
    """Yield what is wrong with the texts of a file."""
    tempting = _tempting(one)
    pack = one.pack if isinstance(one, Play) else None
    banned = (*BANNED, *(pack.scope.banned if pack else ()))
    for key, text in wordings(one):
        name = name_of(key)
        yield from _language_flaws(key, text)
        yield from _length_flaws(key, name, text)
        if name not in _QUOTED and key not in tempting:
            bare = _CITED.sub("", text.zh)
            for word in (*banned, *(BANNED_SPOKEN if name in _SPOKEN else ())):
                if word in bare:
                    yield Flaw(f"{key}.zh", f"{word!r} is not to be said")


def _language_flaws(key: str, text: Wording) -> Iterator[Flaw]:
    for language, said in (("zh", text.zh), ("en", text.en)):
        if not said.strip():
            yield Flaw(f"{key}.{language}", "must not be empty")
        elif said != said.strip():
            yield Flaw(f"{key}.{language}", "begins or ends with a space")
        if found := _PLACEHOLDER.search(said):
            yield Flaw(f"{key}.{language}", f"{found[0]!r} is a placeholder")
    if _LATIN.search(text.zh) and not _HAN.search(text.zh):
        yield Flaw(f"{key}.zh", f"{text.zh!r} is not translated into Chinese")
    if _HAN.search(text.en):
        yield Flaw(f"{key}.en", f"{text.en!r} is not translated into English")
    if found := _HALF_WIDTH.search(text.zh):
        yield Flaw(f"{key}.zh", f"{found[0]!r}: Chinese takes full-width punctuation")


def _length_flaws(key: str, name: str, text: Wording) -> Iterator[Flaw]:
    longest = LONGEST.get(name, LONGEST_TEXT)
    if len(text.zh) > longest:
        yield Flaw(f"{key}.zh", f"is {len(text.zh)} characters long; at most {longest} fit here")
    if name in _SPOKEN and len(text.en) > LONGEST_SPOKEN_ENGLISH:
        cause = (
            f"is {len(text.en)} letters long; a spoken line has at most {LONGEST_SPOKEN_ENGLISH}"
        )
        yield Flaw(f"{key}.en", cause)


def _tempting(one: Authored) -> frozenset[str]:
    """Return the keys of a drill's bad answers: they say what one should not."""
    if not isinstance(one, Drill):
        return frozenset()
    return frozenset(
        f"turns[{i}].answers[{j}].say"
        for i, turn in enumerate(one.turns)
        for j, answer in enumerate(turn.answers)
        if answer.effect > 0 or not answer.earns
    )
