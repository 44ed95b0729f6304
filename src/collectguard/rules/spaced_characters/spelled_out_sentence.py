"""A pressing sentence with every character apart."""

from collectguard.detectors.disguise import SpelledOut
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/spelled-out-sentence",
    title=Text("整句话逐字拆开", "A whole sentence spelled out"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text("整句话每个字都隔开：{words}。", "Every character of the sentence stands apart: {words}."),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=SpelledOut(),
    positives=(
        "你 今 天 再 不 还 钱 就 去 你 家",
        "欠 款 今 天 必 须 处 理 ， 否 则 后 果 自 负",
        "明·天·带·人·去·你·家·找·你·要·钱·，·欠·的·钱·今·天·还",
    ),
    near_misses=(
        "祝 您 新 年 快 乐 万 事 如 意",
        "开 会 通 知",
    ),
    twins=(
        "例 会 记 录\n议 题：逾 期 台 账 核 对\n参 加：信 贷 科、风 控 科",
        "对 账 单\n期 次  本 金  利 息  合 计\n3  900.00  11.20  911.20",
        "生 日 快 乐 ， 天 天 开 心",
        "床 前 明 月 光 ， 疑 是 地 上 霜",
        "立 案 决 定 书\n当事人收到后请核对内容。",
    ),
)
