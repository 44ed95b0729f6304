"""The claim is written and waits to be sent."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    ABOUT_TO_GO,
    AIMED,
    AT_COURT,
    COURIER,
    COURT_ROUTINE,
    HOURS,
    LAWFUL_TALK,
    LOOSE_PAPERS,
    NO_SUIT,
    OTHER_PAPERS,
    READY,
    SENT_OUT,
    SUE,
    SUIT_PAPERS,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/papers-ready",
    title=Text("诉状写好了，就等送出去", "The claim is written and waits to be sent"),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.124",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "说诉状、材料已经写好盖章，只等今天送出去，逼你现在付钱。",
        "Says the claim is written and stamped and only waits to be sent, to make you pay now.",
    ),
    truth=Text(
        "写好一份诉状不等于起诉；要交到法院、写明证据，法院审查后才立案。",
        "A written claim is not a suit; it has to be lodged with evidence, and the court decides whether to register it.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(
                    SUIT_PAPERS,
                    READY,
                    gap=10,
                    any_order=True,
                    unless=(NO_SUIT, LAWFUL_TALK),
                    without=(COURT_ROUTINE,),
                    confidence=0.68,
                ),
                Frame(
                    SUIT_PAPERS,
                    READY,
                    ABOUT_TO_GO,
                    gap=18,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT, LAWFUL_TALK),
                    without=(COURT_ROUTINE, OTHER_PAPERS),
                    confidence=0.68,
                ),
                Frame(
                    SUIT_PAPERS,
                    HOURS,
                    ABOUT_TO_GO | SENT_OUT,
                    gap=8,
                    any_order=True,
                    negatable=False,
                    unless=(NO_SUIT,),
                    without=(COURT_ROUTINE, OTHER_PAPERS, COURIER),
                    confidence=0.66,
                ),
                Frame(
                    LOOSE_PAPERS,
                    READY,
                    SUE | AT_COURT,
                    gap=18,
                    across=True,
                    negatable=False,
                    unless=(NO_SUIT, LAWFUL_TALK),
                    without=(COURT_ROUTINE, OTHER_PAPERS),
                    confidence=0.66,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "起诉状我打印好了，章也盖了",
        "材料都装好了，下午就送法院",
        "你的卷宗在我桌上，就等我签字提交立案",
    ),
    near_misses=(
        "请准备好身份证和银行卡",
        "材料不齐，不能提交",
    ),
    twins=(
        "我行律师的起诉材料已备好，拟于下月递交法院，您在此之前可来网点协商",
        "【城南银行】您逾期贷款的诉讼材料已准备，可于本月底前到网点办理分期，协商成功的我行不再起诉。",
        "合同打印好了，下午送过去给你签字",
        "起诉状要自己写好，再到立案窗口提交，律师可以咨询",
    ),
)
