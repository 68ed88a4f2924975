"""The sub-commands of `playbook` that make files: new, preview, coverage, bundle, install."""

import argparse
import base64
import sys
from datetime import UTC, date, datetime
from hashlib import sha256

import msgspec
from nacl.signing import SigningKey, VerifyKey

from kiosk.bundle import open_bundle, pack_bundle
from kiosk.calendar import load_calendar
from kiosk.commands.home import RESOURCES
from kiosk.commands.run import has_display
from kiosk.content import SHELVES, Content, load_content
from kiosk.contents import Contents
from kiosk.coverage import coverage_page, covered
from kiosk.errors import BadContent
from kiosk.experience import Sayings
from kiosk.installing import checked, installed_number
from kiosk.installing import install as put_in_place
from kiosk.learning import learn, lessons_of
from kiosk.matching import Matcher
from kiosk.official_codes import OfficialCodes
from kiosk.phrase_lint import Traps
from kiosk.play import Play
from kiosk.reading import read_aloud
from kiosk.scaffold import scaffold
from kiosk.toml_file import read_toml
from kiosk.toml_lines import line_of

ROOT = RESOURCES.parent


def today() -> date:
    """Return the present day of this machine."""
    return datetime.now(UTC).astimezone().date()


def new(given: argparse.Namespace) -> int:
    """Write a new file to fill in; never over an existing one."""
    path = given.content / "playbook" / given.shelf / f"{given.id}.toml"
    if path.exists():
        print(f"{path} exists already", file=sys.stderr)
        return 1
    if given.source:
        source = path.with_name(f"{given.source}.toml")
        if not source.exists():
            print(f"there is no {source}", file=sys.stderr)
            return 1
        text = source.read_text().replace(f'id = "{given.source}"', f'id = "{given.id}"', 1)
    else:
        text = scaffold(given.shelf, given.id, today(), pack=given.pack)
    path.write_text(text)
    print(path)
    return 0


def preview(given: argparse.Namespace) -> int:
    """Print a play as staff will see it, or let it be walked in a window."""
    content = load_content(given.content)
    play = content.play(given.id)
    if play is None:
        print(f"there is no play {given.id!r}", file=sys.stderr)
        return 1
    if given.window:
        return _walk_in_window(content, play, given)
    print(read_aloud(play, given.language, given.emotion), end="")
    return 0


def _walk_in_window(content: Content, play: Play, given: argparse.Namespace) -> int:
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads this once

    prepare_platform(offscreen=not has_display(), on_screen_keyboard=False)
    application = make_application()
    from ui.desk_screen import DeskRules  # noqa: PLC0415 - after Qt is prepared
    from ui.preview import preview as walked  # noqa: PLC0415 - as above

    rules = DeskRules(
        content=content,
        rulebook=content.rulebook,
        calendar=load_calendar(RESOURCES / "calendars", "cn"),
        pack="cn-2020",
    )
    desk = walked(play, rules, language=given.language, emotion=given.emotion)
    status = application.exec()
    desk.close()
    return status


def official_codes(given: argparse.Namespace) -> int:
    """Check a table of official codes against our slugs, and print what holds on a day."""
    taxonomy = load_content(given.content).taxonomy
    text = given.table.read_text() if given.table.exists() else ""
    try:
        table = read_toml(given.table, OfficialCodes)
    except BadContent as fault:
        line = fault.line or line_of(text, fault.key)
        print(f"{fault.file}:{line}: {fault.key}: {fault.cause}", file=sys.stderr)
        return 1
    flaws = list(table.flaws(taxonomy))
    for flaw in flaws:
        place = f"{given.table.name}:{line_of(text, flaw.key)}"
        print(f"{place}: {flaw.key}: {flaw.cause}", file=sys.stderr)
    if flaws:
        return 1
    day = given.on or today()
    for term in (*taxonomy.businesses, *taxonomy.causes):
        print(f"{term.slug}\t{table.code_of(term.slug, day) or '-'}\t{term.name.zh}")
    missing = table.missing(taxonomy, day)
    print(f"{table.standard}, version {table.version}: {len(missing)} without a code on {day}")
    return 0


def learned(given: argparse.Namespace) -> int:
    """Learn again from sayings and plays, and write what was learned beside them."""
    content = load_content(given.content)
    playbook = given.content / "playbook"
    text = (playbook / "sayings.toml").read_bytes()
    sayings = read_toml(playbook / "sayings.toml", Sayings).sayings
    matcher = Matcher(content.plays, content.taxonomy, content.spelling)
    subjects = lessons_of(content.plays, sayings, matcher.pieces)
    experience = learn(subjects, digest=sha256(text).hexdigest())
    path = playbook / "experience.json"
    path.write_bytes(msgspec.json.encode(experience) + b"\n")
    print(f"{path}: {len(experience.weights)} pieces of words, from {len(sayings)} sayings")
    return 0


def coverage(given: argparse.Namespace) -> int:
    """Print, write or compare the page on coverage; fail on a hole or a test that is not there."""
    content = load_content(given.content)
    contents = read_toml(given.content / "playbook" / "contents.toml", Contents)
    shelves = [(shelf, getattr(content, shelf)) for shelf in SHELVES]
    traps = read_toml(given.content / "playbook" / "traps.toml", Traps)
    sayings = read_toml(given.content / "playbook" / "sayings.toml", Sayings)
    lines = covered(contents, [*shelves, ("", [traps, sayings])])
    page = coverage_page(lines)
    if given.write:
        given.write.write_text(page)
    elif given.compare:
        if not given.compare.exists() or given.compare.read_text() != page:
            print(f"{given.compare} is not up to date: run `make docs`", file=sys.stderr)
            return 1
    else:
        print(page, end="")
    holes = [one.line.number for one in lines if one.is_hole]
    wrong = [f"nothing answers the lines {', '.join(holes)}"] if holes else []
    wrong += [
        f"{one.line.number}: {path} is not there"
        for one in lines
        for path in (*one.line.parts, *one.line.tests)
        if not (ROOT / path).exists()
    ]
    print("\n".join(wrong), end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong and not given.write else 0


def bundle(given: argparse.Namespace) -> int:
    """Check a folder of files together with the shipped ones, then sign them as one bundle."""
    files = {
        path.relative_to(given.folder).as_posix(): path.read_text()
        for shelf in SHELVES
        for path in sorted((given.folder / shelf).glob("*.toml"))
    }
    key = SigningKey(base64.b64decode(given.key.read_text()))
    packed = pack_bundle(files, given.number, key)
    if not _is_sound(files):
        return 1
    given.out.write_bytes(packed)
    public = base64.b64encode(bytes(key.verify_key)).decode()
    print(f"{given.out}: {len(files)} files, number {given.number}, signed by {public}")
    return 0


def install(given: argparse.Namespace) -> int:
    """Take a bundle that verifies and checks; else keep the last good one."""
    key = VerifyKey(base64.b64decode(given.key))
    last = installed_number(given.data)
    opened = open_bundle(given.bundle.read_bytes(), key, last=last)
    if not _is_sound(opened.files):
        print("the bundle is refused; the last good content stays", file=sys.stderr)
        return 1
    put_in_place(opened.files, opened.number, data=given.data)
    print(f"content {opened.number} is in place: {len(opened.files)} files")
    return 0


def _is_sound(files: dict[str, str]) -> bool:
    """Check files as they will stand over the shipped ones, and print the first fault."""
    try:
        checked(files, resources=RESOURCES, today=today())
    except BadContent as fault:
        print(fault, file=sys.stderr)
        return False
    return True
