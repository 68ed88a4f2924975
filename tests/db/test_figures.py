"""Every figure of insight, counted again from the raw journal by the slowest honest way."""

from collections import Counter
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings

from db.figures import Due, read_figures
from db.insight import Span
from db.rollups import BRANCH_ZONE, alerted_at
from kiosk import facts
from kiosk.case import State
from kiosk.figures import Told
from tests.db.journals import Branch
from tests.db.test_insight import cases_from_scratch
from tests.db.test_projections import played
from tests.db.visits import visits

YEAR = Span(date(2026, 11, 1), date(2027, 3, 31))


def faces(case):
    return case.score if case.scale == 5 or case.score < 3 else case.score + 1


def steps_told(cases):
    """How often each step was answered, and how the emotion moved meanwhile."""
    walked = Counter(
        Told(one.play, one.play_version, one.step, one.wording)
        for case in cases
        for one in case.walk
        if one.answer not in {"back", "jump"}
    )
    moved = Counter(
        (Told(one.play, one.version, one.step, one.wording), one.after - one.before)
        for case in cases
        for one in case.moves
    )
    return walked, moved


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(told=visits)
def test_the_figures_equal_a_slow_count_from_the_raw_journal(tmp_path_factory, told):
    branch = Branch(tmp_path_factory.mktemp("figures"))
    try:
        lobby, desk = played(branch, told)
        after = 0
        while lobby.outgoing(lobby.origin, after=after, limit=9):
            batch = branch.next_batch(lobby, after=after, limit=9)
            desk.receive(batch)
            after = batch.head.seq
        cases, records = cases_from_scratch([desk])

        figures = read_figures(desk, YEAR, Due(days=1, today=YEAR.last))

        rated = [one for one in cases if one.score is not None and not one.marks]
        handled = [one for one in cases if one.state is not State.NONE]
        again = [one for one in handled if one.rerated is not None]
        assert figures.scores == tuple(
            sum(faces(one) == face for one in rated) for face in range(1, 6)
        )
        assert figures.flagged == sum(one.score is not None and bool(one.marks) for one in cases)
        for (weekday, hour), (count, unhappy) in figures.hours.items():
            here = [
                one for one in rated
                for at in (one.opened_at.astimezone(BRANCH_ZONE),)
                if (at.weekday(), at.hour) == (weekday, hour)
            ]  # fmt: skip
            assert (count, unhappy) == (len(here), sum(one.score <= 2 for one in here))
        assert sum(count for count, _ in figures.hours.values()) == len(rated)
        assert sum(day.happy for day in figures.days) == sum(faces(one) >= 4 for one in rated)
        assert figures.cases == len(handled)
        assert figures.accepted == sum(one.state is State.ACCEPTED for one in handled)
        assert figures.resolved == sum(one.state is State.RESOLVED for one in handled)
        assert figures.rerated == len(again)
        assert (figures.walked, figures.moved) == steps_told(handled)
        given_away = [r for one in handled for r in one.remedies if r.given]
        assert (figures.offered, figures.remedied) == (
            sum(len(one.remedies) for one in handled), len(given_away)
        )  # fmt: skip
        assert figures.beyond_loss == sum(r.amount > r.loss for r in given_away)
        assert figures.comparable == sum(one.score is not None for one in again)
        assert figures.improved == sum(
            one.score is not None and one.rerated > one.score for one in again
        )
        assert_levels_and_promises(figures, handled)
        fixes = [one for one in handled if one.fix_due is not None]
        assert figures.mended == sum(one.fix_holds is True for one in fixes)
        assert figures.came_back == sum(one.fix_holds is False for one in fixes)
        assert_judged_slowly(figures, handled)
        assert_what_came_of_it(figures, handled, records)
        assert figures.unmended == len(fixes) - figures.mended
        for to in facts.Referral:
            assert figures.referred.get(to, 0) == sum(to in one.referred for one in handled)
        assert sum(figures.causes.values()) == sum(bool(one.cause) for one in handled)
        assert sum(figures.businesses.values()) == sum(bool(one.business) for one in handled)
        waited = [
            (one.acknowledged_at - alerted_at(one)).total_seconds()
            for one in handled
            if one.acknowledged_at is not None
        ]
        assert figures.notice.count == sum(seconds >= 0 for seconds in waited)
        assert figures.notice.skewed == sum(seconds < 0 for seconds in waited)
    finally:
        branch.close()


def assert_levels_and_promises(figures, handled):
    """What a branch could make look better than it is, counted one by one."""
    promises = [promise for one in handled for promise in one.promises]
    assert figures.kept == sum(one.kept is True for one in promises)
    assert figures.broken == sum(one.kept is False for one in promises)
    assert figures.downgraded == sum(one.downgraded for one in handled)
    assert figures.escalated == sum(bool(one.escalated_to) for one in handled)
    assert figures.reopened == sum(one.reopened > 0 for one in handled)
    assert figures.withdrawn == sum(one.state is State.WITHDRAWN for one in handled)


def assert_judged_slowly(figures, handled):
    """Complaints, answers, what was settled at once, who was upset: in other words than the code's."""
    day = lambda at: at.astimezone(BRANCH_ZONE).date()  # noqa: E731 - a word of this count
    complaints = [one for one in handled if one.level == "complaint"]
    assert figures.complaints == len(complaints)
    assert figures.on_site == sum(
        one.accepted_at is not None
        and day(one.accepted_at) == day(one.opened_at)
        and one.reopened == 0
        for one in handled
    )
    judged = [one for one in complaints if one.state is not State.WITHDRAWN]
    told = [(one, one.resolved_at or one.accepted_at) for one in judged if not one.extensions]
    in_time = sum(at is not None and (day(at) - day(one.opened_at)).days <= 1 for one, at in told)
    waiting = sum(at is None and day(one.opened_at) >= YEAR.last - timedelta(1) for one, at in told)
    assert figures.answers.in_time == in_time
    assert figures.answers.late == len(told) - in_time - waiting
    assert figures.answers.extended == len(judged) - len(told)
    upset = [one for one in handled if any((e or 0) >= 2 for e in (one.first_emotion, one.emotion))]
    again = [one for one in upset if one.rerated is not None and one.score is not None]
    assert figures.upset == len(upset)
    assert figures.upset_again == len(again)
    assert figures.upset_better == sum(one.rerated > one.score for one in again)


def mended_on(records):
    """The day on which a root cause was found mended, read off the records one by one."""
    due, found = None, None
    for record in sorted(records, key=lambda one: one.order):
        match record.body:
            case facts.Resolved(fix_due=fix_due):
                due, found = fix_due, None
            case facts.FixChecked(holds=holds, due_at=due_at):
                due = due_at or due
                found = record.fact.at.astimezone(BRANCH_ZONE).date() if holds else None
    return found if due is not None else None


def assert_what_came_of_it(figures, handled, records):
    """Findings, sums that were given, and what came up again, in other words than the code's."""
    for finding in facts.Finding:
        assert figures.findings.get(finding, 0) == sum(
            one.level == "complaint" and one.finding is finding for one in handled
        )
    sums = sorted(r.amount for one in handled for r in one.remedies if r.given)
    assert sorted(fen for fen, n in figures.remedy_sums.items() for _ in range(n)) == sums
    opened = [(one.opened_at.astimezone(BRANCH_ZONE).date(), one) for one in handled]
    mended = [
        (day, one) for one in handled for day in (mended_on(records[one.subject]),)
        if day is not None and one.cause
    ]  # fmt: skip
    assert figures.fixed == len(mended)
    assert figures.recurred == sum(
        any(
            timedelta(0) < at - day <= timedelta(90)
            and (later.business, later.cause) == (one.business, one.cause)
            for at, later in opened
        )
        for day, one in mended
    )


def test_a_mended_cause_that_comes_up_again_soon_is_told(branch):
    journal = branch.journal()

    def complained(cause):
        subject = branch.a_subject()
        branch.did(journal, subject, facts.ComplaintLodged(business="b.loan", cause=cause))
        return subject

    def mended(cause):
        subject = complained(cause)
        by = {"staff": "s001", "role": "agent"}
        branch.did(
            journal, subject, facts.Resolved(outcome="settled", fix_due=branch.clock.at, **by)
        )
        branch.did(journal, subject, facts.FixChecked(holds=True, **by))

    for cause in ("c.fees", "c.rules", "c.service", "c.funds"):
        mended(cause)
    complained("c.fees")  # the same day: it was there before anybody looked
    branch.clock.move(days=1)
    complained("c.rules")
    branch.clock.move(days=89)
    complained("c.service")
    branch.clock.move(days=1)
    complained("c.funds")  # too late to be the same thing

    figures = read_figures(journal, YEAR, Due(days=15, today=YEAR.last))

    assert (figures.fixed, figures.recurred) == (4, 2)


def test_half_of_the_customers_waited_no_longer_than_the_median(branch):
    journal = branch.journal()
    waits = [20, 40, 60, 90, 600]
    for seconds in waits:
        subject = branch.a_subject()
        branch.did(journal, subject, facts.HelpRequested())
        branch.clock.move(seconds=seconds)
        branch.did(journal, subject, facts.Acknowledged(staff="s001", role="agent"))

    notice = read_figures(journal, YEAR).notice

    assert notice.count == len(waits)
    assert notice.median == pytest.approx(median(waits), rel=0.06)
    assert notice.ninetieth == pytest.approx(600, rel=0.06)


def test_a_scale_of_four_has_no_middle_face(branch):
    journal = branch.journal()
    for score in (1, 2, 3, 4):
        branch.did(journal, branch.a_subject(), facts.Rated(score=score, scale=4))

    assert read_figures(journal, YEAR).scores == (1, 1, 0, 1, 1)


def test_an_empty_span_has_no_figures(branch):
    journal = branch.journal()
    branch.tapped(journal)
    before = Span(YEAR.first - timedelta(40), YEAR.first - timedelta(30))

    figures = read_figures(journal, before)

    assert (figures.count, figures.days, figures.happy_share) == (0, (), None)
    assert figures.notice.median is None
