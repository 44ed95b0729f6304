"""Penalties, interest and fees beyond what can be asked: wrong rate, wrong base, wrong sum, wrong name."""

from collectguard.model import Text

#: What to do about any charge that does not hold.
ASK_FOR_PARTS = Text(
    "先别付。向贷款机构官方App或合同上的客服要一份分项账单：本金、利息、违约金各多少，按什么基数、什么利率、哪几天算的。对不上就向机构投诉，再打12378；真被起诉时记得在法庭上主张违约金过高。",
    "Do not pay yet. Ask the lender's own app or the hotline in your contract for an itemised bill: principal, interest, penalty, each with its base, rate and days. If it does not add up, complain to the lender and then to 12378; if you are really sued, tell the court that the penalty is too high.",
)
#: What is true of all of them.
LINE_TRUTH = Text(
    "逾期确实有成本，但要有合同依据，按逾期未还的部分、按天数算。持牌机构贷款的利息、罚息、违约金和费用合计超过年化24%的部分，可以在诉讼中请求调减；民间借贷全部加起来以合同成立时一年期LPR的四倍为限。",
    "Being late does cost money, but on a contractual basis, on the overdue part, by the day. For licensed lenders a court may, when asked, reduce what exceeds 24% a year in all; private loans are capped at four times the one-year LPR of the day of the contract.",
)
NO_FEE_ADVICE = Text(
    "不要给个人转任何“费”。到贷款机构官方App或合同上的客服核实有没有这一项，要书面依据；法院的费用只认法院开具的缴费通知，可拨12368核实。",
    "Do not send any 'fee' to a person. Ask the lender's own app or the hotline in your contract whether it exists and on what basis; court costs are paid only on a notice from the court, which 12368 can confirm.",
)
