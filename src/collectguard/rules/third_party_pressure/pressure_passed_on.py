"""Somebody else asked to make the borrower pay."""

import re

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    HARMLESS_VOICE,
    HE_OWES,
    HIS_KIN,
    HOUSEHOLD_BILL,
    OR_YOU,
    OWES,
    PASS_TO,
    PASS_WORD,
    PAY_SOFT,
    PAY_STRONG,
    TELL_HIM,
    TELL_YOU,
    THREAT,
    WE_SEEK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER, INNOCENT_RECEIVER, TRUTH

RULE = Rule(
    id="third-party-pressure/pressure-passed-on",
    title=Text(
        "要旁人转告催款",
        "Asks others to pass the pressure on",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "gbt.contact-exception",
    ),
    reason=Text(
        "让亲友、同事转告或督促借款人还钱，等于把欠款告诉了旁人。",
        "Makes relatives or colleagues pass on the demand, and so tells them of the debt.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT_RECEIVER,
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            TELL_HIM,
            HE_OWES,
            gap=14,
            across=True,
            unless=(TELL_YOU,),
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            negatable=False,
            confidence=0.62,
        ),
        Frame(
            PASS_WORD,
            WE_SEEK,
            re.compile(r"账|钱|欠|贷|债|心里有数|自己清楚"),
            gap=14,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            confidence=0.6,
        ),
        Frame(OR_YOU, without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL), confidence=0.65),
        Frame(
            re.compile(r"再不|不来|不还|不处理|不出面|不接|躲着"),
            re.compile(r"去|找|打给|联系|通知|告诉|到"),
            HIS_KIN,
            gap=10,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
            confidence=0.6,
        ),
        Frame(
            re.compile(r"转达|转告|带个话|带句话|捎个话|捎句话|传个话"),
            UNPAID,
            unless=(TELL_YOU,),
            gap=16,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.65,
        ),
        Frame(
            re.compile(r"转达|转告|带个话|带句话|捎个话|捎句话|传个话"),
            PAY_STRONG,
            unless=(TELL_YOU,),
            gap=10,
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.6,
        ),
        Frame(
            PASS_TO,
            PAY_STRONG,
            gap=14,
            unless=(TELL_YOU,),
            without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
            confidence=0.8,
        ),
        Both(
            Frame(
                PASS_TO,
                PAY_SOFT,
                gap=14,
                unless=(TELL_YOU,),
                without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
                confidence=0.75,
            ),
            Frame(OWES, negatable=False),
        ),
        Both(
            Frame(
                PASS_TO,
                PAY_SOFT,
                gap=14,
                unless=(TELL_YOU,),
                without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
                confidence=0.6,
            ),
            Frame(THREAT),
        ),
        Both(
            Frame(
                re.compile(r"(?:转告|转达|劝劝|督促|催促|敦促|带个话|带句话|捎个话)"),
                PAY_STRONG,
                unless=(TELL_YOU,),
                gap=14,
                without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE),
                confidence=0.75,
            ),
            Frame(OWES, negatable=False),
        ),
    ),
    positives=(
        "麻烦跟小吴说声，他那笔款又拖了俩月",
        "转告他赶紧还钱",
        "麻烦您让王某尽快处理逾期欠款，别再躲了",
        "你是他哥，劝劝他把贷款还了",
    ),
    near_misses=(
        "麻烦告诉他，钱我收到了",
        "请转告他与我行联系",
        "转告他明天来上班",
    ),
    twins=(
        "你是他兄弟就劝劝他，少喝点酒",
        "【某某银行】请转告王先生方便时致电我行客服热线，如不便转告请忽略。",
        "跟他说一声，书看完了还我",
        "让他尽快处理一下漏水的事，邻居都等着",
    ),
)
