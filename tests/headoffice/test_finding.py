"""Finding devices and cases at head office: by words, by how they stand, a page at a time."""

from datetime import timedelta

import pytest

from headoffice import complaints, fleet
from headoffice.complaints import cases_wanted
from headoffice.fleet import fleet_page
from headoffice.own import BRANCH
from headoffice.store.journal import open_store
from headoffice.store.noticed import noticed
from kiosk import facts
from kiosk.errors import Refused
from kiosk.introduction import Introduction
from kiosk.reception import Standing
from kiosk.record import Draft
from kiosk.reference import reference_of
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

DAY_MS = 86_400_000


def introduced(store, number, branch, name, standing=Standing.APPROVED):
    sender = Sender(number)
    who = Introduction(
        origin=sender.origin, public_key=sender.identity.public_text, branch=branch, name=name
    )
    store.enrol(who, standing=standing)
    return sender


def found(store, *, now=None, **wanted):
    page = fleet_page(
        store.link, fleet.Wanted.read(wanted), now=store.milliseconds() if now is None else now
    )
    return [one.device.name for one in page.rows]


@pytest.fixture
def bank(store):
    introduced(store, 1, "0101", "大堂一")
    introduced(store, 2, "0102", "100%_desk", Standing.PENDING)
    introduced(store, 3, "0102", "Desk", Standing.REVOKED)
    introduced(store, 4, BRANCH, "总行自己")
    return store


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["100%_desk", "大堂一", "Desk", "总行自己"]),
        ("0102", ["100%_desk", "Desk"]),
        ("desk", ["100%_desk", "Desk"]),
        ("大堂", ["大堂一"]),
        ("%", ["100%_desk"]),
        ("_", ["100%_desk"]),
        ("!", []),
        ("' OR 1 = 1 --", []),
        (Sender(3).origin[-6:], ["Desk"]),
    ],
)
def test_devices_are_found_by_any_of_their_words(bank, text, names):
    assert sorted(found(bank, text=text)) == sorted(names)


def test_those_that_wait_for_a_person_stand_first(bank):
    assert found(bank)[0] == "100%_desk"


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("pending", ["100%_desk"]),
        ("approved", ["大堂一", "总行自己"]),
        ("revoked", ["Desk"]),
        ("silent", []),
        ("contradicted", []),
        ("nonsense", ["100%_desk", "大堂一", "Desk", "总行自己"]),
    ],
)
def test_devices_are_found_by_how_they_stand(bank, kind, names):
    assert sorted(found(bank, kind=kind)) == sorted(names)


def test_silence_and_contradiction_are_found(bank):
    liar = Sender(1)
    liar.wrote(2)
    bank.receive(liar.batch())
    liar.records[-1] = liar.forged(liar.records[-1])
    bank.receive(liar.batch())
    later = bank.milliseconds() + DAY_MS

    assert found(bank, kind="contradicted") == ["大堂一"]
    assert found(bank, kind="silent", now=later) == []
    assert found(bank, kind="silent", now=later + 1) == ["大堂一"]


def test_a_fleet_of_many_comes_a_page_at_a_time(store):
    names = [f"{number:03}" for number in range(fleet.ROWS + 3)]
    for number, name in enumerate(names, start=1):
        introduced(store, number, "0101", name)

    first = fleet_page(store.link, fleet.Wanted.read({}), now=store.milliseconds())

    assert (first.count, first.pages) == (len(names), 2)
    assert found(store) + found(store, page="2") == names
    assert found(store, page="3") == []
    assert found(store, page="0") == found(store, page="x") == found(store, page="²")
    assert found(store, page="9" * 7) == found(store)


def test_what_a_device_says_of_itself_is_not_looked_for_in_its_journal(store, sender):
    for number, room in enumerate(("low", "tight", "low"), start=1):
        draft = Draft(subject=a_subject(number), body=facts.RoomNoticed(room=room))
        sender.records.append(sender.writer.append(draft, MONDAY_MORNING))
    store.receive(sender.batch())
    store.receive(sender.batch(sender.records[:2]))

    [last] = noticed(store.link, [sender.origin])

    assert last.fact.seq == 3
    assert store.link.rows("SELECT count(*) FROM noticed") == [(1,)]


def downgraded(store):
    """Make a store what the program before the last schema step left."""
    for statement in (
        "DROP TABLE noticed",
        "DROP INDEX page_subject",
        "ALTER TABLE invitation DROP COLUMN made_by",
        "ALTER TABLE invitation DROP COLUMN withdrawn_by",
        "DELETE FROM schema_step WHERE version = 9",
    ):
        store.link.rows(statement)


def test_a_store_of_the_program_before_learns_what_devices_noticed_from_its_journal(store, url):
    told = {}
    for number in (1, 2):
        sender = enrolled(store, Sender(number))
        for at, room in enumerate(("low", "ample", "tight")[: number + 1], start=1):
            draft = Draft(subject=a_subject(at), body=facts.RoomNoticed(room=room))
            sender.records.append(sender.writer.append(draft, MONDAY_MORNING))
        sender.wrote(2)
        versions = Draft(subject=a_subject(9), body=facts.VersionsNoticed(program=f"1.{number}"))
        sender.records.append(sender.writer.append(versions, MONDAY_MORNING))
        store.receive(sender.batch())
        told[sender.origin] = noticed(store.link, [sender.origin])
    store.link.rows("INSERT INTO invitation VALUES ('h', '0101', '', 1, 9, '', NULL, 'li', '')")
    downgraded(store)

    with open_store(url, now=lambda: NOW) as again:
        assert {origin: noticed(again.link, [origin]) for origin in told} == told
        assert [len(one) for one in told.values()] == [2, 2]
        assert again.link.rows("SELECT branch, made_by FROM invitation") == [("0101", "")]


def lodged(store, count, *, sender=None, first=1):
    sender = sender or enrolled(store, Sender())
    for number in range(first, first + count):
        body = facts.ComplaintLodged(
            link=f"{number:064}", wants_answer=True, wants_remedy=False, channel="lobby"
        )
        draft = Draft(subject=a_subject(number), body=body)
        sender.records.append(
            sender.writer.append(draft, MONDAY_MORNING + timedelta(seconds=number))
        )
    store.receive(sender.batch(sender.records[-count:]))
    return sender


def listed(store, *, late=frozenset(), limit=complaints.ROWS, most=complaints.LOOKED, **wanted):
    page = cases_wanted(
        store.link,
        complaints.Wanted.read(wanted),
        lambda one: one.reference in late,
        limit=limit,
        most=most,
    )
    return [one.reference for one in page.cases], page.older


def references(numbers):
    return sorted((a_subject(one) for one in numbers), reverse=True)


def test_cases_come_newest_first_a_page_at_a_time(store):
    lodged(store, 7)
    wanted = [reference_of(one) for one in references(range(1, 8))]

    first, older = listed(store, limit=3)
    second, oldest = listed(store, limit=3, before=older)
    third, end = listed(store, limit=3, before=oldest)

    assert first + second + third == wanted
    assert (len(first), len(second), len(third), end) == (3, 3, 1, "")


def test_more_cases_than_are_looked_at_in_one_go_are_all_found(store):
    sender = lodged(store, 230)
    sender.wrote(3)

    found, older = listed(store, limit=1000)

    assert (len(found), older) == (230, "")


def test_a_page_looks_through_so_many_visits_and_says_where_to_go_on(store):
    lodged(store, 230)
    last = reference_of(min(a_subject(one) for one in range(1, 231)))

    found, older = listed(store, reference=last, most=200)

    assert found == []
    assert listed(store, reference=last, before=older) == ([last], "")


def test_cases_are_found_by_branch_and_reference(store):
    lodged(store, 2)
    other = introduced(store, 5, "0202", "大堂")
    lodged(store, 1, sender=other, first=50)

    assert listed(store, branch="0202") == ([reference_of(a_subject(50))], "")
    assert listed(store, branch="020") == ([], "")
    one = reference_of(a_subject(2))
    assert listed(store, reference=one.lower().replace("-", " ")) == ([one], "")
    assert listed(store, reference=one, branch="0202") == ([], "")
    with pytest.raises(Refused):
        listed(store, reference="7K4M")


def test_cases_are_found_by_how_they_stand(store):
    sender = lodged(store, 3)
    draft = Draft(subject=a_subject(2), body=facts.Withdrawn(channel="phone"))
    sender.records.append(sender.writer.append(draft, MONDAY_MORNING + timedelta(hours=1)))
    store.receive(sender.batch())
    open_ones = {reference_of(a_subject(1)), reference_of(a_subject(3))}

    assert set(listed(store, kind="open")[0]) == open_ones
    assert listed(store, kind="ended")[0] == [reference_of(a_subject(2))]
    assert set(listed(store, kind="late", late=open_ones)[0]) == open_ones
    assert len(listed(store, kind="nonsense")[0]) == 3
