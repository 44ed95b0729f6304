"""A charged word with characters of no width inside it."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/zero-width-inside-word",
    title=Text("敏感词里藏着看不见的字符", "Invisible characters inside charged words"),
    severity=Severity.HIGH,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "词里夹着肉眼看不见的字符或附加记号：{words}。", "The words hold invisible characters or added marks: {words}."
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("invisible", "marks", bonus=0.12),
    positives=(
        "您已逾\u200b期，请尽快处理",
        "法\u200d院传\u2060票已签发，今天不还等着",
        "你的欠\ufeff款拖了这么久，家人也会知道",
        "催\u0336收\u0336部门最后通知",
    ),
    near_misses=(
        "\u200b您好，快递已放门卫",
        "\ufeff明天下午三点开会",
    ),
    twins=(
        "\u200b【某某物业】本周六停水检修，请提前储水。",
        "👨\u200d👩\u200d👧 周末亲子活动报名开始啦",
        "好的\u200b，收到",
    ),
)
