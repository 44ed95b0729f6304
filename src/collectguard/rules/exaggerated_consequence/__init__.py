"""Consequences only a court or the police could bring about, told as automatic, immediate or for life."""

from collectguard.model import Text

CHECK_FIRST = Text(
    "先别急着转账。保留原短信；打开合同上贷款机构自己的App或拨打其官方客服，核对还欠多少、是否真有此事；对方说有案件的，问清法院全称和案号，拨12368核实；对持牌机构的催收不满可向12378投诉。",
    "Do not rush a payment. Keep the message. Check what is owed, and whether this is so, in the lender's own app or hotline from the contract; if a case is claimed, ask for the court's full name and case number and check with 12368. Complaints about a licensed lender's collection go to 12378.",
)

CHECK_POLICE = Text(
    "先别急着转账，也别因为害怕而关机躲避。保留原短信；自称报案、立案的，可拨110或到当地派出所核实；还欠多少，到合同上贷款机构自己的App或官方客服核对；催收不当可向12378投诉。",
    "Do not rush a payment, and do not go into hiding either. Keep the message. A claimed police report can be checked by calling 110 or at your local station; what is owed, in the lender's own app or hotline from the contract. Complaints go to 12378.",
)

WARNED = Text(
    "也可能只是想提醒您长期不还会有法律后果；真正由法院作出的决定会有法院全称和案号。",
    "It may only mean to remind you that a debt left unpaid can have legal consequences; a real decision comes from a court with its full name and a case number.",
)
