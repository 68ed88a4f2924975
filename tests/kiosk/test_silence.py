"""Who presses only when it suits is seen within a day; how often an honest counter is suspected."""

import random

import pytest

from kiosk.silence import DAYS_KNOWN, Counter, Finding, odd_counters, silent_places

PLACES = ("counter-1", "counter-2", "counter-3", "counter-4")
TICKETS = 120
DAYS = 400


def a_counter(chance, *, willing=0.6, unhappy=0.12, silenced=0.0):
    """A day at one counter: `silenced` is the share of unhappy customers who are not let tap."""
    taps = sad = 0
    for _ in range(TICKETS):
        is_sad = chance.random() < unhappy
        if chance.random() < willing and not (is_sad and chance.random() < silenced):
            taps += 1
            sad += is_sad
    return Counter(taps=taps, unhappy=sad, tickets=TICKETS)


def an_honest_day(chance):
    """Counters differ honestly: by a fifth in who taps, by a fifth in who is unhappy."""
    return {
        place: a_counter(
            chance,
            willing=0.6 * chance.uniform(0.8, 1.2),
            unhappy=0.12 * chance.uniform(0.8, 1.2),
        )
        for place in PLACES
    }


def seen_share(cheat, finding):
    chance = random.Random(5)
    seen = 0
    for _ in range(DAYS):
        day = an_honest_day(chance) | {"counter-1": cheat(chance)}
        seen += odd_counters(day).get("counter-1") == finding
    return seen / DAYS


def test_an_honest_counter_is_suspected_less_than_once_in_a_hundred_days():
    chance = random.Random(4)

    suspected = sum(len(odd_counters(an_honest_day(chance))) for _ in range(DAYS))

    assert suspected / (DAYS * len(PLACES)) < 0.01


def test_who_lets_only_the_happy_tap_is_seen_within_a_day():
    """Two days in three where six in ten tap, nine in ten where nearly all do; else days later."""
    usual = seen_share(lambda chance: a_counter(chance, silenced=1.0), Finding.ONLY_HAPPY)
    keen = seen_share(
        lambda chance: a_counter(chance, willing=0.9, silenced=1.0), Finding.ONLY_HAPPY
    )

    assert usual > 0.6
    assert keen > 0.9


def test_who_hardly_lets_anybody_tap_is_seen_within_a_day():
    assert seen_share(lambda chance: a_counter(chance, willing=0.15), Finding.FEW_TAPS) > 0.95


def test_years_of_taps_are_judged_as_a_day_is():
    """No sum runs out of a float's reach, and like counters stay unnamed."""
    like = {place: Counter(taps=90_000, unhappy=9_000, tickets=150_000) for place in PLACES}
    assert odd_counters(like) == {}

    like["counter-1"] = Counter(taps=40_000, unhappy=4_000, tickets=150_000)
    like["counter-2"] = Counter(taps=90_000, unhappy=500, tickets=150_000)
    assert odd_counters(like) == {
        "counter-1": Finding.FEW_TAPS, "counter-2": Finding.ONLY_HAPPY,
    }  # fmt: skip


def test_without_tickets_few_taps_say_nothing():
    day = {"a": Counter(taps=0), "b": Counter(taps=80, unhappy=8), "c": Counter(taps=70, unhappy=8)}

    assert odd_counters(day) == {}


def test_one_counter_alone_is_held_against_nobody():
    assert odd_counters({"a": Counter(taps=0, tickets=90)}) == {}


def a_tablets_day(chance, *, mean=4.0, until=17):
    """Taps by hour from nine on; a tablet that is covered has none after `until`."""
    return {
        hour: sum(chance.random() < mean / 40 for _ in range(40))
        for hour in range(9, 17)
        if hour < until
    }


@pytest.mark.parametrize("until", [9, 12], ids=["all day", "since noon"])
def test_a_covered_tablet_is_seen_before_the_day_ends(until):
    chance = random.Random(6)
    before = [{place: a_tablets_day(chance) for place in PLACES} for _ in range(10)]
    today = {place: a_tablets_day(chance) for place in PLACES}
    today["counter-2"] = a_tablets_day(chance, until=until)

    found = silent_places(before, today, hour=17)

    assert found == {"counter-2": until}


def test_a_tablet_in_use_is_hardly_ever_called_silent():
    chance = random.Random(7)
    before = [{place: a_tablets_day(chance) for place in PLACES} for _ in range(10)]

    alarms = sum(
        bool(silent_places(before, {place: a_tablets_day(chance) for place in PLACES}, hour=hour))
        for _ in range(100)
        for hour in range(10, 18)
    )

    assert alarms / 800 < 0.01


def test_too_few_days_say_nothing():
    before = [{"a": {9: 50}}] * (DAYS_KNOWN - 1)

    assert silent_places(before, {}, hour=17) == {}
    assert silent_places([*before, {"a": {9: 50}}], {}, hour=17) == {"a": 9}
