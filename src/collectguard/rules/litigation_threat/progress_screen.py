"""A suit shown as a parcel on its way, with a clock."""

from __future__ import annotations

from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    COURIER,
    COURT_ROUTINE,
    LABOUR,
    LAWFUL_DOOR,
    LAWFUL_TALK,
    OTHER_QUARREL,
    OWN_FILING,
    PROGRESS_BAR,
    STOP_OR_CLOCK,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/progress-screen",
    title=Text(
        "“诉讼进度：待送达”",
        "A suit shown as a progress screen",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.139",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "把起诉写成快递一样的“进度”“状态”，配上倒计时和可以叫停的电话，没有法院、没有案号。",
        "Shows a suit as a parcel's progress, with a countdown and a number to stop it, but no court and no case number.",
    ),
    truth=Text(
        "真案件的进展由法院送达，有案号可查；贷款机构和催收方没有“诉讼进度”系统替法院发通知。",
        'A real case moves by papers that the court serves, under a number you can check; no lender runs a "progress screen" for the court.',
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        AnyOf(
            Frame(
                PROGRESS_BAR,
                STOP_OR_CLOCK,
                gap=24,
                across=True,
                negatable=False,
                unless=(OWN_FILING, LAWFUL_TALK),
                without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL, COURIER, LAWFUL_DOOR),
                confidence=0.65,
            ),
        )
    ),
    positives=(
        "【案件进度】状态:待送达，要拦截请回电",
        "诉讼通道已锁定，倒计时03:00，缴足可取消",
        "您的案件已进入第二阶段，剩余处理时间40分钟",
    ),
    near_misses=(
        "快递状态:待取件，驿站十点关门",
        "项目已进入第二阶段，请各组长汇报",
    ),
    twins=(
        "您的快递物流状态更新，派送员将致电",
        "您的退款申请已进入第二阶段审核，预计剩余3天",
        "【云岭法院】您申请的诉讼进度可拨12368查询",
    ),
)
