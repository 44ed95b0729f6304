"""A charged word with a character written as its parts."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/split-character",
    title=Text("把一个字拆成两半写", "Characters split into their parts"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text("把字拆成偏旁和部件来写：{words}。", "Characters are written as their parts: {words}."),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("split", bonus=0.12),
    positives=(
        "今天不处理就走氵去院",
        "讠斥讼材料已备好，你等着",
        "亻昔款还不还？给句话",
        "律师已受理，马上走己诉",
    ),
    near_misses=(
        "木头人和石头人",
        "女子组和男子组今天比赛",
    ),
    twins=(
        "古月胡，弓长张，请问您贵姓",
        "今天土也不算多，车也好停",
    ),
)
