"""Rule packs: dated, sourced, honest about what is law, and refused when wrong."""

from datetime import date, timedelta

import pytest

from kiosk.content import load_counter
from kiosk.errors import BadContent
from kiosk.moments import FLAG_PREFIX
from kiosk.roles import Role
from kiosk.rules import Basis, Confidence, Rulebook, Unit, load_rulebook
from tests.builders import RESOURCES

BOOK = load_rulebook(RESOURCES / "rules")
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("pack", "clock", "amount", "unit", "totals"),
    [
        ("cn", "decision", 15, Unit.DAYS, [30, 60]),
        ("cn", "transferred", 15, Unit.DAYS, [60]),
        ("cn", "privacy_incident", 72, Unit.HOURS, []),
        ("cn", "at_customer", 2, Unit.OPEN_MINUTES, []),
        ("cn", "manager_in_crisis", 5, Unit.OPEN_MINUTES, []),
        ("cn", "call_back", 24, Unit.BUSINESS_HOURS, []),
        ("cn", "result", 3, Unit.BUSINESS_DAYS, []),
        ("uk", "summary_resolution", 3, Unit.BUSINESS_DAYS, []),
        ("uk", "final_response", 56, Unit.DAYS, []),
        ("uk", "payment_response", 15, Unit.BUSINESS_DAYS, [35]),
        ("au", "acknowledgement", 24, Unit.BUSINESS_HOURS, []),
        ("au", "response", 30, Unit.DAYS, []),
        ("au", "hardship_response", 21, Unit.DAYS, []),
    ],
)
def test_the_shipped_terms_are_the_published_ones(pack, clock, amount, unit, totals):
    rule = BOOK.pack(pack, TODAY).clock(clock)

    assert (rule.amount, rule.unit) == (amount, unit)
    assert [one.total for one in rule.extensions] == totals


def test_the_second_extension_needs_head_office_and_notice():
    rule = BOOK.pack("cn", TODAY).clock("decision")

    assert (rule.extension("complex").approval, rule.extension("complex").notice) == (
        Role.MANAGER, False,
    )  # fmt: skip
    assert (rule.extension("special").approval, rule.extension("special").notice) == (
        Role.HEAD_OFFICE, True,
    )  # fmt: skip
    assert rule.extension("endless") is None


def test_only_what_was_seen_is_called_law():
    rules = [clock for pack in BOOK.packs for clock in pack.clocks]

    assert {one.confidence for one in rules if one.basis is Basis.LAW} == {Confidence.FOUND}
    assert BOOK.pack("cn", TODAY).clock("recheck").basis is Basis.CONFIGURABLE


def test_the_draft_of_2026_is_empty_and_does_not_count():
    draft = next(one for one in BOOK.packs if one.id == "cn-2026-draft")

    assert not draft.enabled
    assert draft.clocks == ()
    assert BOOK.pack("cn-2026-draft", date(2126, 1, 1)).id == "cn-2020"


def test_a_pack_is_found_by_family_or_by_id_on_its_day():
    assert BOOK.pack("cn", TODAY).id == BOOK.pack("cn-2020", TODAY).id == "cn-2020"
    assert BOOK.pack("cn", date(2020, 3, 1)).id == "cn-2020"
    with pytest.raises(BadContent, match="no rule pack of this family is enabled"):
        BOOK.pack("nowhere", TODAY)


def test_before_the_first_pack_the_first_counts_for_the_clock_was_wrong():
    assert BOOK.pack("cn", date(1970, 1, 1)).id == "cn-2020"


def test_a_newer_pack_counts_from_its_day_on(tmp_path):
    old = PACK.replace('id = "x"', 'id = "x-1"', 1)
    new = PACK.replace('id = "x"', 'id = "x-2"', 1).replace("2020-01-01", "2026-12-01")
    book = read(tmp_path, **{"x-1": old, "x-2": new})

    assert book.pack("x", date(2026, 11, 30)).id == "x-1"
    assert book.pack("x", date(2026, 12, 1)).id == "x-2"


def test_units_know_their_length():
    assert Unit.OPEN_MINUTES.length == timedelta(minutes=1)
    assert Unit.BUSINESS_HOURS.length == timedelta(hours=1)
    assert Unit.DAYS.length == timedelta(days=1)


PACK = """
id = "x"
family = "x"
title_zh = "规则"
title_en = "Rules"
valid_from = 2020-01-01
source = "s"

[[clocks]]
id = "one"
name_zh = "一"
name_en = "One"
basis = "law"
confidence = "found"
source = "s"
starts = ["complaint"]
until = ["resolved"]
amount = 10
unit = "days"
remind_before = [1]

[[clocks.pauses]]
id = "rest"
name_zh = "休"
name_en = "Rest"
confidence = "found"
source = "s"

[[clocks.extensions]]
id = "more"
name_zh = "延"
name_en = "More"
confidence = "found"
source = "s"
total = 20
approval = "manager"
notice = true
"""

SECOND_EXTENSION = PACK[PACK.index("[[clocks.extensions]]") :]
SECOND_PAUSE = PACK[PACK.index("[[clocks.pauses]]") : PACK.index("[[clocks.extensions]]")]
SECOND_CLOCK = PACK[PACK.index("[[clocks]]") : PACK.index("[[clocks.pauses]]")]


def read(folder, **files) -> Rulebook:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text)
    return load_rulebook(folder)


def test_a_pack_file_is_read(tmp_path):
    pack = read(tmp_path, x=PACK).pack("x", TODAY)

    assert pack.clock("one").pause_reasons() == ("rest",)
    assert pack.clock("two") is None


@pytest.mark.parametrize(
    ("old", "new", "key", "cause"),
    [
        ('id = "x"', 'id = "y"', "id", "must be 'x'"),
        ('["complaint"]', "[]", "clocks.one.starts", "names no event"),
        ('["complaint"]', '["rain"]', "clocks.one.starts", "no event 'rain'"),
        ('["complaint"]', '["flag:"]', "clocks.one.starts", "no event 'flag:'"),
        ('["resolved"]', "[]", "clocks.one.until", "names no event"),
        ('["resolved"]', '["resolved", "complaint"]', "clocks.one.until", "both start and meet"),
        ("amount = 10", "amount = 0", "clocks.one.amount", "at least 1"),
        ("amount = 10", "amount = 1.5", "clocks[0].amount", "int"),
        ('"days"', '"weeks"', "clocks[0].unit", "weeks"),
        ('confidence = "found"', 'confidence = "high"', "clocks.one.basis", "not called law"),
        ("[1]", "[0]", "clocks.one.remind_before", "between start and due"),
        ("[1]", "[10]", "clocks.one.remind_before", "between start and due"),
        ('name_en = "One"', 'name_en = " "', "clocks.one", "a name in both languages"),
        ('name_en = "More"', 'name_en = ""', "clocks.one.more", "a name in both languages"),
        ("total = 20", "total = 10", "clocks.one.more.total", "longer than"),
        ("notice = true", 'notice = true\nneeds = "x"', "clocks.one.more.needs", "no earlier"),
        ("notice = true", "notice = true\nfee = 1", "clocks[0].extensions[0].fee", "unknown"),
        ("notice = true", "", "clocks[0].extensions[0].notice", "missing"),
        ('source = "s"\n\n[[clocks]]', 'source = "s"\nincludes = ["z"]\n\n[[clocks]]', "includes",
         "no family 'z'"),
        ('source = "s"\n\n[[clocks]]', 'source = "s"\nincludes = ["x"]\n\n[[clocks]]', "includes",
         "'one' is there twice"),
        ("notice = true\n", "notice = true\n" + SECOND_CLOCK, "clocks", "'one' is there twice"),
        ("notice = true\n", "notice = true\n" + SECOND_PAUSE, "clocks.one.pauses", "there twice"),
        ("notice = true\n", "notice = true\n" + SECOND_EXTENSION.replace("20", "30"),
         "clocks.one.extensions", "'more' is there twice"),
        ("2020-01-01", '"soon"', "valid_from", "date"),
        ('id = "x"', "id = ", "", "no TOML"),
    ],
)  # fmt: skip
def test_a_wrong_pack_names_file_and_key(tmp_path, old, new, key, cause):
    assert old in PACK

    with pytest.raises(BadContent) as refused:
        read(tmp_path, x=PACK.replace(old, new, 1))

    assert (refused.value.file, refused.value.key) == ("x.toml", key)
    assert cause in refused.value.cause


def test_two_packs_of_a_family_cannot_begin_on_the_same_day(tmp_path):
    twin = PACK.replace('id = "x"', 'id = "y"', 1)

    with pytest.raises(BadContent, match=r"y\.toml: valid_from"):
        read(tmp_path, x=PACK, y=twin)


def test_every_flag_that_a_clock_waits_for_can_be_set_at_the_desk():
    flags = {one.slug for one in load_counter(RESOURCES).taxonomy.flags}
    named = {
        event.removeprefix(FLAG_PREFIX)
        for pack in BOOK.packs
        for clock in pack.clocks
        for event in (*clock.starts, *clock.until)
        if event.startswith(FLAG_PREFIX)
    }

    assert named
    assert named <= flags
