"""A real head office process behind a proxy that does everything wrong: nothing lost, nothing doubled."""

import socket
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest
import trustme

from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk.commands.home import open_home
from kiosk.commands.sync import deliver_once, opened_for_delivery, receiver_of
from kiosk.errors import WireFault
from kiosk.facts import HelpRequested
from kiosk.record import Draft, SubjectId, new_id
from sync.certificates import certificates
from sync.line import Line, Unreachable
from sync.worker import drain_once
from tests.builders import entropy
from tests.journeys.faulty_proxy import FaultyProxy
from tests.journeys.parts import HeadOffice

ROUNDS = 2
FAULTS = [
    "refused", "half the request", "corrupted request", "500", "429", "503", "answer lost",
    "truncated answer", "corrupted answer", "twice", "an old one arrives late",
]  # fmt: skip


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    office = HeadOffice(tmp_path_factory.mktemp("office"))
    office.start()
    yield office
    office.kill()


@contextmanager
def proxy(service, *faults):
    with closing(FaultyProxy(service.port, *faults)) as running:
        yield running


class Device:
    def __init__(self, path):
        self.home = open_home(path)
        self.written = []

    def write(self, count, at=None):
        from db.journal import open_journal

        now = (lambda: at) if at else (lambda: datetime.now(UTC))
        path = self.home.path / "journal.sqlite"
        with open_journal(path, now=now, entropy=entropy(len(self.written))).journal as journal:
            for number in range(count):
                chance = entropy(1000 * len(self.written) + number)
                subject = SubjectId(new_id(now(), chance))
                draft = Draft(subject=subject, body=HelpRequested())
                self.written += journal.perform(subject, lambda _case, one=draft: [one])

    def ids(self):
        return [record.fact.id for record in self.written]


@pytest.fixture
def device(tmp_path):
    return Device(tmp_path / "device")


def arrived(service, device):
    """The device's records in head office's whole store, each as often as it is there."""
    wanted = set(device.ids())
    with open_store(service.store, now=lambda: datetime.now(UTC)) as store:
        assert verify(store).ok
        ids = [one for (one,) in store.link.rows("SELECT id FROM record")]
    return sorted(one for one in ids if one in wanted)


def delivered(device, url):
    """Deliver in rounds until nothing waits; return how many it took."""
    for count in range(1, 9):
        if not deliver_once(device.home, url=url).waiting:
            return count
    raise AssertionError("it never ended")


@pytest.mark.parametrize("fault", FAULTS)
def test_after_a_fault_everything_arrives_once(service, device, fault):
    device.write(600)
    with proxy(service) as line:
        device.write(1)
        deliver_once(device.home, url=line.url)
        device.write(600)
        line.faults.extend([fault, fault])

        rounds = delivered(device, line.url)

        assert line.met == [fault, fault]
    assert rounds <= ROUNDS + 1
    assert arrived(service, device) == sorted(device.ids())


def test_all_faults_in_one_morning(service, device):
    device.write(3000)
    with proxy(service, *FAULTS, *reversed(FAULTS)) as line:
        for _ in range(30):
            if not deliver_once(device.home, url=line.url).waiting and not line.faults:
                break
            device.write(1)
        assert not line.faults

        delivered(device, line.url)

    assert arrived(service, device) == sorted(device.ids())


def test_an_answer_that_comes_drop_by_drop_is_given_up_and_the_records_are_there(service, device):
    device.write(5)
    with proxy(service) as line:
        deliver_once(device.home, url=line.url)
        device.write(5)
        line.faults.append("drop by drop")
        with device.home.journal() as journal:
            opened = opened_for_delivery(device.home, journal)
            slow = Line(line.url, timeout_seconds=5, longest_seconds=0.3)
            with pytest.raises(Unreachable):
                drain_once(opened, receiver_of(device.home, url=line.url), slow)

        assert delivered(device, line.url) == 1
    assert arrived(service, device) == sorted(device.ids())


@pytest.mark.parametrize(
    "at",
    [
        datetime.now(UTC) + timedelta(days=3),
        datetime.now(UTC) - timedelta(days=3),
        datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    ],
    ids=["three days ahead", "three days behind", "a dead battery", "the hour that comes twice"],
)
def test_a_wrong_clock_loses_nothing_and_keeps_the_order(service, device, at):
    device.write(3)
    device.write(3, at=at)
    device.write(3)

    report = deliver_once(device.home, url=f"http://127.0.0.1:{service.port}")

    assert (report.waiting, report.set_aside) == (0, 0)
    assert arrived(service, device) == sorted(device.ids())


def test_a_name_that_nobody_knows_and_a_stranger_in_tls_are_told_and_nothing_is_lost(
    service, device
):
    device.write(3)
    for url in ("http://head-office.invalid:80", f"https://127.0.0.1:{service.port}"):
        report = deliver_once(device.home, url=url)
        assert report.waiting == 3
        assert report.reason

    assert delivered(device, f"http://127.0.0.1:{service.port}") == 1


@pytest.fixture
def bank():
    """The bank's own authority for certificates."""
    return trustme.CA()


@contextmanager
def served_with_tls(folder, certificate, *more):
    certificate.private_key_pem.write_to_path(folder / "tls.key")
    certificate.cert_chain_pems[0].write_to_path(folder / "tls.pem")
    office = HeadOffice(folder)
    office.start(
        "--tls-certificate", str(folder / "tls.pem"), "--tls-key", str(folder / "tls.key"), *more
    )
    yield office, f"https://127.0.0.1:{office.port}"
    office.kill()


@pytest.fixture
def trusting(bank, tmp_path):
    """What a device is set up with: the bank's authority, and a certificate of its own or none."""
    bank.cert_pem.write_to_path(tmp_path / "bank.pem")

    def set_up(own=None):
        if own is not None:
            own.private_key_and_cert_chain_pem.write_to_path(tmp_path / "own.pem")
        return certificates(
            authority=str(tmp_path / "bank.pem"), own=str(tmp_path / "own.pem") if own else ""
        )

    return set_up


def drained(device, url, context):
    with device.home.journal() as journal, closing(Line(url, certificates=context)) as line:
        opened = opened_for_delivery(device.home, journal)
        return drain_once(opened, receiver_of(device.home, url=url), line)


def test_a_certificate_that_the_bank_did_not_sign_is_refused(device, tmp_path, bank, trusting):
    device.write(2)
    with served_with_tls(tmp_path, trustme.CA().issue_cert("127.0.0.1")) as (_, url):
        with pytest.raises(WireFault, match="certificate does not hold"):
            drained(device, url, trusting())


def test_records_travel_under_tls(device, tmp_path, bank, trusting):
    device.write(2)
    with served_with_tls(tmp_path, bank.issue_cert("127.0.0.1")) as (office, url):
        assert drained(device, url, trusting()).waiting == 0
        assert sorted(office.ids()) == sorted(device.ids())


def test_with_mutual_tls_only_devices_with_the_banks_certificate_are_heard(
    device, tmp_path, bank, trusting
):
    device.write(2)
    more = ("--tls-clients", str(tmp_path / "bank.pem"))
    with served_with_tls(tmp_path, bank.issue_cert("127.0.0.1"), *more) as (office, url):
        with pytest.raises(WireFault):
            drained(device, url, trusting())
        with pytest.raises(WireFault):
            drained(device, url, trusting(trustme.CA().issue_cert("tablet")))
        assert office.ids() == []

        assert drained(device, url, trusting(bank.issue_cert("tablet"))).waiting == 0
        assert sorted(office.ids()) == sorted(device.ids())


def test_a_hundred_slow_ones_keep_nobody_out(service, device):
    device.write(50)
    url = f"http://127.0.0.1:{service.port}"
    address = (urlsplit(url).hostname, service.port)
    with ExitStack() as slow:
        for _ in range(100):
            one = slow.enter_context(socket.create_connection(address))
            one.sendall(b"POST /v1/records HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx")

        assert delivered(device, url) <= 2


def test_a_certificate_file_that_is_none_is_told(device, tmp_path):
    device.write(1)
    (tmp_path / "broken.pem").write_text("no certificate")

    with pytest.raises(WireFault, match="a certificate cannot be used"):
        drained(device, "https://127.0.0.1:1", certificates(own=str(tmp_path / "broken.pem")))
