"""Debt and papers read out or shown to a village, a plant, a class or a chat group."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.shaming import GROUP_EXPOSED, SHAMED
from collectguard.lexicon import harassment as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.NOTICE_TRADE, words.COURT_PUBLICITY)

RULE = Rule(
    id="harassment/shamed-before-all",
    title=Text("扬言让众人都知道您的欠款", "A threat to show you up before everybody"),
    severity=Severity.HIGH,
    legal=("psa.50", "civil.privacy.1033", "civil.reputation", "cba.2026.ban.abuse"),
    reason=Text(
        "扬言把您的欠款、证件念给、发给或张贴给众人看，用丢脸逼您还款。",
        "Threatens to read out, send or post your debt or papers to everybody, so that shame makes you pay.",
    ),
    truth=Text(
        "欠款是您的个人信息，任何人都无权念给全村、全厂听，也无权发群、上公告栏；这样做侵犯隐私和名誉。",
        "Your debt is personal information. Nobody may read it to a village or a plant, send it to a group or put it on a "
        "board; doing so infringes your privacy and good name.",
    ),
    innocent_reading=Text(
        "也可能只是气话，并没有真的对外公开；法院依法公布的失信信息另当别论。",
        "It may be mere anger with nothing made public; lists published by a court under the law are another matter.",
    ),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        SHAMED,
        GROUP_EXPOSED,
        Frame(
            words.SHAME_GROUP, words.POST_TO, words.HIS_PAPER, gap=6, any_order=True, without=_OTHERS, confidence=0.6
        ),
        Frame(words.BARE_PICTURE, words.SHOWN_TO, gap=16, any_order=True, across=True, without=_OTHERS, confidence=0.6),
        Frame(words.SHAME_BOARD, words.KEPT_FOR_YOU, gap=8, any_order=True, without=_OTHERS, confidence=0.6),
        Amid(
            Frame(words.SHAME_BOARD, words.BOARD_VERB, gap=6, any_order=True, without=_OTHERS, confidence=0.6),
            words.DEBT_MATTER,
        ),
        Amid(Frame(words.PUT_UP, without=_OTHERS, confidence=0.6), words.DEBT_MATTER),
    ),
    positives=(
        "让大伙都看看你借钱不还是什么嘴脸",
        "你的借条我明天拿到车间早会上念给大家听",
        "九点不到账，身份证照片就往你们家长群里发",
        Example("逾期未还的，名字照片贴村务公开栏", sender="16700000000"),
    ),
    near_misses=(
        "让大家知道一下，明天停水",
        "老师把作文念给全班听，你家孩子写得真好",
    ),
    twins=(
        "各位家长，作业已发到班级群里，请让孩子看看。",
        "村务公开栏已公示本季度低保名单，请村民监督。",
        "让大伙都听听你唱歌，周末聚聚",
    ),
)
