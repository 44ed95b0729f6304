"""Posters, banners and loudspeakers at a borrower's door."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE

_OTHERS = (words.FICTION, words.RETORT, words.NOTICE_TRADE)

RULE = Rule(
    id="harassment/poster-and-loudspeaker",
    title=Text("威胁贴大字报、放喇叭", "Threatens posters and loudspeakers"),
    severity=Severity.HIGH,
    legal=("civil.privacy.1033", "psa.50", "cba.2026.ban.public"),
    reason=Text(
        "威胁到门口、小区或村里张贴、拉横幅、放喇叭，让您当众丢脸。",
        "Threatens posters, banners or loudspeakers at your door, estate or village, to shame you in public.",
    ),
    truth=Text(
        "在公共场所张贴催收公告是行业规则明令禁止的；扰乱居住安宁、散布隐私还可能违反治安管理处罚法和民法典。",
        "The industry's rules forbid posting collection notices in public places; disturbing a home and spreading "
        "private facts may also breach the public security law and the Civil Code.",
    ),
    innocent_reading=Text(
        "物业、社区也会张贴通知，法院会依法张贴公告。",
        "Property managers and communities post notices too, and courts may post lawful announcements.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(words.SHAME_WORD, words.PAINTED, gap=8, any_order=True, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(words.POSTER_STRONG, words.POST_WHERE, gap=12, any_order=True, without=_OTHERS, confidence=0.75),
        Frame(
            words.POSTER_STRONG,
            words.YOU,
            words.DEBT_SAID,
            gap=30,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.POSTER,
            words.POST_UP,
            words.POST_WHERE,
            words.DEBT_SAID,
            gap=34,
            any_order=True,
            across=True,
            unless=(words.DOOR_SLIP,),
            without=(*_OTHERS, words.PUBLIC_AFFAIRS),
            negatable=False,
            confidence=0.7,
        ),
        Frame(
            words.PLASTER, words.POST_WHERE, gap=10, any_order=True, without=_OTHERS, negatable=False, confidence=0.65
        ),
        Frame(
            words.PLASTER, words.DEBT_SAID, gap=16, any_order=True, without=_OTHERS, negatable=False, confidence=0.65
        ),
        Frame(
            words.YOUR_PORTRAIT,
            words.POST_UP,
            words.POST_WHERE,
            gap=10,
            any_order=True,
            without=_OTHERS,
            confidence=0.7,
        ),
    ),
    positives=(
        "欠债不还四个字给你刷门上",
        "大字报都印好了，明天贴满你们小区",
        "明早拿喇叭在你家楼下循环喊你欠债还钱",
        Example("你的欠款公告今天张贴到村口和你家门上", sender="16500000000"),
    ),
    near_misses=(
        "请到小区公告栏查看停水通知",
        "对联贴在你家门上了",
    ),
    twins=(
        "村务通知：养老补贴名单贴在公告栏，有异议三天内找组长",
        "物业通知：电梯口已张贴物业费缴费公告，欠费业主请到前台缴纳",
        "今晚广场舞喇叭小点声，楼下有老人",
        "社区志愿者在单元门口张贴了消防横幅",
    ),
)
