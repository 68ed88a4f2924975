"""The desk as staff use it: one method for each thing that people do there."""

from collections.abc import Mapping

from ui.desk_screen import DeskScreen
from ui.pilot.hands import Hands


class DeskStaff:
    """Acts on the desk's window with real input, and says what is on it."""

    def __init__(self, screen: DeskScreen) -> None:
        self._screen = screen
        self.hands = Hands(screen.screen.window)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return str(self._screen.desk.navigator.page)

    def sign_in(self, member: str, pin: str, *, page: str = "boardPage") -> None:
        """Choose one's tile and type the PIN on the pad; wait for the page that follows."""
        self.hands.wait_until(
            lambda: self.hands.sees(f"person:{member}"), "the people to choose from"
        )
        self.hands.tap(f"person:{member}")
        self.hands.wait_until(lambda: self.hands.sees("pinPad"), "the PIN pad")
        for digit in pin:
            self.hands.tap(f"pinKey:{digit}")
        self.hands.tap("pinEnter")
        self.hands.wait_until(lambda: self.hands.sees(page), f"the page {page}")

    def confirm(self, member: str, pin: str) -> None:
        """Agree, as a second person, to what a colleague is about to do."""
        self.tap_when_seen(f"person:{member}")
        self.hands.wait_until(lambda: self.hands.sees("pinPad"), "the PIN pad")
        self.hands.rest()
        for digit in pin:
            self.hands.tap(f"pinKey:{digit}")
        self.hands.tap("pinEnter")
        self.hands.wait_until(lambda: not self.hands.sees("pinPad"), "the colleague's word")

    @property
    def alert(self) -> str:
        """What the banner says; empty while nobody is needed."""
        return self._screen.desk.alerts.headline if self.hands.sees("alertBanner") else ""

    def acknowledge_alert(self) -> None:
        """Say "I am going" on the banner."""
        self.hands.tap("bannerAcknowledge")

    def open_alert(self) -> None:
        """Open the case that the banner is about."""
        self.hands.tap("bannerOpen")
        self.hands.wait_until(lambda: self.hands.sees("casePage"), "the case")

    def open_case(self, key: str) -> None:
        """Open a case from the board's queue."""
        self._open(f"case:{key}")

    def open_ended(self, key: str) -> None:
        """Open a case that ended today."""
        self._open(f"ended:{key}")

    def _open(self, line: str) -> None:
        self.tap_when_seen(line)
        self.hands.wait_until(lambda: self.hands.sees("casePage"), "the case")

    def look_at_facts(self) -> None:
        """Turn to what is known about the case; on an upright screen it stands behind a tab."""
        if self.hands.sees("caseSide:1"):
            self.hands.tap("caseSide:1")

    def leave_case(self) -> None:
        """Go back to the board."""
        self.hands.tap("leaveCase")
        self.hands.wait_until(lambda: self.hands.sees("boardPage"), "the board")

    def arrive(self) -> None:
        """Say "I am with the customer"."""
        self.tap_when_seen("arrive")
        self.hands.wait_until(lambda: not self.hands.sees("arrive"), "the arrival to be kept")

    def answer(self, answer: str) -> None:
        """Answer the question of the step that is shown, and wait for the next one."""
        before = self._screen.desk.walk.stepNumber
        walk = self._screen.desk.walk
        self.tap_when_seen(f"answer-{answer}")
        self.hands.wait_until(
            lambda: walk.stepNumber != before or walk.isFinished, f"the step after {answer}"
        )

    def mark_emotion(self, emotion: int) -> None:
        """Mark the customer's emotion."""
        self.tap_when_seen(f"emotion{emotion}")

    def resolve(self, *, decision: str) -> None:
        """Close the case with what was done."""
        self.tap_when_seen("resolve")
        self.hands.wait_until(lambda: self.hands.sees("closingSubmit"), "the closing form")
        self.hands.rest()
        self.hands.tap("decisionField")
        self.hands.commit(decision)
        self.hands.tap("closingSubmit")
        self.hands.wait_until(lambda: not self.hands.sees("closingSubmit"), "the case to be closed")

    def tap_when_seen(self, name: str) -> None:
        """Tap something that is about to appear."""
        self.hands.wait_until(lambda: self.hands.sees(name), f"{name} to be seen")
        self.hands.rest()
        self.hands.tap(name)

    def offer_remedy(self, *, loss: str, amount: str, reason: str = "") -> None:
        """Fill in the form with which a loss is made good, and save it."""
        self.tap_when_seen("act-remedy")
        self.hands.wait_until(lambda: self.hands.sees("remedySubmit"), "the form")
        self.hands.rest()
        for field, text in (("Loss", loss), ("Amount", amount), ("Reason", reason)):
            self.hands.tap(f"remedy{field}Field")
            self.hands.type(text)
        self.hands.tap("remedySubmit")

    def work_out(self, figures: Mapping[str, str]) -> None:
        """Open the calculator from what the play offers, fill it in, and work it out."""
        self.tap_when_seen("calculate-two-dates")
        self.hands.wait_until(lambda: self.hands.sees("repaymentWorkOut"), "the calculator")
        self.hands.rest()
        for field, text in figures.items():
            self.hands.tap(f"repayment-{field}Field")
            self.hands.select_all()
            self.hands.type(text)
        self.hands.tap("repaymentWorkOut")
