CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

CREATE TABLE aside (
    origin TEXT NOT NULL, -- device whose chain it belongs to
    seq INTEGER NOT NULL CHECK (seq > 0), -- number within the origin
    hash TEXT NOT NULL, -- hash that the chain holds for it
    reason TEXT NOT NULL, -- why it is not in the journal
    fact BLOB, -- its bytes; NULL when the sender withheld them
    sealed BLOB, -- its encrypted personal part, if it came with one
    noted_at INTEGER NOT NULL, -- when, milliseconds since 1970 UTC
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_ (
    subject TEXT PRIMARY KEY, -- visit
    told BLOB NOT NULL, -- the case as its records tell it, JSON
    origin TEXT NOT NULL, -- device of its first record
    last_origin TEXT NOT NULL, -- device of its last record in canonical order
    last_seq INTEGER NOT NULL, -- number of that record
    opened_at INTEGER NOT NULL, -- first record, milliseconds since 1970 UTC
    last_at INTEGER NOT NULL, -- last record, milliseconds since 1970 UTC
    state TEXT NOT NULL, -- where it stands
    level TEXT NOT NULL, -- feedback, dissatisfaction or complaint
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)), -- whether something is owed
    reference TEXT, -- readable number; NULL for a visit that became no case
    help_at INTEGER, -- call for help, milliseconds since 1970 UTC
    owner TEXT NOT NULL, -- member of staff who has it
    business TEXT NOT NULL, -- taxonomy
    cause TEXT NOT NULL -- taxonomy
) STRICT, WITHOUT ROWID;

CREATE INDEX case_listed ON case_ (is_open, last_at) WHERE reference IS NOT NULL;

CREATE INDEX case_reference ON case_ (reference) WHERE reference IS NOT NULL;

CREATE TABLE cursor (
    receiver TEXT NOT NULL, -- who confirmed
    origin TEXT NOT NULL, -- whose records
    seq INTEGER NOT NULL CHECK (seq >= 0), -- everything up to this number
    PRIMARY KEY (receiver, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    origin TEXT PRIMARY KEY, -- device
    public_key TEXT NOT NULL, -- Ed25519, base64
    branch TEXT NOT NULL, -- branch code
    standing TEXT NOT NULL -- may it send
        CHECK (standing IN ('pending', 'approved', 'revoked')),
    changed_at INTEGER NOT NULL -- milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    origin TEXT NOT NULL, -- device whose chain is contradicted
    seq INTEGER NOT NULL, -- number at which
    hash TEXT NOT NULL, -- hash that was claimed
    held_hash TEXT NOT NULL, -- hash that was held
    reason TEXT NOT NULL, -- what is wrong
    entry BLOB NOT NULL, -- what was sent, as JSON
    noted_at INTEGER NOT NULL, -- when first, milliseconds since 1970 UTC
    PRIMARY KEY (origin, seq, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    origin TEXT NOT NULL, -- device that signed
    seq INTEGER NOT NULL CHECK (seq > 0), -- its chain up to this number
    hash TEXT NOT NULL, -- hash of that record
    signature TEXT NOT NULL, -- Ed25519, base64
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    name TEXT PRIMARY KEY, -- what
    value TEXT NOT NULL -- its value
) STRICT, WITHOUT ROWID;

CREATE TABLE news (
    publisher TEXT NOT NULL, -- origin of who signed it
    number INTEGER NOT NULL CHECK (number > 0), -- counts up with each publisher's news
    topic TEXT NOT NULL, -- what kind of news
    about TEXT NOT NULL, -- later news about the same takes its place
    branch TEXT NOT NULL, -- whom it is for; empty: all branches
    fact BLOB NOT NULL, -- exact JSON bytes, as signed
    signature TEXT NOT NULL, -- Ed25519, base64
    until INTEGER, -- says nothing from then on, milliseconds since 1970 UTC
    refused TEXT, -- why this device does not go by it; NULL when it does
    noted_at INTEGER NOT NULL, -- when, milliseconds since 1970 UTC
    PRIMARY KEY (publisher, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_line (
    id INTEGER PRIMARY KEY, -- order of writing
    staff TEXT NOT NULL, -- whose book
    written_at INTEGER NOT NULL, -- milliseconds since 1970 UTC
    locked BLOB NOT NULL -- the line, locked with a key that only this member's PIN opens
) STRICT;

CREATE TABLE publisher (
    voice TEXT PRIMARY KEY CHECK (voice IN ('head_office', 'branch')), -- as whom it speaks
    origin TEXT NOT NULL, -- who it is
    public_key TEXT NOT NULL, -- Ed25519, base64; pinned
    heard INTEGER NOT NULL CHECK (heard >= 0), -- its news up to this number was taken
    pinned_at INTEGER NOT NULL -- when, milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;

CREATE TRIGGER record_is_fixed BEFORE UPDATE ON record
WHEN new.position IS NOT old.position
    OR new.id IS NOT old.id
    OR new.origin IS NOT old.origin
    OR new.seq IS NOT old.seq
    OR new.subject IS NOT old.subject
    OR new.kind IS NOT old.kind
    OR new.fact IS NOT old.fact
    OR new.hash IS NOT old.hash
    OR (new.sealed IS NOT NULL AND new.sealed IS NOT old.sealed)
BEGIN
    SELECT raise(ABORT, 'a record is never changed; only its sealed part may be erased');
END;

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN
    SELECT raise(ABORT, 'a record is never deleted');
END;

CREATE TABLE record (
    position INTEGER PRIMARY KEY, -- order of arrival on this device
    id TEXT NOT NULL, -- UUIDv7 given by the origin
    origin TEXT NOT NULL, -- device on which it happened
    seq INTEGER NOT NULL CHECK (seq > 0), -- number within the origin, without gaps
    subject TEXT NOT NULL, -- visit that it belongs to
    kind TEXT NOT NULL, -- what happened
    fact BLOB NOT NULL, -- exact JSON bytes, as the origin wrote them
    hash TEXT NOT NULL CHECK (length(hash) = 64), -- SHA-256 of fact, hex
    sealed BLOB, -- encrypted personal part; NULL when there is none or it was erased
    UNIQUE (origin, seq)
) STRICT;

CREATE INDEX record_subject ON record (subject);

CREATE TABLE refusal (
    receiver TEXT NOT NULL, -- who set the record aside
    origin TEXT NOT NULL, -- whose record
    seq INTEGER NOT NULL, -- its number
    hash TEXT NOT NULL, -- its hash
    reason TEXT NOT NULL, -- in the receiver's words
    noted_at INTEGER NOT NULL, -- when first, milliseconds since 1970 UTC
    PRIMARY KEY (receiver, origin, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
    id TEXT PRIMARY KEY, -- what records name
    name TEXT NOT NULL, -- shown at the desk only
    role TEXT NOT NULL, -- what the person may do
    pin_hash TEXT NOT NULL, -- argon2id
    key_salt BLOB NOT NULL, -- salt of the key that wraps the branch key
    wrapped_key BLOB NOT NULL, -- branch key, opened by the PIN
    wrong_tries INTEGER NOT NULL CHECK (wrong_tries >= 0), -- in a row
    locked_until TEXT -- no try before, ISO 8601 UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE tally_day (
    period TEXT NOT NULL, -- day like 2026-11-23, in the branch's zone
    measure TEXT NOT NULL, -- what is counted
    counts BLOB NOT NULL, -- how many of each key, JSON in the keys' order
    PRIMARY KEY (period, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally_month (
    period TEXT NOT NULL, -- month like 2026-11, in the branch's zone
    measure TEXT NOT NULL, -- what is counted
    counts BLOB NOT NULL, -- how many of each key, JSON in the keys' order
    PRIMARY KEY (period, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
    day TEXT NOT NULL, -- day like 2026-11-23
    location TEXT NOT NULL, -- counter
    total INTEGER NOT NULL CHECK (total >= 0), -- customers whom its queue called
    hours TEXT NOT NULL, -- the same by hour from midnight, JSON; [] when not known
    told TEXT NOT NULL, -- place of the record that says so; the last one counts
    PRIMARY KEY (day, location)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_made (
    key TEXT PRIMARY KEY, -- whom and for which day, as the quiet task names it
    made_at INTEGER NOT NULL -- milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;
