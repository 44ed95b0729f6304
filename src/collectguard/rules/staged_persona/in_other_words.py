"""Worded like played parts, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="staged-persona/in-other-words",
    title=Text("说法像扮角色的套路", "Worded like a played part"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“人设套路”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like played parts; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "自称调解、风控或“替您说情”的人，多半与催您的是同一家。身份好不好听，不改变欠款数额，也不改变您的权利。",
        "Whoever calls himself mediator, risk officer or friend usually works for the same collector. The part played changes neither the debt nor your rights.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=ASK_WHO_THEY_ARE,
    detect=InOtherWords(),
    positives=(
        "昨天那个电话的事对不住，他新来的不懂规矩，往后你只认我",
        "我这边是诉前调解专员，受对方委托跟你谈，调解费800元先付，方案才能报上去",
        "风控部破例给您开绿灯的是我，别辜负，下午就得看到诚意",
        "大哥我姓吴，专调网上借钱这摊事，不拿工资纯做好事，您信我就回个1",
    ),
    near_misses=(
        "外卖少给了一个菜，不退钱我就给差评了",
        "你再不交房租我就换锁了，都拖俩月了，好歹给个话",
    ),
    twins=(
        "月付账单3号出，十号还，逾期会暂停月付权限",
        "哥，有个调解员加你没有？你别加，网上都说是催收装的",
    ),
)
