"""A visit order or a letter to village, employer or police station announced without particulars."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/visit-or-assistance-letter",
    title=Text("只说走访函、协查函已发", "Visit or assistance letter without particulars"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.impersonate",
        "cba.2026.third",
        "psa.63",
    ),
    reason=Text(
        "称走访函、协查函、单位函或村委函已经出具或寄出，却没有出具单位全称、文号和日期。",
        "Says a visit order or a letter to your village, employer or police station is out, with no issuer, number or date.",
    ),
    truth=Text(
        "贷款公司和催收公司没有开“走访令”“协查函”的公权力；真正的公函有单位全称、文号、公章和联系人。自律规则也禁止冒用机关名义寄函。",
        "Lenders and collectors have no public power to issue visit or assistance orders; a real official letter has the body's full name, a number, a seal and a contact. Industry rules forbid letters in an authority's name.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.VISIT_LETTER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
        Frame(
            words.SENT_FIRST,
            words.VISIT_LETTER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.7,
        ),
    ),
    positives=(
        "协查函已经发到你们村委了",
        "上门通知单开好了，明早就去你家",
        "【某某资产】户籍地走访函已签发，收到后请联系经办人处理欠款",
    ),
    near_misses=(
        "有需要我们可以预约时间上门",
        "单位的通知你看到没有",
    ),
    twins=(
        "社区通知：人口普查入户登记本周开始，请居民配合。",
        "学校发的公示函家长们看一下，是奖学金名单",
    ),
)
