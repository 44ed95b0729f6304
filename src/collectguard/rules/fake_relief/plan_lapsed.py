"""The plan has lapsed; pay again to bring it back."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.relief import (
    AGAIN,
    AGAIN_SPELL,
    BESIDE,
    BY_A_DATE,
    LAPSED,
    NOT_A_BARGAIN,
    PLAN_THING,
    REVIVED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/plan-lapsed",
    title=Text(
        "方案失效，要再还一期",
        "Plan lapsed, pay again",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.mislead",
        "psa.58",
    ),
    reason=Text(
        "说之前谈好的方案失效、被冻结，要您再还一期或补一笔才能恢复。",
        "Says the plan you agreed on has lapsed or is frozen, and asks for another payment to revive it.",
    ),
    truth=Text(
        "真方案按协议执行，不会因为“系统”“财务”“风控”临时要加钱才算数。反复加码正是假减免的样子。",
        'A real plan follows its agreement and does not need extra money because of some "system" or "risk '
        'control". Repeated top-ups are what false relief looks like.',
    ),
    innocent_reading=Text(
        "也可能是您没有按约定的日期还款，方案依协议终止；请对照协议。",
        "You may have missed an agreed date, and the plan ended by its own terms; compare the agreement.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Both(
            Frame(
                PLAN_THING,
                LAPSED,
                AGAIN,
                gap=16,
                any_order=True,
                across=True,
                without=(
                    BY_A_DATE,
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.85,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                AGAIN,
                PLAN_THING,
                REVIVED,
                gap=14,
                any_order=True,
                across=True,
                without=(
                    BY_A_DATE,
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.8,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                PLAN_THING,
                AGAIN_SPELL,
                gap=16,
                any_order=True,
                across=True,
                without=(
                    BY_A_DATE,
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.75,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                LAPSED,
                AGAIN_SPELL,
                gap=16,
                any_order=True,
                across=True,
                without=(
                    BY_A_DATE,
                    BESIDE,
                    SALES_TALK,
                    NOT_A_BARGAIN,
                ),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            LAPSED,
            AGAIN,
            ARREARS,
            gap=12,
            any_order=True,
            without=(
                BY_A_DATE,
                BESIDE,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.6,
        ),
    ),
    positives=(
        "方案失效了，再还一期才能恢复",
        "上次给你办的减免被系统退回来了，需要补交800激活",
        "财务那边说没锁上，您再补一笔，停催才能继续生效",
    ),
    near_misses=(
        "方案已经给你办好了，按时还就行",
        "之前的方案作废，按合同金额还",
    ),
    twins=(
        "您的分期方案第二期尚未到账，再缺一期方案即终止，请于8月10日前补存",
        "您的信用卡已逾期，额度已被冻结，还清后自动恢复，详询卡背面客服电话。",
        "【某某银行】您的分期申请未通过，如需帮助请致电客服热线。",
        "您的会员已过期，续费后可恢复权益。",
    ),
)
