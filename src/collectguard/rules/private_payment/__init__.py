"""Payment or talk led away from the lender: private accounts, codes, chats, links and numbers."""

from __future__ import annotations

from collectguard.model import Text

PAY_THE_LENDER_ONLY = Text(
    "先别付。登录合同上那家机构的官方App，或拨打合同、官网上的客服电话，核对应还金额、收款户名和账号；户名与合同不一致就不要转。已经转了的，立即联系自己的银行或支付平台，并拨打110或96110求助，保留聊天和转账记录。",
    "Do not pay yet. In the lender's own app, or through the hotline in your contract, check the sum, the payee's name and the account "
    "number; if the name does not match the contract, do not transfer. If you already have, call your bank or wallet at once, then 110 or "
    "96110, and keep the chat and the transfer record.",
)
