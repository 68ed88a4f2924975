"""`python -m kiosk playbook`: check the content, ask it what fits, and make more of it."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec

from kiosk.commands import playbook_files
from kiosk.commands.home import RESOURCES
from kiosk.content import SHELVES, load_content
from kiosk.errors import BadContent
from kiosk.inspection import inspect
from kiosk.matching import (
    Match,
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
    check.set_defaults(run=_check)
    matching.set_defaults(run=_match)
    _add_files(commands)
    given = parser.parse_args(arguments)
    status: int = given.run(given)
    return status


def _add_files(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the sub-commands that make files."""
    new = commands.add_parser("new", help="make a file to fill in")
    new.add_argument("shelf", choices=tuple(SHELVES))
    new.add_argument("id", help="small letters, digits and hyphens")
    new.add_argument("--from", dest="source", default="", help="copy this file of the same folder")
    new.add_argument("--pack", action="store_true", help="a play with the ten sections of a pack")
    preview = commands.add_parser("preview", help="read a play as staff will see it")
    preview.add_argument("id")
    preview.add_argument("--language", default="zh_CN", choices=("zh_CN", "en"))
    preview.add_argument("--window", action="store_true", help="walk it in the desk's window")
    preview.add_argument("--emotion", type=int, choices=range(6), help="E0 to E5")
    coverage = commands.add_parser("coverage", help="what answers each line of the book")
    coverage.add_argument("--write", type=Path, help="write the page here")
    coverage.add_argument("--compare", type=Path, help="fail when this page is not up to date")
    codes = commands.add_parser("codes", help="check a table of official codes, and read it")
    codes.add_argument("table", type=Path, help="a TOML file that the bank supplies")
    codes.add_argument("--on", type=date.fromisoformat, help="as it holds on this day; today")
    learning = commands.add_parser("learn", help="learn from the sayings what words are about")
    bundle = commands.add_parser("bundle", help="check, pack and sign a folder for all branches")
    bundle.add_argument("folder", type=Path, help="with plays, cards, phrases, drills in it")
    bundle.add_argument("--number", type=int, required=True, help="above the last bundle's")
    bundle.add_argument(
        "--key", type=Path, required=True, help="file with head office's key, base64"
    )
    bundle.add_argument("--out", type=Path, required=True, help="the bundle to write")
    install = commands.add_parser("install", help="take head office's bundle on this device")
    install.add_argument("bundle", type=Path)
    install.add_argument("--data", type=Path, required=True, help="the data directory")
    install.add_argument("--key", required=True, help="head office's public key, base64")
    for command in (new, preview, coverage, codes, learning):
        command.add_argument("--content", type=Path, default=RESOURCES, help="a content folder")
    for command, run in (
        (new, playbook_files.new),
        (preview, playbook_files.preview),
        (coverage, playbook_files.coverage),
        (codes, playbook_files.official_codes),
        (learning, playbook_files.learned),
        (bundle, playbook_files.bundle),
        (install, playbook_files.install),
    ):
        command.set_defaults(run=run)


def _check(given: argparse.Namespace) -> int:
    found = inspect(given.content, playbook_files.today())
    lines = [str(one) for one in found.faults]
    lines += [f"similar: {one}" for one in found.likenesses]
    print("\n".join(lines), end="\n" if lines else "", file=sys.stderr)
    if found.faults or (given.strict and found.likenesses):
        print(f"playbook: {len(found.faults)} faults in {found.files} files", file=sys.stderr)
        return 1
    try:
        content = load_content(given.content)
    except BadContent as fault:
        print(fault, file=sys.stderr)
        return 1
    drills, phrases = len(content.drills), sum(len(book.phrases) for book in content.phrases)
    print(
        f"playbook: {len(content.plays)} plays, {len(content.cards)} cards, {phrases} phrases and "
        f"{drills} drills are sound; {len(found.likenesses)} lines are nearly the same as another"
    )
    return 0


def _live(found: Sequence[Match], situation: Situation) -> Iterator[str]:
    """Yield what is live: for the best play and those for everything, then what only others watch."""
    plays = [one.play for one in found]
    first = [play for play in plays if play == plays[0] or play.applies_to.is_general]
    watched = [one for play in first for one in live_escalations(play, situation)]
    others = {
        one.when: one
        for play in reversed(plays)
        for one in live_escalations(play, situation)
        if one.when not in {known.when for known in watched}
    }
    yield from dict.fromkeys(one.say.zh for one in (*watched, *reversed(others.values())))


def _match(given: argparse.Namespace) -> int:
    content = load_content(given.content)
    matcher = Matcher(content.plays, content.taxonomy, content.spelling, content.experience)
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
        escalations=tuple(_live(found, situation)),
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
