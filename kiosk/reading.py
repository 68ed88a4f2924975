"""Reading a play as text: as staff will see it, in one language and at one emotion."""

from collections.abc import Iterator, Sequence

from kiosk.play import Play, Step
from kiosk.roles import Role
from kiosk.stage import Stage
from kiosk.wording import Wording

_ROLES = {
    Role.MAINTENANCE: Wording(zh="维护", en="Maintenance"),
    Role.AGENT: Wording(zh="大堂经理", en="Lobby manager"),
    Role.MANAGER: Wording(zh="网点负责人", en="Branch manager"),
    Role.HEAD_OFFICE: Wording(zh="总行", en="Head office"),
}
_STAGES = {
    Stage.SEE: Wording(zh="看见", en="See"),
    Stage.LISTEN: Wording(zh="倾听", en="Listen"),
    Stage.EMPATHISE: Wording(zh="点出感受", en="Name the feeling"),
    Stage.CONFIRM: Wording(zh="复述确认", en="Say it back"),
    Stage.VERIFY: Wording(zh="核实", en="Check the facts"),
    Stage.OFFER: Wording(zh="给办法", en="Offer"),
    Stage.ACT: Wording(zh="当场做", en="Act at once"),
    Stage.CLOSE: Wording(zh="收口", en="Close"),
    Stage.ESCALATE: Wording(zh="上报交接", en="Hand over"),
    Stage.REFLECT: Wording(zh="回想", en="Look back"),
}
_MINUTES = Wording(zh="分钟", en="min")
_SECONDS = Wording(zh="秒", en="s")


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
        who, minutes = _ROLES[option.band].said(language), _MINUTES.said(language)
        yield f"  → {option.title.said(language)} · {who} · {option.minutes} {minutes}{cost}"
    for escalation in play.escalate_if:
        yield f"  ! {escalation.say.said(language)}"
    for step in play.steps:
        yield from _step(step.at(emotion), language)


def _step(step: Step, language: str) -> Iterator[str]:
    yield ""
    stage, seconds = _STAGES[step.stage].said(language), _SECONDS.said(language)
    yield f"## {step.title.said(language)}  [{step.id} · {stage} · {step.seconds} {seconds}]"
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
