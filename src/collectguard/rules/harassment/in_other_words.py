"""Worded like abuse or intimidation, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN

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
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=InOtherWords(),
    positives=(
        "你这种跟偷没两样，贼骨头，还有脸带娃下馆子",
        "你公公接的，老人家说儿媳妇的账他不管，我说那行，那我打给你男人上班的工地，让工头开喇叭骂你",
        "十分钟拉一个群，你妈、你姐、你老板，名字就叫“帮帮杨某”",
        "一天五百个电话，看你手机先没电还是我先累",
    ),
    near_misses=(
        "张某，欠款今天处理一下，别让我再打",
        "儿子，有个人打来说你欠钱要我替你还，我没理他，你看看是不是骗子",
    ),
    twins=(
        "结清证明已开具，到手机银行“证明打印”下载，三个月内有效",
        "你说你是法院的，把案号给我，我打12368问",
    ),
)
