"""Reading a play as text: as staff will see it, in one language and at one emotion."""

from collections.abc import Iterator, Sequence

from kiosk.play import Play, Step
from kiosk.wording import Wording


def read_aloud(play: Play, language: str = "zh_CN", emotion: int | None = None) -> str:
    """Return a play as plain text, from its promise to its last step."""
    return "\n".join(_lines(play, language, emotion)) + "\n"


def _lines(play: Play, language: str, emotion: int | None) -> Iterator[str]:
    yield f"# {play.title.said(language)}  ({play.id} v{play.version})"
    yield play.promise.said(language)
    yield from _list("?", play.facts_to_check, language)
    yield from _list("✗", play.never, language)
    for option in play.options:
        cost = f" · {option.cost.said(language)}" if option.cost else ""
        yield f"  → {option.title.said(language)} · {option.band} · {option.minutes} min{cost}"
    for escalation in play.escalate_if:
        yield f"  ! {escalation.say.said(language)}"
    for step in play.steps:
        yield from _step(step.at(emotion), language)


def _step(step: Step, language: str) -> Iterator[str]:
    yield ""
    yield f"## {step.title.said(language)}  [{step.id} · {step.stage} · {step.seconds} s]"
    yield step.goal.said(language)
    yield from _list("“", step.say, language)
    for variant in step.variants:
        yield from _list(f"“ ({variant.id})", variant.say, language)
    for avoid in step.avoid:
        bad, good = avoid.line.said(language), avoid.instead.said(language)
        yield f"  ✗ {bad}  ({avoid.why.said(language)})  ✓ {good}"
    yield from _list("·", step.do, language)
    yield step.ask.said(language)
    for answer in step.answers:
        yield f"    [{answer.label.said(language)}] → {answer.next or '■'}"


def _list(mark: str, lines: Sequence[Wording], language: str) -> Iterator[str]:
    for line in lines:
        yield f"  {mark} {line.said(language)}"
