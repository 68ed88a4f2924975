"""The phrase bank: what to say, what not to say instead of it, and why."""

from collections.abc import Iterator

from kiosk.authored import Authored, Flaw, Part, doubled, unsayable
from kiosk.stage import Stage
from kiosk.wording import Wording


class Phrase(Part, frozen=True, kw_only=True):
    """One pair: a line that helps, the line that it replaces, and the reason."""

    id: str
    say: Wording
    avoid: Wording
    why: Wording
    moments: tuple[Stage, ...]
    causes: tuple[str, ...] = ()
    businesses: tuple[str, ...] = ()
    emotions: tuple[int, ...] = ()


class PhraseBook(Authored, frozen=True, kw_only=True):
    """One file of the phrase bank."""

    phrases: tuple[Phrase, ...]

    def flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the file."""
        yield from self.head_flaws()
        yield from doubled("phrases", [phrase.id for phrase in self.phrases])
        if not self.phrases:
            yield Flaw("phrases", "a phrase file needs phrases")
        for number, phrase in enumerate(self.phrases):
            where = f"phrases[{number}]"
            if not phrase.moments:
                yield Flaw(f"{where}.moments", "say at which moment it is said")
            if phrase.say.zh == phrase.avoid.zh:
                yield Flaw(f"{where}.avoid", "says and avoids the same line")
            for flaw in unsayable("say", (phrase.say,)):
                yield Flaw(f"{where}.say", flaw.cause)
            if any(not 0 <= emotion <= 5 for emotion in phrase.emotions):
                yield Flaw(f"{where}.emotions", "emotions are numbers from 0 to 5")
