"""Care for staff on a sample branch: what a device would keep, in memory."""

from datetime import datetime

from kiosk.care import OwnLine, reliefs
from kiosk.roles import StaffId
from ui.pilot.sample_branch import SampleBranch
from ui.viewmodels.desk_ports import CareDoors, Then


class SampleCare:
    """Keeps quiet visits and own books for as long as the sample desk lives."""

    def __init__(self, branch: SampleBranch) -> None:
        self._branch = branch
        self.visits: set[str] = set()
        self.lines: dict[StaffId, list[OwnLine]] = {}

    def doors(self) -> CareDoors:
        """Return what the desk asks."""
        return CareDoors(
            reliefs=lambda: reliefs(self._branch.noticed(), now=self._now()),
            visits_made=lambda: self.visits,
            note_visit=self._note,
            own_lines=lambda staff: self.lines.get(staff, []),
            keep_line=self._keep,
            tear_out=self._tear,
        )

    def _now(self) -> datetime:
        return self._branch.now()

    def _note(self, key: str, then: Then) -> None:
        self.visits.add(key)
        then()

    def _keep(self, staff: StaffId, locked: bytes, then: Then) -> None:
        book = self.lines.setdefault(staff, [])
        number = 1 + max((one.id for one in book), default=0)
        book.insert(0, OwnLine(id=number, written_at=self._now(), locked=locked))
        then()

    def _tear(self, staff: StaffId, line: int, then: Then) -> None:
        self.lines[staff] = [one for one in self.lines.get(staff, []) if one.id != line]
        then()
