"""Relief held out as bait: waived or paused debt with a deadline, a quota or a private channel."""

from __future__ import annotations

from collectguard.model import Text

GET_IT_IN_WRITING = Text(
    "先别急着付。请对方出具写明金额、期数和“付清即结清”的书面方案，再登录合同上那家机构的官方App或拨打其官方客服核对；只往合同列明的账户还款，备注用途并保留凭证。对不上就不付，可拨打12378投诉。",
    "Do not hurry to pay. Ask for the plan in writing, with sums, instalments and the words 'paid in full', and check it in the "
    "lender's own app or through the hotline in your contract. Pay only into the account the contract names and keep the proof. "
    "If it does not match, do not pay; complaints go to 12378.",
)
