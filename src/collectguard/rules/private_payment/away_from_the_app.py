"""The lender's own app is said to be closed to the borrower."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.arrears import COMPANY_ACCOUNT, OFFICIAL_DOOR, SALES_TALK
from collectguard.lexicon.persona import OTHER_TRADE
from collectguard.lexicon.private_payment import (
    APP,
    AVOID_ANY,
    AVOID_APP,
    AWAY_FROM_BUTTON,
    BETWEEN_FRIENDS,
    BUTTON,
    COUNTER,
    DEBT_OR_PAY,
    HERE_INSTEAD,
    MY_WAY,
    NOBODY_ELSE,
    ONLOOKER,
    OUT_OF_ORDER,
    REDIRECT,
    SIDE_DEAD,
    THROUGH_ME,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = Rule(
    id="private-payment/away-from-the-app",
    title=Text(
        "说App不能还，要走他的渠道",
        "Away from the app",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.58",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "说App在维护、还不了、别从平台还，再给您另一条付款路子。",
        "Says the app is down or must not be used, and offers another way to pay.",
    ),
    truth=Text(
        "官方App能不能还，自己登录一看便知；真有故障，机构会公告，不会让您转给个人。",
        "Log in and see whether the app takes payments; in a real outage the lender posts a notice and does not "
        "send you to a person.",
    ),
    innocent_reading=Text(
        "也可能App确实短时维护，过后在App里还即可。",
        "The app may really be down for a while; pay there later.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=AnyOf(
        Frame(
            NOBODY_ELSE,
            HERE_INSTEAD,
            gap=26,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK, OTHER_TRADE),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            BUTTON,
            AWAY_FROM_BUTTON,
            THROUGH_ME,
            gap=20,
            any_order=True,
            across=True,
            without=(ONLOOKER, BETWEEN_FRIENDS, SALES_TALK, OTHER_TRADE),
            negatable=False,
            confidence=0.68,
        ),
        Frame(
            AVOID_ANY,
            MY_WAY,
            gap=24,
            any_order=True,
            across=True,
            without=(ONLOOKER, OTHER_TRADE, BETWEEN_FRIENDS, SALES_TALK),
            confidence=0.65,
        ),
        Frame(
            SIDE_DEAD,
            MY_WAY,
            gap=24,
            any_order=True,
            across=True,
            without=(ONLOOKER, OTHER_TRADE, BETWEEN_FRIENDS, SALES_TALK, COUNTER, OFFICIAL_DOOR),
            confidence=0.6,
        ),
        Frame(
            AVOID_APP,
            REDIRECT,
            gap=26,
            any_order=True,
            across=True,
            without=(
                ONLOOKER,
                OTHER_TRADE,
                BETWEEN_FRIENDS,
            ),
            confidence=0.85,
        ),
        Both(
            Frame(
                AVOID_APP,
                without=(
                    ONLOOKER,
                    OTHER_TRADE,
                    BETWEEN_FRIENDS,
                ),
                confidence=0.65,
            ),
            Frame(DEBT_OR_PAY, confidence=0.65),
        ),
        Frame(
            APP,
            OUT_OF_ORDER,
            REDIRECT,
            gap=14,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, COUNTER, OTHER_TRADE, BETWEEN_FRIENDS),
            confidence=0.75,
        ),
        Frame(
            REDIRECT,
            APP,
            OUT_OF_ORDER,
            gap=10,
            across=True,
            without=(ONLOOKER, COMPANY_ACCOUNT, COUNTER, OTHER_TRADE, BETWEEN_FRIENDS),
            confidence=0.6,
        ),
    ),
    positives=(
        "往后只认这个微信，平台客服一律不作数",
        "别点软件里还的那个键，从我这过，利息给你免",
        "别在app上还，转我这边",
        "平台系统在升级，还不进去，逾期的钱先打这个账户，到时候我手动给你入账",
        "软件已经下架了打不开，你扫码付给财务就可以结清",
    ),
    near_misses=(
        "app上显示你逾期40天",
        "登录app看看你欠多少",
    ),
    twins=(
        "还款请只走本行App，催收人员给的个人账号一律不要信，也别联系他们",
        "【某某银行】手机银行将于今晚升级维护，期间暂停服务，如需还款请前往网点或次日办理。",
        "【某某金融】系统维护期间App还款功能暂停，恢复后不影响您的还款记录，敬请谅解。",
    ),
)
