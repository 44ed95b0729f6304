"""A consumption-limit order or dishonest-list paper announced without court or number."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import DISHONEST_PAPER, LIMIT_PAPER
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/limit-order",
    title=Text("只说限高令、失信文书已下", "Limit order or list paper without particulars"),
    severity=Severity.HIGH,
    legal=(
        "ban.order",
        "dishonest.1",
        "psa.63",
    ),
    reason=Text(
        "称限高令、失信通知、老赖名单之类的文书已经下达或做好，却没有法院全称和案号。",
        "Says a consumption-limit order, dishonest-list notice or the like is out, with no court's full name or case number.",
    ),
    truth=Text(
        "限制消费令由法院院长签发，写明期间、项目和后果，并依法送达；失信名单由法院决定、可公开查询。没有其他机构能发这类文书。",
        "A limit order is signed by the court president, states its term, items and consequences, and is served; the dishonest list is a court's and can be searched publicly. Nobody else issues such papers.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.LIST_ORDER | DISHONEST_PAPER | LIMIT_PAPER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
        Frame(
            words.SENT_FIRST,
            words.LIST_ORDER | DISHONEST_PAPER | LIMIT_PAPER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
    ),
    positives=(
        "限高令批下来了，你自己看",
        "失信决定书已下发，请您尽快联系专员撤销",
        "给你看看，这是你的限制消费令，盖好章了",
    ),
    near_misses=(
        "限高令要法院院长签发才有效",
        "不还会影响你的征信",
    ),
    twins=(
        "某某县人民法院：（2026）浙0127执2026号限制消费令已向你送达，请按期履行。",
        "【某某银行】请按时还款，保持良好信用。",
    ),
)
