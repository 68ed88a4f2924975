"""Photos and papers on the real window: chosen, sealed, opened singly, gone at the lock."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from kiosk.attachment import Sort
from ui.photos import LONGEST_PIXELS, kept_form
from ui.pilot.sample_desk import complain


def a_photo(width=3_000, height=1_500, form="JPEG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, form)
    return bytes(data.data())


def a_paper():
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    painter.drawText(100, 100, "receipt")
    writer.newPage()
    painter.end()
    return bytes(data.data())


def kinds(desk, subject):
    return [record.fact.kind for record in desk.branch.timeline(subject)]


def add(desk, name):
    desk.staff.tap_when_seen("attach")
    desk.staff.tap_when_seen(f"paper:{name}")


def test_a_photo_is_drawn_anew_upright_and_no_larger_than_needed():
    hidden = b"\xff\xe1\x00\x10Exif\x00\x00secret__"
    photo = a_photo()
    kept = kept_form(photo[:2] + hidden + photo[2:])

    image = QImage.fromData(kept)

    assert (image.width(), image.height()) == (LONGEST_PIXELS, LONGEST_PIXELS // 2)
    assert b"secret" not in kept


def test_a_photo_is_sealed_opened_on_a_tap_and_gone_at_the_lock(desk):
    desk.branch.scans["slip.jpg"] = a_photo(form="PNG")
    subject = complain(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)

    add(desk, "slip.jpg")
    desk.hands.wait_until(lambda: "case.attached" in kinds(desk, subject), "the photo kept")
    desk.hands.wait_until(lambda: not desk.desk.attachments.isPicking, "the list closed")
    assert desk.branch.scans == {}
    (attached,) = [one for one in desk.branch.timeline(subject) if one.fact.kind == "case.attached"]
    assert attached.body.sort == Sort.PHOTO
    assert "slip" not in attached.raw.decode()
    desk.hands.wait_until(lambda: desk.hands.sees(f"attachment:{attached.fact.id}"), "the line")
    desk.hands.tap(f"attachment:{attached.fact.id}")
    desk.hands.wait_until(lambda: desk.hands.sees("page0"), "the photo")
    assert kinds(desk, subject)[-1] == "sealed.opened"
    assert desk.desk.attachments.title == "slip.jpg"

    desk.desk.session.lock()

    desk.hands.wait_until(lambda: not desk.hands.sees("page0"), "the photo gone")
    assert desk.desk.attachments.pages == []


def test_a_paper_shows_page_under_page(desk):
    desk.branch.scans["contract.pdf"] = a_paper()
    subject = complain(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    add(desk, "contract.pdf")
    desk.hands.wait_until(lambda: desk.desk.attachments.rows.rowCount() == 1, "the paper kept")

    desk.desk.attachments.open(desk.desk.attachments.rows.rows[0].key)

    desk.hands.wait_until(lambda: desk.desk.attachments.isShown, "the paper")
    assert len(desk.desk.attachments.pages) == 2


def test_what_cannot_be_kept_is_said_kindly_and_changes_nothing(desk):
    desk.branch.scans["letter.pdf"] = b"PK\x03\x04 no paper"
    desk.branch.scans["huge.pdf"] = b"%PDF-1.7" + bytes(3_000_001)
    subject = complain(desk.branch)
    before = kinds(desk, subject)
    desk.sign_in()
    desk.staff.open_case(subject)

    add(desk, "letter.pdf")
    desk.hands.wait_until(lambda: "Only photos" in desk.desk.attachments.message, "why not")
    desk.staff.tap_when_seen("paper:huge.pdf")
    desk.hands.wait_until(lambda: "3 MB at most" in desk.desk.attachments.message, "too large")

    assert kinds(desk, subject) == before
    assert set(desk.branch.scans) == {"letter.pdf", "huge.pdf"}
