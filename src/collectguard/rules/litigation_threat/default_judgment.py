"""Judgment by default held over your head."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import Frame
from collectguard.lexicon.litigation import AIMED, COURT_ROUTINE, DEFAULT_JUDGMENT, LABOUR, UNLESS_LAWFUL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/default-judgment",
    title=Text("拿“缺席判决”逼你就范", "Judgment by default held over your head"),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.128",
        "cpl.139",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "说你不来、不接也照样判，却没有传票和案号。",
        "Says you will be judged in your absence, without a summons or a case number.",
    ),
    truth=Text(
        "缺席判决以合法传唤为前提：要先送达起诉状和传票，至少提前3日通知开庭。没有送达就谈不上缺席。",
        "Judgment by default requires proper service first: the claim and a summons, with at least 3 days' notice. Without service there is no default.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(Frame(DEFAULT_JUDGMENT, unless=(UNLESS_LAWFUL,), without=(COURT_ROUTINE, LABOUR), confidence=0.62), AIMED)
    ),
    positives=(
        "不接电话没关系，法院照样判",
        "你人不来也判，缺席判决一样执行",
        "缺席判决直接下，到时候别喊冤",
    ),
    near_misses=(
        "未经合法传唤不得缺席判决",
        "判决以法院送达为准",
    ),
    twins=(
        "网贷被起诉大概率会缺席判决，建议您一定去开庭，主张利息过高。",
        "某某区人民法院：李某，（2026）苏0205民初88号案定于12月9日9时开庭，无正当理由拒不到庭的，可依法缺席判决。",
        "律师说真收到传票就要去，不然可能缺席判决",
    ),
)
