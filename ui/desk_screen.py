"""The desk's window with everything around it: language, clock, idle lock; what the program opens."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import msgspec
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.attention import Attention, Ladder, Loudness, attention
from kiosk.calendar import Calendar
from kiosk.card import Card
from kiosk.case import Case
from kiosk.clock import Running, clocks
from kiosk.content import Content
from kiosk.drill import Drill
from kiosk.figures import Told
from kiosk.library import Library
from kiosk.matching import Match, Matcher, escalations_while, people_with, situation_of
from kiosk.news import ChangeTold
from kiosk.notices import KnownWords
from kiosk.phrase_lint import Hint, Lint
from kiosk.play import Escalation, Play
from kiosk.remedy import Band
from kiosk.rules import Rulebook
from kiosk.seal import Personal
from kiosk.settings import Desk as DeskSettings
from kiosk.settings import Settings
from ui.app import Screen, Translations
from ui.viewmodels.desk import Desk
from ui.viewmodels.desk_ports import (
    CareDoors,
    Cases,
    Colleagues,
    Counter,
    CoverageOf,
    Deliveries,
    DeskPorts,
    Favourites,
    FiguresOf,
    FindCase,
    Invite,
    KeepFile,
    KeepTickets,
    KnownOf,
    NewId,
    Now,
    Papers,
    Perform,
    Ring,
    ShowSide,
    SignIn,
    Tables,
    TellChange,
    TellKnown,
    Timeline,
    Today,
)
from ui.viewmodels.device_ports import DeviceDoors
from ui.viewmodels.readings import Reading, readings
from ui.viewmodels.stage import Stage

_TOUCHES: Final = frozenset({
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
})  # fmt: skip
_MILLIMETRES_PER_INCH: Final = 25.4
_TICK_MILLISECONDS: Final = 1_000
_UNTIL_LOOKED_AT: Final = 0
"""How long the task bar shows a call: Qt's word for "until somebody looks"."""


class DeskDoors(msgspec.Struct, frozen=True, kw_only=True):
    """What only the program can give: time, journal, staff, delivery, sound, the lobby's screen."""

    now: Now
    cases: Cases
    find: FindCase
    promised: Cases
    timeline: Timeline
    perform: Perform
    keep_file: KeepFile
    favourites: Favourites
    papers: Papers
    counter: Counter
    figures: FiguresOf
    coverage: CoverageOf
    keep_tickets: KeepTickets
    tables: Tables
    recent: Cases
    device: DeviceDoors
    colleagues: Colleagues
    sign_in: SignIn
    seal: Callable[[Personal], bytes]
    new_id: NewId
    invite: Invite
    show_side: ShowSide
    ring: Ring
    today: Today
    deliveries: Deliveries
    care: CareDoors
    known: KnownOf = tuple
    tell_known: TellKnown = lambda _: None
    changes: Callable[[], Sequence[ChangeTold]] = tuple
    tell_change: TellChange = lambda _: None


class DeskRules(msgspec.Struct, frozen=True, kw_only=True):
    """The frozen values by which the desk judges: content, rule packs, calendar."""

    content: Content
    rulebook: Rulebook
    calendar: Calendar
    pack: str


class DeskScreen(QObject):
    """What `run`, the demo, the gallery and the tests open; `close` it when done."""

    def __init__(
        self,
        *,
        settings: Settings,
        rules: DeskRules,
        doors: DeskDoors,
        still: bool = False,
        accent: str = "#0D5C63",
    ) -> None:
        super().__init__()
        self._translations = Translations("desk")
        self._translations.install(settings.language)
        self._screen: Screen | None = None
        english = settings.language == "en"
        self.stage = Stage(
            speak=self._speak,
            language=settings.language,
            still=still,
            place=settings.branch.name_en if english else settings.branch.name_zh,
            accent=accent,
            pixel_density=_pixels_per_millimetre(),
            on_screen_keyboard=False,
            parent=self,
        )
        self._bell = doors.ring
        self.desk = Desk(
            stage=self.stage,
            ports=_ports(
                msgspec.structs.replace(doors, ring=self._ring),
                _Judge(rules, doors.now, doors.cases, settings.desk),
                settings.authority.bands(),
            ),
            lock_idle_seconds=settings.desk.lock_idle_seconds,
            parent=self,
        )
        self.screen = Screen("Heard.Desk", "DeskWindow", {"stage": self.stage, "desk": self.desk})
        self._screen = self.screen
        self.screen.window.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MILLISECONDS)
        self._clock.timeout.connect(self.desk.tick)
        self._clock.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Notice that somebody is there, and let the event pass."""
        if event.type() in _TOUCHES:
            self.desk.session.touched()
        return False

    def close(self) -> None:
        """Take the window away; engine first, then the view-models."""
        self._clock.stop()
        self.screen.window.removeEventFilter(self)
        self.screen.close()
        self._screen = None
        self._translations.remove()
        self.deleteLater()

    def _ring(self, loudness: Loudness) -> None:
        """Ring; where another program is in front, let the task bar show that the desk calls."""
        self._bell(loudness)
        if self._screen is not None and not self._screen.window.isActive():
            self._screen.window.alert(_UNTIL_LOOKED_AT)

    def _speak(self, language: str) -> None:
        self._translations.install(language)
        if self._screen is not None:
            self._screen.retranslate()


class _Judge:
    """Asks the core about a case, with this branch's content, rules and calendar."""

    def __init__(self, rules: DeskRules, now: Now, cases: Cases, desk: DeskSettings) -> None:
        self._rules = rules
        self._desk = desk
        self._now = now
        self._cases = cases

    @property
    def sayable(self) -> Sequence[KnownWords]:
        return self._rules.content.notices.known

    def attention_of(self, case: Case) -> Attention:
        ladder = Ladder(
            manager_after=timedelta(seconds=self._desk.manager_after_seconds),
            loud_after=timedelta(seconds=self._desk.loud_after_seconds),
        )
        return attention(case, self._now(), self._rules.calendar, ladder, duty=self._desk.duty)

    def closes_at(self) -> datetime | None:
        calendar = self._rules.calendar
        return calendar.closing_on(calendar.local(self._now()).date())

    def clocks_of(self, case: Case) -> Sequence[Running]:
        rules = self._rules
        day = rules.calendar.local(case.opened_at).date()
        return clocks(case, rules.rulebook.pack(rules.pack, day), rules.calendar, self._now())

    def plays_for(self, case: Case, words: str) -> Sequence[Match]:
        return self._matcher.match(situation_of(case, now=self._now(), words=words))

    @cached_property
    def _matcher(self) -> Matcher:
        content = self._rules.content
        return Matcher(content.plays, content.taxonomy, content.spelling, content.experience)

    def escalations_for(self, case: Case, play: Play, words: str) -> Sequence[Escalation]:
        people = people_with(case, self._cases())
        situation = situation_of(case, now=self._now(), words=words, people=people)
        return escalations_while(play, self._rules.content.plays, situation)

    def hints_for(self, text: str) -> Sequence[Hint]:
        return self._lint.hints(text)

    @cached_property
    def _lint(self) -> Lint:
        return Lint(self._rules.content.traps)

    def name_of(self, slug: str, language: str) -> str:
        return self._rules.content.taxonomy.name_of(slug, language)

    def readings(self, language: str) -> Sequence[Reading]:
        return readings(self._rules.content, language)

    def library(self) -> Library:
        return self._library

    @cached_property
    def _library(self) -> Library:
        content = self._rules.content
        return Library(
            content.plays, content.cards, content.phrases, content.drills, content.contents
        )

    def drills(self) -> Sequence[Drill]:
        return self._rules.content.drills

    def card(self, card: str) -> Card | None:
        return next((one for one in self._rules.content.cards if one.id == card), None)

    def option_name(self, option: str, language: str) -> str:
        found = (
            one.title.said(language)
            for play in self._rules.content.plays
            for one in play.options
            if f"{play.id}/{one.id}" == option
        )
        return next(found, option)

    def step_name(self, told: Told, language: str) -> str:
        play = self._rules.content.play(told.play)
        step = play.step(told.step) if play is not None else None
        return step.title.said(language) if step is not None else told.step

    def play_name(self, play: str, language: str) -> str:
        found = self._rules.content.play(play)
        return found.title.said(language) if found is not None else play

    def slugs(self, group: str) -> Sequence[str]:
        return [term.slug for term in getattr(self._rules.content.taxonomy, group)]


def _ports(doors: DeskDoors, judge: _Judge, bands: Sequence[Band]) -> DeskPorts:
    given = {name: getattr(doors, name) for name in DeskDoors.__struct_fields__}
    return DeskPorts(
        **given,
        attention_of=judge.attention_of,
        closes_at=judge.closes_at,
        sayable=judge.sayable,
        clocks_of=judge.clocks_of,
        plays_for=judge.plays_for,
        escalations_for=judge.escalations_for,
        hints_for=judge.hints_for,
        terms=judge,
        readings=judge.readings,
        library=judge.library,
        drills=judge.drills,
        bands=bands,
        card=judge.card,
    )


def _pixels_per_millimetre() -> float:
    return QGuiApplication.primaryScreen().physicalDotsPerInch() / _MILLIMETRES_PER_INCH
