"""Worded like played parts, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

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
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=InOtherWords(),
    positives=(
        "风控复审岗通知，我这边通过了才不移交，你要配合我",
        "昨天那个电话的事对不住，他新来的不懂规矩，往后你只认我",
        "姐我跟你一样的情况，上个月找他们的吴主任一次谈下来了，你也找他",
        "我这边是诉前调解专员，受对方委托跟你谈，调解费800元先付，方案才能报上去",
    ),
    near_misses=(
        "你说的下周还，今天都第四个下周了，哥们儿我房租没着落",
        "我是你领导，明天上午来我办公室一趟，别跟别人讲",
    ),
    twins=(
        "您申请的延期我们没批，原因是资料不全。请补收入证明，补之前催款电话还会有，希望理解。",
        "第四十二章 讨债\n雪夜，他站在村口老槐树下，把账本翻到最后一页。欠他的人，一个都跑不掉。",
    ),
)
