"""A risk-control office that announces a decision on you."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.arrears import DEBT_ADVERT, SALES_TALK
from collectguard.lexicon.context import ADVISER, REPORTED, WARNING, WARNING_FRAME
from collectguard.lexicon.persona import (
    CARD_SECURITY,
    DECISION,
    DESK_DECIDES,
    FINAL_DESK,
    HEARSAY,
    IN_MY_HANDS,
    OTHER_TRADE,
    OWN_TRIBUNAL,
    PERSONA_SALE,
    RATED,
    RISK_OFFICE,
    RISK_TARGET,
    SELF_RISK,
    SELF_TITLE,
    WORK_TALK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/risk-control-decision",
    title=Text(
        "“风控”宣布对您的决定",
        "Risk control announces a decision",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "搬出“风控”“总部”“委员会”，宣布已经对您作出“决定”“判定”。",
        'Brings in a risk-control office, headquarters or committee that has "decided" about you.',
    ),
    truth=Text(
        "机构内部的风控评级没有法律效力；能作出强制措施的只有法院，并会送达文书。",
        "An internal risk rating has no legal effect; only a court can order measures, and it serves papers.",
    ),
    innocent_reading=Text(
        "也可能是机构告知内部审核结果，例如延期申请没通过。",
        "It may simply report an internal result, such as a refused extension.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            oblique.I_GRADE,
            oblique.GRADE_UPON,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=(HEARSAY, SALES_TALK, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            FINAL_DESK,
            DESK_DECIDES,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            OWN_TRIBUNAL,
            RATED,
            gap=14,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, CARD_SECURITY, DEBT_ADVERT, PERSONA_SALE),
            negatable=False,
            confidence=0.62,
        ),
        Frame(
            SELF_TITLE,
            IN_MY_HANDS,
            gap=16,
            any_order=True,
            across=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                CARD_SECURITY,
                DEBT_ADVERT,
                PERSONA_SALE,
                WARNING_FRAME,
                WARNING,
                ADVISER,
                REPORTED,
            ),
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            SELF_RISK,
            IN_MY_HANDS,
            gap=16,
            any_order=True,
            across=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                CARD_SECURITY,
                DEBT_ADVERT,
                PERSONA_SALE,
                WARNING_FRAME,
                WARNING,
                ADVISER,
                REPORTED,
            ),
            heeds_context=False,
            confidence=0.65,
        ),
        Frame(
            RISK_OFFICE,
            DECISION,
            RISK_TARGET,
            gap=16,
            any_order=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                CARD_SECURITY,
            ),
            confidence=0.65,
        ),
        Frame(
            SELF_RISK,
            DECISION,
            gap=20,
            across=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                CARD_SECURITY,
            ),
            confidence=0.6,
        ),
        Frame(
            SELF_RISK,
            RISK_TARGET,
            gap=24,
            across=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                CARD_SECURITY,
            ),
            confidence=0.5,
        ),
    ),
    positives=(
        "给你评几级，就看你今天还不还",
        "贷后终审岗，移不移交我说了算",
        "处置委员会对你的定性已出，不服明早申辩",
        "风控已经把你定为恶意拖欠",
        "总部风控中心刚下了处理意见，你这个案件不再协商，全额清收",
        "我是风控部的老周，你的账户我这边做最后认定，还不还给句话",
        "我是你的债务协调官，你这事我说了算",
        "贷后老周，这户归我管，减不减我定",
    ),
    near_misses=(
        "你的逾期情况已经报给公司了",
        "风控那边还没出结果，你先等等",
    ),
    twins=(
        "您的贷款逾期已转由我行风险管理部管理，请到柜面或与经办支行联系",
        "【某某银行】您的交易触发风控，为保障账户安全已暂停使用，请致电客服热线核实。",
        "【某某金融】经风控审核，您的贷款申请未通过，综合评分不足。",
        "您好，我是您的客户经理，有需要请联系我。",
    ),
)
