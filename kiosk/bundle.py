"""A content bundle: playbook files in one signed piece, as head office sends them to branches.

Its bytes are zstd-compressed JSON in an envelope of two lines: the signature, then the content.
A bundle whose number is not above the last one's is refused, so that an old one cannot return.
"""

import base64
import re
from collections.abc import Mapping

import msgspec
import zstandard
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.errors import BadContent

LARGEST_BYTES = 64 * 1024 * 1024
"""A bundle that would grow larger than this when unpacked is refused."""

_CONTEXT = b"heard/content/1\n"
_FILE = re.compile(r"(plays|cards|phrases|drills)/[a-z0-9-]+\.toml")


class Bundle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The content of a bundle."""

    format: int = 1
    number: int
    """Counts up with every bundle of a bank."""
    files: dict[str, str]
    """Texts by their path below resources/playbook."""


def pack_bundle(files: Mapping[str, str], number: int, key: SigningKey) -> bytes:
    """Return a signed bundle of files.

    Raises:
        BadContent: a path is none of the playbook's, or there is nothing to pack.
    """
    bundle = Bundle(number=number, files=dict(sorted(files.items())))
    check_paths(bundle.files)
    body = zstandard.compress(msgspec.json.encode(bundle), 10)
    return base64.b64encode(key.sign(_CONTEXT + body).signature) + b"\n" + body


def open_bundle(packed: bytes, key: VerifyKey, *, last: int = 0) -> Bundle:
    """Return the content of a bundle whose signature, size, paths and number are right.

    Raises:
        BadContent: says what is wrong; nothing of the bundle may be used.
    """
    signature, _, body = packed.partition(b"\n")
    try:
        key.verify(_CONTEXT + body, base64.b64decode(signature, validate=True))
    except (BadSignatureError, ValueError) as fault:
        raise BadContent("bundle", "", "is not signed by head office") from fault
    try:
        size = zstandard.frame_content_size(body)
        if not 0 <= size <= LARGEST_BYTES:
            raise BadContent("bundle", "", "is too large")
        bundle = msgspec.json.decode(zstandard.decompress(body), type=Bundle)
    except (zstandard.ZstdError, msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise BadContent("bundle", "", f"cannot be read: {fault}") from fault
    if bundle.format != 1:
        raise BadContent("bundle", "format", "is of a newer program")
    if bundle.number <= last:
        raise BadContent("bundle", "number", f"{bundle.number} is not newer than {last}")
    check_paths(bundle.files)
    return bundle


def check_paths(files: Mapping[str, str]) -> None:
    """Check that these are files of the playbook, and nothing else is written by their names.

    Raises:
        BadContent: a path is none of the playbook's, or there are no files.
    """
    if not files:
        raise BadContent("bundle", "files", "is empty")
    for path in files:
        if not _FILE.fullmatch(path):
            raise BadContent("bundle", path, "is no file of the playbook")
