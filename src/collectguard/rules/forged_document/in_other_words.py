"""Worded like papers without particulars, in a way that no single rule foresaw."""

from collectguard.detectors.other_words import InOtherWords
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS
from collectguard.rules.suspicion import READ_AS_A_WHOLE

RULE = Rule(
    id="forged-document/in-other-words",
    title=Text("说法像来路不明的文书", "Worded like a paper of unknown origin"),
    severity=Severity.MEDIUM,
    legal=("psa.63",),
    reason=Text(
        "这种写法没有专门的规则，但整段话与“文书不明”的消息很像，标出的这几句起了主要作用，其中有这类消息常用的字眼。",
        "No rule knows this very wording, but the message as a whole reads like papers without particulars; the marked words weighed most and hold "
        "words such messages use.",
    ),
    truth=Text(
        "真的文书有出具单位全称、编号、日期和印章，可以向出具单位核实；只在短信里提一句，或只发一张照片，不等于已经送达。",
        "A real paper has the issuer's full name, a number, a date and a seal, and can be checked with the issuer; a mention in a text, or a photo alone, is no service.",
    ),
    innocent_reading=READ_AS_A_WHOLE,
    advice=ASK_FOR_PARTICULARS,
    detect=InOtherWords(),
    positives=(
        "打开看第二张图，中院的协助执行单，连你单位名字都印上了，不是吓你",
        "函在附件，章位留白是为了给你补救空间，明早九点盖完就递",
        "拍给你的是上面批的那页，后头还有七页，想看我寄到你厂里收发室",
        "【司法送达】赵某，本中心依法向您电子送达诉讼材料一份，详见t.example/a0，拒不查收视为放弃权利，退订回T",
    ),
    near_misses=(
        "您好，我是云岭县法院速裁庭书记员，您的保全申请缺一份担保函，请于三日内补交，院内电话0571-80000000。",
        "别慌，那份所谓《律师函》我看了，没有律师签名、没有函号，盖的章也跟律所名不一致，别理它，更别往上面的账户打钱。",
    ),
    twins=(
        "您留言要回电，客户经理已记下，明早十点用955开头的座机打给您",
        "催债电话打到我这来了，问我认不认识你，我说不熟，你欠了多少？",
    ),
)
