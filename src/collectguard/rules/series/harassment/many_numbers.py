"""One creditor, ever new numbers."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.contacts import ManyNumbers
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.harassment import COUNT_CALLS

RULE = SeriesRule(
    id="harassment/many-numbers",
    title=Text("同一家不断换号码", "One creditor, ever new numbers"),
    severity=Severity.MEDIUM,
    legal=("tel.antifraud.14", "cba.2026.ban.privatephone", "civil.privacy.1033", "tel.mobile.table"),
    reason=Text(
        "同一笔账，{count}个不同的号码轮着发来{virtual}。",
        "Around one debt {count} different numbers wrote in turn{virtual}.",
    ),
    truth=Text(
        "正规机构用固定、可核实的号码联系您；虚拟号段本身合法，但不断换号会让人没法拦截，也没法查证。",
        "A lender uses numbers that stay and can be checked. Virtual numbers are lawful in themselves, but ever new ones cannot be blocked or verified.",
    ),
    innocent_reading=Text(
        "外包公司可能有多条线路；也可能是几家不同的机构。",
        "An agency may have several lines; or these may be several lenders.",
    ),
    advice=COUNT_CALLS,
    detect=ManyNumbers(at_least=4, within=timedelta(days=30)),
    positives=(
        Talk(
            "四个号码说同一件事",
            tuple(
                Said(f"2026-04-0{day}T10:00", number, text)
                for day, number, text in (
                    (1, "16200000001", "青禾贷欠款今天不还就通知你单位和家人"),
                    (2, "17000000002", "青禾贷的账别装死，今天不还就通知你单位"),
                    (3, "16500000003", "青禾贷最后一次联系你，今天不还找你家人"),
                    (4, "17100000004", "青禾贷欠款今天必须处理，不然通知你村委"),
                )
            ),
        ),
    ),
    near_misses=(
        Talk(
            "两个号码",
            (
                Said("2026-04-01T10:00", "16200000001", "青禾贷欠款今天不还就通知你单位和家人"),
                Said("2026-04-02T10:00", "17000000002", "青禾贷的账别装死，今天不还就通知你单位"),
            ),
        ),
    ),
    twins=(
        Talk(
            "银行的几个通道",
            tuple(
                Said(
                    f"2026-0{month}-05T10:00",
                    sender,
                    "【海棠银行】您的信用卡本期应还1280.00元，到期还款日15日，如已还款请忽略。",
                )
                for month, sender in ((1, "10690000000001"), (2, "10690000000002"), (3, "10690000000003"), (4, "95500"))
            ),
        ),
    ),
)
