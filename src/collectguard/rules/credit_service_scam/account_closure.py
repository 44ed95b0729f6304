"""Calls to close a loan account or cancel an add-on with the caller's help."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import HANG_UP

_OTHERS = (words.CUSTOMER_VOICE,)

RULE = Rule(
    id="credit-service-scam/account-closure",
    title=Text("“关闭借贷账户、取消会员”", "“Close the loan account, cancel the membership”"),
    severity=Severity.HIGH,
    legal=("crime.266", "psa.62"),
    reason=Text(
        "以利率违规、国家整治或自动扣费为由，让您配合关闭账户、取消会员或保障。",
        "Cites unlawful rates, a government clean-up or automatic charges, and asks you to help close an account or "
        "cancel a membership.",
    ),
    truth=Text(
        "官方客服不会打电话指导您转账或共享屏幕来关闭账户；账户和会员都能在官方App里自己查看、自己取消。",
        "No official hotline talks you through transfers or screen sharing to close an account; you can see and cancel it "
        "in the official app.",
    ),
    innocent_reading=Text(
        "您自己在App里申请注销后，会收到平台的确认通知。",
        "After you apply in the app yourself, the platform confirms it.",
    ),
    advice=HANG_UP,
    detect=AnyOf(
        Frame(
            words.CLOSABLE,
            words.CANCEL,
            words.CLOSE_WHY,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.SELF_SERVICE),
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.CLOSABLE,
            words.CLOSE_WHY,
            words.GUIDE,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.SELF_SERVICE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.CLOSABLE,
            words.CANCEL,
            words.GUIDE_YOU,
            gap=24,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.SELF_SERVICE),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.CLOSABLE,
            words.SCREEN_SHARE,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(
            words.EMPTY_LIMIT,
            words.CLOSABLE,
            gap=12,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.6,
        ),
    ),
    positives=(
        "您的借呗利率不符合国家规定，需要配合关闭",
        "百万保障今天不取消，明天起每月自动扣费800，请打开屏幕共享",
        Example("国家整治网贷，微粒贷额度要先提出来转入认证账户再注销", sender="17000000000"),
    ),
    near_misses=(
        "您的会员将于下月到期，可在App内续费",
        "借呗额度已恢复使用",
    ),
    twins=(
        "【某某贷】您的账户注销申请已提交，预计3个工作日完成，无需任何操作。",
        "反诈提醒：自称客服让您关闭百万保障并共享屏幕的都是诈骗",
    ),
)
