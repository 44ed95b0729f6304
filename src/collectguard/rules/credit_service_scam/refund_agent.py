"""Agents who promise interest, fees or premiums back."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.FOR_CREDITOR)

RULE = Rule(
    id="credit-service-scam/refund-agent",
    title=Text("代理“退息退费”“退保”", "Refund agents"),
    severity=Severity.MEDIUM,
    legal=("psa.58", "pipl.sensitive"),
    reason=Text(
        "声称能替您把利息、服务费、保险费要回来，从中抽成。",
        "Promises to get interest, fees or premiums back for a share.",
    ),
    truth=Text(
        "息费有争议可以自己免费向机构和12378投诉，不需要代理。代理会抽成，还可能用您的身份资料另行借款。",
        "You can dispute interest and fees yourself with the lender and on 12378, for free. Agents take a share and may "
        "misuse your papers.",
    ),
    innocent_reading=Text(
        "机构依约退还费用的通知，会在官方App里能查到，不收手续费。",
        "A lender's own refund shows up in its app and costs nothing.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.REFUND_AGENT,
            words.OFFER,
            gap=40,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.SHOP_REFUND),
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.REFUND_OF,
            words.REFUND_ACT,
            words.OFFER_HARD,
            gap=16,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.SHOP_REFUND),
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "网贷退息退费，成功后收三成",
        "保险不想要了？代理退保，可全额退，咨询加我",
        Example("还清的贷款也能追回多付的服务费，团队操作，不退不收钱", sender="10690000000"),
    ),
    near_misses=(
        "您的退保申请请到柜台办理",
        "酒店订单可退，手续费20元",
    ),
    twins=(
        "信用卡年费已入账，刷满六次次年返还。",
        "【某某保险】您的退保申请已受理，款项将在5个工作日内退回原账户。",
        "您购买的商品已退款，金额88元，请注意查收",
    ),
)
