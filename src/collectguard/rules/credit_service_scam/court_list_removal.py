"""Removal from court lists, for sale."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE)

RULE = Rule(
    id="credit-service-scam/court-list-removal",
    title=Text("有偿“解除失信、限高”", "Removal from court lists for sale"),
    severity=Severity.HIGH,
    legal=("dishonest.1", "ban.1"),
    reason=Text(
        "声称花钱就能退出失信名单、解除限高、撤销起诉。",
        "Claims that money removes you from the list of dishonest debtors, lifts a spending ban or ends a suit.",
    ),
    truth=Text(
        "失信和限高只由法院决定和解除，履行义务后向执行法院申请，不收费，也没有渠道可买。",
        "Only the court lists and unlists; you apply to the enforcing court once you have performed. It is free, and "
        "nobody sells a way round it.",
    ),
    innocent_reading=Text(
        "律师代理执行和解是合法业务，会签书面合同。",
        "A lawyer may lawfully arrange a settlement, under a written contract.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.LIST_TOPIC,
            words.LIFTING,
            words.SELLER,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.COURT_LIST_LIFTED,
            words.OFFER_HARD,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
    ),
    positives=(
        "失信限高快速解除，私聊",
        "帮您撤销起诉、退出失信名单，内部渠道",
        Example("老赖摘帽、强制执行也能解除，先办后付，咨询加微信", sender="16700000000"),
    ),
    near_misses=(
        "法院已裁定冻结账户",
        "我的限高昨天解除了",
    ),
    twins=(
        "某某人民法院：您已履行完毕，限制消费措施已依法解除，案号(2026)某0102执123号",
        "法院公告：申请信用修复请向执行法院提交材料，不收取任何费用",
    ),
)
