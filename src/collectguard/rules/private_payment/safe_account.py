"""Money asked into an account that no office has, or up front for something held back."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import OFFICIAL_DOOR
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    COUNTER,
    ONLOOKER,
    SAFE_ACCOUNT,
    SCAM_STORY,
    UP_FRONT,
    UP_FRONT_FEE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/safe-account",
    title=Text(
        "“安全账户”、先交钱再放行",
        "A “safe account”, or a fee before release",
    ),
    severity=Severity.HIGH,
    legal=("psa.58",),
    reason=Text(
        "让您把钱转进所谓“安全账户”“导师账户”，或者为包裹、兼职、退款先垫一笔钱。",
        'Tells you to move money to a "safe" or "tutor" account, or to pay first for a parcel, a job or a refund.',
    ),
    truth=Text(
        "公安、法院、海关、监管都没有“安全账户”，也不会用短信让您先垫钱。钱一转出去就很难追回。",
        'No police, court, customs office or regulator has a "safe account" or asks by text for money up front. '
        "Once sent, it is hard to get back.",
    ),
    innocent_reading=Text(
        "也可能是真的税费或押金；请只在官方渠道核实、缴纳。",
        "A real duty or deposit may be due; check and pay it through official channels only.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(SAFE_ACCOUNT, without=(ONLOOKER, COUNTER), confidence=0.65),
        Frame(
            SCAM_STORY,
            UP_FRONT,
            UP_FRONT_FEE,
            gap=20,
            any_order=True,
            across=True,
            without=(ONLOOKER, OFFICIAL_DOOR, BANK_NOTICE, COUNTER),
            confidence=0.55,
        ),
    ),
    positives=(
        "资金先转到安全账户核查",
        "欠款案子在查，你名下的钱先打到安全账户，核完退你",
        "录用了，上岗前先交服装费和培训费，垫付到导师账户也行",
    ),
    near_misses=(
        "包裹被扣在海关了，你自己去问",
        "这个账户很安全，按时还款就行",
    ),
    twins=(
        "【反诈中心】凡是要求把钱转到安全账户的，都是诈骗。",
        "【某某海关】您的进境邮件已放行，可登录官网查询。",
    ),
)
