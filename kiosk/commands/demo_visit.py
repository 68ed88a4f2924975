"""The demo's script: what customers and staff do, with real input on the real windows."""

import time
from pathlib import Path
from typing import Final

from kiosk.commands.demo_branch import AGENT, DemoBranch, wait_until
from ui.app import Screen
from ui.pilot.desk import DeskStaff
from ui.pilot.lobby import LobbyCustomer
from ui.viewmodels.rating import LOCK_SECONDS

WORDS: Final = (("dengle", "等了"), ("yige", "一个"), ("xiaoshi", "小时"))
"""What the customer types on the Pinyin keyboard."""


class Visit:
    """Plays the script and takes numbered pictures."""

    def __init__(self, branch: DemoBranch, folder: Path) -> None:
        self.alert_ms = -1
        """From the tap on 叫人帮忙 to the alert on the desk, in milliseconds."""
        self._branch = branch
        self._folder = folder
        self._pictures = 0
        if branch.lobby.lobby is None or branch.desk.desk is None:
            raise ValueError("the demo needs a lobby and a desk")
        self._lobby, self._desk = branch.lobby.lobby, branch.desk.desk
        self._customer = LobbyCustomer(self._lobby)
        self._staff = DeskStaff(self._desk)

    def play(self) -> None:
        """Play a happy tap; then, offline: an unhappy one, a call for help, a complaint."""
        self._staff.hands.rest()
        self._shoot("desk-sign-in", self._desk.screen)
        self._staff.sign_in("s001", AGENT.pin)
        self._shoot("desk-quiet", self._desk.screen)
        self._happy_tap()
        self._branch.cable.pull()
        self._unhappy_tap()
        self._help_call()
        self._settle()
        self._again()
        self._complaint()
        self._branch.cable.plug()
        self._branch.deliver()
        self._shoot("desk-delivered", self._desk.screen)

    def _happy_tap(self) -> None:
        self._shoot("lobby-home", self._lobby.screen)
        self._customer.rate(5)
        self._saved()
        self._shoot("lobby-happy-why", self._lobby.screen)
        self._customer.pick_reason("kind")
        self._customer.say_why()
        self._saved()
        self._shoot("lobby-thanks", self._lobby.screen)
        self._customer.finish()

    def _unhappy_tap(self) -> None:
        next_customer = time.monotonic() + LOCK_SECONDS
        wait_until(lambda: time.monotonic() > next_customer, "the next customer")
        self._customer.rate(1)
        self._customer.pick_reason("waiting.long")
        self._customer.pick_reason("attitude")
        self._shoot("lobby-unhappy-why", self._lobby.screen)
        self._customer.say_why()
        self._saved()
        self._shoot("lobby-fork", self._lobby.screen)

    def _help_call(self) -> None:
        before = self._staff.alert
        begun = time.monotonic()
        self._customer.call_help()
        wait_until(lambda: self._staff.alert not in {"", before}, "the desk to light up")
        self.alert_ms = round((time.monotonic() - begun) * 1000)
        self._shoot("lobby-help-is-coming", self._lobby.screen)
        self._shoot("desk-alert", self._desk.screen)
        self._customer.finish()

    def _settle(self) -> None:
        self._staff.acknowledge_alert()
        self._shoot("desk-case", self._desk.screen)
        self._staff.arrive()
        self._staff.mark_emotion(3)
        for answer in ("talking", "finished", "calmer", "right", "accepts", "done", "content"):
            self._staff.answer(answer)
        self._shoot("desk-walk", self._desk.screen)
        self._staff.answer("done")
        self._staff.resolve(decision="优先办理，当场致歉")
        self._shoot("desk-resolved", self._desk.screen)

    def _again(self) -> None:
        wait_until(lambda: self._customer.page == "rerate", "the customer to be asked")
        self._shoot("lobby-again", self._lobby.screen)
        self._customer.rate_again(4)
        self._saved()
        self._customer.finish()

    def _complaint(self) -> None:
        self._customer.start_complaint()
        self._customer.want(answer=True, remedy=True)
        self._customer.choose("b.savings")
        self._customer.choose("c.service")
        self._customer.tell_in_pinyin(*WORDS)
        self._shoot("lobby-pinyin", self._lobby.screen)
        self._customer.put_keyboard_away()
        self._customer.go_on()
        self._customer.wish("w.faster")
        self._shoot("lobby-wish", self._lobby.screen)
        self._customer.go_on()
        self._customer.leave_contact(phone="13800138000")
        self._shoot("lobby-contact", self._lobby.screen)
        self._customer.put_keyboard_away()
        self._customer.go_on()
        self._shoot("lobby-review", self._lobby.screen)
        self._customer.send()
        self._saved()
        self._shoot("lobby-receipt", self._lobby.screen)
        self._customer.finish()

    def _saved(self) -> None:
        wait_until(lambda: self._lobby.lobby.visit.saving == "saved", "the record to be saved")

    def _shoot(self, name: str, screen: Screen) -> None:
        self._pictures += 1
        screen.save_picture(self._folder / f"{self._pictures:02d}-{name}.png")
