"""The promise book: nothing promised is forgotten, and nobody promises beyond their role."""

from datetime import timedelta

import pytest

from kiosk import facts, handling
from kiosk.errors import NotAllowed
from kiosk.promises import promise_book
from kiosk.roles import Role
from tests.builders import (
    AGENT,
    MANAGER,
    MONDAY_MORNING,
    OTHER_AGENT,
    a_visit,
    seal_for_tests,
)

SOON = MONDAY_MORNING + timedelta(hours=1)
LATER = MONDAY_MORNING + timedelta(hours=3)


def an_unhappy_visit():
    return a_visit().rated(1).asked_for_help().acknowledged()


def test_what_is_due_first_stands_first():
    first = an_unhappy_visit().promised("p1", LATER)
    second = an_unhappy_visit().promised("p2", SOON)

    book = promise_book([first.case, second.case])

    assert [one.promise.id for one in book.owed] == ["p2", "p1"]
    assert [one.promise.id for one in book.due_before(LATER)] == ["p2"]


def test_kept_and_broken_are_counted_and_no_longer_owed():
    visit = an_unhappy_visit()
    for name in ("a", "b", "c", "d"):
        visit = visit.promised(name, SOON)
    visit = visit.ended_promise("a").ended_promise("b").ended_promise("c", kept=False)

    book = promise_book([visit.case])

    assert (book.kept, book.broken, len(book.owed)) == (2, 1, 1)
    assert book.kept_share == pytest.approx(2 / 3)


def test_without_an_ended_promise_there_is_no_share():
    assert promise_book([an_unhappy_visit().promised("p1", SOON).case]).kept_share is None


def test_a_promise_outlives_the_closing():
    closed = an_unhappy_visit().promised("p1", SOON).resolved()

    (owed,) = promise_book([closed.case]).owed

    assert not closed.case.is_open
    assert owed.owner == AGENT.id


def test_a_case_that_is_handed_over_takes_its_promises_along():
    visit = an_unhappy_visit().promised("p1", SOON).handed_over(OTHER_AGENT)

    book = promise_book([visit.case])

    assert [one.promise.id for one in book.of(OTHER_AGENT.id)] == ["p1"]
    assert book.of(AGENT.id) == ()


def promising(actor, band):
    return handling.promise(
        actor, promise_id="p1", text="今天退回", due_at=SOON, seal=seal_for_tests,
        option="refund-fee", band=band,
    )  # fmt: skip


def test_nobody_promises_what_a_higher_role_decides():
    with pytest.raises(NotAllowed) as caught:
        promising(AGENT, Role.MANAGER)

    assert caught.value.values["role"] == "manager"


def test_who_may_decide_it_may_promise_it():
    (draft,) = promising(MANAGER, Role.MANAGER)(an_unhappy_visit().case)

    assert draft.body.option == "refund-fee"


def test_a_root_cause_stands_in_the_book_until_it_is_found_mended():
    def mending(due_at):
        return (
            a_visit()
            .complained()
            .did(
                facts.Resolved(
                    staff=AGENT.id, outcome="settled", fix_owner=MANAGER.id, fix_due=due_at
                )
            )
        )

    first, second = mending(LATER), mending(SOON)

    book = promise_book([first.case, second.case])
    assert [one.due_at for one in book.mending] == [SOON, LATER]
    assert book.mending[0].owner == MANAGER.id
    assert book.owed == ()

    second.did(facts.FixChecked(staff=AGENT.id, holds=True))
    assert [one.due_at for one in promise_book([first.case, second.case]).mending] == [LATER]
