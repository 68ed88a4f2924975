import random
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from nacl.signing import SigningKey

from db.devices import DeviceRegister
from db.journal import open_journal
from kiosk.facts import Detailed, HelpRequested
from kiosk.identity import Identity, sign_request
from kiosk.introduction import read_introduction
from kiosk.reception import ENROL_TARGET, KnownDevice, Standing, receive_batch
from kiosk.record import Draft, SubjectId, new_id
from sync.line import Reply, Unreachable


class Clock:
    """Steps a millisecond each time somebody looks."""

    def __init__(self):
        self._now = datetime(2026, 11, 23, 2, tzinfo=UTC)

    def __call__(self):
        self._now += timedelta(milliseconds=1)
        return self._now


class Sender:
    """A device with a journal of its own."""

    def __init__(self, path, seed):
        self.random = random.Random(seed)
        self.clock = Clock()
        self.journal = open_journal(path, now=self.clock, entropy=self.random.randbytes).journal
        self.identity = Identity(self.journal.origin, SigningKey(self.random.randbytes(32)))

    def write(self, count, *, sealed=b"x" * 40):
        for _ in range(count):
            subject = SubjectId(new_id(self.clock(), self.random.randbytes))
            draft = Draft(subject=subject, body=HelpRequested(), sealed=sealed)
            self.journal.perform(subject, lambda _case, draft=draft: [draft])

    def write_large(self):
        """Write a record that is larger than any receiver takes."""
        subject = SubjectId(new_id(self.clock(), self.random.randbytes))
        body = Detailed(reasons=("x" * 70_000,))
        self.journal.perform(subject, lambda _case: [Draft(subject=subject, body=body)])


class ReceivingLine:
    """A line to a real receiver in this process; `faults` says what goes wrong, in turn."""

    def __init__(self, path):
        self.random = random.Random(99)
        self.journal = open_journal(path, now=Clock(), entropy=self.random.randbytes).journal
        self.register = DeviceRegister(self.journal)
        self.faults = []
        self.refuse = lambda _batch_body: None
        self.requests = []

    def post(self, path, body, *, identity, media_type):  # noqa: ARG002 - as the real line
        self.requests.append((path, body))
        fault = self.faults.pop(0) if self.faults else None
        if fault == "cut":
            raise Unreachable("cut before it arrived")
        if isinstance(fault, Reply):
            return fault
        reply = self._taken(path, body, identity)
        if fault == "answer lost":
            raise Unreachable("cut before the answer came")
        if fault == "twice":
            reply = self._taken(path, body, identity)
        return reply

    def close(self):
        self.journal.close()

    def _taken(self, path, body, identity):
        if path == ENROL_TARGET:
            who = read_introduction(body)
            known = KnownDevice(
                origin=who.origin, public_key=who.public_key, standing=Standing.APPROVED
            )
            self.register.save(known, branch=who.branch, now=Clock()())
            return Reply(status=200, body=b'{"state":"approved"}')
        refused = self.refuse(body)
        if refused is not None:
            return refused
        reply = receive_batch(
            device=identity.origin,
            signature=sign_request(identity, target=path, body=body),
            target=path,
            body=body,
            devices=self.register,
            journal=self.journal,
        )
        return Reply(status=reply.status, body=msgspec.json.encode(reply.body))

    def held(self, origin):
        rows = self.journal.connection.execute(
            "SELECT seq FROM record WHERE origin = ? ORDER BY seq", (origin,)
        )
        return [seq for (seq,) in rows]


@pytest.fixture
def sender(tmp_path):
    sender = Sender(tmp_path / "sender.sqlite", 1)
    yield sender
    sender.journal.close()


@pytest.fixture
def line(tmp_path):
    line = ReceivingLine(tmp_path / "receiver.sqlite")
    yield line
    line.close()
