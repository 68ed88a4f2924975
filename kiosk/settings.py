"""The settings of one device: one TOML file, read once, frozen."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.errors import BadContent
from kiosk.remedy import Band
from kiosk.roles import Role
from kiosk.toml_file import toml_values


class DeviceRole(StrEnum):
    """What a device is for."""

    LOBBY = "lobby"
    DESK = "desk"
    BOTH = "both"


class Branch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The branch that the device stands in; its public key seals what customers write."""

    code: str = "0001"
    name_zh: str = "示范网点"
    name_en: str = "Demonstration Branch"
    public_key: str = ""


class Lobby(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the customer's screen behaves. Times in seconds."""

    location: str = "lobby"
    faces: int = 5
    idle_seconds: int = 20
    form_idle_seconds: int = 60
    receipt_seconds: int = 30
    on_screen_keyboard: bool = True
    languages: tuple[str, ...] = ("zh_CN", "zh_TW", "en")
    """Which of the shipped languages customers may choose."""


class Desk(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the staff's screen behaves."""

    lock_idle_seconds: int = 300
    manager_after_seconds: int = 120
    """Nobody came: the branch manager is called, too. In opening hours."""
    loud_after_seconds: int = 300
    """Still nobody: as loud as it gets."""
    scan_folder: str = ""
    """Where the scanner puts papers; they are taken out of it once they are sealed. Empty: `scans`."""
    duty: str = ""
    """Who is on duty outside opening hours, and how to call them; empty: alerts wait."""


class Authority(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Up to which remedy, in yuan, somebody may decide alone: the bank's own table.

    Without one every sum is head office's to decide.
    """

    agent_yuan: Annotated[int, msgspec.Meta(ge=0)] = 0
    manager_yuan: Annotated[int, msgspec.Meta(ge=0)] = 0

    def bands(self) -> tuple[Band, ...]:
        """Return up to which sum each role decides."""
        return (
            Band(role=Role.AGENT, up_to=Decimal(self.agent_yuan)),
            Band(role=Role.MANAGER, up_to=Decimal(self.manager_yuan)),
        )


class LockDown(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the customer's screen is locked down; one that is not says so loudly."""

    wanted: bool = True


class Rules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which dated rule pack and which calendar count."""

    pack: str = "cn-2020"
    calendar: str = "cn"


class Delivery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where records go. Empty: the device works alone and keeps everything."""

    url: str = ""
    """An address, or `discover:` for the branch's relay, wherever it is on the network."""
    receiver: str = "head_office"
    """`head_office`, or `branch` when the URL is the branch's own relay."""
    customer_url: str = ""
    """Where customers' own phones reach head office; empty: at `url`."""
    head_office_key: str = ""
    """Head office's public key for sealing, base64."""
    news_key: str = ""
    """The key (Ed25519, base64) by which head office signs its news; empty: the first one met."""
    every_seconds: float = 300.0
    authority: str = ""
    """PEM file of the authority that signs the receiver's certificate; empty: the system's."""
    certificate: str = ""
    """PEM file of this device's own certificate and key, where the bank wants mutual TLS."""
    at_once: bool = True
    """Whether complaints and calls for help go out at once."""


class Relay(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether this desk takes the branch's tablets' batches, and where it listens."""

    listen: str = ""
    """`host:port`; empty: no relay."""
    announce: bool = True
    """Whether tablets whose address is `discover:` may find it on the branch's network."""


class Backup(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a device backs itself up at night; it needs both a folder and a recovery key."""

    folder: str = ""
    """A folder on another disk; empty: only when somebody asks."""
    recovery_key: str = ""
    """The public half (base64) of the recovery key that opens every backup."""
    keep: int = 14
    """How many of this device's backups stay in the folder; older ones go."""


class Contact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One published way to complain."""

    label_zh: str
    label_en: str
    value: str


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that differs between devices."""

    role: DeviceRole = DeviceRole.BOTH
    language: str = "zh_CN"
    branch: Branch = Branch()
    lobby: Lobby = Lobby()
    desk: Desk = Desk()
    authority: Authority = Authority()
    lockdown: LockDown = LockDown()
    rules: Rules = Rules()
    delivery: Delivery = Delivery()
    relay: Relay = Relay()
    backup: Backup = Backup()
    contacts: tuple[Contact, ...] = ()


def read_settings(path: Path) -> Settings:
    """Read a settings file; a missing one gives the defaults.

    Raises:
        BadContent: it is no TOML, or a key is unknown or of the wrong shape.

    """
    if not path.exists():
        return Settings()
    try:
        return msgspec.convert(toml_values(path.read_bytes(), path.name), Settings)
    except msgspec.ValidationError as fault:
        raise BadContent(path.name, "", str(fault)) from fault


def decided(settings: Settings, text: str, *, name: str) -> Settings:
    """Return settings with what head office decides (TOML) put over them.

    Raises:
        BadContent: it is no TOML, a value is of the wrong shape, or that is the device's to decide.
    """
    try:
        values = toml_values(text.encode(), name)
        own = msgspec.to_builtins(settings)
        for key, value in values.items():
            if key not in _DECIDED:
                raise BadContent(name, key, "is not head office's to decide")
            for part in set(value) - _DECIDED[key] if isinstance(value, dict) else ():
                if _DECIDED[key]:
                    raise BadContent(name, f"{key}.{part}", "is not head office's to decide")
            own[key] = own[key] | value if isinstance(own[key], dict) else value
        return msgspec.convert(own, Settings)
    except (msgspec.MsgspecError, ValueError, TypeError) as fault:
        raise BadContent(name, "", str(fault)) from fault


_DECIDED: Mapping[str, frozenset[str]] = {
    "language": frozenset(),
    "lobby": frozenset(),
    "desk": frozenset(),
    "authority": frozenset(),
    "rules": frozenset(),
    "delivery": frozenset({"customer_url", "every_seconds", "at_once"}),
    "contacts": frozenset(),
}
"""What head office may decide; where keys are named, only these."""
