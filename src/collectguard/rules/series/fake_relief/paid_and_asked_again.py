"""Paid as agreed, and asked for more."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.relief import PaidAndAskedAgain
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.fake_relief import GET_IT_IN_WRITING

RULE = SeriesRule(
    id="fake-relief/paid-and-asked-again",
    title=Text("付了钱，减免不认账，又来要", "Paid for relief, then asked again"),
    severity=Severity.HIGH,
    legal=("cba.2026.ban.mislead", "card.collect.70", "psa.58"),
    cues=("more", "relief", "paid"),
    reason=Text(
        "先说还这一笔就减免或停催，钱付了以后又说不够、不算或继续施压。",
        "Relief or peace was promised for one payment; after the money came it was not enough, did not count, or the pressure went on.",
    ),
    truth=Text(
        "口头承诺的减免不写下来就难以兑现；付款凭证能证明您按约付过，可以据此要求书面确认或投诉。",
        "Relief promised by word of mouth is hard to hold anyone to. Proof of payment shows that you kept your side; demand a written "
        "confirmation, or complain with it.",
    ),
    innocent_reading=Text(
        "也可能付款没有入账，或分期本来就有下一期；以官方App的账单为准。",
        "The payment may not have been booked, or the plan may have had further instalments; the lender's own app decides.",
    ),
    advice=GET_IT_IN_WRITING,
    detect=PaidAndAskedAgain(within=timedelta(days=180)),
    positives=(
        Talk(
            "还了一次，下个月又来",
            (
                Said(
                    "2026-03-05T10:00", "16200000001", "青禾贷今天先还两千，后面的利息全免，还了这次就让你休息，不再催"
                ),
                Said("2026-03-05T18:00", "16200000001", "两千已经转了，截图发你", "outgoing"),
                Said(
                    "2026-04-06T10:00",
                    "16200000001",
                    "上次那两千只是诚意金，系统没通过，今天再补三千才能减免，不然上门",
                ),
            ),
        ),
        Talk(
            "催收自己承认收到",
            (
                Said("2026-03-05T10:00", "16200000001", "青禾贷，今天下班前还本金一千五，剩下的我帮你全部抹掉"),
                Said(
                    "2026-03-07T10:00",
                    "16200000001",
                    "你还的一千五收到了，但是只够抵利息，减免方案已失效，今天还得再还两千，别逼我们去你单位",
                ),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "没有付过款",
            (
                Said("2026-03-05T10:00", "16200000001", "青禾贷今天先还两千，后面的利息全免，还了这次就让你休息"),
                Said("2026-03-06T10:00", "16200000001", "青禾贷今天还不处理，下午就去你单位找你领导"),
            ),
        ),
    ),
    twins=(
        Talk(
            "减免兑现了",
            (
                Said(
                    "2026-03-05T10:00",
                    "95500",
                    "【海棠银行】您的减免申请已批准，于3月31日前通过手机银行一次性还款5000元即结清，其余利息由我行减免。",
                ),
                Said("2026-03-20T10:00", "95500", "【海棠银行】您尾号0000的贷款已收到还款5000.00元。"),
                Said(
                    "2026-03-22T10:00",
                    "95500",
                    "【海棠银行】您的贷款已结清，剩余利息已为您减免，结清证明可在手机银行下载。",
                ),
            ),
        ),
    ),
)
