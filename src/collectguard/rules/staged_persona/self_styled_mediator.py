"""A self-styled mediator who demands payment."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import SALES_TALK
from collectguard.lexicon.context import LAW_LESSON
from collectguard.lexicon.persona import (
    DEBT_TALK,
    HEARSAY,
    IN_RETURN,
    MEDIATE_YOU,
    MEDIATION_FREE,
    MEDIATOR,
    MEDIATOR_PRESSES,
    OTHER_DISPUTE,
    PERSONA_SALE,
    TRUE_MEDIATION,
    ULTIMATUM,
    WORK_TALK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = Rule(
    id="staged-persona/self-styled-mediator",
    title=Text(
        "自称调解员逼您付款",
        "A self-styled mediator who presses",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "mediate.people",
        "cpl.125",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“调解员”“调解中心”的身份出面，却给您定期限、催付款，或说调解不成就有严重后果。",
        "Appears as a mediator, yet sets deadlines, presses for payment or threatens what follows if mediation fails.",
    ),
    truth=Text(
        "真调解靠自愿，可以拒绝，拒绝也不等于败诉；人民调解的调解员可查姓名和单位，不会替谁限时收款。",
        "Real mediation is voluntary; refusing it loses you nothing in court. A people's mediator can be looked "
        "up by name and body, and does not collect money against the clock.",
    ),
    innocent_reading=Text(
        "也可能是法院委派的真调解；那会说明法院、案号和调解组织，可拨打12368核实。",
        "It may be real mediation appointed by a court, which names the court, the case number and the body; "
        "12368 can confirm it.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=AnyOf(
        Frame(
            MEDIATOR,
            IN_RETURN - "今晚 今天 明天 点前 下班前 三天 两小时 给三天",
            gap=40,
            across=True,
            without=(HEARSAY, SALES_TALK, MEDIATION_FREE, OTHER_DISPUTE, TRUE_MEDIATION, LAW_LESSON, PERSONA_SALE),
            confidence=0.5,
        ),
        Frame(
            MEDIATOR,
            MEDIATOR_PRESSES,
            DEBT_TALK,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, TRUE_MEDIATION, LAW_LESSON),
            confidence=0.7,
        ),
        Frame(
            MEDIATOR,
            ULTIMATUM,
            gap=40,
            any_order=True,
            across=True,
            without=(HEARSAY, WORK_TALK, SALES_TALK, MEDIATION_FREE, OTHER_DISPUTE),
            confidence=0.65,
        ),
        Frame(
            MEDIATE_YOU,
            DEBT_TALK,
            gap=30,
            any_order=True,
            across=True,
            without=(
                HEARSAY,
                WORK_TALK,
                SALES_TALK,
                TRUE_MEDIATION,
            ),
            confidence=0.6,
        ),
    ),
    positives=(
        "我是调解员，今天不还就算调解失败",
        "这里是某某纠纷调解中心，你和平台的欠款由我来调解，下午五点前给个答复，谈不拢就交上去了",
        "您好，我负责调解您这笔网贷，本金分三个月，今天先付首期，我好给双方出协议",
    ),
    near_misses=(
        "平台说要找调解员来谈",
        "我是催收员小李，今天记得还款",
    ),
    twins=(
        "【某某区人民法院】本院委派某某调解组织调解您的案件，案号（2026）某0105诉前调123号，调解自愿，可拨打12368核实。",
        "小区调解室今天下午调解楼上漏水的事，您方便来一趟吗",
    ),
)
