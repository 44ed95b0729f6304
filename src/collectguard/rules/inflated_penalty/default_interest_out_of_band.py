"""Default interest beyond the band that follows from the contract rate."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import PENALTY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/default-interest-out-of-band",
    title=Text("罚息超出合同利率的上浮幅度", "Default interest out of its band"),
    severity=Severity.MEDIUM,
    legal=("rate.default.251", "rate.fi.24"),
    reason=Text(
        "所称{claimed}；按合同利率应在：{recomputed}。依据：{source}。",
        "It claims {claimed}; by the contract rate it should be {recomputed}. Basis: {source}.",
    ),
    truth=Text(
        "银行类贷款的逾期罚息，一般是在合同利率上加收三成到五成；挪用贷款才会更高。",
        "Default interest on bank loans is the contract rate plus thirty to fifty per cent; only misuse of the loan costs more.",
    ),
    innocent_reading=Text(
        "出借方如果不是银行，或合同另有约定，这个幅度不一定适用。",
        "If the lender is no bank, or the contract says otherwise, this band may not apply.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.default_band, PENALTY),
    positives=(
        "你合同利率7.2%，逾期罚息按日0.2%",
        "贷款利率年化6%，现在逾期了罚息就是年利率18%，一天不还一天在涨",
        "约定利率为年5.4%，逾期利息按每日千分之一计算，尽快结清",
    ),
    near_misses=(
        "合同利率7.2%，罚息为年化10.8%",
        "合同利率7.2%，请按时还款",
    ),
    twins=(
        "【某某银行】您的贷款执行年利率4.8%，逾期部分按年利率7.2%计收罚息，请尽快还款。",
        "【某某银行】温馨提示：您的房贷利率已调整为年利率3.05%，下月起执行。",
    ),
)
