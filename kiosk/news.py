"""News: what head office tells its branches, and a desk its tablets; typed, numbered and signed.

News is signed once by its publisher. Relays pass its bytes on untouched, as they do with records.
Normative text: docs/protocol.md.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.batch import Base64, Digest, Origin
from kiosk.errors import UNREADABLE, WireFault
from kiosk.identity import Identity, is_news_signed, sign_news
from kiosk.reception import Standing
from kiosk.record import SubjectId
from kiosk.roles import Role, StaffId
from kiosk.scales import Instant
from kiosk.wording import Wording

NEWS_LIMIT_BYTES = 256 * 1024
"""The largest piece of news; what is larger travels as a parcel beside it."""

EVERYBODY = ""
"""The address of news for all branches."""


class Voice(StrEnum):
    """Who may publish: head office for the bank, a desk for the tablets of its branch."""

    HEAD_OFFICE = "head_office"
    BRANCH = "branch"


class _Body(msgspec.Struct, frozen=True, kw_only=True):
    """What news may say."""


class ContentPublished(_Body, frozen=True, kw_only=True):
    """A content bundle is there to be fetched; `parcel` is the SHA-256 of its bytes."""

    number: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    parcel: Digest
    size: Annotated[int, msgspec.Meta(ge=1, le=2**26)]


class RulesPublished(_Body, frozen=True, kw_only=True):
    """A rule pack: the text of `ID.toml`."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]{0,63}\\Z")]
    text: str


class SettingsPublished(_Body, frozen=True, kw_only=True):
    """Settings that head office decides, as TOML; they stand over the device's own."""

    text: str


class StaffMember(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff as head office lists them; nobody's PIN ever travels."""

    id: Annotated[StaffId, msgspec.Meta(pattern="^[!-~]{1,64}\\Z")]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    role: Role


class StaffListed(_Body, frozen=True, kw_only=True):
    """Everybody who may work at the branch; whoever is missing has left."""

    members: tuple[StaffMember, ...]


class KeysChanged(_Body, frozen=True, kw_only=True):
    """Head office's key for sealing, or its key for news, is another one from now on."""

    sealing_key: Base64 | None = None
    news_key: Base64 | None = None


class BranchDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A device of the branch: its key, and whether it may send."""

    origin: Origin
    public_key: Base64
    standing: Standing
    name: str = ""


class DevicesListed(_Body, frozen=True, kw_only=True):
    """Every device of the branch that head office knows, with its key."""

    devices: tuple[BranchDevice, ...]


class CauseKnown(_Body, frozen=True, kw_only=True):
    """Something that many customers meet at the moment: they say 我也是 with one tap."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]{0,63}\\Z")]
    title: Wording
    since: Instant
    cause: str = ""
    """A slug of the taxonomy."""
    is_over: bool = False


class ChangeTold(_Body, frozen=True, kw_only=True):
    """You said, we did: the idle screens tell it until it is over."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]{0,63}\\Z")]
    said: Wording
    """What customers said."""
    done: Wording
    """What was done."""
    is_over: bool = False


class Invited(_Body, frozen=True, kw_only=True):
    """The customer of a handled case is asked to rate again, on a tablet of the branch."""

    subject: SubjectId
    tablet: str = ""
    """The tablet's origin; empty: any."""


class Shown(_Body, frozen=True, kw_only=True):
    """What a play shows the customer, sealed for one tablet of the branch."""

    tablet: str
    """The tablet's origin."""
    sealed: str = ""
    """The customer's side, sealed for that tablet; empty: take away what it shows."""


Body = (
    ContentPublished | RulesPublished | SettingsPublished | StaffListed | KeysChanged
    | DevicesListed | CauseKnown | ChangeTold | Invited | Shown
)  # fmt: skip

_TOPICS: dict[str, tuple[type[Body], frozenset[Voice]]] = {
    "content": (ContentPublished, frozenset({Voice.HEAD_OFFICE})),
    "rules": (RulesPublished, frozenset({Voice.HEAD_OFFICE})),
    "settings": (SettingsPublished, frozenset({Voice.HEAD_OFFICE})),
    "staff": (StaffListed, frozenset({Voice.HEAD_OFFICE})),
    "keys": (KeysChanged, frozenset({Voice.HEAD_OFFICE})),
    "devices": (DevicesListed, frozenset({Voice.HEAD_OFFICE})),
    "known-cause": (CauseKnown, frozenset(Voice)),
    "change": (ChangeTold, frozenset(Voice)),
    "invitation": (Invited, frozenset({Voice.BRANCH})),
    "showing": (Shown, frozenset({Voice.BRANCH})),
}
"""What each topic says, and who may say it."""

TOPICS = tuple(_TOPICS)

_TOPIC_OF = {shape: topic for topic, (shape, _) in _TOPICS.items()}


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """News as its publisher wrote it. Field order is the order on the wire."""

    publisher: Origin
    number: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    at: Instant
    to: Annotated[str, msgspec.Meta(max_length=200)]
    """The branch that it is for, or empty: all."""
    topic: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z-]{0,31}\\Z")]
    until: Instant | None
    """It says nothing any more from then on."""
    body: msgspec.Raw


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """News under way: the exact bytes of its fact, and the publisher's signature over them."""

    fact: msgspec.Raw
    signature: Base64


class News(msgspec.Struct, frozen=True, kw_only=True):
    """News whose signature was found good."""

    fact: Fact
    raw: bytes
    signature: str

    @property
    def body(self) -> Body | None:
        """What it says, or None when a newer program wrote a topic unknown here.

        Raises:
            WireFault: it is not what its topic says.
        """
        known = _TOPICS.get(self.fact.topic)
        if known is None:
            return None
        try:
            return msgspec.json.decode(self.fact.body, type=known[0])
        except UNREADABLE as fault:
            raise WireFault(f"news on {self.fact.topic}: {fault}", code="news-body") from fault

    @property
    def about(self) -> str:
        """What it is about: later news of its publisher about the same takes its place.

        A change of keys is never replaced: who was away has to learn them one after another.
        """
        try:
            match self.body:
                case RulesPublished(id=name) | CauseKnown(id=name) | ChangeTold(id=name):
                    return f"{self.fact.topic}/{name}"
                case Shown(tablet=tablet):
                    return f"{self.fact.topic}/{tablet}"
                case Invited(subject=subject):
                    return f"{self.fact.topic}/{subject}"
                case None | KeysChanged():
                    return f"{self.fact.topic}/{self.fact.number}"
        except WireFault:
            return f"{self.fact.topic}/{self.fact.number}"
        return self.fact.topic

    @property
    def signed(self) -> Signed:
        """The same news as it travels."""
        return Signed(fact=msgspec.Raw(self.raw), signature=self.signature)


class Publisher(msgspec.Struct, frozen=True, kw_only=True):
    """Whose news counts here, and the key (Ed25519, base64) that signs it."""

    voice: Voice
    origin: Origin
    public_key: Base64


def topic_of(body: Body) -> str:
    """Return the topic of a body."""
    return _TOPIC_OF[type(body)]


def publish(  # noqa: PLR0913 - news is made of these
    body: Body,
    *,
    identity: Identity,
    number: int,
    at: Instant,
    to: str = EVERYBODY,
    until: Instant | None = None,
) -> News:
    """Write and sign news; `number` is above that of all earlier news of this publisher."""
    fact = Fact(
        publisher=identity.origin,
        number=number,
        at=at,
        to=to,
        topic=topic_of(body),
        until=until,
        body=msgspec.Raw(msgspec.json.encode(body)),
    )
    raw = msgspec.json.encode(fact)
    return News(fact=fact, raw=raw, signature=sign_news(identity, raw))


def read_news(signed: Signed, publishers: Sequence[Publisher]) -> News:
    """Return news that a known publisher signed and may say.

    Raises:
        WireFault: it is not signed by one of them, or is none of their topics; use nothing of it.
    """
    raw = bytes(signed.fact)
    if len(raw) > NEWS_LIMIT_BYTES:
        raise WireFault("news is too large", code="news-malformed")
    try:
        fact = msgspec.json.decode(raw, type=Fact)
    except UNREADABLE as fault:
        raise WireFault(f"this is no news: {fault}", code="news-malformed") from fault
    who = next((one for one in publishers if one.origin == fact.publisher), None)
    if who is None:
        raise WireFault("nobody whom we know published this news", code="news-publisher")
    if not is_news_signed(who.public_key, message=raw, signature=signed.signature):
        raise WireFault("the news is not signed by its publisher", code="news-unsigned")
    _, allowed = _TOPICS.get(fact.topic, (None, frozenset({Voice.HEAD_OFFICE})))
    if who.voice not in allowed:
        raise WireFault(f"a {who.voice} does not speak on {fact.topic}", code="news-topic")
    return News(fact=fact, raw=raw, signature=signed.signature)
