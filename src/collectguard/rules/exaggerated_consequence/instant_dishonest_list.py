"""The dishonest list or a credit blacklist as an automatic result of an overdue loan."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.lexicon.papers import NOT_YET, PAPER_SCENES, PARTICULARS, PHOTO, SENT, SENT_FIRST
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST, WARNED

RULE = Rule(
    id="exaggerated-consequence/instant-dishonest-list",
    title=Text("称立刻列入失信、黑名单", "Dishonest list or blacklist at once"),
    severity=Severity.HIGH,
    legal=(
        "dishonest.1",
        "cpl.266",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称没还上就会（或已经）列入失信名单、老赖名单或黑名单。",
        "Says that not paying puts, or has put, you on the dishonest list or a blacklist.",
    ),
    truth=Text(
        "失信名单由法院决定：要先有生效判决、进入执行，又有能力而拒不履行等情形。逾期几天几个月不会直接上榜，催收公司也报不上去；“征信黑名单”并不存在。",
        "The dishonest list is a court's decision: it takes an effective judgment, enforcement, and such conduct as refusing to pay though able. Being overdue lists nobody directly, and no collector can; a credit 'blacklist' does not exist.",
    ),
    innocent_reading=WARNED,
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            oblique.LIST_SHOT,
            oblique.LIST_IN_HAND,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=(*words.ELSEWHERE, words.LIST_ADVERT),
            confidence=0.6,
        ),
        Frame(
            words.DISHONEST_PAPER,
            SENT,
            gap=8,
            unless=(*words.LAWFUL, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.78,
        ),
        Frame(
            words.DISHONEST_PAPER,
            PHOTO,
            gap=8,
            any_order=True,
            unless=(*words.LAWFUL, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.73,
        ),
        Frame(
            SENT_FIRST,
            words.DISHONEST_PAPER,
            gap=5,
            unless=(*words.LAWFUL, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.78,
        ),
        Frame(
            words.LIST_OR_PAPER,
            words.NAME_ON_IT,
            gap=10,
            any_order=True,
            unless=words.LAWFUL,
            without=(*words.ELSEWHERE, words.LIST_ADVERT),
            confidence=0.78,
        ),
        Amid(
            Frame(
                words.LIST_NAMED,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.LIST_ADVERT, words.CREDIT_SLOGAN),
                confidence=0.6,
            ),
            words.DEBT_SAID,
            words.DIRECTED,
        ),
        Amid(
            Frame(
                words.LIST,
                words.FATE,
                gap=8,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.LIST_ADVERT),
                confidence=0.6,
            ),
            words.THREAT,
        ),
        Frame(
            words.AT_ONCE,
            words.LISTING,
            words.LIST,
            gap=6,
            unless=words.LAWFUL,
            without=(*words.ELSEWHERE, words.LIST_ADVERT),
            confidence=0.6,
        ),
        Frame(
            words.LIST,
            words.AT_ONCE,
            words.LISTED,
            gap=5,
            unless=words.LAWFUL,
            without=(*words.ELSEWHERE, words.LIST_ADVERT),
            confidence=0.6,
        ),
        Amid(
            Frame(
                words.LISTING,
                words.LIST,
                gap=8,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.LIST_ADVERT),
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.LIST,
                words.LISTED,
                gap=6,
                unless=(*words.LAWFUL, words.LIST_AFFAIR),
                without=(*words.ELSEWHERE, words.LIST_ADVERT),
                confidence=0.75,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(words.LIST_SHORT, unless=words.LAWFUL, without=(*words.ELSEWHERE, words.LIST_ADVERT), confidence=0.8),
            words.THREAT,
        ),
    ),
    positives=(
        "黑名单截图在我手里，有你的",
        "今天不还直接给你报失信",
        "系统将于18点自动把您列入征信黑名单，请抓紧处理欠款",
        "再拖两天你就变老赖了，全国黑名单里有你一个",
        "案件已提交失信系统，名单公示后就撤不回来了",
    ),
    near_misses=(
        "逾期信息将依法报送征信系统",
        "若经法院判决后仍拒不履行，可能被纳入失信被执行人名单",
        "我把这个推销号码拉进黑名单了",
    ),
    twins=(
        "黑名单截图发你看，这几家装修公司别找",
        "某地法院今日公布第三批失信被执行人名单。",
        "【某某银行】您的贷款已逾期3天，逾期记录将报送征信，请尽快存入还款账户，如已还款请忽略。",
        "【某某图书馆】您借阅的2册图书已逾期，请尽快还书，以免列入失信读者名单。",
        "某某区人民法院：（2026）京0105执12345号案，因你未履行生效判决，本院依法将你纳入失信被执行人名单。",
    ),
)
