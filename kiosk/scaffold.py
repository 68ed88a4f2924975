"""Scaffolds: a new file of the playbook with every part in its place, to be filled in.

What is to be filled in reads 待补充 / to be written, which the checker refuses until somebody did.
"""

from datetime import date

OPEN = '{ zh = "待补充", en = "to be written" }'

_HEAD = """id = "{id}"
version = 1
owner = "head-office/consumer-protection"
reviewed = {today}
sources = ["own craft"]
chapters = [{chapters}]
title = {open}
"""

_BODIES = {
    "cards": """kind = "principle"
gist = {open}
points = [
    {open},
]
""",
    "phrases": """
[[phrases]]
id = "first"
say = {open}
avoid = {open}
why = {open}
moments = ["listen"]
""",
    "drills": """scene = {open}
emotion = 2
lesson = {open}

[[rubric]]
id = "heard"
text = {open}

[[turns]]
id = "first"
customer = {open}

[[turns.answers]]
id = "good"
say = {open}
effect = -1
earns = ["heard"]
feedback = {open}

[[turns.answers]]
id = "tempting"
say = {open}
effect = 1
feedback = {open}
""",
}

_PLAY = """promise = {open}
facts_to_check = [{open}]
never = [{open}]

[applies_to]
causes = []
businesses = []
flags = []
keywords = {{ zh = [], en = [] }}
examples = [
    {open},
]

# 9 options: what can be offered, who decides, how long, by which cost rule

[[options]]
id = "first"
title = {open}
band = "agent"
minutes = 10
cost = {open}
for_customer = true

# 10 script

"""

_STEPS = (
    ("see", "listen"), ("listen", "confirm"), ("confirm", "offer"), ("offer", "close"),
    ("close", "reflect"), ("reflect", ""),
)  # fmt: skip

_STEP = """[[steps]]
id = "{stage}"
stage = "{stage}"
title = {open}
goal = {open}
seconds = 60
say = [{open}]
ask = {open}

[[steps.answers]]
id = "on"
label = {open}
{next}
"""

_PACK = """[pack]
# 1 scene
scene = [{open}]
# 4 background
background = [{open}]

# 2 process
[[pack.process]]
title = {open}
owner = {open}
time = {open}

# 3 contract
[[pack.contract]]
id = "first"
title = {open}
find = {open}
read = {open}
for_customer = true

# 5 what hurts
[[pack.hurts]]
text = {open}
cause = "c.rules"

# 6 scope
[pack.scope]
covers = [{open}]
leaves_out = [{open}]
banned = []
approved_by = "head-office/consumer-protection"
expires = {expires}

# 7 principles
[pack.principles]
must = [{open}]
may = [{open}]
must_not = [{open}]

# 8 comparison: the bank supplies the figures
[pack.comparison]
title = {open}
"""


def scaffold(shelf: str, new_id: str, today: date, *, pack: bool = False) -> str:
    """Return the text of a new file for a shelf; a play may be a scenario pack of ten sections."""
    chapters = '"7.10"' if pack else ""
    values = {"open": OPEN, "id": new_id, "today": today, "chapters": chapters}
    text = _HEAD.format(**values)
    if shelf != "plays":
        return text + _BODIES[shelf].format(open=OPEN)
    text += _PLAY.format(open=OPEN)
    for stage, following in _STEPS:
        leads = f'next = "{following}"\n' if following else ""
        text += _STEP.format(open=OPEN, stage=stage, next=leads)
    if pack:
        text += _PACK.format(open=OPEN, expires=today.replace(year=today.year + 1, day=1))
    return text
