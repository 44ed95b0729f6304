"""Hints that papers are in and the queue number drawn."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    AT_COURT,
    COUNSEL,
    COURT_FEE,
    COURT_ROUTINE,
    GONE_TO,
    HANDED_IN,
    HANDED_IN_SHORT,
    LINED_UP,
    LOOSE_PAPERS,
    NO_SUIT,
    OTHER_PAPERS,
    OWN_FILING,
    PAID_FEE,
    PRESS,
    QUEUED,
    SUIT_PAPERS,
    YOUR_CASE_FILE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/papers-handed-in",
    title=Text("暗示材料已经递进去、号已经排好", "Hints that papers are in and the queue number drawn"),
    severity=Severity.HIGH,
    legal=(
        "cpl.126",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "不说哪家法院，只说材料已经递上去、号已经排好、费用已经交了，让你以为官司已经开始。",
        "Names no court, only says that papers have gone up, a number is drawn or fees are paid, so that you believe a suit has begun.",
    ),
    truth=Text(
        "真正起诉的，法院会立案、会通知、会送达起诉状副本；“排号”“递材料”这些话谁都能说，查不到案号就证明不了。",
        "When a suit is real the court registers it, tells you and serves the claim. Anybody can say a number was drawn; without a case number it proves nothing.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(HANDED_IN_SHORT, negatable=False, unless=(NO_SUIT,), confidence=0.55),
                Frame(
                    LOOSE_PAPERS | SUIT_PAPERS,
                    HANDED_IN,
                    PRESS,
                    gap=40,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT, OWN_FILING),
                    without=(OTHER_PAPERS,),
                    confidence=0.68,
                ),
                Frame(
                    YOUR_CASE_FILE,
                    LINED_UP,
                    gap=4,
                    without=(OTHER_PAPERS, COURT_ROUTINE),
                    unless=(OWN_FILING, NO_SUIT),
                    confidence=0.6,
                ),
                Frame(
                    QUEUED,
                    PRESS,
                    gap=40,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(OTHER_PAPERS,),
                    confidence=0.72,
                ),
                Frame(QUEUED, without=(OTHER_PAPERS,), confidence=0.4),
                Frame(
                    COURT_FEE,
                    PAID_FEE,
                    PRESS,
                    gap=40,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(COURT_ROUTINE,),
                    unless=(OWN_FILING,),
                    confidence=0.7,
                ),
                Frame(
                    COUNSEL,
                    GONE_TO,
                    AT_COURT,
                    PRESS,
                    gap=30,
                    any_order=True,
                    across=True,
                    negatable=False,
                    without=(COURT_ROUTINE, OTHER_PAPERS),
                    confidence=0.7,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "卷宗已经递进去了，你不用回我",
        "材料给你递上去了，别后悔",
        "号都排好了，你不还就去那边说",
        "诉讼费都替你垫了，你还拖着不处理",
        "我们法务人已经在立案窗口了，钱不到账就交",
    ),
    near_misses=(
        "材料还没递上去，等你回话",
        "诉讼费由败诉方承担",
    ),
    twins=(
        "贷款材料递上去了，等银行审批，有消息告诉你",
        "号都排好了，前面还有三桌，你快到饭店了吗",
    ),
)
