"""What the Debian packages put on a machine."""

import configparser
import shutil
import stat
import subprocess
import tarfile
from pathlib import Path

import pytest

from tools import deb

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
KIOSK = PACKAGING / "heard-kiosk"
SCRIPTS = [
    *PACKAGING.glob("*/DEBIAN/p*"),
    *PACKAGING.glob("*/usr/lib/heard/*"),
]


def unit(path):
    read = configparser.RawConfigParser(strict=False)
    read.optionxform = str
    read.read_string(path.read_text(encoding="utf-8"))
    return read["Service"]


@pytest.fixture
def a_program(tmp_path):
    """The least that a built program is."""
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    for name in ("heard", "heard-headoffice"):
        (folder / name).write_text("#!/bin/sh\necho here\n")
        (folder / name).chmod(0o755)
    (folder / "_internal/library").write_text("x")
    return folder


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_every_script_is_runnable_and_reads_as_a_shell_does(script):
    assert script.stat().st_mode & stat.S_IXUSR
    subprocess.run(["sh", "-n", str(script)], check=True)


def test_the_kiosk_is_watched_restarted_and_has_no_rights():
    session = unit(KIOSK / "usr/lib/systemd/system/heard-kiosk.service")

    assert (session["Type"], session["NotifyAccess"]) == ("notify", "main")
    assert "exec heard attend" in (KIOSK / "usr/lib/heard/session").read_text(encoding="utf-8")
    assert int(session["WatchdogSec"]) > 60
    assert session["Restart"] == "always"
    assert session["User"] == "heard"
    assert session["CapabilityBoundingSet"] == ""
    assert "/run/heard/cache" in session["Environment"]


def test_what_the_session_writes_to_is_there_within_its_walls():
    """ProtectSystem=strict closes /tmp, ProtectHome /run/user, ProtectClock (systemd 252) devices."""
    session = unit(KIOSK / "usr/lib/systemd/system/heard-kiosk.service")
    script = (KIOSK / "usr/lib/heard/session").read_text(encoding="utf-8")

    assert session["ProtectSystem"] == "strict"
    assert session["TemporaryFileSystem"].startswith("/tmp:mode=1777")
    assert session["ProtectHome"] == "yes"
    assert session["RuntimeDirectory"].split()[0] == "heard"
    assert 'runtime=${RUNTIME_DIRECTORY%%:*}\nexport XDG_RUNTIME_DIR="$runtime"' in script
    assert {"/media", "/mnt"} <= {one.lstrip("-") for one in session["ReadWritePaths"].split()}
    assert "ProtectClock" not in session


@pytest.mark.parametrize(
    ("asked", "failed", "chosen"),
    [("auto", False, "cage"), ("auto", True, "xinit"), ("x11", False, "xinit"), ("wayland", True, "cage")],
)  # fmt: skip
def test_screens_that_were_not_shown_on_wayland_are_tried_on_x11(tmp_path, asked, failed, chosen):
    programs, runtime = tmp_path / "bin", tmp_path / "run"
    for folder in (programs, runtime):
        folder.mkdir()
    for name, does in (("cage", 'echo cage "$XDG_RUNTIME_DIR"'), ("xinit", 'echo xinit "$XDG_RUNTIME_DIR"'),
                       ("heard", 'while [ "$1" != -- ]; do shift; done; shift; exec "$@"')):  # fmt: skip
        (programs / name).write_text(f"#!/bin/sh\n{does}\n")
        (programs / name).chmod(0o755)
    (runtime / "shown").touch()
    if failed:
        (runtime / "wayland-failed").touch()

    told = subprocess.run(
        [KIOSK / "usr/lib/heard/session"], capture_output=True, text=True, check=True,
        env={
            "PATH": f"{programs}:/usr/bin:/bin", "HEARD_SCREEN": asked,
            "RUNTIME_DIRECTORY": f"{runtime}:{runtime}/cache",
        },
    ).stdout  # fmt: skip

    assert told == f"{chosen} {runtime}\n"
    assert not (runtime / "shown").exists()
    session = unit(KIOSK / "usr/lib/systemd/system/heard-kiosk.service")
    assert "ExecStartPost" not in session
    assert "/run/heard/shown || touch /run/heard/wayland-failed" in session["ExecStopPost"]


def test_the_program_can_speak_to_each_screen_that_the_session_opens():
    """Qt's plugins come with the program; the system's half of Wayland and X11 by the package."""
    needed = deb.libraries()

    for library in (
        "libwayland-cursor0",
        "libwayland-egl1",
        "libxcb-cursor0",
        "libxkbcommon-x11-0",
    ):
        assert library in needed


def test_head_office_is_closed_in_and_systemd_agrees_where_it_can_be_asked():
    folder = PACKAGING / "heard-head-office/usr/lib/systemd/system"
    closed = unit(folder / "heard-head-office.service")
    assert closed["CapabilityBoundingSet"] == ""
    assert closed["NoNewPrivileges"] == closed["PrivateDevices"] == "yes"
    assert closed["ProtectSystem"] == "strict"
    if not shutil.which("systemd-analyze"):
        return
    told = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=20",
         str(folder / "heard-head-office.service")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert told.returncode == 0, told.stdout[-200:] + told.stderr


def test_packages_are_built_whole(a_program, tmp_path):
    if not shutil.which("dpkg-deb"):
        pytest.fail("packages for Debian are built on Debian")
    made = [
        deb.build(one, version="9.9", program=a_program, out=tmp_path / "out")
        for one in deb.PACKAGES
    ]

    listed = {one.name.split("_")[0]: contents(one) for one in made}
    assert listed["heard"]["./usr/lib/heard/program/heard"].mode & 0o111
    assert "./usr/lib/heard/program/SHA256SUMS" in listed["heard"]
    assert listed["heard"]["./usr/bin/heard"].linkname == "/usr/lib/heard/program/heard"
    assert "./usr/lib/systemd/system/heard-kiosk.service" in listed["heard-kiosk"]
    assert "./etc/heard/head-office.env" in listed["heard-head-office"]
    documents = "./usr/share/doc/heard-head-office"
    assert f"{documents}/grafana-dashboard.json" in listed["heard-head-office"]
    assert {one.uname for files in listed.values() for one in files.values()} == {"root"}
    told = subprocess.run(
        ["dpkg-deb", "--field", made[0]], capture_output=True, text=True, check=True
    ).stdout
    assert "Version: 9.9" in told
    assert "@" not in told.replace("@example.org", "")


def contents(package):
    archive = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True
    ).stdout
    spool = package.with_suffix(".tar")
    spool.write_bytes(archive)
    with tarfile.open(spool) as packed:
        return {one.name: one for one in packed.getmembers()}
