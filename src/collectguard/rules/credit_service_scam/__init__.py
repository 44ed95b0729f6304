"""Services sold to people in debt; the sentences these rules share stand here once."""

from collectguard.model import Text

PAY_NOBODY = Text(
    "不要付钱，不要交身份证、密码、验证码和手机卡。征信异议免费，可向贷款机构或人民银行征信中心提出；还款困难直接找机构官方App或客服协商。"
    "已经付款的，保留记录并报警，可咨询96110。",
    "Pay nothing and hand over no ID, password, code or SIM card. Disputing a credit record is free, with the lender or "
    "the central bank's credit centre; for hardship talk to the lender's own app or hotline. If you have paid, keep the "
    "records and go to the police; 96110 advises.",
)
HANG_UP = Text(
    "挂断电话，不下载会议软件，不共享屏幕，不转账。账户要不要注销，只在自己手机的官方App里查看，或自己拨打官方客服。"
    "已转账的，立即拨打110，尽快止付。",
    "Hang up. Install no meeting software, share no screen, transfer nothing. Look at the account in the official app or "
    "call the official hotline yourself. If you have transferred money, call 110 at once.",
)
VERIFY_BODY = Text(
    "监管部门和公安不会通过短信、群聊让您交钱退款。可拨12378核实金融监管事项，公安事项拨110或96110核实；不要再交任何费用。",
    "Regulators and police do not ask for money by text or chat in order to refund you. Check on 12378 for financial "
    "regulation, on 110 or 96110 for the police, and pay nothing more.",
)
NO_RECORD_FOR_SALE = Text(
    "正确的不良信息谁也不能花钱删除，自不良行为终止起最多保存5年；错误的信息本人可以免费提出异议，机构应在20日内答复。",
    "Nobody can buy the removal of a correct record: it is kept at most five years after the default ends. A wrong one "
    "you can dispute yourself for free, and the body must answer within 20 days.",
)
