"""A charged word with characters of similar shape."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/look-alike-character",
    title=Text("形近字代替敏感词", "Look-alike characters in charged words"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "用样子相近的字代替敏感的词：{words}。", "Charged words are written with characters that look alike: {words}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("look-alike", "width", bonus=-0.04),
    positives=(
        "你已逾朝多日，今天还不还",
        "逾斯不还，家里人都会知道",
        "催牧通知：今天是最后期限",
    ),
    near_misses=(
        "昨天的帐还没对完",
        "末来可期",
    ),
    twins=(
        "今晚朝阳公园有音乐会",
        "朋友，明朝再见",
        "货款已付，请查收",
    ),
)
