"""Words written with other characters to slip past a filter: what is true of all of them, said once."""

from collectguard.model import Text

TRUTH = Text(
    "平台按敏感词拦截短信，换成同音字、拆字或拼音是为了让机器认不出来，人读起来意思不变。正规机构的短信用报备过的模板，不会这样写。"
    "写法可疑不等于欠款是假的，也不等于是真的。",
    "Gateways block messages by their words; other characters of the same sound, split characters or pinyin hide a word from the "
    "machine while people still read it. A regular institution sends from registered templates and does not write like this. "
    "It proves a debt neither real nor false.",
)
INNOCENT = Text(
    "也可能只是打错字、输入法选错字，或一条躲拦截的广告。",
    "It may be a slip of the keyboard or the input method, or only an advert dodging the filter.",
)
ADVICE = Text(
    "保留原短信。先按猜出的意思读一遍，再到合同上写明的机构官方App或客服热线核实；涉及法院的打12368报案号核对。"
    "不要按短信里的号码、链接或聊天账号联系、付款。可以把短信转给12321举报。",
    "Keep the message. Read it once with the meant words, then check with the lender's own app or the hotline in your contract, and "
    "with 12368 if a court is named. Do not call, write or pay through what the message gives. You can report it to 12321.",
)
