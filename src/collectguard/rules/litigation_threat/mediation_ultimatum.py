"""A pre-suit mediation ultimatum."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.detectors.identity import Unclaimed
from collectguard.lexicon.litigation import AIMED, FAILED, IMMEDIATE, LABOUR, MEDIATE, OTHER_QUARREL, SUE, ULTIMATUM
from collectguard.lexicon.officials import ARBITRATION_BODY, COURT_BODY, JUSTICE_BODY, MEDIATION_BODY, SHAM_TITLE
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE

RULE = Rule(
    id="litigation-threat/mediation-ultimatum",
    title=Text("诉前调解最后通牒", "A pre-suit mediation ultimatum"),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.125",
        "mediate.4",
        "mediate.24",
    ),
    reason=Text(
        "把“诉前调解”说成必须今天接受的最后机会，不来就立案或视为放弃。",
        "Presents pre-suit mediation as a last chance to be taken today, with filing or forfeiture if you do not.",
    ),
    truth=Text(
        "调解全凭自愿，可以拒绝，拒绝不等于败诉；立案前的在线调解一般有30日，不会限在几小时内。",
        "Mediation is voluntary. You may refuse, and refusing does not lose the case. Mediation before filing usually has 30 days, not hours.",
    ),
    innocent_reading=Text(
        "法院和人民调解组织确实会联系当事人调解，但会说明自愿、调解员姓名和查询方式。",
        "Courts and people's mediation bodies do contact parties, but they say that it is voluntary, who the mediator is and how to check.",
    ),
    advice=ADVICE,
    detect=Unclaimed(
        Uncheckable(
            Amid(
                AnyOf(
                    Frame(
                        MEDIATE,
                        ULTIMATUM,
                        gap=16,
                        any_order=True,
                        across=True,
                        negatable=False,
                        without=(LABOUR, OTHER_QUARREL),
                        confidence=0.7,
                    ),
                    Frame(
                        MEDIATE,
                        FAILED,
                        IMMEDIATE,
                        SUE,
                        gap=12,
                        negatable=False,
                        without=(LABOUR, OTHER_QUARREL),
                        confidence=0.7,
                    ),
                    Frame(
                        IMMEDIATE,
                        MEDIATE,
                        IF_NOT,
                        SUE,
                        gap=14,
                        negatable=False,
                        without=(LABOUR, OTHER_QUARREL),
                        confidence=0.65,
                    ),
                ),
                AIMED,
            )
        ),
        COURT_BODY,
        ARBITRATION_BODY,
        MEDIATION_BODY,
        JUSTICE_BODY,
        SHAM_TITLE,
    ),
    positives=(
        "诉前调解今天是最后一天，不接视为放弃",
        "调解不成马上转立案，你想清楚",
        "【某某调解】您的案件诉前协商窗口今日关闭，请于17点前回电，否则直接进入诉讼",
    ),
    near_misses=(
        "调解是自愿的，可以拒绝",
        "我们下周安排调解",
    ),
    twins=(
        "【某某区人民调解委员会】某某银行申请就信用卡纠纷调解，您可自愿参加，不收费，如不同意请回复。",
        "物业费纠纷调解定在周五下午，社区二楼，双方都来",
    ),
)
