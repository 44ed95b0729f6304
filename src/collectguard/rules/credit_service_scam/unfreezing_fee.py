"""A loan that is "approved but frozen" until money is sent."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import HANG_UP

_OTHERS = (words.CUSTOMER_VOICE,)

RULE = Rule(
    id="credit-service-scam/unfreezing-fee",
    title=Text("放款前先交“解冻金、认证金”", "“Unfreezing” or “verification” money before a loan"),
    severity=Severity.HIGH,
    legal=("crime.266", "psa.58"),
    reason=Text(
        "说贷款已批或被冻结，要先交解冻金、认证金、流水金才放款。",
        "Says a loan is approved or frozen, and wants unfreezing, verification or turnover money first.",
    ),
    truth=Text(
        "正规贷款放款前不收任何费用，卡号填错只需改正，不会要您转钱“解冻”“验证”。",
        "No proper lender takes money before paying out; a mistyped card number is corrected, never “unfrozen” for a fee.",
    ),
    innocent_reading=Text(
        "银行账户被有权机关冻结的通知，不会让您向某账户交钱解冻。",
        "A notice that an account is frozen never asks for money to unfreeze it.",
    ),
    advice=HANG_UP,
    detect=AnyOf(
        Frame(
            words.LOAN_STUCK,
            words.UPFRONT_HARD,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(
            words.LOAN_WORD,
            words.UPFRONT_HARD,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.LOAN_STUCK_HARD,
            words.UPFRONT,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "贷款已批，先交认证金再放款",
        "银行卡号填错，放款被冻结，转5000解冻金后一并返还",
        Example("额度五万，流水不足，先转三千刷流水立即到账", sender="17100000000"),
    ),
    near_misses=(
        "您的借款审核未通过",
        "租房保证金两千，退房时返还",
    ),
    twins=(
        "反诈提醒：放款前要交解冻金、保证金的都是诈骗",
        "【某某银行】您的贷款已放款至尾号1234账户，请查收。",
    ),
)
