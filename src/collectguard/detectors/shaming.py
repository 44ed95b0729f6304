"""A debt told to everybody within hearing: harassment, and third parties drawn in, at once."""

from __future__ import annotations

import re

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ABOUT_YOU,
    ADVERT,
    ALL_KNOW,
    ALL_PEOPLE,
    CIRCLE,
    CIRCLE_GROUP,
    CUE,
    EASY,
    FIRST_WORDS,
    GAWK,
    GROUP,
    GROUP_ACT,
    GROUP_ENTRY,
    GROUP_MADE,
    HANDED_ROUND,
    HARMLESS_VOICE,
    HIS_AFFAIR,
    HIS_DEBT,
    HIS_PAPERS,
    HOUSEHOLD_BILL,
    I_POST,
    IN_GROUP,
    KEEP_SECRET,
    KIN_CIRCLE,
    LEARN,
    LISTEN,
    MADE_READY,
    OWES,
    OWES_HARD,
    PAPERISH,
    PAPERS_OUT,
    PRINTED,
    READ_OUT,
    READ_WHAT,
    READ_WHERE,
    SEE_IN_GROUP,
    SHAME_PAPER,
    SPREAD,
    STREWN,
    STUCK_UP,
    TELLS_IT,
    THIS_MAN,
    TP_DIRE,
    WHAT_HE_IS,
    WHOEVER,
    WORK,
    YOUR_FOLKS,
    YOUR_GROUP,
    YOUR_KIN,
    YOUR_SCHOOL,
    YOUR_VILLAGE,
    YOUR_WORK,
)

_OTHERS = (HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL)

#: Shown up before a village, a plant, a class, or whoever passes by.
SHAMED = AnyOf(
    Frame(
        SHAME_PAPER,
        MADE_READY,
        HANDED_ROUND,
        gap=16,
        any_order=True,
        across=True,
        without=_OTHERS,
        negatable=False,
        confidence=0.65,
    ),
    Frame(
        ALL_PEOPLE | YOUR_SCHOOL | YOUR_FOLKS | YOUR_WORK | YOUR_VILLAGE,
        ALL_KNOW,
        WHAT_HE_IS,
        gap=2,
        without=_OTHERS,
        negatable=False,
        confidence=0.6,
    ),
    Frame(PAPERISH, PRINTED, STREWN, gap=12, any_order=True, across=True, without=_OTHERS, confidence=0.6),
    Frame(STUCK_UP, ALL_PEOPLE, GAWK, gap=14, across=True, without=_OTHERS, confidence=0.6),
    Frame(WHOEVER, TELLS_IT, HIS_AFFAIR, gap=8, without=_OTHERS, confidence=0.65),
    Frame(WHOEVER, TELLS_IT, OWES_HARD, gap=10, without=_OTHERS, confidence=0.65),
    Frame(
        re.compile(r"让|叫|给|使|请|好让|就让"),
        ALL_PEOPLE,
        LEARN,
        ABOUT_YOU,
        gap=1,
        without=_OTHERS,
        negatable=False,
        confidence=0.55,
    ),
    Amid(
        Frame(
            re.compile(r"让|叫|给|使|请"), ALL_PEOPLE, LEARN, gap=1, without=_OTHERS, negatable=False, confidence=0.6
        ),
        UNPAID,
        OWES_HARD,
    ),
    Frame(READ_OUT, READ_WHERE, READ_WHAT, gap=24, any_order=True, across=True, without=_OTHERS, confidence=0.6),
    Frame(LISTEN, THIS_MAN, HIS_DEBT, gap=30, any_order=True, across=True, without=_OTHERS, confidence=0.65),
    Amid(Frame(READ_OUT, READ_WHERE, gap=4, any_order=True, without=_OTHERS, confidence=0.6), CUE, UNPAID),
)

#: Debt, papers or the bare presence of the collector in a chat group of the borrower's people.
GROUP_EXPOSED = AnyOf(
    Frame(CIRCLE_GROUP, I_POST, PAPERISH, gap=16, any_order=True, across=True, without=_OTHERS, confidence=0.6),
    Frame(CIRCLE_GROUP, EASY, gap=6, without=_OTHERS, negatable=False, confidence=0.55),
    Frame(
        CIRCLE_GROUP,
        IN_GROUP,
        gap=8,
        any_order=True,
        without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
        confidence=0.55,
    ),
    Frame(
        CIRCLE_GROUP,
        FIRST_WORDS,
        gap=12,
        without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
        confidence=0.5,
    ),
    Amid(
        Frame(
            CIRCLE_GROUP,
            SEE_IN_GROUP,
            gap=0,
            any_order=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            confidence=0.6,
        ),
        CUE,
        UNPAID,
        TP_DIRE,
    ),
    Amid(
        Frame(
            re.compile(
                r"(?:单位|公司|家族|亲戚|同学|家长|班级|村|部门|小区|老乡|后勤|车间|厂)[^，。,!！?？]{0,4}(?=群)"
            ),
            SEE_IN_GROUP,
            TP_DIRE,
            gap=16,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            confidence=0.6,
        ),
        CUE,
        UNPAID,
        TP_DIRE,
    ),
    Frame(GROUP, GROUP_ENTRY, gap=6, any_order=True, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.5),
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
    Amid(
        Frame(
            GROUP_MADE,
            KIN_CIRCLE | WORK,
            gap=20,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.65,
        ),
        CUE,
        UNPAID,
        TP_DIRE,
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
)

#: Papers of the debt sent to single people or offices.
PAPERS_SENT = AnyOf(
    Frame(
        HIS_PAPERS,
        re.compile(r"发|寄|传|转|贴|晒|给"),
        CIRCLE,
        gap=3,
        without=(HOUSEHOLD_BILL, ADVERT),
        confidence=0.7,
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
    Frame(HIS_PAPERS, SPREAD, gap=10, any_order=True, without=(HOUSEHOLD_BILL, KEEP_SECRET, ADVERT), confidence=0.7),
)
