"""Worded like pressure through others, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.suspicion import READ_AS_A_WHOLE
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
    innocent_reading=READ_AS_A_WHOLE,
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "拉了个小群，你哥你嫂你老板都在，账单已经发进去了，进来打个招呼",
        "厂长，你们车间的李某某卷进一起贷款纠纷，我们要到车间找他核实，这种人判下来厂里也得开除",
        "跟你们李总约了周一上午，让他把你提成直接划过来",
        "你女儿同学的家长就在我们公司上班，你猜他知不知道",
    ),
    near_misses=(
        "以贷还贷不可取？那是没找对人，我们给您换成年息四厘的",
        "姐妹，他又问我借钱了，我没借，他那张嘴信不得",
    ),
    twins=(
        "【某某大学资助中心】国家助学贷款利息自毕业后自付，请于12月20日前存入还款账户，逾期计入征信",
        "新来的催收岗同事培训：三不准——不准骂人、不准联系无关人、不准自己收钱",
    ),
)
