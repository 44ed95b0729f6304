"""A coercive paper offered as a link, picture, mini-program or chat message."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import PRESS
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS

RULE = Rule(
    id="forged-document/click-to-view",
    title=Text("文书让点链接、加微信看", "Paper shown by link, picture or chat"),
    severity=Severity.HIGH,
    legal=(
        "cpl.eservice",
        "court.sms.true",
        "psa.63",
    ),
    reason=Text(
        "称有法律文书，却只让您点链接、看图、进小程序或加微信查看。",
        "Says there is a legal paper, yet lets you see it only by link, picture, mini-program or chat.",
    ),
    truth=Text(
        "法院电子送达要经您同意，短信会写法院全称和案号，链接属于法院的送达平台；律师函等纸质文书会寄送。一张图或一条短链证明不了什么。",
        "Electronic court service needs your consent; the text names court and case number and links to the courts' platform. Letters come by post. A picture or a short link proves nothing.",
    ),
    innocent_reading=Text(
        "有的地方法院确实发带链接的短信，请用案号向12368核实，不要从短信里的链接进入。",
        "Some courts do send links; check the case number with 12368 rather than open the link.",
    ),
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(words.WRIT, words.CLICK, gap=14, without=(words.PARTICULARS, words.PAPER_SCENES), confidence=0.55),
        Frame(
            words.COERCIVE_PAPER, words.CLICK, gap=24, without=(words.PARTICULARS, words.PAPER_SCENES), confidence=0.75
        ),
        Frame(
            words.CLICK, words.COERCIVE_PAPER, gap=8, without=(words.PARTICULARS, words.PAPER_SCENES), confidence=0.75
        ),
        Frame(
            words.COERCIVE_PAPER,
            words.PHOTO,
            gap=8,
            any_order=True,
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
        Amid(
            AnyOf(
                Frame(
                    words.OFFICIAL_PAPER,
                    words.CLICK,
                    gap=14,
                    without=(words.PARTICULARS, words.PAPER_SCENES),
                    confidence=0.65,
                ),
                Frame(
                    words.CLICK,
                    words.OFFICIAL_PAPER,
                    gap=8,
                    without=(words.PARTICULARS, words.PAPER_SCENES),
                    confidence=0.65,
                ),
            ),
            PRESS,
        ),
    ),
    positives=(
        "您的文书已生成，点击查看并尽快处理欠款",
        "起诉状在小程序里，自己进去看",
        "限高令截图发你微信了，看完给我回话",
        "【某某法务】您有一份司法文书待签收，点开链接查看 t.cn/abc123",
    ),
    near_misses=(
        "账单明细可以在App里点击查看",
        "文书都要走法院送达平台",
    ),
    twins=(
        "【某某银行】您的6月电子账单已生成，点击查看，如已还款请忽略。",
        "【某某市中级人民法院】（2026）鄂01民终456号电子文书已送达，请登录 zxfw.court.gov.cn 查收。",
        "【某某保险】您的电子保单已生成，点击查看下载。",
    ),
)
