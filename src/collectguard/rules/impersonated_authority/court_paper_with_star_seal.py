"""A seal in a court's name with a star where the emblem belongs."""

from collectguard.detectors.papers.page import OnPaper, StarForEmblem
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.example_papers import LIMIT_ORDER, LIMIT_ORDER_CARRIES, SUMMONS, SUMMONS_CARRIES, paper, sealed
from collectguard.rules.impersonated_authority import ADVICE

RULE = Rule(
    id="impersonated-authority/court-paper-with-star-seal",
    title=Text("法院的章中间是五角星", "Court's seal with a star in its middle"),
    severity=Severity.HIGH,
    legal=("seal.court", "psa.63"),
    reason=Text(
        "这份{paper}上的章读作{ring}，中间却是五角星，不是国徽。",
        "The seal on this {paper} reads {ring}, and its middle shows a star instead of the emblem.",
    ),
    truth=Text(
        "法院院章中央是国徽；中央是五角星的，只能是法院的庭、室（含派出法庭）章或钢印。",
        "A court's own seal has the state emblem in its middle; only seals of its chambers and offices, and embossed ones, have a star.",
    ),
    innocent_reading=Text(
        "也可能图太糊，把国徽看成了五角星，或章上还有没读出来的庭、室名称；对着原图看清楚，再用案号问12368。",
        "The picture may be too blurred to tell emblem from star, or a chamber's name on the ring was not read; look at the original and ask 12368 by the case number.",
    ),
    advice=ADVICE,
    detect=OnPaper(StarForEmblem()),
    positives=(
        Example(
            LIMIT_ORDER,
            paper=paper("consumption-limit", LIMIT_ORDER_CARRIES, sealed("云州市南湖区人民法院")),
        ),
        Example(
            SUMMONS,
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院")),
        ),
        Example(
            "受理案件通知书\n（2026）云0103民初2207号\n郑某某：本院已决定立案审理。\n云州市南湖区人民法院\n2026年5月6日",
            paper=paper(
                "filing-notice",
                {"court": "云州市南湖区人民法院", "case_number": "（2026）云0103民初2207号", "date": "2026年5月6日"},
                sealed("云州市南湖区人民法院"),
            ),
        ),
    ),
    near_misses=(
        Example(
            "传票\n（2026）云0103民初2209号\n被传唤人 郑某某\n云州市南湖区人民法院北湖人民法庭",
            note="a branch of the court may have a star",
            paper=paper(
                "summons",
                {"court": "云州市南湖区人民法院", "case_number": "（2026）云0103民初2209号"},
                sealed("云州市南湖区人民法院北湖人民法庭"),
            ),
        ),
        Example(
            "律师函\n致：周某某\n本律师受委托致函如下。\n云州方圆示例律师事务所\n律师：孟某某\n2026年5月16日",
            note="a law firm's seal has a star",
            paper=paper(
                "lawyer-letter",
                {"issuer": "云州方圆示例律师事务所", "lawyer": "孟某某", "date": "2026年5月16日"},
                sealed("云州方圆示例律师事务所"),
            ),
        ),
    ),
    twins=(
        Example(
            SUMMONS.replace("郑某某", "戚某"),
            note="the emblem",
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
        Example(
            LIMIT_ORDER.replace("田某", "谢某"),
            note="the emblem",
            paper=paper("consumption-limit", LIMIT_ORDER_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
    ),
)
