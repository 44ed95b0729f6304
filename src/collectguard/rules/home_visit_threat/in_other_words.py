"""Worded like threatened visits, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, TRUTH

RULE = Rule(
    id="home-visit-threat/in-other-words",
    title=Text("说法像上门威胁", "Worded like a threatened visit"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.visit",),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“上门威胁”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like threatened visits; the marked words weighed most and hold "
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
        "站你们小区南门拍的这张清楚吧，等你遛娃回来一块聊",
        "从县城过去四十里，油钱算你头上，等着",
        "叔叔，我是两边的中间人小王，不是催收的。他们要去你家，车都点火了，是我给拦在加油站，你总得让我有句话回他们吧",
        "师傅已经在往你们县开了，来回油钱加外访费1800元算你头上，现在还，我让他掉头",
    ),
    near_misses=(
        "开锁换锁24小时上门，公安备案，13800000000",
        "我到楼下了，你家门口那个纸箱是法院专递，要本人签字，下来拿一下",
    ),
    twins=(
        "【征信中心】您申请的个人信用报告已生成，请在7日内登录平台查看，验证码请勿告知他人。",
        "新来的催收岗同事培训：三不准——不准骂人、不准联系无关人、不准自己收钱",
    ),
)
