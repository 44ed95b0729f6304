"""Interest taken in advance, told without figures."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import (
    ANSWERED,
    AT_LENDING,
    DEDUCTED_THING,
    OTHER_DUES,
    STILL_WHOLE,
    UPFRONT,
    UPFRONT_WORD,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/upfront-in-words",
    title=Text("先扣了利息或费用，仍要按全额还", "Deducted in advance and still demanded in full"),
    severity=Severity.HIGH,
    legal=("rate.civil.670", "rate.private.upfront"),
    reason=Text(
        "承认放款时已先扣利息或费用，却仍要按合同或借条上的金额还。",
        "Admits that interest or fees were taken out beforehand, yet demands the sum on paper.",
    ),
    truth=Text(
        "利息不能先从本金里扣。扣了的，按实际到手的金额算本金和利息。",
        "Interest may not be taken out of the principal in advance; if it was, principal and interest count on what was received.",
    ),
    innocent_reading=Text(
        "先扣的也可能是你自己确认购买的保险等单独产品；以合同和到账流水为准。",
        "What was deducted may be a separate product you agreed to, such as insurance; contract and bank record decide.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Both(
            Frame(UPFRONT, DEDUCTED_THING, gap=6, any_order=True, unless=(OTHER_DUES,), confidence=0.7),
            Frame(AT_LENDING, negatable=False, confidence=0.7),
            Frame(STILL_WHOLE, negatable=False, confidence=0.7),
        ),
        Both(
            Frame(UPFRONT_WORD, unless=(OTHER_DUES,), confidence=0.6),
            Frame(ANSWERED, negatable=False, confidence=0.6),
        ),
    ),
    positives=(
        "砍头息是行规，钱你照还",
        "放款时扣的服务费不退，你按合同金额还就行",
        "头期利息先扣了不假，借条上写多少你就得还多少，一分不能少",
    ),
    near_misses=(
        "放款已完成，请查收",
        "利息先不算，本金还了再说",
    ),
    twins=(
        "【某某银行】您的贷款已放款，首期利息将于还款日从账户扣除，请留足余额。",
        "这个月先扣了物业费，下个月再算水电",
    ),
)
