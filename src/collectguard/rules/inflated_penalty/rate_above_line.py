"""A daily, monthly or yearly rate beyond the line."""

from collectguard.detectors.charges import Charges, checks
from collectguard.detectors.frames import AnyOf
from collectguard.lexicon.charges import DEBT_SCENE, FINE_VERB, GROWING, INTEREST, PENALTY, PRESS, RATE_MARK
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

_BESIDE = ((DEBT_SCENE, RATE_MARK), (PRESS, RATE_MARK), (GROWING, RATE_MARK))

RULE = Rule(
    id="inflated-penalty/rate-above-line",
    title=Text("利率或违约金率超出上限", "A rate beyond the line"),
    severity=Severity.HIGH,
    legal=("rate.fi.24", "rate.private.cap", "rate.private.allin"),
    reason=Text(
        "所称{claimed}，{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It claims {claimed}: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "也可能只是把年利率、月利率写错了单位，或转述别处的收费标准。",
        "A yearly or monthly rate may have been written with the wrong unit, or somebody else's tariff is quoted.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Charges(checks.rate_above_line, PENALTY, INTEREST, FINE_VERB, *_BESIDE),
        Charges(checks.interest_above_line, INTEREST),
    ),
    positives=(
        "罚息按天算，一天百分之一",
        "从逾期那天起，违约金每日千分之三，一直算到你还清为止，自己掂量",
        "当初说好月息五分，钱没还上利息就得照给，别跟我装糊涂",
        "你这笔欠款滞纳金是0.5%/天，再拖一个礼拜看看是多少",
    ),
    near_misses=(
        "逾期罚息为日万分之五，请尽快还款",
        "违约金不用交了，本金先处理",
    ),
    twins=(
        "【某某银行】您的贷款已逾期3天，逾期罚息按日利率0.05%计收，请及时还款。如已还款请忽略。",
        "【某某物业】逾期缴纳物业费的，按日千分之三收取滞纳金，请及时缴费。",
        "账单分期限时优惠，月费率低至0.5%，回复FQ办理。",
    ),
)
