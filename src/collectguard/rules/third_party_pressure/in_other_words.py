"""Worded like pressure through others, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, TRUTH

RULE = Rule(
    id="third-party-pressure/in-other-words",
    title=Text("说法像骚扰第三方", "Worded like pressure through others"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.third",
        "gbt.debtor-only",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“骚扰第三方”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like pressure through others; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=TRUTH,
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "贵校您好，学生赵某在我平台逾期，烦请辅导员找他谈话并协助归还",
        "拉了个小群，你哥你嫂你老板都在，账单已经发进去了，进来打个招呼",
        "厂长，你们车间的李某某卷进一起贷款纠纷，我们要到车间找他核实，这种人判下来厂里也得开除",
        "你女儿同学的家长就在我们公司上班，你猜他知不知道",
    ),
    near_misses=(
        "乖孙，有个人打我电话讲你犯法了要交钱，我没理他，你没事吧？",
        "我没借钱！我是他前同事，你们一天打我二十个电话，再打我起诉你们骚扰",
    ),
    twins=(
        "【城燃】您家燃气表余额为负23元，已进入透支，透支用完自动关阀，充值后本人在家方可复通",
        "【东湖区人民法院】经审查你的再审申请不符合受理条件，材料已寄回",
    ),
)
