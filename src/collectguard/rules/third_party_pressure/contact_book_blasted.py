"""The whole contact book called or texted."""

import re

from collectguard.detectors.circles import drawn_in
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    BLAST,
    CONTACT_ALL,
    CONTACT_BOOK,
    CUE,
    FOLKS_CIRCLE,
    HARMLESS_VOICE,
    HAVE,
    HAVE_HARD,
    HAVE_PHONE,
    HOUSEHOLD_BILL,
    KEEP_SECRET,
    MASS,
    MASS_RING,
    PHONE_OF,
    REACH_HARD,
    READY_TO_SEND,
    SEND_TO,
    THIRD_STEP,
    YOUR_CONTACTS,
    YOUR_FOLKS,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT

RULE = Rule(
    id="third-party-pressure/contact-book-blasted",
    title=Text(
        "威胁爆通讯录",
        "Threatens to blast the contact book",
    ),
    severity=Severity.HIGH,
    legal=(
        "pipl.purpose",
        "crime.253-1",
        "psa.50",
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
    ),
    reason=Text(
        "威胁给您通讯录里的人挨个打电话、群发信息。",
        "Threatens to call or text everybody in your contacts.",
    ),
    truth=Text(
        "读取通讯录用来施压不符合个人信息保护的最小必要要求；向无关的人群发您的欠款信息可能侵犯隐私，情节严重的还可能受治安处罚。",
        "Using a contact list for pressure is not the minimum the data-protection law allows; sending your debt to uninvolved people may infringe privacy and, when serious, be punished.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            MASS, READY_TO_SEND, gap=10, any_order=True, without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE), confidence=0.65
        ),
        Frame(MASS_RING, without=(KEEP_SECRET, ADVERT, FRIENDLY_CALL, HOUSEHOLD_BILL), confidence=0.5),
        Frame(
            CONTACT_BOOK,
            re.compile(r"打完|打过|打到|打了一|打遍|联系完|通知完|发完|轮到|接下来打|接着打"),
            gap=8,
            without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE),
            confidence=0.65,
        ),
        Frame(
            HAVE_HARD,
            CONTACT_BOOK,
            gap=6,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, HOUSEHOLD_BILL),
            confidence=0.5,
        ),
        Frame(
            YOUR_CONTACTS,
            SEND_TO,
            MASS,
            gap=10,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE),
            confidence=0.7,
        ),
        Frame(UNPAID, MASS, gap=10, without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE), confidence=0.7),
        Frame(
            re.compile(r"(?:短信|信息|消息|电话|通知|账单|催收)[^，。,!！]{0,6}(?:发|打|寄|推送)"),
            CONTACT_ALL,
            gap=8,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, HOUSEHOLD_BILL),
            confidence=0.6,
        ),
        Frame(
            HAVE,
            YOUR_CONTACTS,
            gap=4,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, FRIENDLY_CALL, HOUSEHOLD_BILL),
            confidence=0.5,
        ),
        Frame(
            re.compile(r"第一个|前几个|挨个|从"),
            YOUR_CONTACTS,
            HAVE,
            gap=8,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE),
            confidence=0.55,
        ),
        Frame(
            CONTACT_BOOK,
            re.compile(
                r"每个?人|收到|第一个|前[一二三四五六七八九十百\d]{1,3}(?:位|个|名)|从.{0,4}开始|先打|先从|逐一|挨个|开始"
            ),
            gap=10,
            any_order=True,
            without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE),
            confidence=0.65,
        ),
        Frame(
            THIRD_STEP,
            re.compile(r"启动|开启|开始|进行|安排|展开|工作|程序|流程|环节|阶段|介入|开通|逐一|即将|将"),
            gap=6,
            any_order=True,
            confidence=0.7,
        ),
        Frame(UNPAID, THIRD_STEP, gap=16, confidence=0.75),
        Frame(
            PHONE_OF,
            HAVE_PHONE,
            gap=16,
            any_order=True,
            across=True,
            without=(KEEP_SECRET, FRIENDLY_CALL),
            confidence=0.5,
        ),
        Both(
            Frame(
                PHONE_OF,
                HAVE_PHONE,
                gap=12,
                any_order=True,
                across=True,
                without=(KEEP_SECRET, ADVERT, HARMLESS_VOICE),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(
            PHONE_OF,
            re.compile(r"要我打|打不打|打得通|要不要我?打|我打了|我拨"),
            HAVE_PHONE,
            gap=6,
            any_order=True,
            across=True,
            confidence=0.6,
        ),
        Frame(BLAST, without=(ADVERT, HARMLESS_VOICE), confidence=0.85),
        Frame(CONTACT_BOOK, REACH_HARD, gap=14, any_order=True, without=(ADVERT,), confidence=0.8),
        Frame(UNPAID, CONTACT_BOOK, gap=16, confidence=0.75),
        Both(
            Frame(HAVE, CONTACT_BOOK, gap=8, any_order=True, without=(ADVERT,), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
        drawn_in(FOLKS_CIRCLE, named=YOUR_FOLKS, alone=0.4),
    ),
    positives=(
        "再装死就爆你通讯录",
        "你手机里的联系人我都有，还不还自己掂量",
        "给你到六点，过点通讯录挨个打一遍",
        "逾期仍未还款，我们会逐一联系您的紧急联系人",
    ),
    near_misses=(
        "请开启通讯录权限以便同步好友",
        "通讯录备份完成，共120个联系人",
    ),
    twins=(
        "【某某云】您的通讯录已备份，共有230个联系人。",
        "手机丢了，通讯录没了，发我一下你朋友的电话",
        "【某某银行】如需变更紧急联系人，请登录手机银行处理。",
    ),
)
