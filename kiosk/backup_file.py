"""A backup's file: a clear line that says whose it is, then everything else locked, piece by piece.

What is written is a key of its own for each file, wrapped by a passphrase (argon2id), by the bank's
recovery key, or both; the content is locked with libsodium's secretstream, whose last piece is
marked as the last. A file that was cut off, altered, or put together of two is never taken for whole.
"""

from collections.abc import Iterator
from io import RawIOBase
from typing import BinaryIO

import msgspec
from argon2.low_level import Type, hash_secret_raw
from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox

from kiosk.errors import UNREADABLE, CannotOpen, Refused
from kiosk.record import Entropy
from kiosk.seal import public_key_text

MAGIC = b"HEARD BACKUP 1\n"
SUFFIX = ".heard-backup"
SHORTEST_PASSPHRASE = 12

_PIECE_BYTES = 256 * 1024
_LOCKED_BYTES = _PIECE_BYTES + bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MESSAGE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_START_BYTES = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_KEY_BYTES = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES
_SALT_BYTES = 16
_LABEL_LIMIT_BYTES = 4096
_MEMORY_KIB = 131_072
_MOST_MEMORY_KIB = 1_048_576
_PASSES = 3
_MOST_PASSES = 12


class ByPassphrase(msgspec.Struct, frozen=True, kw_only=True):
    """The file's key, wrapped by a passphrase."""

    salt: bytes
    memory_kib: int
    passes: int
    wrapped: bytes


class ByRecoveryKey(msgspec.Struct, frozen=True, kw_only=True):
    """The file's key, boxed for the bank's recovery key, named by its public half."""

    public_key: str
    boxed: bytes


class Label(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What everybody may read of a backup: whose it is, when it was made, how it opens."""

    branch: str
    origin: str
    made_at: str
    by_passphrase: ByPassphrase | None = None
    by_recovery_key: ByRecoveryKey | None = None


class Opener(msgspec.Struct, frozen=True, kw_only=True):
    """What opens a backup: a passphrase, the recovery key's private half, or the file's own key."""

    passphrase: str = ""
    recovery_key: PrivateKey | None = None
    file_key: bytes = b""


class Locking(RawIOBase):
    """Writes a backup: everything written to it is locked; only `finish` makes the file whole."""

    def __init__(  # noqa: PLR0913 - whose it is, and for whom
        self,
        target: BinaryIO,
        *,
        branch: str,
        origin: str,
        made_at: str,
        passphrase: str = "",
        recovery_key: PublicKey | None = None,
        entropy: Entropy,
    ) -> None:
        """Write the label.

        Raises:
            Refused: nothing is given that could open it again, or the passphrase is too short.
        """
        super().__init__()
        if not passphrase and recovery_key is None:
            raise Refused("a backup needs a passphrase or a recovery key", code="backup-unlocked")
        if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
            raise Refused(
                "a backup's passphrase has at least {least} characters",
                code="backup-passphrase",
                least=SHORTEST_PASSPHRASE,
            )
        self.file_key = entropy(_KEY_BYTES)
        label = Label(
            branch=branch,
            origin=origin,
            made_at=made_at,
            by_passphrase=_wrapped(self.file_key, passphrase, entropy) if passphrase else None,
            by_recovery_key=_boxed(self.file_key, recovery_key) if recovery_key else None,
        )
        self._about = MAGIC + msgspec.json.encode(label) + b"\n"
        self._target = target
        self._waiting = bytearray()
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        start = bindings.crypto_secretstream_xchacha20poly1305_init_push(self._state, self.file_key)
        target.write(self._about + start)

    def writable(self) -> bool:
        """Say that it is written to."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # any bytes-like object
        """Lock what fills a piece; the rest waits."""
        self._waiting += data
        while len(self._waiting) > _PIECE_BYTES:
            self._push(bytes(self._waiting[:_PIECE_BYTES]), _MESSAGE)
            del self._waiting[:_PIECE_BYTES]
        return len(data)

    def finish(self) -> None:
        """Write the last piece, marked as the last."""
        self._push(bytes(self._waiting), _FINAL)
        self._waiting.clear()

    def _push(self, piece: bytes, tag: int) -> None:
        about = self._about
        self._target.write(
            bindings.crypto_secretstream_xchacha20poly1305_push(self._state, piece, about, tag)
        )


class Unlocking(RawIOBase):
    """Reads a backup; reaching its end means that it is whole."""

    def __init__(self, source: BinaryIO, opener: Opener) -> None:
        """Read the label and find the key.

        Raises:
            CannotOpen: it is no backup, or this does not open it.
        """
        super().__init__()
        self.label, self._about = _label_in(source)
        key = opener.file_key or _key_of(self.label, opener)
        start = source.read(_START_BYTES)
        if len(start) != _START_BYTES:
            raise _cut_off()
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(self._state, start, key)
        self._pieces = self._unlocked(source)
        self._ready = b""

    def readable(self) -> bool:
        """Say that it is read from."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, as many as asked for unless the end is near.

        Raises:
            CannotOpen: the file is cut off, or was altered.
        """
        while size < 0 or len(self._ready) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._ready += piece
        size = len(self._ready) if size < 0 else size
        given, self._ready = self._ready[:size], self._ready[size:]
        return given

    def _unlocked(self, source: BinaryIO) -> Iterator[bytes]:
        tag = _MESSAGE
        while tag != _FINAL:
            locked = source.read(_LOCKED_BYTES)
            if not locked:
                raise _cut_off()
            try:
                piece, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(
                    self._state, locked, self._about
                )
            except (CryptoError, ValueError) as fault:
                raise CannotOpen(
                    "this backup is not whole: it is cut off or was altered", code="backup-altered"
                ) from fault
            yield piece
        if source.read(1):
            raise CannotOpen("something was added to this backup", code="backup-lengthened")


def read_label(source: BinaryIO) -> Label:
    """Return what everybody may read of a backup.

    Raises:
        CannotOpen: it is no backup.
    """
    return _label_in(source)[0]


def _label_in(source: BinaryIO) -> tuple[Label, bytes]:
    about = source.readline(len(MAGIC) + 1)
    line = source.readline(_LABEL_LIMIT_BYTES)
    try:
        if about != MAGIC or not line.endswith(b"\n"):
            raise CannotOpen("this is no backup of this program", code="backup-foreign")
        return msgspec.json.decode(line, type=Label), about + line
    except UNREADABLE as fault:
        raise CannotOpen("this is no backup of this program", code="backup-foreign") from fault


def _key_of(label: Label, opener: Opener) -> bytes:
    try:
        if label.by_recovery_key is not None and opener.recovery_key is not None:
            return SealedBox(opener.recovery_key).decrypt(label.by_recovery_key.boxed)
        if label.by_passphrase is not None and opener.passphrase:
            given = label.by_passphrase
            if not (
                8 <= given.memory_kib <= _MOST_MEMORY_KIB and 1 <= given.passes <= _MOST_PASSES
            ):
                raise CannotOpen("this backup asks for too much memory", code="backup-memory")
            return SecretBox(_stretched(opener.passphrase, given)).decrypt(given.wrapped)
    except (CryptoError, ValueError) as fault:
        raise CannotOpen("this does not open the backup", code="backup-key") from fault
    raise CannotOpen("the backup opens by something else", code="backup-other-key")


def _wrapped(key: bytes, passphrase: str, entropy: Entropy) -> ByPassphrase:
    made = ByPassphrase(
        salt=entropy(_SALT_BYTES), memory_kib=_MEMORY_KIB, passes=_PASSES, wrapped=b""
    )
    locked = SecretBox(_stretched(passphrase, made)).encrypt(key, entropy(SecretBox.NONCE_SIZE))
    return msgspec.structs.replace(made, wrapped=bytes(locked))


def _boxed(key: bytes, reader: PublicKey) -> ByRecoveryKey:
    return ByRecoveryKey(public_key=public_key_text(reader), boxed=SealedBox(reader).encrypt(key))


def _stretched(passphrase: str, how: ByPassphrase) -> bytes:
    return hash_secret_raw(
        passphrase.encode(), how.salt, how.passes, how.memory_kib, parallelism=1, hash_len=32,
        type=Type.ID,
    )  # fmt: skip


def _cut_off() -> CannotOpen:
    return CannotOpen("this backup is cut off; it was never finished", code="backup-cut-off")
