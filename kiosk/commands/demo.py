"""`python -m kiosk demo`: a whole visit through real parts, counted from the stores."""

import argparse
import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from kiosk.commands.home import Home
from kiosk.commands.run import has_display
from kiosk.facts import ComplaintLodged, Rated, Resolved

FOLDER = Path("build") / "demo"


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What the demo prints as its last line; nothing in it is assumed."""

    taps: int
    complaints: int
    resolved_cases: int
    journal_records: int
    head_office_records: int
    lost: int
    duplicated: int
    alert_ms: int
    screenshots: int


def main(arguments: Sequence[str]) -> int:
    """Play the visit, or let a person try; exit 1 if anything was lost or doubled."""
    parser = argparse.ArgumentParser(prog="python -m kiosk demo", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where pictures and stores go")
    parser.add_argument("--script", action="store_true", help="play the script on a display, too")
    given = parser.parse_args(arguments)
    is_scripted = given.script or not has_display()
    shutil.rmtree(given.folder, ignore_errors=True)
    given.folder.mkdir(parents=True)
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads this once

    prepare_platform(offscreen=not has_display(), on_screen_keyboard=True)
    application = make_application()
    from kiosk.commands.demo_branch import DemoBranch, exported, verified  # noqa: PLC0415 - after Qt
    from kiosk.commands.demo_visit import Visit  # noqa: PLC0415 - as above

    with closing(DemoBranch(given.folder, still=is_scripted)) as branch:
        visit = Visit(branch, given.folder)
        if is_scripted:
            visit.play()
        else:
            application.exec()
        branch.deliver()
    held = exported(branch.store)
    report = _counted(held, [branch.lobby_home, branch.desk_home], visit.alert_ms, given.folder)
    print(msgspec.json.encode(report).decode())
    return 0 if verified(branch.store) and not report.lost and not report.duplicated else 1


def _counted(
    held: list[dict[str, object]], homes: Sequence[Home], alert_ms: int, folder: Path
) -> Report:
    written = [record_id for home in homes for record_id in _written(home)]
    ids = [str(record["id"]) for record in held]
    kinds = [record["kind"] for record in held]
    resolved = {record["subject"] for record in held if record["kind"] == Resolved.kind}
    return Report(
        taps=kinds.count(Rated.kind),
        complaints=kinds.count(ComplaintLodged.kind),
        resolved_cases=len(resolved),
        journal_records=len(written),
        head_office_records=len(held),
        lost=len(set(written) - set(ids)),
        duplicated=len(ids) - len(set(ids)),
        alert_ms=alert_ms,
        screenshots=len(list(folder.glob("*.png"))),
    )


def _written(home: Home) -> list[str]:
    """Return the ids of the records that a device itself wrote, straight from its journal."""
    with closing(home.journal()) as journal:
        rows = journal.connection.execute(
            "SELECT id FROM record WHERE origin = ?", (journal.origin,)
        )
        return [record_id for (record_id,) in rows]
