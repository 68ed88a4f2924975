"""Tickets from the journal: the last word about a counter's day counts, however records arrive."""

from datetime import date

from db.figures import read_figures
from db.insight import Span
from db.tickets import tickets_by_place, tickets_in
from kiosk.device_facts import TicketsCounted
from tests.db.journals import projected

DAY = date(2026, 11, 23)
SPAN = Span(DAY, DAY)


def told(branch, journal, total, *, location="counter-1", hours=()):
    body = TicketsCounted(day=DAY.isoformat(), location=location, total=total, hours=hours)
    branch.did(journal, branch.a_subject(), body)


def test_nobody_said_is_not_none_came(branch):
    journal = branch.journal()
    branch.tapped(journal)
    assert read_figures(journal, SPAN).tickets is None

    told(branch, journal, 0)

    assert read_figures(journal, SPAN).tickets == 0
    assert read_figures(journal, SPAN).participation is None


def test_taps_are_compared_with_tickets(branch):
    journal = branch.journal()
    for _ in range(6):
        branch.tapped(journal)
    told(branch, journal, 20)
    told(branch, journal, 4, location="counter-2")

    figures = read_figures(journal, SPAN)

    assert (figures.tickets, figures.participation) == (24, 0.25)
    assert figures.per_10k(12) == 5_000


def test_a_correction_takes_the_place_of_what_was_said_before(branch):
    journal = branch.journal()
    told(branch, journal, 20, hours=(*[0] * 9, 20))
    told(branch, journal, 9, hours=(*[0] * 9, 4, 5))

    called = tickets_by_place(journal.connection, DAY, DAY)["counter-1"]

    assert (called.total, called.hours) == (9, {9: 4, 10: 5})


def test_an_older_word_that_arrives_late_changes_nothing(branch):
    lobby, desk = branch.journal(), branch.journal("desk")
    told(branch, lobby, 20)
    told(branch, desk, 9)

    desk.receive(branch.next_batch(lobby))

    assert tickets_in(desk.connection, DAY, DAY) == 9
    worked_out = projected(desk)
    desk.rebuild()
    assert projected(desk) == worked_out
