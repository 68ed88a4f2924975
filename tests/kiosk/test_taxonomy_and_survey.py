"""Taxonomy and survey: names for every slug, and faults refused by name."""

import msgspec
import pytest

from kiosk.content import load_content
from kiosk.errors import BadContent
from tests.builders import RESOURCES

CONTENT = load_content(RESOURCES)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_slug_has_a_name_in_each_language(language):
    first = next(term for term in CONTENT.taxonomy.businesses if term.slug.startswith("b.loan"))

    assert CONTENT.taxonomy.name_of(first.slug, language) == first.name.said(language)
    assert CONTENT.taxonomy.name_of("b.unheard-of", language) == "b.unheard-of"


def test_a_slug_that_stands_twice_is_refused():
    taxonomy = CONTENT.taxonomy
    doubled = msgspec.structs.replace(taxonomy, causes=(*taxonomy.causes, taxonomy.causes[0]))

    with pytest.raises(BadContent) as fault:
        doubled.check("taxonomy.toml")

    assert fault.value.key == taxonomy.causes[0].slug


def test_a_reason_that_suggests_an_unknown_cause_is_refused():
    taxonomy = CONTENT.taxonomy
    astray = msgspec.structs.replace(taxonomy.reasons[0], slug="r.astray", cause="c.none")

    with pytest.raises(BadContent) as fault:
        msgspec.structs.replace(taxonomy, reasons=(*taxonomy.reasons, astray)).check("t.toml")

    assert (fault.value.key, "c.none" in fault.value.cause) == ("r.astray", True)


def test_four_and_five_faces_are_never_mixed():
    survey = CONTENT.survey

    assert [face.score for face in survey.faces(4)] == [4, 3, 2, 1]
    assert [face.score for face in survey.faces(5)] == [5, 4, 3, 2, 1]


def test_a_scale_with_a_missing_face_is_refused():
    short = msgspec.structs.replace(CONTENT.survey, four=CONTENT.survey.four[1:])

    with pytest.raises(BadContent) as fault:
        short.check("branch-visit.toml")

    assert fault.value.key == "four"
