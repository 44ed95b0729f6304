"""A charged word with dots, slashes or other signs inside it."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/signs-inside-word",
    title=Text("敏感词中间插符号", "Signs inside charged words"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "把敏感的词用点、斜杠等符号拆开：{words}。",
        "Charged words are torn apart by dots, slashes or other signs: {words}.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("gap", by="sign", bonus=0.06),
    positives=(
        "律·师·函已寄到你单位",
        "你已逾.期，今天不还就起/诉",
        "案件已经立*案，传_票这两天送到，赶紧处理",
        "催^收部门通知：还-款截止今天，否则上~门",
    ),
    near_misses=(
        "父亲/母亲都可以来开家长会",
        "约翰·史密斯今天到",
    ),
    twins=(
        "开户行：某某银行 / 地址：幸福路1号",
        "还书·借书请走自助机",
        "会议议程：1.学习文件 2.讨论 - 由各部门汇报",
    ),
)
