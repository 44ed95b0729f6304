"""The money is to lie with the one who writes."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    AD_TRADE,
    BETWEEN_FRIENDS,
    BORROWER_TELLS,
    FRIENDLY_END,
    KEPT_BY_ME,
    WHOSE_MONEY,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/held-for-you",
    title=Text(
        "钱先放在他那里“保管”",
        'The money is to be "kept" by them',
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "让您把钱先打到对方或“调解员”“助理”那里保管，说谈好再转出去。",
        'Has you send the money to them, a "mediator" or an "assistant" to keep until all is agreed.',
    ),
    truth=Text(
        "还款只认合同写明的机构和它的收款户名；户名不是它，钱就可能没有还到账上。",
        "A payment counts when it reaches the account your contract names; into any other name it may never reach your debt.",
    ),
    innocent_reading=Text(
        "真的调解不收钱、不代管；法院代管款进法院专户，可拨12368核实。",
        "A real mediator takes and keeps no money; money in court lies in the court's own account, which 12368 can confirm.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            KEPT_BY_ME,
            WHOSE_MONEY,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(OTHER_TRADE, BETWEEN_FRIENDS, FRIENDLY_END, BORROWER_TELLS, AD_TRADE),
            confidence=0.6,
        ),
    ),
    positives=(
        "和解的钱先打我这儿，我代保管，签完字再转给平台",
        "欠的那笔先存我这，回头一并入账",
        "款项由办案助理代持，转后把凭证发来",
    ),
    near_misses=(
        "钥匙先放我这里，下班来拿",
        "孩子的书包我先替你收着",
    ),
    twins=(
        "装修押金先放物业保管，验收后退",
        "你的快递我先替你收着，晚上来拿",
        "执行案款由法院专户代管，发还时会联系您",
    ),
)
