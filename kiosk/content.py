"""Content: everything in resources/ that is read, checked and frozen at start."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.capture import Choices
from kiosk.card import Card
from kiosk.contents import Contents, ContentsLine
from kiosk.drill import Drill
from kiosk.errors import BadContent
from kiosk.experience import Experience
from kiosk.notices import Notices, Season, ShownCard, read_notices
from kiosk.phrase import PhraseBook
from kiosk.phrase_lint import Trap, Traps
from kiosk.play import Play
from kiosk.rules import Rulebook, load_rulebook
from kiosk.spelling import Spelling
from kiosk.survey import Survey
from kiosk.taxonomy import Taxonomy
from kiosk.texts import Language, Texts, read_languages, read_texts, said_again, translated
from kiosk.toml_file import read_toml
from kiosk.wording import Wording

File = TypeVar("File", Play, Card, PhraseBook, Drill, Traps)

SHELVES: dict[str, type[Play | Card | PhraseBook | Drill]] = {
    "plays": Play,
    "cards": Card,
    "phrases": PhraseBook,
    "drills": Drill,
}
"""The folders of the playbook, and what a file in each of them is."""


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """The content that customers meet: small, and read before the first frame."""

    taxonomy: Taxonomy
    survey: Survey
    notices: Notices
    rulebook: Rulebook
    languages: tuple[Language, ...] = ()
    """The languages that ship, in the order in which they are offered."""

    def choices(self) -> Choices:
        """Return the slugs that customers' acts may use."""
        taxonomy = self.taxonomy
        return Choices(
            reasons=frozenset(one.slug for one in taxonomy.reasons),
            businesses=frozenset(one.slug for one in taxonomy.businesses),
            causes=frozenset(one.slug for one in taxonomy.causes),
            wishes=frozenset(one.slug for one in taxonomy.wishes),
        )


class Content(Counter, frozen=True, kw_only=True):
    """All content of one release: what customers meet, and the staff's playbook."""

    plays: tuple[Play, ...]
    cards: tuple[Card, ...] = ()
    phrases: tuple[PhraseBook, ...] = ()
    drills: tuple[Drill, ...] = ()
    traps: tuple[Trap, ...] = ()
    contents: tuple[ContentsLine, ...] = ()
    """The lines of the book that everything is filed under."""
    spelling: Spelling = Spelling(version=1)
    experience: Experience = Experience()

    def play(self, play_id: str) -> Play | None:
        """Return a play by its id."""
        return next((play for play in self.plays if play.id == play_id), None)


def load_counter(folder: Path, rules: Path | None = None) -> Counter:
    """Read and check the content that customers meet; `rules` holds head office's rule packs.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    taxonomy = read_toml(folder / "taxonomy.toml", Taxonomy)
    taxonomy.check("taxonomy.toml")
    survey = read_toml(folder / "surveys" / "branch-visit.toml", Survey)
    survey.check("branch-visit.toml")
    texts = read_texts(folder / "i18n")
    return Counter(
        taxonomy=translated(taxonomy, texts),
        survey=translated(survey, texts),
        notices=translated(read_notices(folder / "lobby.toml"), texts),
        rulebook=load_rulebook(folder / "rules", rules),
        languages=read_languages(folder / "i18n"),
    )


def load_content(folder: Path, overlay: Path | None = None, rules: Path | None = None) -> Content:
    """Read and check all content in a folder.

    `overlay` is a folder with plays, cards, phrases and drills of head office: one with an id that
    is shipped, too, takes its place when its version is not lower.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    playbook = folder / "playbook"
    texts = read_texts(folder / "i18n")
    plays = _shelf("plays", Play, playbook, overlay)
    return Content(
        **msgspec.structs.asdict(load_counter(folder, rules)),
        plays=tuple(_for_customers(play, texts) for play in plays),
        cards=_shelf("cards", Card, playbook, overlay),
        phrases=_shelf("phrases", PhraseBook, playbook, overlay),
        drills=_shelf("drills", Drill, playbook, overlay),
        traps=_sound(playbook / "traps.toml", Traps).traps,
        contents=read_toml(playbook / "contents.toml", Contents).lines,
        spelling=read_toml(folder / "spelling.toml", Spelling),
        experience=read_experience(playbook / "experience.json"),
    )


def read_experience(path: Path) -> Experience:
    """Read what was learned from the sayings; nothing was learned where there is no such file.

    Raises:
        BadContent: the file is damaged.
    """
    if not path.exists():
        return Experience()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Experience)
    except msgspec.MsgspecError as fault:
        raise BadContent(path.name, "", f"{fault}: make it again with `playbook learn`") from fault


def phone_texts(folder: Path) -> Mapping[str, Wording]:
    """Read what customers read on their own phone, by name.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    texts = read_texts(folder / "i18n")
    found = read_toml(folder / "phone.toml", dict[str, Wording])
    return {name: said_again(wording, texts) for name, wording in found.items()}


def idle_cards(
    folder: Path, notices: Notices, overlay: Path | None = None
) -> tuple[ShownCard, ...]:
    """Read the playbook's cards that the lobby shows while nobody is there; no other file.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    texts = read_texts(folder / "i18n")
    seasons = {one.card: one for one in notices.seasons}
    found: dict[str, Card] = {}
    for shelf in [folder / "playbook"] if overlay is None else [folder / "playbook", overlay]:
        for file in sorted((shelf / "cards").glob("*.toml")):
            if file.stem not in found and b"lobby = true" not in file.read_bytes():
                continue
            card = _sound(file, Card)
            if card.id not in found or card.version >= found[card.id].version:
                found[card.id] = card
    return tuple(
        _shown(translated(found[one], texts), seasons.get(one))
        for one in sorted(found)
        if found[one].lobby
    )


def _shown(card: Card, season: Season | None) -> ShownCard:
    when = season or Season(card=card.id)
    return ShownCard(
        title=card.title,
        lines=(card.gist, *card.points),
        icon=card.icon,
        first=when.first,
        last=when.last,
        weekdays=when.weekdays,
    )


def installed(data: Path) -> Path | None:
    """Return the newest content that head office sent to a device: `DATA/content/NUMBER`."""
    folders = [path for path in (data / "content").glob("*") if path.name.isdigit()]
    return max(folders, key=lambda path: int(path.name), default=None)


def _for_customers(play: Play, texts: Texts) -> Play:
    """Return a play that says what customers may be shown in every language that ships."""
    pack = play.pack
    return msgspec.structs.replace(
        play,
        notices=tuple(translated(one, texts) for one in play.notices),
        options=tuple(translated(one, texts) for one in play.options),
        pack=pack
        and msgspec.structs.replace(
            pack, contract=tuple(translated(one, texts) for one in pack.contract)
        ),
    )


def _shelf(shelf: str, shape: type[File], playbook: Path, overlay: Path | None) -> tuple[File, ...]:
    found: dict[str, File] = {}
    for folder in [playbook] if overlay is None else [playbook, overlay]:
        for file in sorted((folder / shelf).glob("*.toml")):
            one = _sound(file, shape)
            if one.id not in found or one.version >= found[one.id].version:
                found[one.id] = one
    return tuple(found[one] for one in sorted(found))


def _sound(path: Path, shape: type[File]) -> File:
    one = read_toml(path, shape)
    if one.id != path.stem:
        raise BadContent(path.name, "id", f"must be {path.stem!r}, like the file")
    for flaw in one.flaws():
        raise BadContent(path.name, flaw.key, flaw.cause)
    return one
