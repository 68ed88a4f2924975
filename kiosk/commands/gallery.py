"""`python -m kiosk gallery`: draw every page in its languages, modes and sizes into pictures."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.calendar import load_calendar
from kiosk.commands.home import RESOURCES
from kiosk.content import idle_cards, load_content


def main(arguments: Sequence[str]) -> int:
    """Draw the gallery; print how many pictures it has."""
    parser = argparse.ArgumentParser(prog="python -m kiosk gallery", description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("docs") / "gallery")
    parser.add_argument("--only", default="", help="pictures whose file name holds this text")
    given = parser.parse_args(arguments)
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads this once

    prepare_platform(offscreen=True, on_screen_keyboard=True)
    application = make_application()
    from ui.desk_gallery import DeskGallery  # noqa: PLC0415 - after Qt is prepared
    from ui.desk_screen import DeskRules  # noqa: PLC0415 - as above
    from ui.first_run_gallery import FirstRunGallery  # noqa: PLC0415 - as above
    from ui.gallery import draw  # noqa: PLC0415 - as above
    from ui.lobby_gallery import MOMENT, LobbyGallery  # noqa: PLC0415 - as above

    content = load_content(RESOURCES)
    calendar = load_calendar(RESOURCES / "calendars", "cn")
    lobby = LobbyGallery(
        content,
        pack=content.rulebook.pack("cn-2020", MOMENT.date()),
        calendar=calendar,
        cards=idle_cards(RESOURCES, content.notices),
    )
    desk = DeskGallery(
        DeskRules(content=content, rulebook=content.rulebook, calendar=calendar, pack="cn-2020")
    )
    first = FirstRunGallery()
    count = draw([*lobby.shots(), *desk.shots(), *first.shots()], given.folder, only=given.only)
    application.processEvents()
    print(f"{count} pictures in {given.folder}")
    return 0
