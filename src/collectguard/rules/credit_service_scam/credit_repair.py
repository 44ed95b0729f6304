"""Credit records washed for money."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.ON_PAYMENT)

RULE = Rule(
    id="credit-service-scam/credit-repair",
    title=Text("有偿“征信修复”“洗白”", "Paid “credit repair”"),
    severity=Severity.HIGH,
    legal=("credit.dispute", "credit.5y", "credit.onetime"),
    reason=Text(
        "声称能修复征信、洗白逾期记录，让您找他们办理。",
        "Offers to repair a credit record or wash away defaults.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text(
        "银行、人民银行的异议通知，以及企业行政处罚的“信用修复”公告，用词相近但不收费。",
        "Dispute notices from banks or the central bank, and official “credit restoration” for companies, use similar "
        "words but charge nothing.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.REPAIR_ACT,
            words.OFFER,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.85,
        ),
        Frame(
            words.CREDIT_RECORD,
            words.REPAIR,
            words.OFFER,
            gap=20,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(words.REPAIR_ACT, without=_OTHERS, confidence=0.55),
        Frame(
            words.RECORD_TOPIC,
            words.MEND,
            words.SELLER,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.LENDER_SELF, words.PLAIN_LOAN),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.RECORD_TOPIC,
            words.MEND_HARD,
            words.SELLER,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.LENDER_SELF),
            negatable=False,
            confidence=0.65,
        ),
        Frame(words.CREDIT_STAIN, words.WIPE, gap=6, any_order=True, without=_OTHERS, confidence=0.6),
    ),
    positives=(
        "我们能删征信记录，删完付尾款",
        "专业征信修复，加微信咨询",
        "逾期记录可以消除，征信花了也能洗，需要的找我",
        Example("【信用服务】黑户洗白、大数据清洗，内部操作，十五个工作日见效，费用面议", sender="10690000000"),
    ),
    near_misses=(
        "您的征信报告查询成功",
        "请按时还款，保持良好信用记录",
    ),
    twins=(
        "本群禁止发修复征信、代还广告，发了就踢",
        "警方提醒：凡是声称可以征信修复的都是诈骗，切勿转账",
        "【某某银行】您提出的征信异议已受理，我行将在20日内书面答复，全程免费。",
        "信用中国公告：企业行政处罚信用修复申请不收取任何费用",
        "我想问一下征信修复靠谱吗？",
    ),
)
