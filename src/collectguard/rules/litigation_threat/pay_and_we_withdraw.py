"""Pay first and we withdraw the case."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.identity import Unclaimed
from collectguard.lexicon.litigation import (
    AIMED,
    OTHER_PAPERS,
    PAY_FIRST,
    PULL_BACK,
    SUIT_THING,
    WITHDRAW,
    WITHDRAW_FEE,
    WITHDRAWN_DONE,
)
from collectguard.lexicon.officials import ARBITRATION_BODY, COURT_BODY, JUSTICE_BODY, MEDIATION_BODY, SHAM_TITLE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE

RULE = Rule(
    id="litigation-threat/pay-and-we-withdraw",
    title=Text("先还钱就撤案", "Pay first and we withdraw the case"),
    severity=Severity.HIGH,
    legal=(
        "cpl.126",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "拿“撤案”“撤诉”“把材料抽回来”当条件，要你先转一笔钱；但这个案子本身没有案号，无法证明存在。",
        "Makes withdrawing the case the reward for a first payment, though no number shows that there is a case at all.",
    ),
    truth=Text(
        "有没有案件先用案号查。真撤诉由原告书面申请、法院裁定，不需要向催收人员交“撤案费”，也不会因为晚几小时就撤不了。",
        "Whether there is a case can be checked by its number. A real withdrawal is applied for by the claimant and ruled on by the court; it costs you no fee to a collector and does not hang on a few hours.",
    ),
    innocent_reading=Text(
        "真案件里，双方可以谈好还款后由原告撤诉；那时有案号，款项付到合同或调解书写明的账户。",
        "In a real case the parties may agree that the claimant withdraws after payment; then there is a case number, and the money goes to the account named in the contract or settlement.",
    ),
    advice=ADVICE,
    detect=Unclaimed(
        Uncheckable(
            Amid(
                AnyOf(
                    Frame(
                        PAY_FIRST,
                        WITHDRAW,
                        gap=22,
                        across=True,
                        negatable=False,
                        without=(WITHDRAWN_DONE,),
                        confidence=0.75,
                    ),
                    Frame(WITHDRAW, PAY_FIRST, gap=16, negatable=False, without=(WITHDRAWN_DONE,), confidence=0.68),
                    Frame(
                        PAY_FIRST,
                        PULL_BACK,
                        SUIT_THING,
                        gap=18,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(WITHDRAWN_DONE, OTHER_PAPERS),
                        confidence=0.65,
                    ),
                    Frame(WITHDRAW_FEE, without=(WITHDRAWN_DONE,), confidence=0.7),
                ),
                AIMED,
            )
        ),
        COURT_BODY,
        ARBITRATION_BODY,
        MEDIATION_BODY,
        JUSTICE_BODY,
        SHAM_TITLE,
    ),
    positives=(
        "先还两千，我让他们把案子撤下来",
        "想撤诉就今天把三期付了",
        "你现在转一千五进来，立案我这边给你拦住",
        "交了撤案费当天给您结案",
    ),
    near_misses=(
        "撤不撤诉由法院裁定",
        "还款后请保存凭证",
    ),
    twins=(
        "公证处通知：您的公证材料缺一份，逾期未补按撤回处理",
        "对方公司答应撤诉，条件是一次性付清本金，协议我看过没问题，你同意就周三来律所签",
        "【某某银行】您的逾期贷款已结清，我行已向法院申请撤诉，后续请留意法院裁定。",
        "订单付款后如需撤销，请在今日内联系客服办理",
    ),
)
