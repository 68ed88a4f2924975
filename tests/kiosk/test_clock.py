"""The clocks of a case: golden cases, and what holds for every history."""

import itertools
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.case import Extension, Pause
from kiosk.clock import clocks, promised_dates, reminders
from kiosk.facts import Level
from kiosk.moments import Event, Moment
from kiosk.rules import Basis
from tests.builders import MANAGER, MONDAY_MORNING, a_calendar, a_rule_pack, a_visit

CN = a_calendar()
PACK = a_rule_pack()


def china(*parts):
    """A time by the clock on the branch's wall."""
    return datetime(*parts, tzinfo=UTC) - timedelta(hours=8)


def clock_of(visit, name, *, now=None, pack=PACK, calendar=CN, turn=1):
    found = clocks(visit.case, pack, calendar, now or visit.now)
    return next(one for one in found if (one.clock, one.turn) == (name, turn))


def names(visit):
    return {one.clock for one in clocks(visit.case, PACK, CN, visit.now)}


def end_of(*day):
    return china(*day) + timedelta(days=1) - timedelta(milliseconds=1)


# --- the lobby's targets -------------------------------------------------------------------------


def test_a_content_customer_starts_no_clock():
    assert names(a_visit().rated(5)) == set()


def test_an_unhappy_tap_wants_to_be_seen_and_a_call_wants_a_person():
    assert names(a_visit().rated(2)) == {"seen"}
    assert names(a_visit().rated(1).asked_for_help()) == {
        "seen", "at_customer", "manager_if_unattended", "result",
    }  # fmt: skip


def test_staff_have_two_minutes_to_the_customer():
    visit = a_visit().asked_for_help()

    assert clock_of(visit, "at_customer").due_at == MONDAY_MORNING + timedelta(minutes=2)
    assert not clock_of(visit.after(minutes=2), "at_customer").is_late
    assert clock_of(visit.after(milliseconds=1), "at_customer").is_late


def test_arriving_meets_the_clock_and_keeps_it_met():
    visit = a_visit().asked_for_help().after(seconds=90).arrived().after(hours=3)

    met = clock_of(visit, "at_customer")

    assert met.met_at == MONDAY_MORNING + timedelta(seconds=90)
    assert not met.is_late
    assert not met.is_running
    assert met.left(visit.now) == timedelta(seconds=30)


def test_a_late_arrival_stays_late():
    assert clock_of(a_visit().asked_for_help().after(minutes=3).arrived(), "at_customer").is_late


def test_two_minutes_before_closing_go_on_in_the_morning():
    visit = a_visit(china(2026, 11, 27, 16, 59)).asked_for_help()

    assert clock_of(visit, "at_customer").due_at == china(2026, 11, 30, 9, 1)


def test_a_crisis_calls_the_manager_within_five_minutes():
    visit = a_visit().asked_for_help().arrived().marked_emotion(4)

    assert clock_of(visit, "manager_in_crisis").due_at == MONDAY_MORNING + timedelta(minutes=5)
    assert clock_of(visit.after(minutes=1).arrived(MANAGER), "manager_in_crisis").met_at


def test_a_manager_who_marks_the_crisis_is_there_already():
    visit = a_visit().asked_for_help().arrived().marked_emotion(5, by=MANAGER)

    assert clock_of(visit, "manager_in_crisis").met_at == visit.now


def test_a_second_call_runs_its_own_turn():
    visit = a_visit().asked_for_help().after(minutes=1).arrived().resolved()
    visit.after(minutes=5).asked_for_help()

    second = clock_of(visit, "at_customer", turn=2)

    assert second.started_at == visit.now
    assert second.is_running


def test_a_call_back_is_due_after_a_day_of_business():
    visit = a_visit(china(2026, 11, 27, 16)).complained(wants_answer=True)

    assert clock_of(visit, "call_back").due_at == china(2026, 11, 30, 16)
    assert clock_of(visit.after(hours=1).noted("contact"), "call_back").met_at == visit.now


def test_the_result_rests_while_the_customer_is_asked():
    visit = a_visit().asked_for_help().after(hours=1).paused("result", "waiting_for_customer")

    resting = clock_of(visit.after(days=1), "result")

    assert resting.is_resting
    assert resting.rested == timedelta(days=1)
    assert resting.due_at == china(2026, 11, 27, 17)
    visit.resumed("result").after(days=1)
    assert clock_of(visit, "result").due_at == resting.due_at
    assert not clock_of(visit, "result").is_resting


# --- the law -------------------------------------------------------------------------------------


def test_a_complaint_is_decided_in_fifteen_calendar_days():
    visit = a_visit().complained()

    decision = clock_of(visit, "decision")

    assert decision.due_at == end_of(2026, 12, 8)
    assert decision.rule.basis is Basis.LAW


def test_dissatisfaction_has_no_legal_term_in_china():
    assert "decision" not in names(a_visit().complained(wants_remedy=False))


def test_staff_who_hear_a_claim_start_the_term_that_day():
    visit = a_visit().asked_for_help().after(hours=2).levelled(Level.COMPLAINT)

    assert clock_of(visit, "decision").started_at == visit.now


def test_lowering_and_raising_the_level_again_gains_no_time():
    visit = a_visit().complained().after(days=3).levelled(Level.DISSATISFACTION)
    assert "decision" not in names(visit)

    visit.after(days=3).levelled(Level.COMPLAINT)

    assert clock_of(visit, "decision").started_at == MONDAY_MORNING


def test_fifteen_days_become_thirty_and_then_sixty():
    visit = a_visit().complained().after(days=10).extended("decision", "complex")
    assert clock_of(visit, "decision").due_at == end_of(2026, 12, 23)

    visit.after(days=15).extended("decision", "special")

    assert clock_of(visit, "decision").due_at == end_of(2027, 1, 22)
    assert clock_of(visit, "decision").extensions == ("complex", "special")


def test_an_extension_out_of_order_moves_nothing():
    visit = a_visit().complained().extended("decision", "special")

    assert clock_of(visit, "decision").due_at == end_of(2026, 12, 8)


def test_an_extension_that_comes_too_late_mends_nothing():
    visit = a_visit().complained().after(days=16).extended("decision", "complex")

    assert clock_of(visit, "decision").is_late
    assert clock_of(visit, "decision").extensions == ()


def test_an_unknown_extension_or_reason_moves_nothing():
    visit = a_visit().complained().extended("decision", "because").paused("decision", "holiday")

    decision = clock_of(visit.after(days=3), "decision")

    assert decision.due_at == end_of(2026, 12, 8)
    assert not decision.is_resting


def test_outside_appraisal_is_not_counted():
    visit = a_visit().complained().paused("decision", "external_appraisal").after(days=7)
    visit.resumed("decision")

    assert clock_of(visit, "decision").due_at == end_of(2026, 12, 15)


def test_a_rest_that_begins_after_the_due_date_heals_nothing():
    visit = a_visit().complained().after(days=20).paused("decision", "external_appraisal")

    late = clock_of(visit.after(days=5), "decision")

    assert late.is_late
    assert not late.is_resting
    assert late.due_at == end_of(2026, 12, 8)


def test_two_desks_that_pause_at_once_pause_once():
    visit = a_visit().complained()
    visit.paused("decision", "external_appraisal").after(days=1)
    visit.paused("decision", "external_appraisal").after(days=1).resumed("decision")

    assert clock_of(visit.after(days=1), "decision").rested == timedelta(days=2)


def test_new_facts_start_the_term_anew():
    visit = a_visit().complained().after(days=5).resolved().after(days=2).reopened()

    assert clock_of(visit, "decision").met_at == MONDAY_MORNING + timedelta(days=5)
    assert clock_of(visit, "decision", turn=2).due_at == end_of(2026, 12, 15)


def test_a_withdrawn_complaint_ends_every_clock():
    visit = a_visit().complained(wants_answer=True).after(days=1).withdrew().after(days=90)

    assert all(not one.is_running for one in clocks(visit.case, PACK, CN, visit.now))
    assert not clock_of(visit, "decision").is_late


def test_a_privacy_incident_has_seventy_two_hours_day_and_night():
    visit = a_visit(china(2026, 2, 14, 12)).asked_for_help().flagged("f.privacy_incident")

    assert clock_of(visit, "privacy_incident").due_at == china(2026, 2, 17, 12)
    visit.after(hours=1).flagged("f.privacy_reported")
    assert clock_of(visit, "privacy_incident").met_at == visit.now


def test_a_flag_that_is_taken_away_takes_its_clock_along():
    visit = a_visit().complained().flagged("f.transferred")
    assert clock_of(visit, "transferred").due_at == end_of(2026, 12, 8)

    visit.flagged("f.transferred", is_set=False)

    assert "transferred" not in names(visit)


def test_a_transferred_complaint_runs_beside_the_branchs_own():
    visit = a_visit().complained().after(days=3).flagged("f.transferred")
    visit.extended("transferred", "complex")

    assert clock_of(visit, "transferred").due_at == end_of(2027, 1, 25)
    assert clock_of(visit, "decision").due_at == end_of(2026, 12, 8)


def test_spring_festival_stops_targets_and_not_the_law():
    visit = a_visit(china(2026, 2, 13, 16, 59)).complained(wants_person=True)

    assert clock_of(visit, "at_customer").due_at == china(2026, 2, 14, 9, 1)
    assert clock_of(visit, "result").due_at == china(2026, 2, 25, 17)
    assert clock_of(visit, "decision").due_at == end_of(2026, 2, 28)


def test_british_days_end_at_british_midnight_through_summer_time():
    pack, gb = a_rule_pack("uk"), a_calendar("gb")
    visit = a_visit(datetime(2026, 9, 7, 9, tzinfo=UTC)).complained(wants_remedy=False)

    final = clock_of(visit, "final_response", pack=pack, calendar=gb)
    summary = clock_of(visit, "summary_resolution", pack=pack, calendar=gb)

    assert final.due_at == datetime(2026, 11, 2, 23, 59, 59, 999000, tzinfo=UTC)
    assert summary.due_at == datetime(2026, 9, 10, 16, tzinfo=UTC)


def test_australian_terms_are_thirty_and_for_hardship_twenty_one_days():
    pack, sydney = a_rule_pack("au"), a_calendar("au-sydney")
    visit = a_visit(datetime(2026, 11, 1, 22, tzinfo=UTC)).complained().flagged("f.hardship")

    def due(name):
        return sydney.local(clock_of(visit, name, pack=pack, calendar=sydney).due_at)

    assert due("response").date().isoformat() == "2026-12-02"
    assert due("hardship_response").date().isoformat() == "2026-11-23"
    assert due("acknowledgement").isoformat() == "2026-11-03T09:00:00+11:00"


# --- receipts and reminders ----------------------------------------------------------------------


def test_the_receipt_promises_what_the_case_will_be_held_to():
    visit = a_visit().complained(wants_person=True, wants_answer=True)

    events = (Event.UNHAPPY, Event.HELP, Event.ANSWER_WANTED)
    promised = promised_dates(PACK, CN, level=Level.COMPLAINT, events=events, at=MONDAY_MORNING)

    assert promised == clocks(visit.case, PACK, CN, visit.now)


def test_feedback_promises_nothing():
    assert promised_dates(PACK, CN, level=Level.FEEDBACK, events=(), at=MONDAY_MORNING) == ()


def test_reminders_come_before_and_at_the_due_time_in_opening_hours():
    running = clocks(a_visit().complained().case, PACK, CN, MONDAY_MORNING)
    decision = [one for one in running if one.clock == "decision"]

    found = reminders(decision, CN, after=MONDAY_MORNING, until=MONDAY_MORNING + timedelta(days=40))

    assert [(one.before, one.at) for one in found] == [
        (5, china(2026, 12, 4, 9)),
        (1, china(2026, 12, 8, 9)),
        (0, china(2026, 12, 9, 9)),
    ]


def test_a_call_back_is_remembered_two_hours_ahead():
    at = china(2026, 11, 27, 16)
    running = clocks(a_visit(at).complained(wants_answer=True).case, PACK, CN, at)
    call_back = [one for one in running if one.clock == "call_back"]

    found = reminders(call_back, CN, after=at, until=at + timedelta(days=9))

    assert [(one.before, one.at) for one in found] == [
        (2, china(2026, 11, 30, 14)),
        (0, china(2026, 11, 30, 16)),
    ]


def test_a_resting_or_met_clock_reminds_nobody():
    visit = a_visit().complained().paused("decision", "external_appraisal").after(days=2)
    resting = [one for one in clocks(visit.case, PACK, CN, visit.now) if one.clock == "decision"]
    visit.resumed("decision").resolved()
    met = clocks(visit.case, PACK, CN, visit.now)

    year = {"after": MONDAY_MORNING, "until": MONDAY_MORNING + timedelta(days=365)}

    assert reminders(resting, CN, **year) == ()
    assert [one for one in reminders(met, CN, **year) if one.clock == "decision"] == []


# --- what holds for every history (T31) ----------------------------------------------------------

minutes = st.integers(0, 60 * 24 * 40)
instants = minutes.map(lambda passed: MONDAY_MORNING + timedelta(minutes=passed))
events = st.sampled_from(
    [Event.UNHAPPY, Event.HELP, Event.ANSWER_WANTED, Event.DISSATISFACTION, Event.COMPLAINT,
     Event.CRISIS, Event.REOPENED, Event.ACKNOWLEDGED, Event.ARRIVED, Event.CONTACTED,
     Event.MANAGER, Event.RESOLVED, Event.ACCEPTED, Event.WITHDRAWN, "flag:f.privacy_incident"]
)  # fmt: skip
moments = st.lists(st.builds(Moment, events, instants), max_size=8)
packs = st.sampled_from([PACK, a_rule_pack("uk"), a_rule_pack("au")])
calendars = st.sampled_from([CN, a_calendar("gb"), a_calendar("au-sydney"), a_calendar("always")])


@st.composite
def pauses(draw):
    clock, reason = draw(
        st.sampled_from(
            [
                ("decision", "external_appraisal"),
                ("result", "waiting_for_customer"),
                ("result", "holiday"),
                ("seen", "waiting_for_customer"),
            ]
        )
    )
    since = draw(instants)
    until = draw(st.none() | minutes.map(lambda passed: since + timedelta(minutes=passed)))
    return Pause(clock=clock, reason=reason, since=since, until=until)


extensions = st.builds(
    Extension,
    clock=st.just("decision"),
    extension=st.sampled_from(["complex", "special", "because"]),
    approved_by=st.just("s002"),
    at=instants,
)


@st.composite
def cases(draw):
    return msgspec.structs.replace(
        a_visit().rated(1).case,
        level=draw(st.sampled_from(Level)),
        flags=("f.privacy_incident",),
        moments=tuple(draw(moments)),
        pauses=tuple(draw(st.lists(pauses(), max_size=3))),
        extensions=tuple(draw(st.lists(extensions, max_size=3))),
    )


@given(cases(), packs, calendars, instants)
def test_no_time_is_ever_negative_and_the_parts_make_the_whole(case, pack, calendar, now):
    for one in clocks(case, pack, calendar, now):
        seen_at = one.met_at or max(now, one.started_at)

        assert one.ran >= timedelta()
        assert one.rested >= timedelta()
        assert one.left(now) >= timedelta()
        assert one.started_at <= one.due_at
        whole = calendar.between(one.rule.unit.measure, one.started_at, seen_at)
        assert one.ran + one.rested == whole


@given(cases(), packs, calendars, instants)
def test_a_pause_or_an_extension_never_shortens_a_clock(case, pack, calendar, now):
    plain = msgspec.structs.replace(case, pauses=(), extensions=())

    for one, without in zip(
        clocks(case, pack, calendar, now), clocks(plain, pack, calendar, now), strict=True
    ):
        assert one.due_at >= without.due_at
        assert not (one.is_late and not without.is_late)


@given(cases(), packs, calendars, instants)
def test_a_resting_clock_is_never_late(case, pack, calendar, now):
    for one in clocks(case, pack, calendar, now):
        assert not (one.is_resting and one.is_late)


@given(cases(), packs, instants, st.randoms())
def test_the_order_of_what_happened_at_once_does_not_matter(case, pack, now, shuffled):
    mixed = msgspec.structs.replace(
        case,
        moments=tuple(shuffled.sample(case.moments, len(case.moments))),
        pauses=tuple(shuffled.sample(case.pauses, len(case.pauses))),
        extensions=tuple(shuffled.sample(case.extensions, len(case.extensions))),
    )

    assert clocks(mixed, pack, CN, now) == clocks(case, pack, CN, now)


@given(cases(), packs, calendars, instants, st.lists(instants, max_size=5))
def test_each_reminder_comes_once_and_in_opening_hours(case, pack, calendar, now, cuts):
    running = clocks(case, pack, calendar, now)
    edges = sorted({MONDAY_MORNING, *cuts, MONDAY_MORNING + timedelta(days=200)})
    start = edges[0] - timedelta(days=1)
    whole = reminders(running, calendar, after=start, until=edges[-1])

    parts = [
        one
        for after, until in itertools.pairwise([start, *edges])
        for one in reminders(running, calendar, after=after, until=until)
    ]

    assert parts == list(whole)
    assert len(whole) == len({(one.clock, one.turn, one.before) for one in whole})
    assert all(calendar.is_open(one.at) for one in whole)
    expected = {(one.clock, one.turn) for one in running if one.is_running and not one.is_resting}
    assert {(one.clock, one.turn) for one in whole if one.before == 0} == expected


@pytest.mark.parametrize("now", [MONDAY_MORNING - timedelta(days=900), china(2126, 1, 1)])
def test_a_clock_that_jumped_counts_nothing_backwards(now):
    visit = a_visit().complained()

    for one in clocks(visit.case, PACK, a_calendar("always"), now):
        assert one.ran >= timedelta()
