"""Worded like claimed authority, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="impersonated-authority/in-other-words",
    title=Text("说法像假冒官方", "Worded like a claimed authority"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.impersonate",
        "psa.62",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“假冒官方”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like claimed authority; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "法院、公安、监管部门不替人催收贷款，也不会用私人号码让您还钱；真的公务可以通过公开电话核实。",
        "Courts, police and regulators do not collect loans for others, nor ask for money from a private number; real official business can be checked through published phones.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "这里是市金融监管分局贷后科，你那一单上级挂牌督办了，赶紧清",
        "我执行法官，加你是给你机会，执行款先走我微信，回头补票",
        "社保局稽核，你用社保信息借的款现在异常，养老账户马上封，联系0571-00000000",
        "群里@李某某 法院诉调对接员，电子传票点群文件第三个，调解金付群收款",
    ),
    near_misses=(
        "【反诈中心】凡自称法院、公安来电说您网贷涉案要转到安全账户的，都是诈骗，请拨96110。",
        "传票：被传唤人李某某，案由民间借贷，应到时间4月17日14:30，应到处所第七法庭，书记员李某，盖院章",
    ),
    twins=(
        "融资融券维持担保比例低于130%，请于下一交易日收盘前追加担保物，否则将被强制平仓",
        "物业维修的，敲你家门没人，卡片插门缝了，看到回电",
    ),
)
