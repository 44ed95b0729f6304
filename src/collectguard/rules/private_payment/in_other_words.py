"""Worded like private payment, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="private-payment/in-other-words",
    title=Text("说法像私下收款", "Worded like private payment"),
    severity=Severity.MEDIUM,
    legal=(
        "psa.58",
        "card.collect.69",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“私下收款”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like private payment; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "还款只进合同写明的机构账户或官方App。付到个人账户、陌生二维码或聊天里给的账号，机构可能查不到，也很难追回。",
        "Repayments go only to the account in the contract or through the official app. Money sent to a person, an unknown code or an account from a chat may never reach the lender and is hard to get back.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=PAY_THE_LENDER_ONLY,
    detect=InOtherWords(),
    positives=(
        "支付宝搜这个手机号，名字对上就转，转完截图",
        "群发：我是机主王某，因赌博欠下网贷，谁能借我两千，直接打到这个卡上，下月一定还",
        "企业微信这边不方便收，切个人号，我发你码",
    ),
    near_misses=(
        "不建议现在起诉，证据只有聊天截图，先把借条和转账记录找齐",
        "您有一张水电补贴券即将过期，不领白不领，打开hk.example/pay输入卡号即到账",
    ),
    twins=(
        "经多次联系未果，我行拟委托第三方机构恒诚公司协助催收您的欠款，可致电客服核对，还款账户不变",
        "上次借的六千，我分三个月还你，第一笔两千刚转，收到回我",
    ),
)
