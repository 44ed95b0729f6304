"""A message to somebody else that tells the borrower's debt."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.detectors.shaming import SHAMED
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import FRIENDLY_CALL
from collectguard.lexicon.third_party import (
    ADVERT,
    ASK_WHO_YOU_ARE,
    HARMLESS_VOICE,
    HIS_DEBT,
    HOUSEHOLD_BILL,
    MESSAGE_ON,
    NAMED,
    OWES_HARD,
    OWES_OR_ASKS,
    PASS_IT_TO_HIM,
    PERSON_STEM,
    REACH_HIM,
    RELATION,
    SOMEBODYS,
    SPOKEN_TO_KIN,
    STAFF_OF,
    TELL_YOU,
    THEIR_DEBT,
    WAGES_OVER,
    YOU_ARE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER, INNOCENT_RECEIVER, TRUTH

RULE = Rule(
    id="third-party-pressure/debt-told-to-others",
    title=Text(
        "把欠款告诉他人",
        "The debt told to somebody else",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "gbt.contact-exception",
        "civil.privacy.1033",
    ),
    reason=Text(
        "发给借款人以外的人，并说出了谁欠款、欠多少或逾期。",
        "Sent to somebody other than the borrower, it tells who owes, how much, or since when.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT_RECEIVER,
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            oblique.ON_HIS_DESK,
            oblique.WILL_BE_THERE,
            oblique.COPIED_YOURS,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.6,
        ),
        Frame(
            oblique.EMERGENCY,
            oblique.I_RING_NOW,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.6,
        ),
        Frame(
            SPOKEN_TO_KIN,
            THEIR_DEBT,
            gap=16,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            SPOKEN_TO_KIN,
            re.compile(r"(?:欠|逾期|网贷|贷款|借款|借了|款子|笔款|一笔钱|笔账)"),
            PASS_IT_TO_HIM,
            gap=40,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            ASK_WHO_YOU_ARE,
            SOMEBODYS,
            OWES_OR_ASKS,
            gap=24,
            across=True,
            unless=(TELL_YOU,),
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            heeds_context=False,
            negatable=False,
            confidence=0.62,
        ),
        Frame(
            STAFF_OF, HIS_DEBT, gap=14, without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL), confidence=0.65
        ),
        Frame(
            WAGES_OVER, HIS_DEBT, gap=30, any_order=True, across=True, without=(ADVERT, HARMLESS_VOICE), confidence=0.65
        ),
        SHAMED,
        Frame(
            OWES_HARD,
            MESSAGE_ON,
            gap=30,
            unless=(TELL_YOU,),
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL,),
            confidence=0.6,
        ),
        Frame(
            YOU_ARE,
            RELATION,
            OWES_HARD,
            gap=24,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.8,
        ),
        Frame(PERSON_STEM, OWES_HARD, gap=16, without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE), confidence=0.75),
        Frame(
            REACH_HIM,
            OWES_HARD,
            gap=30,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.75,
        ),
        Both(
            Frame(NAMED, OWES_HARD, gap=12, without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE), confidence=0.7),
            Frame(REACH_HIM),
        ),
    ),
    positives=(
        "明早你领导桌上就有你的欠条",
        "紧急联系人你自己填的，我这就打了",
        "您好，请问是刘某的爱人吗？他欠我们八千，麻烦您催他今天还",
        "请问您是孙某的主管吗，他有一笔欠款联系不上",
        "你的身份证照我洗好五十张，赶集那天发",
        "你弟弟在我们这借了两万没还",
        "您是张某的家属吧？他在我司的借款已逾期47天",
        "贵公司员工王某拖欠我平台贷款，请协助联系",
    ),
    near_misses=(
        "您是小王的家属吧，他的手机落我这了",
        "你弟弟借了我的自行车",
    ),
    twins=(
        "姐夫，法院判了对方不还，申请执行要啥材料",
        "表妹又来家里借钱，说欠了一万，我没敢借",
        "老师您好，我是小雨妈妈，孩子发烧请假，麻烦转告她同桌把作业带上",
        "王老师，孩子借同学的两百块一直没还，您帮忙跟孩子说一声",
        "全村都知道你考上大学了，恭喜",
        "您好，您是王某的家属吗？他在我院急诊，请尽快联系我们。",
        "【某某图书馆】您孩子借阅的图书逾期未还，请及时归还。",
    ),
)
