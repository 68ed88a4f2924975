"""Care for staff on the device: books and visits stay in the file, and go to nobody."""

from db.care import keep_line, note_visit, own_lines, relief_records, tear_out, visits_made
from kiosk import facts
from kiosk.care import OwnLine
from kiosk.device_facts import ReliefNoticed
from kiosk.roles import StaffId

ZHOU, CHEN = StaffId("s001"), StaffId("s002")


def test_everybody_has_a_book_of_their_own(branch):
    journal = branch.journal()
    keep_line(journal, ZHOU, b"first", now=branch.clock())
    keep_line(journal, CHEN, b"another's", now=branch.clock())
    keep_line(journal, ZHOU, b"second", now=branch.clock())

    lines = own_lines(journal, ZHOU)

    assert [line.locked for line in lines] == [b"second", b"first"]
    assert lines[0] == OwnLine(id=3, written_at=branch.clock(), locked=b"second")


def test_a_line_is_torn_out_by_its_writer_only(branch):
    journal = branch.journal()
    keep_line(journal, ZHOU, b"first", now=branch.clock())

    tear_out(journal, CHEN, 1)
    assert len(own_lines(journal, ZHOU)) == 1
    tear_out(journal, ZHOU, 1)

    assert own_lines(journal, ZHOU) == []


def test_a_visit_is_noted_once(branch):
    journal = branch.journal()
    note_visit(journal, "s001/2026-11-23/first", now=branch.clock())
    note_visit(journal, "s001/2026-11-23/first", now=branch.clock())

    assert visits_made(journal) == {"s001/2026-11-23/first"}


def test_nothing_of_it_travels(branch):
    journal = branch.journal()
    keep_line(journal, ZHOU, b"first", now=branch.clock())
    note_visit(journal, "s001/2026-11-23/first", now=branch.clock())

    assert journal.outgoing(journal.origin, after=0, limit=500) is None


def test_who_asks_for_relief_is_found_among_the_latest_records_and_makes_no_case(branch):
    journal = branch.journal()
    branch.tapped(journal)
    subject = branch.a_subject()
    branch.did(journal, subject, ReliefNoticed(asked=True))
    branch.tapped(journal)

    (record,) = relief_records(journal)

    assert record.body == ReliefNoticed(asked=True)
    assert journal.case(subject) is None
    assert facts.BODIES[record.fact.kind] is ReliefNoticed
