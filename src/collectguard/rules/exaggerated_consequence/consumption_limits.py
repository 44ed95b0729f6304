"""A consumption-limit order as the lender's own or immediate step."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.papers import NOT_YET, PAPER_SCENES, PARTICULARS, PHOTO, SENT, SENT_FIRST
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST, WARNED

RULE = Rule(
    id="exaggerated-consequence/consumption-limits",
    title=Text("称马上限制高消费", "Consumption limits at once"),
    severity=Severity.HIGH,
    legal=(
        "ban.1",
        "ban.order",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称没还上就会（或已经）被限高、限制消费。",
        "Says that not paying brings, or has brought, a limit on your spending.",
    ),
    truth=Text(
        "限制消费令只能由法院对没有履行生效判决的被执行人作出，由院长签发并依法送达；催收公司、平台和律所都发不了。",
        "Only a court can limit consumption, for somebody who has not obeyed an effective judgment; the court president signs the order and it is served. Collectors, platforms and law firms cannot.",
    ),
    innocent_reading=WARNED,
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            words.LIMIT_PAPER,
            SENT,
            gap=8,
            unless=(*words.LAWFUL, words.LIMIT_NOISE, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.78,
        ),
        Frame(
            words.LIMIT_PAPER,
            PHOTO,
            gap=8,
            any_order=True,
            unless=(*words.LAWFUL, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.73,
        ),
        Frame(
            SENT_FIRST,
            words.LIMIT_PAPER,
            gap=5,
            unless=(*words.LAWFUL, words.LIMIT_NOISE, NOT_YET),
            without=(*words.ELSEWHERE, words.LIST_ADVERT, PARTICULARS, PAPER_SCENES),
            confidence=0.78,
        ),
        Amid(
            Frame(
                words.LIMIT,
                unless=(*words.LAWFUL, words.LIMIT_NOISE),
                without=(*words.ELSEWHERE, words.LIST_ADVERT),
                confidence=0.8,
            ),
            words.THREAT,
            words.CHILD,
            words.RIDES,
            words.FREEZE,
        ),
    ),
    positives=(
        "明早就给你限高，别不当回事",
        "您的欠款拖延已久，平台已启动限制高消费程序，请立即结清",
        "不还是吧，那就限消，让你体验下老赖的日子",
    ),
    near_misses=(
        "如经法院判决后仍不履行，法院可依法限制高消费",
        "前方桥洞限高3米，货车请绕行，再不绕就卡住了",
    ),
    twins=(
        "某某区人民法院：（2026）沪0101执8888号，本院已对你发出限制消费令，请于五日内履行义务。",
        "导航说前面有限高杆，你那台货车过不去，走辅路吧",
    ),
)
