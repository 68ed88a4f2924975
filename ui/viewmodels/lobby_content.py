"""What the lobby's pages say and offer, put together from content and the device's settings."""

from collections.abc import Mapping, Sequence

import msgspec

from kiosk.notices import Channel, Notices, ShownCard
from kiosk.settings import Settings
from kiosk.survey import Face, Survey
from kiosk.taxonomy import Reason, Taxonomy, Term
from kiosk.texts import Language
from kiosk.wording import Wording


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One answer that a customer can pick, in a customer's words."""

    slug: str
    words: Wording
    icon: str = ""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """The one question, its faces from best to worst, and the reasons that fit each score."""

    survey: str
    version: int
    words: Wording
    faces: tuple[Face, ...]
    reasons: Mapping[int, tuple[Option, ...]]

    @property
    def scale(self) -> int:
        """How many faces there are."""
        return len(self.faces)


class LobbyContent(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the lobby shows that is content and not wording of the interface."""

    question: Question
    businesses: tuple[Option, ...]
    causes: tuple[Option, ...]
    wishes: tuple[Option, ...]
    channels: tuple[Channel, ...]
    process: tuple[Wording, ...]
    cards: tuple[ShownCard, ...]
    languages: tuple[Language, ...]
    """The languages offered here; the branch's own is always among them."""


def lobby_content(
    taxonomy: Taxonomy,
    survey: Survey,
    notices: Notices,
    settings: Settings,
    languages: Sequence[Language],
) -> LobbyContent:
    """Put together what one lobby shows."""
    offered = {settings.language, *settings.lobby.languages}
    faces = survey.faces(settings.lobby.faces)
    own = tuple(
        Channel(label=Wording(zh=contact.label_zh, en=contact.label_en), value=contact.value)
        for contact in settings.contacts
    )
    return LobbyContent(
        question=Question(
            survey=survey.id,
            version=survey.version,
            words=survey.question,
            faces=faces,
            reasons={face.score: _reasons(taxonomy.reasons, face.drawing) for face in faces},
        ),
        businesses=_options(taxonomy.businesses),
        causes=_options(taxonomy.causes),
        wishes=_options(taxonomy.wishes),
        channels=(*own, *notices.channels),
        process=notices.process,
        cards=notices.cards,
        languages=tuple(one for one in languages if one.code in offered),
    )


def _options(terms: Sequence[Term]) -> tuple[Option, ...]:
    return tuple(Option(slug=term.slug, words=term.asked, icon=term.icon) for term in terms)


def _reasons(reasons: Sequence[Reason], drawing: int) -> tuple[Option, ...]:
    """Reasons name scores of the five-face scale, which are its drawings."""
    return tuple(
        Option(slug=reason.slug, words=reason.name)
        for reason in reasons
        if drawing in reason.scores
    )
