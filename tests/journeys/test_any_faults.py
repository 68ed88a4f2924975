"""Whatever three tiers write and whatever the links do: head office ends with all of it, each once."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from headoffice.verify import verify
from kiosk.errors import WireFault
from tests.journeys.tiers import FAULTS, Device, HeadOffice, Link

TABLETS = 2
tablets = st.integers(0, TABLETS - 1)
devices = st.integers(0, TABLETS)
faults = st.lists(st.sampled_from(FAULTS), min_size=1, max_size=4)
clocks = st.sampled_from(
    [timedelta(days=3), timedelta(days=-3), timedelta(hours=1), timedelta(hours=-1), None]
)


class ThreeTiers(RuleBasedStateMachine):
    """Two tablets, which may send to the desk's relay or past it; a desk; head office."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name)
        self.office = HeadOffice(f"sqlite:///{path}/office.sqlite")
        self.tablets = [Device(path / f"tablet-{n}.sqlite", seed=n) for n in range(TABLETS)]
        self.desk = Device(path / "desk.sqlite", seed=90)
        self.near = [Link(self.desk, seed=n) for n in range(TABLETS)]
        self.far = [Link(self.office, seed=10 + n) for n in range(TABLETS + 1)]
        self.goes_far = [False] * TABLETS
        self.too_large = set()

    @rule(number=devices, count=st.integers(1, 30), sealed=st.booleans())
    def write(self, number, count, sealed):
        self._device(number).write(count, sealed=sealed)

    @rule(number=devices)
    def write_what_no_receiver_takes(self, number):
        device = self._device(number)
        before = device.held()
        device.write(1, too_large=True)
        self.too_large |= device.held() - before

    @rule(number=devices, moved=clocks)
    def set_the_clock(self, number, moved):
        """By days, by an hour as twice a year, or to 1970 by a dead battery."""
        clock = self._device(number).clock
        clock.at = datetime(1970, 1, 1, tzinfo=UTC) if moved is None else clock.at + moved
        clock.at = max(clock.at, datetime(1970, 1, 1, tzinfo=UTC))

    @rule(number=tablets, faults=faults)
    def break_the_branchs_network(self, number, faults):
        self.near[number].faults += faults

    @rule(number=devices, faults=faults)
    def break_the_wide_network(self, number, faults):
        self.far[number].faults += faults

    @rule(number=tablets)
    def send_the_other_way(self, number):
        self.goes_far[number] = not self.goes_far[number]

    @rule(number=tablets)
    def a_tablet_delivers(self, number):
        with suppress(WireFault):
            self._deliver_tablet(number)

    @rule()
    def the_desk_delivers(self):
        with suppress(WireFault):
            self.desk.deliver("head_office", self.far[TABLETS])

    @rule(number=devices)
    def restart(self, number):
        self._device(number).restart()

    @rule()
    def restart_head_office(self):
        self.office.restart()

    @invariant()
    def nobody_contradicts_anybody(self):
        assert self.office.store.link.rows("SELECT count(*) FROM evidence") == [(0,)]

    @invariant()
    def head_office_holds_nothing_that_nobody_wrote(self):
        assert self.office.held() <= self._written()

    def teardown(self):
        for link in (*self.near, *self.far):
            link.heal()
        for _ in range(2):
            for number in range(TABLETS):
                self._deliver_tablet(number)
            self.desk.deliver("head_office", self.far[TABLETS])

        assert self.office.held() == self._written()
        report = verify(self.office.store)
        assert report.ok, report
        everybody = (*self.tablets, self.desk)
        told = {
            (one.origin, one.seq, one.hash)
            for device in everybody
            for one in device.journal.refusals()
        }
        assert told == self.too_large
        for device in everybody:
            device.journal.close()
        self.office.store.link.close()
        self.folder.cleanup()

    def _device(self, number):
        return self.desk if number == TABLETS else self.tablets[number]

    def _deliver_tablet(self, number):
        if self.goes_far[number]:
            self.tablets[number].deliver("head_office", self.far[number])
        else:
            self.tablets[number].deliver("branch", self.near[number])

    def _written(self):
        return set().union(*(device.held() for device in (*self.tablets, self.desk)))


def run(examples, steps):
    run_state_machine_as_test(
        ThreeTiers,
        settings=settings(
            max_examples=examples, stateful_step_count=steps, deadline=None,
            suppress_health_check=list(HealthCheck), derandomize=True, database=None,
        ),
    )  # fmt: skip


def test_after_any_faults_head_office_holds_everything_once():
    run(examples=25, steps=25)


@pytest.mark.long
def test_after_many_more_faults_head_office_holds_everything_once():
    run(examples=1200, steps=60)
