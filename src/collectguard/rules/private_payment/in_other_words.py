"""Worded like private payment, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

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
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=InOtherWords(),
    positives=(
        "语音转文字：那个你先把两千块钱呐转到我这个私人的呃支付宝上面啊，然后我再给你入到公司去",
        "老乡听我讲，莫走手机银行，走我这张卡，我当面给你撕条子",
        "群发：我是机主王某，因赌博欠下网贷，谁能借我两千，直接打到这个卡上，下月一定还",
        "支付宝搜这个手机号，名字对上就转，转完截图",
    ),
    near_misses=(
        "群里的朋友：收到“爆通讯录”威胁先截图，再打96110，别转钱给私人账户。",
        "楼道里那张骂人的还债告示我撕了，报警回执在物业，跟住户们说声别传了",
    ),
    twins=(
        "【恒信消费金融】您的贷款合同已结清，授信额度关闭，如需异议请拨95000。",
        "修锁的，十分钟到，你说的是被人撬还是自己忘钥匙？",
    ),
)
