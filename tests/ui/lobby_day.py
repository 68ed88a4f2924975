"""A tablet's day as a process of its own: real window, journal, sealing and drafts; time advanced.

usage: python tests/ui/lobby_day.py DATA-DIRECTORY VISITS; prints what is known at the end, as JSON.
"""

import gc
import json
import logging
import random
import re
import sys
from collections import Counter
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home
from ui.app import make_application, prepare_platform
from ui.pilot.lobby import LobbyCustomer

HOURS = 8
SECONDS = HOURS * 3600
SECRETS = ("Zhang-88412-", "张建国的欠款", "1391234", "wang.fang+", "周三下午打给")
"""How everything begins that somebody types on this day; a number follows."""

CARRIED = r"(?:/d#|%2Fd%23)[A-Z2-7]{40}"
"""How a link begins that takes a whole draft to a phone."""

FOUND = re.compile("|".join([*(re.escape(one) + r"\d{4}" for one in SECRETS), CARRIED]))


class Day:
    """Customers come one after the other; the clock moves, nobody sleeps."""

    def __init__(self, tablet: OpenDevice, seconds: list[float]) -> None:
        self.tablet = tablet
        self.lobby = tablet.lobby.lobby
        self.customer = LobbyCustomer(tablet.lobby)
        self.seconds = seconds
        self.chance = random.Random(12)
        self.kinds: Counter[str] = Counter()
        self.number = 1000
        self.backwards: list[str] = []
        """Every draft's four words, written backwards: this very list must not be what is found."""

    def words(self, secret: int) -> str:
        self.number = 1000 + (self.number - 999) % 9000
        return f"{SECRETS[secret]}{self.number}"

    def visit(self) -> None:
        kinds = {
            self.rate: 44, self.unhappy: 10, self.complain: 14, self.abandon: 10, self.suggest: 7,
            self.praise: 4, self.call: 4, self.look: 4, self.by_hand: 3, self.take_along: 5,
        }  # fmt: skip
        (kind,) = self.chance.choices(list(kinds), weights=list(kinds.values()))
        self.kinds[kind.__name__] += 1
        self.lobby.touched()
        if self.chance.random() < 0.2:
            self.lobby.tools.useLanguage(self.chance.randrange(3))
        if self.chance.random() < 0.1:
            self.lobby.tools.toggleCare()
        kind()
        self.tablet.lobby.screen.window.grabWindow()
        if self.chance.random() < 0.5:
            self.lobby.finish()
        self.walk_away()

    def walk_away(self) -> None:
        """Let the time pass in which the screen forgets by itself."""
        for _ in range(4):
            self.seconds[0] += 200 / 4
            self.lobby.idle.tick()
        settle()

    def rate(self) -> None:
        self.lobby.rating.choose(self.chance.randint(3, 5))
        if self.chance.random() < 0.3:
            self.lobby.rating.write(self.words(0))
            self.lobby.rating.finish()
        else:
            self.lobby.rating.skip()

    def unhappy(self) -> None:
        self.lobby.rating.choose(self.chance.randint(1, 2))
        self.lobby.rating.skip()
        if self.chance.random() < 0.5:
            self.lobby.callHelp()
        else:
            self.write()
            self.lobby.complaint.send()

    def write(self) -> None:
        self.lobby.startComplaint()
        form = self.lobby.complaint
        form.wantAnswer(wanted=True)
        form.goOn()
        form.goOn()
        form.goOn()
        form.tell(self.words(self.chance.randrange(2)))
        form.goOn()
        form.writeWish(self.words(3))
        form.goOn()
        form.leaveContact()
        form.writePhone(self.words(2))
        form.writeName(self.words(1))
        form.writeContactTime(self.words(4))
        form.goOn()

    def complain(self) -> None:
        self.write()
        self.lobby.complaint.send()

    def abandon(self) -> None:
        self.write()

    def take_along(self) -> None:
        """Take a half-written complaint along, leave, and go on with it by its four words."""
        drafts, hands = self.lobby.drafts, self.customer.hands
        self.write()
        hands.wait_until(lambda: drafts.words != "", "the four words")
        words = drafts.words
        self.backwards.append(words[::-1])
        print(json.dumps({"words": words}), flush=True)
        drafts.showCode()
        assert drafts.goesOnByPhone
        self.tablet.lobby.screen.window.grabWindow()
        if self.chance.random() < 0.5:
            self.lobby.goOnByPhone()
        self.walk_away()
        assert drafts.words == ""
        self.lobby.startComplaint()
        self.lobby.startResuming()
        drafts.resume(words)
        hands.wait_until(lambda: self.lobby.navigator.page == "complaint", "the draft")
        assert FOUND.match(self.lobby.complaint.text)
        self.lobby.complaint.send()
        assert self.lobby.navigator.page == "receipt"

    def suggest(self) -> None:
        self.lobby.startSuggestion()
        self.lobby.words.write(self.words(0))
        self.lobby.words.send()

    def praise(self) -> None:
        self.lobby.startPraise()
        self.lobby.words.write(self.words(1))
        if self.chance.random() < 0.5:
            self.lobby.words.send()

    def call(self) -> None:
        self.lobby.callHelp()

    def look(self) -> None:
        self.lobby.showChannels()

    def by_hand(self) -> None:
        """Type with real input, Chinese too, and leave it lying there."""
        hands = self.customer.hands
        hands.tap("suggest")
        hands.type(self.words(0))
        hands.commit(self.words(1))


def settle() -> None:
    """Let the program do what it has at hand, and let go of what it gave up."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> None:
    """Live through the day, and tell how large it grew and what it still remembers."""
    logging.basicConfig(level=logging.DEBUG)
    prepare_platform(offscreen=True, on_screen_keyboard=True)
    application = make_application()
    visits = int(sys.argv[2])
    seconds = [0.0]
    tablet = OpenDevice(
        open_home(Path(sys.argv[1])), ring=lambda _: None, still=True, clock=lambda: seconds[0]
    )
    day = Day(tablet, seconds)
    sizes = []
    for number in range(1, visits + 1):
        day.visit()
        if number % (visits // HOURS) == 0:
            gc.collect()
            sizes.append(psutil.Process().memory_info().rss)
    said = [thing.property("text") for thing in tablet.lobby.screen.window.findChildren(QObject)]
    asked = []
    tablet.station.ask(lambda: asked.append("journal"))
    tablet._drafts.open("", lambda *_: None, lambda _: asked.append("drafts"))
    while len(asked) < 2:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    settle()
    gc.unfreeze()
    gc.collect()
    texts = [*map(plain, held()), *map(plain, said)]
    remembered = [*filter(None, map(found_in, texts)), *words_in(texts, day.backwards)]
    tablet.close()
    application.processEvents()
    print(json.dumps({"sizes": sizes, "remembered": remembered, "kinds": day.kinds}), flush=True)


def held() -> set[str | bytes]:
    """Return every text that a Python object still holds."""
    texts: set[str | bytes] = set()
    for thing in gc.get_objects():
        texts.update(one for one in gc.get_referents(thing) if isinstance(one, str | bytes))
    return texts


def plain(text: object) -> str:
    """Return a text as one can search it."""
    return text.decode(errors="replace") if isinstance(text, bytes) else str(text)


def found_in(text: str) -> str:
    """Return the personal words in a text, if there are any."""
    match = FOUND.search(text)
    return match.group() if match else ""


def words_in(texts: list[str], backwards: list[str]) -> list[str]:
    """Return the texts in which somebody's four words still stand."""
    every = re.compile("|".join(re.escape(one[::-1]) for one in backwards) or "(?!)")
    return [text for text in texts if every.search(text)]


if __name__ == "__main__":
    main()
