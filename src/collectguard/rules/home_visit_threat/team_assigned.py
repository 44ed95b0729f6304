"""The matter said to be given to a visiting team."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import (
    ABSTRACT_MEANS,
    BY_APPOINTMENT,
    CUE_DEBT,
    DUN_VISIT,
    FIELD_TEAM,
    GO_HOME,
    HANDED_OVER,
    LOAN_OFFER,
    OFFICIAL_CALL,
    SEND,
    SERVICE_CALL,
    VISIT,
    VISIT_TEAM,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/team-assigned",
    title=Text(
        "称已派外访、列入走访名单",
        "Says the matter went to a visiting team",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "称已把您交给外访组、列入走访或下户名单，让您觉得有人随时会来。",
        "Says you were passed to a visiting team or put on a visiting list, so that somebody may come any moment.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            FIELD_TEAM,
            oblique.IN_YOUR_PARTS,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=(BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL, SERVICE_CALL),
            confidence=0.6,
        ),
        Frame(
            oblique.ADDRESS_CHECKED,
            oblique.THEN_ON_SITE,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=(BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL, SERVICE_CALL),
            confidence=0.6,
        ),
        Frame(
            oblique.FIELD_NAME,
            oblique.DISPATCHED,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            without=(BY_APPOINTMENT, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(HANDED_OVER, VISIT_TEAM, gap=3, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.7),
        Frame(
            re.compile(r"派给|交给|转给|转到|分给|移交给?|派单给?|派到"),
            VISIT_TEAM,
            gap=6,
            without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Both(
            Frame(
                SEND,
                VISIT_TEAM,
                gap=8,
                without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE_DEBT, negatable=False),
        ),
        Frame(
            SEND,
            DUN_VISIT,
            gap=8,
            without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, OFFICIAL_CALL),
            confidence=0.75,
        ),
        Frame(
            DUN_VISIT,
            re.compile(r"名单|排期|行程|通知|任务|程序|流程|计划|路线|工单|阶段|环节|安排|准备|预约单|前通知|告知"),
            gap=4,
            without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, OFFICIAL_CALL),
            confidence=0.7,
        ),
        Both(
            Frame(
                SEND,
                VISIT,
                gap=10,
                without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE_DEBT, negatable=False),
        ),
        Both(
            Frame(
                SEND,
                GO_HOME,
                gap=12,
                without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE_DEBT, negatable=False),
        ),
        Both(
            Frame(
                FIELD_TEAM,
                VISIT,
                gap=10,
                without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE_DEBT, negatable=False),
        ),
        Frame(
            FIELD_TEAM,
            GO_HOME,
            gap=10,
            without=(BY_APPOINTMENT, ABSTRACT_MEANS, SERVICE_CALL, LOAN_OFFER, OFFICIAL_CALL),
            confidence=0.75,
        ),
    ),
    positives=(
        "工单已派出，外访随时到，不另行通知",
        "地址核实完了，接着就派人当面谈",
        "你这单已转外访，自己准备一下",
        "您的逾期案件已委派当地外勤人员到户籍地走访核实",
        "已将你列入下户名单，本周行程排好了",
    ),
    near_misses=(
        "案件已转法务处理",
        "今年不再安排外访",
    ),
    twins=(
        "【示例银行】外访安排在下周一下午，如您不便可致电取消，人员不收现金、不向邻里透露",
        "多家银行公布外包机构名单，监管部门要求不得骚扰第三人",
        "【某某小学】本周安排老师家访，请家长留意班级通知。",
        "【某某银行】外访人员将提前与您约定时间，您可拒绝面谈，逾期还款请登录手机银行办理。",
    ),
)
