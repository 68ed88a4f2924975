"""The lobby as a customer uses it: one method for each thing that people do there."""

from PySide6.QtCore import Qt

from ui.lobby_screen import LobbyScreen
from ui.pilot.hands import Hands


class LobbyCustomer:
    """Acts on the lobby's window with real input, and says what is on it."""

    def __init__(self, screen: LobbyScreen) -> None:
        self._screen = screen
        self.hands = Hands(screen.screen.window)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return str(self._screen.lobby.navigator.page)

    def rate(self, score: int) -> None:
        """Tap a face."""
        self.hands.tap(f"face{score}")

    def rate_again(self, score: int) -> None:
        """Answer the invitation after one's matter was settled: a face, and that it is settled."""
        self.rate(score)
        self.hands.tap("settled")

    def pick_reason(self, slug: str) -> None:
        """Tap a reason."""
        self.hands.tap(f"reason-{slug}")

    def say_why(self) -> None:
        """Go on from the reasons."""
        self.hands.tap("done")

    def skip(self) -> None:
        """Go on without reasons."""
        self.hands.tap("skip")

    def call_help(self) -> None:
        """Ask for a person, from wherever one is."""
        self.hands.tap(
            "help" if self.page == "home" else "person" if self.page == "fork" else "barHelp"
        )

    def start_complaint(self) -> None:
        """Begin to write, from the start or from the fork."""
        self.hands.tap("complain" if self.page == "home" else "write")

    def want(self, *, person: bool = False, answer: bool = False, remedy: bool = False) -> None:
        """Answer the three plain questions and go on."""
        for name, wanted in (
            ("wantsPerson", person),
            ("wantsAnswer", answer),
            ("wantsRemedy", remedy),
        ):
            if wanted:
                self.hands.tap(name)
        self.go_on()

    def choose(self, slug: str) -> None:
        """Pick what it is about, or what went wrong."""
        self.hands.tap(f"choice-{slug}")

    def tell(self, text: str) -> None:
        """Type on a physical keyboard into the field of this page."""
        self.hands.type(text)

    def tell_in_pinyin(self, *words: tuple[str, str]) -> None:
        """Type words as (syllables, word) on the on-screen keyboard."""
        for syllables, word in words:
            self.hands.type_pinyin(syllables, word)

    def wish(self, slug: str) -> None:
        """Pick what would put it right."""
        self.hands.tap(f"wish-{slug}")

    def stay_anonymous(self) -> None:
        """Leave no name."""
        self.hands.tap("anonymous")

    def leave_contact(self, *, phone: str, name: str = "") -> None:
        """Consent, and type how to be reached."""
        self.hands.tap("reachable")
        for field, text in (("phoneField", phone), ("nameField", name)):
            if text:
                self.hands.tap(field)
                self.hands.type(text)

    def go_on(self) -> None:
        """Go to the next page."""
        self.hands.tap("next")

    def send(self) -> None:
        """Send the complaint."""
        self.hands.tap("send")

    def finish(self) -> None:
        """Leave, as if done."""
        self.hands.tap("finish")

    def write_words(self, text: str, *, praise: bool) -> None:
        """Write and send a suggestion or thanks from the start page."""
        self.hands.tap("praise" if praise else "suggest")
        self.hands.type(text)
        self.hands.tap("sendWords")

    @property
    def reference(self) -> str:
        """The reference on the receipt."""
        return str(self.hands.find("reference").property("text"))

    def put_keyboard_away(self) -> None:
        """Close the on-screen keyboard."""
        self.hands.press(Qt.Key.Key_Escape)
