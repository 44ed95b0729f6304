"""Arbitration said to be filed or decided."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.identity import Unclaimed
from collectguard.lexicon.litigation import (
    AIMED,
    ARBITRAL_NUMBER,
    ARBITRATE,
    ARBITRATE_DONE,
    ARBITRATE_FORCE,
    FUTURE,
    LABOUR,
    OWN_FILING,
    TIGHT_HOURS,
)
from collectguard.lexicon.litigation import HOURS as SUIT_HOURS
from collectguard.lexicon.money import PAY
from collectguard.lexicon.officials import ARBITRATION_BODY, COURT_BODY, JUSTICE_BODY, MEDIATION_BODY, SHAM_TITLE
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule

RULE = Rule(
    id="litigation-threat/network-arbitration",
    title=Text("拿“网络仲裁已裁决”吓人", "Arbitration said to be filed or decided"),
    severity=Severity.HIGH,
    legal=(
        "arb.4",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称已经提交仲裁、裁决已下或马上裁决，却没有仲裁机构的受理通知和编号。",
        "Says arbitration is filed, decided or about to be, without an institution's notice and number.",
    ),
    truth=Text(
        "没有仲裁协议，仲裁机构不受理；可以网上仲裁，但当事人可以明确不同意。裁决也要送达，执行由法院决定。",
        "Without an arbitration agreement no institution accepts a case; online arbitration is possible but you may object. An award has to be served, and a court decides on enforcement.",
    ),
    innocent_reading=Text(
        "合同里有仲裁条款时，确实可能被申请仲裁；可在该仲裁机构官网按编号查询。",
        "If your contract has an arbitration clause a real case is possible; check its number on the institution's own site.",
    ),
    advice=Text(
        "先看合同有没有仲裁条款，再向该仲裁机构官网公布的电话核实受理编号，不要拨短信里的号码，也不要为“撤回仲裁”付款。查到真有案件就按时提交意见。",
        "See whether the contract has an arbitration clause, then check the case number with the institution through the phone on its own site, not the one in the message. Pay nothing to have arbitration withdrawn. If the case is real, answer in time.",
    ),
    detect=Unclaimed(
        Amid(
            AnyOf(
                Frame(
                    ARBITRATE,
                    ARBITRATE_DONE,
                    gap=8,
                    unless=(FUTURE, OWN_FILING),
                    without=(LABOUR, ARBITRAL_NUMBER),
                    confidence=0.75,
                ),
                Frame(
                    ARBITRATE_DONE,
                    ARBITRATE,
                    gap=6,
                    unless=(FUTURE, OWN_FILING),
                    without=(LABOUR, ARBITRAL_NUMBER),
                    confidence=0.72,
                ),
                Frame(
                    ARBITRATE,
                    ARBITRATE_FORCE,
                    gap=16,
                    any_order=True,
                    without=(LABOUR, ARBITRAL_NUMBER),
                    confidence=0.7,
                ),
                Frame(
                    SUIT_HOURS,
                    ARBITRATE,
                    IF_NOT | PAY,
                    gap=16,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(LABOUR, ARBITRAL_NUMBER),
                    confidence=0.7,
                ),
                Frame(
                    TIGHT_HOURS,
                    ARBITRATE,
                    gap=16,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(LABOUR, ARBITRAL_NUMBER),
                    confidence=0.65,
                ),
            ),
            AIMED,
        ),
        COURT_BODY,
        ARBITRATION_BODY,
        MEDIATION_BODY,
        JUSTICE_BODY,
        SHAM_TITLE,
    ),
    positives=(
        "仲裁裁下来了，跟法院判决一样",
        "你这笔已经申请网络仲裁，今天不处理就出裁决",
        "【某某平台】您的欠款已提交仲裁委，一裁终局，裁决后直接执行",
    ),
    near_misses=(
        "合同约定争议由仲裁解决",
        "我司可能依约申请仲裁",
    ),
    twins=(
        "劳动仲裁已经受理了，下周等公司答辩",
        "某某仲裁委员会：您与某某银行借款纠纷已受理，（2026）某仲案字第123号，可登录本委官网查询。",
    ),
)
