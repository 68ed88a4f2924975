"""What the store promises, on both databases."""

import threading

import msgspec
import pytest

from headoffice.store.devices import approve, device_of, devices, revoke
from headoffice.store.evidence import EVIDENCE_LIMIT
from headoffice.store.journal import ID_TAKEN, open_store
from headoffice.store.opening import LATEST, open_link
from kiosk.errors import JournalTooNew, Refused, StorageFault, WireFault
from kiosk.introduction import Introduction
from kiosk.receiving import Evidence
from kiosk.reception import Standing
from kiosk.record import GENESIS
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender, another_id


def held(store):
    return [
        (origin, seq, bytes(fact))
        for origin, seq, fact in store.link.rows(
            "SELECT origin, seq, fact FROM record ORDER BY origin, seq"
        )
    ]


def asides(store):
    return store.link.rows("SELECT seq, reason, fact IS NULL FROM aside ORDER BY seq")


def evidence(store):
    return store.link.rows("SELECT seq, hash, held_hash, reason FROM evidence ORDER BY seq, hash")


def all_of(sender):
    return [(sender.origin, one.fact.seq, one.raw) for one in sender.records]


def test_a_batch_is_kept_byte_for_byte(store, sender):
    sender.wrote(3, sealed=b"\x00sealed")

    judgement = store.receive(sender.batch())

    assert (judgement.seq, judgement.hash) == (3, sender.writer.head)
    assert held(store) == all_of(sender)
    assert {bytes(row[0]) for row in store.link.rows("SELECT sealed FROM record")} == {
        b"\x00sealed"
    }


def test_a_batch_of_two_hundred_and_fifty_is_kept(store, sender):
    sender.wrote(250)

    store.receive(sender.batch())

    assert held(store) == all_of(sender)


def test_repeats_and_overlaps_change_nothing(store, sender):
    sender.wrote(4)
    store.receive(sender.batch(sender.records[:3]))

    store.receive(sender.batch(sender.records[:3]))
    store.receive(sender.batch(sender.records[1:2]))
    last = store.receive(sender.batch(sender.records[1:]))

    assert last.answer.seq == 4
    assert held(store) == all_of(sender)
    assert evidence(store) == []


def test_a_late_repeat_still_answers_with_the_head(store, sender):
    sender.wrote(4)
    store.receive(sender.batch())

    judgement = store.receive(sender.batch(sender.records[:2]))

    assert (judgement.seq, judgement.hash) == (4, sender.writer.head)


def test_a_gap_is_answered_with_what_is_missing(store, sender):
    sender.wrote(4)
    store.receive(sender.batch(sender.records[:1]))

    judgement = store.receive(sender.batch(sender.records[2:]))

    assert judgement.answer.missing_from == 2
    assert held(store) == all_of(sender)[:1]
    assert store.link.rows("SELECT seq FROM head") == [(1,)]


def test_other_content_under_a_taken_number_is_evidence(store, sender):
    sender.wrote(2)
    store.receive(sender.batch())
    forged = sender.forged(sender.records[1])

    judgement = store.receive(sender.batch([forged]))

    assert judgement.answer.refused
    assert judgement.seq == 2
    assert held(store) == all_of(sender)
    assert [row[:3] for row in evidence(store)] == [(2, forged.hash, sender.records[1].hash)]


def test_the_same_contradiction_is_kept_once(store, sender):
    sender.wrote(2)
    store.receive(sender.batch())
    forged = sender.forged(sender.records[1])

    for _ in range(3):
        store.receive(sender.batch([forged]))

    assert len(evidence(store)) == 1


def test_a_batch_that_breaks_off_brings_nothing(store, sender):
    sender.wrote(3)
    broken = sender.forged(sender.records[1])

    judgement = store.receive(sender.batch([sender.records[0], broken, sender.records[2]]))

    assert (judgement.seq, judgement.hash) == (0, GENESIS)
    assert held(store) == []
    assert len(evidence(store)) == 1
    assert store.link.rows("SELECT seq FROM head") == []


def test_a_record_without_its_hash_is_evidence(store, sender):
    [record] = sender.wrote()
    altered = msgspec.structs.replace(record, raw=record.raw.replace(b'"score":1', b'"score":5'))

    judgement = store.receive(sender.batch([altered]))

    assert judgement.answer.refused == "record 1 does not match its hash"


def test_a_record_that_says_it_is_another_one_is_evidence(store, sender):
    sender.wrote_fact(seq=7)

    judgement = store.receive(sender.batch())

    assert judgement.answer.refused == "record 1 says it is another one"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"body": {"score": "five"}}, "no case"),
        ({"at": "1969-12-31T23:59:59.999Z"}, "out of all bounds"),
        ({"at": "2026-11-23T02:00:00"}, "zone"),
        ({"id": "not-a-uuid"}, "`$.id`"),
        ({"id": another_id(1) + "\n"}, "`$.id`"),
        ({"subject": "{" + another_id(1) + "}"}, "`$.subject`"),
        ({"kind": "feed\0back"}, "U+0000"),
        ({"body": {"score": 1, "location": "x" * 65_536}}, "larger than"),
        ({"seq": "one"}, "no fact"),
    ],
)
def test_a_poison_record_is_set_aside_and_the_rest_flows(store, sender, change, reason):
    sender.wrote()
    sender.wrote_fact(**change)
    sender.wrote()

    judgement = store.receive(sender.batch())

    assert (judgement.seq, judgement.hash) == (3, sender.writer.head)
    assert [one.seq for one in judgement.answer.set_aside] == [2]
    assert reason in judgement.answer.set_aside[0].reason
    assert [seq for _, seq, _ in held(store)] == [1, 3]
    assert [(seq, is_hollow) for seq, _, is_hollow in asides(store)] == [(2, False)]


def test_a_sealed_part_that_is_not_the_named_one_is_set_aside(store, sender):
    [record] = sender.wrote(sealed=b"mine")
    swapped = msgspec.structs.replace(record, sealed=b"other")

    judgement = store.receive(sender.batch([swapped]))

    assert "sealed part" in judgement.aside[0].reason
    assert bytes(store.link.rows("SELECT sealed FROM aside")[0][0]) == b"other"


def test_a_kind_of_a_newer_program_is_kept_untouched(store, sender):
    sender.wrote_fact(kind="case.teleported", body={"where": ["α", 1.5]})

    store.receive(sender.batch())

    assert held(store) == all_of(sender)


@pytest.mark.parametrize("together", [True, False])
def test_an_id_that_another_record_has_is_set_aside(store, sender, together):
    sender.wrote()
    sender.wrote_fact(id=sender.records[0].fact.id)
    sender.wrote()

    if together:
        store.receive(sender.batch())
    else:
        store.receive(sender.batch(sender.records[:1]))
        store.receive(sender.batch(sender.records[1:]))

    assert [seq for _, seq, _ in held(store)] == [1, 3]
    assert asides(store) == [(2, ID_TAKEN, False)]


def test_a_withheld_record_is_kept_hollow_and_filled_later(store, sender):
    sender.wrote(3)
    store.receive(sender.batch(sender.records[:1]))
    store.receive(sender.batch(sender.records[1:], withheld={2}))
    assert asides(store) == [(2, "cannot be read", True)]

    judgement = store.receive(sender.batch(sender.records[:2]))

    assert judgement.seq == 3
    assert asides(store) == []
    assert held(store) == all_of(sender)


def test_a_hollow_record_that_turns_out_poison_keeps_its_bytes(store, sender):
    poison = sender.wrote_fact(kind=7)
    sender.wrote()
    store.receive(sender.batch(withheld={1}))

    store.receive(sender.batch([poison]))

    assert [(seq, is_hollow) for seq, _, is_hollow in asides(store)] == [(1, False)]


def test_a_withheld_record_may_not_follow_a_whole_one(store, sender):
    sender.wrote(3)

    with pytest.raises(WireFault, match="lead their batch"):
        store.receive(sender.batch(withheld={2}))

    assert held(store) == []


def test_records_held_before_may_precede_a_withheld_one(store, sender):
    sender.wrote(3)
    store.receive(sender.batch(sender.records[:1]))

    judgement = store.receive(sender.batch(withheld={2}))

    assert judgement.seq == 3


def test_each_head_is_kept_as_proof(store, sender):
    sender.wrote(3)
    store.receive(sender.batch(sender.records[:2]))
    store.receive(sender.batch())

    assert store.link.rows("SELECT seq, hash FROM head ORDER BY seq") == [
        (2, sender.records[1].hash),
        (3, sender.records[2].hash),
    ]


def test_origins_do_not_disturb_each_other(store, sender):
    other = enrolled(store, Sender(2))
    sender.wrote(2)
    other.wrote(1)

    store.receive(sender.batch())
    judgement = store.receive(other.batch())

    assert judgement.seq == 1
    assert held(store) == all_of(sender) + all_of(other)


def test_an_origin_that_never_enrolled_is_not_received(store):
    stranger = Sender(9)
    stranger.wrote()

    with pytest.raises(WireFault, match="not enrolled"):
        store.receive(stranger.batch())


def test_the_same_batch_from_two_connections_is_kept_once(store, sender, url):
    sender.wrote(100)
    batches = [sender.batch(sender.records[start:]) for start in (0, 0, 0, 0)]
    faults = []

    def deliver(batch):
        try:
            with open_store(url, now=lambda: NOW) as mine:
                assert mine.receive(batch).seq == 100
        except Exception as fault:  # noqa: BLE001 - any
            faults.append(fault)

    threads = [threading.Thread(target=deliver, args=(batch,)) for batch in batches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
    assert held(store) == all_of(sender)


def test_nothing_of_a_failed_batch_is_kept(store, sender):
    sender.wrote(2)
    batch = sender.batch()
    store.link.rows("ALTER TABLE head RENAME TO hidden")

    with pytest.raises(StorageFault):
        store.receive(batch)

    store.link.rows("ALTER TABLE hidden RENAME TO head")
    assert held(store) == []
    assert store.receive(batch).seq == 2


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM record",
        "UPDATE record SET kind = 'other'",
        "UPDATE record SET sealed = fact",
        "UPDATE record SET sealed = NULL, seq = 9",
    ],
)
def test_the_database_itself_refuses_to_change_a_record(store, sender, change):
    sender.wrote(1, sealed=b"secret")
    store.receive(sender.batch())

    with pytest.raises(StorageFault, match="never deleted or changed"):
        store.link.rows(change)


def test_replacing_a_record_is_no_way_around_either(tmp_path):
    """REPLACE is a word of SQLite's alone; it deletes without asking, unless told to ask."""
    with open_store(f"sqlite:///{tmp_path / 'h.sqlite'}", now=lambda: NOW) as store:
        sender = enrolled(store, Sender())
        sender.wrote(1)
        store.receive(sender.batch())

        with pytest.raises(StorageFault, match="never deleted or changed"):
            store.link.rows(
                "REPLACE INTO record SELECT origin, seq, id, subject, kind, at, branch, "
                "x'7b7d', hash, sealed, received_at FROM record"
            )

        assert held(store) == all_of(sender)


def test_a_sealed_part_can_be_erased(store, sender):
    sender.wrote(1, sealed=b"secret")
    store.receive(sender.batch())

    store.link.rows("UPDATE record SET sealed = NULL")

    assert store.link.rows("SELECT sealed FROM record") == [(None,)]


def test_evidence_is_bounded(store, sender):
    for number in range(EVIDENCE_LIMIT + 2):
        claim = Evidence(
            origin=sender.origin, seq=number, hash="h", held_hash="", reason="r", entry=b"{}"
        )
        store.refuse(claim)

    assert store.link.rows("SELECT count(*) FROM evidence") == [(EVIDENCE_LIMIT,)]


def test_the_first_key_is_pinned(store, sender):
    thief = Sender(3)
    claim = Introduction(
        origin=sender.origin, public_key=thief.identity.public_text, branch="0001", name="x"
    )

    assert store.enrol(claim, standing=Standing.APPROVED) is None

    assert store.known_device(sender.origin).public_key == sender.identity.public_text
    assert [row[0] for row in evidence(store)] == [0]


def test_a_repeated_enrolment_changes_nothing_but_when_it_was_seen(store, sender):
    before = device_of(store.link, sender.origin)

    enrolled(store, sender, Standing.PENDING)

    assert device_of(store.link, sender.origin) == before


def test_a_pending_device_is_approved_by_a_person(store):
    pending = enrolled(store, Sender(4), Standing.PENDING)

    approve(store.link, pending.origin)

    assert store.known_device(pending.origin).standing is Standing.APPROVED


def test_a_revoked_device_stays_revoked(store, sender):
    revoke(store.link, sender.origin)

    with pytest.raises(Refused, match="revoked"):
        approve(store.link, sender.origin)

    assert [one.state for one in devices(store.link)] == [Standing.REVOKED]


def test_an_unknown_device_cannot_be_approved(store):
    with pytest.raises(Refused, match="no device"):
        approve(store.link, "nobody")


def test_the_clock_skew_is_shown(store, sender):
    sender.wrote()

    store.receive(sender.batch(), clock_skew_ms=-4200)
    store.receive(sender.batch())

    assert device_of(store.link, sender.origin).clock_skew_ms == -4200


def test_a_store_is_opened_again_as_it_was(store, sender, url):
    sender.wrote()
    store.receive(sender.batch())

    with open_store(url, now=lambda: NOW) as again:
        assert held(again) == all_of(sender)


def test_a_newer_store_is_refused_untouched(store, url):
    store.link.rows("INSERT INTO schema_step VALUES (:version)", {"version": LATEST + 1})

    with pytest.raises(JournalTooNew, match="update the program"):
        open_link(url)


def test_columns_say_what_they_mean(store, url):
    if url.startswith("sqlite"):
        [(text,)] = store.link.rows("SELECT sql FROM sqlite_schema WHERE name = 'record'")
    else:
        rows = store.link.rows(
            "SELECT col_description('record'::regclass, attnum) FROM pg_attribute"
            " WHERE attrelid = 'record'::regclass AND attnum > 0"
        )
        text = "\n".join(row[0] for row in rows)

    assert "exact JSON bytes, as the origin wrote them" in text


@pytest.mark.parametrize("wrong", ["mysql://host/db", "sqlite:///", "", "https://example.org"])
def test_other_urls_are_refused(wrong):
    with pytest.raises(Refused, match="a store is"):
        open_link(wrong)


def test_a_plain_path_is_a_store(tmp_path):
    open_link(f"{tmp_path}/folder/plain.sqlite").close()

    assert (tmp_path / "folder" / "plain.sqlite").exists()


def test_a_file_that_is_no_database_is_told(tmp_path):
    (tmp_path / "text.sqlite").write_text("not a database, but long enough to be looked at" * 20)

    with pytest.raises(StorageFault, match="could not be used"):
        open_link(f"{tmp_path}/text.sqlite")


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageFault, match="could not be used"):
        open_link(f"{tmp_path}/file/store.sqlite")


def test_a_server_that_is_away_is_told():
    with pytest.raises(StorageFault, match="could not be used"):
        open_link("postgresql://127.0.0.1:1/nothing")


def test_a_store_comes_back_after_its_server_was_away(postgres):
    with open_store(postgres, now=lambda: NOW) as store:
        sender = enrolled(store, Sender())
        sender.wrote()
        with pytest.raises(StorageFault):
            store.link.rows("SELECT pg_terminate_backend(pg_backend_pid())")

        assert store.receive(sender.batch()).seq == 1
