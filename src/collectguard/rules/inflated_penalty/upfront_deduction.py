"""Less paid out than the paper says, and the paper's sum demanded."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import RECEIVED
from collectguard.model import Severity, Text
from collectguard.rule import Rule

RULE = Rule(
    id="inflated-penalty/upfront-deduction",
    title=Text("到手少、按名义金额要钱（砍头息）", "Interest deducted in advance"),
    severity=Severity.HIGH,
    legal=("rate.civil.670", "rate.private.upfront"),
    reason=Text(
        "{claimed}，{base}。核算：{recomputed}。依据：{source}；可对照的线：{cap}。",
        "{claimed}, {base}. Recomputed: {recomputed}. Basis: {source}. To compare: {cap}.",
    ),
    truth=Text(
        "利息不能先从本金里扣。扣了的，按实际到手的金额算本金和利息。",
        "Interest may not be taken out of the principal in advance; if it was, principal and interest count on what was received.",
    ),
    innocent_reading=Text(
        "也可能贷款分批发放，或你自己确认买了保险等单独的产品；以合同和到账流水为准。",
        "The loan may be paid out in parts, or you bought a separate product such as insurance; contract and bank record decide.",
    ),
    advice=Text(
        "找出放款当天的银行流水，按到手金额重算；不要先付再说。先向机构官方客服要明细并投诉，再打12378；对方没有放贷资质又暴力逼债的，可报警110。",
        "Find the bank record of the day you were paid and recompute on that sum before paying anything. Ask the lender's own hotline for details and complain, then 12378; if an unlicensed lender uses force, call 110.",
    ),
    detect=Charges(checks.upfront_deduction, RECEIVED),
    positives=(
        "借你3000到手2100，七天还3000",
        "合同金额1500，实际到账1050，到期就得按合同还1500，别跟我讲别的",
        "你借款五千，下款三千五，那一千五是服务费，五千一分不能少",
    ),
    near_misses=(
        "借款3000，到手3000，七天后还",
        "你那3000什么时候到账",
    ),
    twins=(
        "【某某银行】您申请的贷款金额50000元已发放，实际到账50000元，首期还款日为下月10日。",
        "工资8000，扣完社保到手6900",
    ),
)
