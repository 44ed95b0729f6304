"""Charges said to have outgrown the principal."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import BEYOND, COST_WORD, DEBT_SCENE, MORTGAGE, OTHER_DUES, PRESS, STRONG_FEE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

_EXCUSE = (MORTGAGE, OTHER_DUES)

RULE = Rule(
    id="inflated-penalty/more-than-the-principal",
    title=Text("称利息或违约金超过本金", "Charges said to exceed the principal"),
    severity=Severity.MEDIUM,
    legal=("rate.fi.24", "rate.private.allin", "rate.contract.65"),
    reason=Text(
        "称利息、违约金或费用已经或将要超过您借的本金。",
        "Says that interest, penalty or fees exceed, or will exceed, what you borrowed.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "期限很长的贷款，利息总额本来就可能接近本金。",
        "On a very long loan the interest in all may come near the principal.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Both(
        AnyOf(
            Frame(COST_WORD, BEYOND, gap=6, unless=_EXCUSE, confidence=0.65),
            Frame(STRONG_FEE, BEYOND, gap=8, unless=_EXCUSE, confidence=0.65),
        ),
        AnyOf(Frame(DEBT_SCENE, negatable=False, confidence=0.65), Frame(PRESS, negatable=False, confidence=0.65)),
    ),
    positives=(
        "再拖下去利息比本金还多",
        "你的违约金早就超过本金了，赶快来办",
        "逾期费都快赶上本金了，还要躲到什么时候",
    ),
    near_misses=(
        "利息不多，先把本金还了",
        "本金比利息重要，先还本金",
    ),
    twins=(
        "咱家房贷前几年还的利息比本金还多，正常的",
        "【某某银行】您的贷款本金8000元、利息96元，请按期还款。",
    ),
)
