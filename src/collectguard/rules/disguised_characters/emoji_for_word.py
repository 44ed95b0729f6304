"""A picture standing for part of a charged word."""

from collectguard.detectors.disguise import Disguised
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.disguised_characters import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="disguised-characters/emoji-for-word",
    title=Text("用表情符号代替敏感词", "Pictures in place of charged words"),
    severity=Severity.LOW,
    legal=("seed.spaced", "chan.12321"),
    reason=Text("用表情符号代替敏感词里的字：{words}。", "Pictures stand for characters of charged words: {words}."),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Disguised("emoji", bonus=0.06),
    positives=(
        "今天不还💰就去你单位",
        "去你🏠坐坐，今天不还就来，自己挑",
        "⚖院传票这两天到，赶紧处理",
        "欠💰不还，等着上🚪吧",
    ),
    near_misses=(
        "发💰啦，今晚我请客",
        "🏠新房装修好了来玩",
    ),
    twins=(
        "生意兴隆💰💰💰 恭喜发财",
        "周末来我🏠吃饭吧",
        "📞有事打我电话",
    ),
)
