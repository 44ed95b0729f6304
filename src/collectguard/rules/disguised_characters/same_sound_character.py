"""A charged word with characters of the same sound."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/same-sound-character",
    title=Text("同音字代替敏感词", "Same-sound characters in charged words"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "用同音字代替敏感的词：{words}。", "Charged words are written with characters of the same sound: {words}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("homophone", bonus=-0.04),
    positives=(
        "你的环款已经愈期，今天必须处理",
        "再不还宽就去你单位找你",
        "律师含已寄出，等着法苑传票吧",
        "今天不处理欠宽，后果自负",
    ),
    near_misses=(
        "今天环境不错，出去走走",
        "这个宽带套餐怎么还没装",
    ),
    twins=(
        "国庆节前请把房租转我一下，谢谢",
        "预期本季度销售增长一成",
        "家纺城周年庆，床品五折",
        "卫星发射成功，全国人民欢欣鼓舞",
    ),
)
