"""A summons said to be on its way, with no case number."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    ARBITRAL_NUMBER,
    AT_COURT,
    COME_DOWN,
    COURIER,
    COURT_ROUTINE,
    ISSUED,
    LABOUR,
    NO_SUIT,
    NOT_SENT,
    OTHER_PAPERS,
    OTHER_QUARREL,
    OWN_FILING,
    RECEIVE_YOURSELF,
    SENT_OUT,
    SERVED_ANYWAY,
    SHOWN,
    SUIT_PAPERS,
    SUMMONS,
    SUMMONS_NUMBER,
)
from collectguard.lexicon.papers import NOT_YET, PAPER_SCENES, PARTICULARS, SENT_TO_YOU
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/summons-on-the-way",
    title=Text("称传票已经寄出，却没有案号", "A summons said to be on its way, with no case number"),
    severity=Severity.HIGH,
    legal=(
        "court.summons",
        "cpl.128",
        "cpl.eservice",
    ),
    reason=Text(
        "称传票、应诉通知或判决书已经寄出或马上送到，却说不出法院和案号。",
        "Says a summons, notice or judgment is in the post or about to arrive, without a court or a case number.",
    ),
    truth=Text(
        "真传票写明法院、案号、案由、时间地点、审判员和书记员，盖院印，通常书面送达并签收；催收公司既不能开，也不能替法院寄。",
        "A real summons names the court, case number, matter, time, place, judge and clerk, bears the court's seal, and is normally served on paper against a signature. A collection firm can neither issue nor post one.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Frame(
                SUMMONS,
                SUMMONS_NUMBER,
                gap=3,
                negatable=False,
                unless=(NO_SUIT, OWN_FILING),
                without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER),
                confidence=0.72,
            ),
            Frame(
                ISSUED,
                COME_DOWN | SHOWN,
                gap=10,
                negatable=False,
                unless=(NO_SUIT, OWN_FILING, NOT_SENT, NOT_YET),
                without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER, PARTICULARS, PAPER_SCENES, LABOUR, OTHER_QUARREL),
                confidence=0.78,
            ),
            Frame(
                COME_DOWN | SHOWN,
                ISSUED,
                gap=4,
                negatable=False,
                unless=(NO_SUIT, OWN_FILING, NOT_SENT, NOT_YET),
                without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER, PARTICULARS, PAPER_SCENES, LABOUR, OTHER_QUARREL),
                confidence=0.75,
            ),
            Amid(
                AnyOf(
                    Frame(
                        SUMMONS,
                        SENT_OUT,
                        gap=10,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING, NOT_SENT),
                        without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER),
                        confidence=0.75,
                    ),
                    Frame(
                        SENT_OUT,
                        SUMMONS,
                        gap=6,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING, NOT_SENT),
                        without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER),
                        confidence=0.65,
                    ),
                    Frame(
                        SUIT_PAPERS,
                        SENT_TO_YOU,
                        gap=12,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING, NOT_SENT, NOT_YET),
                        without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER, OTHER_PAPERS, PAPER_SCENES, PARTICULARS),
                        confidence=0.75,
                    ),
                    Frame(
                        SERVED_ANYWAY,
                        AT_COURT | SUMMONS,
                        gap=20,
                        any_order=True,
                        across=True,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING),
                        without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER, PARTICULARS),
                        confidence=0.73,
                    ),
                    Frame(
                        SUIT_PAPERS | SUMMONS,
                        SHOWN,
                        gap=6,
                        any_order=True,
                        negatable=False,
                        unless=(NO_SUIT, OWN_FILING, NOT_SENT, NOT_YET),
                        without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER, OTHER_PAPERS, PAPER_SCENES),
                        confidence=0.75,
                    ),
                    Frame(RECEIVE_YOURSELF, without=(COURIER, COURT_ROUTINE, ARBITRAL_NUMBER), confidence=0.62),
                ),
                AIMED,
            ),
        )
    ),
    positives=(
        "您的传票编号CP20260088已生成，请查收",
        "等着收传票吧",
        "传票已经寄你户籍地了，记得签收",
        "你别接电话，明天法院的快递到了你自己看",
        "【某某法务】您的开庭传票已签发，今日派送至您单位，请注意查收",
    ),
    near_misses=(
        "没有收到传票前不用担心",
        "传票要由法院出具",
    ),
    twins=(
        Example("您有法院专递EMS一件，需本人签收，我下午送到", sender="13800000000"),
        "【邮政速递】您有一封法院专递正在派送，投递员将与您联系，请保持电话畅通。",
        "某某区人民法院：王某您好，（2026）粤0104民初567号案件传票已寄出，请注意签收，可拨打12368查询。",
    ),
)
