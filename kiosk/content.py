"""Content: everything in resources/ that is read, checked and frozen at start."""

from pathlib import Path

import msgspec

from kiosk.capture import Choices
from kiosk.errors import BadContent
from kiosk.notices import Notices, read_notices
from kiosk.play import Play
from kiosk.rules import Rulebook, load_rulebook
from kiosk.survey import Survey
from kiosk.taxonomy import Taxonomy
from kiosk.toml_file import read_toml


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """All content of one release."""

    taxonomy: Taxonomy
    survey: Survey
    plays: tuple[Play, ...]
    notices: Notices
    rulebook: Rulebook

    def play(self, play_id: str) -> Play | None:
        """Return a play by its id."""
        return next((play for play in self.plays if play.id == play_id), None)

    def choices(self) -> Choices:
        """Return the slugs that customers' acts may use."""
        taxonomy = self.taxonomy
        return Choices(
            reasons=frozenset(one.slug for one in taxonomy.reasons),
            businesses=frozenset(one.slug for one in taxonomy.businesses),
            causes=frozenset(one.slug for one in taxonomy.causes),
            wishes=frozenset(one.slug for one in taxonomy.wishes),
        )


def load_content(folder: Path) -> Content:
    """Read and check all content in a folder.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    taxonomy = read_toml(folder / "taxonomy.toml", Taxonomy)
    taxonomy.check("taxonomy.toml")
    survey = read_toml(folder / "surveys" / "branch-visit.toml", Survey)
    survey.check("branch-visit.toml")
    files = sorted((folder / "playbook" / "plays").glob("*.toml"))
    plays = tuple(_play(file) for file in files)
    return Content(
        taxonomy=taxonomy,
        survey=survey,
        plays=plays,
        notices=read_notices(folder / "lobby.toml"),
        rulebook=load_rulebook(folder / "rules"),
    )


def _play(file: Path) -> Play:
    play = read_toml(file, Play)
    if play.id != file.stem:
        raise BadContent(file.name, "id", f"must be {file.stem!r}, like the file")
    play.check(file.name)
    return play
