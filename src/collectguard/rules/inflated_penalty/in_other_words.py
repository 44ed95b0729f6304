"""Worded like inflated charges, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="inflated-penalty/in-other-words",
    title=Text("说法像夸大违约金", "Worded like an inflated charge"),
    severity=Severity.MEDIUM,
    legal=(
        "rate.contract.65",
        "rate.civil.585",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“夸大费用”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like inflated charges; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=READ_AS_A_WHOLE,
    advice=ASK_FOR_PARTS,
    detect=InOtherWords(),
    positives=(
        "违约金你嫌高？合同里是剩余应还总额百分之三十，七万就是两万一，嫌高当初别签",
        "给你算笔账：本金四千，利息一千二，催收费八百，短信费一百五，通话费六十，我报的价你觉得哪条不合理？都合理就转",
        "拖车还没动，先按合同总价十二万收你三成毁约金三万六，不给就开走",
        "我跟你讲利息不是我定的，系统按你当初审批的三万额度算的罚息，你用多少不管，用了五千也按三万算，所以现在是5万3",
    ),
    near_misses=(
        "按合同逾期超过15天我有权解除租约，希望你本周内交租或者商量搬走的时间",
        "甲方又拖款了，说好月底付四十万，老板让你亲自去一趟",
    ),
    twins=(
        "县资助中心：你的助学贷款已逾期，联系不上你本人，收到请回电，需要的话可申请救助延期",
        "他把门敲得震天响，屋里只有一只猫应声，账簿上的名字早划掉了",
    ),
)
