"""Pictures of a case's file for the gallery: papers, both sides, what was told at the desk."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.attachment import attach
from ui.photos import kept_form
from ui.pilot.sample_desk import CHEN, ZHOU, SampleDesk, busy_morning

_LINES: Final = (
    "银行卡账户变动回单",
    "短信服务费  -2.00",
    "短信服务费  -2.00",
    "短信服务费  -2.00",
)


def a_slip() -> bytes:
    """Draw what a slip from a cash machine looks like, as a photo."""
    image = QImage(900, 620, QImage.Format.Format_RGB32)
    image.fill(QColor("#F4F1E6"))
    painter = QPainter(image)
    painter.setPen(QColor("#30302C"))
    for place, line in enumerate(_LINES):
        painter.setFont(QFont("Noto Sans CJK SC", 34 if place == 0 else 26))
        top = 60 + 130 * place
        painter.drawText(60, top, 780, 90, Qt.AlignmentFlag.AlignVCenter, line)
    painter.end()
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(data.data())


def papers(desk: SampleDesk) -> None:
    """Choose a paper from the scanner's folder."""
    busy = busy_morning(desk.branch)
    desk.branch.scans = {"回单-0923.png": a_slip(), "开卡申请表.pdf": b"%PDF-1.7" + bytes(900_000)}
    desk.sign_in()
    desk.staff.open_case(busy.in_hand)
    desk.staff.look_at_facts()
    desk.hands.tap("attach")
    desk.hands.wait_until(lambda: desk.hands.sees("papers"), "the files")


def paper(desk: SampleDesk) -> None:
    """Look at a slip that was added."""
    busy = busy_morning(desk.branch)
    act = attach(ZHOU, name="回单-0923.jpg", content=kept_form(a_slip()), seal=desk.branch.seal)
    desk.branch.append(act, busy.in_hand)
    desk.sign_in(CHEN)
    desk.staff.open_case(busy.in_hand)
    attachments = desk.desk.attachments
    attachments.open(attachments.rows.rows[0].key)
    desk.hands.wait_until(lambda: desk.hands.sees("page0"), "the slip")


def told(desk: SampleDesk) -> None:
    """Write down what a customer tells."""
    desk.sign_in()
    oral = desk.desk.oral
    for field, text in (("name", "王女士"), ("phone", "138 1234 5678"), ("amount", "2 元")):
        oral.write(field, text)
    desk.staff.tap_when_seen("writeDown")
    desk.hands.wait_until(lambda: desk.hands.sees("oralPage"), "the page")
    desk.hands.tap("oralText")
    desk.hands.commit(
        "昨天下午在二号柜台取号等了一个多小时，办完又多收了两元手续费，问了两次都没人说清楚。"
    )
    oral.chooseBusiness("b.card.debit")
    oral.chooseCause("c.pricing")
    oral.toggleWish("w.refund")


def read_back(desk: SampleDesk) -> None:
    """Turn the screen to the customer."""
    told(desk)
    desk.hands.tap("oralReadBack")
    desk.hands.wait_until(lambda: desk.hands.sees("readBackYes"), "the screen for the customer")


def not_confirmed(desk: SampleDesk) -> None:
    """Keep what was told although nobody could confirm it."""
    read_back(desk)
    desk.hands.rest()
    desk.hands.tap("readBackLater")
    desk.staff.tap_when_seen("readBackDone")
    desk.hands.wait_until(lambda: desk.hands.sees("notConfirmed"), "the word that it is due")


def read_back_later(desk: SampleDesk) -> None:
    """Turn the screen to the customer who came back."""
    not_confirmed(desk)
    desk.staff.tap_when_seen("readBackNow")
    desk.hands.wait_until(lambda: desk.hands.sees("laterYes"), "the screen for the customer")


def told_and_kept(desk: SampleDesk) -> None:
    """Give the customer their number and the code of their own page."""
    read_back(desk)
    desk.hands.rest()
    desk.hands.tap("readBackYes")
    desk.hands.wait_until(lambda: desk.hands.sees("readBackQr"), "the code")
