"""Care for staff, wired to a station: what stays on this device, and who asks for relief."""

from db.care import keep_line, note_visit, own_lines, relief_records, tear_out, visits_made
from kiosk.care import reliefs
from kiosk.commands.home import now
from kiosk.commands.station import Station
from kiosk.roles import StaffId
from ui.viewmodels.desk_ports import CareDoors, Then


def care_doors(station: Station) -> CareDoors:
    """Return what the desk asks about its own people; writing goes through the station's thread."""

    def note(key: str, then: Then) -> None:
        station.keep(lambda journal: note_visit(journal, key, now=now()), then)

    def keep(staff: StaffId, locked: bytes, then: Then) -> None:
        station.keep(lambda journal: keep_line(journal, staff, locked, now=now()), then)

    def tear(staff: StaffId, line: int, then: Then) -> None:
        station.keep(lambda journal: tear_out(journal, staff, line), then)

    return CareDoors(
        reliefs=lambda: reliefs(relief_records(station.journal), now=now()),
        visits_made=lambda: visits_made(station.journal),
        note_visit=note,
        own_lines=lambda staff: own_lines(station.journal, staff),
        keep_line=keep,
        tear_out=tear,
    )
