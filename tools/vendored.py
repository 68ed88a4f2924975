"""What others made and stands in our tree: listed with its licence, and added to the list of components.

usage: python -m tools.vendored build/sbom.cdx.json
"""

import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "requirements" / "vendored.toml"

Component = Mapping[str, str]


def vendored() -> list[Component]:
    """Return what stands in our tree."""
    listed: list[Component] = tomllib.loads(LIST.read_text(encoding="utf-8"))["components"]
    return listed


def rows() -> str:
    """Return a line of a Markdown list for each."""
    return "".join(
        f"* {one['name']} {one['version']}, as it is in `{one['file']}`: {one['licence']}; "
        f"<{one['home']}>\n"
        for one in vendored()
    )


def texts() -> list[str]:
    """Return their licences in full."""
    return [
        f"{one['name']}\n{one['version']}\n{one['licence']}\n"
        + (ROOT / one["text"]).read_text(encoding="utf-8")
        for one in vendored()
    ]


def add_to(sbom: Path) -> None:
    """Add them to a list of components (CycloneDX, JSON)."""
    listed = json.loads(sbom.read_text(encoding="utf-8"))
    listed["components"] += [
        {
            "type": "library",
            "bom-ref": one["source"],
            "name": one["name"],
            "version": one["version"],
            "licenses": [{"license": {"id": one["licence"]}}],
            "hashes": [{"alg": "SHA-256", "content": one["sha256"]}],
            "purl": one["source"],
        }
        for one in vendored()
    ]
    sbom.write_text(json.dumps(listed, indent=2), encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Add them to the file that is named."""
    (name,) = arguments
    add_to(Path(name))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
