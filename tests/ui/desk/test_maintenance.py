"""Maintenance on the real window: the device in words, and nobody's case."""

import pytest

from ui.pilot.hands import NotInSight
from ui.pilot.sample_desk import CHEN, WU, ZHOU, busy_morning


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
    assert desk.backups == ["/mnt/backups"]
    assert "214" in sheet.written


def test_a_slip_in_the_passphrase_and_a_short_one_are_told_and_nothing_is_written(desk):
    sheet = open_backup(desk)

    sheet.make("correct horse battery", "correct horse batterz")
    differs = sheet.message
    sheet.make("short", "short")

    assert "differ" in differs
    assert "12" in sheet.message
    assert desk.backups == []
