"""`python -m kiosk update`: lay a new version beside the present one; it begins when nobody is served."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.versions import SUMS_FILE, Versions, sums_of
from kiosk.errors import Refused


def main(arguments: Sequence[str]) -> int:
    """Do one step; print how the versions stand afterwards."""
    parser = argparse.ArgumentParser(prog="python -m kiosk update", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    for name, meaning in (
        ("add", "lay a version beside the others and let it wait"),
        ("back", "let the version before, or another one that lies here, wait"),
        ("status", "say which version counts, waits or was refused"),
    ):
        step = steps.add_parser(name, help=meaning)
        step.add_argument("--versions", type=Path, required=True)
        if name == "add":
            step.add_argument("source", type=Path, help="a folder or a .tar with SHA256SUMS")
        if name != "status":
            step.add_argument("--name", required=name == "add", default="", help="the version")
            step.add_argument("--at-once", action="store_true", help="also within opening hours")
    sums = steps.add_parser("sums", help="write the SHA256SUMS of a version's folder")
    sums.add_argument("source", type=Path)
    given = parser.parse_args(arguments)
    if given.step == "sums":
        (given.source / SUMS_FILE).write_text(sums_of(given.source))
        return 0
    versions = Versions(given.versions)
    if given.step == "add":
        versions.folder.mkdir(parents=True, exist_ok=True)
        versions.add(given.source, given.name, at_once=given.at_once)
        if not (versions.folder / "current").is_symlink():
            versions.commit(given.name)
    elif given.step == "back":
        versions.let_wait(given.name or _before(versions), at_once=given.at_once)
    print(_told(versions))
    return 0


def _before(versions: Versions) -> str:
    link = versions.folder / "before"
    if not link.is_symlink():
        raise Refused("there is no version before this one; name one with --name")
    return link.readlink().name


def _told(versions: Versions) -> str:
    waiting = versions.waiting()
    refused = {one.name: one.reason for one in versions.refused()}
    lines = []
    for name in versions.names():
        notes = [
            *(["current"] if name == versions.current else []),
            *(["waits"] if waiting is not None and waiting.name == name else []),
            *([f"refused: {refused[name]}"] if name in refused else []),
        ]
        lines.append(f"{name}  {', '.join(notes)}".rstrip())
    return "\n".join(lines)
