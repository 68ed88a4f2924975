"""A morning on which every kiosk comes back at once: worked out for a bank, and real for this machine."""

import re
import urllib.request
from urllib.parse import urlsplit

import msgspec
import pytest

from benchmarks.reconnecting import enrol, kiosks, reconnect
from benchmarks.storm import Storm, weathered
from tests.journeys.parts import HeadOffice

DELIVERY = 0.02
"""Seconds that one process needs to verify, judge and store 300 records, as measured; rounded up."""
REFUSAL = 0.0005
KIOSKS, RECORDS = 24, 60


def held_by(storm):
    found = weathered(storm)
    assert found.synced == storm.kiosks
    assert found.wasted == 0
    assert found.seconds <= 1.2 * found.ideal + 5
    return found


@pytest.mark.parametrize("refusal", [REFUSAL, 10 * REFUSAL], ids=["as measured", "a slow loop"])
def test_a_bank_that_comes_back_at_once_is_synced_about_as_fast_as_its_head_office_works(refusal):
    storm = Storm(kiosks=6000, processes=2, delivery=DELIVERY, refusal=refusal)

    found = held_by(storm)

    assert found.refused > storm.kiosks / 2
    assert found == weathered(storm)


def test_slots_that_spread_are_what_holds_it():
    storm = Storm(kiosks=6000, processes=2, delivery=DELIVERY, refusal=REFUSAL)

    without_admission = weathered(msgspec.structs.replace(storm, at_once=10**9))

    assert without_admission.wasted > 0
    assert without_admission.given_up > weathered(storm).given_up


@pytest.mark.long
def test_a_hundred_and_twenty_thousand_kiosks_are_synced_within_a_quarter_of_an_hour():
    found = held_by(Storm(processes=8, delivery=DELIVERY, refusal=REFUSAL))

    assert found.seconds <= 15 * 60


def counted(office):
    """What the running service counted: requests for records, by status."""
    with urllib.request.urlopen(f"http://127.0.0.1:{office.port}/metrics") as answer:
        text = answer.read().decode()
    found = re.findall(r'heard_requests_total{route="/v1/records",status="(\d+)"} (\d+)', text)
    return {int(status): int(count) for status, count in found}


def test_real_kiosks_that_come_back_at_once_are_told_when_and_no_work_is_done_twice(tmp_path):
    office = HeadOffice(tmp_path)
    fleet = kiosks(tmp_path, KIOSKS, records=RECORDS)
    enrol(fleet, office.store)
    url = office.start("--at-once", "2")
    assert urlsplit(url).port == office.port
    try:
        reconnect(fleet, url)
        answers = counted(office)
    finally:
        office.kill()

    assert sorted(office.ids()) == sorted(one for kiosk in fleet for one in kiosk.ids)
    assert office.verified()["ok"]
    assert answers[200] == KIOSKS
    assert answers[503] > 0
    assert set(answers) == {200, 503}
