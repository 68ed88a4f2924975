"""The largest attachment travels in one batch, exactly as it was sealed."""

from kiosk import facts
from kiosk.attachment import ATTACHMENT_LIMIT_BYTES, attach
from kiosk.batch import BATCH_LIMIT_BYTES, pack
from kiosk.seal import open_sealed
from tests.builders import AGENT, HEAD_OFFICE_KEY, entropy, seal_for_tests


def test_the_largest_attachment_reaches_head_office_unaltered(branch):
    desk, far = branch.journal("desk"), branch.journal("far")
    subject = branch.a_subject()
    branch.did(desk, subject, facts.HelpRequested(location="counter-1"))
    content = b"\xff\xd8\xff" + entropy(3)(ATTACHMENT_LIMIT_BYTES - 3)
    desk.perform(subject, attach(AGENT, name="a.jpg", content=content, seal=seal_for_tests))

    batch = branch.next_batch(desk)
    packed = pack(
        origin=desk.origin, first=1, entries=desk.outgoing(desk.origin, after=0, limit=9).entries,
        head=batch.head,
    )  # fmt: skip
    far.receive(batch)

    assert len(packed) < BATCH_LIMIT_BYTES
    (arrived,) = [one for one in far.records_of(subject) if one.fact.kind == "case.attached"]
    assert open_sealed(arrived.sealed, HEAD_OFFICE_KEY).attachment == content
    assert far.case(subject).attached == 1
