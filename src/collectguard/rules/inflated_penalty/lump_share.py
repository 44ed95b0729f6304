"""A tenth or more demanded at once as penalty."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import DEBT_SCENE, FINE_VERB, LOAN_FEE, PENALTY, RATE_MARK
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/lump-share",
    title=Text("一次性收取高比例违约金", "A large share demanded at once"),
    severity=Severity.MEDIUM,
    legal=("rate.fi.24", "rate.civil.585", "rate.contract.65", "rate.private.allin"),
    reason=Text(
        "所称{claimed}，不看逾期几天。核算：{recomputed}。可对照的线：{cap}。依据：{source}。",
        "It claims {claimed}, whatever the delay. Recomputed: {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "如果逾期时间很长，这个比例有可能正好没有超线；也可能不是贷款，而是买卖、租赁合同的违约条款。",
        "After a very long delay such a share may still be within the line; or it may be a sale or lease, not a loan.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.lump_share, PENALTY, FINE_VERB, LOAN_FEE, (DEBT_SCENE, RATE_MARK)),
    positives=(
        "逾期就是20%的违约金，签字时你看过",
        "违约金百分之三十，今天不处理就这么算",
        "按规定罚金是欠款的两倍以上，起步3倍罚款，想好再回我",
    ),
    near_misses=(
        "逾期违约金为最低还款额未还部分的5%",
        "本月还20%就可以先停催",
    ),
    twins=(
        "【某某银行信用卡】未还清最低还款额的，按未还部分的5%收取违约金，最低10元。",
        "【某某银行】罚息利率在贷款执行利率基础上上浮50%，请按期还款。",
    ),
)
