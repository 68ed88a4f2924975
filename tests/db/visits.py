"""Random visits as facts, for properties of what is worked out from the journal."""

from hypothesis import strategies as st

from kiosk import facts
from kiosk.facts import Level, Outcome
from tests.db.journals import utc

_by = {"staff": "s001", "role": "agent"}
_manager = {"staff": "s002", "role": "manager"}
_places = st.sampled_from(["", "counter-1", "counter-2"])

_customer = st.one_of(
    st.builds(
        facts.Rated,
        score=st.integers(1, 5),
        location=_places,
        marks=st.sampled_from([(), ("burst",), ("burst", "out_of_hours")]),
    ),
    st.builds(facts.Detailed, reasons=st.sampled_from([(), ("waiting",), ("waiting", "fees")])),
    st.builds(facts.HelpRequested, location=_places),
    st.builds(
        facts.ComplaintLodged,
        business=st.sampled_from(["", "b.loan"]),
        cause=st.sampled_from(["", "c.fees"]),
        wants_remedy=st.booleans(),
        wants_person=st.booleans(),
    ),
    st.builds(facts.Rerated, score=st.integers(1, 5)),
    st.builds(facts.Accepted, accepted=st.booleans()),
    st.just(facts.Withdrawn()),
)
_staff = st.one_of(
    st.just(facts.Acknowledged(**_by)),
    st.just(facts.Arrived(**_by)),
    st.builds(
        facts.EmotionMarked,
        emotion=st.integers(0, 5),
        play=st.just("p"),
        play_version=st.just(1),
        step=st.sampled_from(["", "see", "listen"]),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.builds(
        facts.StepTaken,
        play=st.just("p"),
        play_version=st.just(1),
        step=st.sampled_from(["see", "listen"]),
        answer=st.sampled_from(["on", "back"]),
        wording=st.sampled_from(["", "v"]),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.just(facts.Levelled(level=Level.FEEDBACK, reason="r", **_manager)),
    st.just(facts.Escalated(to="manager", **_by)),
    st.just(facts.Promised(promise="p1", due_at=utc("2026-11-24T02:00"), **_by)),
    st.builds(
        facts.PromiseEnded,
        promise=st.just("p1"),
        kept=st.booleans(),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.builds(
        facts.RemedyOffered,
        remedy=st.just("m1"),
        loss=st.integers(0, 3),
        amount=st.integers(0, 3),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.builds(
        facts.RemedyEnded,
        remedy=st.just("m1"),
        given=st.booleans(),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.builds(
        facts.Resolved,
        outcome=st.just(Outcome.SETTLED),
        root_cause=st.just("排班"),
        finding=st.sampled_from([None, *facts.Finding]),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.just(
        facts.Resolved(
            outcome=Outcome.REMEDY_GIVEN, fix_owner="s002", fix_due=utc("2026-12-24T02:00"), **_by
        )
    ),
    st.builds(facts.FixChecked, holds=st.booleans(), **{k: st.just(v) for k, v in _by.items()}),
    st.builds(
        facts.Referred,
        to=st.sampled_from(facts.Referral),
        **{k: st.just(v) for k, v in _by.items()},
    ),
    st.just(facts.Extended(clock="answer", extension="complex", approved_by="s002", **_by)),
    st.just(facts.PartyNamed(party="s003", **_by)),
    st.just(facts.Reopened(reason="r", **_by)),
)

visits = st.lists(
    st.lists(st.tuples(st.sampled_from(["lobby", "desk"]), st.one_of(_customer, _staff)),
             min_size=1, max_size=9),
    min_size=1, max_size=6,
)  # fmt: skip
"""Visits, each a list of facts with the device on which they happened."""
