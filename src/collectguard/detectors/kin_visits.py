"""Visits to the homes and shops of a borrower's people: a visit and a third party drawn in at once."""

from __future__ import annotations

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import (
    ASK_CHILD,
    ASKED_WAY,
    BEEN_THERE,
    BLOWS,
    COURIER_CALL,
    CUE,
    EUPHEMISM,
    FALSE_NAME,
    FOUL_GOODS,
    FRIENDLY_CALL,
    GO_KIN_HOME,
    GO_SEE_THEM,
    HIS_PLACES,
    HOME_FEATURE,
    KIN_PLACE_BARE,
    KIN_WHERE,
    LAID_OUT,
    LET_IN,
    LOAN_OFFER,
    NEAR_KIN,
    NEXT_VISIT,
    OFFICIAL_CALL,
    ROUND_OF_HOMES,
    SAID_OF_YOU,
    SERVICE_CALL,
    SPOIL_PLACE,
    SPOILT,
    TAKE_PICTURE,
    UNPAID,
    WATCHMAN,
    WE_COME,
    YOUR_HOURS,
)
from collectguard.lexicon.third_party import HIS_AFFAIR, RIGHT, YOUR_FOLKS, YOUR_KIN, YOUR_VILLAGE

_OTHERS = (SERVICE_CALL, FRIENDLY_CALL, LOAN_OFFER, COURIER_CALL, OFFICIAL_CALL)
_PEOPLE = YOUR_KIN | YOUR_FOLKS | YOUR_VILLAGE

#: Visits by others than collectors.
_CALLS = (SERVICE_CALL, FRIENDLY_CALL, COURIER_CALL, OFFICIAL_CALL)
#: Relatives who will be dropped in on, as if in passing.
KIN_DROPPED_IN_ON = (
    Frame(
        oblique.KIN_PLACE,
        oblique.KNOWN_PLACE,
        oblique.DROP_BY,
        gap=14,
        any_order=True,
        across=True,
        negatable=False,
        without=_CALLS,
        confidence=0.6,
    ),
    Amid(
        Frame(
            oblique.KIN_PLACE,
            oblique.DROP_BY,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=_CALLS,
            confidence=0.6,
        ),
        oblique.YOUR_MATTER,
    ),
)

#: Relatives, neighbours or in-laws visited, one after another, or their trade spoilt.
KIN_VISITED = AnyOf(
    Frame(
        YOUR_KIN,
        re.compile(r"[^，。,!！?？]{0,4}(?:门口|楼下|门前|院子|大门)"),
        LAID_OUT,
        FOUL_GOODS,
        gap=2,
        confidence=0.6,
    ),
    Frame(YOUR_KIN, RIGHT, GO_SEE_THEM, gap=10, across=True, without=_OTHERS, confidence=0.55),
    Frame(re.compile(r"(?:去|到|在)(?:你|您)"), HIS_PLACES, ASK_CHILD, gap=12, across=True, confidence=0.6),
    Frame(
        re.compile(r"(?:先|第一站|头一家|第一家)(?:是)?(?:去|到|上)"),
        YOUR_KIN,
        re.compile(r"家?[，,]?(?:再|然后|接着|第二家|完了)(?:去|到|上|是)"),
        YOUR_KIN,
        gap=2,
        without=_OTHERS,
        confidence=0.6,
    ),
    Frame(YOUR_KIN, HOME_FEATURE, NEXT_VISIT, gap=12, across=True, without=_OTHERS, confidence=0.5),
    Frame(YOUR_KIN, KIN_PLACE_BARE, BEEN_THERE, gap=6, without=_OTHERS, confidence=0.5),
    Frame(
        YOUR_KIN,
        re.compile(r"家|房子|院|门|屋|店|铺"),
        TAKE_PICTURE,
        gap=6,
        any_order=True,
        without=_OTHERS,
        confidence=0.55,
    ),
    Frame(YOUR_KIN, LET_IN, FALSE_NAME, gap=8, across=True, without=_OTHERS, confidence=0.6),
    Frame(WATCHMAN, SAID_OF_YOU, YOUR_HOURS, gap=10, without=_OTHERS, confidence=0.6),
    Frame(_PEOPLE, ROUND_OF_HOMES, gap=40, any_order=True, across=True, without=_OTHERS, confidence=0.5),
    Amid(
        Frame(_PEOPLE, ROUND_OF_HOMES, gap=40, any_order=True, across=True, without=_OTHERS, confidence=0.7),
        CUE,
        UNPAID,
        HIS_AFFAIR,
        BLOWS,
    ),
    Frame(KIN_WHERE, EUPHEMISM, gap=24, across=True, without=_OTHERS, confidence=0.55),
    Amid(Frame(KIN_WHERE, WE_COME, gap=24, across=True, without=_OTHERS, confidence=0.65), CUE, UNPAID, HIS_AFFAIR),
    Frame(NEAR_KIN, ASKED_WAY, gap=16, any_order=True, across=True, without=_OTHERS, confidence=0.6),
    Frame(NEAR_KIN, CUE, gap=40, any_order=True, across=True, without=_OTHERS, confidence=0.65),
    Frame(NEAR_KIN, UNPAID, gap=40, any_order=True, across=True, without=_OTHERS, confidence=0.65),
    Frame(
        ASKED_WAY,
        re.compile(r"(?:你|您)(?:们)?(?:的)?(?:爸|妈|父母|叔|二叔|舅|姑|姨|哥|弟|姐|妹|爷|奶|亲戚|邻居|老家)"),
        CUE,
        gap=30,
        across=True,
        any_order=True,
        without=_OTHERS,
        confidence=0.6,
    ),
    Frame(GO_KIN_HOME, TAKE_PICTURE, gap=8, any_order=True, without=_OTHERS, confidence=0.6),
    Frame(GO_KIN_HOME, BLOWS, gap=12, any_order=True, without=_OTHERS, confidence=0.55),
    Frame(
        GO_KIN_HOME, EUPHEMISM, re.compile(r"再去?|然后|接着|完了|顺便|不行就"), gap=8, without=_OTHERS, confidence=0.6
    ),
    Amid(Frame(YOUR_KIN, KIN_PLACE_BARE, SPOIL_PLACE, gap=10, without=_OTHERS, confidence=0.65), CUE, UNPAID, BLOWS),
    Frame(YOUR_KIN, KIN_PLACE_BARE, SPOILT, gap=10, without=_OTHERS, confidence=0.6),
)
