"""Threats to publish a borrower's face, papers or debt."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_CALL_POLICE, NOT_A_COLLECTOR

_OTHERS = (words.FRIENDLY, words.FICTION, words.RETORT, words.TRADE, words.COURT_PUBLICITY)

RULE = Rule(
    id="harassment/exposure-threat",
    title=Text("威胁公开照片和隐私", "Threatens to expose pictures and private facts"),
    severity=Severity.HIGH,
    legal=("psa.50", "civil.privacy.1033", "pipl.provide", "cba.2026.ban.abuse"),
    reason=Text(
        "威胁把您的照片、证件或欠款发到网上或发给大家看。",
        "Threatens to publish your picture, papers or debt.",
    ),
    truth=Text(
        "个人信息和隐私受法律保护，欠款不是公开它们的理由；散布他人隐私可按治安管理处罚法处理。只有法院能依法公布失信信息。",
        "Personal data and privacy are protected, and a debt is no reason to publish them. Spreading private facts can "
        "be punished; only courts may publish lists of dishonest judgment debtors.",
    ),
    innocent_reading=Text(
        "也可能是朋友间分享照片，或法院依法公开的执行信息。",
        "It may be friends sharing pictures, or enforcement data that a court lawfully publishes.",
    ),
    advice=KEEP_AND_CALL_POLICE,
    detect=AnyOf(
        Frame(
            oblique.MADE_A_FILM,
            oblique.FILM_SHOWN,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.PICTURES_HELD,
            oblique.PICTURES_TO,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            without=(*_OTHERS, words.UPLOAD),
            confidence=0.6,
        ),
        Frame(
            oblique.FAME_PLACE,
            oblique.FAME_MAKE,
            oblique.FAME_DEBT,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            words.ALL_ABOUT_YOU,
            words.ON_THE_NET,
            gap=12,
            across=True,
            without=(*_OTHERS, words.UPLOAD),
            negatable=False,
            confidence=0.62,
        ),
        Frame(
            words.FACE,
            words.FAKED,
            words.FAME,
            gap=10,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.UPLOAD),
            confidence=0.6,
        ),
        Frame(words.EXPOSE_ACT, without=_OTHERS, confidence=0.7),
        Frame(
            words.EXPOSE_ACT,
            words.OWING,
            gap=50,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(
            words.YOUR_PORTRAIT,
            words.PUBLISH,
            gap=8,
            without=(*_OTHERS, words.UPLOAD, words.SENT_TO_ME),
            confidence=0.55,
        ),
        Frame(
            words.YOUR_PORTRAIT,
            words.BROADCAST,
            gap=14,
            any_order=True,
            without=(*_OTHERS, words.UPLOAD),
            confidence=0.7,
        ),
        Frame(
            words.PORTRAIT,
            words.PUBLISH,
            words.BROADCAST,
            words.DEBT_SAID,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(words.PHOTO, words.MOSAIC, gap=10, without=(*_OTHERS, words.UPLOAD, words.CARE), confidence=0.5),
        Frame(
            words.PORTRAIT,
            words.IN_HAND,
            gap=10,
            any_order=True,
            without=(*NOT_A_COLLECTOR, words.UPLOAD),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            words.PUBLISH,
            words.BROADCAST,
            words.JUDGE_YOU,
            gap=16,
            any_order=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
    ),
    positives=(
        "你那段视频还留着呢，先发给你爸还是你老板",
        "抖音给你开个号，名字就叫欠钱不还",
        "把你做成视频挂全网循环",
        "你的照片我挂到贴吧，保你出名",
        "明天你的照片就上抖音",
        "把你手持身份证的照片发到本地论坛，让大家都认识认识你",
        Example("欠钱不还，已准备将你的个人资料全网曝光", sender="16700000000"),
        "悬赏找人的帖子写好了，就差你一句还不还",
    ),
    near_misses=(
        "请把您的身份证照片发到官方App里完成认证",
        "欠费信息可在网上查询",
    ),
    twins=(
        "你照片传我一份，报名用",
        "身份证拍给我，买票用",
        "寻人启事：走失老人，身穿灰色上衣，有消息请联系",
        "你发到朋友圈的照片真好看，借我用一下",
        "失信被执行人信息由法院依法在执行信息公开网公布。",
        "本店新款曝光，转发到朋友圈立减50元",
        "老师把你孩子的视频发到班级群了",
    ),
)
