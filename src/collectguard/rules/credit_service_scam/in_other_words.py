"""Worded like credit-service scams, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="credit-service-scam/in-other-words",
    title=Text("说法像征信修复类骗局", "Worded like a credit-service scam"),
    severity=Severity.MEDIUM,
    legal=("psa.58",),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“征信修复类骗局”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like credit-service scams; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=READ_AS_A_WHOLE,
    advice=PAY_NOBODY,
    detect=InOtherWords(),
    positives=(
        "您好，我是平台注销专员，您大学时开过学生额度，新规下属于违规账户，不注销年底影响征信，我带您把额度提出来清零",
        "您卡片已止付，如需恢复信用可委托我司合作的信用管理中心代办，服务费逐笔收取五百，与欠款合并支付至经办人账户",
        "还不动就找我表哥做债务重组，六家打包，抽你一成五，比我天天催你强",
        "钱还完记录还黑着呢，我同学在数据中心，一千二给你刷白，先转我一半",
    ),
    near_misses=(
        "求助，对方让我先交三百“撤诉费”才停催，我能交吗？",
        "您好，我是某宝客服，您购买的商品检测不合格，给您三倍退款，加QQ办理，先打开您的备用金",
    ),
    twins=(
        "昨天您说今天存，我们查了还没到账，麻烦看下是不是转错卡了，卡尾0002",
        "杨总，审计明天进场，去年那几笔应收账款的对账函今天必须都寄出去，欠款方盖章回来",
    ),
)
