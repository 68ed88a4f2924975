"""Several people with one matter: five speak at most, cases point to each other, twenty is major."""

import pytest

from kiosk.errors import Refused
from kiosk.group import MAJOR_PEOPLE, is_major, link, name_group, people_of, unlink
from kiosk.seal import open_sealed
from tests.builders import AGENT, BRANCH_KEY, a_subject, a_visit, seal_for_tests

FIVE = "王一\n李二\n张三\n赵四\n钱五"


def named(visit, people, names):
    return name_group(AGENT, people=people, names=names, seal=seal_for_tests)(visit.case)


def test_five_speak_for_a_group_and_their_names_are_sealed():
    visit = a_visit().complained()
    (draft,) = named(visit, 12, FIVE + "\n\n")

    visit.did(draft.body)

    assert (visit.case.people, visit.case.representatives) == (12, 5)
    assert open_sealed(draft.sealed, BRANCH_KEY).text == FIVE
    assert "王" not in str(draft.body)


@pytest.mark.parametrize(
    ("people", "names", "code"),
    [
        (12, " \n", "group-nobody"),
        (12, FIVE + "\n孙六", "group-representatives"),
        (4, FIVE, "group-size"),
        (1, "王一", "group-size"),
    ],
)
def test_what_is_no_group_is_refused(people, names, code):
    with pytest.raises(Refused) as refused:
        named(a_visit().complained(), people, names)

    assert refused.value.code == code


def test_twenty_are_a_major_complaint_and_nineteen_are_not():
    visit = a_visit().complained()
    for people, major in ((MAJOR_PEOPLE - 1, False), (MAJOR_PEOPLE, True)):
        visit.did(named(visit, people, FIVE)[0].body)
        assert is_major(visit.case) is major


def test_linked_cases_count_and_can_be_taken_out_again():
    visit = a_visit().complained()
    others = [a_subject(number) for number in range(2, 2 + MAJOR_PEOPLE - 1)]
    for other in others:
        visit.did(link(AGENT, to=other)(visit.case)[0].body)
    assert people_of(visit.case) == MAJOR_PEOPLE
    assert is_major(visit.case)

    visit.did(unlink(AGENT, to=others[0])(visit.case)[0].body)

    assert not is_major(visit.case)
    with pytest.raises(Refused):
        unlink(AGENT, to=others[0])(visit.case)


def test_a_case_is_linked_once_and_not_with_itself():
    visit = a_visit().complained()
    visit.did(link(AGENT, to=a_subject(5))(visit.case)[0].body)

    for to in (a_subject(5), visit.subject):
        with pytest.raises(Refused) as refused:
            link(AGENT, to=to)(visit.case)
        assert refused.value.code == "link-same"
