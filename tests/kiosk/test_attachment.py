"""A photo or a paper: told by its own bytes, bounded, sealed, travelling and erased like words."""

from datetime import timedelta
from itertools import count

import pytest

from kiosk import facts
from kiosk.attachment import ATTACHMENT_LIMIT_BYTES, ATTACHMENTS_LIMIT, Sort, attach, sort_of
from kiosk.custody import Keeping, erase_when_due
from kiosk.errors import Refused
from kiosk.seal import open_sealed
from tests.builders import AGENT, BRANCH_KEY, HEAD_OFFICE_KEY, a_visit, seal_for_tests

JPEG = b"\xff\xd8\xff\xe0" + b"photo" * 20
PDF = b"%PDF-1.7 paper"


def attached(visit, content=JPEG, name="回单.jpg"):
    return attach(AGENT, name=name, content=content, seal=seal_for_tests)(visit.case)


@pytest.mark.parametrize(
    ("content", "sort"),
    [(JPEG, Sort.PHOTO), (b"\x89PNG\r\n\x1a\n..", Sort.PICTURE), (PDF, Sort.PAPER)],
)
def test_what_it_is_is_told_by_its_first_bytes(content, sort):
    assert sort_of(content) is sort


@pytest.mark.parametrize("content", [b"", b"MZ\x90", b"<html>", b"\x89PNG", b"PK\x03\x04"])
def test_anything_else_is_refused_whatever_it_is_called(content):
    with pytest.raises(Refused) as refused:
        attached(a_visit().complained(), content, name="photo.jpg")

    assert refused.value.code == "attachment-sort"


def test_the_largest_is_kept_and_a_larger_one_refused():
    visit = a_visit().complained()
    (draft,) = attached(visit, JPEG.ljust(ATTACHMENT_LIMIT_BYTES, b"."))
    assert draft.body.size == ATTACHMENT_LIMIT_BYTES

    with pytest.raises(Refused) as refused:
        attached(visit, JPEG.ljust(ATTACHMENT_LIMIT_BYTES + 1, b"."))

    assert refused.value.code == "attachment-large"


def test_name_and_content_are_sealed_for_the_branch_and_head_office():
    (draft,) = attached(a_visit().complained())

    assert "回单" not in str(draft.body)
    for key in (BRANCH_KEY, HEAD_OFFICE_KEY):
        personal = open_sealed(draft.sealed, key)
        assert (personal.attachment_name, personal.attachment) == ("回单.jpg", JPEG)


def test_a_case_holds_so_many_and_no_more():
    visit = a_visit().complained()
    for _ in range(ATTACHMENTS_LIMIT):
        visit.did(attached(visit)[0].body)
    assert visit.case.attached == ATTACHMENTS_LIMIT

    with pytest.raises(Refused) as refused:
        attached(visit)

    assert refused.value.code == "attachments-many"


def test_an_attachment_is_erased_with_its_case():
    visit = a_visit().rated(1)
    visit.did(attached(visit)[0].body)
    visit.resolved()
    keeping = Keeping(
        feedback_days=30, dissatisfaction_days=30, complaint_days=3 * 365, tablet_days=7
    )
    records = [
        record
        if record.fact.kind != "case.attached"
        else type(record)(
            fact=record.fact, raw=record.raw, hash=record.hash, sealed=seal_for_tests_once()
        )
        for record in visit.records
    ]
    erase = erase_when_due(records, keeping=keeping, now=visit.now + timedelta(days=31))

    (draft,) = erase(visit.case)

    assert isinstance(draft.body, facts.Erased)
    wanted = [one.fact.id for one in records if one.fact.kind == "case.attached"]
    assert list(draft.body.records) == wanted


_numbers = count()


def seal_for_tests_once():
    return b"sealed %d" % next(_numbers)
