"""An office named in passing: "at the procurator's here"."""

from __future__ import annotations

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.officials import (
    ABOUT_THE_LOAN,
    COURT_BODY,
    JUSTICE_BODY,
    NOT_AUTHORITY,
    OF_THE_SQUAD,
    OFFICE_HERE,
    OFFICE_IN_PEACE,
    OFFICER_BY_NAME,
    OFFICER_NUMBER,
    OWN_FILING,
    POLICE_BODY,
    SELF_OFFICE,
    SELF_RIGHTEOUS,
    SENT_BY_POWER,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE, INNOCENT

RULE = Rule(
    id="impersonated-authority/named-in-passing",
    title=Text(
        "顺口说自己是“所里的”“上面派的”",
        "An office named in passing",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "crime.279",
        "crime.civil-debt",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "顺口把自己说成派出所、法院、街道或“上面”派来的人，来催一笔商业贷款。",
        'Passes itself off, by the way, as police, court, street office or sent "from above", to collect a commercial loan.',
    ),
    truth=Text(
        "公安、法院、检察院、监管和街道都不替贷款机构催款，也不会发短信要您还钱。",
        "Police, courts, procurators, regulators and street offices do not collect for lenders, nor text you to pay.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Frame(
                OFFICE_HERE,
                ABOUT_THE_LOAN,
                gap=24,
                any_order=True,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.6,
            ),
            Frame(
                OF_THE_SQUAD,
                ABOUT_THE_LOAN,
                gap=30,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.65,
            ),
            Frame(
                OFFICER_BY_NAME,
                ABOUT_THE_LOAN,
                gap=20,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.6,
            ),
            Frame(
                OFFICER_NUMBER,
                ABOUT_THE_LOAN,
                gap=30,
                any_order=True,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.65,
            ),
            Frame(
                SENT_BY_POWER,
                ABOUT_THE_LOAN,
                gap=20,
                any_order=True,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.6,
            ),
            Frame(
                SELF_OFFICE,
                SELF_RIGHTEOUS,
                gap=14,
                any_order=True,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.6,
            ),
            Frame(
                POLICE_BODY | COURT_BODY | JUSTICE_BODY,
                SELF_RIGHTEOUS,
                ABOUT_THE_LOAN,
                gap=24,
                any_order=True,
                across=True,
                negatable=False,
                without=(OFFICE_IN_PEACE, NOT_AUTHORITY, OWN_FILING),
                confidence=0.55,
            ),
        )
    ),
    positives=(
        "我所里的，明早过来把网贷的事说清楚",
        "检察院这边在看你那笔贷款，先还上",
        "镇里领导授权我来收这个账，抓紧",
        "本庭再给你半天，自觉履行",
        "社区老周，上面让我问你那笔贷款啥时还",
    ),
    near_misses=(
        "我所里的同事下周聚餐",
        "镇里领导要来看望老党员",
    ),
    twins=(
        "派出所这边通知您：您报的被盗案已受理，如需补充材料请来所",
        "社区小王提醒您，高龄补贴本周申报",
        "法院这边说案号下来了，您拨12368可以查",
    ),
)
