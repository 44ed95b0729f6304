"""Pictures of the home, taken or shown."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    COURIER_CALL,
    CUE,
    DIRE,
    DUN_VISIT,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HOME,
    HOME_FEATURE,
    I_SAW,
    IS_IT_YOURS,
    LOAN_OFFER,
    OFFICIAL_CALL,
    PHOTOS,
    PICTURED,
    RECOGNISE,
    SERVICE_CALL,
    SHOWN_PICTURE,
    TAKE_PICTURE,
    VISIT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.home_visit_threat import ADVICE

RULE = Rule(
    id="home-visit-threat/home-photographed",
    title=Text(
        "拍摄或出示住处照片",
        "Photographs of the home",
    ),
    severity=Severity.HIGH,
    legal=(
        "civil.privacy.1033",
        "psa.50",
        "cba.2026.visit",
    ),
    reason=Text(
        "发来住处照片，或说要到家拍照录像取证，暗示随时能找到您。",
        "Shows a photograph of your home, or says it will be photographed or filmed, to hint that they can find you at any time.",
    ),
    truth=Text(
        "一张照片证明不了有人来过，更证明不了明天会来；图片也可能取自地图或网络。未经同意拍摄住宅内部、跟踪偷拍可能侵害隐私。",
        "A photograph proves neither that somebody was there nor that anybody will come; it may be from a map or the web. Filming inside a home without consent, or covertly, may infringe privacy.",
    ),
    innocent_reading=Text(
        "也可能是快递、房产或物业服务拍的照片。",
        "It may be a picture taken by a courier, an estate agent or a property manager.",
    ),
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            PHOTOS,
            IS_IT_YOURS,
            gap=12,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"(?:你|您)(?:们)?家"),
            HOME_FEATURE,
            I_SAW,
            gap=16,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Frame(
            I_SAW,
            HOME_FEATURE,
            DIRE,
            gap=16,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            TAKE_PICTURE,
            GO_HOME,
            gap=5,
            any_order=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Both(
            Frame(
                TAKE_PICTURE,
                PICTURED,
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.75,
            ),
            Frame(CUE, negatable=False),
        ),
        Frame(
            TAKE_PICTURE,
            FIELD_TEAM,
            gap=24,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, OFFICIAL_CALL),
            confidence=0.75,
        ),
        Frame(
            TAKE_PICTURE,
            DUN_VISIT,
            gap=24,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, OFFICIAL_CALL),
            confidence=0.75,
        ),
        Both(
            Frame(
                VISIT,
                TAKE_PICTURE,
                gap=12,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, OFFICIAL_CALL),
                confidence=0.7,
            ),
            Frame(CUE, negatable=False),
        ),
        Both(Frame(RECOGNISE, confidence=0.75, without=(SERVICE_CALL, OFFICIAL_CALL)), Frame(CUE, negatable=False)),
        Frame(
            SHOWN_PICTURE,
            RECOGNISE,
            gap=10,
            any_order=True,
            across=True,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Both(
            Frame(
                SHOWN_PICTURE,
                PICTURED,
                gap=8,
                any_order=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
                confidence=0.6,
            ),
            Frame(CUE, negatable=False),
        ),
    ),
    positives=(
        "照片上这扇门是你家的吧？拍清楚了",
        "这是你家吧？门牌没拍错吧，欠的钱该还了",
        "同事在你小区门口拍了照，你再躲试试",
        "外访人员将到场拍照取证，全程录像",
        "你家楼下的照片我发你了，别躲",
    ),
    near_misses=(
        "照片里这是哪里，真好看",
        "请拍摄身份证正面照片上传",
    ),
    twins=(
        Example("对门大哥，昨天来要账的把你家春联撕了，我拍了视频，需要的话发你", sender="13800000000"),
        "这是你们小区吧？照片拍得真好看",
        "【某某房产】您小区的房源照片已拍摄完成，点击查看。",
        "【某某物流】包裹已放您家门口并拍照，请查收。",
    ),
)
