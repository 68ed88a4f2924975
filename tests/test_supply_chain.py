"""What we build on: pinned by hash, and under licences that go with ours."""

import hashlib
import json
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path

import pytest

from tools.audit import told_of
from tools.deb import own_version
from tools.release import main as make_release
from tools.vendored import add_to, rows, vendored

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


def test_what_stands_in_our_tree_is_as_its_makers_published_it_and_is_listed_with_its_licence():
    listed = vendored()
    page = (ROOT / "docs" / "licences.md").read_text()

    assert {one["file"] for one in listed} == {
        str(file.relative_to(ROOT)) for file in (ROOT / "headoffice" / "static").glob("*.js")
    }
    for one in listed:
        found = hashlib.sha256((ROOT / one["file"]).read_bytes()).hexdigest()
        assert found == one["sha256"], one["file"]
        assert one["version"] in one["file"]
        assert one["integrity"].startswith("sha512-")
        assert FREE.fullmatch(one["licence"])
        assert "Permission to use" in (ROOT / one["text"]).read_text()
    assert rows() in page, "make licences"


def test_the_list_of_components_names_them_all(tmp_path):
    lock = ROOT / "requirements" / "program.lock"
    subprocess.run(
        [
            sys.executable, "-m", "cyclonedx_py", "requirements", str(lock),
            "--output-file", str(tmp_path / "sbom.json"),
        ],
        check=True, capture_output=True,
    )  # fmt: skip

    add_to(tmp_path / "sbom.json")

    listed = json.loads((tmp_path / "sbom.json").read_text())["components"]
    assert {one["name"].lower() for one in listed} == {
        name.partition("[")[0] for name, _, _ in pinned(lock)
    } | {one["name"] for one in vendored()}


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


def alike(text):
    """A row of a table without what may be written in several ways."""
    return re.sub(r"[-_.]+", "-", re.sub(r"[ |]+", " ", text.lower()))


def test_the_page_of_licences_names_every_component_in_its_version():
    page = alike((ROOT / "docs" / "licences.md").read_text())
    missing = []
    for name, _, _ in pinned(ROOT / "requirements" / "program.lock"):
        bare = name.partition("[")[0]
        try:
            row = f"| {bare} {version(bare)} |"
        except PackageNotFoundError:  # one for another platform
            continue
        if alike(row) not in page:
            missing.append(bare)

    assert missing == [], "make licences"


@pytest.fixture
def built(tmp_path):
    """What `make deb` leaves, in small."""
    build = tmp_path / "build"
    program = build / "dist" / "heard" / "heard"
    for file in (
        build / "deb" / f"heard_{own_version()}_amd64.deb",
        build / "sbom.cdx.json",
        build / "THIRD-PARTY.txt",
        program,
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(file.name)
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    return build, key


def verified(folder, key):
    """What docs/releasing.md tells people to type."""
    public = key.with_name("key.pub").read_text()
    (folder.parent / "allowed").write_text(f"releases@heard {public}")
    with (folder / "SHA256SUMS").open() as sums:
        signed = subprocess.run(
            [
                "ssh-keygen", "-Y", "verify", "-f", "../allowed", "-I", "releases@heard",
                "-n", "heard-release", "-s", "SHA256SUMS.sig",
            ],
            cwd=folder, stdin=sums, capture_output=True, check=False,
        )  # fmt: skip
    whole = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"],
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    return signed.returncode == 0, whole.returncode == 0


def test_a_release_is_signed_and_any_change_shows(built, tmp_path):
    build, key = built
    out = tmp_path / "release"

    assert make_release(["--key", str(key), "--build", str(build), "--out", str(out)]) == 0

    assert verified(out, key) == (True, True)
    (out / "THIRD-PARTY.txt").write_text("other")
    assert verified(out, key) == (True, False)
    with (out / "SHA256SUMS").open("a") as sums:
        sums.write("0" * 64 + "  more\n")
    assert verified(out, key)[0] is False


def test_a_release_of_nothing_is_refused(tmp_path, capsys):
    out = str(tmp_path / "release")
    assert make_release(["--key", "none", "--build", str(tmp_path), "--out", out]) == 1
    assert "make deb" in capsys.readouterr().err
