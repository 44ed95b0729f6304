"""A penalty in yuan that the stated principal and days cannot bear."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import PENALTY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/penalty-above-line",
    title=Text("违约金数额算不出来", "A penalty the principal cannot bear"),
    severity=Severity.HIGH,
    legal=("rate.fi.24", "rate.contract.65", "rate.civil.585", "cba.2026.ban.mislead"),
    reason=Text(
        "所称{claimed}，对应的是{base}。核算：{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It claims {claimed} on {base}. Recomputed: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "如果逾期已有一两年，累计到这个数有可能是对的；消息里没写全天数或其他期数也会这样。",
        "After a year or two of delay the sum may be right; the message may also leave out days or other instalments.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.penalty_above_line, PENALTY),
    positives=(
        "本金3000，违约金2000，一分不能少",
        "你剩余本金5万，逾期2000元15天，按公司标准违约金1万，今天下班前到账",
        "逾期本金八千块，逾期20天，罚息已经有1500了，越拖越多",
    ),
    near_misses=(
        "本金3000元，违约金15元",
        "本金还差8000，罚息可以先不谈",
    ),
    twins=(
        "【某某消费金融】您的借款本金5000元已逾期30天，利息102.50元，罚息61.20元，共需还款5163.70元，请尽快处理。",
        "【某某银行信用卡】本期账单8600元，最低还款额860元，逾期违约金43元，利息51.60元。",
    ),
)
