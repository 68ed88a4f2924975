"""Plays and steps in words, for the page on which step calms; read from the shipped playbook."""

from pathlib import Path

import msgspec

from headoffice.steps import StepLine
from kiosk.play import Play
from kiosk.toml_file import read_toml


class StepNames:
    """Reads a play when its name is first asked for. What is not shipped stays as it is recorded."""

    def __init__(self, plays: Path) -> None:
        self._files = {path.stem: path for path in plays.glob("*.toml")}
        self._plays: dict[str, Play] = {}

    def said(self, line: StepLine, language: str) -> StepLine:
        """Return a line with the titles of play and step in place of their ids."""
        play = self._play(line.play)
        if play is None:
            return line
        step = play.step(line.step)
        return msgspec.structs.replace(
            line,
            play=play.title.said(language),
            step=step.title.said(language) if step is not None else line.step,
        )

    def _play(self, play: str) -> Play | None:
        """Return a shipped play; ids come from devices, so only known files are ever opened."""
        if play in self._files and play not in self._plays:
            self._plays[play] = read_toml(self._files[play], Play)
        return self._plays.get(play)
