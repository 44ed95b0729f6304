"""A share or multiple of the whole remaining principal, contract sum, limit or bill."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import WRONG_BASE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/wrong-base",
    title=Text("按剩余本金、合同金额等错误基数收违约金", "Penalty taken of the wrong base"),
    severity=Severity.HIGH,
    legal=("rate.fi.24", "rate.fi.24.case", "rate.civil.585", "rate.contract.65", "cba.2026.ban.mislead"),
    reason=Text(
        "要以“{base}”为基数{claimed}。核算：{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It takes {claimed} of {base}. Recomputed: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=Text(
        "逾期的违约金一般只针对逾期没还的那部分、按天数算；还没到期的本金不算逾期。只有合同约定了提前到期并且真的宣布了，基数才可能扩大，合计仍受同一条线约束。",
        "A late penalty normally counts on the overdue part, by the day; principal not yet due is not late. Only where the contract allows calling in the whole loan, and that was really done, may the base grow, and the same line still holds.",
    ),
    innocent_reading=Text(
        "也可能是合同里的提前还款手续费，或机构依约宣布全部到期后的计息。",
        "It may be the contract's fee for early repayment, or interest after the whole loan was properly called in.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.wrong_base, WRONG_BASE),
    positives=(
        "违约金按剩余本金的20%收",
        "你已经违约，公司要求支付合同总金额30%的违约金，三天内到账",
        "再不处理就按你全部欠款的百分之十五计违约金，不是吓你",
        "账单全额两成的滞纳金，逾期了都这么罚",
    ),
    near_misses=(
        "违约金按逾期金额的一定比例收，具体看合同",
        "剩余本金还有三万，你打算怎么还",
    ),
    twins=(
        "【某某银行】您申请提前还款，须支付剩余本金1%的提前还款违约金，请确认。",
        "【某某消费金融】您本期应还1200元，剩余本金10800元，请于还款日前存足款项。",
    ),
)
