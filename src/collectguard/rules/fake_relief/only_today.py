"""A waiver that is only good today, or within hours."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, BYSTANDER, DEBT_ADVERT, DEBT_SIGN, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.relief import (
    BARE_WAIVER,
    DEBT_WAIVER,
    DISCOUNT,
    FEE,
    GOODS,
    HARDSHIP_SCHEME,
    NOT_A_BARGAIN,
    OFFER_DATE,
    OFFER_DEADLINE,
    WAIVED,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/only-today",
    title=Text(
        "减免只限今天",
        "A waiver good only today",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "card.collect.70",
    ),
    reason=Text(
        "用“利息减免”作甜头，又把期限压到今天或几小时内，让您来不及核实就付款。",
        "Holds out a waiver as bait and gives you hours to take it, so that you pay before you can check.",
    ),
    truth=Text(
        "真减免由贷款机构书面确认，在其官方App或客服处查得到，不会只在一条短信里、只限今晚。信用卡确实困难的，可"
        "以与银行平等协商个性化分期。",
        "A real waiver is confirmed in writing by the lender and can be found in its app or through its hotline; "
        "it does not live in one text for one night. With a credit card in real hardship you may negotiate an "
        "instalment plan with the bank.",
    ),
    innocent_reading=Text(
        "也可能是机构真有短期的减免活动；那样在官方App或客服处能查到同样的内容和截止日期。",
        "The lender may really run a short campaign; then its app or hotline shows the same offer and date.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            DEBT_WAIVER,
            OFFER_DEADLINE,
            gap=24,
            any_order=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.8,
        ),
        Both(
            Frame(
                FEE,
                WAIVED,
                OFFER_DEADLINE,
                gap=14,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, GOODS),
                confidence=0.75,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                BARE_WAIVER,
                OFFER_DEADLINE,
                gap=14,
                any_order=True,
                across=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT),
                confidence=0.5,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            WAIVED,
            ARREARS,
            OFFER_DEADLINE,
            gap=14,
            any_order=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.65,
        ),
        Frame(
            DEBT_WAIVER,
            OFFER_DEADLINE,
            gap=28,
            any_order=True,
            across=True,
            without=(
                BYSTANDER,
                SALES_TALK,
                NOT_A_BARGAIN,
            ),
            confidence=0.6,
        ),
        Both(
            Frame(
                OFFER_DEADLINE,
                DISCOUNT,
                gap=14,
                any_order=True,
                without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, DEBT_ADVERT, OTHER_TRADE),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            DEBT_WAIVER,
            OFFER_DATE,
            gap=24,
            any_order=True,
            across=True,
            without=(BYSTANDER, SALES_TALK, NOT_A_BARGAIN, OFFICIAL_DOOR, HARDSHIP_SCHEME),
            confidence=0.55,
        ),
    ),
    positives=(
        "今天还，利息全给你免了",
        "罚息我这边可以给您抹掉一半，不过得下班前处理，过了就按系统走了",
        "减免通道今晚十二点关，您欠的这笔趁现在结掉能少还好几千",
        "【某某金融】您的账户已进入优惠结清名单，请于今日18点前还款。",
    ),
    near_misses=(
        "今天把欠款处理一下，别再拖了",
        "利息是按合同算的，一分都减不了",
    ),
    twins=(
        "【某某银行】您申请的个性化分期已签约，共36期，停止计息，请按月在手机银行还款。",
        "【某某商城】会员日下单立减，免息券今日到期。",
    ),
)
