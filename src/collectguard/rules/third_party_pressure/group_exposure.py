"""The debt put into group chats or on social media."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    CIRCLE,
    CUE,
    GROUP,
    GROUP_ACT,
    GROUP_ENTRY,
    GROUP_MADE,
    HIS_PAPERS,
    HOUSEHOLD_BILL,
    KEEP_SECRET,
    KIN_CIRCLE,
    OWES,
    PAPERS_OUT,
    SPREAD,
    WORK,
    YOUR_FOLKS,
    YOUR_GROUP,
    YOUR_KIN,
    YOUR_VILLAGE,
    YOUR_WORK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT

RULE = Rule(
    id="third-party-pressure/group-exposure",
    title=Text(
        "威胁拉群、发朋友圈",
        "Threatens group chats and social media",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.50",
        "civil.privacy.1033",
        "pipl.provide",
        "card.collect.68",
        "cfc.2024",
    ),
    reason=Text(
        "威胁把欠款发到家族群、工作群、朋友圈或短视频平台。",
        "Threatens to post the debt in family or work groups or on social media.",
    ),
    truth=Text(
        "公开他人欠款、照片或身份信息没有法律依据，可能构成侵犯隐私或侮辱，您可以要求删除并报警。",
        "Nobody may publish another's debt, picture or identity data; it may be a breach of privacy or an insult. You can demand deletion and go to the police.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            HIS_PAPERS,
            re.compile(r"发|寄|传|转|贴|晒|给"),
            CIRCLE,
            gap=3,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.7,
        ),
        Frame(
            GROUP, GROUP_ENTRY, gap=6, any_order=True, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.5
        ),
        Frame(
            YOUR_GROUP,
            GROUP_ENTRY,
            gap=8,
            any_order=True,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.55,
        ),
        Frame(
            GROUP,
            re.compile(
                r"(?:我|我们|咱)(?:去|来|就|也|先|给你)?(?:说|发|聊|讲|喊|唠|提)(?:两句|几句|一下|一说|一发|一声|聊|说)"
            ),
            gap=4,
            any_order=True,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.5,
        ),
        Frame(
            PAPERS_OUT,
            YOUR_WORK | YOUR_KIN | YOUR_VILLAGE | YOUR_FOLKS,
            gap=8,
            any_order=True,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.65,
        ),
        Frame(
            PAPERS_OUT,
            re.compile(r"[一二三四五六七八九十百几\d]{1,4}份|门口|公司|厂|村|单位|小区|学校"),
            OWES,
            gap=20,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.6,
        ),
        Both(
            Frame(
                GROUP_MADE,
                KIN_CIRCLE | WORK,
                gap=20,
                any_order=True,
                across=True,
                without=(HOUSEHOLD_BILL, ADVERT),
                confidence=0.65,
            ),
            Frame(KIN_CIRCLE | WORK),
        ),
        Frame(
            HIS_PAPERS, SPREAD, gap=10, any_order=True, without=(HOUSEHOLD_BILL, KEEP_SECRET, ADVERT), confidence=0.7
        ),
        Both(
            Frame(GROUP_ACT, GROUP, gap=8, any_order=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.75),
            Frame(OWES, negatable=False),
        ),
        Both(
            Frame(GROUP_ACT, GROUP, gap=8, any_order=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
        Frame(UNPAID, GROUP_ACT, GROUP, gap=12, any_order=True, confidence=0.8),
        Frame(UNPAID, GROUP, gap=10, confidence=0.7),
    ),
    positives=(
        "再不还就发你朋友圈",
        "拉个群把你亲戚都拉进去，聊聊你欠钱的事",
        "今天不到账，明天你的欠款信息就挂到抖音和你们家族群",
    ),
    near_misses=(
        "家族群里发红包了",
        "群里通知明天还书",
    ),
    twins=(
        "班级群里发了缴费通知，记得处理一下",
        "【某某平台】分享到朋友圈即可领取优惠。",
    ),
)
