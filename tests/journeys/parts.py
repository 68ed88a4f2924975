"""Real parts for journeys: a head office process, devices at work, and a cable between them."""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.commands.cable import Cable
from kiosk.commands.home import NewMember, open_home, set_up
from kiosk.commands.station import Station
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Settings

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
STAFF = [NewMember(name="周敏", role=Role.AGENT, pin="274919")]


class HeadOffice:
    """The real service in a process of its own; may be killed and started again on its store."""

    def __init__(self, folder):
        self.store = f"sqlite:///{folder / 'head-office.db'}"
        self._ready = folder / "url"
        self.identity = folder / "identity.json"
        self._process = None
        self.port = 0

    def start(self, *more):
        self._ready.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                sys.executable, "-m", "headoffice", "serve", "--store", self.store,
                "--port", str(self.port), "--ready-file", str(self._ready),
                "--identity", str(self.identity), *more,
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        url = self._process.stdout.readline().strip()
        self.port = urlsplit(url).port
        return url

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def ask(self, command, *more):
        done = subprocess.run(
            [sys.executable, "-m", "headoffice", command, "--store", self.store, *more],
            cwd=ROOT, capture_output=True, check=False,
        )  # fmt: skip
        return done.stdout

    def publish(self, what, path, *more):
        """Publish a file or folder as a person at head office does."""
        done = subprocess.run(
            [
                sys.executable, "-m", "headoffice", "publish", what, str(path),
                "--store", self.store, "--identity", str(self.identity), *more,
            ],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def verified(self):
        return json.loads(self.ask("verify", "--json"))

    def ids(self):
        return [json.loads(line)["id"] for line in self.ask("export").splitlines()]


@contextmanager
def head_office(folder):
    service = HeadOffice(folder)
    service.start()
    try:
        yield service
    finally:
        service.kill()


class Watch:
    """Hears what a station says, and waits for it."""

    def __init__(self):
        self._heard = threading.Condition()
        self.subjects = []
        self.states = []
        self.news = []

    def changed(self, subject):
        with self._heard:
            self.subjects.append(subject)
            self._heard.notify_all()

    def delivered(self, state):
        with self._heard:
            self.states.append(state)
            self._heard.notify_all()

    def told(self, news):
        with self._heard:
            self.news.append(news)
            self._heard.notify_all()

    def await_news(self, topic, count=1):
        self.wait_for(
            lambda: sum(one.fact.topic == topic for one in self.news) >= count, f"news on {topic}"
        )
        return [one for one in self.news if one.fact.topic == topic][-1]

    def wait_for(self, reached, what):
        with self._heard:
            assert self._heard.wait_for(reached, PATIENCE_SECONDS), what


class Device:
    """A device without screens: its station, with callbacks where they happen."""

    def __init__(self, path, settings):
        set_up(path, settings, staff=STAFF)
        self._path = path
        self.open()

    def open(self):
        """Begin to work, as after switching the device on."""
        self.home = open_home(self._path)
        self.watch = Watch()
        self.station = Station(
            self.home,
            hop=lambda job: job(),
            on_changed=self.watch.changed,
            on_delivery=self.watch.delivered,
            on_news=self.watch.told,
        )
        self.station.start()
        self.station.start_behind()

    def take(self, act):
        """Record an act; return its receipt once it is durable."""
        answered = threading.Event()
        receipts = []

        def saved(receipt):
            receipts.append(receipt)
            answered.set()

        place = self.home.place(channel="lobby")
        self.station.take(act, place, saved, lambda _fault: answered.set())
        assert answered.wait(PATIENCE_SECONDS)
        (receipt,) = receipts
        return receipt

    def own_ids(self):
        journal = self.station.journal
        rows = journal.connection.execute(
            "SELECT id FROM record WHERE origin = ?", (journal.origin,)
        )
        return [record_id for (record_id,) in rows]

    def await_delivery(self, count):
        """Wait until the next receiver is known to hold so many records of ours and others'."""
        self.watch.wait_for(
            lambda: any(state.delivered >= count for state in self.watch.states),
            f"{count} records delivered",
        )


def a_desk(path, url, *, listen="127.0.0.1:0"):
    return Device(
        path,
        Settings(role=DeviceRole.DESK, relay=Relay(listen=listen), delivery=Delivery(url=url)),
    )


def a_tablet(path, desk):
    url = f"http://127.0.0.1:{desk.station.relay_port}"
    branch = Branch(public_key=desk.home.settings.branch.public_key)
    return Device(
        path,
        Settings(
            role=DeviceRole.LOBBY, branch=branch, delivery=Delivery(url=url, receiver="branch")
        ),
    )


def a_cable(service):
    return Cable(("127.0.0.1", service.port))
