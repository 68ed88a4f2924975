"""Going by news: what a device changes on its disk when head office tells it to."""

import base64
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from nacl.signing import VerifyKey

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from db.staff import members, remove_members, save_member
from kiosk.bundle import open_bundle
from kiosk.commands.home import (
    DECIDED_FILE,
    HEAD_OFFICE_KEY_FILE,
    RESOURCES,
    RULES_FOLDER,
    Home,
    check_decided,
    now,
    write_whole,
)
from kiosk.errors import BadContent
from kiosk.installing import checked, install, installed_number
from kiosk.news import (
    ContentPublished,
    DevicesListed,
    KeysChanged,
    News,
    RulesPublished,
    SettingsPublished,
    StaffListed,
    Voice,
)
from kiosk.reception import KnownDevice
from kiosk.roles import Role
from kiosk.rules import load_rulebook
from kiosk.seal import public_key_from
from kiosk.settings import DeviceRole

RENEWING = frozenset({"content", "rules", "settings", "keys"})
"""Topics that count from the next opening of the windows on."""


def go_by(home: Home, journal: SqliteJournal, news: News, parcel: Path | None) -> None:
    """Do what the news asks; what is refused leaves everything as it was.

    Raises:
        BadContent: it cannot be used; the last good one stays.
        CannotOpen: a key is none.
        WireFault: its body is not what its topic says.
        StorageFault: it could not be kept.
    """
    match news.body:
        case ContentPublished() as published if parcel is not None:
            _install(home, journal, published, parcel)
        case RulesPublished() as rules:
            _keep_rules(home, rules)
        case SettingsPublished(text=text):
            check_decided(home.path, text)
            write_whole(home.path / DECIDED_FILE, text.encode())
        case StaffListed() as listed if home.settings.role is not DeviceRole.LOBBY:
            _keep_staff(journal, listed)
        case KeysChanged() as keys:
            _keep_keys(home, journal, keys)
        case DevicesListed() as listed:
            _keep_devices(home, journal, listed)


def _install(home: Home, journal: SqliteJournal, published: ContentPublished, parcel: Path) -> None:
    last = installed_number(home.path)
    if published.number == last:
        return
    (key,) = (
        one.public_key for one in NewsBoard(journal).publishers() if one.voice is Voice.HEAD_OFFICE
    )
    bundle = open_bundle(parcel.read_bytes(), VerifyKey(base64.b64decode(key)), last=last)
    if bundle.number != published.number:
        raise BadContent("bundle", "number", "is not the one that was told")
    checked(bundle.files, resources=RESOURCES, today=_today(), dates=False)
    install(bundle.files, bundle.number, data=home.path)


def _keep_rules(home: Home, rules: RulesPublished) -> None:
    """Keep a rule pack that stands beside all the others."""
    folder = home.path / RULES_FOLDER
    folder.mkdir(exist_ok=True)
    name = f"{rules.id}.toml"
    with TemporaryDirectory() as made:
        for path in folder.glob("*.toml"):
            (Path(made) / path.name).write_bytes(path.read_bytes())
        (Path(made) / name).write_text(rules.text, encoding="utf-8")
        load_rulebook(RESOURCES / "rules", Path(made))
    write_whole(folder / name, rules.text.encode())


def _keep_staff(journal: SqliteJournal, listed: StaffListed) -> None:
    """Bring names and roles up to date; whoever is not listed has left.

    Who is new is enrolled at the branch: only a PIN there opens the branch's key.
    """
    said = {one.id: one for one in listed.members}
    known = members(journal)
    staying = [one for one in known if one.id in said]
    if not any(said[one.id].role is Role.MANAGER for one in staying):
        raise BadContent("staff", "members", "no manager with a PIN of this branch would remain")
    for member in staying:
        one = said[member.id]
        if (member.name, member.role) != (one.name, one.role):
            save_member(journal, msgspec.structs.replace(member, name=one.name, role=one.role))
    remove_members(journal, [one.id for one in known if one.id not in said])


def _keep_keys(home: Home, journal: SqliteJournal, keys: KeysChanged) -> None:
    if keys.sealing_key is not None:
        public_key_from(keys.sealing_key)
        write_whole(home.path / "keys" / HEAD_OFFICE_KEY_FILE, keys.sealing_key.encode())
    if keys.news_key is None:
        return
    public_key_from(keys.news_key)
    board = NewsBoard(journal)
    for one in board.publishers():
        if one.voice is Voice.HEAD_OFFICE:
            board.pin(msgspec.structs.replace(one, public_key=keys.news_key), now=now())


def _keep_devices(home: Home, journal: SqliteJournal, listed: DevicesListed) -> None:
    register = DeviceRegister(journal)
    for one in listed.devices:
        if one.origin == journal.origin:
            continue
        known = register.known_device(one.origin)
        if known is not None and known.public_key != one.public_key:
            raise BadContent("devices", one.origin, "is known here by another key")
        device = KnownDevice(origin=one.origin, public_key=one.public_key, standing=one.standing)
        if device != known:
            register.save(device, branch=home.settings.branch.code, now=now())


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
