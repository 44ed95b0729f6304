"""A whole far above the principal."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import TOTAL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/total-out-of-proportion",
    title=Text("总额远高于本金", "A total far above the principal"),
    severity=Severity.HIGH,
    legal=("rate.fi.24", "rate.private.allin", "rate.private.rollover", "rate.contract.65"),
    reason=Text(
        "所称{claimed}，而消息里的本金是{base}。核算：{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It claims {claimed} while the principal it names is {base}. Recomputed: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "如果借期或逾期有好几年，或者两个数说的不是同一笔借款，总额也可能没有错。",
        "After several years, or where the two figures belong to different loans, the total may be right.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.total_out_of_proportion, TOTAL),
    positives=(
        "借5000，现在连本带利9800",
        "本金2万逾期60天，加上各种费用总共要还24800",
        "你当初借了三千块，拖到今天已经滚到七千六了，再拖就过万",
    ),
    near_misses=(
        "本金5000，现在共需还5060",
        "本金5000还没还，欠条还在我这",
    ),
    twins=(
        "【某某银行】您的贷款本金20000元，利息380元，共需还款20380元，还款日为12日。",
        "借你的3000块钱，下月发工资先还2000，剩下的月底给。",
    ),
)
