"""The promise book on the real window: nothing owed is forgotten, nobody promises beyond their role."""

from datetime import timedelta

from kiosk import facts, handling
from kiosk.roles import Role
from ui.pilot.sample_desk import CHEN, ZHOU, busy_morning, complain

CORE = "initial-dissatisfaction"


def a_promise(branch, subject, name="p1", *, minutes=10, by=ZHOU):
    due_at = branch.now() + timedelta(minutes=minutes)
    act = handling.promise(by, promise_id=name, text="回电王女士", due_at=due_at, seal=branch.seal)
    branch.append(act, subject)


def open_book(desk, who=ZHOU):
    desk.sign_in(who)
    desk.hands.tap("nav:promises")
    desk.hands.wait_until(lambda: desk.hands.sees("promisePage"), "the promise book")


def promises_of(desk, subject):
    return desk.branch.case(subject).promises


def test_a_promise_stands_in_the_book_until_it_is_kept(desk):
    subject = complain(desk.branch)
    a_promise(desk.branch, subject)
    open_book(desk)

    desk.hands.tap(f"keep:{subject}/p1")

    desk.hands.wait_until(lambda: promises_of(desk, subject)[0].kept is True, "the word kept")
    desk.hands.wait_until(lambda: desk.hands.sees("noPromises"), "an empty book")
    assert desk.desk.promises.keptCount == 1
    assert "王女士" not in " ".join(desk.hands.texts())


def test_a_promise_that_was_not_kept_is_counted_too(desk):
    subject = complain(desk.branch)
    a_promise(desk.branch, subject)
    open_book(desk)

    desk.hands.tap(f"break:{subject}/p1")

    desk.hands.wait_until(lambda: desk.desk.promises.brokenCount == 1, "the count")


def test_what_is_late_says_so_by_itself(desk):
    a_promise(desk.branch, complain(desk.branch), minutes=2)
    open_book(desk)
    assert (desk.desk.promises.lateCount, desk.desk.promises.todayCount) == (0, 1)

    desk.tick(seconds=121)

    assert desk.desk.promises.lateCount == 1
    assert desk.desk.promises.owed.rows[0].tone == "danger"


def test_a_late_promise_is_seen_from_every_page(desk):
    a_promise(desk.branch, complain(desk.branch), minutes=2)
    desk.sign_in()
    assert not desk.hands.sees("nav:promises:due")

    desk.tick(seconds=121)

    desk.hands.wait_until(lambda: desk.hands.sees("nav:promises:due"), "the mark on the rail")


def test_mine_are_only_mine(desk):
    mine, others = complain(desk.branch), complain(desk.branch)
    a_promise(desk.branch, mine, "p1")
    a_promise(desk.branch, others, "p2", by=CHEN)
    open_book(desk)

    desk.hands.tap("promiseWhose:1")

    desk.hands.wait_until(lambda: not desk.hands.sees(f"keep:{others}/p2"), "only mine")
    assert desk.hands.sees(f"keep:{mine}/p1")


def test_an_agent_is_told_before_promising_what_the_manager_decides(desk, rules):
    core = next(one for one in rules.content.plays if one.id == CORE)
    beyond = next(one for one in core.options if one.band is Role.MANAGER)
    subject = complain(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.desk.walk.choosePlay(CORE)
    desk.hands.tap("act-promise")

    desk.staff.tap_when_seen(f"option-{beyond.id}")
    desk.hands.wait_until(lambda: desk.desk.sheet.message != "", "the word about authority")
    assert "Branch manager" in desk.desk.sheet.message
    desk.hands.tap("sheetText")
    desk.hands.commit("今天退给您")
    desk.hands.tap("sheetSubmit")
    desk.hands.rest()

    assert promises_of(desk, subject) == ()


def test_the_sheet_for_the_next_shift_holds_cases_and_promises_but_no_words(desk):
    busy = busy_morning(desk.branch)
    a_promise(desk.branch, busy.ended)
    open_book(desk, CHEN)

    desk.hands.tap("handover")

    desk.hands.wait_until(lambda: desk.hands.sees("promisePaper"), "the sheet")
    (paper,) = desk.files.values()
    assert paper.startswith(b"%PDF")


def test_what_a_play_offers_is_promised_by_its_name(desk):
    subject = complain(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.desk.walk.choosePlay(CORE)
    desk.hands.tap("act-promise")
    desk.staff.tap_when_seen("option-call-back")
    desk.hands.tap("sheetText")
    desk.hands.commit("下午三点前给您回电")

    desk.hands.tap("sheetSubmit")

    desk.hands.wait_until(lambda: promises_of(desk, subject) != (), "the promise")
    assert promises_of(desk, subject)[0].option == f"{CORE}/call-back"
    titles = [row.title for row in desk.desk.promises.owed.rows]
    assert titles == [desk.desk.walk.offered()[2].title.said("en")]


def test_a_root_cause_comes_back_and_leads_to_its_case(desk):
    subject = complain(desk.branch)
    desk.branch.continue_visit(
        subject,
        facts.Resolved(
            staff=ZHOU.id, outcome="settled", fix_owner=CHEN.id, fix_due=desk.branch.now()
        ),
    )
    open_book(desk)
    assert desk.desk.promises.mending.rows[0].tone == "danger"

    desk.hands.tap(f"mending:{subject}")
    desk.hands.wait_until(lambda: desk.hands.sees("casePage"), "the case")
    desk.branch.continue_visit(subject, facts.FixChecked(staff=ZHOU.id, holds=True))

    desk.hands.wait_until(lambda: not desk.desk.promises.mending.rows, "an empty list")


def named(desk, who):
    return next(one.name for one in desk.branch.colleagues() if one.id == who.id)


def late_afternoon(desk, hour, minute):
    """Let the branch's clock show an hour of the sample's Monday; it closes at 17:00."""
    now = desk.desk._ports.now()
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    desk.tick(seconds=(then - now).total_seconds())


def test_near_closing_time_what_is_open_is_said_until_somebody_has_seen_it(desk):
    a_promise(desk.branch, complain(desk.branch), minutes=600, by=CHEN)
    closes_at = desk.desk._ports.closes_at().astimezone(desk.desk._ports.now().tzinfo)
    assert (closes_at.hour, closes_at.minute) == (17, 0)
    late_afternoon(desk, 16, 29)
    desk.sign_in()
    assert not desk.hands.sees("dayCheck")

    late_afternoon(desk, 16, 31)

    desk.hands.wait_until(lambda: desk.hands.sees("dayCheck"), "the check")
    said = desk.desk.dayCheck.told
    assert said.startswith("Promises still open today (1): ")
    assert named(desk, CHEN) in said
    assert "王女士" not in said
    desk.hands.tap("dayCheckSeen")
    assert desk.desk.dayCheck.told == ""

    a_promise(desk.branch, complain(desk.branch), "p2", minutes=30)

    desk.hands.wait_until(lambda: desk.hands.sees("dayCheck"), "what came since")
    assert desk.desk.dayCheck.told.startswith("Promises still open today (2): ")


def test_the_check_leads_to_the_book_and_falls_silent_when_all_is_kept(desk):
    subject = complain(desk.branch)
    a_promise(desk.branch, subject, minutes=300)
    late_afternoon(desk, 16, 45)
    desk.sign_in()

    desk.hands.tap("dayCheckBook")
    desk.hands.wait_until(lambda: desk.hands.sees("promisePage"), "the book")
    desk.hands.tap(f"keep:{subject}/p1")

    desk.hands.wait_until(lambda: not desk.hands.sees("dayCheck"), "silence")


def test_whoever_goes_sees_what_is_theirs_and_what_is_not_and_can_go_all_the_same(desk):
    a_promise(desk.branch, complain(desk.branch), "p1", minutes=60)
    a_promise(desk.branch, complain(desk.branch), "p2", minutes=60, by=CHEN)
    desk.sign_in(ZHOU)

    desk.hands.tap("endShift")
    desk.hands.wait_until(lambda: desk.hands.sees("leavingGo"), "what is open")
    check = desk.desk.dayCheck
    assert named(desk, ZHOU) in check.mine
    assert named(desk, CHEN) in check.others
    desk.hands.tap("leavingSheet")
    assert [name[:8] for name in desk.files] == ["handover"]
    desk.hands.tap("leavingGo")

    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    desk.sign_in(CHEN)
    assert not desk.hands.sees("leavingGo")


def test_who_owes_nothing_is_thanked(desk):
    desk.sign_in(ZHOU)

    desk.hands.tap("endShift")

    desk.hands.wait_until(lambda: desk.hands.sees("leavingNothing"), "the thanks")
    desk.hands.tap("leavingStay")
    desk.hands.wait_until(lambda: not desk.hands.sees("leavingNothing"), "the desk")
