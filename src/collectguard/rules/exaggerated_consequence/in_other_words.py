"""Worded like exaggerated consequences, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="exaggerated-consequence/in-other-words",
    title=Text("说法像夸大后果", "Worded like an exaggerated consequence"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "crime.civil-debt",
    ),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“夸大后果”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like exaggerated consequences; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "普通欠款逾期是民事问题。限制消费、失信名单、冻结和拘留都要由法院或公安依法定程序作出，不会因为一条短信自动发生。",
        "An ordinary overdue debt is a civil matter. Consumption limits, dishonesty lists, freezes and detention are decided by a court or the police under a procedure; no text message sets them off.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=CHECK_FIRST,
    detect=InOtherWords(),
    positives=(
        "老师，陈某某是你们学生吧，在我们平台借了6万2不还，学校得管管，不然毕业证学位证都办不下来",
        "经侦支队通知，受案回执已开具，未到案人员今夜转网上追逃",
        "信用卡这边我是第三次联系你了，刑法写了恶意透支，你这六千块够进去半年，别以为银行不敢报案，银行天天报",
        "根据大数据，您逾期满七天后系统会自动通知民政局、社保局和学校，三个地方同时锁，到时我想拦也拦不下来，现在还一期我能关掉开关",
    ),
    near_misses=(
        "我是你领导，明天上午来我办公室一趟，别跟别人讲",
        "大叔，信用社的贷款11月11日到期了三个月，您卖完苞谷以后记得到柜台还，不认字就带上折子和身份证",
    ),
    twins=(
        "我这边是客服，不是催收，刚才您在线上排队没接通，现在回拨，请问要查哪一笔",
        "我写了封信给平台：请停止联系我母亲，欠款由本人与贵司协商",
    ),
)
