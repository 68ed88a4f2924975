"""The play in full on the real window: offers, checks, contract, comparison, other plays, showing."""

from datetime import date

import msgspec
import pytest

from kiosk.facts import SideShown
from ui.desk_screen import DeskRules
from ui.pilot.sample_desk import A_LOAN, ZHOU, SampleDesk, borrow

EARLY = "scenario-early-repayment"


def open_aids(desk):
    desk.sign_in()
    subject = borrow(desk.branch)
    desk.desk.openCase(subject)
    desk.staff.tap_when_seen("openAids")
    desk.hands.wait_until(lambda: desk.desk.aids.isOpen, "the play in full")
    return subject


def rows(model):
    return {row.key: row for row in model.rows}


def with_comparison(rules, as_of):
    """The reference pack with figures that a bank supplied."""
    content = rules.content
    play = content.play(EARLY)
    row = {"bank": "A", "terms": {"zh": "满一年免", "en": "free after a year"}, "source": "site"}
    compared = msgspec.convert(
        {**msgspec.to_builtins(play.pack.comparison), "as_of": as_of, "rows": [row]},
        type(play.pack.comparison),
    )
    pack = msgspec.structs.replace(play.pack, comparison=compared)
    plays = tuple(
        msgspec.structs.replace(one, pack=pack) if one.id == EARLY else one for one in content.plays
    )
    return DeskRules(
        content=msgspec.structs.replace(content, plays=plays),
        rulebook=rules.rulebook, calendar=rules.calendar, pack=rules.pack,
    )  # fmt: skip


def test_what_can_be_offered_says_who_decides_how_long_and_what_it_costs(desk):
    open_aids(desk)

    offers = rows(desk.desk.aids.offers)

    assert offers["two-dates"].calculates
    assert offers["two-dates"].is_mine
    assert offers["two-dates"].note.startswith("Lobby manager · 10 min · ")
    assert not offers["released-slot"].is_mine


def test_an_offer_goes_on_to_its_promise(desk):
    open_aids(desk)

    desk.staff.tap_when_seen("promise-written-slot")

    desk.hands.wait_until(lambda: desk.desk.sheet.sheet == "promise", "the sheet")
    assert not desk.desk.aids.isOpen
    assert [row.key for row in desk.desk.sheet.options.rows if row.is_chosen] == ["written-slot"]


def test_checks_contract_lines_and_what_is_never_done_stand_together(desk):
    open_aids(desk)
    desk.desk.aids.read(1)
    desk.hands.wait_until(
        lambda: desk.hands.sees(f"line-{desk.desk.aids.lines.rows[0].key}"), "the contract"
    )

    assert desk.desk.walk.checks
    assert desk.desk.walk.never
    assert all(row.find and row.read for row in desk.desk.aids.lines.rows)


def test_another_play_that_fits_is_walked_instead(desk):
    open_aids(desk)
    desk.desk.aids.read(4)
    other = next(row for row in desk.desk.walk.plays.rows if not row.is_chosen)
    assert other.why

    desk.staff.tap_when_seen(f"play-{other.key}")

    desk.hands.wait_until(lambda: desk.desk.walk.play_id() == other.key, "the other play")
    assert [row.key for row in desk.desk.walk.plays.rows if row.is_chosen] == [other.key]


@pytest.mark.parametrize(
    ("as_of", "shown"), [(date(2026, 8, 25), True), (date(2026, 8, 24), False)]
)
def test_a_comparison_is_dated_and_hidden_after_ninety_days(desks, rules, branch, as_of, shown):

    desk = SampleDesk(branch, with_comparison(rules, as_of), language="en")
    try:
        open_aids(desk)
        assert bool(desk.desk.aids.banks.rows) is shown
        assert as_of.isoformat() in desk.desk.aids.comparedOn
        assert ("hidden once" in desk.desk.aids.comparedOn) is shown
    finally:
        desk.close()


def test_without_figures_the_comparison_says_so(desk):
    open_aids(desk)

    assert "no figures" in desk.desk.aids.comparedOn
    assert not desk.desk.aids.banks.rows


def test_two_days_are_worked_out_to_the_fen_as_by_hand(desk):
    # 3000 at 12 %, three instalments: see tests/kiosk/test_repayment.py. On 4 February: 15 days,
    # 15.00; a month's interest as fee: 30.00. On 20 February 2009.93 are owed; its fee is 20.10.
    open_aids(desk)

    desk.staff.work_out(A_LOAN)

    found = {row.label: (row.sooner, row.later) for row in desk.desk.repayment.sums.rows}
    assert found["To pay on that day"] == ("¥3,045.00", "¥2,030.03")
    assert found["Principal in it"] == ("¥3,000.00", "¥2,009.93")
    assert found["Interest of the odd days in it"] == ("¥15.00", "¥0.00")
    assert found["Fee by the contract, in it"] == ("¥30.00", "¥20.10")
    assert found["Interest saved"] == ("¥45.20", "¥30.20")
    assert found["Saved, less the fee"] == ("¥15.20", "¥10.10")
    assert found["Instalments left"] == ("0", "0")


def test_only_what_the_agent_chose_is_shown_and_that_stands_on_record(desk):
    subject = open_aids(desk)
    aids = desk.desk.aids
    aids.read(3)
    assert not aids.canShow
    aids.choosePart("notice/after")
    aids.choosePart("option/partial")

    desk.staff.tap_when_seen("aidsShow")

    def found():
        bodies = [one.body for one in desk.branch.timeline(subject)]
        return [one for one in bodies if isinstance(one, SideShown)]

    desk.hands.wait_until(found, "the record")
    (side,) = desk.shown
    assert side.parts == ("notice/after", "option/partial") == found()[0].parts
    assert (found()[0].play, found()[0].staff) == (EARLY, ZHOU.id)
    assert found()[0].play_version == desk.desk.walk.walked().version
    desk.staff.tap_when_seen("aidsTakeAway")
    desk.hands.wait_until(lambda: len(desk.shown) == 2, "the taking away")
    assert desk.shown[1].is_empty


def test_what_was_worked_out_can_be_shown(desk):
    open_aids(desk)
    desk.staff.work_out(A_LOAN)

    desk.staff.tap_when_seen("repaymentShow")
    desk.staff.tap_when_seen("aidsShow")

    desk.hands.wait_until(lambda: bool(desk.shown), "the lobby's screen")
    assert desk.shown[0].parts == ("sums",)
    assert [str(one.to_pay) for one in desk.shown[0].sums] == ["3045.00", "2030.03"]


def test_a_figure_of_the_customers_own_contract_is_filled_in_shown_and_kept_nowhere(desk):
    subject = open_aids(desk)
    aids = desk.desk.aids
    aids.read(1)
    desk.hands.wait_until(lambda: desk.hands.sees("figure-feeField"), "the field")
    staff_only = {row.key for row in aids.lines.rows if not row.figure}
    assert staff_only == {"slots"}

    desk.hands.tap("figure-feeField")
    desk.hands.commit("0.5 % of what is repaid")
    aids.read(3)
    assert "contract/fee" in {row.key for row in aids.parts.rows if row.is_chosen}
    desk.staff.tap_when_seen("aidsShow")

    desk.hands.wait_until(lambda: bool(desk.shown), "the lobby's screen")
    (line,) = desk.shown[0].contract
    assert (line.id, line.says) == ("fee", "0.5 % of what is repaid")
    assert line.figure.en == "The fee your contract names"
    recorded = [one.body for one in desk.branch.timeline(subject)]
    assert "0.5" not in repr(recorded)
    aids.close()
    desk.hands.tap("nav:lock")
    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    assert {row.says for row in aids.lines.rows} <= {""}


def test_an_emptied_figure_is_shown_no_longer(desk):
    open_aids(desk)
    aids = desk.desk.aids
    aids.fillIn("fee", "1 %")
    assert aids.canShow

    aids.fillIn("fee", " ")

    assert not aids.canShow


def test_no_free_screen_is_said_and_nothing_is_recorded(desk):
    subject = open_aids(desk)
    desk.is_screen_free = False
    desk.desk.aids.choosePart("notice/after")
    before = len(desk.branch.timeline(subject))

    desk.desk.aids.showCustomer()

    assert "No screen" in desk.desk.aids.shown
    assert len(desk.branch.timeline(subject)) == before
