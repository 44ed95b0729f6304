"""Trains, planes, hotels and borders said to be closed to the borrower."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST, WARNED

RULE = Rule(
    id="exaggerated-consequence/travel-ban",
    title=Text("称不能坐高铁飞机、不能出境", "No trains, planes or borders"),
    severity=Severity.HIGH,
    legal=(
        "ban.1",
        "ban.3",
        "cpl.266",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称欠款不还就坐不了高铁飞机、住不了酒店或出不了境。",
        "Says that the debt will keep you off trains and planes, out of hotels or inside the country.",
    ),
    truth=Text(
        "出行限制只来自法院的限制消费或限制出境决定，前提是有生效判决又不履行；普通动车二等座、火车硬座和日常住宿也不在限制之内。",
        "Travel limits come only from a court's order after an effective judgment is disobeyed; ordinary second-class trains, hard seats and everyday lodging are not covered.",
    ),
    innocent_reading=WARNED,
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.RIDES,
                words.FATE,
                gap=8,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.6,
            ),
            words.CHASED,
            words.DIRECTED,
            CONSEQUENCE,
        ),
        Amid(
            Frame(words.RIDE_BAN, negatable=False, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.7),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.RIDES,
                words.CANNOT_RIDE,
                gap=6,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Frame(
            words.RIDES,
            words.RIDES,
            words.CANNOT_RIDE,
            gap=5,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.7,
        ),
    ),
    positives=(
        "以后高铁飞机都坐不了",
        "这点钱不还，过年回家车票都买不了，你图啥",
        "你的名字已经报到边检，出境会被拦下，先把账清了",
    ),
    near_misses=(
        "放假了要不要一起坐高铁出去玩",
        "逾期会给你的征信留下记录",
    ),
    twins=(
        "因台风影响，今日开往海口的列车停运，高铁票可全额退款。",
        "周末的票卖完了，高铁坐不了，咱们拼车吧",
        "【某某旅行】您的护照有效期不足六个月，可能无法出境，请尽快换发。",
    ),
)
