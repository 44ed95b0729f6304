"""Debt, interest or penalty said to double after a moment."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import (
    ADVERT,
    ASKER,
    COST_WORD,
    DEBT_SCENE,
    DOUBLE_STRONG,
    DOUBLED_THING,
    DOUBLING,
    DOUBLING_EXCUSE,
    LATE_IF,
    OTHER_DUES,
    PENALTY,
    PRESS,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

_EXCUSE = (ASKER, DOUBLING_EXCUSE, OTHER_DUES, ADVERT)

RULE = Rule(
    id="inflated-penalty/doubling",
    title=Text("威胁欠款或违约金翻倍", "Debt said to double"),
    severity=Severity.MEDIUM,
    legal=("rate.contract.65", "rate.fi.24", "cba.2026.ban.mislead"),
    reason=Text(
        "称不按时给钱，欠款、利息或违约金就翻倍。",
        "Says that debt, interest or penalty will double unless you pay in time.",
    ),
    truth=Text(
        "逾期的成本按天累积，没有“过点翻倍”这回事；利息和违约金合计还受年化上限约束。",
        "The cost of delay builds up by the day; nothing doubles at an hour, and interest and penalty together stay within a yearly line.",
    ),
    innocent_reading=Text(
        "也可能是说申请的减免失效、恢复原来的金额，只是话说得重。",
        "An agreed reduction may end and the old sum come back, put in strong words.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Frame(LATE_IF, PENALTY, DOUBLING, gap=10, any_order=True, unless=_EXCUSE, confidence=0.8),
        Frame(PENALTY, DOUBLING, gap=6, any_order=True, unless=_EXCUSE, confidence=0.7),
        Frame(COST_WORD, DOUBLING, gap=5, unless=_EXCUSE, confidence=0.65),
        Both(
            Frame(LATE_IF, DOUBLE_STRONG, gap=14, any_order=True, unless=_EXCUSE, confidence=0.6),
            AnyOf(Frame(DEBT_SCENE, negatable=False, confidence=0.6), Frame(PRESS, negatable=False, confidence=0.6)),
        ),
        Both(
            Frame(
                LATE_IF, DOUBLED_THING, DOUBLE_STRONG, DOUBLING, gap=10, any_order=True, unless=_EXCUSE, confidence=0.7
            ),
            Frame(DEBT_SCENE, negatable=False, unless=_EXCUSE, confidence=0.7),
        ),
    ),
    positives=(
        "今天不还，违约金翻倍",
        "过了今晚十二点，你欠的钱直接翻一番，我说到做到",
        "晚一天还双倍利息，自己看着办",
        "罚金按三倍算，别到时候哭",
    ),
    near_misses=(
        "今天还了就不会多一分钱",
        "工作量翻倍，这两天没空催你",
    ),
    twins=(
        "【小贷公司】您的借款已逾期，按合同约定罚息为正常利率的1.5倍，还款后即停止计收。",
        "今天加班工资双倍，晚上吃什么",
        "【某某银行】今天刷卡双倍积分，活动月底结束，还款日不变。",
        "判决生效后未履行的，应当加倍支付迟延履行期间的债务利息。",
    ),
)
