"""A small playbook made of the examples on the trainers' page: real, short and sound."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "playbook-format.md"
EXAMPLES = dict(
    re.findall(r"```toml\n# (\S+|add to a play)\n(.*?)```", PAGE.read_text(), re.DOTALL)
)
FILES = [name for name in EXAMPLES if "/" in name]
PLAY, CARD, PHRASES, DRILL = (
    next(name for name in FILES if name.startswith(shelf))
    for shelf in ("plays", "cards", "phrases", "drills")
)


def write_playbook(folder):
    """Write the examples, the play as a scenario pack, beside the shipped taxonomy."""
    playbook = folder / "playbook"
    for name in FILES:
        path = playbook / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = EXAMPLES[name].replace('play = "initial-dissatisfaction"', 'play = "coins-to-count"')
        path.write_text(text + (EXAMPLES["add to a play"] if name == PLAY else ""))
    shutil.copy(ROOT / "resources" / "taxonomy.toml", folder)
    for name in ("contents.toml", "traps.toml"):
        shutil.copy(ROOT / "resources" / "playbook" / name, playbook)
    return folder


def change(folder, name, old, new):
    """Change the first place where a text stands in a file."""
    path = folder / "playbook" / name
    text = path.read_text()
    assert old in text, f"{name} holds no {old!r}"
    path.write_text(text.replace(old, new, 1))
