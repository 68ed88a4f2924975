"""The data directory of one device: settings, keys and journal, and what is made from them."""

import base64
import logging
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import msgspec
import tomli_w
from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey

from db.journal import SqliteJournal, open_journal
from db.staff import add_member, members
from kiosk.calendar import Calendar, load_calendar
from kiosk.capture import Choices, Place
from kiosk.commands.key_store import make_device_secret
from kiosk.content import Content, Counter, idle_cards, installed, load_content, load_counter
from kiosk.errors import BadContent, HeardError, Refused
from kiosk.identity import Identity
from kiosk.notices import ShownCard
from kiosk.seal import Personal, Sealer, public_key_from, public_key_text
from kiosk.settings import DeviceRole, Settings, decided, read_settings
from kiosk.staff import Member, Role, StaffId, enrol_member, sign_in

_log = logging.getLogger(__name__)

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

DECIDED_FILE = "head-office.toml"
"""Settings that head office decided; they stand over the device's own."""
HEAD_OFFICE_KEY_FILE = "head-office.key"
"""Head office's newest public key for sealing, as its news told it."""
RULES_FOLDER = "rules"
"""Rule packs that head office sent; one takes the place of the shipped one with its id."""

PARCELS_FOLDER = "parcels"
"""What was fetched from head office, piece by piece."""
BRANCH = "branch"
"""The name under which a device knows its branch's relay."""

FIRST_PIN_FILE = "first-manager-pin.txt"
JOURNAL_FILE = "journal.sqlite"
SETTINGS_FILE = "settings.toml"


def now() -> datetime:
    """Return the present time, aware UTC: the program's one clock."""
    return datetime.now(UTC)


class NewMember(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff to be made at set-up."""

    name: str
    role: Role
    pin: str


class Home(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One device, opened: everything the commands wire together."""

    path: Path
    settings: Settings
    signing_key: SigningKey
    readers: tuple[PublicKey, ...]
    counter: Counter
    calendar: Calendar

    def journal(self) -> SqliteJournal:
        """Open the journal for the calling thread."""
        return open_journal(self.path / JOURNAL_FILE, now=now, entropy=os.urandom).journal

    def identity(self, journal: SqliteJournal) -> Identity:
        """Return who signs for this device."""
        return Identity(journal.origin, self.signing_key)

    def seal(self, personal: Personal) -> bytes:
        """Encrypt a personal part for the branch and head office."""
        return self.sealer.seal(personal)

    @cached_property
    def sealer(self) -> Sealer:
        """What encrypts personal parts for the branch and head office."""
        return Sealer(self.readers, entropy=os.urandom)

    @cached_property
    def content(self) -> Content:
        """All content with the staff's playbook, read when a desk first asks for it.

        Head office's newest content is set aside when it cannot be read; the one before counts.

        Raises:
            BadContent: a file of the shipped playbook is wrong.
        """
        while (place := installed(self.path)) is not None:
            try:
                return load_content(RESOURCES, place, self.path / RULES_FOLDER)
            except BadContent as fault:
                _log.error("content was rolled back number=%s reason=%r", place.name, str(fault))
                from kiosk.installing import roll_back  # noqa: PLC0415 - a fault is rare

                roll_back(self.path)
        return load_content(RESOURCES, None, self.path / RULES_FOLDER)

    @cached_property
    def choices(self) -> Choices:
        """The slugs that acts may use."""
        return self.counter.choices()

    def idle_cards(self) -> tuple[ShownCard, ...]:
        """Read the playbook's cards for the idle screen; where they are wrong there are none."""
        try:
            return idle_cards(RESOURCES, self.counter.notices, installed(self.path))
        except BadContent as fault:
            _log.error("the idle screen's cards cannot be used reason=%r", str(fault))
            return ()

    def place(self, *, channel: str) -> Place:
        """Return where acts of a channel come from."""
        survey = self.counter.survey
        return Place(
            location=self.settings.lobby.location,
            language=self.settings.language,
            channel=channel,
            survey=survey.id,
            survey_version=survey.version,
            taxonomy_version=self.counter.taxonomy.version,
            rule_pack=self.settings.rules.pack,
        )


def open_home(path: Path) -> Home:
    """Open a data directory, setting it up with defaults when it is new.

    Raises:
        BadContent: the settings or the content are wrong.
        StorageFault: the journal cannot be used.
    """
    if not (path / SETTINGS_FILE).exists():
        set_up(path, Settings())
    settings = _settings(path)
    key = base64.b64decode((path / "keys" / "device.key").read_text())
    return Home(
        path=path,
        settings=settings,
        signing_key=SigningKey(key),
        readers=_readers(path, settings),
        counter=_counter(path),
        calendar=load_calendar(RESOURCES / "calendars", settings.rules.calendar),
    )


def check_decided(home_path: Path, text: str) -> None:
    """Check settings that head office decides, as they will stand on this device.

    Raises:
        BadContent: names what is wrong; they may not be used.
    """
    settings = decided(read_settings(home_path / SETTINGS_FILE), text, name=DECIDED_FILE)
    counter = _counter(home_path)
    counter.survey.faces(settings.lobby.faces)
    counter.rulebook.pack(settings.rules.pack, now().date())
    load_calendar(RESOURCES / "calendars", settings.rules.calendar)


def _settings(path: Path) -> Settings:
    """Return the settings that count; those of head office are left out when they do not fit."""
    own = read_settings(path / SETTINGS_FILE)
    file = path / DECIDED_FILE
    if not file.exists():
        return own
    try:
        text = file.read_text(encoding="utf-8")
        check_decided(path, text)
        return decided(own, text, name=DECIDED_FILE)
    except (HeardError, OSError, ValueError) as fault:
        _log.error("head office's settings are left out reason=%r", str(fault))
        return own


def _counter(path: Path) -> Counter:
    try:
        return load_counter(RESOURCES, path / RULES_FOLDER)
    except BadContent as fault:
        _log.error("head office's rule packs are left out reason=%r", str(fault))
        return load_counter(RESOURCES)


def _readers(path: Path, settings: Settings) -> tuple[PublicKey, ...]:
    """Return for whom personal parts are sealed: the branch, and head office where it has a key."""
    file = path / "keys" / HEAD_OFFICE_KEY_FILE
    key = file.read_text().strip() if file.exists() else settings.delivery.head_office_key
    texts = [settings.branch.public_key, *([key] if key else [])]
    return tuple(public_key_from(text) for text in texts)


def set_up(path: Path, settings: Settings, *, staff: Sequence[NewMember] = ()) -> None:
    """Make a data directory: device key, branch key where it belongs, staff, and settings last.

    A lobby tablet gets only the branch's public key. Anywhere else a branch key is made and wrapped
    by each member's PIN; without staff a first manager is made, whose PIN lies in a file to be
    deleted after the first sign-in. A set-up that was cut short goes on where it stopped.

    Raises:
        Refused: the directory is set up already, or a lobby tablet came without the branch's key.
    """
    if (path / SETTINGS_FILE).exists():
        raise Refused(f"{path} is set up already")
    if settings.role is DeviceRole.LOBBY and not settings.branch.public_key:
        raise Refused("a lobby tablet needs the branch's public key, from the desk's settings.toml")
    make_device_key(path)
    keys = path / "keys"
    if not settings.branch.public_key:
        secret = make_device_secret(path) if settings.role is DeviceRole.BOTH else b""
        public_key = _enrol_staff(path, staff or (_first_manager(keys),), secret)
        branch = msgspec.structs.replace(settings.branch, public_key=public_key)
        settings = msgspec.structs.replace(settings, branch=branch)
    write_whole(path / SETTINGS_FILE, tomli_w.dumps(msgspec.to_builtins(settings)).encode())


def make_device_key(path: Path) -> None:
    """Make the key that signs for the device in a data directory, where there is none yet."""
    keys = path / "keys"
    keys.mkdir(mode=0o700, parents=True, exist_ok=True)
    _secret_in(keys / "device.key", lambda: base64.b64encode(secrets.token_bytes(32)).decode())


def write_whole(path: Path, data: bytes) -> None:
    """Write a private file so that after a power cut it is there whole, or not at all."""
    partial = path.with_name(path.name + ".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _secret_in(path: Path, make: Callable[[], str]) -> str:
    """Return the secret that the file holds, made now if there is none."""
    if not path.exists():
        write_whole(path, make().encode() + b"\n")
    return path.read_text().strip()


def _first_manager(keys: Path) -> NewMember:
    pin = _secret_in(keys / FIRST_PIN_FILE, _random_pin)
    return NewMember(name="网点负责人", role=Role.MANAGER, pin=pin)


def _random_pin() -> str:
    return f"{secrets.randbelow(10**8):08d}"


def _enrol_staff(path: Path, staff: Sequence[NewMember], device_secret: bytes) -> str:
    """Store the staff with a branch key that all can open; return its public key."""
    opened = open_journal(path / JOURNAL_FILE, now=now, entropy=os.urandom)
    with closing(opened.journal) as journal:
        known = members(journal)
        branch_key = _key_of(known, staff, device_secret) or PrivateKey.generate()
        names = {member.name for member in known}
        missing = [one for one in staff if one.name not in names]
        for number, one in enumerate(missing, start=len(known) + 1):
            member = enrol_member(
                id=StaffId(f"s{number:03d}"), name=one.name, role=one.role, pin=one.pin,
                branch_key=branch_key, entropy=os.urandom, device_secret=device_secret,
            )  # fmt: skip
            add_member(journal, member)
    return public_key_text(branch_key.public_key)


def _key_of(
    known: Sequence[Member], staff: Sequence[NewMember], device_secret: bytes
) -> PrivateKey | None:
    """Return the branch key that an earlier, interrupted set-up wrapped for the same person."""
    pins = {one.name: one.pin for one in staff}
    for member in known:
        if member.name in pins:
            _, key = sign_in(member, pins[member.name], now=now(), device_secret=device_secret)
            if key is not None:
                return key
    return None
