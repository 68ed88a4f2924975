"""The schema, said once as data; each database gets it in its own dialect.

Only `schema steps` change a store, only forward, and none is edited after a release.
"""

from enum import StrEnum

import msgspec


class Type(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    BYTES = "bytes"


class Column(msgspec.Struct, frozen=True):
    """One column: its name, type, what it means, and what the database enforces about it."""

    name: str
    type: Type
    meaning: str
    rule: str = "NOT NULL"


class Table(msgspec.Struct, frozen=True):
    """One table, with its keys and the indexes (name, columns) over it."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    indexes: tuple[tuple[str, str], ...] = ()
    by_time: str = ""
    """The column by which a large database lays the rows out in quarters of a year."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """What one schema version adds."""

    tables: tuple[Table, ...] = ()
    kept: tuple[str, ...] = ()
    """Tables that never lose or change a row (but for erasing `sealed`)."""
    columns: tuple[tuple[str, Column], ...] = ()
    """Columns of tables that stand already, by the table's name."""
    indexes: tuple[tuple[str, str, str], ...] = ()
    """Indexes over tables that stand already: table, name, columns."""
    fills: tuple[str, ...] = ()
    """Statements that work out the new tables' rows from what is held already."""


TEXT, NUMBER, BYTES = Type.TEXT, Type.NUMBER, Type.BYTES

DEVICE = Table(
    "device",
    "every device that ever presented a key",
    (
        Column("origin", TEXT, "origin of its records"),
        Column("public_key", TEXT, "Ed25519, base64; pinned at the first enrolment"),
        Column("branch", TEXT, "branch code that it gave"),
        Column("name", TEXT, "name that it gave, for the people who approve"),
        Column(
            "state",
            TEXT,
            "whether it may send",
            "NOT NULL CHECK (state IN ('pending', 'approved', 'revoked'))",
        ),
        Column("first_seen", NUMBER, "first enrolment, milliseconds since 1970 UTC"),
        Column("last_seen", NUMBER, "last enrolment or batch, milliseconds since 1970 UTC"),
        Column("clock_skew_ms", NUMBER, "its clock minus ours when last told", ""),
    ),
    ("PRIMARY KEY (origin)",),
)

RECORD = Table(
    "record",
    "the journal: every record of every origin, never changed",
    (
        Column("origin", TEXT, "device on which it happened", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "number within the origin, without gaps", "NOT NULL CHECK (seq > 0)"),
        Column("id", TEXT, "UUIDv7 given by the origin"),
        Column("subject", TEXT, "visit that it belongs to"),
        Column("kind", TEXT, "what happened"),
        Column("at", NUMBER, "when, by the origin's clock, milliseconds since 1970 UTC"),
        Column("branch", TEXT, "branch of the origin when the record arrived"),
        Column("fact", BYTES, "exact JSON bytes, as the origin wrote them"),
        Column("hash", TEXT, "SHA-256 of fact, hex", "NOT NULL CHECK (length(hash) = 64)"),
        Column("sealed", BYTES, "encrypted personal part; NULL when there is none", ""),
        Column("received_at", NUMBER, "when it arrived here, milliseconds since 1970 UTC"),
    ),
    # Nothing is unique across origins, so that the table can be spread over machines by origin.
    ("PRIMARY KEY (origin, seq)", "UNIQUE (origin, id)"),
    (("record_subject", "subject"), ("record_branch", "branch, at")),
    by_time="received_at",
)

ASIDE = Table(
    "aside",
    "records whose place in the chain counts but whose content could not be taken in",
    (
        Column("origin", TEXT, "device whose chain it belongs to", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "number within the origin", "NOT NULL CHECK (seq > 0)"),
        Column("hash", TEXT, "hash that the chain holds for it"),
        Column("reason", TEXT, "why it is not in the journal"),
        Column("fact", BYTES, "its bytes; NULL when the sender withheld them", ""),
        Column("sealed", BYTES, "its encrypted personal part, if it came with one", ""),
        Column("noted_at", NUMBER, "when, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (origin, seq)",),
)

EVIDENCE = Table(
    "evidence",
    "what contradicts a chain or a pinned key, with the bytes that were sent",
    (
        Column("origin", TEXT, "device concerned", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "number at which; 0 for an enrolment"),
        Column("hash", TEXT, "hash that was claimed"),
        Column("held_hash", TEXT, "hash that was held"),
        Column("reason", TEXT, "what is wrong"),
        Column("entry", BYTES, "what was sent"),
        Column("noted_at", NUMBER, "when first, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (origin, seq, hash)",),
)

HEAD = Table(
    "head",
    "what each origin signed: its chain up to a number",
    (
        Column("origin", TEXT, "device that signed", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "its chain up to this number", "NOT NULL CHECK (seq > 0)"),
        Column("hash", TEXT, "hash of that record"),
        Column("signature", TEXT, "Ed25519, base64"),
    ),
    ("PRIMARY KEY (origin, seq)",),
)

INVITATION = Table(
    "invitation",
    "one-time codes that let one device of a branch in",
    (
        Column("code_hash", TEXT, "SHA-256 of the code, hex; the code itself is kept nowhere"),
        Column("branch", TEXT, "branch that it was made for"),
        Column("replaces", TEXT, "origin whose place the device takes; empty when none"),
        Column("made_at", NUMBER, "when, milliseconds since 1970 UTC"),
        Column("expires_at", NUMBER, "until when, milliseconds since 1970 UTC"),
        Column("used_by", TEXT, "origin that used it; empty when none did"),
        Column("used_at", NUMBER, "when it was used, milliseconds since 1970 UTC", ""),
    ),
    ("PRIMARY KEY (code_hash)",),
)

CLOSING = Table(
    "closing",
    "origins whose chain has ended, and which device writes on",
    (
        Column("origin", TEXT, "origin that was closed", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "its last number; 0 when nothing ever came"),
        Column("hash", TEXT, "hash of its last record; empty when nothing ever came"),
        Column("successor", TEXT, "origin that took its place", "NOT NULL REFERENCES device"),
        Column("closed_at", NUMBER, "when, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (origin)",),
)

PAGE = Table(
    "page",
    "customers' own pages: which link, known by its hash only, leads to which visit",
    (
        Column("origin", TEXT, "device that made the receipt", "NOT NULL REFERENCES device"),
        Column("link", TEXT, "SHA-256 of the link's secret, hex"),
        Column("subject", TEXT, "visit that it shows"),
    ),
    ("PRIMARY KEY (origin, link)",),
    (("page_link", "link"),),
)

ACCOUNT = Table(
    "account",
    "people of head office who may sign in",
    (
        Column("name", TEXT, "name that they sign in with"),
        Column("role", TEXT, "what they may do", "NOT NULL CHECK (role IN ('viewer', 'decider'))"),
        Column("password", TEXT, "argon2id hash"),
    ),
    ("PRIMARY KEY (name)",),
)

NEWS = Table(
    "news",
    "what head office told its branches, as signed",
    (
        Column("publisher", TEXT, "origin of who signed it", "NOT NULL REFERENCES device"),
        Column("number", NUMBER, "counts up with each publisher's news"),
        Column("topic", TEXT, "what kind of news"),
        Column("about", TEXT, "later news about the same takes its place"),
        Column("branch", TEXT, "whom it is for; empty: all branches"),
        Column("fact", BYTES, "exact JSON bytes, as signed"),
        Column("signature", TEXT, "Ed25519, base64"),
        Column("parcel", TEXT, "SHA-256 of the parcel that belongs to it; empty when none"),
        Column("made_by", TEXT, "who published it"),
        Column("noted_at", NUMBER, "when, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (publisher, number)",),
    (("news_about", "publisher, about, branch, number"),),
)

PARCEL = Table(
    "parcel",
    "content bundles, whole, for devices to fetch",
    (
        Column("parcel", TEXT, "SHA-256 of its bytes, hex"),
        Column("bytes", BYTES, "the bytes"),
        Column("noted_at", NUMBER, "when, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (parcel)",),
)

FORK = Table(
    "fork",
    "records of a second history of an origin (a restored backup, a cloned device): never merged",
    (
        Column("origin", TEXT, "device that signed both histories", "NOT NULL REFERENCES device"),
        Column("seq", NUMBER, "number within the origin", "NOT NULL CHECK (seq > 0)"),
        Column("hash", TEXT, "hash that the second history holds for it"),
        Column("fact", BYTES, "its bytes; NULL when the sender withheld them", ""),
        Column("sealed", BYTES, "its encrypted personal part, if it came with one", ""),
        Column("head_seq", NUMBER, "up to which number the origin signed its batch"),
        Column("head_hash", TEXT, "hash of that record"),
        Column("signature", TEXT, "the origin's signature over that head, Ed25519, base64"),
        Column("noted_at", NUMBER, "when first, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (origin, seq, hash)",),
)

REVIEW = Table(
    "review",
    "what people of head office decided about lowered levels",
    (
        Column("record", TEXT, "id of the record that lowered the level"),
        Column(
            "verdict", TEXT, "what they decided",
            "NOT NULL CHECK (verdict IN ('agreed', 'raised'))",
        ),
        Column("reason", TEXT, "why; masked, and empty when none was given"),
        Column("made_by", TEXT, "who decided"),
        Column("noted_at", NUMBER, "when, milliseconds since 1970 UTC"),
    ),
    ("PRIMARY KEY (record)",),
)  # fmt: skip

BACKLOG = Table(
    "backlog",
    "what each device, or its relay, said last of the records that wait there",
    (
        Column("origin", TEXT, "device whose records wait", "NOT NULL REFERENCES device"),
        Column("waiting", NUMBER, "how many, behind those that it sent just then"),
    ),
    ("PRIMARY KEY (origin)",),
)

NOTICED = Table(
    "noticed",
    "what each device noticed last about itself, worked out from the journal as it arrives",
    (
        Column("origin", TEXT, "device that noticed it", "NOT NULL REFERENCES device"),
        Column("kind", TEXT, "what kind of fact about itself"),
        Column("seq", NUMBER, "number of the record that says so"),
        Column("fact", BYTES, "its exact JSON bytes"),
    ),
    ("PRIMARY KEY (origin, kind)",),
)

NOTICED_KINDS = ("device.room", "device.lock", "device.versions")
"""Kinds of which the fleet page shows the last word."""

_FILL_NOTICED = f"""
    INSERT INTO noticed (origin, kind, seq, fact)
    SELECT record.origin, record.kind, record.seq, record.fact
    FROM (
        SELECT origin, max(seq) AS seq
        FROM record
        WHERE kind IN ({", ".join(f"'{one}'" for one in NOTICED_KINDS)})
        GROUP BY origin, kind
    ) AS last
    JOIN record ON record.origin = last.origin AND record.seq = last.seq
"""  # noqa: S608 - own names

STEPS: tuple[Step, ...] = (
    Step(tables=(DEVICE, RECORD, ASIDE, EVIDENCE, HEAD), kept=("record",)),
    Step(tables=(INVITATION, CLOSING)),
    Step(tables=(PAGE,)),
    Step(tables=(ACCOUNT,)),
    Step(tables=(NEWS, PARCEL)),
    Step(tables=(FORK,), kept=("fork",)),
    Step(tables=(REVIEW,)),
    Step(tables=(BACKLOG,)),
    Step(
        tables=(NOTICED,),
        columns=(
            (
                "invitation",
                Column("made_by", TEXT, "who made it; empty: unnamed", "NOT NULL DEFAULT ''"),
            ),
            (
                "invitation",
                Column(
                    "withdrawn_by", TEXT, "who took it back; empty: nobody", "NOT NULL DEFAULT ''"
                ),
            ),
        ),
        indexes=(("page", "page_subject", "subject"),),
        fills=(_FILL_NOTICED,),
    ),
)
"""What each schema version adds."""
