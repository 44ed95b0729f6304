"""Transfer first, then send the screenshot."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.persona import DEBT_TALK, OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    CODE,
    COUNTER,
    FRIENDLY_END,
    I_CREDIT,
    ONLOOKER,
    PRESSED,
    PROOF,
    PROOF_ELSEWHERE,
    SEND_ME,
    TRANSFERRED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/send-the-receipt",
    title=Text(
        "转完截图发给他",
        "Transfer, then send the screenshot",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "让您转账后把截图发给他登记，说明入账靠人工，不走机构系统。",
        "Asks for a screenshot after the transfer: credited by hand, outside the lender's system.",
    ),
    truth=Text(
        "按合同渠道还款，系统自动入账，不需要把截图发给某个人。",
        "Paid through the channel in your contract, money is credited automatically; nobody needs your screenshot.",
    ),
    innocent_reading=Text(
        "也可能是机构因到账延迟请您提供凭证，官方客服能核实。",
        "A lender may ask for proof because a transfer is late; its hotline can confirm.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            TRANSFERRED,
            PROOF,
            I_CREDIT,
            gap=14,
            any_order=True,
            across=True,
            without=(ONLOOKER, PROOF_ELSEWHERE, BETWEEN_FRIENDS, OTHER_TRADE, BANK_NOTICE, FRIENDLY_END, COUNTER),
            confidence=0.6,
        ),
        Both(
            Frame(
                TRANSFERRED,
                PROOF,
                SEND_ME,
                gap=6,
                without=(ONLOOKER, PROOF_ELSEWHERE, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.65,
            ),
            Frame(DEBT_TALK, confidence=0.65),
        ),
        Both(
            Frame(
                TRANSFERRED,
                PROOF,
                SEND_ME,
                gap=6,
                without=(ONLOOKER, PROOF_ELSEWHERE, BETWEEN_FRIENDS, OTHER_TRADE),
                confidence=0.55,
            ),
            Frame(PRESSED, confidence=0.55),
        ),
        Frame(
            CODE,
            PROOF,
            SEND_ME,
            gap=8,
            without=(ONLOOKER, PROOF_ELSEWHERE, BETWEEN_FRIENDS, OTHER_TRADE, FRIENDLY_END),
            confidence=0.55,
        ),
        Frame(
            TRANSFERRED,
            PROOF,
            I_CREDIT,
            gap=10,
            without=(ONLOOKER, PROOF_ELSEWHERE, BETWEEN_FRIENDS, OTHER_TRADE),
            confidence=0.65,
        ),
    ),
    positives=(
        "打完款截图发我，给你销账",
        "本金转过去以后把转账记录发给我，我好给你登记结清",
        "今天下班前付款，付完截个图发过来，没图不算还",
    ),
    near_misses=(
        "把你和银行协商的截图发我看看",
        "工资流水截图发来，案件要核实",
    ),
    twins=(
        "报名费转账后请把截图发给我，方便登记。",
        "【某某银行】如已还款未到账，请将凭证发送至客服邮箱核实。",
    ),
)
