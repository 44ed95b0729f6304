"""Words torn apart to slip past a filter: what is true of all of them, said once."""

from collectguard.model import Text

TRUTH = Text(
    "短信平台会按敏感词拦截，把词拆开是为了让机器认不出来。正规机构用报备过的模板发短信，没有理由把“逾期”“法院”拆开写。拆字本身不说明欠款是真是假。",
    "SMS gateways block messages by their words; tearing a word hides it from the machine. A regular lender or court sends from "
    "registered templates and has no reason to write like this. It says nothing about whether a debt is real.",
)
INNOCENT = Text(
    "也可能是排版、复制粘贴或识别截图时带进来的空格，或者只是一条躲拦截的广告。",
    "The gaps may come from layout, copying or text recognition, or this may only be an advert dodging the filter.",
)
ADVICE = Text(
    "保留原短信，不要只截图，空格和看不见的字符在截图里会丢失。不要按短信里的号码或链接回拨、付款；到合同上写明的机构官方App或客服热线核实，"
    "涉及法院的打12368报案号核对。可以把短信转给12321举报。",
    "Keep the message itself, not only a picture: gaps and invisible characters are lost in one. Do not call back or pay through it; "
    "check with the lender's own app or the hotline in your contract, and with 12368 if a court is named. You can report it to 12321.",
)
