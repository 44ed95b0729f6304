"""A chat service under another name, in a message about a debt."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/chat-alias",
    title=Text("用“卫星”“威信”代替微信", "A chat service under another name"),
    severity=Severity.MEDIUM,
    legal=("seed.spaced", "chan.12321"),
    reason=Text(
        "不写微信，写成别的名字：{words}，把人引到私下聊天。",
        "WeChat is written under another name: {words}, to draw you into a private chat.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("alias", bonus=0.24),
    positives=(
        "还款方案加我卫星谈，今天截止",
        "逾期的事加威信处理，别打平台电话",
        "减免名额今天最后一天，卫星号13800000000",
    ),
    near_misses=(
        "卫星发射成功了",
        "他在村里很有威信",
    ),
    twins=(
        "加我微信，周末一起打球",
        "北斗卫星导航今日升级",
        "老队长威信高，大家都服他",
    ),
)
