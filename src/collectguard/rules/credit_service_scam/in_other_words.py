"""Worded like credit-service scams, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

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
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=PAY_NOBODY,
    detect=InOtherWords(),
    positives=(
        "您卡片已止付，如需恢复信用可委托我司合作的信用管理中心代办，服务费逐笔收取五百，与欠款合并支付至经办人账户",
        "J信烂了别找我，三百块帮你洗bai，前提先hk",
        "还不动就找我表哥做债务重组，六家打包，抽你一成五，比我天天催你强",
    ),
    near_misses=(
        "您的保单已失效，失效期间出险不赔。两年内补缴保费及利息可申请复效，逾期我司有权解除合同，请联系您的服务专员或95XXX。",
        "下午两点劳动监察的人来单位核查考勤，请把打卡记录打出来，别慌",
    ),
    twins=(
        "经多次联系未果，我行拟委托第三方机构恒诚公司协助催收您的欠款，可致电客服核对，还款账户不变",
        "M2组的案子周五要移交委外，材料不齐的今晚补齐",
    ),
)
