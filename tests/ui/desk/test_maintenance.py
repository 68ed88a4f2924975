"""Maintenance on the real window: the device in words, and nobody's case."""

import pytest
import zxingcpp

from kiosk.introduction import read_introduction
from tests.ui.pictures import grey
from ui.pilot.hands import NotInSight
from ui.pilot.sample_desk import CHEN, PINS, WU, ZHOU, busy_morning
from ui.pilot.sample_device import SAMPLE_INTRODUCTION
from ui.viewmodels.device_ports import Way


def test_whoever_looks_after_the_device_gets_the_device_and_no_case(desk):
    busy = busy_morning(desk.branch)

    desk.sign_in(WU)

    assert desk.hands.sees("maintenancePage")
    with pytest.raises(NotInSight):
        desk.hands.tap("nav:board")
    assert not desk.hands.sees(f"case:{busy.in_hand}")


def test_the_self_test_says_what_is_bad_first_and_what_to_do(desk):
    desk.sign_in(WU)

    desk.hands.tap("selfTest")

    desk.hands.wait_until(lambda: desk.desk.maintenance.checks.count > 0, "the findings")
    first = desk.desk.maintenance.checks.rows[0]
    assert (first.tone, first.todo) == ("danger", "free some space; keep the data directory")
    assert "2 of 5 need a look" in desk.hands.texts()


def test_the_page_speaks_the_language_shown(desk):
    desk.sign_in(WU)
    desk.hands.tap("selfTest")
    desk.hands.wait_until(lambda: desk.desk.maintenance.checks.count > 0, "the findings")

    desk.hands.tap("language")

    desk.hands.wait_until(lambda: "磁盘只剩 214 MB" in desk.hands.texts(), "Chinese")


def test_a_manager_may_look_and_an_agent_need_not(desks):
    one, other = desks(language="en"), desks(language="en")
    one.sign_in(CHEN)
    other.sign_in(ZHOU)

    one.hands.tap("nav:maintenance")

    one.hands.wait_until(lambda: one.hands.sees("maintenancePage"), "the device")
    assert one.desk.maintenance.devices.count == 3
    assert one.hands.texts().count("Customer's screen is not locked") == 1
    with pytest.raises(NotInSight):
        other.hands.tap("nav:maintenance")


def open_backup(desk):
    desk.sign_in(WU)
    desk.hands.tap("backUp")
    desk.hands.wait_until(lambda: desk.hands.sees("backupMake"), "the sheet")
    return desk.desk.maintenance.backup


def test_a_device_is_backed_up_to_the_place_that_was_chosen(desk):
    sheet = open_backup(desk)
    desk.hands.tap("backupPlace:1")
    for field in ("backupPassphraseField", "backupAgainField"):
        desk.hands.tap(field)
        desk.hands.commit("correct horse battery")

    desk.hands.tap("backupMake")

    desk.hands.wait_until(lambda: desk.hands.sees("backupWritten"), "the backup")
    assert desk.device.backups == ["/mnt/backups"]
    assert "214" in sheet.written


def test_a_slip_in_the_passphrase_and_a_short_one_are_told_and_nothing_is_written(desk):
    sheet = open_backup(desk)

    sheet.make("correct horse battery", "correct horse batterz")
    differs = sheet.message
    sheet.make("short", "short")

    assert "differ" in differs
    assert "12" in sheet.message
    assert desk.device.backups == []


def open_sheet(desk, button, inside, who=WU):
    desk.sign_in(who)
    desk.hands.tap("nav:maintenance")
    desk.hands.tap(button)
    desk.hands.wait_until(lambda: desk.hands.sees(inside), inside)


def test_devices_are_named_by_where_they_stand(desk):
    desk.sign_in(WU)

    names = [row.name for row in desk.desk.maintenance.devices.rows]

    assert names == ["The desk here", "Counter 1", "A device without taps so far"]


def test_the_log_shows_the_newest_first_and_can_be_narrowed_to_faults(desk):
    open_sheet(desk, "showLog", "logClose")
    sheet = desk.desk.maintenance.log

    assert [row.tone for row in sheet.rows.rows] == ["danger", "warning", "calm", "calm"]
    desk.hands.tap("logLeast:2")

    assert [row.text for row in sheet.rows.rows] == ["could not back up reason='no stick is in'"]
    assert "could not back up reason='no stick is in'" in desk.hands.texts()


def test_the_picture_holds_what_head_office_needs_and_the_symbols_stand_beside_it(desk):
    open_sheet(desk, "showEnrolment", "enrolmentPicture")
    sheet = desk.desk.maintenance.enrolment

    (found,) = zxingcpp.read_barcodes(grey(desk.screen.screen.window.grabWindow()))

    assert read_introduction(found.text.encode()) == SAMPLE_INTRODUCTION
    assert SAMPLE_INTRODUCTION.fingerprint == sheet.fingerprint
    assert sheet.fingerprint in desk.hands.texts()


def test_an_invitation_is_typed_in_and_what_is_none_is_refused_kindly(desk):
    open_sheet(desk, "showEnrolment", "enrolmentInvitationField")
    sheet = desk.desk.maintenance.enrolment

    sheet.accept("https://head-office.example")
    assert "an address and a code" in sheet.message
    desk.hands.tap("enrolmentInvitationField")
    desk.hands.commit("https://head-office.example#7K4M-2QX9-AAAA-BBBB")
    desk.hands.tap("enrolmentAccept")

    assert desk.device.accepted == ["https://head-office.example#7K4M-2QX9-AAAA-BBBB"]
    desk.hands.wait_until(lambda: desk.hands.sees("enrolmentAccepted"), "that it is accepted")


def agree(desk, who=CHEN):
    desk.hands.wait_until(lambda: desk.hands.sees(f"person:{who.id}"), "who may agree")
    desk.hands.tap(f"person:{who.id}")
    for digit in PINS[who.id]:
        desk.desk.maintenance.power.manager.session.digit(digit)
    desk.desk.maintenance.power.manager.session.submit()


def test_a_device_is_switched_off_only_on_a_managers_word(desk):
    open_sheet(desk, "showPower", "power:off")

    desk.hands.tap("power:off")
    people = [row.key for row in desk.desk.maintenance.power.manager.session.people.rows]
    assert people == [CHEN.id]
    assert desk.device.ended == []
    agree(desk)

    assert desk.device.ended == [Way.OFF]


def test_no_device_is_ended_while_a_customer_is_at_its_screen(desk):
    open_sheet(desk, "showPower", "power:anew", who=CHEN)
    desk.hands.tap("power:anew")
    desk.device.is_served = True

    agree(desk)

    assert desk.device.ended == []
    assert "A customer is at the screen" in desk.desk.maintenance.power.message


def test_a_system_that_forbids_it_is_told_beforehand(desk):
    desk.device.allowed = frozenset()

    open_sheet(desk, "showPower", "power:off")

    power = desk.desk.maintenance.power
    assert "power button" in power.offTold
    assert "starts it again" in power.anewTold
