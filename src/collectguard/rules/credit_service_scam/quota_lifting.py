"""Limits raised and bank statements dressed up, for a fee."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.CUSTOMER_VOICE, words.BANK_QUOTA)

RULE = Rule(
    id="credit-service-scam/quota-lifting",
    title=Text("有偿“提额”“强开”“包装流水”", "Paid limit lifting and dressed-up statements"),
    severity=Severity.MEDIUM,
    legal=("psa.58", "pipl.sensitive"),
    reason=Text(
        "声称能强开额度、提额或包装流水，要先付费。",
        "Claims to open or raise limits or to dress up statements, for money first.",
    ),
    truth=Text(
        "额度由机构自己评定，外人无法强开；伪造流水骗贷本身违法，先付的钱也很难要回。",
        "Lenders set limits themselves and nobody outside can force them. Faked statements are unlawful in themselves, "
        "and money paid first is hard to get back.",
    ),
    innocent_reading=Text(
        "银行自己也会邀请提额，在官方App里免费申请。", "Banks invite you to raise a limit too: in their own app, free."
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.QUOTA,
            words.QUOTA_FEE,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "花呗强开，先付定金",
        "信用卡内部提额，翻三倍，手续费388",
        Example("提升额度先充值后返还，当天到账，加微", sender="16700000000"),
    ),
    near_misses=(
        "临时额度将于月底到期",
        "流水账记得补上",
    ),
    twins=(
        "【某某银行信用卡】您可在手机银行免费申请提额，以审批为准。",
        "话费充值成功，到账50元",
    ),
)
