"""Pay a little once, and rest for months or years."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import DEBT_ADVERT, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import (
    BESIDE,
    GOODS,
    HALF_FIRST,
    LONG_REST,
    NO_MORE,
    NO_NEED,
    NOT_A_BARGAIN,
    ONCE_PAID,
    PAY_SUM,
    REPAIR_TRADE,
    REST_SLOGAN,
    REST_UNIT,
    SHOP_TALK,
    SMALL_BRIBE,
    SMALL_START,
    SOME_MONEY,
    SPARED,
    STOP_FOR,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/pay-once-and-rest",
    title=Text(
        "还一次就能歇几年",
        "Pay once and rest for years",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "limit.188",
    ),
    reason=Text(
        "许诺“先还一点，后面几个月甚至几年不用管”，引您先掏一笔。",
        "Promises that after one small payment nobody will trouble you for months or years.",
    ),
    truth=Text(
        "口头的“停催”“停息”对机构没有约束力，欠款和利息照常计算，过后常会再来要第二笔。旧债还一部分，还可能让已过"
        "的诉讼时效重新起算。",
        "A spoken promise to pause binds no lender: the debt and interest run on, and a second demand often "
        "follows. Paying part of an old debt may also revive a claim that was out of time.",
    ),
    innocent_reading=Text(
        "也可能是机构正式的延期或宽限方案，那样会有协议写明期限和利息怎么算。",
        "It may be a formal extension; then an agreement states its length and how interest runs.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            LONG_REST,
            SOME_MONEY,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS, REPAIR_TRADE),
            confidence=0.6,
        ),
        Frame(REST_SLOGAN, without=(BESIDE, SHOP_TALK, DEBT_ADVERT, OTHER_TRADE), confidence=0.6),
        Frame(
            NO_MORE,
            PAY_SUM,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS, REPAIR_TRADE),
            confidence=0.6,
        ),
        Frame(
            SPARED,
            HALF_FIRST,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, DEBT_ADVERT, OTHER_TRADE, GOODS, REPAIR_TRADE),
            confidence=0.6,
        ),
        Frame(
            LONG_REST,
            PAY_SUM,
            gap=24,
            any_order=True,
            across=True,
            without=(BESIDE, SHOP_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS, REPAIR_TRADE),
            confidence=0.55,
        ),
        Frame(SMALL_START, LONG_REST, gap=24, without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT), confidence=0.8),
        Frame(
            SMALL_START,
            LONG_REST,
            gap=24,
            across=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.65,
        ),
        Both(
            Frame(
                SMALL_START,
                REST_UNIT,
                NO_NEED,
                gap=12,
                any_order=True,
                without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.75,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            STOP_FOR,
            SMALL_BRIBE,
            gap=14,
            any_order=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            ONCE_PAID,
            REST_UNIT,
            NO_NEED,
            gap=12,
            any_order=True,
            without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.7,
        ),
        Frame(ONCE_PAID, LONG_REST, gap=10, without=(BESIDE, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT), confidence=0.6),
    ),
    positives=(
        "你先还一期，后面半年不用管",
        "今天凑个五百打进来，我给你把案子压三个月，没人再找你",
        "只要补上这一期，剩下的两年之内都不用还，系统里给你挂起来",
        "还一停六，今晚报上去",
    ),
    near_misses=(
        "先还一期吧，剩下的下个月接着还",
        "还了这期，下期的还款日是15号",
        "还一期是一期，下期照还",
    ),
    twins=(
        "【某某银行】您的贷款已办理延期，延期一年，期间请按月在手机银行还息。",
        "先吃一个疗程，后面停半年再复查",
        "健身房交一免三活动最后两天",
    ),
)
