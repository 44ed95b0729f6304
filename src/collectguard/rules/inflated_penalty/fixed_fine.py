"""A fixed fine of hundreds or thousands of yuan for being late."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import (
    ADDS,
    ADVERT,
    BY_THE_CLOCK,
    COUNTED_FROM_NOW,
    DEBT_SCENE,
    DELAYING,
    FINE_NOUN,
    FINE_TAKE,
    GROWS_BY,
    LATE_ACT,
    NOT_ARRIVED,
    NOT_THIS_SUM,
    ON_TOP,
    OTHER_DUES,
    PREPAY,
    PRESS,
    ROUND_SUM,
)
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

_EXCUSE = (OTHER_DUES, ADVERT, PREPAY)
_SUM = re.compile(r"\d{3,6}(?![\d年月日号点天期%.])|[一二两三四五六七八九](?:百|千|万)(?!分)")

RULE = Rule(
    id="inflated-penalty/fixed-fine",
    title=Text("逾期就罚一笔固定的钱", "A fixed fine for being late"),
    severity=Severity.MEDIUM,
    legal=("rate.civil.585", "rate.contract.65", "cba.2026.ban.newdebt"),
    reason=Text(
        "不看欠多少、欠几天，就说要罚一笔固定的钱。",
        "Announces a fixed fine whatever is owed and however long it is late.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "欠款本金很大、逾期很久时，这个数也可能没有超线；要看合同条款和计算过程。",
        "On a large principal and a long delay the sum may be within the line; the clause and the sum decide.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Amid(
            Frame(GROWS_BY, ROUND_SUM, gap=1, unless=_EXCUSE, negatable=False, confidence=0.52),
            DEBT_SCENE,
            PRESS,
            CONSEQUENCE,
            DELAYING,
        ),
        Frame(
            FINE_NOUN,
            _SUM,
            NOT_ARRIVED,
            gap=10,
            any_order=True,
            across=True,
            unless=_EXCUSE,
            negatable=False,
            confidence=0.6,
        ),
        Frame(BY_THE_CLOCK, ADDS, gap=3, unless=_EXCUSE, negatable=False, confidence=0.55),
        Both(
            Frame(FINE_NOUN, _SUM, gap=4, unless=_EXCUSE, confidence=0.6),
            Frame(DEBT_SCENE, negatable=False, confidence=0.6),
        ),
        Both(
            Frame(DELAYING, ON_TOP, gap=12, unless=_EXCUSE, negatable=False, confidence=0.6),
            AnyOf(
                Frame(DEBT_SCENE, negatable=False, confidence=0.6),
                Frame(PRESS, negatable=False, confidence=0.6),
                Frame(CONSEQUENCE, negatable=False, confidence=0.6),
                Frame(NOT_THIS_SUM, negatable=False, confidence=0.6),
                Frame(COUNTED_FROM_NOW, negatable=False, confidence=0.6),
            ),
        ),
        Frame(NOT_THIS_SUM, ON_TOP, gap=6, unless=_EXCUSE, negatable=False, confidence=0.6),
        Frame(LATE_ACT, FINE_TAKE, _SUM, gap=5, unless=_EXCUSE, negatable=False, confidence=0.55),
    ),
    positives=(
        "一天涨九十，拖着呗",
        "晚一小时加一百，你看着办",
        "今天之内不还，罚款五千",
        "再晚一天就加五百，自己看着办",
        "逾期一次罚200，你已经五次了",
        "这个月的罚金800先给我，本金后面慢慢谈，钱还不上也得先交这个",
    ),
    near_misses=(
        "鸡蛋一天涨两毛，每天多走一千步去远点买",
        "逾期会产生罚息，请尽快还款",
        "你还欠500，今天还了吧",
    ),
    twins=(
        "寄件超过一公斤每公斤加五块",
        "过了十点打车要多收二十，早点回",
        "违停罚款200元，记得去处理",
        "【某某银行】您的贷款已逾期，罚息3.2元，请尽快还款。",
    ),
)
