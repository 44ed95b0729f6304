"""The sender stressing that the address is known."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    ADDRESS,
    CAR_KNOWN,
    COURIER_CALL,
    CUE,
    DIRE,
    FAMILY_KNOWN,
    FIELD_TEAM,
    FIND_EASY,
    FRIENDLY_CALL,
    GOT_IT,
    NEAR_HOME,
    NEW_PLACE,
    OFFICIAL_CALL,
    SERVICE_CALL,
    STILL_LIVE,
    WE_COME,
    WE_GO_THERE,
    WE_KNOW,
    WE_SAVE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE

RULE = Rule(
    id="home-visit-threat/address-known",
    title=Text(
        "强调掌握您的住址行踪",
        "Stresses that they know where you live",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "pipl.purpose",
        "psa.50",
        "cba.2026.visit",
    ),
    reason=Text(
        "强调知道您住在哪、查得到您的定位，暗示随时能找上门。",
        "Stresses that they know your address or whereabouts, hinting that they can turn up.",
    ),
    truth=Text(
        "住址多半来自您借款时填写的资料，不等于有人在盯着您。催收机构没有定位、侦查的权力。",
        "The address is most likely what you gave when you borrowed; it does not mean you are watched. Collectors have no power to locate or investigate people.",
    ),
    innocent_reading=Text(
        "也可能是快递或机构在核对收货、联系地址。",
        "It may be a courier or a lender checking an address.",
    ),
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            re.compile(r"地址|住址"),
            STILL_LIVE,
            DIRE,
            gap=14,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(NEW_PLACE, GOT_IT, gap=4, without=(FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.5),
        Amid(
            Frame(
                NEW_PLACE,
                GOT_IT,
                gap=8,
                any_order=True,
                without=(FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.65,
            ),
            CUE,
            DIRE,
        ),
        Frame(
            re.compile(r"地址|住址"),
            re.compile(r"还用着|没换|还对|还是那|有效|没变"),
            WE_SAVE,
            gap=8,
            across=True,
            without=(FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Frame(
            re.compile(r"(?:你|您)(?:家|家里)"),
            FAMILY_KNOWN,
            WE_COME,
            gap=16,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            NEAR_HOME,
            FAMILY_KNOWN,
            gap=4,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.4,
        ),
        Frame(
            re.compile(r"地址|户籍|住址"),
            WE_GO_THERE,
            gap=4,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            CAR_KNOWN,
            CUE,
            gap=40,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(FIND_EASY, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.5),
        Both(
            Frame(FIND_EASY, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL), confidence=0.65),
            Frame(CUE, negatable=False),
        ),
        Frame(
            re.compile(
                r"(?:你|您)家(?:那边|那一带|那块|附近|小区|村)?[^，。,!！]{0,2}(?:我|我们)(?:很|挺|都|也)?(?:熟|清楚|知道)"
            ),
            FIND_EASY,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.65,
        ),
        Frame(
            WE_KNOW,
            re.compile(r"地址|住址|住处|门牌|几号楼|哪栋楼|住哪"),
            WE_COME,
            gap=20,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            re.compile(r"地址|住址|住处"),
            STILL_LIVE,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.3,
        ),
        Frame(
            STILL_LIVE,
            WE_COME,
            gap=24,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.5,
        ),
        Both(
            Frame(
                ADDRESS,
                re.compile(r"你自己清楚|你清楚|你心里清楚|你懂|我不说|不用我说|不用我多说"),
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.6,
            ),
            Frame(CUE, negatable=False),
        ),
        Both(
            Frame(
                WE_KNOW,
                ADDRESS,
                gap=6,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(
            WE_KNOW,
            ADDRESS,
            WE_COME,
            gap=20,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL),
            confidence=0.6,
        ),
        Frame(WE_KNOW, ADDRESS, gap=4, without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL), confidence=0.3),
        Both(
            Frame(
                STILL_LIVE,
                WE_COME,
                gap=24,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(STILL_LIVE, FIELD_TEAM, gap=40, any_order=True, across=True, without=(SERVICE_CALL,), confidence=0.6),
    ),
    positives=(
        "你住哪我一清二楚，别想躲",
        "你家地址我们都有，过两天找你聊聊欠款",
        "还住在原来那儿吧？没变吧，外勤明天过去",
    ),
    near_misses=(
        "请核对您的收货地址",
        "请问你家地址没变吧，给你寄点特产",
    ),
    twins=(
        "【某某商城】请确认您的收货地址是否正确，快递将于明日派送。",
        "我知道你家在哪，带了蛋糕给你过生日",
    ),
)
