"""News as a device keeps it: whose news counts here, how far it was heard, what it said."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import msgspec

from db.connection import faults_told, transaction
from db.journal import SqliteJournal
from db.projections import milliseconds_of
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.news import Body, Fact, News, Publisher, Signed, Voice, publish
from kiosk.record import OriginId, to_milliseconds

_KEPT_AFTER_ITS_END = timedelta(days=1)

_PIN = """
    INSERT INTO publisher (voice, origin, public_key, heard, pinned_at)
    VALUES (:voice, :origin, :public_key, 0, :now)
    ON CONFLICT DO UPDATE SET
        heard = CASE WHEN origin = excluded.origin THEN heard ELSE 0 END,
        origin = excluded.origin,
        public_key = excluded.public_key,
        pinned_at = excluded.pinned_at
"""

_KEEP = """
    INSERT INTO news (
        publisher, number, topic, about, branch, fact, signature, until, refused, noted_at
    )
    VALUES (
        :publisher, :number, :topic, :about, :branch, :fact, :signature, :until, :refused, :now
    )
    ON CONFLICT DO NOTHING
"""

_HEARD = "UPDATE publisher SET heard = max(heard, :number) WHERE origin = :publisher"

_REPLACED = """
    DELETE FROM news
    WHERE publisher = :publisher
        AND about = :about
        AND branch = :branch
        AND number < :number
        AND :refused IS NULL
"""

_OVER = "DELETE FROM news WHERE until < :until"

_AFTER = """
    SELECT fact, signature
    FROM news
    WHERE publisher = :publisher AND number > :number AND (until IS NULL OR until > :now)
    ORDER BY number
    LIMIT :limit
"""

_CURRENT = """
    SELECT fact, signature
    FROM news
    WHERE refused IS NULL AND (until IS NULL OR until > :now)
    ORDER BY number, publisher
"""


class NewsBoard:
    """The news on one device; belongs to the journal's thread."""

    def __init__(self, journal: SqliteJournal) -> None:
        self._connection = journal.connection

    def publishers(self) -> list[Publisher]:
        """Return whose news counts here."""
        with faults_told():
            rows = self._connection.execute(
                "SELECT voice, origin, public_key FROM publisher ORDER BY voice DESC"
            ).fetchall()
        return [
            Publisher(voice=Voice(voice), origin=OriginId(origin), public_key=public_key)
            for voice, origin, public_key in rows
        ]

    def heard(self) -> dict[OriginId, int]:
        """Return up to which number each publisher's news was taken."""
        with faults_told():
            rows = self._connection.execute("SELECT origin, heard FROM publisher").fetchall()
        return {OriginId(origin): heard for origin, heard in rows}

    def pin(self, publisher: Publisher, *, now: datetime) -> None:
        """Let a publisher's news count from now on, in place of who spoke for it before."""
        row = {**msgspec.to_builtins(publisher), "now": milliseconds_of(now)}
        with transaction(self._connection):
            self._connection.execute(_PIN, row)

    def keep(self, news: News, *, now: datetime, refused: str | None = None) -> None:
        """Note that news was taken, or why it was not; what it replaces goes."""
        with transaction(self._connection):
            self._keep(news, now=now, refused=refused)

    def announce(
        self, body: Body, *, identity: Identity, now: datetime, until: datetime | None = None
    ) -> News:
        """Publish news of this desk to the branch's tablets.

        Raises:
            Refused: another desk speaks for this branch's tablets.
        """
        with transaction(self._connection):
            heard = self._connection.execute(
                "SELECT heard FROM publisher WHERE voice = ? AND origin = ?",
                (Voice.BRANCH, identity.origin),
            ).fetchone()
            if heard is None:
                raise Refused("this desk does not speak for the branch", code="not-publisher")
            news = publish(
                body,
                identity=identity,
                number=max(heard[0] + 1, milliseconds_of(now)),
                at=to_milliseconds(now),
                until=until,
            )
            self._keep(news, now=now, refused=None)
        return news

    def news_after(
        self, after: Mapping[OriginId, int], *, now: datetime, limit: int
    ) -> list[Signed]:
        """Return news to pass on, each publisher's oldest first."""
        found: list[Signed] = []
        for publisher in self.publishers():
            row = {
                "publisher": publisher.origin,
                "number": after.get(publisher.origin, 0),
                "now": milliseconds_of(now),
                "limit": limit - len(found),
            }
            with faults_told():
                rows = self._connection.execute(_AFTER, row).fetchall()
            found += [Signed(fact=msgspec.Raw(fact), signature=signed) for fact, signed in rows]
        return found

    def current(self, *, now: datetime) -> Sequence[News]:
        """Return what this device goes by now, oldest first."""
        with faults_told():
            rows = self._connection.execute(_CURRENT, {"now": milliseconds_of(now)}).fetchall()
        return [
            News(fact=msgspec.json.decode(fact, type=Fact), raw=fact, signature=signature)
            for fact, signature in rows
        ]

    def _keep(self, news: News, *, now: datetime, refused: str | None) -> None:
        fact = news.fact
        row = {
            "publisher": fact.publisher, "number": fact.number, "topic": fact.topic,
            "about": news.about, "branch": fact.to, "fact": news.raw,
            "signature": news.signature, "refused": refused, "now": milliseconds_of(now),
            "until": None if fact.until is None else milliseconds_of(fact.until),
        }  # fmt: skip
        self._connection.execute(_REPLACED, row)
        self._connection.execute(_KEEP, row)
        self._connection.execute(_HEARD, row)
        self._connection.execute(_OVER, {"until": milliseconds_of(now - _KEPT_AFTER_ITS_END)})
