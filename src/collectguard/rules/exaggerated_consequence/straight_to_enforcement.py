"""Enforcement at once, with no judgment and no case to check."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/straight-to-enforcement",
    title=Text("称直接强制执行", "Enforcement at once"),
    severity=Severity.HIGH,
    legal=(
        "cpl.250",
        "cpl.preserve",
        "cpl.171",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "跳过起诉和判决，称马上或已经强制执行、保全、划扣。",
        "Skips suit and judgment and says enforcement, preservation or deduction comes at once or has begun.",
    ),
    truth=Text(
        "强制执行要先有生效文书，再由债权人向法院申请；诉前保全也要法院裁定，申请人还须担保。真在执行的案件有案号，可以查。",
        "Enforcement needs an effective judgment first and then an application to the court; even preservation before suit needs a ruling and security. A real case has a number that can be checked.",
    ),
    innocent_reading=Text(
        "若您收到过判决书、支付令或仲裁裁决而没有履行，确可能被执行，请拿案号核实。",
        "If you did receive a judgment, payment order or award and have not obeyed it, enforcement is possible; check by the case number.",
    ),
    advice=CHECK_FIRST,
    detect=Amid(
        AnyOf(
            Frame(
                words.AT_ONCE, words.ENFORCE_ONLY, gap=5, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.6
            ),
            Frame(
                words.AT_ONCE,
                words.ENFORCE,
                words.FREEZE,
                gap=12,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.6,
            ),
            Frame(
                words.TAKEN_BY_FORCE,
                words.AT_ONCE,
                gap=8,
                any_order=True,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.65,
            ),
        ),
        words.THREAT,
    ),
    positives=(
        "今天不还，直接强制执行",
        "法院强制划扣明天启动，你卡里剩多少扣多少",
        "马上走财产保全，你账户里的钱自动就没了，还不还",
    ),
    near_misses=(
        "我行将依法提起诉讼并申请强制执行",
        "你欠的钱什么时候还",
    ),
    twins=(
        "某某市某某区人民法院：（2026）粤0305执6666号案已立案执行，请你立即履行生效判决确定的义务。",
        "【某某燃气】依法强制执行老旧灶具更换标准，请尽快预约。",
    ),
)
