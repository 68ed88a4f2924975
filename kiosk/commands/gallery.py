"""`python -m kiosk gallery`: draw every screen into pictures."""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.calendar import load_calendar
from kiosk.commands.home import RESOURCES
from kiosk.content import load_content
from kiosk.settings import Settings


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into a folder, with an index to leaf through."""
    parser = argparse.ArgumentParser(prog="python -m kiosk gallery", description=__doc__)
    parser.add_argument("--to", type=Path, default=RESOURCES.parent / "docs" / "gallery")
    parser.add_argument("--part", help="only this part, such as lobby")
    parser.add_argument("--page", help="only pages whose name begins so")
    given = parser.parse_args(arguments)
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads its settings once

    prepare_platform(offscreen=True, on_screen_keyboard=True)
    application = make_application()
    from ui.gallery import draw  # noqa: PLC0415 - Qt must be prepared first
    from ui.lobby_gallery import MOMENT, LobbyGallery  # noqa: PLC0415 - as above

    content = load_content(RESOURCES)
    rules = Settings().rules
    lobby = LobbyGallery(
        taxonomy=content.taxonomy,
        survey=content.survey,
        notices=content.notices,
        pack=content.rulebook.pack(rules.pack, MOMENT.date()),
        calendar=load_calendar(RESOURCES / "calendars", rules.calendar),
    )
    shots = [
        shot
        for shot in lobby.shots()
        if given.part in {None, shot.part} and shot.page.startswith(given.page or "")
    ]
    started = datetime.now(UTC)
    count = draw(shots, given.to)
    seconds = (datetime.now(UTC) - started).total_seconds()
    print(f"{count} pictures in {given.to} after {seconds:.0f} s")
    application.quit()
    return 0
