"""The borrower's job said to be lost over a debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/job-loss",
    title=Text("称会丢工作", "Job put at stake"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "crime.civil-debt",
    ),
    reason=Text(
        "称不还款会让您被开除、丢工作或以后找不到工作。",
        "Says that not paying will get you dismissed or leave you unable to find work.",
    ),
    truth=Text(
        "欠款是您和贷款机构之间的事，不是单位可以开除您的当然理由；催收人员无权要求单位处分您。",
        "The debt is between you and the lender and no ground as such for dismissal; a collector cannot demand that your employer punish you.",
    ),
    innocent_reading=Text(
        "少数岗位的合同对本人信用有要求，以您的劳动合同为准。",
        "A few jobs do ask for a clean credit record; look in your own contract.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.JOB_LOSS, unless=(*words.LAWFUL, words.UNDERSTANDING), without=words.ELSEWHERE, confidence=0.75
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.WORKPLACE_NAMED,
                words.CANNOT_STAY,
                gap=8,
                negatable=False,
                unless=(*words.LAWFUL, words.UNDERSTANDING),
                without=words.ELSEWHERE,
                confidence=0.7,
            ),
            words.THREAT,
        ),
    ),
    positives=(
        "等着被单位开除吧，欠钱不还",
        "再不处理，这份工作你也保不住，工作没了别怨我",
        "背调过不了，以后没公司敢要你，几千块钱你自己权衡",
    ),
    near_misses=(
        "知道您失业了，可以申请延期",
        "逾期多久了你心里有数吧",
    ),
    twins=(
        Example("员工个人债务公司不介入，你自己跟对方沟通好，别影响工作", sender="13800000000"),
        "公司通知：因业务调整，本部门不再续签，相关同事请找人事沟通。",
        "这破班我是干不下去了，下个月就辞",
    ),
)
