"""Devices that run out of room or are not locked, as head office sees them."""

from datetime import timedelta

import pytest

from headoffice.fleet import Wanted, fleet_page
from headoffice.overview import why
from headoffice.store.forks import CONTINUED
from kiosk import facts
from kiosk.batch import unpack
from kiosk.record import Draft
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender


def noticed(store, sender, *bodies):
    for body in bodies:
        at = MONDAY_MORNING + timedelta(seconds=len(sender.records))
        subject = a_subject(len(sender.records) + 1)
        draft = Draft(subject=subject, body=body)
        sender.records.append(sender.writer.append(draft, at))
    store.receive(sender.batch())


def a_room(room):
    return facts.RoomNoticed(room=room)


def a_lock(lock, reason=""):
    return facts.LockNoticed(lock=lock, reason=reason)


def fleet(store):
    return fleet_page(store.link, Wanted(), now=store.milliseconds()).rows


def rooms_of(store):
    return {one.device.origin: one.told.room for one in fleet(store)}


def test_the_fleet_shows_what_each_device_said_last(store):
    full, well, again = (enrolled(store, Sender(number)) for number in (1, 2, 3))
    noticed(store, full, a_room("low"), a_room("tight"))
    noticed(store, again, a_room("none"), a_room("ample"))

    rooms = rooms_of(store)

    assert [rooms[one.writer.origin] for one in (full, well, again)] == ["tight", "", ""]


def test_the_fleet_shows_which_screens_are_not_locked(store):
    left_open, well, again = (enrolled(store, Sender(number)) for number in (1, 2, 3))
    noticed(store, left_open, a_lock("locked"), a_lock("unlocked", "maintenance"))
    noticed(store, again, a_lock("resting", "attempts"), a_lock("locked"))

    locks = {one.device.origin: one.told.lock for one in fleet(store)}

    assert [locks[one.writer.origin] for one in (left_open, well, again)] == ["unlocked", "", ""]


def test_the_fleet_shows_what_each_device_works_with_and_what_waits(store):
    new, old = (enrolled(store, Sender(number)) for number in (1, 2))
    now = facts.VersionsNoticed(program="1.3.0", content=12, rules="cn-2020")
    noticed(store, new, facts.VersionsNoticed(program="1.2.0", rules="cn-2020"), a_room("low"), now)
    noticed(store, old, a_room("low"))
    store.receive(unpack(new.body(new.records[-1:], waiting=40)))

    rows = {one.device.origin: one for one in fleet(store)}

    assert (rows[new.origin].told.versions, rows[new.origin].told.room) == (now, "low")
    assert rows[old.origin].told.versions is None
    assert [rows[one.origin].waiting for one in (new, old)] == [40, None]


def test_what_waits_is_as_said_last(store):
    sender = enrolled(store, Sender())
    noticed(store, sender, a_room("low"))
    for waiting in (900, 400, 0):
        store.receive(unpack(sender.body(waiting=waiting)))
        store.receive(sender.batch())

    [row] = fleet(store)

    assert row.waiting == 0


@pytest.mark.parametrize(
    ("reason", "word"),
    [
        ("number 2 is already taken by other content", "taken"),
        ("record 7 says it is another one", "other"),
        ("record 7 does not follow the one before it", "follow"),
        ("record 7 does not match its hash", "hash"),
        ("the origin did not sign this head", "head"),
        (CONTINUED, "continued"),
        ("something that a newer program found", ""),
    ],
)
def test_the_pages_have_a_word_for_every_reason_of_evidence(reason, word):
    assert why(reason) == word
