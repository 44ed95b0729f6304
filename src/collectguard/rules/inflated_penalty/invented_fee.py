"""Fees for being collected from, or for making a case go away."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import (
    AWAY_FEE,
    CASE_AWAY,
    COST_EXCUSE,
    DEBT_SCENE,
    FEE_OF_YOURS,
    FINE_YOU,
    LOAN_HELD,
    LOOSE_FEE,
    ON_YOU_TO_BEAR,
    OTHER_DUES,
    PAY_VERB,
    PER_CALL,
    PER_VISIT,
    STRONG_FEE,
    TAKE_IN,
    TRIP_COST,
    TRIP_PARTY,
    VISITING,
)
from collectguard.lexicon.money import SUM
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import NO_FEE_ADVICE

_EXCUSE = (COST_EXCUSE, OTHER_DUES)
_NUMBER = re.compile(r"\d{2,6}(?![\d年月日天期%])|[一二两三四五六七八九]百|[一二两三四五六七八九]千")

RULE = Rule(
    id="inflated-penalty/invented-fee",
    title=Text("巧立名目收费", "An invented fee"),
    severity=Severity.HIGH,
    legal=("cba.2026.ban.newdebt", "rate.cost.disclosure.2026", "rate.private.allin"),
    reason=Text(
        "要您出上门费、催收费、撤案费、结案费一类的钱。",
        "Asks you to pay for a visit, for collection, for dropping or closing a case, or the like.",
    ),
    truth=Text(
        "行业自律规则要求不得以催收名义另外收费；催收、上门的成本由委托方承担，撤案、结案、解冻也没有向个人交钱的项目。",
        "The industry's rules forbid extra fees in the name of collection; visits and collection are paid by whoever ordered them, and dropping a case or lifting a freeze costs nothing payable to a person.",
    ),
    innocent_reading=Text(
        "合同里也可能约定了由借款人承担合理的实现债权费用，但要有条款、有票据。",
        "The contract may make the borrower bear reasonable recovery costs, but then there is a clause and a receipt.",
    ),
    advice=NO_FEE_ADVICE,
    detect=AnyOf(
        Frame(STRONG_FEE, FEE_OF_YOURS, gap=8, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.75),
        Frame(STRONG_FEE, SUM, gap=6, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.7),
        Frame(STRONG_FEE, _NUMBER, gap=3, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.7),
        Both(
            AnyOf(
                Frame(SUM, AWAY_FEE, gap=3, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.6),
                Frame(_NUMBER, AWAY_FEE, gap=3, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.6),
            ),
            Frame(CASE_AWAY, negatable=False, unless=_EXCUSE, confidence=0.6),
        ),
        Both(
            Frame(TRIP_COST, ON_YOU_TO_BEAR, gap=12, unless=_EXCUSE, confidence=0.65),
            Frame(TRIP_PARTY, negatable=False, unless=_EXCUSE, confidence=0.65),
        ),
        Frame(CASE_AWAY, AWAY_FEE, _NUMBER, gap=3, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.65),
        Frame(PER_CALL, _NUMBER, gap=12, unless=_EXCUSE, confidence=0.6),
        Frame(SUM, CASE_AWAY, AWAY_FEE, gap=8, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.65),
        Frame(CASE_AWAY, TAKE_IN, SUM, gap=4, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.65),
        Frame(CASE_AWAY, PAY_VERB, _NUMBER, AWAY_FEE, gap=4, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.7),
        Frame(CASE_AWAY, PAY_VERB, AWAY_FEE, gap=6, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.65),
        Frame(FINE_YOU, SUM, gap=4, unless=_EXCUSE, confidence=0.55),
        Frame(PER_VISIT, VISITING, SUM, gap=6, any_order=True, unless=_EXCUSE, confidence=0.6),
        Both(
            Frame(LOOSE_FEE, _NUMBER, gap=3, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.6),
            Frame(DEBT_SCENE, negatable=False, unless=_EXCUSE, confidence=0.6),
        ),
        Both(
            Frame(
                LOOSE_FEE, FEE_OF_YOURS, gap=6, any_order=True, unless=_EXCUSE, without=(LOAN_HELD,), confidence=0.65
            ),
            Frame(DEBT_SCENE, negatable=False, unless=_EXCUSE, confidence=0.65),
        ),
    ),
    positives=(
        "上门费两千由你出",
        "想撤案可以，先交撤案费1500，交了我马上打报告",
        "我们派人跑一趟，路费油费都算你头上，连同欠款一起还",
        "结案费没交，系统不会给你平账，今天补上",
    ),
    near_misses=(
        "上门跟你聊聊还款的事",
        "账户里有笔手续费",
    ),
    twins=(
        "周末自驾，油钱过路费大家平摊",
        "您的贷款审核通过后不会要求先交验证金，请勿转账",
        "空调清洗不收上门费，师傅下午到",
        "【某某银行】我行及合作机构不会以催收名义向您收取任何费用，还款请通过手机银行办理。",
        "维修上门费50元，修好再付",
    ),
)
