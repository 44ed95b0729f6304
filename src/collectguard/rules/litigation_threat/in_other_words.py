"""Worded like threatened suits, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="litigation-threat/in-other-words",
    title=Text("说法像虚假起诉威胁", "Worded like a threatened suit"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "cpl.126",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“起诉威胁”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like threatened suits; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "起诉要经过立案、送达、开庭，一步步都有时间和文书；真有案件会有法院和案号，可以查到。",
        "A suit is filed, served and heard, each step with its time and papers; a real case has a court and a number that can be looked up.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=ADVICE,
    detect=InOtherWords(),
    positives=(
        "材料员已经在法院排队了，前面还有三个号，还就现在说话",
        "庭前给你最后一个短信，两点四十不到账，三点电子立案提交，别说我没提",
        "对方律师已经在排队缴诉讼费了，你要谈就趁他没刷卡，我压着呢",
        "调解失败确认单已由双方签署？没签？那我代你签了，材料四点过庭",
    ),
    near_misses=(
        "法院离我家两站地，明天陪我妈去办公证",
        "科普：法院不会用短信让你往个人卡里打钱，传票上有案号，一查便知",
    ),
    twins=(
        "您有待还账单，将于三日后到期，绑卡余额不足，请提前备款",
        "工头，兄弟们的血汗钱什么时候结？年前不给，我们只能去劳动监察大队坐着",
    ),
)
