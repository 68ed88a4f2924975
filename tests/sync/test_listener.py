"""Hearing news: resumed, verified, taken in order; a bad piece of it harms nothing."""

import hashlib
import threading

import msgspec
import pytest

from kiosk.errors import StorageFault, WireFault
from kiosk.news import ContentPublished, Publisher, SettingsPublished, Voice, publish
from kiosk.publishers import to_pin
from kiosk.telling import CaseNews, NewsPage, NewsWanted, Piece, PieceWanted
from sync.asking import Asking, forget_parcels
from sync.drain import NotAdmitted, NotNow
from sync.line import Reply, Unreachable
from sync.listener import Hearing, Listener, hear_once
from sync.worker import Receiver
from tests.builders import MONDAY_MORNING
from tests.headoffice.senders import Sender

OFFICE, THIEF, TABLET = Sender(1).identity, Sender(2).identity, Sender(3).identity
PARCEL = bytes(range(256)) * 10
PARCEL_HASH = hashlib.sha256(PARCEL).hexdigest()
PIECE = 700


class Teller:
    """A line to somebody who tells; `faults` says what goes wrong, in turn."""

    def __init__(self, *news, batches=()):
        self.news = list(news)
        self.publishers = [office()]
        self.parcel = PARCEL
        self.batches = list(batches)
        self.faults = []
        self.targets = []
        self.waits = []

    def post(self, path, body, *, identity, media_type):  # noqa: ARG002 - as the real line
        self.targets.append(path)
        fault = self.faults.pop(0) if self.faults else None
        if isinstance(fault, Reply):
            return fault
        if fault is not None:
            raise fault
        return Reply(status=200, body=msgspec.json.encode(self._answer(path, body)))

    def _answer(self, path, body):
        if path == "/v1/parcels":
            start = msgspec.json.decode(body, type=PieceWanted).start
            data = self.parcel[start : start + PIECE]
            return Piece(start=start, size=len(self.parcel), data=data)
        if path == "/v1/cases/news":
            return CaseNews(batch=self.batches.pop(0) if self.batches else None)
        wanted = msgspec.json.decode(body, type=NewsWanted)
        self.waits.append(wanted.wait_seconds)
        after = wanted.after.get(OFFICE.origin, 0)
        news = [one for one in self.news if one.fact.number > after]
        return NewsPage(
            publishers=tuple(self.publishers),
            news=tuple(one.signed for one in news[:2]),
            more=len(news) > 2,
        )


class Stand:
    """Keeps news in memory."""

    def __init__(self):
        self.pinned = []
        self.numbers = {}
        self.taken = []
        self.asks_cases = False
        self.cases = []

    def publishers(self):
        return self.pinned

    def heard(self):
        return dict(self.numbers)

    def meet(self, told):
        self.pinned += to_pin(told, self.pinned)

    def wants(self, news):
        return isinstance(news.body, ContentPublished)

    def take(self, news, parcel):
        self.numbers[news.fact.publisher] = news.fact.number
        self.taken.append((news, parcel))

    def held(self):
        return {} if self.asks_cases else None

    def take_cases(self, batch):
        self.cases.append(batch)
        return batch != b"nothing new"


def office(identity=OFFICE):
    return Publisher(
        voice=Voice.HEAD_OFFICE, origin=identity.origin, public_key=identity.public_text
    )


def told(number, body=None, identity=OFFICE):
    said = body or SettingsPublished(text=f"# {number}")
    return publish(said, identity=identity, number=number, at=MONDAY_MORNING)


def bundle():
    return told(1, ContentPublished(number=1, parcel=PARCEL_HASH, size=len(PARCEL)))


@pytest.fixture
def stand():
    return Stand()


@pytest.fixture
def hear(stand, tmp_path):
    hearing = Hearing(
        stand=stand, identity=TABLET, parcels=tmp_path / "parcels", close=lambda: None
    )
    return lambda teller, **how: hear_once(hearing, Asking(teller, TABLET), **how)


def test_all_pages_are_heard_in_order(hear, stand):
    assert hear(Teller(*(told(number) for number in range(1, 6))))

    assert [news.fact.number for news, _ in stand.taken] == [1, 2, 3, 4, 5]


def test_nothing_new_is_nothing_new(hear, stand):
    teller = Teller(told(1))
    assert hear(teller)

    assert not hear(teller, wait_seconds=7.0)

    assert teller.waits == [0.0, 7.0]
    assert len(stand.taken) == 1


def test_forged_news_between_good_news_is_left_out(hear, stand):
    forged = told(2, identity=THIEF)

    hear(Teller(told(1), forged, told(3)))

    assert [news.fact.number for news, _ in stand.taken] == [1, 3]


def test_a_thief_who_claims_to_be_head_office_is_not_believed(hear, stand):
    hear(Teller(told(1)))
    thief = Teller(told(9, identity=THIEF))
    thief.publishers = [office(THIEF)]

    assert not hear(thief)
    assert stand.publishers() == [office()]


def test_old_news_told_again_is_not_taken_again(hear, stand):
    teller = Teller(told(1))
    hear(teller)
    teller._answer = lambda *_: NewsPage(news=(told(1).signed,), more=True)

    assert not hear(teller)
    assert len(stand.taken) == 1


def test_a_parcel_is_fetched_on_from_where_it_broke_off(hear, stand, tmp_path):
    teller = Teller(bundle())
    teller.faults = [None, None, None, Unreachable("cut")]
    with pytest.raises(Unreachable):
        hear(teller)
    assert (tmp_path / "parcels" / f"{PARCEL_HASH}.partial").stat().st_size == 2 * PIECE
    assert stand.taken == []

    teller.targets.clear()
    hear(teller)

    [(_, path)] = stand.taken
    assert path.read_bytes() == PARCEL
    assert teller.targets.count("/v1/parcels") == 2


def test_a_parcel_that_is_another_one_is_thrown_away(hear, stand, tmp_path):
    teller = Teller(bundle())
    teller.parcel = bytes(len(PARCEL))

    with pytest.raises(WireFault, match="another parcel"):
        hear(teller)

    assert list((tmp_path / "parcels").iterdir()) == []
    assert stand.taken == []


@pytest.mark.parametrize(
    "answer",
    [
        Piece(start=1, size=9, data=b"x"),
        Piece(start=0, size=9, data=b""),
        Piece(start=0, size=9, data=bytes(len(PARCEL) + 1)),
    ],
)
def test_a_piece_that_does_not_fit_is_refused(hear, answer):
    teller = Teller(bundle())
    teller.faults = [None, Reply(status=200, body=msgspec.json.encode(answer))]

    with pytest.raises(WireFault, match="does not fit"):
        hear(teller)


def test_a_partial_file_that_is_too_long_is_begun_anew(hear, stand, tmp_path):
    (tmp_path / "parcels").mkdir()
    (tmp_path / "parcels" / f"{PARCEL_HASH}.partial").write_bytes(bytes(len(PARCEL) + 1))

    hear(Teller(bundle()))

    assert stand.taken[0][1].read_bytes() == PARCEL


def test_a_parcel_that_is_there_is_not_fetched_again(hear, tmp_path):
    (tmp_path / "parcels").mkdir()
    (tmp_path / "parcels" / PARCEL_HASH).write_bytes(PARCEL)
    teller = Teller(bundle())

    hear(teller)

    assert "/v1/parcels" not in teller.targets


def test_a_parcel_without_room_is_told(hear, tmp_path):
    (tmp_path / "parcels").write_text("in the way")

    with pytest.raises(StorageFault):
        hear(Teller(bundle()))


def test_parcels_that_nobody_needs_go(tmp_path):
    for name in ("a", "b", "b.partial"):
        (tmp_path / name).write_text("x")

    forget_parcels(tmp_path, but="a")

    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_the_branchs_records_are_asked_for_until_there_are_no_more(hear, stand):
    stand.asks_cases = True

    assert hear(Teller(batches=[b"one", b"two"]))

    assert stand.cases == [b"one", b"two"]


def test_a_batch_that_brings_nothing_ends_the_asking(hear, stand):
    stand.asks_cases = True

    assert not hear(Teller(batches=[b"nothing new", b"two"]))

    assert stand.cases == [b"nothing new"]


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (Reply(status=404, body=b"{}"), NotNow),
        (Reply(status=503, body=b"", retry_after=9.0), NotNow),
        (Reply(status=401, body=b'{"error": "x", "code": "device-unknown"}'), NotAdmitted),
        (Reply(status=403, body=b"no json"), NotAdmitted),
        (Reply(status=200, body=b"no json"), WireFault),
    ],
)
def test_what_is_no_answer_is_a_failure(hear, reply, fault):
    teller = Teller()
    teller.faults = [reply]

    with pytest.raises(fault):
        hear(teller)


class Announced:
    """A listener whose rounds are counted."""

    def __init__(self, tmp_path, teller, *, is_near=False):
        teller.hang_up = teller.close = lambda: None
        self.stand = Stand()
        self.rounds = threading.Semaphore(0)
        self.pauses = []
        receiver = Receiver(name="r", url="http://127.0.0.1:1", branch="0001", every_seconds=3600)
        self.listener = Listener(
            receiver, self._opened(tmp_path), is_near=is_near, chance=lambda: 0.0,
            make_line=lambda _receiver: teller,
        )  # fmt: skip
        pause = self.listener._pause

        def paused(seconds):
            self.pauses.append(seconds)
            self.rounds.release()
            pause(seconds)

        self.listener._pause = paused

    def _opened(self, tmp_path):
        return lambda: Hearing(
            stand=self.stand, identity=TABLET, parcels=tmp_path / "p", close=lambda: None
        )


def test_the_listener_asks_presents_itself_and_asks_again_when_woken(tmp_path):
    teller = Teller(told(1))
    teller.faults = [
        Reply(status=401, body=b'{"error": "who?", "code": "device-unknown"}'),
        Reply(status=200, body=b'{"state": "approved"}'),
    ]
    run = Announced(tmp_path, teller)
    run.listener.start()
    assert run.rounds.acquire(timeout=20)
    assert [news.fact.number for news, _ in run.stand.taken] == [1]

    teller.news.append(told(2))
    run.listener.wake()
    assert run.rounds.acquire(timeout=20)
    run.listener.stop()

    assert teller.targets[:3] == ["/v1/news", "/v1/enrol", "/v1/news"]
    assert [news.fact.number for news, _ in run.stand.taken] == [1, 2]


def test_the_listener_goes_on_after_every_failure(tmp_path):
    teller = Teller(told(1))
    teller.faults = [
        Unreachable("cut"),
        Reply(status=403, body=b'{"error": "wait", "code": "device-pending"}'),
        Reply(status=401, body=b'{"error": "who?", "code": "device-unknown"}'),
        Unreachable("cut"),
        Reply(status=404, body=b""),
    ]
    run = Announced(tmp_path, teller, is_near=True)
    run.listener.start()
    for _ in range(5):
        assert run.rounds.acquire(timeout=20)
    run.listener.stop()

    assert [news.fact.number for news, _ in run.stand.taken] == [1]
