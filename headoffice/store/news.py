"""News as head office keeps it: what was told to whom, and the parcels that belong to it."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from headoffice.store.link import Link, Row
from kiosk.identity import Identity
from kiosk.news import Body, ContentPublished, Fact, News, Signed, publish
from kiosk.record import OriginId

_INSERT = """
    INSERT INTO news (
        publisher, number, topic, about, branch, fact, signature, parcel, made_by, noted_at
    )
    VALUES (
        :publisher, :number, :topic, :about, :branch, :fact, :signature, :parcel, :made_by, :now
    )
"""

_KEEP_PARCEL = """
    INSERT INTO parcel (parcel, bytes, noted_at)
    VALUES (:parcel, :bytes, :now)
    ON CONFLICT DO NOTHING
"""

_IS_LATEST = """
    NOT EXISTS (
        SELECT 1
        FROM news AS later
        WHERE later.publisher = news.publisher
            AND later.about = news.about
            AND later.branch = news.branch
            AND later.number > news.number
    )
"""

_AFTER = f"""
    SELECT fact, signature
    FROM news
    WHERE publisher = :publisher
        AND number > :number
        AND branch IN ('', :branch)
        AND {_IS_LATEST}
    ORDER BY number
    LIMIT :limit
"""  # noqa: S608 - own text

_LATEST = """
    SELECT fact, signature
    FROM news
    WHERE publisher = :publisher AND topic = :topic AND branch = :branch
    ORDER BY number DESC
    LIMIT 1
"""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """News as the office's pages list it. `is_current`: nothing later took its place."""

    number: int
    topic: str
    about: str
    branch: str
    parcel: str
    made_by: str
    noted_at: int
    is_current: bool
    number_of_content: int | None = None


def tell(  # noqa: PLR0913 - what news is made of, and who publishes it
    link: Link,
    body: Body,
    *,
    identity: Identity,
    now: int,
    to: str = "",
    parcel: bytes | None = None,
    made_by: str = "",
) -> News:
    """Sign and keep news with its parcel, both or neither. `now`: milliseconds since 1970 UTC."""
    with link.transaction():
        link.lock(identity.origin)
        row = {"publisher": identity.origin}
        [(last,)] = link.rows(
            "SELECT coalesce(max(number), 0) FROM news WHERE publisher = :publisher", row
        )
        news = publish(
            body,
            identity=identity,
            number=max(last + 1, now),
            at=datetime.fromtimestamp(now / 1000, tz=UTC),
            to=to,
        )
        digest = hashlib.sha256(parcel).hexdigest() if parcel is not None else ""
        if parcel is not None:
            link.rows(_KEEP_PARCEL, {"parcel": digest, "bytes": parcel, "now": now})
        link.rows(
            _INSERT,
            {
                "publisher": identity.origin, "number": news.fact.number,
                "topic": news.fact.topic, "about": news.about, "branch": to, "fact": news.raw,
                "signature": news.signature, "parcel": digest, "made_by": made_by, "now": now,
            },
        )  # fmt: skip
    return news


def news_after(
    link: Link, publisher: OriginId, number: int, *, branch: str, limit: int
) -> list[Signed]:
    """Return what a branch has not heard yet, oldest first."""
    rows = link.rows(
        _AFTER, {"publisher": publisher, "number": number, "branch": branch, "limit": limit}
    )
    return [Signed(fact=msgspec.Raw(bytes(fact)), signature=signed) for fact, signed in rows]


def latest(link: Link, publisher: OriginId, *, topic: str, branch: str = "") -> News | None:
    """Return the newest news on a topic for exactly this branch, or for all."""
    row = {"publisher": publisher, "topic": topic, "branch": branch}
    rows = link.rows(_LATEST, row)
    return _news(rows[0]) if rows else None


def in_force(link: Link, publisher: OriginId) -> list[News]:
    """Return all news that nothing later took the place of, oldest first."""
    query = f"""
        SELECT fact, signature FROM news WHERE publisher = :publisher AND {_IS_LATEST} ORDER BY number
    """  # noqa: S608 - own text
    return [_news(row) for row in link.rows(query, {"publisher": publisher})]


def bundles(link: Link, publisher: OriginId) -> list[News]:
    """Return every content bundle that was ever published, oldest first."""
    query = """
        SELECT fact, signature
        FROM news
        WHERE publisher = :publisher AND topic = 'content'
        ORDER BY number
    """
    return [_news(row) for row in link.rows(query, {"publisher": publisher})]


def parcel_of(link: Link, parcel: str) -> bytes | None:
    """Return the bytes of a parcel."""
    rows = link.rows("SELECT bytes FROM parcel WHERE parcel = :parcel", {"parcel": parcel})
    return bytes(rows[0][0]) if rows else None


def told(link: Link) -> Sequence[Told]:
    """Return all news, newest first."""
    rows = link.rows(
        f"""
        SELECT number, topic, about, branch, parcel, made_by, noted_at,
            CASE WHEN {_IS_LATEST} THEN 1 ELSE 0 END, fact, signature
        FROM news
        ORDER BY number DESC
        LIMIT 200
        """  # noqa: S608 - own text
    )
    return [_told(row[:-2], _news(row[-2:])) for row in rows]


def _told(row: Row, news: News) -> Told:
    values = dict(zip(Told.__struct_fields__, row, strict=False))
    body = news.body
    number = body.number if isinstance(body, ContentPublished) else None
    return msgspec.convert({**values, "number_of_content": number}, Told, strict=False)


def _news(row: Row) -> News:
    fact, signature = row
    raw = bytes(fact)
    return News(fact=msgspec.json.decode(raw, type=Fact), raw=raw, signature=signature)
