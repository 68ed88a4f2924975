"""`python -m kiosk courier`: carry records on a stick where no network reaches, and bring answers."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from kiosk.commands.home import PARCELS_FOLDER, Home, now, open_home, write_whole
from kiosk.commands.newsroom import HEAD_OFFICE, Newsroom
from kiosk.courier import Brought, open_brought
from kiosk.errors import Refused, WireFault
from kiosk.introduction import Introduction
from kiosk.news import ContentPublished, Voice, read_news
from kiosk.record import OriginId, hash_of
from sync.courier import packet_of, take_brought


def main(arguments: Sequence[str]) -> int:
    """Write a packet, or take head office's answers; exit 1 when something still waits."""
    parser = argparse.ArgumentParser(prog="python -m kiosk courier", description=__doc__)
    commands = parser.add_subparsers(dest="way", required=True)
    out = commands.add_parser("out", help="write what head office does not hold yet to a file")
    brought = commands.add_parser("in", help="take the answers that head office signed")
    for command in (out, brought):
        command.add_argument("file", type=Path, help="on the stick")
        command.add_argument("--data", type=Path, required=True, help="the data directory")
    brought.add_argument(
        "--key", default="", help="head office's key for news, where none is known"
    )
    given = parser.parse_args(arguments)
    home = open_home(given.data)
    with closing(home.journal()) as journal:
        if given.way == "out":
            return _out(home, journal, given.file)
        return _in(home, journal, given.file, given.key)


def _out(home: Home, journal: SqliteJournal, file: Path) -> int:
    register = DeviceRegister(journal)
    identity = home.identity(journal)

    def introduced(origin: OriginId) -> Introduction | None:
        known = register.known_device(origin)
        own = origin == identity.origin
        if not own and known is None:
            return None
        return Introduction(
            origin=origin,
            public_key=identity.public_text if known is None or own else known.public_key,
            branch=home.settings.branch.code,
            name=home.settings.role if own else "",
        )

    packet = packet_of(journal, identity=identity, receiver=HEAD_OFFICE, introduce=introduced)
    try:
        write_whole(file, packet)
    except OSError as fault:
        raise Refused(f"{file} cannot be written: {fault.strerror}") from fault
    waiting = sum(one.waiting for one in journal.backlogs(HEAD_OFFICE))
    print(f"{waiting} records are on {file}; bring head office's answers back")
    return 0


def _in(home: Home, journal: SqliteJournal, file: Path, key: str) -> int:
    try:
        data = file.read_bytes()
    except OSError as fault:
        raise Refused(f"{file} cannot be read: {fault.strerror}") from fault
    board = NewsBoard(journal)
    office = _office(board, key or home.settings.delivery.news_key)
    brought = open_brought(data, key=office, to=journal.origin)
    if brought.publisher.public_key == office and not board.publishers():
        board.pin(brought.publisher, now=now())
    taken = take_brought(journal, brought, receiver=HEAD_OFFICE)
    _hear(home, journal, brought)
    print(msgspec.json.encode(taken).decode())
    return 1 if taken.waiting or taken.refused else 0


def _office(board: NewsBoard, key: str) -> str:
    """Return the key by which head office signs: the one that is believed, else the one given."""
    known = [one.public_key for one in board.publishers() if one.voice is Voice.HEAD_OFFICE]
    if not (known or key):
        raise Refused("this device does not know head office's key for news; name it with --key")
    return known[0] if known else key


def _hear(home: Home, journal: SqliteJournal, brought: Brought) -> None:
    """Go by the news that came along, as if the network had brought it."""
    room = Newsroom(home, journal, scribe=None, on_news=lambda _: None, on_taken=lambda _: None)
    folder = home.path / PARCELS_FOLDER
    parcels = {hash_of(one): one for one in brought.parcels}
    for signed in brought.news:
        try:
            news = read_news(signed, room.publishers())
        except WireFault as fault:
            print(f"kiosk courier: {fault}", file=sys.stderr)
            continue
        if news.fact.number <= room.heard().get(news.fact.publisher, 0):
            continue
        parcel = None
        if isinstance(news.body, ContentPublished) and room.wants(news):
            folder.mkdir(exist_ok=True)
            parcel = folder / news.body.parcel
            parcel.write_bytes(parcels.get(news.body.parcel, b""))
        room.take(news, parcel)
