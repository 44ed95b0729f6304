"""Papers, banners or paint at the door."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.harassment import PUBLIC_AFFAIRS
from collectguard.lexicon.home_visit import (
    BANNER,
    COURIER_CALL,
    CUE,
    CUE_DEBT,
    DUN_PAPER,
    FRIENDLY_CALL,
    LEFT_ON_DOOR,
    OFFICIAL_CALL,
    POST_PLACE,
    POST_UP,
    POST_WHOLE,
    POSTED_WORDS,
    SEEN_BY_ALL,
    SERVICE_CALL,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE

RULE = Rule(
    id="home-visit-threat/notice-on-the-door",
    title=Text(
        "张贴、拉横幅等门前曝光",
        "Papers or banners at the door",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.public",
        "civil.privacy.1033",
        "psa.50",
    ),
    reason=Text(
        "威胁在家门、楼道、小区或村里张贴通知、拉横幅、喷字，让邻居都看到。",
        "Threatens papers, banners or paint on your door, staircase or village, for all neighbours to see.",
    ),
    truth=Text(
        "行业自律规则不允许在公共场所张贴催收公告、律师函；公开他人欠款还可能侵害隐私权，您可以要求删除并追究责任。",
        "The industry's rules do not allow collection notices or lawyer's letters in public places, and making a debt public may infringe privacy; you can have it removed and hold them liable.",
    ),
    innocent_reading=Text(
        "也可能是物业或法院依法送达的张贴，上面会有单位全称和可核对的编号。",
        "It may be a property manager's or a court's lawful posting, which names the body and a number to check.",
    ),
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.STICK_UP,
            oblique.STICK_WHERE,
            oblique.STICK_SEEN,
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            oblique.LEFT_THING,
            oblique.LEFT_WHERE,
            oblique.LEFT_NEXT,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            LEFT_ON_DOOR,
            SEEN_BY_ALL,
            gap=14,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            negatable=False,
            confidence=0.55,
        ),
        Frame(
            re.compile(r"看看|瞧瞧|看一下|去看"),
            POSTED_WORDS,
            re.compile(r"有什么|贴了什么|多了什么|是什么|贴的"),
            gap=4,
            without=(SERVICE_CALL,),
            confidence=0.5,
        ),
        Both(
            Frame(
                POSTED_WORDS,
                re.compile(r"(?:单子|通知|函|告示|纸条|条子|贴的|横幅|大字报)[^。！!]{0,6}(?:看到|看见|收到|瞧见|撕)"),
                gap=6,
                without=(SERVICE_CALL,),
                confidence=0.6,
            ),
            Frame(
                re.compile(r"下次|再来|不还|还钱|欠|外访|催|清楚|上门|逾期"),
                POSTED_WORDS,
                gap=60,
                any_order=True,
                across=True,
            ),
        ),
        Frame(
            POST_UP,
            DUN_PAPER,
            POST_PLACE,
            gap=12,
            any_order=True,
            without=(SERVICE_CALL, PUBLIC_AFFAIRS),
            confidence=0.8,
        ),
        Frame(POST_WHOLE, CUE, gap=40, any_order=True, across=True, without=(SERVICE_CALL,), confidence=0.8),
        Frame(DUN_PAPER, POST_WHOLE, gap=12, any_order=True, without=(SERVICE_CALL,), confidence=0.75),
        Both(
            Frame(POST_UP, POST_PLACE, gap=8, any_order=True, without=(SERVICE_CALL,), confidence=0.7),
            Frame(CUE_DEBT, negatable=False),
        ),
        Frame(BANNER, POST_PLACE, gap=10, any_order=True, without=(OFFICIAL_CALL,), confidence=0.75),
        Both(Frame(BANNER, without=(OFFICIAL_CALL,), confidence=0.75), Frame(CUE, negatable=False)),
    ),
    positives=(
        "给你单元门口贴一排，让邻居评评",
        "门缝里给你塞了封信，下回就不塞信了",
        "单元门上贴张告知单，让对门也瞧瞧",
        "明天把催收函贴你家门上，邻居都看看",
        "再躲就去你们小区拉横幅，看谁丢人",
        "本周将在您户籍地公告栏张贴欠款告知书",
        "贴你楼道里，写清楚欠多少",
    ),
    near_misses=(
        "催收函已寄出，请查收",
        "小区电梯里贴了停电通知",
    ),
    twins=(
        "社区公示栏贴了低保名单，有异议的月底前到村委说",
        "课件第三条：上门人员不得在借款人家门口张贴、围堵，违者开除",
        "门口给你留了张纸条，钥匙在隔壁王姨那，家里燃气要检修",
        Example("楼下贴了张说你欠钱的寻人启事，我给撕了，你赶紧报警", sender="13800000000"),
        "【某某物业】停水通知已张贴在单元门口，请留意。",
        "【某某社区】请勿在楼道墙上张贴小广告，违者将被清理。",
    ),
)
