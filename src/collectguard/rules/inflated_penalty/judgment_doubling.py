"""After a judgment the debt is said to double."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.charges import DOUBLING, DOUBLING_EXCUSE, JUDGED, OTHER_DUES
from collectguard.model import Severity, Text
from collectguard.rule import Rule

RULE = Rule(
    id="inflated-penalty/judgment-doubling",
    title=Text("称起诉或判决后要还几倍", "Debt said to double once sued"),
    severity=Severity.MEDIUM,
    legal=("rate.judgment.double", "cba.2026.ban.mislead"),
    reason=Text(
        "称一起诉、一判决，欠款就要翻倍还。",
        "Says that once sued or judged the debt must be paid several times over.",
    ),
    truth=Text(
        "判决只会支持有依据的本金、利息和违约金。判决后拖着不履行，加倍部分的利息也只是每天万分之一点七五，一年约6.39%，不是翻倍还。",
        "A judgment grants only principal, interest and penalty that have a basis. The extra interest for not obeying it is 0.0175% a day, about 6.39% a year; nothing doubles.",
    ),
    innocent_reading=Text(
        "也可能是把“加倍支付迟延履行利息”这个法律说法讲走了样。",
        "The legal phrase about double interest for delayed performance may simply have been garbled.",
    ),
    advice=Text(
        "向12368报姓名和案号核实有没有这个案子。真有案子要应诉，并在法庭上提出违约金过高、申请分期。",
        "Ask 12368, with your name and the case number, whether there is a case. If so, answer it, tell the court the penalty is too high and ask for instalments.",
    ),
    detect=AnyOf(
        Frame(JUDGED, DOUBLING, gap=14, unless=(DOUBLING_EXCUSE, OTHER_DUES), confidence=0.75),
    ),
    positives=(
        "判了你要翻倍还",
        "等法院判决下来，你就不是还两万的事了，双倍都打不住",
        "一旦起诉，违约金诉讼费全算上要还三倍，现在还来得及",
    ),
    near_misses=(
        "判决后按判决书金额还就行",
        "法院判了就不能再谈分期了",
    ),
    twins=(
        "【某某法院】被执行人应履行判决确定的义务，并加倍支付迟延履行期间的债务利息。案号：（2026）京0105执1234号，可拨12368查询。",
        "判决下来了，对方要双倍返还定金",
    ),
)
