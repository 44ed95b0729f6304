"""Relatives or colleagues said to have been contacted already."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    CIRCLE,
    CUE,
    DID_REACH,
    FOLKS_CIRCLE,
    HOUSEHOLD_BILL,
    JUST_NOW,
    KEEP_QUIET,
    PICKED_UP,
    REPLIED,
    YOUR_FOLKS,
    YOUR_KIN,
    YOUR_VILLAGE,
    YOUR_WORK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/already-contacted",
    title=Text(
        "称已联系您的亲友单位",
        "Says your people were contacted already",
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
        "说已经和您的家人、单位通过话，让您觉得事情已经传开。",
        "Says your relatives or employer were spoken to already, so that you feel the matter is out.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            CIRCLE,
            re.compile(
                r"(?:已经?|都|也)?(?:答应|同意|表示|说|讲|反馈|接电话说|接了电话说)(?:了|会|要)?[^，。,!！]{0,6}(?:帮我|帮我们|配合我们|做你|劝你|找你|没你|不管你|不认你|你发财|联系不上你)"
            ),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.55,
        ),
        Frame(
            YOUR_FOLKS | YOUR_KIN,
            re.compile(r"[^，。,!！]{0,4}替你(?:还|垫|付)了|帮你(?:还|垫|付)了"),
            gap=4,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.5,
        ),
        Frame(
            re.compile(r"(?:已经?|刚才?|刚刚|早就|昨天|今天|上午)(?:和|跟|给|同|与|向|找|问)"),
            CIRCLE,
            re.compile(r"了解了|打听了|核实了|核实过|问了|问过|打了|通了|聊了|谈了|说了|沟通了"),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"(?:[一二两三四五六七八九十几\d]{1,3}个|有|你的|你)"),
            FOLKS_CIRCLE,
            REPLIED,
            gap=4,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.5,
        ),
        Frame(
            YOUR_KIN | YOUR_WORK,
            REPLIED,
            re.compile(r"你|您"),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.3,
        ),
        Frame(
            re.compile(r"已(?:经)?(?:电话|短信|微信|书面)?(?:通知|联系|告知|致电|转告)"),
            CIRCLE,
            gap=4,
            unless=(re.compile(r"请"),),
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.55,
        ),
        Frame(
            PICKED_UP, REPLIED, gap=24, any_order=True, across=True, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.7
        ),
        Both(
            Frame(FOLKS_CIRCLE, REPLIED, gap=8, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
        Frame(
            re.compile(r"(?:已经?|刚才?|刚刚|早就)(?:和|跟|给|同|与)"),
            CIRCLE,
            re.compile(r"通过气|打过招呼|通了气|打了招呼|说过|聊过|谈过|通过话|通过电话|沟通过|联系过"),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.6,
        ),
        Frame(
            YOUR_KIN | YOUR_WORK,
            re.compile(
                r"接的电话|接了(?:我的)?电话|让我找你|让我们找你|叫我找你|说不管你|说联系不上你|说不认识你|说找不到你|还说帮你"
            ),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.6,
        ),
        Both(
            Frame(
                JUST_NOW,
                DID_REACH,
                CIRCLE,
                gap=6,
                unless=(KEEP_QUIET,),
                without=(HOUSEHOLD_BILL, ADVERT),
                confidence=0.8,
            ),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(YOUR_KIN | YOUR_WORK, REPLIED, gap=8, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(YOUR_VILLAGE | YOUR_FOLKS, REPLIED, gap=8, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.7),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(
                JUST_NOW,
                re.compile(r"(?:和|跟|给|同|与)"),
                CIRCLE,
                re.compile(r"打|聊|谈|通|说|发|沟通|联系|核实"),
                gap=5,
                without=(HOUSEHOLD_BILL, ADVERT),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "刚跟你妈通了电话，她都气哭了，你还躲",
        "您的欠款情况已联系您单位人事核实",
        "你爸说不管你了，这钱你自己想办法还",
    ),
    near_misses=(
        "你爸说周末回家吃饭",
        "已联系快递员核实地址",
    ),
    twins=(
        "你妈说物业费她交了，让你别管",
        "【某某保险】您的客户经理已联系您核实理赔材料。",
    ),
)
