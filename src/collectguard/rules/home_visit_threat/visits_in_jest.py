"""Visits under a friendly name, to one who does not answer or pay."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import COURIER_CALL, OFFICIAL_CALL, SERVICE_CALL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="home-visit-threat/visits-in-jest",
    title=Text(
        "拿串门拜年说上门",
        "A visit called a courtesy call",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.visit",
        "psa.47",
        "crime.245",
    ),
    reason=Text(
        "把上门要钱说成串门、拜年、照顾生意，话客气，意思还是要去您家。",
        "Calls a collecting visit a courtesy call or a New Year greeting: polite words for coming to your home.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.SILENT,
            oblique.IRONIC_VISIT,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            without=(SERVICE_CALL, COURIER_CALL, OFFICIAL_CALL, oblique.FRIENDS_FEAST),
            confidence=0.6,
        ),
    ),
    positives=(
        "不接是吧，我最爱串门",
        "账没清？那除夕我们去你家过个年",
        "拉黑也行，我们去看望看望二老",
    ),
    near_misses=(
        "过年回家记得给二叔拜年",
        "这几天不串门了，在家还上期花呗",
    ),
    twins=(
        "电话打不通，我直接来串门啦，带了自家的柿子",
        "妈，手机关机了没接到，明天去给姥姥拜年",
        "你店开张我没到，改天去捧捧场，花篮先送到",
    ),
)
