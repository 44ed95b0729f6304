"""The purpose of the transfer is to be hidden."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.private_payment import (
    ALL_OVER,
    BANK_NOTICE,
    COLLECTOR_SIDE,
    DEBT_OR_PAY,
    FALSE_PURPOSE,
    FALSE_PURPOSE_PLAIN,
    HIDE_PURPOSE,
    MONEY_WORD,
    OTHER_PURPOSE,
    PAY_TO,
    TO_THEIR_ACCOUNT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/false-purpose",
    title=Text(
        "让您别写“还款”",
        "A false purpose for the transfer",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "让您转账时别备注“还款”，改写成别的用途。",
        "Tells you to hide that the transfer is a repayment.",
    ),
    truth=Text(
        "备注写明“还款”和合同号，是您日后证明付过款的凭据；不让写，等于拿走凭据。",
        "A memo naming the repayment and the contract is your proof; forbidding it takes the proof away.",
    ),
    innocent_reading=Text(
        "也可能是对公转账有固定的备注格式要求。",
        "A company account may require a fixed memo format.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(PAY_TO, HIDE_PURPOSE, gap=24, any_order=True, across=True, confidence=0.6),
        Both(
            Frame(PAY_TO, OTHER_PURPOSE, gap=24, any_order=True, across=True, without=(BANK_NOTICE,), confidence=0.55),
            Frame(COLLECTOR_SIDE, negatable=False, confidence=0.55),
        ),
        Frame(MONEY_WORD, TO_THEIR_ACCOUNT, OTHER_PURPOSE, ALL_OVER, gap=16, across=True, confidence=0.6),
        Both(Frame(FALSE_PURPOSE, confidence=0.6), Frame(DEBT_OR_PAY, confidence=0.6)),
        Frame(FALSE_PURPOSE_PLAIN, confidence=0.65),
    ),
    positives=(
        "转的时候别写还款",
        "打款备注货款，写还款系统会拦，到了我给你结清",
        "欠的本金转过来，什么都别写，直接转",
        "微信转给他，摘要千万别写还贷款",
    ),
    near_misses=(
        "转账备注写清楚还款和合同号",
        "别写那么多，直接说还不还",
    ),
    twins=(
        "【某某银行】还款转账请备注合同编号。",
        "货款请备注订单号",
        "转账的时候备注写房租就行",
    ),
)
