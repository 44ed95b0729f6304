"""Calls to "cancel the student loan account"."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import HANG_UP

_OTHERS = (words.CUSTOMER_VOICE,)

RULE = Rule(
    id="credit-service-scam/student-loan-cancellation",
    title=Text("“注销校园贷、学生账户”", "“Cancel your student loan account”"),
    severity=Severity.HIGH,
    legal=("crime.266", "psa.62"),
    reason=Text(
        "说您有学生账户或校园贷没注销，会影响征信，让您配合操作或转账。",
        "Says an old student account or campus loan must be cancelled or your credit suffers, and asks for your help or "
        "a transfer.",
    ),
    truth=Text(
        "没有“统一注销学生账户”的做法，注销也不需要转账、清空额度或共享屏幕；征信不会因为没注销账户而变坏。",
        "There is no general cancellation of student accounts; none needs a transfer, an emptied limit or a shared "
        "screen, and no credit record suffers from an open account.",
    ),
    innocent_reading=Text(
        "平台确有账户注销功能，但只在官方App里由您自己操作。",
        "Platforms do let you close an account, in their own app and by yourself.",
    ),
    advice=HANG_UP,
    detect=AnyOf(
        Frame(
            words.STUDENT_ACCOUNT,
            words.CANCEL,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.STUDENT_ACCOUNT,
            words.CLOSE_WHY,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "您的学生账户未注销会影响征信",
        "查到您上学期间注册过校园贷账号，请配合客服清空额度",
        Example("您好，大学时的学生贷款账户需统一注销，否则每天产生利息", sender="17100000000"),
    ),
    near_misses=(
        "校园卡余额不足，请充值",
        "助学贷款每月二十号还款",
    ),
    twins=(
        "反诈提醒：以注销校园贷账户为由要求转账的都是诈骗",
        "学校通知：学生账户学费请于九月一日前存足",
    ),
)
