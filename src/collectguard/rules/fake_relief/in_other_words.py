"""Worded like fake relief, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.fake_relief import GET_IT_IN_WRITING
from collectguard.rules.suspicion import READ_AS_A_WHOLE

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
    innocent_reading=READ_AS_A_WHOLE,
    advice=GET_IT_IN_WRITING,
    detect=InOtherWords(),
    positives=(
        "李某某女士，我行特批您只还本金，限本周五下班前，请将款项转至经理指定账户，勿在手机银行操作。",
        "终审岗只剩我一个签字，我点头你就过，四点我下班，过时谁也帮不了",
        "姐我是美容院这边的协调，贷款公司骂得太难听了，我替你挡了一上午。他们松口说今天付一期就暂停，姐你给我个面子好不好",
        "系统给了你一张减免券，面值三千，23:59清零",
    ),
    near_misses=(
        "工资卡抵押行，今天办今天放，只要你别骗我",
        "欠我的奶茶拖了一个月，罚息一杯，合计两杯，今晚18点前结清，否则向你老婆起诉你！",
    ),
    twins=(
        "302的，水泵电费公摊你家还差六十，楼长群里就剩你没交了",
        "客户投诉我们打了他公司前台，录音调出来看看是不是你打的，写个情况说明",
    ),
)
