"""Favourites: the texts of the playbook that each member of staff marked, kept in one small file."""

from pathlib import Path

import msgspec

__all__ = ["favourites_of", "keep_favourites"]


def favourites_of(file: Path, who: str) -> frozenset[str]:
    """Return what somebody marked; nothing where the file is missing or damaged."""
    return frozenset(_read(file).get(who, ()))


def keep_favourites(file: Path, who: str, keys: frozenset[str]) -> None:
    """Keep what somebody marked; everybody else's stays."""
    everybody = _read(file) | {who: sorted(keys)}
    beside = file.with_suffix(".new")
    beside.write_bytes(msgspec.json.encode(everybody))
    beside.chmod(0o600)
    beside.replace(file)


def _read(file: Path) -> dict[str, list[str]]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, list[str]])
    except (OSError, msgspec.MsgspecError):
        return {}
