"""Guarantees around credit records: no success no fee, people inside the bank."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.FOR_CREDITOR)

RULE = Rule(
    id="credit-service-scam/inside-channel",
    title=Text("“内部渠道、不成功不收费”", "“Inside channel, no success no fee”"),
    severity=Severity.HIGH,
    legal=("credit.dispute", "psa.58"),
    reason=Text(
        "用内部渠道、包成功、先办后付一类的保证，招揽逾期和征信业务。",
        "Promises inside channels, certain success or pay-later for dealing with defaults and credit records.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text("也可能只是夸大的贷款广告。", "It may be no more than an exaggerated loan advert."),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.CREDIT_CORE,
            words.GUARANTEE,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.PLAIN_LOAN),
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.CREDIT_CORE,
            words.FEE_AGENT,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.PLAIN_LOAN),
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.RESTRUCTURE,
            words.GUARANTEE,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
    ),
    positives=(
        "逾期不良，内部渠道，不成功不收费",
        "征信问题都能办，行里有人，办好再付款",
        Example("呆账连三累六，先办事后付款，百分百成功，私聊", sender="16700000000"),
    ),
    near_misses=(
        "新人入职包吃包住，内部推荐",
        "本店家电维修，修不好不收费",
    ),
    twins=(
        "您的征信授权已成功，如非本人操作请致电银行客服",
        "没有任何机构有内部渠道可以修改征信，请勿轻信",
    ),
)
