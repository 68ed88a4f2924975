"""Presenting a device: every answer a receiver may give."""

import pytest

from kiosk.errors import WireFault
from kiosk.introduction import Introduction
from kiosk.reception import Standing
from sync.drain import NotAdmitted, NotNow
from sync.enrolment import enrol
from sync.line import Reply


def presented(line, sender):
    who = Introduction(
        origin=sender.identity.origin, public_key=sender.identity.public_text, branch="0123"
    )
    return enrol(line, who, identity=sender.identity)


def test_an_approved_device_may_send(line, sender):
    assert presented(line, sender).state is Standing.APPROVED


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_receiver_is_asked_again_when_it_says(line, sender, status):
    line.faults = [Reply(status=status, body=b"", retry_after=7.0)]

    with pytest.raises(NotNow) as told:
        presented(line, sender)

    assert told.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(status=403, body=b"{}"), "refuses this device"),
        (Reply(status=200, body=b'{"state":"pending"}'), "has to approve"),
        (Reply(status=200, body=b'{"state":"revoked"}'), "revoked"),
    ],
)
def test_a_device_that_may_not_send_is_told_why(line, sender, reply, told):
    line.faults = [reply]

    with pytest.raises(NotAdmitted, match=told):
        presented(line, sender)


def test_an_answer_that_is_none_is_a_fault_of_the_wire(line, sender):
    line.faults = [Reply(status=200, body=b"<html>a portal of the network</html>")]

    with pytest.raises(WireFault, match="no answer"):
        presented(line, sender)
