"""`python -m kiosk salvage`: take what is whole in journals that were set aside into the present one.

A running device does the same by itself.
"""

import argparse
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from db.journal import SqliteJournal
from db.salvage import Salvaged, salvage
from kiosk.batch import Head
from kiosk.commands.home import JOURNAL_FILE, Home, open_home, write_whole
from kiosk.errors import HeardError
from kiosk.identity import Identity, sign_head
from kiosk.record import Hash, OriginId, Record

_log = logging.getLogger(__name__)

_DONE = ".salvaged.json"
_COMPANIONS = ("-wal", "-shm", _DONE)

OnTaken = Callable[[Sequence[Record]], None]


def main(arguments: Sequence[str]) -> int:
    """Print one JSON line for each set-aside journal that was looked through."""
    parser = argparse.ArgumentParser(prog="python -m kiosk salvage", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    given = parser.parse_args(arguments)
    home = open_home(given.data)
    with closing(home.journal()) as journal:
        for path in set_aside_in(home.path):
            done = salvage(path, journal, sign_head=_signer(home))
            _note(path, done)
            line = {"file": path.name, **msgspec.to_builtins(done)}
            print(msgspec.json.encode(line).decode(), flush=True)
    return 0


def set_aside_in(folder: Path) -> list[Path]:
    """Return the journals that were set aside in a data directory, oldest first."""
    found = folder.glob(f"{JOURNAL_FILE}.aside-*")
    return sorted(path for path in found if not path.name.endswith(_COMPANIONS))


def salvage_new(home: Home, journal: SqliteJournal, on_taken: OnTaken) -> Iterator[Salvaged]:
    """Look once through each set-aside journal that was not looked through before.

    Raises:
        HeardError: nothing of it can be read, or the present journal cannot be written.
    """
    for path in set_aside_in(home.path):
        if not path.with_name(path.name + _DONE).exists():
            done = salvage(path, journal, sign_head=_signer(home), on_taken=on_taken)
            _note(path, done)
            yield done


class Salvager:
    """A thread that salvages when the device starts, and whenever a journal was set aside."""

    def __init__(self, home: Home, *, on_taken: OnTaken) -> None:
        self._home = home
        self._on_taken = on_taken
        self._woken = threading.Event()
        self._is_ended = False
        self._thread = threading.Thread(target=self._run, name="salvager", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._woken.set()
        self._thread.start()

    def wake(self) -> None:
        """A journal was set aside just now."""
        self._woken.set()

    def stop(self) -> None:
        """End after the file that is being looked through."""
        self._is_ended = True
        self._woken.set()
        self._thread.join()

    def _run(self) -> None:
        while self._woken.wait() and not self._is_ended:
            self._woken.clear()
            if set_aside_in(self._home.path):
                self._look()

    def _look(self) -> None:
        try:
            with closing(self._home.journal()) as journal:
                for done in salvage_new(self._home, journal, self._on_taken):
                    _log.warning(
                        "salvaged a journal taken=%d unreadable=%d out_of_reach=%d",
                        done.taken, done.unreadable, done.out_of_reach,
                    )  # fmt: skip
        except HeardError as fault:
            _log.error("a journal that was set aside cannot be read reason=%r", str(fault))


def _signer(home: Home) -> Callable[[OriginId, int, Hash], Head]:
    """The device's key signed for its earlier origins too."""

    def sign(origin: OriginId, seq: int, digest: Hash) -> Head:
        identity = Identity(origin, home.signing_key)
        return Head(seq=seq, hash=digest, signature=sign_head(identity, seq=seq, digest=digest))

    return sign


def _note(path: Path, done: Salvaged) -> None:
    write_whole(path.with_name(path.name + _DONE), msgspec.json.encode(done))
