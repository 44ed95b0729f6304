"""Other people drawn into a debt: what is true of all such pressure, said once."""

from collectguard.model import Text

TRUTH = Text(
    "没有签字担保或共同借款的人没有还款义务，不还也不影响他们的征信；父母、子女不会自动替人还债，夫妻之间也要看是否属于共同债务。"
    "现行规定只允许向债务人本人和担保人催收；确实失联时才可问一问联系人，而且不能说出欠款，对方拒绝就要停止。",
    "People who signed no guarantee and did not borrow owe nothing, and their credit record is not touched. Parents and "
    "children do not inherit a living person's debt, and spouses only share a common one. The rules in force allow collecting "
    "only from the debtor and a guarantor; a contact may be asked only when the debtor is truly out of reach, without naming "
    "the debt, and never again once they refuse.",
)
ADVICE = Text(
    "先截图保存，记下号码和时间。可以先告诉亲友：不用代还、不用回复，把收到的信息截图发给您。"
    "向贷款机构官方客服（以合同或官方App为准）要求只联系本人；仍有骚扰可投诉12378、12321，涉及威胁或散布隐私可拨打110。",
    "Keep screenshots with number and time. Tell your people first: pay nothing, answer nothing, send you what they receive. "
    "Ask the lender's own hotline (from your contract or its app) to contact you only; complain to 12378 or 12321, and call 110 "
    "over threats or the spreading of private matters.",
)
ADVICE_RECEIVER = Text(
    "如果您不是借款人、也没签过担保，可以只回一句“我是无关人员，请停止联系并删除我的信息”，不要转账，也不必提供对方的下落。"
    "截图保存；再来可投诉12378、12321，有威胁就拨打110。真实欠款情况只能由借款人本人向贷款机构官方渠道核实。",
    "If you are not the borrower and signed no guarantee, one answer is enough: “I am not involved; stop contacting me and "
    "delete my data.” Send no money and give no whereabouts. Keep screenshots; complain to 12378 or 12321 if it goes on, and "
    "call 110 over threats. Only the borrower can check the debt, with the lender's official channel.",
)
INNOCENT = Text(
    "也可能只是催收人员口头施压，并没有真的联系别人；如果对方是担保人或共同借款人，向其催收本身是允许的。",
    "It may be mere talk, with nobody contacted; and if the other person is a guarantor or co-borrower, asking them is allowed.",
)
INNOCENT_RECEIVER = Text(
    "如果您确实签过担保或一起借款，对方可以依法找您；机构在联系不上本人时，也可以不提欠款地请您转告。",
    "If you did sign a guarantee or borrow together, they may turn to you; and when the borrower is out of reach a lender may "
    "ask you to pass on a message that names no debt.",
)
