"""The debt put into group chats or on social media."""

import re

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.shaming import GROUP_EXPOSED, PAPERS_SENT
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    FORWARDED,
    HARMLESS_VOICE,
    HOUSEHOLD_BILL,
    INTO_GROUP_KIN,
    MUTUAL_GROUP,
    PULL_GROUP,
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
            oblique.GROUP_ENTRY,
            oblique.GROUP_CALL,
            oblique.GROUP_DEBT,
            gap=20,
            any_order=True,
            across=True,
            negatable=False,
            heeds_context=False,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.6,
        ),
        Frame(
            oblique.CIRCLE_ALL,
            oblique.CIRCLE_USE,
            oblique.CIRCLE_AIM,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, oblique.KINDLY_TALK),
            confidence=0.6,
        ),
        Frame(
            PULL_GROUP,
            INTO_GROUP_KIN,
            re.compile(r"你[^，、]{1,5}[、，,和跟](?:还有)?你|欠|还钱|还款|帮帮|老赖|讨|债|账"),
            gap=14,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            MUTUAL_GROUP,
            FORWARDED,
            gap=14,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            negatable=False,
            confidence=0.55,
        ),
        GROUP_EXPOSED,
        PAPERS_SENT,
    ),
    positives=(
        "家长群那么多人，总有一个能找到你",
        "刚进群，群里谁认识他？欠的钱啥时候还",
        "我建个群，你妈、你姐夫全在，当面聊这笔账",
        "家族群里随便找个人转发，你说大伙看不看",
        "再不还就发你朋友圈",
        "拉个群把你亲戚都拉进去，聊聊你欠钱的事",
        "今天不到账，明天你的欠款信息就挂到抖音和你们家族群",
    ),
    near_misses=(
        "家族群里发红包了",
        "群里通知明天还书",
    ),
    twins=(
        "家长群问一声，谁家多一本练习册",
        "端午想拉个群，你爸妈和我爸妈都进来商量婚礼",
        "建了个群，亲戚都在里面，商量奶奶过寿的事",
        "班级群里发了缴费通知，记得处理一下",
        "【某某平台】分享到朋友圈即可领取优惠。",
    ),
)
