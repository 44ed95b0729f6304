"""A charged word in traditional characters inside simplified text."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/mixed-traditional",
    title=Text("简体里夹写繁体敏感词", "Traditional characters for charged words only"),
    severity=Severity.LOW,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "整条是简体，只有敏感的词用了繁体：{words}。",
        "The message is in simplified characters, only charged words are traditional: {words}.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("traditional", bonus=-0.13),
    positives=(
        "您的欠款已経逾期，今天不还就起訴",
        "这边已经安排，法院傳票马上送达，尽快还钱",
        "欠着不还，今天就申请強制執行你",
    ),
    near_misses=(
        "祝您萬事如意，新年快乐",
        "她叫劉芳，是我们班主任",
    ),
    twins=(
        "請於本月五日前繳納電費，謝謝",
        "您好，這是銀行的還款提醒，請以網銀為準",
        "欢迎光临，本店老闆亲自下厨",
    ),
)
