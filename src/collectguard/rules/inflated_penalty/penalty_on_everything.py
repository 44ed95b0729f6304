"""A penalty said to be counted on the whole debt, without a figure."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.charges import (
    ACCELERATED,
    ALL_INTEREST,
    ASKER,
    AT_ONCE,
    BY,
    COST_WORD,
    DUE_BILL,
    FULL_PENALTY,
    LIMIT_NAMED,
    OF_THE_WHOLE,
    OTHER_DUES,
    PENALTY,
    PREPAY,
    SHARE_OF_SUM,
    TAKE,
    WRONG_BASE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

_EXCUSE = (ACCELERATED, ASKER, OTHER_DUES)

RULE = Rule(
    id="inflated-penalty/penalty-on-everything",
    title=Text("称按全部欠款计违约金", "Penalty said to count on the whole debt"),
    severity=Severity.MEDIUM,
    legal=("rate.fi.24.case", "rate.fi.24", "rate.civil.585"),
    reason=Text(
        "称违约金或罚息按剩余本金、合同金额、授信额度或整个账单来算，而不是按逾期的部分。",
        "Says the penalty counts on the remaining principal, contract sum, credit limit or whole bill, not on what is overdue.",
    ),
    truth=Text(
        "没到期的钱不算逾期。除非合同约定了提前到期并且真的宣布了，违约金只按逾期未还的部分、按天算，合计还受年化上限约束。",
        "Money not yet due is not late. Unless the contract allows calling in the loan and that was done, the penalty counts on the overdue part, by the day, and within the yearly line.",
    ),
    innocent_reading=Text(
        "机构依约宣布贷款提前到期后，可以对全部到期本金计息；要看有没有书面通知。",
        "After a loan was properly called in, interest may count on all of it; look for the written notice.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Frame(PENALTY, BY, WRONG_BASE, gap=5, unless=_EXCUSE, confidence=0.75),
        Frame(BY, WRONG_BASE, TAKE, PENALTY, gap=5, unless=_EXCUSE, confidence=0.75),
        Frame(BY, WRONG_BASE, TAKE, COST_WORD, gap=4, unless=(*_EXCUSE, DUE_BILL), confidence=0.6),
        Frame(BY, WRONG_BASE, SHARE_OF_SUM, TAKE, PENALTY, gap=4, unless=_EXCUSE, confidence=0.8),
        Frame(LIMIT_NAMED, OF_THE_WHOLE, TAKE, PENALTY, gap=12, across=True, unless=_EXCUSE, confidence=0.7),
        Frame(FULL_PENALTY, unless=(*_EXCUSE, DUE_BILL), confidence=0.6),
        Frame(
            ALL_INTEREST, ASKER, AT_ONCE, gap=6, any_order=True, unless=(*_EXCUSE, DUE_BILL, PREPAY), confidence=0.55
        ),
        Frame(WRONG_BASE, TAKE, PENALTY, gap=3, unless=_EXCUSE, confidence=0.65),
    ),
    positives=(
        "罚息按全额算，不是按逾期那点算",
        "再不处理系统就按授信额度收违约金了",
        "违约了就要以合同总额计算违约金，这是写在合同里的，你自己签的字",
    ),
    near_misses=(
        "罚息按逾期金额算，逾期多少算多少",
        "违约金可以免，先把全部本金还了",
    ),
    twins=(
        "【某某银行】因您连续逾期，我行依约宣布贷款提前到期，罚息按剩余本金及合同利率计收，详见书面通知。",
        "【某某银行】您的违约金按最低还款额未还部分计收，详见领用合约。",
    ),
)
