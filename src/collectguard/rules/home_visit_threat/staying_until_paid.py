"""Camping at the door, or staying until there is money."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import CAMP, CAMP_HARD, CUE, FRIENDLY_CALL, OFFICIAL_CALL, SERVICE_CALL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/staying-until-paid",
    title=Text(
        "蹲守、堵门、拿到钱才走",
        "Camping at the door until paid",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.47",
        "psa.30",
        "psa.50",
        "crime.245",
    ),
    reason=Text(
        "威胁天天上门、蹲守堵门，或住下不走，逼您交钱。",
        "Threatens to come daily, wait at your door or stay in your home until you pay.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Both(Frame(CAMP, without=(SERVICE_CALL, OFFICIAL_CALL), confidence=0.75), Frame(CUE, negatable=False)),
        Frame(CAMP_HARD, without=(SERVICE_CALL, FRIENDLY_CALL), confidence=0.6),
    ),
    positives=(
        "不还钱我们就住你家，吃住在你家",
        "天天去你那儿守着，看你出不出来，这账拖不掉",
        "派人在你楼下蹲守，见不到钱不走",
    ),
    near_misses=(
        "每天准时还款，不要再拖",
        "年底去你家过年",
    ),
    twins=(
        "过年去你家吃饺子，带上孩子",
        "【某某健身】教练天天在馆里，欢迎您来练。",
    ),
)
