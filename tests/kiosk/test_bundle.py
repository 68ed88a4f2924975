"""A content bundle: signed, numbered, unpacked only when all of it is right."""

import base64
import json

import pytest
import zstandard
from nacl.signing import SigningKey

from kiosk.bundle import open_bundle, pack_bundle
from kiosk.errors import BadContent

KEY = SigningKey(b"k" * 32)
FILES = {"plays/one.toml": 'id = "one"', "cards/two.toml": 'id = "two"'}


def signed(content, *, size=True):
    body = zstandard.ZstdCompressor(write_content_size=size).compress(content)
    return base64.b64encode(KEY.sign(b"heard/content/1\n" + body).signature) + b"\n" + body


def test_what_is_packed_comes_out_again():
    bundle = open_bundle(pack_bundle(FILES, 7, KEY), KEY.verify_key, last=6)

    assert (bundle.number, bundle.files) == (7, FILES)


def test_the_same_files_make_the_same_bundle():
    turned = dict(reversed(FILES.items()))

    assert pack_bundle(FILES, 7, KEY) == pack_bundle(turned, 7, KEY)


@pytest.mark.parametrize("place", [0, 40, 88, 100, -1])
def test_a_changed_byte_is_refused(place):
    packed = bytearray(pack_bundle(FILES, 7, KEY))
    packed[place] ^= 1

    with pytest.raises(BadContent, match="not signed"):
        open_bundle(bytes(packed), KEY.verify_key)


def test_another_banks_bundle_is_refused():
    with pytest.raises(BadContent, match="not signed"):
        open_bundle(pack_bundle(FILES, 7, SigningKey(b"x" * 32)), KEY.verify_key)


def test_an_old_bundle_does_not_come_back():
    packed = pack_bundle(FILES, 7, KEY)

    with pytest.raises(BadContent, match="not newer than 7"):
        open_bundle(packed, KEY.verify_key, last=7)


@pytest.mark.parametrize(
    "path", ["../evil.toml", "plays/../../x.toml", "plays/x.py", "rules/x.toml", "/plays/x.toml"]
)
def test_a_path_outside_the_playbook_is_refused(path):
    with pytest.raises(BadContent, match="no file of the playbook"):
        pack_bundle({path: ""}, 1, KEY)


def test_a_bundle_without_files_is_refused():
    with pytest.raises(BadContent, match="empty"):
        pack_bundle({}, 1, KEY)


@pytest.mark.parametrize(
    ("packed", "cause"),
    [
        (signed(b"no json"), "cannot be read"),
        (
            signed(json.dumps({"number": 1, "files": {"plays/a.toml": ""}, "x": 1}).encode()),
            "cannot",
        ),
        (signed(json.dumps({"format": 2, "number": 1, "files": {}}).encode()), "newer program"),
        (signed(b"0" * (64 * 1024 * 1024 + 1)), "too large"),
        (signed(b"{}", size=False), "too large"),
        (b"", "not signed"),
    ],
)
def test_what_is_signed_but_wrong_is_refused(packed, cause):
    with pytest.raises(BadContent, match=cause):
        open_bundle(packed, KEY.verify_key)


def test_signed_bytes_that_are_no_bundle_are_refused():
    packed = base64.b64encode(KEY.sign(b"heard/content/1\nabc").signature) + b"\nabc"

    with pytest.raises(BadContent, match="cannot be read"):
        open_bundle(packed, KEY.verify_key)
