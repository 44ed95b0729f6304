"""A charged word partly in pinyin."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/pinyin-for-characters",
    title=Text("敏感词夹写拼音", "Charged words partly in pinyin"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "把敏感的词改成拼音或拼音字母：{words}。", "Charged words are written in pinyin or its initials: {words}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("pinyin", bonus=0.14),
    positives=(
        "今天不还就qi诉你",
        "lv师函已经寄到你单位",
        "fa院传piao这两天到，欠kuan赶紧处理",
        "cuishou的人马上到你家",
    ),
    near_misses=(
        "我在VIP室等你",
        "请下载App后还书",
    ),
    twins=(
        "Wi-Fi密码是yuqi2020",
        "李yuan老师的课改到周三",
        "A款和B款都有货，C款要预订",
    ),
)
