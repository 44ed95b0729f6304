"""A waiver as a favour from above or an inside price."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEBT_ADVERT, DEBT_SIGN, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import (
    BARE_WAIVER,
    DEBT_WAIVER,
    DISCOUNT,
    FEE,
    FOR_LESS,
    GOODS,
    MY_POWER,
    NOT_A_BARGAIN,
    OFFER,
    OFFER_DEADLINE,
    PROMISED_CLOSE,
    RELIEF_SUM,
    SPECIAL_APPROVAL,
    WAIVED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/special-approval",
    title=Text(
        "“特批”“内部价”减免",
        "Special approval or an inside price",
    ),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "说减免是领导特批、内部价、走了后门才有的，让您觉得欠了人情、机会难得。",
        "Presents the waiver as a special approval or an inside price, so that it feels rare and owed.",
    ),
    truth=Text(
        "减免有公开的流程和书面结果，没有“员工价”“内部通道”；谁也不能私下定您的账。",
        "Waivers follow a procedure with a written outcome; there is no staff price and no back door.",
    ),
    innocent_reading=Text(
        "也可能是客服转述真的审批结果，官方渠道能查到。",
        "It may be a clerk passing on a real decision, which official channels confirm.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            SPECIAL_APPROVAL,
            DEBT_WAIVER,
            gap=18,
            any_order=True,
            across=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.75,
        ),
        Both(
            Frame(
                BARE_WAIVER,
                SPECIAL_APPROVAL,
                gap=14,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                SPECIAL_APPROVAL,
                FEE,
                WAIVED,
                gap=14,
                any_order=True,
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
            SPECIAL_APPROVAL,
            OFFER,
            ARREARS,
            gap=14,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.6,
        ),
        Both(
            Frame(
                SPECIAL_APPROVAL,
                PROMISED_CLOSE,
                gap=14,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                SPECIAL_APPROVAL,
                FOR_LESS,
                gap=18,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.65,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            SPECIAL_APPROVAL,
            DISCOUNT,
            OFFER_DEADLINE,
            gap=12,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS),
            confidence=0.5,
        ),
        Both(
            Frame(
                SPECIAL_APPROVAL,
                DISCOUNT,
                gap=14,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            SPECIAL_APPROVAL,
            RELIEF_SUM,
            OFFER_DEADLINE,
            gap=10,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS),
            confidence=0.5,
        ),
        Frame(
            OFFER_DEADLINE,
            MY_POWER,
            gap=12,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS),
            confidence=0.5,
        ),
        Both(
            Frame(
                MY_POWER,
                WAIVED,
                gap=6,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE, GOODS),
                confidence=0.55,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                MY_POWER,
                DISCOUNT,
                gap=10,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            SPECIAL_APPROVAL,
            RELIEF_SUM,
            ARREARS,
            gap=10,
            any_order=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
            confidence=0.55,
        ),
    ),
    positives=(
        "员工价给你结清，别跟别人说",
        "这个减免是总部特批的，一般人拿不到，你抓紧",
        "走内部通道可以给你打五折结清，我跟领导要下来的",
        "领导签字了，逾期利息破例给你免，你今天回我",
    ),
    near_misses=(
        "领导说了，这笔账今天必须收回来",
        "你的分期申请领导还在看",
    ),
    twins=(
        "【某某银行】您提交的延期还款申请已审批通过，请登录手机银行查看新的还款计划。",
        "员工价买手机，门店内部价八折，需要的找我",
    ),
)
