"""What takes bytes from outside, one function each: any bytes are taken, or refused as agreed.

An exception that is not the agreed refusal is a finding. Where something is taken, what follows
from it must work too.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import msgspec
import zstandard
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from kiosk import bundle, seal
from kiosk.batch import Head, pack, read_answer, unpack, whole_entry
from kiosk.capture import AnyAct, Place, drafts_of
from kiosk.card import Card
from kiosk.content import load_counter
from kiosk.drill import Drill
from kiosk.errors import BadContent, CannotOpen, Refused, WireFault
from kiosk.introduction import read_introduction
from kiosk.masking import COVER, mask_secrets
from kiosk.phrase import PhraseBook
from kiosk.play import Play
from kiosk.proofreading import proofread
from kiosk.receipt import new_slip, read_proof
from kiosk.receiving import Held, judge
from kiosk.record import GENESIS, OriginId, SubjectId, chain, new_id, read_record
from kiosk.reference import read_reference
from kiosk.settings import read_settings
from kiosk.toml_file import read_toml
from tests.builders import LOBBY, MONDAY_MORNING, RESOURCES, entropy

PLAYBOOK = RESOURCES / "playbook"
KEY = SigningKey(b"k" * 32)
READER = PrivateKey(b"r" * 32)
_FOLDER = Path(tempfile.gettempdir())
_acts = msgspec.json.Decoder(AnyAct)
_choices = load_counter(RESOURCES).choices()


def batch(data):
    """A request's body, as a relay and head office take it."""
    with suppress(WireFault):
        judge(unpack(data), Held())


def batch_inside(data):
    """The same, past the compression."""
    batch(zstandard.compress(data))


def answer(data):
    with suppress(WireFault):
        read_answer(data)


def introduction(data):
    with suppress(WireFault):
        read_introduction(data)


def fact(data):
    with suppress(WireFault, msgspec.ValidationError):
        record = read_record(data, None)
        assert record.raw.decode()
        _ = record.body


def capture_line(data):
    """One line of `kiosk capture`."""
    with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError, Refused):
        act = _acts.decode(data)
        drafts_of(
            act, visit=SubjectId(new_id(MONDAY_MORNING, entropy())), place=Place(),
            choices=_choices, slip=new_slip(entropy()),
            seal=lambda personal: seal.seal(
                personal, readers=[READER.public_key], entropy=entropy()
            ),
        )  # fmt: skip


def receipt(data):
    """The text of a QR code that somebody holds before the camera."""
    with suppress(Refused):
        read_proof(data.decode(errors="replace"))


def reference(data):
    with suppress(Refused):
        text = read_reference(data.decode(errors="replace"))
        assert read_reference(text) == text


def sealed(data):
    with suppress(CannotOpen):
        seal.open_sealed(data, READER)


def content_bundle(data):
    """A bundle that somebody made up."""
    with suppress(BadContent):
        bundle.open_bundle(data, KEY.verify_key)


def content_bundle_inside(data):
    """A bundle that head office signed, whatever is in it."""
    body = zstandard.compress(data)
    signature = KEY.sign(b"heard/content/1\n" + body).signature
    content_bundle(bundle.base64.b64encode(signature) + b"\n" + body)


def play(data):
    _content(data, Play)


def card(data):
    _content(data, Card)


def drill(data):
    _content(data, Drill)


def phrases(data):
    _content(data, PhraseBook)


def settings(data):
    with suppress(BadContent):
        read_settings(_file("settings.toml", data))


def masking(data):
    """What a customer writes, on its way to the screen: nothing moves, what is no digit stays."""
    text = data.decode(errors="replace")
    masked = mask_secrets(text)
    assert len(masked) == len(text)
    assert all(now in {was, COVER} for was, now in zip(text, masked, strict=True))


def brand(data):
    """A bank's brand file, with the logo that it names beside it."""
    from ui.brand import read_brand

    with suppress(BadContent):
        read_brand(_file("brand.toml", data))


def _content(data, shape):
    with suppress(BadContent):
        one = read_toml(_file(f"{shape.__name__.lower()}.toml", data), shape)
        list(one.flaws())
        list(proofread(one))


def _file(name, data):
    path = _FOLDER / f"heard-fuzz-{os.getpid()}-{name}"
    path.write_bytes(data)
    return path


def _some_record():
    subject = SubjectId(new_id(MONDAY_MORNING, entropy()))
    draft = drafts_of(
        _acts.decode(b'{"kind":"rating","score":1}'), visit=subject, place=Place(),
        choices=_choices, seal=lambda _: b"", slip=new_slip(entropy()),
    )[0]  # fmt: skip
    return chain(
        draft, record_id=new_id(MONDAY_MORNING, entropy(2)), origin=LOBBY, seq=1, prev=GENESIS,
        at=MONDAY_MORNING,
    )  # fmt: skip


def _some_batch():
    record = _some_record()
    entry = whole_entry(record.hash, record.raw, None)
    head = Head(seq=1, hash=record.hash, signature="AAAA")
    return pack(origin=OriginId(LOBBY), first=1, entries=[entry], head=head)


def _files(folder):
    return [path.read_bytes() for path in sorted((PLAYBOOK / folder).glob("*.toml"))[:4]]


TARGETS = {
    batch: [_some_batch()],
    batch_inside: [zstandard.decompress(_some_batch())],
    answer: [b'{"origin":"a","seq":1,"hash":"' + b"0" * 64 + b'","set_aside":[]}'],
    introduction: [b'{"origin":"a","public_key":"AAAA","branch":"0123"}'],
    fact: [_some_record().raw],
    capture_line: [
        b'{"kind":"rating","score":1,"reasons":["attitude"],"text":"a","help":true}',
        b'{"kind":"complaint","text":"a","cause":"c.pricing","anonymous":false,"phone":"1"}',
        b'{"kind":"rerating","visit":"0193a000-0000-7000-8000-000000000001","score":4}',
    ],
    receipt: [b"https://example.org/r/7K4M-2QX9/ABCDE#AEAQCAIBAE"],
    reference: [b"7K4M-2QX9"],
    sealed: [
        seal.seal(
            seal.Personal(text="a"), readers=[READER.public_key], entropy=entropy()
        )
    ],
    content_bundle: [bundle.pack_bundle({"plays/a.toml": "a = 1"}, 1, KEY)],
    content_bundle_inside: [b'{"format":1,"number":1,"files":{"plays/a.toml":"a = 1"}}'],
    play: _files("plays"),
    card: _files("cards"),
    drill: _files("drills"),
    phrases: _files("phrases"),
    settings: [b'language = "zh_CN"\n[branch]\ncode = "0123"\n'],
    masking: ["卡号6222 0212 3456 7890 128，身份证11010519491231002X，13800138000".encode()],
    brand: [b'name = "a"\naccent = "#0D5C63"\nlogo = "logo.svg"\n'],
}  # fmt: skip
"""Each with examples to begin from."""
