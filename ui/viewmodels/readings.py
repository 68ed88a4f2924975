"""The playbook as something to read: plays, cards, phrases and drills, each with its lines in order."""

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.card import Card
from kiosk.content import Content
from kiosk.drill import Drill
from kiosk.phrase import PhraseBook
from kiosk.play import Play, Step
from kiosk.wording import Wording


class Line(msgspec.Struct, frozen=True):
    """One line of a text. `tone` is heading, say, avoid or plain."""

    tone: str
    text: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One text of the playbook, in the language shown."""

    key: str
    sort: str
    title: str
    gist: str
    lines: tuple[Line, ...]

    @property
    def words(self) -> str:
        """Everything by which it can be found."""
        return "\n".join((self.title, self.gist, *(line.text for line in self.lines)))


def readings(content: Content, language: str) -> list[Reading]:
    """Return everything that staff may read, plays first."""
    return [
        *(_play(one, language) for one in content.plays),
        *(_card(one, language) for one in content.cards),
        *(_phrases(one, language) for one in content.phrases),
        *(_drill(one, language) for one in content.drills),
    ]


def _play(play: Play, language: str) -> Reading:
    def told() -> Iterator[Line]:
        checks = QCoreApplication.translate("Readings", "Facts to check")
        yield from _block(checks, "plain", play.facts_to_check, language)
        for number, step in enumerate(play.steps, start=1):
            yield from _step(number, step, language)
        never = QCoreApplication.translate("Readings", "Never")
        yield from _block(never, "avoid", play.never, language)

    return Reading(
        key=f"play/{play.id}",
        sort=QCoreApplication.translate("Readings", "Play"),
        title=play.title.said(language),
        gist=play.promise.said(language),
        lines=tuple(told()),
    )


def _step(number: int, step: Step, language: str) -> Iterator[Line]:
    yield Line("heading", f"{number}. {step.title.said(language)}")
    yield Line("plain", step.goal.said(language))
    for line in step.say:
        yield Line("say", line.said(language))
    for one in step.avoid:
        yield Line("avoid", one.line.said(language))
    for line in step.do:
        yield Line("plain", line.said(language))


def _card(card: Card, language: str) -> Reading:
    points = QCoreApplication.translate("Readings", "To know")
    say = QCoreApplication.translate("Readings", "To say")
    do = QCoreApplication.translate("Readings", "To do")
    return Reading(
        key=f"card/{card.id}",
        sort=QCoreApplication.translate("Readings", "Card"),
        title=card.title.said(language),
        gist=card.gist.said(language),
        lines=(
            *_block(points, "plain", card.points, language),
            *_block(say, "say", card.say, language),
            *_block(do, "plain", card.checklist, language),
        ),
    )


def _phrases(book: PhraseBook, language: str) -> Reading:
    lines = [
        line
        for phrase in book.phrases
        for line in (
            Line("avoid", phrase.avoid.said(language)),
            Line("say", phrase.say.said(language)),
            Line("plain", phrase.why.said(language)),
        )
    ]
    return Reading(
        key=f"phrases/{book.id}",
        sort=QCoreApplication.translate("Readings", "Phrases"),
        title=book.title.said(language),
        gist=lines[1].text,
        lines=tuple(lines),
    )


def _drill(drill: Drill, language: str) -> Reading:
    """Return a drill without its answers: they are for practising."""
    practised = QCoreApplication.translate("Readings", "What is practised")
    begins = QCoreApplication.translate("Readings", "How it begins")
    lesson = QCoreApplication.translate("Readings", "To take along")
    first = drill.turns[0]
    opening = [text for text in (first.seen, first.customer) if text is not None]
    return Reading(
        key=f"drill/{drill.id}",
        sort=QCoreApplication.translate("Readings", "Drill"),
        title=drill.title.said(language),
        gist=drill.scene.said(language),
        lines=(
            *_block(begins, "plain", opening, language),
            *_block(practised, "plain", [point.text for point in drill.rubric], language),
            *_block(lesson, "plain", [drill.lesson], language),
        ),
    )


def _block(title: str, tone: str, texts: Sequence[Wording], language: str) -> Iterator[Line]:
    if texts:
        yield Line("heading", title)
        for text in texts:
            yield Line(tone, text.said(language))
