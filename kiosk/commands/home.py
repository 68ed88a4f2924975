"""The data directory of one device: settings, keys and journal, and what is made from them."""

import base64
import os
import secrets
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import tomli_w
from nacl.public import PrivateKey, PublicKey
from nacl.signing import SigningKey

from db.journal import SqliteJournal, open_journal
from db.staff import add_member, members
from kiosk.capture import Choices, Place
from kiosk.content import Content, load_content
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.seal import Personal, public_key_from, public_key_text, seal
from kiosk.settings import DeviceRole, Settings, read_settings
from kiosk.staff import Role, StaffId, enrol_member

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

FIRST_PIN_FILE = "first-manager-pin.txt"


def now() -> datetime:
    """Return the present time, aware UTC: the program's one clock."""
    return datetime.now(UTC)


class Home(msgspec.Struct, frozen=True, kw_only=True):
    """One device, opened: everything the commands wire together."""

    path: Path
    settings: Settings
    signing_key: SigningKey
    readers: tuple[PublicKey, ...]
    content: Content

    def journal(self) -> SqliteJournal:
        """Open the journal for the calling thread."""
        return open_journal(self.path / "journal.sqlite", now=now, entropy=os.urandom).journal

    def identity(self, journal: SqliteJournal) -> Identity:
        """Return who signs for this device."""
        return Identity(journal.origin, self.signing_key)

    def seal(self, personal: Personal) -> bytes:
        """Encrypt a personal part for the branch and head office."""
        return seal(personal, readers=self.readers, entropy=os.urandom)

    def choices(self) -> Choices:
        """Return the slugs that acts may use."""
        return self.content.choices()

    def place(self, *, channel: str) -> Place:
        """Return where acts of a channel come from."""
        survey = self.content.survey
        return Place(
            location=self.settings.lobby.location,
            language=self.settings.language,
            channel=channel,
            survey=survey.id,
            survey_version=survey.version,
            taxonomy_version=self.content.taxonomy.version,
            rule_pack=self.settings.rules.pack,
        )


def open_home(path: Path) -> Home:
    """Open a data directory, setting it up with defaults when it is new.

    Raises:
        BadContent: the settings or the content are wrong.
        StorageFault: the journal cannot be used.
    """
    if not (path / "settings.toml").exists():
        set_up(path, Settings())
    settings = read_settings(path / "settings.toml")
    key = base64.b64decode((path / "keys" / "device.key").read_text())
    readers = [public_key_from(settings.branch.public_key)]
    if settings.delivery.head_office_key:
        readers.append(public_key_from(settings.delivery.head_office_key))
    return Home(
        path=path,
        settings=settings,
        signing_key=SigningKey(key),
        readers=tuple(readers),
        content=load_content(RESOURCES),
    )


def set_up(
    path: Path, settings: Settings, *, staff: tuple[tuple[str, Role, str], ...] = ()
) -> None:
    """Make a data directory: device key, branch key where it belongs, settings, staff (name, role, PIN).

    A lobby tablet gets only the branch's public key. Anywhere else a branch key is made and wrapped
    by each member's PIN; without staff a first manager is made, whose PIN lies in a file to be
    deleted after the first sign-in.

    Raises:
        Refused: the directory is set up already, or a lobby tablet came without the branch's key.
    """
    if (path / "settings.toml").exists():
        raise Refused(f"{path} is set up already")
    if settings.role is DeviceRole.LOBBY and not settings.branch.public_key:
        raise Refused(
            "a lobby tablet needs the branch's public key; copy it from the desk's settings"
        )
    keys = path / "keys"
    keys.mkdir(mode=0o700, parents=True, exist_ok=True)
    _write_secret(keys / "device.key", base64.b64encode(secrets.token_bytes(32)).decode())
    if not settings.branch.public_key:
        branch_key = PrivateKey.generate()
        settings = _with_branch_key(settings, public_key_text(branch_key.public_key))
        _enrol_staff(path, branch_key, staff or (_first_manager(keys),))
    text = tomli_w.dumps(msgspec.to_builtins(settings))
    write_whole(path / "settings.toml", text.encode())


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that after a power cut it is there whole, or not at all."""
    partial = path.with_name(path.name + ".partial")
    with partial.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _with_branch_key(settings: Settings, public_key: str) -> Settings:
    branch = msgspec.structs.replace(settings.branch, public_key=public_key)
    return msgspec.structs.replace(settings, branch=branch)


def _first_manager(keys: Path) -> tuple[str, Role, str]:
    pin = f"{secrets.randbelow(10**8):08d}"
    _write_secret(keys / FIRST_PIN_FILE, pin)
    return ("网点负责人", Role.MANAGER, pin)


def _enrol_staff(
    path: Path, branch_key: PrivateKey, staff: tuple[tuple[str, Role, str], ...]
) -> None:
    opened = open_journal(path / "journal.sqlite", now=now, entropy=os.urandom)
    known = len(members(opened.journal))
    for number, (name, role, pin) in enumerate(staff, start=known + 1):
        member = enrol_member(
            id=StaffId(f"s{number:03d}"), name=name, role=role, pin=pin,
            branch_key=branch_key, entropy=os.urandom,
        )  # fmt: skip
        add_member(opened.journal, member)
    opened.journal.close()


def _write_secret(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
