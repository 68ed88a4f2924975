"""Devices that run out of room, as head office sees them."""

from datetime import timedelta

from headoffice.overview import fleet
from kiosk import facts
from kiosk.record import Draft
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender


def noticed(store, sender, *rooms):
    for room in rooms:
        at = MONDAY_MORNING + timedelta(seconds=len(sender.records))
        subject = a_subject(len(sender.records) + 1)
        draft = Draft(subject=subject, body=facts.RoomNoticed(room=room))
        sender.records.append(sender.writer.append(draft, at))
    store.receive(sender.batch())


def rooms_of(store):
    return {one.device.origin: one.room for one in fleet(store.link)}


def test_the_fleet_shows_what_each_device_said_last(store):
    full, well, again = (enrolled(store, Sender(number)) for number in (1, 2, 3))
    noticed(store, full, "low", "tight")
    noticed(store, again, "none", "ample")

    rooms = rooms_of(store)

    assert [rooms[one.writer.origin] for one in (full, well, again)] == ["tight", "", ""]
