"""Networks that carry one way only, for a while: what was written meanwhile arrives once, on every link."""

import socket
import threading
from contextlib import closing, suppress
from types import SimpleNamespace

import pytest

from kiosk.capture import Help
from kiosk.seal import public_key_text
from kiosk.settings import Branch, Delivery, DeviceRole, Settings
from tests.builders import BRANCH_KEY
from tests.journeys.parts import PATIENCE_SECONDS, Device, a_desk, a_tablet, head_office

REQUESTS, ANSWERS = "requests", "answers"


class OneWay:
    """Forwards a loopback port; what goes in a blocked direction stays under way until it is open again."""

    def __init__(self, port):
        self._far = port
        self._open = {REQUESTS: threading.Event(), ANSWERS: threading.Event()}
        self.is_holding = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.heal()
        threading.Thread(target=self._serve, daemon=True).start()

    def block(self, *directions):
        for one in directions:
            self._open[one].clear()

    def heal(self):
        for one in self._open.values():
            one.set()

    def close(self):
        self.heal()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._far))
            for one in ((near, far, REQUESTS), (far, near, ANSWERS)):
                threading.Thread(target=self._carry, args=one, daemon=True).start()

    def _carry(self, source, target, direction):
        with suppress(OSError), source:
            while data := source.recv(65536):
                if not self._open[direction].is_set():
                    self.is_holding.set()
                    self._open[direction].wait(PATIENCE_SECONDS)
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@pytest.fixture
def service(tmp_path):
    with head_office(tmp_path) as running:
        yield running


@pytest.mark.parametrize(
    "blocked",
    [
        pytest.param((REQUESTS,), marks=pytest.mark.long),
        (ANSWERS,),
        pytest.param((REQUESTS, ANSWERS), marks=pytest.mark.long),
    ],
    ids="+".join,
)
@pytest.mark.parametrize("link", ["desk to head office", "tablet to relay"])
def test_what_was_written_while_a_link_carried_one_way_arrives_once(
    service, tmp_path, link, blocked
):
    with closing(OneWay(service.port)) as wide:
        desk = a_desk(tmp_path / "desk", f"http://127.0.0.1:{wide.port}")
        with closing(OneWay(desk.station.relay_port)) as near:
            station = SimpleNamespace(relay_port=near.port)
            tablet = a_tablet(tmp_path / "tablet", SimpleNamespace(station=station, home=desk.home))
            try:
                tablet.take(Help())
                desk.await_delivery(1)
                broken = wide if link == "desk to head office" else near
                broken.block(*blocked)
                for _ in range(5):
                    tablet.take(Help())
                    desk.take(Help())
                assert broken.is_holding.wait(PATIENCE_SECONDS)
                sender, whole = (tablet, 6) if broken is near else (desk, 11)
                assert max(state.delivered for state in sender.watch.states) < whole

                broken.heal()

                tablet.await_delivery(6)
                desk.await_delivery(11)
                written = sorted([*tablet.own_ids(), *desk.own_ids()])
            finally:
                tablet.station.stop()
                desk.station.stop()
    assert sorted(service.ids()) == written
    assert service.verified()["ok"]


@pytest.mark.parametrize(
    "blocked",
    [
        pytest.param((REQUESTS,), marks=pytest.mark.long),
        (ANSWERS,),
        pytest.param((REQUESTS, ANSWERS), marks=pytest.mark.long),
    ],
    ids="+".join,
)
def test_a_tablet_that_sends_to_head_office_itself_loses_nothing_on_a_one_way_network(
    service, tmp_path, blocked
):
    with closing(OneWay(service.port)) as wide:
        key = public_key_text(BRANCH_KEY.public_key)
        url = f"http://127.0.0.1:{wide.port}"
        tablet = Device(
            tmp_path / "tablet",
            Settings(
                role=DeviceRole.LOBBY,
                branch=Branch(public_key=key),
                delivery=Delivery(url=url, receiver="head_office"),
            ),
        )
        try:
            tablet.take(Help())
            tablet.await_delivery(1)
            wide.block(*blocked)
            for _ in range(5):
                tablet.take(Help())
            assert wide.is_holding.wait(PATIENCE_SECONDS)
            assert max(state.delivered for state in tablet.watch.states) < 6

            wide.heal()

            tablet.await_delivery(6)
            written = sorted(tablet.own_ids())
        finally:
            tablet.station.stop()
    assert sorted(service.ids()) == written
    assert service.verified()["ok"]
