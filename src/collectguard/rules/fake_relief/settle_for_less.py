"""A smaller sum that settles it all, now."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import FOR_LESS, NOT_A_BARGAIN, OFFER_DEADLINE, PRICE_CLOSE, PROMISE, RELIEF_SUM
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/settle-for-less",
    title=Text(
        "打折一口价，马上结",
        "A cut price that settles it now",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.70",
    ),
    reason=Text(
        "报一个比欠款少的“一口价”，要您马上打款了结。",
        "Names a cut price that settles everything if you pay at once.",
    ),
    truth=Text(
        "没有机构盖章或官方渠道可查的结清凭证，付了“一口价”，剩下的仍可能再来要。",
        "Without a settlement the lender confirms, the rest may still be claimed after the cut price is paid.",
    ),
    innocent_reading=Text(
        "也可能是机构真的同意折让结清；那样会给书面结清证明。",
        "The lender may really accept less; then it issues a written settlement.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Both(
            Frame(
                RELIEF_SUM,
                FOR_LESS,
                OFFER_DEADLINE,
                gap=14,
                any_order=True,
                across=True,
                without=(
                    BYSTANDER,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.7,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            FOR_LESS,
            OFFER_DEADLINE,
            ARREARS,
            gap=14,
            any_order=True,
            across=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.65,
        ),
        Both(
            Frame(
                OFFER_DEADLINE,
                PRICE_CLOSE,
                gap=16,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            ARREARS,
            PRICE_CLOSE,
            gap=24,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE),
            confidence=0.6,
        ),
        Both(
            Frame(
                RELIEF_SUM, FOR_LESS, gap=8, without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, OTHER_TRADE), confidence=0.5
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            FOR_LESS,
            PROMISE,
            ARREARS,
            gap=10,
            any_order=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.4,
        ),
    ),
    positives=(
        "六千就给你结清，今天打过来",
        "本来一万二，你下午三点前能拿八千，剩下的不要了",
        "现在还五千，我给你一笔勾销",
    ),
    near_misses=(
        "一共欠八千，今天先还三千",
        "今天要一次性还清全部一万二",
    ),
    twins=(
        "【某某银行】您的贷款已于今日结清，感谢您的支持。",
        "这车八万就卖，今天定剩下的都好说",
    ),
)
