"""Three tiers in one process: real journals and receivers, and links that do whatever a network may."""

import random
from datetime import UTC, datetime, timedelta

import msgspec
from nacl.signing import SigningKey

from db.devices import DeviceRegister
from db.journal import open_journal
from headoffice.enrolment import Policy, enrol_device
from headoffice.store.journal import open_store
from kiosk.errors import WireFault
from kiosk.facts import Detailed, HelpRequested
from kiosk.identity import Identity, sign_request
from kiosk.introduction import read_introduction
from kiosk.reception import ENROL_TARGET, KnownDevice, Standing, receive_batch
from kiosk.record import Draft, SubjectId, new_id
from sync.line import Reply, Unreachable
from sync.worker import Opened, Receiver, drain_once

BRANCH = "0001"
START = datetime(2026, 11, 23, 2, tzinfo=UTC)

FAULTS = (
    "cut", "half the request", "answer lost", "answer cut", "answer garbled", "request garbled",
    "twice", "old one again", "held back", "500", "503", "429",
)  # fmt: skip


class Clock:
    """A device's clock; may be days off."""

    def __init__(self):
        self.at = START

    def __call__(self):
        self.at += timedelta(milliseconds=7)
        return self.at


class Device:
    """A tablet or a desk with its own journal, on disk."""

    def __init__(self, path, seed):
        self.path = path
        self.random = random.Random(seed)
        self.clock = Clock()
        self.key = SigningKey(self.random.randbytes(32))
        self.journal = None
        self.restart()

    def restart(self):
        if self.journal is not None:
            self.journal.close()
        opened = open_journal(self.path, now=self.clock, entropy=self.random.randbytes)
        self.journal = opened.journal
        self.register = DeviceRegister(self.journal)

    @property
    def identity(self):
        return Identity(self.journal.origin, self.key)

    def write(self, count, *, too_large=False, sealed=False):
        body = Detailed(reasons=("x" * 70_000,)) if too_large else HelpRequested()
        for _ in range(count):
            subject = SubjectId(new_id(self.clock(), self.random.randbytes))
            part = self.random.randbytes(90) if sealed else None
            draft = Draft(subject=subject, body=body, sealed=part)
            self.journal.perform(subject, lambda _case, draft=draft: [draft])

    def deliver(self, name, line):
        """Drain once; whatever the link does, nothing may be lost by it."""
        opened = Opened(
            journal=self.journal, identity=self.identity, key_of=self._key_of, close=lambda: None
        )
        receiver = Receiver(name=name, url="http://test", branch=BRANCH)
        return drain_once(opened, receiver, line)

    def _key_of(self, origin):
        known = self.register.known_device(origin)
        return known.public_key if known else None

    def held(self):
        """Every (origin, seq, hash) here, whether in the journal or set aside."""
        rows = self.journal.connection.execute(
            "SELECT origin, seq, hash FROM record UNION SELECT origin, seq, hash FROM aside"
        )
        return set(rows.fetchall())

    def receive(self, path, body, device, signature):
        """The relay's side of a request."""
        if path == ENROL_TARGET:
            who = read_introduction(body)
            known = KnownDevice(
                origin=who.origin, public_key=who.public_key, standing=Standing.APPROVED
            )
            self.register.save(known, branch=BRANCH, now=self.clock())
            return 200, {"state": "approved"}
        reply = receive_batch(
            device=device, signature=signature, target=path, body=body,
            devices=self.register, journal=self.journal,
        )  # fmt: skip
        return reply.status, reply.body


class HeadOffice:
    """Head office's store with its own reception."""

    def __init__(self, url):
        self.url = url
        self.clock = Clock()
        self.store = open_store(url, now=self.clock)

    def restart(self):
        self.store.link.close()
        self.store = open_store(self.url, now=self.clock)

    def held(self):
        rows = self.store.link.rows("SELECT origin, seq, hash FROM record")
        asides = self.store.link.rows("SELECT origin, seq, hash FROM aside")
        assert len(rows) + len(asides) == len({*rows, *asides})
        return {*rows, *asides}

    def receive(self, path, body, device, signature):
        if path == ENROL_TARGET:
            return enrol_device(
                self.store, sender=device, signature=signature, body=body,
                policy=Policy.OPEN, sealing_key=None,
            )  # fmt: skip
        reply = receive_batch(
            device=device, signature=signature, target=path, body=body,
            devices=self.store, journal=self.store,
        )  # fmt: skip
        return reply.status, reply.body


class Link:
    """A line to a receiver on which `faults` come true, in turn; then it is whole again."""

    def __init__(self, receiver, seed):
        self.receiver = receiver
        self.faults = []
        self._random = random.Random(seed)
        self._past = []
        self._held_back = []

    def post(self, path, body, *, identity, media_type):  # noqa: ARG002 - as the real line
        request = (
            path, body, identity.origin, sign_request(identity, target=path, body=body),
        )  # fmt: skip
        fault = self.faults.pop(0) if self.faults else None
        self._past.append(request)
        reply = self._before_it_arrives(fault, request)
        if reply is None:
            reply = self._after_it_arrived(fault, request, self._arrived(*request))
        self._late_ones_arrive()
        return reply

    def _before_it_arrives(self, fault, request):
        path, body, *signed = request
        match fault:
            case "cut":
                raise Unreachable("cut before it arrived")
            case "500" | "503" | "429":
                return Reply(status=int(fault), body=b"<html>busy</html>", retry_after=0.0)
            case "held back":
                self._held_back.append(request)
                raise Unreachable("the answer never came")
            case "half the request":
                self._arrived(path, body[: len(body) // 2], *signed)
                raise Unreachable("cut in the middle")
            case "request garbled":
                return self._arrived(path, self._garbled(body), *signed)
        return None

    def _after_it_arrived(self, fault, request, reply):
        match fault:
            case "answer lost":
                raise Unreachable("cut before the answer came")
            case "answer cut":
                return Reply(status=reply.status, body=reply.body[: len(reply.body) // 2])
            case "answer garbled":
                return Reply(status=reply.status, body=self._garbled(reply.body))
            case "twice":
                return self._arrived(*request)
            case "old one again":
                self._arrived(*self._random.choice(self._past))
        return reply

    def heal(self):
        """The faults stop; what was on its way still arrives, late."""
        self.faults.clear()
        self._late_ones_arrive()

    def _late_ones_arrive(self):
        while self._held_back:
            self._arrived(*self._held_back.pop())

    def _arrived(self, path, body, device, signature):
        try:
            status, answer = self.receiver.receive(path, body, device, signature)
        except WireFault as fault:
            return Reply(status=400, body=str(fault).encode())
        return Reply(status=status, body=msgspec.json.encode(answer))

    def _garbled(self, data):
        garbled = bytearray(data)
        garbled[self._random.randrange(len(garbled))] ^= 1 << self._random.randrange(8)
        return bytes(garbled)
