"""Franchises and courses for would-be credit repairers."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE)

RULE = Rule(
    id="credit-service-scam/repair-franchise",
    title=Text("征信修复“加盟培训”", "Franchises in credit repair"),
    severity=Severity.MEDIUM,
    legal=("credit.dispute", "psa.58"),
    reason=Text(
        "招收征信修复、债务优化的代理、学员，收加盟费或培训费。",
        "Recruits agents or students for credit repair or debt restructuring, for a fee.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text(
        "高校、行业协会的信用管理培训是正常课程。",
        "Universities and associations teach credit management as an ordinary course.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.TRADE_WORD,
            words.FRANCHISE,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "征信修复招代理，月入十万",
        "债务优化项目诚招城市合伙人，包教技术",
        Example("停息挂账技术培训班开班，学员签约后自己接单", sender="16700000000"),
    ),
    near_misses=(
        "奶茶店诚招加盟商",
        "银行举办员工业务培训",
    ),
    twins=(
        "警方揭秘：征信修复加盟培训骗局，切勿轻信",
        "我行柜员本周参加征信业务培训，网点照常营业",
    ),
)
