from contextlib import closing

import pytest

from db.connection import connect
from db.opening import Examine
from db.salvage import salvage
from db.staff import add_member, members
from kiosk.batch import Head
from kiosk.errors import JournalCorrupt
from kiosk.identity import Identity, sign_head
from kiosk.roles import Role
from kiosk.staff import StaffId, enrol_member
from tests.builders import BRANCH_KEY, entropy
from tests.db.journals import tamper

PAGE = 4096


def signer(branch, old):
    """The device's key stays the same when its journal begins anew."""
    key = branch.identities[old].signing_key

    def sign(origin, seq, digest):
        signature = sign_head(Identity(origin, key), seq=seq, digest=digest)
        return Head(seq=seq, hash=digest, signature=signature)

    return sign


def ids(journal):
    return {record_id for (record_id,) in journal.connection.execute("SELECT id FROM record")}


def page_of(path, name):
    """The first page, from 0, of a table or index; journals are closed when this is asked."""
    with closing(connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)
        ).fetchone()
    return root - 1


def spoil(path, *pages):
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)


def begun_anew(branch):
    """Open as the program does when it finds its journal damaged."""
    opened = branch.opened(examine=Examine.ALWAYS)
    assert opened.set_aside is not None
    return opened


def test_whole_records_come_back_under_their_old_origin(branch):
    journal = branch.journal()
    subjects = [branch.tapped(journal, score=1) for _ in range(40)]
    old, before = journal.origin, ids(journal)
    journal.close()
    spoil(branch.path(), page_of(branch.path(), "case_listed"))
    opened = begun_anew(branch)
    kept, told = opened.set_aside.read_bytes(), []

    done = salvage(
        opened.set_aside, opened.journal, sign_head=signer(branch, old), on_taken=told.extend
    )

    assert (done.taken, done.unreadable, done.out_of_reach) == (40, 0, 0)
    assert ids(opened.journal) == before
    assert {record.fact.subject for record in told} == set(subjects)
    assert all(opened.journal.case(subject).score == 1 for subject in subjects)
    assert opened.set_aside.read_bytes() == kept


def test_it_may_be_repeated(branch):
    journal = branch.journal()
    branch.tapped(journal)
    old = journal.origin
    journal.close()
    spoil(branch.path(), page_of(branch.path(), "case_listed"))
    opened = begun_anew(branch)
    sign = signer(branch, old)
    salvage(opened.set_aside, opened.journal, sign_head=sign)

    again = salvage(opened.set_aside, opened.journal, sign_head=sign)

    assert again.taken == 0
    assert len(ids(opened.journal)) == 1


@pytest.mark.parametrize(("damaged", "held", "beyond"), [([7], 39, 0), ([7, 8], 6, 32)])
def test_a_record_whose_bytes_are_gone_keeps_its_place_where_the_next_one_proves_it(
    branch, damaged, held, beyond
):
    journal = branch.journal()
    for _ in range(40):
        branch.tapped(journal)
    old = journal.origin
    for seq in damaged:
        tamper(journal, seq)
    journal.close()
    spoil(branch.path(), page_of(branch.path(), "case_listed"))
    opened = begun_anew(branch)

    done = salvage(opened.set_aside, opened.journal, sign_head=signer(branch, old))

    assert (done.taken, done.out_of_reach) == (held, beyond)
    assert len(ids(opened.journal)) == held


def test_what_a_relay_held_of_others_comes_back_with_the_heads_they_signed(branch):
    tablet, desk = branch.journal("tablet"), branch.journal("desk")
    for _ in range(5):
        branch.tapped(tablet)
    desk.receive(branch.next_batch(tablet, limit=3))
    desk.receive(branch.next_batch(tablet, after=3))
    branch.tapped(desk)
    old = desk.origin
    before = ids(desk)
    desk.close()
    spoil(branch.path("desk"), page_of(branch.path("desk"), "case_listed"))
    opened = branch.opened("desk", examine=Examine.ALWAYS)

    done = salvage(opened.set_aside, opened.journal, sign_head=signer(branch, old))

    assert done.taken == 6
    assert ids(opened.journal) == before
    passed_on = opened.journal.outgoing(tablet.origin, after=0, limit=500)
    assert passed_on.head is not None


def test_staff_and_known_devices_are_carried_over(branch):
    journal = branch.journal()
    member = enrol_member(
        id=StaffId("s001"), name="李经理", role=Role.MANAGER, pin="86420975",
        branch_key=BRANCH_KEY, entropy=entropy(),
    )  # fmt: skip
    add_member(journal, member)
    journal.close()
    spoil(branch.path(), page_of(branch.path(), "case_listed"))

    opened = begun_anew(branch)

    assert members(opened.journal) == [member]


def test_no_damage_to_any_page_makes_it_take_anything_untrue(branch):
    journal = branch.journal()
    for _ in range(120):
        branch.tapped(journal)
    old, before = journal.origin, ids(journal)
    journal.close()
    whole = branch.path().read_bytes()
    taken = []

    for page in range(1, len(whole) // PAGE):
        branch.path().write_bytes(whole)
        spoil(branch.path(), page)
        opened = branch.opened(examine=Examine.ALWAYS)
        if opened.set_aside is None:  # a page that is not in use
            opened.journal.close()
            continue
        try:
            done = salvage(opened.set_aside, opened.journal, sign_head=signer(branch, old))
        except JournalCorrupt:  # what tells where the tables are is gone
            taken.append(0)
        else:
            taken.append(done.taken)
        assert len(ids(opened.journal)) == taken[-1]
        assert ids(opened.journal) <= before
        opened.journal.close()

    assert taken.count(len(before)) > len(taken) / 2
    assert taken.count(0) < len(taken) / 8
    assert 0 < min(filter(None, taken)) < len(before)


def test_a_file_that_cannot_be_read_at_all_says_so(branch, tmp_path):
    nothing = tmp_path / "journal.sqlite.aside-1"
    nothing.write_bytes(b"x" * PAGE)

    with pytest.raises(JournalCorrupt):
        salvage(nothing, branch.journal(), sign_head=lambda *_: None)
