from kiosk.capture import Rerating
from kiosk.record import SubjectId

CASE = SubjectId("019ab000-0000-7000-8000-000000000001")


def test_an_invited_customer_answers_alone_and_it_joins_the_case(customer, screen, writer):
    assert screen.lobby.invite(CASE)
    customer.rate(4)
    customer.hands.tap("settled")

    ((act, _),) = writer.acts
    assert isinstance(act, Rerating)
    assert (act.visit, act.score, act.accepted) == (CASE, 4, True)
    assert customer.page == "thanks"


def test_not_settled_is_an_answer_too(customer, screen, writer):
    screen.lobby.invite(CASE)
    customer.rate(2)
    customer.hands.tap("unsettled")

    ((act, _),) = writer.acts
    assert act.accepted is False


def test_an_invitation_never_interrupts_another_customer(customer, screen):
    customer.start_complaint()

    assert not screen.lobby.invite(CASE)
    assert customer.page == "complaint"


def test_an_invitation_that_nobody_takes_is_forgotten(customer, screen, clock, writer):
    screen.lobby.invite(CASE)
    clock.seconds += 61
    screen.lobby.idle.tick()
    clock.seconds += 10
    customer.rate(5)

    assert customer.page == "why"
    assert writer.acts[0][0].visit != CASE
