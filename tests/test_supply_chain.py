"""What we build on: pinned by hash, and under licences that go with ours."""

import json
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

from tools.audit import told_of

ROOT = Path(__file__).resolve().parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
FREE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|Unlicense|LGPL|GPL-2.0\+|GPLv3"
    r"|CC0|Zlib|0BSD|Public Domain",
    re.IGNORECASE,
)


def pinned(lock):
    """Each requirement of a lock file, with what stands behind it."""
    return re.findall(r"^([a-z0-9._\[\]-]+)==(\S+)((?:.*\\\n)*.*)$", lock.read_text(), re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_dependency_is_pinned_by_its_hash(lock):
    found = pinned(lock)

    assert len(found) > 15
    assert [name for name, _, rest in found if "--hash=sha256:" not in rest] == []


def test_every_dependency_of_the_program_has_a_licence_that_goes_with_ours():
    strange = {}
    for name, _, _ in pinned(ROOT / "requirements" / "program.lock"):
        try:
            about = metadata(name.partition("[")[0])
        except PackageNotFoundError:  # one for another platform
            continue
        said = [about.get("License-Expression") or "", about.get("License") or ""]
        said += [one for one in about.get_all("Classifier") or [] if one.startswith("License")]
        if not FREE.search(" ".join(said)):
            strange[name] = said

    assert strange == {}


def test_the_list_of_components_names_them_all(tmp_path):
    lock = ROOT / "requirements" / "program.lock"
    subprocess.run(
        [
            sys.executable, "-m", "cyclonedx_py", "requirements", str(lock),
            "--output-file", str(tmp_path / "sbom.json"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip

    listed = json.loads((tmp_path / "sbom.json").read_text())["components"]
    assert {one["name"].lower() for one in listed} == {
        name.partition("[")[0] for name, _, _ in pinned(lock)
    }


def test_a_known_weakness_is_named_and_what_could_not_be_asked_is_not_counted():
    report = json.dumps(
        {
            "dependencies": [
                {"name": "good", "version": "1", "vulns": []},
                {"name": "bad", "version": "2", "vulns": [{"id": "PYSEC-1"}, {"id": "PYSEC-2"}]},
                {"name": "unknown", "skip_reason": "not found"},
            ]
        }
    )

    assert told_of(report) == (["bad 2: PYSEC-1", "bad 2: PYSEC-2"], 2)
