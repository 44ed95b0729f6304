"""A weary employee whose boss wants the result today."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.arrears import ARREARS, DEALING, DEBT_ADVERT, DEBT_SIGN, REPAY, SALES_TALK
from collectguard.lexicon.persona import (
    ANSWER_ME,
    BOSS,
    BOSS_WANTS,
    DEBT_TALK,
    EMPLOYEE,
    EMPLOYEE_SOFT,
    HEARSAY,
    OTHER_TRADE,
    PERSONA_SALE,
    WEARY,
    WORK_TALK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/only-an-employee",
    title=Text(
        "“我也是打工的”",
        "Only an employee",
    ),
    severity=Severity.LOW,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.66",
    ),
    reason=Text(
        "用“我也是打工的、领导今天要结果”博同情，把他的业绩变成您的义务。",
        "Appeals to pity, only an employee whose boss wants a result today, and makes their target your duty.",
    ),
    truth=Text(
        "对方的考核和您该怎么还没有关系；监管规则也不许只按回款额给催收人员提成。",
        "Their targets have nothing to do with how you repay; the rules forbid paying collectors of card debt by "
        "the money recovered alone.",
    ),
    innocent_reading=Text(
        "也可能只是随口一句抱怨。",
        "It may be a passing grumble.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            oblique.ONE_SHORT,
            oblique.PITY,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(HEARSAY, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            EMPLOYEE,
            ANSWER_ME,
            gap=30,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT, PERSONA_SALE),
            confidence=0.55,
        ),
        Both(
            Frame(EMPLOYEE, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.7),
            Frame(ARREARS, confidence=0.7),
        ),
        Both(
            Frame(EMPLOYEE, without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT), confidence=0.55),
            Frame(DEALING, confidence=0.55),
        ),
        Both(
            Frame(
                EMPLOYEE,
                BOSS,
                BOSS_WANTS,
                gap=14,
                any_order=True,
                across=True,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                BOSS,
                BOSS_WANTS,
                gap=6,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(ARREARS, confidence=0.6),
        ),
        Both(
            Frame(
                BOSS,
                BOSS_WANTS,
                gap=6,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.5,
            ),
            Frame(ANSWER_ME, confidence=0.5),
        ),
        Frame(
            EMPLOYEE,
            REPAY,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            BOSS,
            BOSS_WANTS,
            REPAY,
            gap=24,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            ARREARS,
            WEARY,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            DEBT_SIGN,
            WEARY,
            gap=50,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.55,
        ),
        Frame(
            ANSWER_ME,
            WEARY,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            EMPLOYEE,
            EMPLOYEE,
            gap=14,
            without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Both(
            Frame(
                EMPLOYEE_SOFT,
                BOSS_WANTS,
                gap=14,
                any_order=True,
                across=True,
                without=(HEARSAY, WORK_TALK, SALES_TALK, OTHER_TRADE, DEBT_ADVERT),
                confidence=0.55,
            ),
            Frame(DEBT_TALK, confidence=0.55),
        ),
    ),
    positives=(
        "就差你一单，转不了正了，求你",
        "我也是打工的，别为难我，还多少给个数",
        "领导等着要结果呢，你今天这笔到底还不还",
        "互相理解一下，你不还我绩效就没了，主管天天催我，今天好歹进一笔",
    ),
    near_misses=(
        "我们公司今天下班前要核账",
        "你是打工的，我知道你工资几号发",
    ),
    twins=(
        "【某某招聘】诚聘客服专员，五险一金，提醒逾期客户，投递简历",
        Example("借条我还留着呢，咱按借条来，你说个日子", sender="13800000000"),
        "师傅别为难我，我就是个送快递的，超时要扣钱",
        "老板今天要结果，方案你赶紧改一版给我",
    ),
)
