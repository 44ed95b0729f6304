"""A cut good for a mood, a shift, a headcount."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import DEBT_ADVERT
from collectguard.lexicon.relief import (
    BODY,
    BRING_BACK,
    CUT_OF_DEBT,
    CUT_UNDONE,
    FAR_AWAY,
    NOT_A_BARGAIN,
    NOW_MORE,
    OF_THE_MOMENT,
    ONCE_PROMISED,
    OVERDUE_CUSTOMER,
    OWES_OR_SETTLES,
    OWN_APP_OFFER,
    REPAIR_TRADE,
    SELLING,
    SHOP_TALK,
    THROW_SOME,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/favour-of-the-moment",
    title=Text(
        "趁着现在才有的减免",
        "A cut only for this moment",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.70",
    ),
    reason=Text(
        "减免被说成趁某人不在、凑满人数、过节、换班前才有，逼您马上答应。",
        "The cut is said to hold only while somebody is out, until a headcount, a feast or a shift ends, so that you say yes at once.",
    ),
    truth=Text(
        "真减免由机构书面确认，不看谁在不在、凑没凑满；过了今天一样可以协商。",
        "A real reduction is confirmed in writing by the lender and hangs on nobody's shift; tomorrow you may negotiate just as well.",
    ),
    innocent_reading=Text(
        "机构也有限期优惠，会写明金额、期限，并能在官方应用或客服查到。",
        "Lenders do make dated offers; those name the sum and the date and can be found in the app or through the hotline.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Amid(
            Frame(
                CUT_OF_DEBT,
                OF_THE_MOMENT,
                gap=26,
                any_order=True,
                across=True,
                negatable=False,
                without=(SELLING, OWN_APP_OFFER, NOT_A_BARGAIN, SHOP_TALK, BODY, REPAIR_TRADE, DEBT_ADVERT),
                confidence=0.6,
            ),
            OWES_OR_SETTLES,
        ),
        Amid(
            Frame(
                FAR_AWAY,
                THROW_SOME,
                gap=22,
                any_order=True,
                across=True,
                negatable=False,
                without=(SELLING, NOT_A_BARGAIN),
                confidence=0.6,
            ),
            OWES_OR_SETTLES,
        ),
        Frame(
            OVERDUE_CUSTOMER,
            CUT_OF_DEBT,
            OF_THE_MOMENT,
            gap=20,
            any_order=True,
            across=True,
            negatable=False,
            without=(OWN_APP_OFFER,),
            confidence=0.65,
        ),
        Frame(
            CUT_UNDONE,
            BRING_BACK,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=(SELLING, NOT_A_BARGAIN),
            confidence=0.65,
        ),
        Frame(
            ONCE_PROMISED,
            NOW_MORE,
            gap=20,
            across=True,
            negatable=False,
            without=(SELLING, NOT_A_BARGAIN),
            confidence=0.65,
        ),
    ),
    positives=(
        "趁领导开会没人，按本金结，快",
        "还差一户凑满，你欠的零头给你抹掉，来不来",
        "减的给你撤了，要恢复再交五百",
        "之前说还一期就停，现在财务不认，得再补两期",
    ),
    near_misses=(
        "趁老板不在我们偷偷点奶茶",
        "还差一个人凑满开团，来不来",
    ),
    twins=(
        "店里周年庆，五折，仅限今天",
        "先扔三百当活动经费，多的明年再说",
        "球局还差一个人凑满，来不来",
        "【某某银行】您申请的减免已通过，请在App内确认",
    ),
)
