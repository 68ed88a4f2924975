"""Gathers what a release holds, writes its checksums, and signs them with an OpenSSH key.

usage: python -m tools.release --key FILE [--out build/release]
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from tools.deb import ROOT, own_version

SUMS = "SHA256SUMS"
NAMESPACE = "heard-release"
"""What the signature is for; a signature for another purpose does not count. Source: PROTOCOL.sshsig."""


def gather(build: Path, out: Path, version: str) -> list[Path]:
    """Copy what was built into an empty folder; return the files.

    Raises:
        FileNotFoundError: something of a release was not built yet.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    packages = sorted((build / "deb").glob(f"*_{version}_*.deb"))
    if not packages:
        raise FileNotFoundError(f"no packages of {version} in {build / 'deb'}: make deb")
    for package in packages:
        shutil.copy2(package, out)
    shutil.copy2(build / "sbom.cdx.json", out / f"heard-{version}.cdx.json")
    shutil.copy2(build / "THIRD-PARTY.txt", out)
    shutil.copy2(ROOT / "docs" / "licences.md", out)
    with tarfile.open(out / f"heard-{version}-linux-x86_64.tar.xz", "w:xz", preset=2) as archive:
        archive.add(build / "dist" / "heard", arcname=f"heard-{version}")
    return sorted(out.iterdir())


def write_sums(folder: Path) -> Path:
    """Write the SHA-256 of every file of a folder as `sha256sum` would; return the file."""
    lines = [f"{_sha256(file)}  {file.name}\n" for file in sorted(folder.iterdir())]
    sums = folder / SUMS
    sums.write_text("".join(lines), encoding="utf-8")
    return sums


def sign(sums: Path, key: Path) -> Path:
    """Sign the sums with an OpenSSH key; return the signature's file."""
    _run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", NAMESPACE, str(sums)])
    return sums.with_name(f"{sums.name}.sig")


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _run(command: Sequence[str]) -> None:
    subprocess.run(list(command), check=True)  # noqa: S603 - OpenSSH's own tool


def main(arguments: Sequence[str]) -> int:
    """Make a release from what was built; print what it holds."""
    parser = argparse.ArgumentParser(prog="python -m tools.release", description=__doc__)
    parser.add_argument("--key", type=Path, required=True, help="an OpenSSH private key")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "release")
    given = parser.parse_args(arguments)
    try:
        gather(given.build, given.out, own_version())
    except FileNotFoundError as fault:
        print(f"release: {fault}", file=sys.stderr)
        return 1
    sums = write_sums(given.out)
    print(sums.read_text(encoding="utf-8") + sign(sums, given.key).name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
