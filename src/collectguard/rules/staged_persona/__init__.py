"""Parts that are played: mediator, risk officer, kindly helper, weary employee, harder colleague."""

from __future__ import annotations

from collectguard.model import Text

ASK_WHO_THEY_ARE = Text(
    "问清三件事：单位全称、工号、受谁委托并出示委托书；再拨打合同上那家机构的官方客服核实有没有这个人、这个方案。不用因为谁“帮过忙”就当场付款，聊天和号码都留好。多个身份轮着来的，记下时间一并投诉（12378）。",
    "Ask three things: the company's full name, the person's staff number, and who commissioned them, in writing. Then ask the lender's "
    "hotline in your contract whether that person and that plan exist. You owe nobody an instant payment for a favour. Keep the chats and "
    "numbers; if several parts take turns, note the times and complain (12378).",
)
