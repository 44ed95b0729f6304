"""Draw out the limit to close the account."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.credit_service_scam import HANG_UP

RULE = Rule(
    id="credit-service-scam/limit-drawn-out",
    title=Text(
        "“先把额度提出来验证”",
        '"Draw out your limit to verify"',
    ),
    severity=Severity.HIGH,
    legal=(
        "crime.266",
        "psa.62",
    ),
    reason=Text(
        "以注销账户、验证、归零为由，让您把借款额度提出来转走。",
        'Has you draw out your credit limit and pass it on, to "close", "verify" or "reset" an account.',
    ),
    truth=Text(
        "注销账户不需要借款、不需要转账；提出来的额度就是您欠下的新债。",
        "Closing an account needs no loan and no transfer; what you draw out is a new debt of yours.",
    ),
    innocent_reading=Text(
        "真要注销，在官方应用里自己就能办。",
        "If you do want to close an account, the official app lets you do it yourself.",
    ),
    advice=HANG_UP,
    detect=AnyOf(
        Frame(
            words.LIMIT_OUT,
            words.WHY_DRAWN,
            gap=30,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.CUSTOMER_VOICE,),
            confidence=0.7,
        ),
        Frame(
            words.OLD_STUDENT,
            words.LED_BY_HAND,
            gap=30,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.CUSTOMER_VOICE,),
            confidence=0.65,
        ),
    ),
    positives=(
        "注销要先把额度提出来转我们验证",
        "学生时期开的那个户口得销掉，跟着我操作",
        "大学时开的那个户头得销掉，跟着我一步步来",
    ),
    near_misses=(
        "额度提现功能已上线",
        "读书时那个账户还能登吗",
    ),
    twins=(
        "【某某银行】您的信用卡临时额度到期后将自动恢复",
        "读书时办的校园卡已停用，可到柜台换卡",
    ),
)
