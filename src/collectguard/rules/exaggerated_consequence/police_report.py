"""A report to the police over an ordinary debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.time import IF_NOT
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_POLICE

RULE = Rule(
    id="exaggerated-consequence/police-report",
    title=Text("称已报案或要报警", "Threat of a police report"),
    severity=Severity.HIGH,
    legal=(
        "crime.civil-debt",
        "crime.card.196",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "把一笔欠款说成已经或马上要报案、移交公安，用“警察会找你”施压。",
        "Says an ordinary debt has been or is about to be reported to the police, to press you with a visit from them.",
    ),
    truth=Text(
        "谁都可以报案，但报案不等于立案；借款还不上一般是债务纠纷，公安通常不立案，也不替人催账。",
        "Anybody can report, but a report is not a case; unpaid loans are normally civil disputes, the police usually open no case and collect no debts.",
    ),
    innocent_reading=Text(
        "若确有伪造资料、冒名借款等情形，机构报案是正当的；有没有立案由公安机关书面答复。",
        "Where papers were forged or a name was misused, a lender may rightly report it; the police answer in writing whether there is a case.",
    ),
    advice=CHECK_POLICE,
    detect=AnyOf(
        Amid(
            Frame(
                words.REPORT_STRONG,
                unless=(*words.LAWFUL, words.RIGHT_TO_REPORT),
                without=words.ELSEWHERE,
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.REPORT, unless=(*words.LAWFUL, words.RIGHT_TO_REPORT), without=words.ELSEWHERE, confidence=0.75
            ),
            words.THREAT,
        ),
        Frame(
            words.TOLD_POLICE,
            words.AT_ONCE,
            gap=8,
            any_order=True,
            unless=(*words.LAWFUL, words.RIGHT_TO_REPORT),
            without=words.ELSEWHERE,
            confidence=0.73,
        ),
        Amid(
            Frame(
                words.TOLD_POLICE,
                unless=(*words.LAWFUL, words.RIGHT_TO_REPORT),
                without=words.ELSEWHERE,
                confidence=0.78,
            ),
            words.OWING,
            words.DIRECTED,
            IF_NOT,
        ),
        Frame(words.RIGHT_TO_REPORT, without=words.ELSEWHERE, confidence=0.35),
    ),
    positives=(
        "下午再不还我们直接去经侦报案",
        "材料已移交公安机关，后续由警方介入，您好自为之",
        "不接电话是吧，那我报警处理，让派出所找你谈这笔账",
    ),
    near_misses=(
        "我行保留依法追索的权利",
        "有人半夜来骚扰，您可以打电话告诉我们",
    ),
    twins=(
        "楼下那辆车再不挪开我就报警让交警拖走了",
        "您好，捡到您的钱包了，已交到派出所，请带身份证来领",
        "【某某银行】如遇冒充我行员工收款，请及时报警并致电官方客服。",
    ),
)
