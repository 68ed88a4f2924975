"""Finding cases by Chinese words, beside reading every text from the first to the last."""

import itertools
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, percentile
from kiosk.search import Index

CASES = 100_000
SHOWN = 20
RUNS = 210
LIMIT_MILLISECONDS = 5.0

_MATTERS = (
    "信用卡年费未提前告知", "理财产品亏损解释不清", "柜台排队等候一个多小时", "短信服务费每月两元",
    "提前还款违约金算错", "自助机吞卡没人管", "转账限额下调未通知", "大堂经理态度冷淡",
    "贷款审批拖延三周", "定期存款被说成保险", "老人取款要求太多证明", "催收电话打到单位",
)  # fmt: skip
_PLACES = ("一号窗口", "二号窗口", "三号窗口", "理财室", "自助区", "大堂")
_WANTED = (
    "违约金",
    "三号窗口",
    "等候 大堂",
    "短信 理财室",
    "态度冷淡",
    "年费 一号",
    "老人 证明 自助区",
)


def rows(_folder: Path) -> Iterator[Row]:
    """Look for words that many, few and no cases hold; the newest twenty are wanted."""
    texts = _texts()
    index = Index[int]()
    for number, text in enumerate(texts):
        index.learn(number, text)
    asked, scanned = itertools.cycle(_WANTED), itertools.cycle(_WANTED)
    ours = durations(lambda: index.find(next(asked), SHOWN), RUNS)
    scan = durations(lambda: _scanned(texts, next(scanned)), RUNS)
    yield at_most(
        f"newest {SHOWN} of {CASES:,} cases, p95", percentile(ours, 0.95) / 1000,
        LIMIT_MILLISECONDS, unit="ms", ratio=1.0,
    )  # fmt: skip
    yield at_most(
        "the same beside a scan, p95", percentile(ours, 0.95), percentile(scan, 0.95),
        unit="us", ratio=1.0,
    )  # fmt: skip


def _texts() -> Sequence[str]:
    chance = random.Random(1)  # noqa: S311 - filler
    return [
        f"{chance.choice(_MATTERS)} {chance.choice(_PLACES)} {number:06d}"
        for number in range(CASES)
    ]


def _scanned(texts: Sequence[str], wanted: str) -> Sequence[str]:
    words = wanted.split()
    hits = (text for text in texts if all(word in text for word in words))
    return list(itertools.islice(hits, SHOWN))
