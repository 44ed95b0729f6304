"""The same letter from many numbers."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.contacts import ManyNumbers
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.harassment import COUNT_CALLS

RULE = SeriesRule(
    id="harassment/one-mould-many-numbers",
    title=Text("同一份模板从许多号码发来", "One mould from many numbers"),
    severity=Severity.MEDIUM,
    legal=("tel.antifraud.14", "tel.sms.31", "civil.privacy.1033", "tel.mobile.table"),
    scope="mould",
    reason=Text(
        "几乎一样的话从{count}个不同的号码发来{virtual}，像是批量群发。",
        "Nearly the same words came from {count} different numbers{virtual}: bulk mail.",
    ),
    truth=Text(
        "换号群发的内容是套模板，不是针对您的案件处理结果，里面的“已立案”“已派人”不能当真，以官方渠道核实为准。",
        "Bulk mail from changing numbers is a template, not the outcome of your case; what it says was filed or sent must be checked with official channels.",
    ),
    innocent_reading=Text(
        "机构的短信通道也会更换；看内容有没有威胁。", "A lender's gateways change too; see whether the text threatens."
    ),
    advice=COUNT_CALLS,
    detect=ManyNumbers(at_least=3, within=timedelta(days=30)),
    positives=(
        Talk(
            "只换了名字和金额",
            tuple(
                Said(
                    f"2026-04-0{day}T10:00",
                    number,
                    f"张先生，您的案件今日下午移交户籍地，外访人员将上门走访核实财产，请家属在家配合，欠款{sum_}元下班前处理",
                )
                for day, number, sum_ in ((1, "16200000001", 3200), (2, "17000000002", 3300), (4, "16500000003", 3410))
            ),
        ),
    ),
    near_misses=(
        Talk(
            "同一个号码重复",
            tuple(
                Said(
                    f"2026-04-0{day}T10:00",
                    "16200000001",
                    "张先生，您的案件今日下午移交户籍地，外访人员将上门走访核实财产，请家属在家配合",
                )
                for day in (1, 2, 4)
            ),
        ),
    ),
    twins=(
        Talk(
            "几家商户一样的会员短信",
            tuple(
                Said(
                    f"2026-04-0{day}T10:00",
                    f"1069000000000{day}",
                    "尊敬的会员，周末全场满减活动开始啦，欢迎到店选购，退订回T",
                )
                for day in (1, 2, 3, 4)
            ),
        ),
    ),
)
