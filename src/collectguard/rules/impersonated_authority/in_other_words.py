"""Worded like claimed authority, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.impersonated_authority import ADVICE

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
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "这里是市金融监管分局贷后科，你那一单上级挂牌督办了，赶紧清",
        "群里@李某某 法院诉调对接员，电子传票点群文件第三个，调解金付群收款",
        "经侦支队通知，受案回执已开具，未到案人员今夜转网上追逃",
        "我这里会同镇司法所和派出所，请你们村干部转告陈某某家里：其子欠贷未还，明天上午集中走访，家里务必留人。",
    ),
    near_misses=(
        "村委会通知：明天镇里来人走访低保户，请在家等候，户口本拿出来，村口集合带路的是会计老李。",
        "传票：被传唤人李某某，案由民间借贷，应到时间4月17日14:30，应到处所第七法庭，书记员李某，盖院章",
    ),
    twins=(
        "您逾期记录已上报，还清后自结清之日起保留五年。请尽早还清",
        "抄表的，你家电表箱锁着，麻烦开下门或者拍个照发我",
    ),
)
