"""Disputes, complaints and certificates made to order."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.FOR_CREDITOR)

RULE = Rule(
    id="credit-service-scam/dispute-agent",
    title=Text("代办异议、代开证明", "Disputes and certificates to order"),
    severity=Severity.MEDIUM,
    legal=("credit.dispute", "psa.58"),
    reason=Text(
        "有偿代办征信异议、代写投诉，或代开贫困、非恶意逾期证明。",
        "Sells credit disputes, complaints or certificates of hardship.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text(
        "律师、法律援助代写法律文书是合法的；伪造证明不是。",
        "Lawyers and legal aid may draft papers; forged certificates are another matter.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.DISPUTE,
            words.EXTRA_FEE,
            gap=14,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.73,
        ),
        Frame(
            words.DISPUTE,
            words.DISPUTE_FEE,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "征信异议申诉代办，成功率98%",
        "代开贫困证明、病历证明，停息材料全套，加微",
        Example("投诉话术、协商话术出售，一套199元", sender="17000000000"),
    ),
    near_misses=(
        "请携带贫困证明到学生处登记",
        "您的异议申请编号为12",
    ),
    twins=(
        "您上周说要提供失业证明申请延期，材料补齐后我提交审批。",
        "消费提示：征信异议申请不收取任何费用，请勿委托中介",
        "【某某银行】您提交的异议申请已受理，20日内答复。",
    ),
)
