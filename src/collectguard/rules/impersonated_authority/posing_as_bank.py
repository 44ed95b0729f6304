"""A private number that claims to be a bank."""

from collectguard.detectors.frames import AnyOf, Both, Frame, FromSender
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import BANK_BODY, HOURS, MONEY_ACT, NOT_AUTHORITY, PRIVATE_CHANNEL
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.impersonated_authority import PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-bank",
    title=Text("私人号码自称银行催款", "A private number that claims to be a bank"),
    severity=Severity.MEDIUM,
    legal=(
        "tel.106",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "用个人、虚拟号段或境外号码，或引你到私人账户，却自称“{claimed}”。",
        'Claims to be "{claimed}" from a personal, virtual or foreign number, or leads you to a private account.',
    ),
    truth=Text(
        "银行催收一般用官方号码，也可能委托外包机构，但外包不得冒充银行；欠款只还到银行自己的应用或合同账户。",
        "Banks mostly write from official numbers; they may hire agencies, but an agency may not pose as the bank. Repay only in the bank's app or to the contract's account.",
    ),
    innocent_reading=Text(
        "客户经理有时会用手机联系客户，请打银行卡背面的客服电话核实。",
        "A branch manager may use a mobile; check through the number on the back of your card.",
    ),
    advice=Text(
        "不要回拨，不要加对方微信。打银行卡背面或银行官网的客服电话，问有没有这个人、欠多少、还到哪里；只在银行自己的应用里还。",
        "Do not call back or add them on WeChat. Call the number on the back of your card and ask whether the person exists, what is owed and where to pay; repay only in the bank's app.",
    ),
    detect=AnyOf(
        FromSender(("virtual-operator", "iot", "overseas"), Both(Identity(BANK_BODY, trusted=()), PRESSED)),
        FromSender(
            ("mobile",),
            Both(
                Identity(BANK_BODY),
                Frame(
                    HOURS,
                    MONEY_ACT,
                    gap=18,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(NOT_AUTHORITY,),
                    confidence=0.55,
                ),
            ),
        ),
        Both(Identity(BANK_BODY, ways=("introduction",)), Frame(PRIVATE_CHANNEL, negatable=False, confidence=0.6)),
    ),
    positives=(
        Example("我是某某银行的，你卡逾期了，今天把钱还上", sender="17000000000"),
        Example("这里是某某银行信用卡中心，欠款今日不结清就起诉你", sender="16500000000"),
        "我是某某银行贷后的，你加我微信，钱转给我帮你入账",
    ),
    near_misses=(
        "【某某银行】您的信用卡已逾期，请登录手机银行还款",
        "去银行柜台还款",
    ),
    twins=(
        Example("【某某银行】您的贷款今日到期，请存足还款，如已还款请忽略。", sender="95500"),
        Example("您好，我是某某银行客户经理小李，您的贷款本月25日到期，有疑问可打客服热线。", sender="13800000000"),
    ),
)
