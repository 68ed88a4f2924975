"""Tablet, desk, head office: the whole way, on real parts, with links that break."""

import time

import pytest

from kiosk.capture import Complaint, Help, Rating
from tests.journeys.parts import a_cable, a_desk, a_tablet, head_office


@pytest.fixture
def parts(tmp_path):
    with head_office(tmp_path) as service:
        cable = a_cable(service)
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{cable.port}")
        tablet = a_tablet(tmp_path / "tablet", desk)
        yield service, cable, desk, tablet
        tablet.station.stop()
        desk.station.stop()
        cable.close()


def test_every_record_reaches_head_office_once(parts):
    service, _, desk, tablet = parts

    tablet.take(Rating(score=1, reasons=("attitude",), text="没人理我", help=True))
    tablet.take(Complaint(text="多收了我的费", wants_remedy=True))
    desk.take(Rating(score=5))

    desk.await_delivery(5)
    assert sorted(service.ids()) == sorted([*tablet.own_ids(), *desk.own_ids()])
    assert service.verified()["ok"]


def test_the_desk_hears_a_call_for_help_within_a_second_without_head_office(parts):
    _, cable, desk, tablet = parts
    cable.pull()
    tablet.take(Rating(score=3))
    desk.watch.wait_for(lambda: len(desk.watch.subjects) == 1, "the tablet to have found the desk")

    begun = time.monotonic()
    called = tablet.take(Help())
    desk.watch.wait_for(lambda: called.visit in desk.watch.subjects, "the desk to hear of it")

    assert time.monotonic() - begun < 1
    assert desk.station.journal.case(called.visit).help_at is not None


def test_what_was_written_offline_arrives_when_the_cable_is_back(parts):
    service, cable, desk, tablet = parts
    cable.pull()
    for _ in range(30):
        tablet.take(Help())
    desk.watch.wait_for(lambda: len(desk.watch.subjects) >= 30, "the relay to hold them")

    cable.plug()

    desk.await_delivery(30)
    assert sorted(service.ids()) == sorted(tablet.own_ids())
    assert service.verified()["ok"]


def test_head_office_killed_in_the_middle_loses_nothing_and_doubles_nothing(parts):
    service, _, desk, tablet = parts
    for number in range(40):
        tablet.take(Help())
        if number in {10, 20, 30}:
            service.kill()
            service.start()

    desk.await_delivery(40)
    assert sorted(service.ids()) == sorted(tablet.own_ids())
    assert service.verified()["ok"]
