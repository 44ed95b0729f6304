"""Equal instalments or a flat monthly fee with a hidden yearly cost."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import DEBT_SCENE, PLAN_MARK
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/flat-fee-irr",
    title=Text("分期费率折算后超线", "Instalments whose true cost is beyond the line"),
    severity=Severity.MEDIUM,
    legal=("rate.fi.24", "rate.apr.display", "rate.cost.disclosure.2026"),
    reason=Text(
        "方案是{claimed}。{recomputed}。可对照的线：{cap}。依据：{source}。",
        "The plan: {claimed}. {recomputed}. To compare: {cap}. Basis: {source}.",
    ),
    truth=Text(
        "每期都在还本金，手里的钱越来越少，手续费却按最初的本金收，实际年化差不多是“月费率乘12”的一倍多。要看内部收益率，不能只看每期几个点。",
        "Each instalment returns principal while the fee stays on the first sum, so the true yearly rate is nearly twice the monthly fee times twelve. Look at the internal rate of return.",
    ),
    innocent_reading=Text(
        "每期金额里也可能包含以前欠下的利息和违约金，单看本金会偏高；以方案明细为准。",
        "The instalments may hold interest already due, so that comparing with the principal alone overstates the cost.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.flat_fee, (DEBT_SCENE, PLAN_MARK)),
    positives=(
        "欠款1万，分12期，每期还1100",
        "你逾期账单可以分24期，每期手续费2.5%，现在就得定下来",
        "本金6000给你分6期，每期1300元，这是最低的了",
    ),
    near_misses=(
        "欠款12000，分12期，每期还1060",
        "逾期账单可分12期，每期手续费0.6%",
    ),
    twins=(
        "【某某银行信用卡】您的账单可分12期，每期手续费率0.6%，登录手机银行办理。",
        "【某某银行】您的个性化分期方案：本金24000元，分24期，每期1000元，免利息，请按约还款。",
    ),
)
