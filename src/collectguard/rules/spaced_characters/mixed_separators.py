"""Several kinds of separators tearing words in one message."""

from collectguard.detectors.disguise import MixedSeparators
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.spaced_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="spaced-characters/mixed-separators",
    title=Text("一条短信里混用多种分隔符", "Several kinds of separators in one message"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text("同一条短信里换着花样拆词：{words}。", "One message tears its words in several ways: {words}."),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=MixedSeparators(),
    positives=(
        "您已逾 期，不还/款就起.诉",
        "催·收通知：法 院传-票已出",
        "还*款，否则上 门，家 人都会知道",
    ),
    near_misses=(
        "报名请填：姓名/电话/地址 谢谢",
        "逾 期了，快还 款",
    ),
    twins=(
        "菜单：鱼香肉丝/宫保鸡丁 米饭·面条",
        "【某某物业】缴费方式：现金/刷卡/扫码 时间:9-17点",
    ),
)
