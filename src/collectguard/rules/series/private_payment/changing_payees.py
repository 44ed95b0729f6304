"""One debt, ever new payees."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.drawn_in import PayeesChange
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.private_payment import PAY_THE_LENDER_ONLY

RULE = SeriesRule(
    id="private-payment/changing-payees",
    title=Text("收款账户换来换去", "The payee keeps changing"),
    severity=Severity.HIGH,
    legal=("psa.58", "crime.266", "card.collect.69"),
    cues=("payee",),
    reason=Text(
        "同一笔账，先后要您把钱付到不同的地方：{payees}。",
        "For one debt you are asked to pay to different places: {payees}.",
    ),
    truth=Text(
        "机构的收款户名应当是合同上的全称，不会隔几天换一个人。付错了，欠款不会减少。",
        "A lender is paid under its full name as in the contract and does not change the payee every few days. Money paid elsewhere does not reduce the debt.",
    ),
    innocent_reading=Text(
        "债权转让后收款方会变，但应当先收到写明受让方的转让通知。",
        "After an assignment the payee changes, but a notice naming the new creditor should come first.",
    ),
    advice=PAY_THE_LENDER_ONLY,
    detect=PayeesChange(within=timedelta(days=90)),
    positives=(
        Talk(
            "三个户名",
            (
                Said(
                    "2026-04-01T10:00", "16200000001", "青禾贷还款请转到 户名：张某三 卡号6200000000000000001，转完截图"
                ),
                Said("2026-04-05T10:00", "16200000001", "之前那张卡停用了，转到户名：李某四 卡号6200000000000000002"),
                Said("2026-04-09T10:00", "16200000002", "青禾贷减免款打到王某五支付宝13000000000，备注货款"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "同一个账户说两遍",
            (
                Said(
                    "2026-04-01T10:00", "16200000001", "青禾贷还款请转到 户名：张某三 卡号6200000000000000001，转完截图"
                ),
                Said("2026-04-05T10:00", "16200000001", "还是转到户名：张某三 卡号6200000000000000001"),
            ),
        ),
    ),
    twins=(
        Talk(
            "银行转账通知",
            (
                Said(
                    "2026-04-01T10:00",
                    "95500",
                    "【海棠银行】您尾号0000的账户4月1日向户名张某三转出800.00元，余额1200.00元。",
                ),
                Said(
                    "2026-04-05T10:00",
                    "95500",
                    "【海棠银行】您尾号0000的账户4月5日向户名李某四转出500.00元，余额700.00元。",
                ),
            ),
        ),
    ),
)
