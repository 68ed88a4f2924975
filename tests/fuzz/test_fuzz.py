"""Whatever comes from outside is taken or refused as agreed, also what a fuzzer thinks of.

What it found once, and what is known to break others, is tried by name in every run.
"""

import subprocess
import sys

import pytest
import zstandard

from tests.commands.program import ROOT
from tests.fuzz.targets import TARGETS

QUICK_RUNS = 2_000
LONG_RUNS = 300_000
NAMED = {target.__name__: target for target in TARGETS}
FACT = TARGETS[NAMED["fact"]][0]
DEEP = b"[" * 100_000
HUGE = b"9" * 5_000

FOUND = {
    "introduction": [
        b'{"origin":"a","public_key":"AA\xc6\xbe","branch":"0123"}',
        b'{"origin":"a","public_key":' + DEEP,
    ],
    "fact": [
        b'{"id":"\xa4","origin":"a","seq":1}',
        FACT.replace(b'"score":1', b'"score":1,"x":"\xff"'),
        FACT.replace(b'"score":1', b'"score":1,"x":' + DEEP),
        FACT.replace(b'"seq":1', b'"seq":' + HUGE),
        FACT.replace(b'"score":1', b'"score":1,"x":"\\u0000"'),
    ],
    "content_bundle_inside": [
        b'{"for\x93":1,"number":1,"files":{"plays/a.toml":"a = 1"}}',
        b'{"format":1,"number":1,"files":' + DEEP,
        b'{"format":1,"number":' + HUGE + b',"files":{"plays/a.toml":""}}',
        b'{"format":1,"number":1,"files":{"../../keys/device.key":"a"}}',
        b'{"format":1,"number":1,"files":{"plays/../../a.toml":"a"}}',
    ],
    "play": [b"a = " + DEEP, b"a" + b".a" * 100_000 + b" = 1", b"version = " + HUGE],
    "settings": [b"a = " + DEEP, b"language = " + HUGE, b"\xff"],
    "batch_inside": [DEEP, b'{"first":' + HUGE + b"}"],
    "batch": [
        b"\x28\xb5\x2f\xfd" + bytes(20),
        zstandard.compress(bytes(256 * 1024 * 1024)),
        zstandard.ZstdCompressor(write_content_size=False).compress(bytes(256 * 1024 * 1024)),
    ],
    "capture_line": [b'{"kind":"rating","score":' + HUGE + b"}", DEEP, b'{"kind":"\xff"}'],
    "brand": [b'logo = "../../etc/passwd"', b'logo = "/dev/zero"', b'accent = "#"'],
    "receipt": ["https://a/#" + "Ａ" * 200, "#" + "A" * 100_000],
}


@pytest.mark.parametrize(
    ("name", "data"), [(name, data) for name, found in FOUND.items() for data in found]
)
def test_what_was_found_once_is_refused_as_agreed(name, data):
    NAMED[name](data if isinstance(data, bytes) else data.encode())


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("runs", [QUICK_RUNS, pytest.param(LONG_RUNS, marks=pytest.mark.long)])
def test_a_fuzzer_finds_nothing(name, runs, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", name, str(runs), "1", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )

    findings = [(path.name, path.read_bytes()) for path in tmp_path.glob("finding-*")]
    assert (done.returncode, findings) == (0, []), done.stderr.decode()[-3000:]
