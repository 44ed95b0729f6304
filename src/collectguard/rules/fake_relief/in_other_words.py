"""Worded like fake relief, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = Rule(
    id="fake-relief/in-other-words",
    title=Text("说法像虚假减免", "Worded like fake relief"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead",),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“虚假减免”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like fake relief; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "真正的减免或分期方案有书面内容，写明金额、期数和收款账户，由贷款机构自己确认；口头的优惠和倒计时不算数。",
        "A real reduction or plan is in writing, names sums, instalments and account, and is confirmed by the lender itself; spoken favours and countdowns bind nobody.",
    ),
    innocent_reading=Text(
        "这是按整段话的说法判断的，比认准具体字句的规则更容易看错；也可能只是普通的催款或别的事。",
        "This rests on how the message reads as a whole and errs more easily than a rule about certain words; it may be a plain "
        "demand, or about something else.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=InOtherWords(),
    positives=(
        "终审岗只剩我一个签字，我点头你就过，四点我下班，过时谁也帮不了",
        "姐我是美容院这边的协调，贷款公司骂得太难听了，我替你挡了一上午。他们松口说今天付一期就暂停，姐你给我个面子好不好",
        "系统给了你一张减免券，面值三千，23:59清零",
        "上头放了个口子，十一点五十九以前本金打六折，过了门就焊死",
    ),
    near_misses=(
        "二叔，我爸做手术借您的两万，我先还一万，剩下的年底给您",
        "您好，我想提前把剩下三期还了，怎么算利息，违约金收吗",
    ),
    twins=(
        "302的，水泵电费公摊你家还差六十，楼长群里就剩你没交了",
        "董秘：限高那条舆情今天必须澄清，老板名字重名而已",
    ),
)
