"""Relief that only the sender can arrange."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, DEBT_SIGN, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.private_payment import ADD_ME
from collectguard.lexicon.relief import (
    BARE_WAIVER,
    BESIDE,
    DEBT_WAIVER,
    FEE,
    NOT_A_BARGAIN,
    OFFER_GONE,
    ONLY_ME,
    RELIEF_CORE,
    WAIVED,
    WITHOUT_ME,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/relief-through-me",
    title=Text(
        "减免只能找我办",
        "Relief only through the sender",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "cba.2026.ban.privatephone",
    ),
    reason=Text(
        "说减免、分期只能私下找他办，把您从官方渠道引开。",
        "Says relief can only be arranged privately with the sender, away from official channels.",
    ),
    truth=Text(
        "协商还款向贷款机构的官方客服或App申请即可，不需要经某个人的私人号码。",
        "You can ask the lender's own hotline or app for a repayment plan; no private number is needed.",
    ),
    innocent_reading=Text(
        "也可能是您的专属客服留了工作联系方式，官方客服能核实。",
        "It may be your account manager's work contact, which the hotline can confirm.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=AnyOf(
        Frame(
            DEBT_WAIVER,
            ADD_ME,
            gap=22,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
            confidence=0.75,
        ),
        Both(
            Frame(
                BARE_WAIVER,
                ADD_ME,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, NOT_A_BARGAIN),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                BARE_WAIVER,
                ONLY_ME,
                gap=14,
                any_order=True,
                without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT, NOT_A_BARGAIN),
                confidence=0.6,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                FEE,
                WAIVED,
                ONLY_ME,
                gap=16,
                any_order=True,
                across=True,
                without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
                confidence=0.65,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Both(
            Frame(
                FEE,
                WAIVED,
                ADD_ME,
                gap=16,
                any_order=True,
                across=True,
                without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
                confidence=0.7,
            ),
            Frame(DEBT_SIGN, negatable=False, confidence=1.0),
        ),
        Frame(
            WITHOUT_ME,
            OFFER_GONE,
            gap=10,
            any_order=True,
            without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            DEBT_WAIVER,
            ONLY_ME,
            gap=18,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
            confidence=0.65,
        ),
        Frame(
            RELIEF_CORE,
            ADD_ME,
            ARREARS,
            gap=16,
            any_order=True,
            across=True,
            without=(BESIDE, SALES_TALK, OFFICIAL_DOOR, DEBT_ADVERT),
            confidence=0.55,
        ),
    ),
    positives=(
        "想减免加我微信谈",
        "利息能给你免，但只能走我这边，别去问客服",
        "欠款要打折的话私聊我，我给你办",
    ),
    near_misses=(
        "想减免就打官方客服问",
        "加我微信，把身份证发来",
    ),
    twins=(
        "【某某银行】如需协商还款或申请减免，请登录手机银行或致电客服热线。",
        "课程优惠价加我微信领取",
    ),
)
