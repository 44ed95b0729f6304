"""A child's school or the borrower's own told, or threatened to be."""

from collectguard.detectors.circles import drawn_in
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.home_visit import UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    HIS_AFFAIR,
    HOUSEHOLD_BILL,
    PARENT_OWES,
    REACH,
    SCHOOL,
    TALK_TO,
    TEACHER,
    TOWARDS,
    YOUR_SCHOOL,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/school-told",
    title=Text(
        "威胁告诉学校老师",
        "Threatens to tell a school",
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
        "拿联系孩子学校、老师或您的辅导员来逼您还款。",
        "Threatens to contact your child's school or teacher, or your own tutor.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            TEACHER,
            TALK_TO,
            PARENT_OWES,
            gap=16,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL - "放学", ADVERT),
            negatable=False,
            confidence=0.62,
        ),
        Frame(UNPAID, SCHOOL, gap=20, without=(HOUSEHOLD_BILL,), confidence=0.7),
        drawn_in(SCHOOL, named=YOUR_SCHOOL, alone=0.4),
        Frame(TOWARDS, SCHOOL, REACH, HIS_AFFAIR, gap=4, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.6),
    ),
    positives=(
        "放学我找你娃班主任聊聊家长欠债这回事",
        "再不还就去找你孩子班主任",
        "这笔账不处理，我给你辅导员打电话聊聊",
        "你欠钱的事要不要让孩子学校知道",
    ),
    near_misses=(
        "班主任说家长会改到周五",
        "班主任说明天开家长会",
        "孩子学校放假了，钱的事下周再说",
    ),
    twins=(
        "作文题目是欠债，我写的是欠老师一句谢谢",
        "老师说想跟你聊聊孩子的作业，你周三有空吗",
        "【某某小学】请家长联系孩子班主任领取缴费单。",
        "老师您好，孩子学校的伙食费逾期了吗",
        "【某某大学】请欠费同学联系辅导员办理助学贷款。",
    ),
)
