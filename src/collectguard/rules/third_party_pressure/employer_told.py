"""The employer told of the debt, or threatened to be."""

import re

from collectguard.detectors.circles import drawn_in
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    COMPANY_LETTER,
    CUE,
    DESK,
    DESK_HEARD,
    EMPLOYER_OF_HIM,
    FOLKS_CIRCLE,
    HARMLESS_VOICE,
    HOUSEHOLD_BILL,
    LEEWAY,
    MAIL_READY,
    MAKE_HIM_PAY,
    MAKE_SCENE,
    NOT_YET,
    OFFICE_CALL,
    OWES,
    OWES_HARD,
    REACH_THEM,
    STAFF_MAIL,
    TOLD_THEM,
    WAGES,
    WORK,
    YOUR_KIN,
    YOUR_SCHOOL,
    YOUR_WORK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/employer-told",
    title=Text(
        "威胁告诉单位同事领导",
        "Threatens to tell the employer",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.privacy.1033",
    ),
    reason=Text(
        "拿联系您的单位、领导、同事来逼您还款，让您担心丢工作、丢脸。",
        "Threatens to contact your employer, boss or colleagues, so that you fear for your job and your face.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            EMPLOYER_OF_HIM,
            MAKE_HIM_PAY,
            gap=16,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            STAFF_MAIL,
            MAIL_READY,
            gap=14,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.62,
        ),
        Frame(
            DESK,
            DESK_HEARD,
            gap=4,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            WORK | YOUR_KIN,
            NOT_YET,
            LEEWAY,
            gap=10,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(YOUR_WORK, TOLD_THEM, gap=3, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.55),
        Both(
            Frame(FOLKS_CIRCLE, REACH_THEM, gap=24, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.65),
            Frame(CUE, negatable=False),
        ),
        Frame(WAGES, re.compile(r"他|她"), OWES, gap=24, any_order=True, across=True, confidence=0.6),
        Frame(
            re.compile(r"工资"),
            OWES_HARD,
            re.compile(r"别发给他|先别发|不要发给他|扣下|扣住|扣他|扣她"),
            gap=24,
            any_order=True,
            across=True,
            confidence=0.65,
        ),
        Frame(MAKE_SCENE, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.55),
        Both(Frame(MAKE_SCENE, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75), Frame(CUE, negatable=False)),
        Frame(
            YOUR_WORK | YOUR_SCHOOL,
            OFFICE_CALL,
            gap=14,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.5,
        ),
        Both(
            Frame(
                OFFICE_CALL, CUE, gap=30, any_order=True, across=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.6
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(WAGES, YOUR_WORK, gap=50, any_order=True, across=True, without=(ADVERT,), confidence=0.6),
        Frame(COMPANY_LETTER, WORK, gap=6, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.65),
        Both(
            Frame(COMPANY_LETTER, WORK, gap=10, any_order=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75),
            Frame(CUE, negatable=False),
        ),
        drawn_in(WORK, named=YOUR_WORK, alone=0.5),
        Both(Frame(YOUR_WORK, REACH_THEM, gap=16, confidence=0.75), Frame(CUE, negatable=False)),
        Frame(YOUR_WORK, REACH_THEM, gap=16, without=(HOUSEHOLD_BILL, FRIENDLY_CALL, ADVERT), confidence=0.5),
    ),
    positives=(
        "贵单位员工吴某网贷逾期，请配合扣发工资",
        "你们厂门卫室已经登记你的事了",
        "再拖就找你们领导谈",
        "明天我会打你公司前台，让你同事都知道你欠钱",
        "逾期账户仍未处理，我司将致函您的工作单位人事部门",
        "不想让你老板知道这事，就赶紧把钱还上",
    ),
    near_misses=(
        "您的领导也在用这款产品",
        "请联系您的单位财务开具收入证明",
    ),
    twins=(
        "前台收到你的快递了，下班记得取",
        "【某某社保】参保资料有误，请联系您的单位人事部门处理。",
        "领导，我欠你的文件今天发你，别告诉你们老板哈",
        "【某某银行】还款日临近，如工资未到账请联系您的单位。",
    ),
)
