"""Paying only to put off a debt."""

import re

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.charges import (
    AWAY_FEE,
    EXTEND,
    EXTENSION_FEE,
    FEE_OF_YOURS,
    HANDED_OVER,
    ONE_MORE_TERM,
    OTHER_DUES,
    PAY_VERB,
    PRINCIPAL_STAYS,
    SUM_FIRST,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import NO_FEE_ADVICE

_NUMBER = re.compile(r"\d{2,6}(?![\d年月日天期%])|[一二两三四五六七八九]百|[一二两三四五六七八九]千")
_WHILE = re.compile(r"[一二两三四五六七八九十\d]{1,2}(?:天|日|周|个星期|星期|个月)")
_ONCE = re.compile(r"一次|每次|一期|一回")

RULE = Rule(
    id="inflated-penalty/extension-fee",
    title=Text("交“展期费”只为拖几天", "A fee only for putting off the debt"),
    severity=Severity.HIGH,
    legal=("rate.private.allin", "rate.fi.24", "rate.micro.2025"),
    reason=Text(
        "要您交展期费、延期费，本金一分不减，只换来晚还几天。",
        "Asks for an extension fee that reduces no principal and only buys some days.",
    ),
    truth=Text(
        "不管叫利息、展期费还是服务费，都要合在一起折算年化；几天就收几百元，往往远超可以要求的上限。",
        "Interest, extension fee or service fee, all count together by the year; hundreds of yuan for a few days are usually far beyond what can be asked.",
    ),
    innocent_reading=Text(
        "正规机构办理展期，会重新签协议并写明利率，不会只报一个数让你转账。",
        "A licensed lender extends a loan by a new agreement with a rate, not by naming a sum to transfer.",
    ),
    advice=NO_FEE_ADVICE,
    detect=AnyOf(
        Frame(
            ONE_MORE_TERM,
            SUM_FIRST,
            PRINCIPAL_STAYS,
            gap=8,
            across=True,
            unless=(OTHER_DUES,),
            negatable=False,
            confidence=0.7,
        ),
        Frame(EXTENSION_FEE, FEE_OF_YOURS, gap=6, any_order=True, unless=(OTHER_DUES,), confidence=0.7),
        Frame(EXTENSION_FEE, _NUMBER, gap=4, any_order=True, unless=(OTHER_DUES,), confidence=0.7),
        Frame(EXTEND, _WHILE, AWAY_FEE, _NUMBER, gap=3, unless=(OTHER_DUES,), confidence=0.65),
        Frame(EXTEND, _NUMBER, HANDED_OVER, gap=3, unless=(OTHER_DUES,), confidence=0.6),
        Frame(EXTEND, _ONCE, _NUMBER, gap=3, unless=(OTHER_DUES,), confidence=0.6),
        Frame(EXTEND, _WHILE, _NUMBER, gap=1, unless=(OTHER_DUES,), confidence=0.55),
        Frame(EXTEND, _WHILE, PAY_VERB, _NUMBER, gap=4, unless=(OTHER_DUES,), confidence=0.65),
    ),
    positives=(
        "延七天先给六百，本金不动",
        "展期费600，一周一次",
        "还不上就先交个延期费，本金下周再说",
        "可以给你续期七天，交450，不交今天就算逾期",
    ),
    near_misses=(
        "可以申请延期还款，具体咨询官方客服",
        "延期七天，本金1450不变",
    ),
    twins=(
        "【某某银行】您的延期还款申请已通过，本期还款日顺延至下月10日，无需支付费用。",
        "图书已为您续借一次，请于月底前归还",
    ),
)
