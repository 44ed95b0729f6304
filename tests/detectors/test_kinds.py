"""What a message is, told by the real pipeline: lawful notices, pressure, frauds and daily life."""

from __future__ import annotations

import pytest

import collectguard
from collectguard.model import Kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("reminder", "【某某银行】您尾号1234的信用卡本期账单800元，到期还款日5月8日，如已还款请忽略。"),
        ("reminder", "【某某水务】您家本期水费42元，请于月底前缴纳。"),
        ("reminder", "您尾号5566的储蓄卡6月1日支出100.00元，余额320.50元。【某某银行】"),
        ("reminder", "【某某消金】您的借款已逾期2天，应还560元，请登录App还款，如已还款请忽略。"),
        ("collection", "再不还钱，明天大字报贴到你家门口"),
        ("collection", "你欠平台的钱什么时候还，给个准信"),
        ("collection", "电话不接消息不回，平台的钱你打算拖到什么时候"),
        ("scam", "征信花了也能洗，内部渠道，加微信详聊"),
        ("scam", "无抵押信用贷款，最高30万，当天放款，拒收回R"),
        ("scam", "恭喜您被抽中为幸运观众，奖金9.8万元，请登录领奖"),
        ("scam", "尊敬的用户，您的账户积分可兑换现金，请登录网址领取，逾期清零"),
        ("ordinary", "晚上一起吃饭吗？我在楼下等你"),
        ("ordinary", "某某人民法院：您的案件定于6月3日开庭，案号(2026)某0102民初123号"),
        ("ordinary", "警方提示：谨防冒充客服注销贷款账户的诈骗"),
        ("ordinary", "您的快递已到驿站，取件码3-2-1234"),
    ],
)
def test_kind(kind: Kind, text: str) -> None:
    assert collectguard.check(text).kind == kind


def test_kind_confidence_is_a_share() -> None:
    report = collectguard.check("【某某银行】您的信用卡账单已出，请按时还款。")
    assert report.kind_confidence is not None
    assert 0.25 <= report.kind_confidence <= 1.0


def test_nothing_known_is_ordinary() -> None:
    assert collectguard.check("嗯嗯").kind == "ordinary"
