"""Claimed identities: who a message says it speaks for."""

from __future__ import annotations

import pytest

from collectguard.detectors.frames import Frame
from collectguard.detectors.identity import Identity, Unclaimed
from collectguard.lexicon.family import Family
from collectguard.lexicon.officials import COURT_BODY, MEDIATION_BODY, POLICE_BODY, VILLAGE_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Detector, Rule
from collectguard.scan import Scanner

MEDIATION = Family("test-mediation", "调解")


def rule(detect: Detector) -> Rule:
    text = Text("{claimed}", "{claimed}") if isinstance(detect, Identity) else Text("一", "one")
    return Rule(
        id="impersonated-authority/test", title=Text("一", "one"), severity=Severity.LOW, legal=(), reason=text,
        truth=Text("一", "one"), innocent_reading=Text("一", "one"), advice=Text("一", "one"), detect=detect,
        positives=(), near_misses=(), twins=(),
    )  # fmt: skip


def claimed(text: str, sender: str | None = None) -> str | None:
    detect = Identity(COURT_BODY, POLICE_BODY, MEDIATION_BODY, VILLAGE_BODY)
    findings = Scanner(rules=[rule(detect)]).check(text, sender=sender).findings
    return findings[0].reason if findings else None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("【某某区人民法院】请尽快处理", "人民法院"),
        ("请尽快处理【某某派出所】", "派出所"),
        ("我是区法院的，你的钱该还了", "法院"),
        ("这里是城东派出所，回个电话", "派出所"),
        ("我姓王，负责你案子的民警，回电", "民警"),
        ("您好，某某区法院通知您尽快处理", "法院"),
        ("喂，派出所打来的，回个话", "派出所"),
        ("网警大队，你的事抓紧", "网警大队"),
        ("我们村委会的，你欠的钱呢", "村委会"),
        ("请于今日到场。某某区人民法院", "人民法院"),
    ],
)
def test_claims(text: str, body: str) -> None:
    found = claimed(text)
    assert found is not None
    assert body.startswith(found) or found in body


@pytest.mark.parametrize(
    "text",
    [
        "再不还我就去法院告你",
        "我是被法院判过的人",
        "我要给派出所打电话",
        "材料已经交到法院，等通知",
        "那我们法院见",
        "我是法院附近的住户",
        "【某某银行】逾期将依法向法院起诉",
        "村委会那边我们联系过了",
    ],
)
def test_speaking_of_a_body_claims_nothing(text: str) -> None:
    assert claimed(text) is None


@pytest.mark.parametrize(("sender", "claims"), [("12368", False), (None, True), ("13800000000", True)])
def test_public_service_numbers_are_taken_at_their_word(sender: str | None, claims: bool) -> None:
    assert (claimed("【某某区人民法院】请查收文书", sender) is not None) is claims


def test_warnings_claim_nothing() -> None:
    assert claimed("【某某公安】谨防冒充法院的诈骗，凡要求转账的都是诈骗") is None


@pytest.mark.parametrize(("text", "hits"), [("【某某调解中心】请还款", 0), ("调解最后一天，今天来", 1)])
def test_a_name_is_no_threat(text: str, hits: int) -> None:
    detect = Unclaimed(Frame(MEDIATION), MEDIATION_BODY)
    assert len(Scanner(rules=[rule(detect)]).check(text).findings) == hits
