"""滞纳金 or 超限费 on a credit card: names abolished on a known day."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import LATE_FEE, OVER_LIMIT_FEE
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/card-late-fee",
    title=Text("信用卡仍收“滞纳金”", "A 'late fee' on a credit card"),
    severity=Severity.MEDIUM,
    legal=("rate.card.latefee", "rate.card.court"),
    reason=Text(
        "在信用卡欠款里提到“{claimed}”。{recomputed}。依据：{source}。",
        "It speaks of {claimed} on a credit card. {recomputed}. Basis: {source}.",
    ),
    truth=Text(
        "信用卡的滞纳金、超限费已经取消，逾期只能按领用合约收违约金，而且违约金不再计利息。",
        "Late fees and over-limit fees on credit cards are abolished; only the penalty in the card agreement may be charged, and it bears no interest.",
    ),
    innocent_reading=Text(
        "也可能只是口头上把违约金习惯性叫成滞纳金，金额本身没有错。",
        "The penalty may simply be called by its old name, and the sum may be right.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.card_late_fee, LATE_FEE, OVER_LIMIT_FEE),
    positives=(
        "您信用卡已产生滞纳金500元",
        "信用卡逾期两个月，利息加滞纳金每天都在走，尽快还上",
        "刷卡的时候痛快，现在超限费滞纳金一起算给你，持卡人自己承担",
    ),
    near_misses=(
        "您信用卡已产生违约金50元",
        "逾期会产生滞纳金",
        Example(
            "您的信用卡已产生滞纳金20元，请尽快还款",
            received_at="2015-06-01T10:00:00+08:00",
            note="before the fee was abolished",
        ),
    ),
    twins=(
        "自2017年起信用卡滞纳金已取消，改为违约金，请持卡人留意领用合约。",
        "【某某税务】您有税款逾期未缴，将按日加收滞纳金，请尽快办理。",
    ),
)
