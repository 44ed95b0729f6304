"""One sum has become another, and no reckoning is given."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.charges import (
    ADVERT,
    AS_TIME_PASSES,
    ASKER,
    BILLED_TO_YOU,
    COST_EXCUSE,
    DEBT_SCENE,
    EACH_COSTS,
    GREW_INTO,
    LAID_OUT,
    OF_ALL_OF_IT,
    OTHER_DUES,
    PREPAY,
    PRESS,
    SHARE_TAKEN,
    TAKEN_AS,
    TWICE,
    WAITING_DID_IT,
    WHAT_THEY_DO,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/grown-without-reckoning",
    title=Text(
        "越拖越多，没有算法",
        "It grows, and nobody shows how",
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.newdebt",
        "rate.fi.24",
        "rate.private.rollover",
    ),
    reason=Text(
        "欠的数自己变成几倍，或按整张卡、整份合同、每个电话收一笔，说不出按什么算。",
        "The debt has become several times itself, or a share of the whole line, or so much per call, with no basis shown.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "也可能是合同里写明的费用没有在应用里显示全；请对方给出分项账单和依据。",
        "The contract may hold a charge the app does not show in full; ask for an itemised bill and its basis.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Frame(
            WAITING_DID_IT,
            GREW_INTO,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            unless=(ASKER, OTHER_DUES, ADVERT),
            confidence=0.65,
        ),
        Frame(
            AS_TIME_PASSES,
            TWICE,
            gap=8,
            across=True,
            negatable=False,
            unless=(ASKER, OTHER_DUES, ADVERT, COST_EXCUSE),
            confidence=0.6,
        ),
        Frame(
            WHAT_THEY_DO,
            LAID_OUT,
            BILLED_TO_YOU,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=(ASKER, ADVERT),
            confidence=0.65,
        ),
        Frame(
            WHAT_THEY_DO,
            BILLED_TO_YOU,
            EACH_COSTS,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            unless=(ASKER, ADVERT),
            confidence=0.65,
        ),
        Frame(
            WHAT_THEY_DO,
            EACH_COSTS,
            gap=10,
            across=True,
            negatable=False,
            unless=(ASKER, OTHER_DUES, ADVERT, COST_EXCUSE),
            confidence=0.55,
        ),
        Amid(
            Frame(
                OF_ALL_OF_IT,
                SHARE_TAKEN,
                gap=16,
                negatable=False,
                unless=(ASKER, OTHER_DUES, ADVERT, COST_EXCUSE, PREPAY),
                confidence=0.65,
            ),
            DEBT_SCENE,
            PRESS,
        ),
        Frame(
            OF_ALL_OF_IT,
            TAKEN_AS,
            SHARE_TAKEN,
            gap=10,
            any_order=True,
            negatable=False,
            unless=(ASKER, OTHER_DUES, ADVERT, COST_EXCUSE, PREPAY),
            confidence=0.65,
        ),
    ),
    positives=(
        "一千变三千很正常，谁让你拖",
        "今天八千，明天一万一，你继续躲",
        "没到期的十期也罚百分之十",
        "过了零点翻一番，别说没告诉你",
        "打你电话一通30元，自己乘，都算你的",
    ),
    near_misses=(
        "今天来了八百人，明天三千，场馆够大",
        "合同总额的两成作预付款",
    ),
    twins=(
        "粉丝从八千变成一万，谢谢大家",
        "今天气温八度，明天十一度，记得添衣",
    ),
)
