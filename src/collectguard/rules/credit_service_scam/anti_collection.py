"""Anti-collection services: calls stopped, calls taken, evasion taught."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.ON_PAYMENT, words.FOR_CREDITOR)

RULE = Rule(
    id="credit-service-scam/anti-collection",
    title=Text("有偿“反催收”“停催”", "Paid “anti-collection”"),
    severity=Severity.MEDIUM,
    legal=("psa.58", "chan.12378"),
    reason=Text(
        "招揽代接催收电话、停催、教人对付催收，从中收费。",
        "Sells services that take or stop collectors' calls, or teach how to evade them.",
    ),
    truth=Text(
        "违规催收可以自己免费投诉。没有人能花钱让合法债务消失；交出手机卡和身份资料风险很大。",
        "You can complain about unlawful collection yourself, for free. Nobody can make a lawful debt vanish for a fee, "
        "and handing over your SIM card and ID is a great risk.",
    ),
    innocent_reading=Text(
        "法律援助和监管部门也会讲如何应对违规催收，但不收费。",
        "Legal aid and regulators also explain what to do, free of charge.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.ANTI_COLLECTION,
            words.OFFER_HARD,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(words.ANTI_COLLECTION_HARD, without=_OTHERS, confidence=0.6),
    ),
    positives=(
        "全面停催，不再爆通讯录，私",
        "反催收联盟进群学习，教你应对催收，入群费199",
        Example("催收电话我们法务代接，月费299，家人不再被打扰", sender="16700000000"),
    ),
    near_misses=(
        "请停止催收，我会按协议还款",
        "我已经不用还了，上个月就结清了",
    ),
    twins=(
        "您好，您父亲来电说您住院了，我们已登记暂停催收30天，出院后请联系客服。",
        "监管部门提醒：谨防反催收联盟骗局，还款困难请与银行协商",
        "法律援助：遇到违规催收可免费咨询，保留录音",
    ),
)
