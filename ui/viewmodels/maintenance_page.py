"""Maintenance: the self-test in words, the devices and how far their records have come, versions."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.backup_sheet import BackupSheet
from ui.viewmodels.desk_ports import Colleagues, Now, SignIn
from ui.viewmodels.device_ports import Check, DeviceDoors, HeldDevice
from ui.viewmodels.enrolment_sheet import EnrolmentSheet
from ui.viewmodels.log_sheet import LogSheet
from ui.viewmodels.power_sheet import PowerSheet
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TONES = {"well": "good", "mind": "warning", "bad": "danger"}
_DRAWINGS = {"well": "tick-circle", "mind": "info", "bad": "warning"}
_SHORT = 12


class CheckRow(Row, frozen=True, kw_only=True):
    """One finding: how it is, and what to do if it is not well."""

    words: str
    todo: str
    tone: str
    drawing: str


class DeviceRow(Row, frozen=True, kw_only=True):
    """One device whose records are held here."""

    name: str
    origin: str
    standing: str
    held: int
    waiting: int
    is_this: bool
    lock: str


class VersionRow(Row, frozen=True, kw_only=True):
    """One part of the program or its content, and its version."""

    name: str
    version: str


class MaintenancePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What maintenance is handed."""

    device: DeviceDoors
    now: Now
    colleagues: Colleagues
    sign_in: SignIn
    language: Callable[[], str]
    name_of: NameOf


@QmlElement
@QmlUncreatable("The program makes it.")
class MaintenancePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What whoever looks after the device needs; it shows nobody's words and nobody's case."""

    changed = Signal()

    def __init__(self, *, ports: MaintenancePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._findings: Sequence[Check] = ()
        self._is_testing = False
        self._checks = RowModel(CheckRow, self)
        self._devices = RowModel(DeviceRow, self)
        self._versions = RowModel(VersionRow, self)
        self._backup = BackupSheet(ports=ports.device, parent=self)
        self._log = LogSheet(lines=ports.device.log, now=ports.now, parent=self)
        self._enrolment = EnrolmentSheet(ports=ports.device, parent=self)
        self._power = PowerSheet(
            power=ports.device.power,
            colleagues=ports.colleagues,
            sign_in=ports.sign_in,
            now=ports.now,
            parent=self,
        )

    def read(self) -> None:
        """Look at the devices and versions anew, and in the new language."""
        device, name_of = self._ports.device, self._ports.name_of
        self._devices.show([_device_row(one, name_of) for one in device.devices()])
        self._versions.show(
            [
                VersionRow(key=name, name=_version_name(name), version=version)
                for name, version in device.versions().items()
            ]
        )
        self._show_checks()

    @Property(bool, notify=changed)
    def isTesting(self) -> bool:
        """Whether the self-test runs."""
        return self._is_testing

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How the last self-test came out."""
        if self._is_testing:
            return QCoreApplication.translate("Maintenance", "Testing …")
        if not self._findings:
            return QCoreApplication.translate("Maintenance", "Not tested yet")
        unwell = sum(one.state != "well" for one in self._findings)
        if unwell:
            told = QCoreApplication.translate("Maintenance", "{n} of {all} need a look")
            return told.format(n=unwell, all=len(self._findings))
        return QCoreApplication.translate("Maintenance", "Everything is well")

    @Property(RowModel, constant=True)
    def checks(self) -> RowModel[CheckRow]:
        """The findings, what is bad first."""
        return self._checks

    @Property(RowModel, constant=True)
    def devices(self) -> RowModel[DeviceRow]:
        """The devices of the branch."""
        return self._devices

    @Property(RowModel, constant=True)
    def versions(self) -> RowModel[VersionRow]:
        """Program and content."""
        return self._versions

    @Property(BackupSheet, constant=True)
    def backup(self) -> BackupSheet:
        """The sheet from which this device is backed up."""
        return self._backup

    @Property(LogSheet, constant=True)
    def log(self) -> LogSheet:
        """The last lines of the program's own log."""
        return self._log

    @Property(EnrolmentSheet, constant=True)
    def enrolment(self) -> EnrolmentSheet:
        """By what head office knows this device."""
        return self._enrolment

    @Property(PowerSheet, constant=True)
    def power(self) -> PowerSheet:
        """Ending this device."""
        return self._power

    @Slot()
    def test(self) -> None:
        """Test the device; the answer comes when it is there, and no screen waits."""
        if not self._is_testing:
            self._is_testing = True
            self.changed.emit()
            self._ports.device.self_test(self._tested)

    def _tested(self, findings: Sequence[Check]) -> None:
        self._is_testing = False
        order = list(_TONES)[::-1]
        self._findings = sorted(findings, key=lambda one: order.index(one.state))
        self._show_checks()

    def _show_checks(self) -> None:
        language = self._ports.language()
        self._checks.show(
            [
                CheckRow(
                    key=one.name,
                    words=one.words.said(language),
                    todo=one.todo.said(language) if one.todo is not None else "",
                    tone=_TONES[one.state],
                    drawing=_DRAWINGS[one.state],
                )
                for one in self._findings
            ]
        )
        self.changed.emit()


def _device_row(told: HeldDevice, name_of: NameOf) -> DeviceRow:
    standings = {
        "approved": QCoreApplication.translate("Maintenance", "May send"),
        "pending": QCoreApplication.translate("Maintenance", "Waits for approval"),
        "revoked": QCoreApplication.translate("Maintenance", "Shut out"),
    }
    standing = standings.get(told.standing, told.standing)
    if told.is_this:
        standing = QCoreApplication.translate("Maintenance", "This device")
    locks = {
        "unlocked": QCoreApplication.translate("Maintenance", "Customer's screen is not locked"),
        "resting": QCoreApplication.translate("Maintenance", "Somebody tried to leave its screen"),
    }
    return DeviceRow(
        key=told.origin,
        name=_name(told, name_of),
        origin=f"… {told.origin[-_SHORT:]}",
        standing=standing,
        held=told.held,
        waiting=told.waiting,
        is_this=told.is_this,
        lock=locks.get(told.lock, ""),
    )


def _name(told: HeldDevice, name_of: NameOf) -> str:
    """Name a device by where it stands: by its last taps; a desk takes none."""
    if told.location:
        return name_of(told.location)
    if told.is_this:
        return QCoreApplication.translate("Maintenance", "The desk here")
    return QCoreApplication.translate("Maintenance", "A device without taps so far")


def _version_name(name: str) -> str:
    names = {
        "program": QCoreApplication.translate("Maintenance", "Program"),
        "schema": QCoreApplication.translate("Maintenance", "Journal"),
        "taxonomy": QCoreApplication.translate("Maintenance", "Taxonomy"),
        "survey": QCoreApplication.translate("Maintenance", "Survey"),
        "plays": QCoreApplication.translate("Maintenance", "Plays"),
        "rules": QCoreApplication.translate("Maintenance", "Rule pack"),
        "journal_size": QCoreApplication.translate("Maintenance", "Room that the journal takes"),
        "room": QCoreApplication.translate("Maintenance", "Room left on the disk"),
        "backup": QCoreApplication.translate("Maintenance", "Last backup (UTC)"),
    }
    return names.get(name, name)
