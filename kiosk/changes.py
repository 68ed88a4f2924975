"""You said, we did: what changed after customers said so, as the lobby's idle screen tells it."""

from collections.abc import Iterable
from datetime import timedelta

from kiosk.errors import Refused
from kiosk.masking import find_secrets
from kiosk.news import ChangeTold, News
from kiosk.wording import Wording

SHOWN_FOR = timedelta(days=60)
"""So long a change is told; then it is news no more."""

LONGEST = 60
"""Characters in a line that is read in passing."""


def tell_change(change_id: str, *, said: Wording, done: Wording) -> ChangeTold:
    """Return what the lobby is to say; the English text may be left out.

    Raises:
        Refused: a line is missing or too long, or holds a number that belongs to a person.
    """
    whole = [_both(said), _both(done)]
    for text in (text for one in whole for text in (one.zh, one.en)):
        if not text:
            raise Refused("both lines are needed", code="change-empty")
        if len(text) > LONGEST:
            raise Refused("the line is too long", code="change-long", most=LONGEST)
        if find_secrets(text):
            raise Refused("there is a person's number in it", code="change-personal")
    return ChangeTold(id=change_id, said=whole[0], done=whole[1])


def changes_told(news: Iterable[News]) -> tuple[ChangeTold, ...]:
    """Return what is told now, the latest first; of the same id the last word counts."""
    told: dict[str, ChangeTold] = {}
    for one in sorted(news, key=lambda one: one.fact.at):
        if one.fact.topic == "change" and isinstance(one.body, ChangeTold):
            told.pop(one.body.id, None)
            told[one.body.id] = one.body
    return tuple(one for one in reversed(told.values()) if not one.is_over)


def _both(words: Wording) -> Wording:
    zh, en = words.zh.strip(), words.en.strip()
    return Wording(zh=zh or en, en=en or zh)
