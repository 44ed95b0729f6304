"""Tomorrow it is so much."""

from collectguard.detectors.charges import Charges, checks
from collectguard.detectors.frames import AnyOf
from collectguard.lexicon.charges import DEBT_SCENE, LATER_MARK, PAY_ORDER, PENALTY, TOTAL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/sudden-total",
    title=Text("威胁过一天就变成更大的数", "A larger total threatened for tomorrow"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead", "rate.contract.65"),
    reason=Text(
        "称拖过这个时间就要还{claimed}（现在：{base}）；{recomputed}。",
        "Says that after this moment {claimed} are due (now: {base}); {recomputed}.",
    ),
    truth=Text(
        "逾期的成本按天累积，晚一天只多一天的钱，不会一夜之间跳一大截。总额要能分项算出来。",
        "The cost of delay builds up by the day; one more day adds one day's charge and no leap. A total must be made of parts.",
    ),
    innocent_reading=Text(
        "也可能是说减免方案到期后恢复原来的金额，或当天正好有新的一期到期。",
        "An agreed reduction may end then, or another instalment may fall due that day.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Charges(checks.sudden_total, (TOTAL, DEBT_SCENE), (TOTAL, PENALTY)),
        Charges(checks.now_or_more, (DEBT_SCENE, LATER_MARK), (PAY_ORDER, LATER_MARK)),
    ),
    positives=(
        "今天不还明天就是三万",
        "这笔欠款现在给8000结掉，过了今天变成1.2万，到时候别找我",
        "再不还，下周利息滚到两万八，我可提醒过你了",
    ),
    near_misses=(
        "今天不还明天就是逾期第三十天",
        "明天要还3000，别忘了",
    ),
    twins=(
        "【某某银行】您的借款1200元明天到期，请确保账户余额充足，避免逾期。",
        "明天就是截止日期，3000元报名费别忘了交",
    ),
)
