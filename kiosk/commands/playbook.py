"""`python -m kiosk playbook`: check the content, and ask it what fits."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from kiosk.commands.home import RESOURCES
from kiosk.content import load_content
from kiosk.errors import BadContent
from kiosk.inspection import inspect
from kiosk.matching import (
    Matcher,
    Situation,
    Suggestion,
    Why,
    live_escalations,
)

FIRST_SUGGESTIONS = 3


class Ranked(msgspec.Struct, frozen=True, kw_only=True):
    """A play that fits, as printed."""

    id: str
    version: int
    title: str
    score: float
    why: tuple[Why, ...]


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What `match` prints."""

    plays: tuple[Ranked, ...]
    causes: tuple[Suggestion, ...]
    businesses: tuple[Suggestion, ...]
    flags: tuple[str, ...]
    escalations: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    """Run one of the sub-commands."""
    parser = argparse.ArgumentParser(prog="python -m kiosk playbook", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="read everything and name every fault")
    check.add_argument("--strict", action="store_true", help="refuse nearly equal lines, too")
    matching = commands.add_parser("match", help="rank the plays for a situation, with reasons")
    for command in (check, matching):
        command.add_argument("--content", type=Path, default=RESOURCES, help="a content folder")
    matching.add_argument("--text", default="", help="the customer's words")
    matching.add_argument("--cause", default="", help="a slug such as c.pricing")
    matching.add_argument("--business", default="", help="a slug such as b.card.debit")
    matching.add_argument("--emotion", type=int, choices=range(6), help="E0 to E5")
    matching.add_argument("--flag", action="append", default=[], help="a slug such as f.elder")
    matching.add_argument("--json", action="store_true", help="one JSON document")
    given = parser.parse_args(arguments)
    if given.command == "check":
        return _check(given.content, strict=given.strict)
    return _match(given)


def _check(folder: Path, *, strict: bool) -> int:
    found = inspect(folder, datetime.now(UTC).astimezone().date())
    lines = [str(one) for one in found.faults]
    lines += [f"similar: {one}" for one in found.likenesses]
    print("\n".join(lines), end="\n" if lines else "", file=sys.stderr)
    if found.faults or (strict and found.likenesses):
        print(f"playbook: {len(found.faults)} faults in {found.files} files", file=sys.stderr)
        return 1
    try:
        content = load_content(folder)
    except BadContent as fault:
        print(fault, file=sys.stderr)
        return 1
    drills, phrases = len(content.drills), sum(len(book.phrases) for book in content.phrases)
    print(
        f"playbook: {len(content.plays)} plays, {len(content.cards)} cards, {phrases} phrases and "
        f"{drills} drills are sound; {len(found.likenesses)} lines are nearly the same as another"
    )
    return 0


def _match(given: argparse.Namespace) -> int:
    content = load_content(given.content)
    matcher = Matcher(content.plays, content.taxonomy)
    situation = Situation(
        cause=given.cause,
        business=given.business,
        emotion=given.emotion,
        flags=tuple(dict.fromkeys((*given.flag, *matcher.heard_flags(given.text)))),
        words=given.text,
    )
    found = matcher.match(situation)
    answer = Answer(
        plays=tuple(
            Ranked(
                id=one.play.id,
                version=one.play.version,
                title=one.play.title.zh,
                score=round(one.score, 2),
                why=one.why,
            )
            for one in found
        ),
        causes=tuple(matcher.suggest_causes(given.text)[:FIRST_SUGGESTIONS]),
        businesses=tuple(matcher.suggest_businesses(given.text)[:FIRST_SUGGESTIONS]),
        flags=situation.flags,
        escalations=tuple(
            dict.fromkeys(
                one.say.zh for play in found for one in live_escalations(play.play, situation)
            )
        ),
    )
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(answer)).decode())
    else:
        for ranked in answer.plays:
            reasons = "、".join(why.what or why.ground for why in ranked.why)
            print(f"{ranked.score:6.2f}  {ranked.id}  {ranked.title}  ({reasons})")
        for sentence in answer.escalations:
            print(f"  !  {sentence}")
    return 0
