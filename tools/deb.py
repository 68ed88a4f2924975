"""Builds the Debian packages from `packaging/` and the one-folder program; for `make deb`.

usage: python -m tools.deb [--program build/dist/heard] [--out build/deb] [--version VERSION]
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.versions import SUMS_FILE, sums_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("heard", "heard-kiosk", "heard-head-office")
_READERS = {
    "heard": ("README.md", "CHANGELOG.md"),
    "heard-kiosk": ("docs/guides",),
    "heard-head-office": ("docs/guides", "docs/scale-out.md", "packaging/head-office"),
}


def own_version() -> str:
    """Return the version that pyproject.toml names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def build(package: str, *, version: str, program: Path, out: Path) -> Path:
    """Build one package; return where it lies."""
    staged = out / "staged" / package
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(ROOT / "packaging" / package, staged)
    documents = staged / "usr/share/doc" / package
    documents.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", documents / "copyright")
    for name in _READERS[package]:
        _copy(ROOT / name, documents)
    if package == "heard":
        target = staged / "usr/lib/heard/program"
        shutil.copytree(program, target, symlinks=True)
        (target / SUMS_FILE).unlink(missing_ok=True)
        (target / SUMS_FILE).write_text(sums_of(target), encoding="utf-8")
        (staged / "usr/bin").mkdir(parents=True)
        for name in ("heard", "heard-headoffice"):
            (staged / "usr/bin" / name).symlink_to(f"/usr/lib/heard/program/{name}")
    _write_control(staged, version)
    made = out / f"{package}_{version}_{_architecture(package)}.deb"
    _run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(staged), str(made)])
    return made


def libraries() -> str:
    """Return the packages that Qt's libraries need, as a Depends line."""
    lines = (ROOT / "tools/system_packages.txt").read_text(encoding="utf-8").splitlines()
    return ", ".join(["libc6 (>= 2.36)", *(one for one in lines if not one.startswith("#"))])


def _copy(source: Path, folder: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, folder, dirs_exist_ok=True)
    else:
        shutil.copy2(source, folder)


def _write_control(staged: Path, version: str) -> None:
    debian = staged / "DEBIAN"
    files = sorted(
        one
        for one in staged.rglob("*")
        if one.is_file() and not one.is_symlink() and debian not in one.parents
    )
    control = (debian / "control").read_text(encoding="utf-8")
    for name, value in (
        ("VERSION", version),
        ("ARCHITECTURE", _architecture("heard")),
        ("KILOBYTES", str(sum(one.stat().st_size for one in files) // 1024)),
        ("LIBRARIES", libraries()),
    ):
        control = control.replace(f"@{name}@", value)
    (debian / "control").write_text(control, encoding="utf-8")
    sums = (f"{_md5(one)}  {one.relative_to(staged).as_posix()}\n" for one in files)
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")
    for one in staged.rglob("*"):
        if not one.is_symlink():
            one.chmod(0o755 if one.is_dir() or one.stat().st_mode & 0o100 else 0o644)


def _md5(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(
            opened, lambda: hashlib.md5(usedforsecurity=False)
        ).hexdigest()  # dpkg's own form


def _architecture(package: str) -> str:
    return _run(["dpkg", "--print-architecture"]).strip() if package == "heard" else "all"


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(  # noqa: S603 - dpkg's own tools
        list(command), check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def main(arguments: Sequence[str]) -> int:
    """Build all packages; print where they lie."""
    parser = argparse.ArgumentParser(prog="python -m tools.deb", description=__doc__)
    parser.add_argument("--program", type=Path, default=ROOT / "build/dist/heard")
    parser.add_argument("--out", type=Path, default=ROOT / "build/deb")
    parser.add_argument("--version", default=own_version())
    given = parser.parse_args(arguments)
    if not (given.program / "heard").exists():
        print("there is no program yet: make installer", file=sys.stderr)
        return 1
    given.out.mkdir(parents=True, exist_ok=True)
    for package in PACKAGES:
        print(build(package, version=given.version, program=given.program, out=given.out))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
