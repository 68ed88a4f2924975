"""When attempts to leave the customer's screen make it rest."""

from kiosk.lockdown import ATTEMPTS_BORNE, REST_SECONDS, WINDOW_SECONDS, Attempts


def tried(*moments):
    attempts = Attempts()
    for moment in moments:
        attempts = attempts.with_one(moment)
    return attempts


def test_clumsiness_is_borne_and_one_more_attempt_is_not():
    few = tried(*range(ATTEMPTS_BORNE))
    many = tried(*range(ATTEMPTS_BORNE + 1))

    assert not few.is_resting(ATTEMPTS_BORNE)
    assert many.is_resting(ATTEMPTS_BORNE)


def test_attempts_of_long_ago_are_forgotten():
    first_gone = tried(0.0, *([WINDOW_SECONDS] * ATTEMPTS_BORNE))
    first_counts = tried(0.0, *([WINDOW_SECONDS - 0.1] * ATTEMPTS_BORNE))

    assert not first_gone.is_resting(WINDOW_SECONDS)
    assert first_counts.is_resting(WINDOW_SECONDS)


def test_a_rest_ends_by_itself_however_hard_somebody_tries_meanwhile():
    resting = tried(*([0.0] * (ATTEMPTS_BORNE + 1)))

    still = resting.with_one(REST_SECONDS - 0.1)

    assert still == resting
    assert (still.seconds_left(0.0), still.seconds_left(REST_SECONDS - 0.5)) == (60, 1)
    assert not still.is_resting(REST_SECONDS)
    assert still.seconds_left(REST_SECONDS) == 0
