"""A collector who says he was once in debt too."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, SALES_TALK
from collectguard.lexicon.context import WARNING_FRAME
from collectguard.lexicon.persona import (
    ADVISED,
    BEEN_THERE,
    DEBT_WORD,
    FELLOW,
    FORUM,
    GO_TO_HIM,
    HEARSAY,
    IN_RETURN,
    NEGOTIATED,
    ONCE_A_DEBTOR,
    PAY_UP,
    SAME_BOAT_TOO,
    SAME_ROAD,
    WORK_TALK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/fellow-sufferer",
    title=Text(
        "自称也欠过债的过来人",
        "The fellow sufferer",
    ),
    severity=Severity.LOW,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "自称“我以前也逾期过、是过来人”，借同病相怜劝您照他说的付。",
        'Says "I was once overdue like you", and uses the fellow feeling to steer your payment.',
    ),
    truth=Text(
        "这种经历没法核实，也不是付款的理由；要核对的是方案和收款账户。",
        "Such a past cannot be checked and is no reason to pay; check the plan and the account instead.",
    ),
    innocent_reading=Text(
        "也可能是病友、网友的真实分享。",
        "It may be another borrower honestly sharing.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            oblique.ALONGSIDE,
            oblique.ALONGSIDE_FOR,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            without=(SALES_TALK, DEBT_ADVERT),
            confidence=0.6,
        ),
        Frame(
            SAME_BOAT_TOO,
            GO_TO_HIM,
            gap=34,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            IN_RETURN,
            SAME_ROAD,
            gap=30,
            any_order=True,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM),
            confidence=0.6,
        ),
        Frame(
            DEBT_WORD,
            SAME_ROAD,
            gap=30,
            any_order=True,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM),
            confidence=0.6,
        ),
        Frame(
            FELLOW,
            ADVISED,
            DEBT_WORD,
            gap=40,
            any_order=True,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM, NEGOTIATED),
            confidence=0.7,
        ),
        Frame(
            BEEN_THERE,
            ARREARS,
            gap=30,
            any_order=True,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM, NEGOTIATED),
            confidence=0.55,
        ),
        Frame(
            ADVISED,
            ONCE_A_DEBTOR,
            gap=40,
            any_order=True,
            across=True,
            heeds_context=False,
            without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM, NEGOTIATED),
            confidence=0.7,
        ),
        Both(
            Frame(
                FELLOW,
                heeds_context=False,
                without=(HEARSAY, WORK_TALK, SALES_TALK, WARNING_FRAME, FORUM),
                confidence=0.5,
            ),
            Frame(PAY_UP, heeds_context=False, confidence=0.5),
        ),
    ),
    positives=(
        "我跟你是老乡，有啥难处我帮你兜",
        "我去年也欠他们三万，加这个经理，一个月谈妥",
        "我以前也欠过，听我的早点还了",
        "我是过来人，当年也逾期八万，你别学我拖，拖到最后吃亏的是自己",
        "我也借过网贷，跟你现在一样天天躲电话，后来一咬牙还掉就轻松了，你今天先处理一笔",
    ),
    near_misses=(
        "你以前也逾期过，这次别再犯",
        "我们见过太多像你这样拖的",
    ),
    twins=(
        "我跟你是老乡，有空来家坐，尝尝家乡菜",
        "我也逾期过，想请教一下大家都是怎么和银行协商的？",
        "我是过来人，孩子发烧先物理降温，别急着去医院",
    ),
)
