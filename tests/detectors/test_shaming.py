"""A debt made public: what is a threat of exposure, and what people lawfully share."""

from __future__ import annotations

import pytest

from collectguard.detectors.frames import AnyOf
from collectguard.detectors.shaming import GROUP_EXPOSED, PAPERS_SENT, SHAMED
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.scan import Scanner

NOTHING = Text("无", "none")
RULE = Rule(
    id="harassment/public",
    title=NOTHING,
    severity=Severity.HIGH,
    legal=("psa.50",),
    reason=NOTHING,
    truth=NOTHING,
    innocent_reading=NOTHING,
    advice=NOTHING,
    detect=AnyOf(SHAMED, GROUP_EXPOSED, PAPERS_SENT),
    positives=(),
    near_misses=(),
    twins=(),
)
SCANNER = Scanner(rules=(RULE,), classifier=False)


@pytest.mark.parametrize(
    "text",
    [
        "让街坊邻居都看看你是什么嘴脸",
        "明天拿着欠条到你们食堂念一遍",
        "逢人就说你欠钱的事",
        "家长群我也进得去，我进来了",
        "业主群里我发一遍你的借条",
        "欠条打印一百份发你厂里",
    ],
)
def test_exposure(text: str) -> None:
    assert SCANNER.check(text).verdict == "trick"


@pytest.mark.parametrize(
    "text",
    [
        "让大家都看看你的新车",
        "老师把你的作文念给全班听",
        "群里发了聚会照片，你看到没",
        "建了个群，亲戚都在里面，商量过寿的事",
        "全村都知道你考上大学了，恭喜",
    ],
)
def test_good_news_is_no_exposure(text: str) -> None:
    assert SCANNER.check(text).verdict == "clear"
