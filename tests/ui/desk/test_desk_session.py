import pytest

from ui.viewmodels.desk_session import DeskSession

AGENT, MANAGER, MAINTENANCE = "s001", "s002", "s003"
PINS = {AGENT: "274919", MANAGER: "385026", MAINTENANCE: "490137"}


@pytest.fixture
def session(branch):
    return DeskSession(
        colleagues=branch.colleagues, sign_in=branch.sign_in, now=branch.now, lock_idle_seconds=300
    )


def type_pin(session, member, pin):
    session.choose(member)
    for digit in pin:
        session.digit(digit)
    session.submit()


def test_a_right_pin_opens_the_desk(session, qtbot):
    with qtbot.waitSignal(session.opened):
        type_pin(session, AGENT, PINS[AGENT])

    assert session.isOpen
    assert session.handlesCases
    assert not session.isManager
    assert session.name == "周敏"
    assert session.role == "Lobby manager"
    assert session.digits == 0


@pytest.mark.parametrize(
    ("member", "manager", "cases"), [(MANAGER, True, True), (MAINTENANCE, False, False)]
)
def test_roles_decide_what_is_open(session, member, manager, cases):
    type_pin(session, member, PINS[member])

    assert (session.isManager, session.handlesCases) == (manager, cases)


def test_a_wrong_pin_is_told_kindly_and_opens_nothing(session):
    type_pin(session, AGENT, "000001")

    assert not session.isOpen
    assert session.hasChosen
    assert session.digits == 0
    assert session.message == "This PIN is not right. Please try once more."

    session.digit("2")

    assert session.message == ""


def test_five_wrong_pins_mean_waiting_and_the_wait_runs_down(session, branch):
    for _ in range(5):
        type_pin(session, AGENT, "000001")

    assert session.waitSeconds == 30
    assert "30 s" in session.message
    session.digit("2")
    assert session.digits == 0
    session.submit()
    assert not session.isOpen

    branch.advance(seconds=29)
    session.tick()
    assert session.waitSeconds == 1
    branch.advance(seconds=1)
    session.tick()
    assert session.waitSeconds == 0

    type_pin(session, AGENT, PINS[AGENT])
    assert session.isOpen


def test_a_wait_that_another_desk_began_is_refused_kindly(session, branch):
    session.choose(AGENT)
    for _ in range(5):
        branch.sign_in(AGENT, "000001")
    for digit in PINS[AGENT]:
        session.digit(digit)

    session.submit()

    assert not session.isOpen
    assert session.waitSeconds == 30


def test_the_desk_locks_itself_when_nobody_is_there(session, branch, qtbot):
    type_pin(session, AGENT, PINS[AGENT])
    branch.advance(seconds=299)
    session.tick()
    assert session.isOpen
    branch.advance(seconds=1)

    with qtbot.waitSignal(session.closed):
        session.tick()

    assert not session.isOpen
    assert session.session is None
    assert not session.hasChosen


def test_a_touch_keeps_the_desk_open(session, branch):
    type_pin(session, AGENT, PINS[AGENT])
    branch.advance(seconds=299)
    session.touched()
    branch.advance(seconds=299)

    session.tick()

    assert session.isOpen


def test_locking_a_locked_desk_says_nothing(session, qtbot):
    with qtbot.assertNotEmitted(session.closed):
        session.lock()


def test_only_digits_are_typed_and_not_without_end(session):
    session.choose(AGENT)
    for sign in ("x", "", "٣", "\r", *"1234567890123"):
        session.digit(sign)

    assert session.digits == 12
    session.erase()
    assert session.digits == 11
    session.chooseAgain()
    assert not session.hasChosen
    assert session.digits == 0
    session.submit()
    assert not session.isOpen


def test_the_tiles_name_everybody(session):
    assert [(row.name, row.initial) for row in session.people.rows] == [
        ("周敏", "敏"),
        ("陈立", "立"),
        ("吴工", "工"),
    ]
