"""The customer's acts: what each becomes, and what is refused before anything is written."""

import pytest

from kiosk import facts
from kiosk.capture import (
    CHOICE_LIMIT,
    Details,
    Help,
    Praise,
    Rerating,
    Suggestion,
    drafts_of,
)
from kiosk.errors import Refused
from kiosk.receipt import new_slip, words_hash
from kiosk.seal import open_sealed
from tests.builders import (
    BRANCH_KEY,
    a_complaint,
    a_place,
    a_rating,
    a_subject,
    entropy,
    seal_for_tests,
    some_choices,
)


def told(act):
    return drafts_of(
        act, visit=a_subject(), place=a_place(), choices=some_choices(),
        seal=seal_for_tests, slip=new_slip(entropy()),
    )  # fmt: skip


def words(draft):
    return open_sealed(draft.sealed, BRANCH_KEY)


def test_a_tap_with_everything_becomes_three_facts_of_one_visit():
    drafts = told(a_rating(1, reasons=("waiting",), text="等了一小时", help=True))

    assert [draft.body.kind for draft in drafts] == [
        "feedback.rated", "feedback.detailed", "help.requested",
    ]  # fmt: skip
    assert {draft.subject for draft in drafts} == {a_subject()}
    assert words(drafts[1]).text == "等了一小时"
    assert [draft.sealed is not None for draft in drafts] == [False, True, False]


def test_reasons_alone_seal_nothing():
    (draft,) = told(Details(reasons=("fees",)))

    assert draft.body == facts.Detailed(reasons=("fees",), has_text=False)
    assert draft.sealed is None


@pytest.mark.parametrize(
    "act", [Suggestion(text="开夜市"), Praise(text="周敏很耐心", topic="counter")]
)
def test_ideas_and_thanks_keep_their_words_sealed(act):
    (draft,) = told(act)

    assert words(draft).text == act.text
    assert draft.body.topic == act.topic


def test_a_call_for_help_says_where():
    (draft,) = told(Help())

    assert draft.body.location == "counter-1"


def test_a_complaint_proves_its_words_without_showing_them():
    (draft,) = told(a_complaint(text="每月两块，谁同意的？"))

    kept = words(draft)
    assert draft.body.words_hash == words_hash(kept.words_salt, "每月两块，谁同意的？")
    assert "每月" not in draft.body.words_hash


def test_an_anonymous_complaint_keeps_no_contact_even_if_one_was_typed():
    (anonymous,) = told(a_complaint(name="王", phone="13800138000", contact_time="上午"))
    (named,) = told(
        a_complaint(name="王", phone="13800138000", contact_time="上午", anonymous=False)
    )

    assert [words(anonymous).name, words(anonymous).phone, words(anonymous).contact_time] == [
        ""
    ] * 3
    assert [words(named).name, words(named).phone] == ["王", "13800138000"]


def test_a_second_rating_may_say_whether_it_is_settled():
    visit = a_subject()

    assert [one.body.kind for one in told(Rerating(visit=visit, score=4))] == ["case.rerated"]
    _, accepted = told(Rerating(visit=visit, score=4, accepted=False))
    assert accepted.body == facts.Accepted(accepted=False, channel="lobby")


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (a_rating(0), "score-off-scale"),
        (a_rating(5, scale=4), "score-off-scale"),
        (a_rating(1, scale=7), "scale-unknown"),
        (a_rating(1, reasons=("nope",)), "choice-unknown"),
        (a_rating(1, reasons=("waiting",) * (CHOICE_LIMIT + 1)), "choices-too-many"),
        (Details(), "details-empty"),
        (Suggestion(text=" "), "text-empty"),
        (a_complaint(cause="c.none"), "choice-unknown"),
        (a_complaint(business="b.none"), "choice-unknown"),
        (a_complaint(wishes=("gold",)), "choice-unknown"),
        (a_complaint(text="", cause="", wants_remedy=False), "complaint-empty"),
        (a_complaint(anonymous=False), "phone-missing"),
        (Rerating(visit=a_subject(), score=6), "score-off-scale"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(act, code):
    with pytest.raises(Refused) as refused:
        told(act)

    assert refused.value.code == code
