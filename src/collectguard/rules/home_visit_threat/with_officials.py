"""A visit in the company of village cadres, police or other officials."""

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import (
    BY_APPOINTMENT,
    COMPANY,
    COURIER_CALL,
    CUE,
    FIELD_TEAM,
    FRIENDLY_CALL,
    GO_HOME,
    GO_OVER,
    OFFICIAL_CALL,
    SERVICE_CALL,
    TOGETHER,
    UNPAID,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

_WE = re.compile(r"我们|咱们?|俺们|我方|我司|我带|我跟|我和|我请|我叫|我约|会同|协同|联同|偕同")

RULE = Rule(
    id="home-visit-threat/with-officials",
    title=Text(
        "称带着村干部、民警等一起上门",
        "A visit said to come with officials",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.visit",
        "psa.47",
    ),
    reason=Text(
        "称有村干部、民警、法院等人员同行上门，让催收看起来像公务。",
        "Says officials, police or village cadres come along, so that dunning looks like an official act.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.OFFICIALS_LEAD,
            oblique.LED_TO,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.6,
        ),
        Frame(
            _WE,
            COMPANY,
            TOGETHER,
            GO_OVER,
            gap=14,
            any_order=True,
            unless=(BY_APPOINTMENT,),
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL),
            confidence=0.55,
        ),
        Amid(
            Frame(
                COMPANY,
                TOGETHER,
                GO_OVER,
                gap=14,
                any_order=True,
                across=True,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL, BY_APPOINTMENT),
                confidence=0.65,
            ),
            CUE,
            UNPAID,
        ),
        Frame(
            re.compile(r"会同|协同|联同|偕同|带着|带上|叫上|喊上|请上|约上|约好|领着"),
            COMPANY,
            GO_HOME,
            gap=14,
            without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL, BY_APPOINTMENT),
            confidence=0.6,
        ),
        Frame(FIELD_TEAM, COMPANY, TOGETHER, gap=10, any_order=True, without=(SERVICE_CALL,), confidence=0.65),
        Amid(
            Frame(
                COMPANY,
                GO_HOME,
                gap=20,
                without=(SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL, BY_APPOINTMENT),
                confidence=0.6,
            ),
            CUE,
            UNPAID,
        ),
    ),
    positives=(
        "村干部带路，下午就去你家",
        "我们约好村干部一起过来，今天说清楚",
        "会同派出所、社区的人下午到你家",
        "欠账的事，我明天带上你们村长一块去你家谈",
    ),
    near_misses=(
        "村干部说一起修路的事",
        "我们和社区一起办了场晚会",
    ),
    twins=(
        "村干部带路，医生下午上门给老人体检",
        "【某某社区】社区民警和网格员明日一起上门登记流动人口，请配合。",
        "我和村里几个人一起去你家喝喜酒",
    ),
)
