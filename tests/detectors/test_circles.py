"""People drawn into a debt: what counts, and what friends and banks may say."""

from __future__ import annotations

import pytest

from collectguard.detectors.circles import drawn_in
from collectguard.lexicon.third_party import KIN_CIRCLE, YOUR_KIN
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.scan import Scanner

NOTHING = Text("无", "none")
RULE = Rule(
    id="third-party-pressure/family",
    title=NOTHING,
    severity=Severity.HIGH,
    legal=("card.collect.68",),
    reason=NOTHING,
    truth=NOTHING,
    innocent_reading=NOTHING,
    advice=NOTHING,
    detect=drawn_in(KIN_CIRCLE, named=YOUR_KIN, alone=0.4),
    positives=(),
    near_misses=(),
    twins=(),
)
SCANNER = Scanner(rules=(RULE,))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("再不还就打给你老婆", "再不还就打给你老婆"),
        ("再不处理，你爸妈那边我们去说", "再不处理，你爸妈那边我们去说"),
        ("你也不想让你妈知道吧，欠款抓紧", None),
        ("逾期至今，我方将逐一联系家属", None),
        ("要不要我通知你老婆", None),
    ],
)
def test_relatives_reached_for(text: str, quote: str | None) -> None:
    report = SCANNER.check(text)
    assert report.verdict == "trick", report.findings
    if quote is not None:
        assert report.findings[0].quote == quote


@pytest.mark.parametrize(
    "text",
    [
        "别告诉你妈我欠你钱",
        "【某某医院】请通知您的家属到住院处缴费，逾期影响出院。",
        "【某某银行】我行不会向第三方透露您的欠款信息，也不会联系您的家人。",
        "【某某银行】请勿将验证码告诉家人以外的任何人。",
        "你妈做了饺子，让你回家吃饭",
    ],
)
def test_friends_hospitals_and_banks_are_left_alone(text: str) -> None:
    assert SCANNER.check(text).verdict == "clear"


def test_kin_alone_is_only_a_hint() -> None:
    assert SCANNER.check("我打给你爸了").verdict == "caution"
