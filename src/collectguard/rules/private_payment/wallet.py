"""Repayment asked through a private wallet."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import ARREARS, DEBT_ADVERT, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    BANK_NOTICE,
    BETWEEN_FRIENDS,
    BOUGHT,
    CLERK,
    CLERKS_WALLET,
    COLLECTOR_SIDE,
    FRIENDLY_END,
    GO_MY_WALLET,
    HAND_IT_OVER,
    INTO,
    ONLOOKER,
    PLATFORM_TALK,
    PRESSED,
    PROPER_WAY_SHUT,
    THEIR_WALLET,
    WALLET,
    WALLET_FROZEN,
    WALLET_SOFT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/wallet",
    title=Text(
        "要您转微信、支付宝",
        "A private wallet",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "要您用微信、支付宝直接转给个人，不走机构的还款渠道。",
        "Asks you to send the money to a person's WeChat or Alipay rather than through the lender.",
    ),
    truth=Text(
        "转给个人钱包的钱，机构账上不会自动入账，也很难追回。",
        "Money sent to a private wallet does not reach your loan account by itself and is hard to recover.",
    ),
    innocent_reading=Text(
        "也可能机构支持用支付宝、微信里的官方还款入口付款；那是在机构自己的页面，不是转给某个人。",
        "A lender may accept Alipay or WeChat on its own payment page, which is not a transfer to a person.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            INTO,
            CLERK,
            CLERKS_WALLET,
            gap=2,
            without=(ONLOOKER, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE, BANK_NOTICE, DEBT_ADVERT, SALES_TALK),
            confidence=0.6,
        ),
        Frame(
            GO_MY_WALLET,
            PROPER_WAY_SHUT,
            gap=20,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE, BANK_NOTICE, DEBT_ADVERT, SALES_TALK),
            confidence=0.65,
        ),
        Amid(
            Frame(
                GO_MY_WALLET,
                without=(ONLOOKER, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE, BANK_NOTICE, DEBT_ADVERT, SALES_TALK),
                confidence=0.6,
            ),
            ARREARS,
            PRESSED,
        ),
        Frame(
            COLLECTOR_SIDE,
            THEIR_WALLET,
            gap=20,
            any_order=True,
            across=True,
            without=(
                WALLET_FROZEN,
                ONLOOKER,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
                SALES_TALK,
            ),
            confidence=0.5,
        ),
        Both(
            Frame(
                WALLET,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.8,
            ),
            Frame(ARREARS, confidence=0.8),
        ),
        Both(
            Frame(WALLET, without=(ONLOOKER, BETWEEN_FRIENDS, FRIENDLY_END), confidence=0.55),
            Frame(PLATFORM_TALK, confidence=0.55),
        ),
        Both(
            Frame(
                WALLET,
                without=(
                    ONLOOKER,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.55,
            ),
            Frame(PRESSED, confidence=0.55),
        ),
        Frame(
            ARREARS,
            THEIR_WALLET,
            gap=50,
            any_order=True,
            across=True,
            without=(
                WALLET_FROZEN,
                ONLOOKER,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.65,
        ),
        Frame(
            PRESSED,
            THEIR_WALLET,
            gap=40,
            any_order=True,
            across=True,
            without=(
                WALLET_FROZEN,
                ONLOOKER,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.55,
        ),
        Frame(
            HAND_IT_OVER,
            THEIR_WALLET,
            gap=10,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, FRIENDLY_END, OTHER_TRADE, OFFICIAL_DOOR, BANK_NOTICE, DEBT_ADVERT),
            confidence=0.5,
        ),
        Frame(
            BOUGHT,
            THEIR_WALLET,
            gap=30,
            any_order=True,
            across=True,
            without=(
                WALLET_FROZEN,
                ONLOOKER,
                BETWEEN_FRIENDS,
                FRIENDLY_END,
                OTHER_TRADE,
                OFFICIAL_DOOR,
                BANK_NOTICE,
                DEBT_ADVERT,
            ),
            confidence=0.55,
        ),
        Both(
            Frame(WALLET_SOFT, without=(WALLET_FROZEN, ONLOOKER, BETWEEN_FRIENDS, OFFICIAL_DOOR), confidence=0.55),
            Frame(ARREARS, confidence=0.55),
        ),
    ),
    positives=(
        "款打给会计小林的支付宝",
        "公司账户年底在结算，直接打我私户",
        "还款走我微信，快",
        "本金直接支付宝转给我就可以结清，不用登录什么软件",
        "你逾期的这笔，转到这个支付宝，我收到就给你销账",
    ),
    near_misses=(
        "支付宝里的借款你也逾期了",
        "微信零钱有多少先说一下",
        "今天不还，微信支付宝一起冻",
    ),
    twins=(
        "客服让我转到个人微信，说公司账户在维护，这钱能转吗",
        "我司不会以个人微信、支付宝收款，请在App内归还本期款项。",
        "【某某银行】您可在支付宝搜索本行生活号，进入信用卡还款。",
        "饭钱转我微信就行，一共八十",
    ),
)
