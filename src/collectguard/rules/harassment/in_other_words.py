"""Worded like abuse or intimidation, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="harassment/in-other-words",
    title=Text("说法像辱骂恐吓", "Worded like abuse or intimidation"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.abuse",
        "psa.50",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“辱骂恐吓”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like abuse or intimidation; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "欠款再多，也不能用辱骂、恐吓、曝光来催。持牌机构的行业规则禁止，情节重的还可能违反治安管理的规定。",
        "No debt allows insults, intimidation or exposure. The industry's rules forbid it, and serious cases may breach public-order law.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=KEEP_AND_COMPLAIN,
    detect=InOtherWords(),
    positives=(
        "你公公接的，老人家说儿媳妇的账他不管，我说那行，那我打给你男人上班的工地，让工头开喇叭骂你",
        "你这种跟偷没两样，贼骨头，还有脸带娃下馆子",
        "今晚你这号能响一宿，信不信",
        "大红公告样稿你先过目，县里批过的，批文号不方便发，下礼拜满街都是你的脸",
    ),
    near_misses=(
        "欠 春 天 一 场 雨\n欠 你 一 封 回 信\n都 还 在 路 上",
        "“三天，”疤脸把刀插在桌上，“三天后拿不出银子，就拿你闺女抵。”掌柜的扑通跪下",
    ),
    twins=(
        "您逾期记录已上报，还清后自结清之日起保留五年。请尽早还清",
        "今天接了四十个电话，从早上七点开始打，我手机都烫了，怎么算骚扰",
    ),
)
