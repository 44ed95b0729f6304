"""Relatives told of the debt, or threatened to be."""

import re

from collectguard.detectors.circles import drawn_in
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    CUE,
    HOUSEHOLD_BILL,
    I_HAVE_THEM,
    KIN_CIRCLE,
    OWES,
    PERSON_PLACE,
    REACH_THEM,
    TOLD_THEM,
    YOUR_KIN,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/family-told",
    title=Text(
        "威胁告诉家人",
        "Threatens to tell the family",
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
        "拿告诉、打扰您的父母、配偶等家人来逼您还款。",
        "Threatens to tell or trouble your parents, spouse or other relatives, to make you pay.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(YOUR_KIN, TOLD_THEM, gap=3, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.5),
        Frame(YOUR_KIN, I_HAVE_THEM, gap=2, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.5),
        Frame(YOUR_KIN, PERSON_PLACE, gap=3, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.35),
        Frame(
            YOUR_KIN,
            PERSON_PLACE,
            re.compile(r"打|找|聊|联系|问|见|说"),
            gap=10,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.55,
        ),
        drawn_in(KIN_CIRCLE, named=YOUR_KIN, alone=0.4),
        Both(
            Frame(YOUR_KIN, REACH_THEM, gap=16, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75),
            Frame(CUE, negatable=False),
        ),
        Frame(YOUR_KIN, REACH_THEM, gap=12, without=(HOUSEHOLD_BILL, FRIENDLY_CALL, ADVERT), confidence=0.35),
        Both(
            Frame(
                YOUR_KIN,
                re.compile(r"替你|跟着你|白养|养你|操心|抬不起头|丢人|寒心|六十多|七十多|一把年纪|年纪大|操劳"),
                gap=12,
                without=(HOUSEHOLD_BILL, ADVERT),
                confidence=0.4,
            ),
            Frame(OWES, negatable=False),
        ),
    ),
    positives=(
        "再不还就打给你老婆",
        "今天不处理，我们只能跟你爸妈聊聊这笔账了",
        "您的欠款如仍未结清，我方将依次联系您的家属核实情况",
        "你也不想让你女朋友知道你欠这么多钱吧",
    ),
    near_misses=(
        "再不还就报送征信",
        "你妈让你记得还信用卡",
    ),
    twins=(
        "妈，我再不还你钱你就打我爸电话",
        "【某某银行】请勿将验证码告诉家人以外的任何人，信用卡还款请登录手机银行。",
        "【某某医院】请通知您的家属到住院处缴费。",
    ),
)
