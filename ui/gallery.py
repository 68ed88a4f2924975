"""The gallery: every page in its languages, modes and sizes, as pictures with an index.

Each part of the screens hands in `Shot`s; this module draws them and writes the index. Pages are
drawn offscreen, standing still, so the same sources give the same pictures on one machine.
"""

import html
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage

KEPT_PIXELS: Final = 640
"""The longer side of a kept picture; screens are drawn in full size and then made smaller."""


class Shot(msgspec.Struct, frozen=True, kw_only=True):
    """One picture to take. `take` draws the page in full size."""

    part: str
    page: str
    language: str
    mode: str
    size: tuple[int, int]
    take: Callable[[], QImage]

    @property
    def file(self) -> str:
        """The picture's file, relative to the gallery."""
        width, height = self.size
        return f"{self.part}/{self.page}-{self.language}-{self.mode}-{width}x{height}.png"


def draw(shots: Sequence[Shot], folder: Path, *, only: str = "") -> int:
    """Draw the shots whose file name holds `only` into a folder, and write the index of all.

    Returns how many were drawn.
    """
    wanted = [shot for shot in shots if only in shot.file]
    for shot in wanted:
        target = folder / shot.file
        target.parent.mkdir(parents=True, exist_ok=True)
        picture = shot.take()
        smaller = picture.scaled(
            KEPT_PIXELS,
            KEPT_PIXELS,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if not smaller.convertToFormat(QImage.Format.Format_RGB888).save(str(target)):
            raise OSError(f"the picture {target} cannot be written")
        QCoreApplication.processEvents()
    (folder / "index.html").write_text(_index(shots), encoding="utf-8")
    return len(wanted)


def _index(shots: Sequence[Shot]) -> str:
    parts: list[str] = []
    for part in dict.fromkeys(shot.part for shot in shots):
        parts.append(f"<h2>{html.escape(part)}</h2>")
        for page in dict.fromkeys(shot.page for shot in shots if shot.part == part):
            parts.append(f"<h3>{html.escape(page)}</h3><div>")
            parts += [_figure(one) for one in shots if (one.part, one.page) == (part, page)]
            parts.append("</div>")
    return _HEAD + "\n".join(parts) + "\n</body></html>\n"


def _figure(shot: Shot) -> str:
    caption = html.escape(f"{shot.language} · {shot.mode} · {shot.size[0]}x{shot.size[1]}")
    file = html.escape(shot.file)
    return (
        f'<figure><a href="{file}"><img src="{file}" alt="{caption}" loading="lazy"></a>'
        f"<figcaption>{caption}</figcaption></figure>"
    )


_HEAD: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Heard: gallery</title><style>
body { font-family: system-ui, sans-serif; margin: 2rem; background: #f5f3ee; color: #14201e }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
figure { margin: 0 } img { height: 260px; border-radius: 8px; box-shadow: 0 4px 16px #0002 }
figcaption { font-size: .8rem; color: #55625f; padding: .3rem 0 }
</style></head><body><h1>Heard: every page</h1>
"""
