"""Visits to a borrower's people: threats, and the visits that friends and relatives pay."""

from __future__ import annotations

import pytest

from collectguard.detectors.kin_visits import KIN_VISITED
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.scan import Scanner

NOTHING = Text("无", "none")
RULE = Rule(
    id="home-visit-threat/kin",
    title=NOTHING,
    severity=Severity.HIGH,
    legal=("psa.47",),
    reason=NOTHING,
    truth=NOTHING,
    innocent_reading=NOTHING,
    advice=NOTHING,
    detect=KIN_VISITED,
    positives=(),
    near_misses=(),
    twins=(),
)
SCANNER = Scanner(rules=(RULE,), classifier=False)


@pytest.mark.parametrize(
    "text",
    [
        "你姑家、你舅家，这个月我挨家坐坐",
        "先去你姐家，再去你哥家，总有人管你",
        "我到你父母楼下了，问路问了半天，欠款总得有人认",
        "你媳妇那理发店也别想安生",
        "你妈开的门，我说我是你朋友",
        "物业说你一般晚上九点回来",
    ],
)
def test_relatives_and_neighbours_visited(text: str) -> None:
    assert SCANNER.check(text).verdict == "trick"


@pytest.mark.parametrize(
    "text",
    [
        "过年挨家拜年，先去你姐家吃饭",
        "你妈给我开的门，饭都做好了",
        "你媳妇那理发店剪得真不错",
        "你妈一个人在乡下，我明天去看看她",
        "【某某社区】网格员将挨家走访登记居住信息",
    ],
)
def test_friends_and_communities_are_left_alone(text: str) -> None:
    assert SCANNER.check(text).verdict == "clear"
