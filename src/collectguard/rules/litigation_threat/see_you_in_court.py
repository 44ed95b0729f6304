""" "See you in court tomorrow"."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    COURT_OTHERWISE,
    COURT_ROUTINE,
    EITHER,
    FIRM_MEETING,
    LABOUR,
    LAWFUL_TALK,
    MEET_IN_COURT,
    NO_SUIT,
    OTHER_MEETING,
    OTHER_QUARREL,
    OWN_HEARING,
    PRESS,
    TAKE_IT_TO_JUDGE,
    WAIT_FOR_COURT,
)
from collectguard.lexicon.litigation import HOURS as SUIT_HOURS
from collectguard.lexicon.time import IF_NOT
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/see-you-in-court",
    title=Text("“明天法院见”", '"See you in court tomorrow"'),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.139",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "用“法院见”“跟法官说去”说得好像马上开庭，没有任何案件信息。",
        "Talks of meeting in court as if a hearing were at hand, without any particulars of a case.",
    ),
    truth=Text(
        "开庭前法院至少提前3日通知，被告先有15天答辩期；没有送达就不会突然开庭。",
        "A court gives at least 3 days' notice of a hearing, after the defendant has had 15 days to answer; nobody is called into court without service.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(WAIT_FOR_COURT, negatable=False, unless=(NO_SUIT,), confidence=0.55),
                Frame(
                    SUIT_HOURS,
                    MEET_IN_COURT,
                    gap=14,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OTHER_MEETING,),
                    confidence=0.82,
                ),
                Frame(
                    TAKE_IT_TO_JUDGE,
                    unless=(OTHER_MEETING, OWN_HEARING, NO_SUIT),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL),
                    confidence=0.73,
                ),
                Frame(FIRM_MEETING, unless=(OTHER_MEETING, OWN_HEARING), confidence=0.62),
                Frame(
                    IF_NOT | CONSEQUENCE,
                    MEET_IN_COURT,
                    gap=22,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OTHER_MEETING,),
                    confidence=0.62,
                ),
                Frame(
                    PRESS,
                    MEET_IN_COURT,
                    gap=30,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OTHER_MEETING,),
                    confidence=0.55,
                ),
                Frame(
                    COURT_OTHERWISE,
                    EITHER,
                    gap=12,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OTHER_MEETING, NO_SUIT, LAWFUL_TALK),
                    without=(COURT_ROUTINE, OWN_HEARING, LABOUR, OTHER_QUARREL),
                    confidence=0.75,
                ),
                Frame(MEET_IN_COURT, unless=(OTHER_MEETING,), confidence=0.45),
            ),
            AIMED,
        )
    ),
    positives=(
        "不接就等着传票吧",
        "不还是吧，行，那明天法院见",
        "不还是吧，有话留着跟法官说",
        "你这账不用跟我解释，下午法庭上说去",
    ),
    near_misses=(
        "法院见证了他们的婚礼登记",
        "他在法院上班，见面再说",
    ),
    twins=(
        "周三法院门口见面，我把证据复印件带给你，咱们一起进去旁听",
        "您好，律师已到法院，请您九点前在安检口等候",
    ),
)
