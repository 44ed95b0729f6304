"""Home visits used to frighten: what is true of all of them, said once."""

from collectguard.model import Text

TRUTH = Text(
    "催收人员没有强制权，不能强行进门、搜查、张贴或拿走东西。行业自律规则要求外访至少两人同行，未经同意不在22:00至次日8:00外访。"
    "规范的外访会先说明身份和委托方，并与您商定时间；短信里说“上门”，很多时候并不会真来。",
    "Collectors have no power to force their way in, search, post papers or take things. The industry's own rules ask for at "
    "least two visitors and no visits between 22:00 and 8:00 without consent. A proper visit names who comes for whom and is "
    "agreed with you first; a visit announced by text often never happens.",
)
ADVICE = Text(
    "先保存原短信。可以不开门，只在公共场所、只与本人谈，并全程录像；有人围堵、张贴或强行进门就拨打110。"
    "欠款情况和是否真派过人，请到合同上的贷款机构官方App或客服热线核实；投诉可打12378。",
    "Keep the message. You need not open the door; talk only in a public place, only yourself, and record it. If anybody blocks "
    "you, posts papers or forces a way in, call 110. Check the debt, and whether anybody was sent, with the lender's own app or "
    "hotline from your contract; 12378 takes complaints.",
)
INNOCENT = Text(
    "也可能是贷款机构依约安排、事先商定时间的面访，或是您自己约好的上门服务。",
    "It may be a visit the lender arranged under the contract and agreed with you, or a service call you booked.",
)
