"""The first run of a device: everything that must be said once, carried out step by step.

The same plan comes from a TOML file (`setup --from`) or from the first-run page.
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec
import tomli_w

from kiosk.commands.enrol import accept
from kiosk.commands.home import NewMember, now, open_home, set_up, write_whole
from kiosk.commands.maintenance import set_maintenance_pin
from kiosk.commands.sync import deliver_once
from kiosk.device_facts import RoomNoticed
from kiosk.errors import BadContent, HeardError
from kiosk.pin import new_pin
from kiosk.record import Draft, SubjectId, new_id
from kiosk.room import room_with
from kiosk.settings import Settings
from kiosk.toml_file import toml_values
from ui.brand import Brand, read_brand

BRAND_FILE: Final = "brand.toml"


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a new device is told: its settings, and what is no setting."""

    settings: Settings = Settings()
    staff: tuple[NewMember, ...] = ()
    brand: Brand = Brand()
    logo: Path | None = None
    maintenance_pin: str = ""
    invitation: str = ""
    """Head office's `URL#CODE`; empty: the device works alone, or goes through its branch's relay."""


class Step(StrEnum):
    """What the first run does, in this order."""

    DEVICE = "device"
    BRAND = "brand"
    MAINTENANCE = "maintenance"
    HEAD_OFFICE = "head_office"
    TEST_TAP = "test_tap"


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """How one step went."""

    step: Step
    is_well: bool = True
    reason: str = ""


class _Beside(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan's file says beside the settings."""

    staff: tuple[NewMember, ...] = ()
    brand: Brand = Brand()
    maintenance_pin: str = ""
    invitation: str = ""


def read_plan(path: Path) -> Plan:
    """Read a plan: a settings file, with `[[staff]]`, `[brand]`, `maintenance_pin`, `invitation`.

    Raises:
        BadContent: a key is unknown, or of the wrong shape; nothing was done.
    """
    try:
        values = toml_values(path.read_bytes(), path.name)
        beside = msgspec.convert(
            {name: values.pop(name) for name in _Beside.__struct_fields__ if name in values},
            _Beside,
        )
        settings = msgspec.convert(values, Settings)
    except OSError as fault:
        raise BadContent(path.name, "", f"cannot be read: {fault.strerror}") from fault
    except msgspec.ValidationError as fault:
        raise BadContent(path.name, "", str(fault)) from fault
    return Plan(
        settings=settings, staff=beside.staff, brand=beside.brand,
        logo=path.parent / beside.brand.logo if beside.brand.logo else None,
        maintenance_pin=beside.maintenance_pin, invitation=beside.invitation,
    )  # fmt: skip


def carry_out(
    path: Path, plan: Plan, *, entropy: Callable[[int], bytes], tell: Callable[[Done], None]
) -> bool:
    """Make the device as planned; tell each step, and return whether all went well.

    What can be refused beforehand is refused before anything is made. A head office that cannot be
    reached undoes nothing: the device keeps everything, and is enrolled later.

    Raises:
        Refused, BadContent: the plan cannot be carried out; nothing was made.
    """
    if plan.maintenance_pin:
        new_pin(plan.maintenance_pin, entropy=entropy)
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    _put_brand(path, plan)
    set_up(path, plan.settings, staff=plan.staff)
    tell(Done(step=Step.DEVICE))
    if plan.brand != Brand():
        tell(Done(step=Step.BRAND))
    if plan.maintenance_pin:
        set_maintenance_pin(path, plan.maintenance_pin)
        tell(Done(step=Step.MAINTENANCE))
    ends = [_tried(Step.HEAD_OFFICE, lambda: _enrol(path, plan), tell)] if plan.invitation else []
    if all(ends) and (plan.invitation or plan.settings.delivery.url):
        ends.append(_tried(Step.TEST_TAP, lambda: test_tap(path, entropy), tell))
    return all(ends)


def test_tap(path: Path, entropy: Callable[[int], bytes]) -> str:
    """Record something true about the device, deliver it, and return why it did not arrive.

    The record tells how much room the disk has: it arrives like any customer's tap, and counts in no
    figure.
    """
    home = open_home(path)
    room = room_with(shutil.disk_usage(path).free)
    with closing(home.journal()) as journal:
        subject = SubjectId(new_id(now(), entropy))
        journal.perform(
            subject, lambda _case: [Draft(subject=subject, body=RoomNoticed(room=room))]
        )
    report = deliver_once(home, url=home.settings.delivery.url)
    if report.waiting or report.refused or report.set_aside:
        return report.reason or "; ".join(report.refused) or f"{report.waiting} records wait"
    return ""


def _enrol(path: Path, plan: Plan) -> str:
    accept(path, plan.invitation)
    return ""


def _put_brand(path: Path, plan: Plan) -> None:
    """Lay the brand's files down, or nothing."""
    if plan.brand == Brand():
        return
    file = path / BRAND_FILE
    try:
        if plan.logo is not None:
            shutil.copyfile(plan.logo, path / plan.brand.logo)
        write_whole(file, tomli_w.dumps(msgspec.to_builtins(plan.brand)).encode())
        read_brand(file)
    except OSError as fault:
        file.unlink(missing_ok=True)
        raise BadContent(BRAND_FILE, "logo", f"cannot be taken: {fault.strerror}") from fault
    except BadContent:
        file.unlink(missing_ok=True)
        raise


def _tried(step: Step, attempt: Callable[[], str], tell: Callable[[Done], None]) -> bool:
    try:
        reason = attempt()
    except HeardError as fault:
        reason = str(fault)
    tell(Done(step=step, is_well=not reason, reason=reason))
    return not reason
