"""A bad credit record said to be permanent, irreversible or known nationwide."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/credit-for-life",
    title=Text("称征信终身、不可逆", "Credit ruined for life"),
    severity=Severity.MEDIUM,
    legal=(
        "credit.5y",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "把逾期记录说成终身、永久、不可逆，或全国通报。",
        "Says a late payment stays on record for life, cannot be undone, or is announced nationwide.",
    ),
    truth=Text(
        "不良信息自不良行为终止之日起最多保存五年，到期删除；没有终身记录，也没有“全国通报”。",
        "Bad records are kept at most five years from the day the default ends and are then deleted; there is no record for life and no nationwide announcement.",
    ),
    innocent_reading=Text(
        "只说“影响征信”“报送征信”是合法的提醒；这里越线的是终身、不可逆这类说法。",
        "'Affects your credit record' alone is a lawful reminder; only 'for life' and 'irreversible' go too far.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            oblique.LOANS_EVER,
            oblique.NEVER_AGAIN,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            oblique.EVER_FOR,
            oblique.FOR_EVER,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.55,
        ),
        Frame(
            words.FOREVER_ACT,
            negatable=False,
            unless=(*words.LAWFUL, words.CREDIT_SLOGAN),
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Amid(
            Frame(
                words.CLOSED_FOR_GOOD,
                negatable=False,
                unless=(*words.LAWFUL, words.CREDIT_SLOGAN),
                without=words.ELSEWHERE,
                confidence=0.78,
            ),
            words.PRESS,
        ),
        Amid(
            Frame(
                words.RECORD,
                words.FOR_LIFE,
                gap=10,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.CREDIT_SLOGAN),
                without=words.ELSEWHERE,
                confidence=0.75,
            ),
            words.THREAT,
        ),
        Frame(
            words.BAD_RECORD,
            words.FOR_LIFE,
            gap=8,
            any_order=True,
            negatable=False,
            unless=(*words.LAWFUL, words.CREDIT_SLOGAN),
            without=words.ELSEWHERE,
            confidence=0.65,
        ),
        Amid(
            Frame(
                words.RECORD,
                words.RUINED,
                gap=5,
                any_order=True,
                unless=(*words.LAWFUL, words.CREDIT_SLOGAN),
                without=words.ELSEWHERE,
                confidence=0.65,
            ),
            words.THREAT,
        ),
    ),
    positives=(
        "一期不还背一辈子",
        "房贷车贷这辈子都别想",
        "征信一旦黑了就是一辈子的事，你想好",
        "超过今晚，不良记录将永久保存且不可逆，请马上还款",
        "信用污点抹不掉的，全国联网都看得到，别为小钱毁了自己",
    ),
    near_misses=(
        "逾期将影响您的个人征信",
        "良好的信用记录是一生的财富，请按时还款",
    ),
    twins=(
        "房贷还有十年，一辈子都在还，唉",
        "【某某银行】珍爱信用记录，享受幸福人生。您本期应还860元，请按时还款。",
        "【某某银行】贷款逾期信息将按规定报送金融信用信息基础数据库，还清后五年不再展示。",
    ),
)
