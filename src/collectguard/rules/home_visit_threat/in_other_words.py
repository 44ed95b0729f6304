"""Worded like threatened visits, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, TRUTH
from collectguard.rules.suspicion import READ_AS_A_WHOLE

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
    innocent_reading=READ_AS_A_WHOLE,
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "我这里会同镇司法所和派出所，请你们村干部转告陈某某家里：其子欠贷未还，明天上午集中走访，家里务必留人。",
        "师傅已经在往你们县开了，来回油钱加外访费1800元算你头上，现在还，我让他掉头",
        "过年你总得回老家吧，初一我们去你家拜年，鞭炮我带",
        "站你们小区南门拍的这张清楚吧，等你遛娃回来一块聊",
    ),
    near_misses=(
        "你们昨天说上门，今天说报警，明天是不是要说枪毙？我有录音",
        "到门口了，开下门",
    ),
    twins=(
        "【恒信消费金融】您的贷款合同已结清，授信额度关闭，如需异议请拨95000。",
        "你好送外卖的，地址写的老家村口找不到，你出来拿一下呗",
    ),
)
