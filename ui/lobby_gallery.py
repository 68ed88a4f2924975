"""The lobby's pictures for the gallery: every page, from the real content."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import product
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.calendar import Calendar
from kiosk.capture import AnyAct, Complaint, Place
from kiosk.carrying import code_of
from kiosk.content import Content
from kiosk.errors import HeardError
from kiosk.notices import NextStep, ShownCard, next_steps
from kiosk.receipt import Receipt
from kiosk.record import SubjectId, new_id
from kiosk.reference import reference_of
from kiosk.rules import RulePack
from kiosk.settings import Contact, Settings
from kiosk.wording import Wording
from ui.colour_sight import Sight, picture_seen_by
from ui.gallery import Shot
from ui.lobby_screen import LobbyScreen
from ui.pilot.hands import Hands
from ui.pilot.lobby_pages import KNOWN, PAGES
from ui.viewmodels.lobby_content import lobby_content
from ui.viewmodels.lobby_ports import LobbyPorts

MOMENT: Final = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
"""Half past ten on a Monday in China: when all pictures are taken."""

SECRET: Final = "7K4M-2QX9-V0HD-31RC-8WEN"  # noqa: S105 - of nothing
PROOF: Final = "AEAZG" * 40
"""As long as a real one, so that the code in the picture is as fine as a real one."""

TICKET: Final = "AEAZG" * 44
"""As long as a real one, too."""

LANDSCAPE: Final = (1280, 800)
PORTRAIT: Final = (800, 1280)
LARGE: Final = ((1920, 1080), (1080, 1920))
VARIANTS: Final = tuple(product(("zh_CN", "en", "zh_TW"), (False, True), (LANDSCAPE, PORTRAIT)))
"""Every page is drawn in each language, mode and orientation; in Chinese in both large sizes too."""

SEEN_PAGES: Final = ("home", "why-unhappy", "complaint-review-kept", "receipt")
"""What is drawn as people see it who do not tell all colours apart."""

CONTACTS: Final = (
    Contact(label_zh="本网点负责人", label_en="This branch, manager", value="010-5555 0101"),
    Contact(label_zh="客户服务热线", label_en="Customer hotline", value="95000"),
)


class LobbyGallery:
    """Takes the lobby's pictures; nothing that it does is stored."""

    def __init__(
        self,
        content: Content,
        *,
        pack: RulePack,
        calendar: Calendar,
        cards: Sequence[ShownCard] = (),
    ) -> None:
        self._content = content
        self._cards = cards
        self._pack = pack
        self._calendar = calendar

    def shots(self) -> Iterator[Shot]:
        """Yield every picture to take."""
        for page in PAGES:
            for language, care, size in VARIANTS:
                yield self._shot(page, language, care=care, size=size)
            for size in LARGE:
                yield self._shot(page, "zh_CN", care=False, size=size)

        for page, sight in product(SEEN_PAGES, Sight):
            yield self._shot_seen_by(page, sight)

    def _shot_seen_by(self, page: str, sight: Sight) -> Shot:
        def take() -> QImage:
            picture = self._draw(page, "zh_CN", care=False, size=LANDSCAPE)
            return picture_seen_by(sight, picture)

        return Shot(
            part="lobby", page=page, language="zh_CN", mode=sight, size=LANDSCAPE, take=take
        )

    def _shot(self, page: str, language: str, *, care: bool, size: tuple[int, int]) -> Shot:
        mode = "care" if care else "plain"

        def take() -> QImage:
            return self._draw(page, language, care=care, size=size)

        return Shot(part="lobby", page=page, language=language, mode=mode, size=size, take=take)

    def _draw(self, page: str, language: str, *, care: bool, size: tuple[int, int]) -> QImage:
        screen = self._open(Settings(language=language, contacts=CONTACTS), page)
        try:
            window = screen.screen.window
            window.resize(*size)
            hands = Hands(window)
            screen.stage.use_care(care)
            PAGES[page](screen.lobby)
            hands.wait_until(lambda: window.contentItem().width() == size[0], "the window's size")
            if page in {"suggestion", "praise", "complaint-tell", "complaint-numbers"}:
                hands.wait_until(lambda: hands.sees("keyboard"), "the keyboard")
                hands.rest()
            window.grabWindow()
            QCoreApplication.processEvents()  # what looks at its room once it is laid out
            return window.grabWindow()
        finally:
            screen.close()

    def _open(self, settings: Settings, page: str) -> LobbyScreen:
        shipped = self._content
        entropy = random.Random(1).randbytes  # noqa: S311 - pictures have no secrets

        def steps(complaint: Complaint, _: Receipt) -> tuple[NextStep, ...]:
            return next_steps(
                self._content.notices, self._pack, self._calendar, complaint=complaint, at=MOMENT
            )

        ports = LobbyPorts(
            perform=_save_at_once,
            new_visit=lambda: SubjectId(new_id(MOMENT, entropy)),
            next_steps=steps,
            link_to=lambda receipt: (
                f"https://heard.example/r/{receipt.reference}/{receipt.secret}#{receipt.proof}"
            ),
            local=self._calendar.local,
            now=lambda: 0.0,
            drafts=_FourWords(),
            carry=lambda carried, _: f"https://heard.example/d#{code_of(carried, TICKET)}",
            more_cards=lambda: self._cards,
            known=lambda: KNOWN.get(page, ()),
        )
        return LobbyScreen(
            ports,
            settings=settings,
            content=lobby_content(
                shipped.taxonomy, shipped.survey, shipped.notices, settings, shipped.languages
            ),
            reader=_Silence(),
            still=True,
        )


class _FourWords:
    """A place for drafts that only shows the words."""

    def begin(self, on_words: Callable[[Sequence[Wording]], None]) -> None:
        """Draw the same words each time."""
        on_words(
            [
                Wording("青山", "hill"), Wording("小雨", "rain"),
                Wording("米饭", "rice", (("zh_TW", "米飯"),)),
                Wording("火车", "train", (("zh_TW", "火車"),)),
            ]
        )  # fmt: skip

    def keep(self, data: bytes) -> None:
        """Keep nothing."""

    def drop(self) -> None:
        """Drop nothing."""

    def forget(self) -> None:
        """Forget nothing."""

    def open(
        self,
        typed: str,
        on_found: Callable[[bytes, Sequence[Wording]], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Find nothing."""


class _Silence:
    """A reader that says nothing, so that pictures show its button."""

    def say(self, text: str, language: str) -> None:
        """Say nothing."""

    def speaks(self, language: str) -> bool:  # noqa: ARG002 - the port's signature
        """Have a voice for every language."""
        return True

    def hush(self) -> None:
        """Say nothing still."""


def _save_at_once(
    act: AnyAct,
    place: Place,  # noqa: ARG001 - the port's signature
    on_saved: Callable[[Receipt], None],
    on_failed: Callable[[HeardError], None],  # noqa: ARG001 - the port's signature
) -> None:
    visit = act.visit or SubjectId("")
    on_saved(
        Receipt(
            seq=1,
            id=str(visit),
            visit=visit,
            reference=reference_of(visit),
            at=MOMENT.isoformat(timespec="milliseconds"),
            secret=SECRET,
            proof=PROOF,
        )
    )
