"""So many yuan for each day of delay."""

from collectguard.detectors.charges import Charges, checks
from collectguard.detectors.frames import AnyOf
from collectguard.lexicon.charges import FINE_VERB, GROWING, INTEREST, PENALTY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/growing-by-the-day",
    title=Text("按天加收固定金额", "A fixed sum for each day"),
    severity=Severity.MEDIUM,
    legal=("rate.fi.24", "rate.private.allin", "rate.contract.65"),
    reason=Text(
        "所称{claimed}（基数：{base}）。核算：{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It claims {claimed} (base: {base}). Recomputed: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "欠款本金很大时，每天几十、上百元的利息也可能没有超线；以分项账单为准。",
        "On a large principal such a daily sum may be within the line; the itemised bill decides.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Charges(checks.growing_by_the_day, GROWING, PENALTY, INTEREST, FINE_VERB),
        Charges(checks.accrued_in_days, PENALTY),
    ),
    positives=(
        "逾期一天罚你200",
        "借的才3000，现在每天50块逾期费，你拖得起吗",
        "拖着不还是吧，从今天开始每天加收三百元违约金，直到还清",
    ),
    near_misses=(
        "每天打一个电话给你都不接，欠款怎么处理",
        "逾期一天也会影响信用，请尽快还款",
    ),
    twins=(
        "【某某银行】您的贷款本金50000元已逾期，每日产生罚息约12.5元，请尽快还款。",
        "工地小工一天300，日结，逾期不发工资你找我",
        "房租逾期每天收50元违约金，麻烦今天转一下",
    ),
)
