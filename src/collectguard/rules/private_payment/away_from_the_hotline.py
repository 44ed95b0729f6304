"""The borrower is kept from asking the lender."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import COME_TO_ME, NOT_THE_HOTLINE, ONLOOKER
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/away-from-the-hotline",
    title=Text(
        "不让您问官方客服",
        "Away from the hotline",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.69",
    ),
    reason=Text(
        "让您别联系平台、银行的客服，只找他处理。",
        "Tells you not to ask the lender's hotline and to deal with the sender alone.",
    ),
    truth=Text(
        "不让核实，本身就是最该核实的信号。您随时可以问贷款机构：账在哪、该还多少、还到哪。",
        "Being told not to check is the best reason to check. You may always ask the lender where the loan "
        "stands and where to pay.",
    ),
    innocent_reading=Text(
        "也可能是案件已转交外部机构，客服确实让您找经办人；这一点官方客服会亲口告诉您。",
        "The account may have been passed on; then the hotline itself will say so.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            NOT_THE_HOTLINE,
            COME_TO_ME,
            gap=26,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                OTHER_TRADE,
            ),
            confidence=0.7,
        ),
        Both(
            Frame(
                NOT_THE_HOTLINE,
                without=(
                    ONLOOKER,
                    OTHER_TRADE,
                ),
                confidence=0.6,
            ),
            Frame(ARREARS, confidence=0.6),
        ),
    ),
    positives=(
        "别找客服，他们不懂，有事微信我",
        "别打客服，有事直接找我",
        "你这个案件平台那边查不到了，不用联系客服，打我这个号就行",
        "打官方电话没用，客服处理不了你的逾期，只能跟我这边协商",
    ),
    near_misses=(
        "客服一直打不通，你换个时间",
        "平台已经把欠款委托给我们",
    ),
    twins=(
        "【某某快递】客服繁忙，您可直接联系派送员。",
        "如对账单有疑问，请联系客服热线。",
    ),
)
