"""`python -m kiosk support`: one file for whoever helps, with nothing in it that customers or staff said.

Only what is listed here goes in, and only in forms that cannot hold words: findings, counts, versions,
settings by key, and logs with every value taken out.
"""

import argparse
import json
import platform
import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.metadata import distributions
from pathlib import Path
from typing import Final

import msgspec

from kiosk.commands.doctor import examine
from kiosk.commands.home import JOURNAL_FILE, SETTINGS_FILE, now
from kiosk.errors import HeardError, Refused
from kiosk.facts import BODIES
from kiosk.settings import read_settings

_SAID: Final = frozenset({
    ("role",), ("language",), ("lobby", "faces"), ("lobby", "idle_seconds"),
    ("lobby", "form_idle_seconds"), ("lobby", "receipt_seconds"), ("lobby", "on_screen_keyboard"),
    ("lobby", "languages"), ("desk", "lock_idle_seconds"), ("lockdown", "wanted"),
    ("rules", "pack"), ("rules", "calendar"), ("delivery", "receiver"),
    ("delivery", "every_seconds"), ("delivery", "at_once"), ("relay", "announce"),
})  # fmt: skip
"""Settings whose values are shown; of all others only whether they are set."""

_PLAIN_LOG: Final = re.compile(r"^[\w:,.-]+ [\w:,.]+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) ([\w.]+)")
_LOG_LINES: Final = 2000


def main(arguments: Sequence[str]) -> int:
    """Write the bundle and say what is in it."""
    parser = argparse.ArgumentParser(prog="python -m kiosk support", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument("--to", type=Path, help="the file to write; default: heard-support-….zip")
    given = parser.parse_args(arguments)
    if not given.data.is_dir():
        raise Refused(f"{given.data} is no data directory")
    target = given.to or Path(f"heard-support-{now():%Y%m%dT%H%M%SZ}.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in bundle_of(given.data):
            bundle.writestr(name, text)
            print(f"{name}  {len(text)}")
    print(target)
    return 0


def bundle_of(data: Path) -> Iterator[tuple[str, str]]:
    """Yield the files of a bundle: name and text."""
    yield "doctor.json", _json([
        {"check": one.check, "state": one.state} for one in examine(data)
    ])  # fmt: skip
    yield "system.json", _json({
        "python": sys.version,
        "machine": platform.machine(),
        "system": f"{platform.system()} {platform.release()}",
        "at": now().isoformat(timespec="seconds"),
    })  # fmt: skip
    packages = sorted(f"{one.metadata['Name']} {one.version}" for one in distributions())
    yield "packages.txt", "\n".join(dict.fromkeys(packages)) + "\n"
    yield "settings.json", _json(_settings(data))
    yield "files.json", _json(_files(data))
    yield "journal.json", _json(_journal(data / JOURNAL_FILE))
    for file in sorted((data / "logs").glob("*.log")):
        yield f"logs/{file.name}", _log(file)


def _settings(data: Path) -> object:
    try:
        settings = msgspec.to_builtins(read_settings(data / SETTINGS_FILE))
    except HeardError:
        return "cannot be read"
    return _shown(settings, ())


def _shown(value: object, path: tuple[str, ...]) -> object:
    if isinstance(value, dict):
        return {key: _shown(inner, (*path, key)) for key, inner in value.items()}
    return value if path in _SAID else "set" if value else "not set"


def _files(data: Path) -> list[dict[str, object]]:
    """Names and sizes; a name that the program did not give may be a person's."""
    known = re.compile(r"[a-z0-9][a-z0-9._-]*(aside-[0-9TZ-]+)?[a-z0-9._-]*")
    return [
        {
            "name": name if known.fullmatch(name := one.relative_to(data).as_posix().replace("/", ".."))
            else "another file",
            "bytes": one.stat().st_size,
        }
        for one in sorted(data.rglob("*"))
        if one.is_file()
    ]  # fmt: skip


def _journal(file: Path) -> object:
    """Counts only; kinds that this program does not know may be anybody's words."""
    if not file.exists():
        return "none yet"
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as look:
            (schema,) = look.execute("PRAGMA user_version").fetchone()
            kinds = dict(look.execute("SELECT kind, count(*) FROM record GROUP BY kind").fetchall())
            origins, longest = look.execute(
                "SELECT count(DISTINCT origin), max(seq) FROM record"
            ).fetchone()
            tables = {
                table: look.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - ours
                for table in ("staff", "case_", "refusal", "aside", "evidence", "cursor")
            }
    except sqlite3.Error as fault:
        return f"cannot be read: {type(fault).__name__}"
    told = {kind: count for kind, count in kinds.items() if kind in BODIES}
    unknown = sum(count for kind, count in kinds.items() if kind not in BODIES)
    return {
        "schema": schema, "records": told, "unknown_kinds": unknown, "origins": origins,
        "longest": longest, "tables": tables,
    }  # fmt: skip


def _log(file: Path) -> str:
    """Return the last lines of a log as time, level and module; what was said stays here."""
    lines = file.read_text(errors="replace").splitlines()[-_LOG_LINES:]
    found = [_PLAIN_LOG.match(line) for line in lines]
    return "".join(f"{one[0]}\n" for one in found if one is not None)


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"
