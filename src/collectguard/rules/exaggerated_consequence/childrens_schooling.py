"""The borrower's children said to be shut out of school."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/childrens-schooling",
    title=Text("称影响孩子上学", "Children's schooling put at stake"),
    severity=Severity.HIGH,
    legal=(
        "edu.duty",
        "ban.goodfaith",
        "ban.3",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "拿孩子上学、升学来吓您还钱。",
        "Uses your children's schooling to frighten you into paying.",
    ),
    truth=Text(
        "适龄儿童平等享有义务教育，父母欠债不影响公办学校入学。只有被法院限制消费的人，其子女不得就读收费明显偏高的私立学校。",
        "Children have an equal right to compulsory schooling; a parent's debt does not touch it. Only for somebody under a court's consumption limit are expensive private schools closed to the children.",
    ),
    innocent_reading=Text(
        "也可能是学校自己的缴费或入学通知，请向学校核实。",
        "It may be a school's own notice about fees or enrolment; ask the school.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            words.NO_SCHOOL_FOR,
            words.BLOT_ON_NAME,
            gap=14,
            any_order=True,
            across=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            negatable=False,
            confidence=0.55,
        ),
        Amid(
            Frame(
                words.CHILD,
                words.SCHOOL_LOST,
                gap=8,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.7,
            ),
            words.CHASED,
            words.DIRECTED,
            words.LIST,
        ),
        Amid(
            Frame(
                words.CHILD,
                words.SCHOOL,
                words.FATE,
                gap=10,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.6,
            ),
            words.CHASED,
            words.DIRECTED,
            words.LIST,
        ),
        Amid(
            Frame(
                words.SCHOOL_SHUT,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.78,
            ),
            words.CHASED,
            words.LIST,
        ),
        Frame(
            words.SCHOOL,
            words.CHECKS_PARENTS,
            gap=8,
            any_order=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.78,
        ),
        Amid(
            AnyOf(
                Frame(
                    words.HARM,
                    words.CHILD,
                    words.SCHOOL,
                    gap=10,
                    negatable=False,
                    unless=words.LAWFUL,
                    without=words.ELSEWHERE,
                    confidence=0.8,
                ),
                Frame(
                    words.CHILD,
                    words.HARM,
                    words.SCHOOL,
                    gap=10,
                    negatable=False,
                    unless=words.LAWFUL,
                    without=words.ELSEWHERE,
                    confidence=0.8,
                ),
                Frame(
                    words.CHILD,
                    words.SCHOOL,
                    words.HARM,
                    gap=12,
                    negatable=False,
                    unless=words.LAWFUL,
                    without=words.ELSEWHERE,
                    confidence=0.8,
                ),
            ),
            words.THREAT,
            words.LIST,
        ),
    ),
    positives=(
        "征信黑了，闺女将来考不了公",
        "你娃明年上学就等着受影响吧",
        "逾期不处理将影响子女入学、升学，请家长三思",
        "欠这点钱，将来儿子高考被卡住，你怎么跟他交代",
    ),
    near_misses=(
        "你孩子今年该上小学了吧",
        "逾期会影响你的征信",
    ),
    twins=(
        "【某某小学】请于8月20日前带孩子补种疫苗，以免影响入学报名。",
        "【某某区教育局】居住证逾期可能影响子女积分入学，请及时签注。",
    ),
)
