"""The characters of a charged word in brackets, one by one."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/bracketed-characters",
    title=Text("敏感词逐字加括号", "Charged words in brackets, character by character"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "把敏感的词逐字用括号隔开：{words}。", "Charged words are set in brackets character by character: {words}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("gap", by="bracket", bonus=0.1),
    positives=(
        "{催}[收]通知：今天必须还清",
        "你的案子马上[起][诉]了，自己看着办",
        "〔律〕〔师〕〔函〕已发往你户籍地",
    ),
    near_misses=(
        "（一）报名时间（二）报名地点",
        "请选择[男][女]",
    ),
    twins=(
        "【某某银行】温馨提示：本网点（含自助区）周末营业。",
        "会议议程（一）签到（二）发言",
    ),
)
