"""The app's figure is denied; theirs is the one that counts."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.charges import ADVERT, ANOTHER_SUM, APP_FIGURE_DENIED, ASKER, OTHER_DUES
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS, LINE_TRUTH

RULE = Rule(
    id="inflated-penalty/not-what-the-app-says",
    title=Text(
        "“App上那个数不准，听我的”",
        '"The figure in the app is wrong, mine is right"',
    ),
    severity=Severity.HIGH,
    legal=(
        "cba.2026.ban.newdebt",
        "rate.cost.disclosure.2026",
    ),
    reason=Text(
        "说应用里的应还金额不准，要按对方口头报的更高的数付。",
        "Denies the sum in the lender's app and demands a higher one told by word of mouth.",
    ),
    truth=LINE_TRUTH,
    innocent_reading=Text(
        "也可能是合同里写明的费用没有在应用里显示全；请对方给出分项账单和依据。",
        "The contract may hold a charge the app does not show in full; ask for an itemised bill and its basis.",
    ),
    advice=ASK_FOR_PARTS,
    detect=AnyOf(
        Frame(
            APP_FIGURE_DENIED,
            ANOTHER_SUM,
            gap=16,
            across=True,
            negatable=False,
            unless=(ASKER, OTHER_DUES, ADVERT),
            confidence=0.65,
        ),
    ),
    positives=(
        "我说多少就是多少，给两千",
        "APP里那个数没算违约金，得给1390",
        "你点进去看的不全，还要加上门费，一共三千",
    ),
    near_misses=(
        "App上显示的不全，往下拉能看到剩余期数",
        "系统里的数字没更新，明天再看",
    ),
    twins=(
        "【某某银行】账单以手机银行显示为准，您本期应还890元",
        "App显示的步数不准，手环那个才对，一共八千步",
    ),
)
