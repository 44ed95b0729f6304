"""Civil-service exams, the army and political review said to be closed to the family."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/public-service-career",
    title=Text("称不能考公、参军、过政审", "Public-service career put at stake"),
    severity=Severity.HIGH,
    legal=(
        "civilservant.26",
        "dishonest.minor",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称欠款会让您或孩子不能考公、参军，过不了政审。",
        "Says the debt will keep you or your children from public service, the army or a political review.",
    ),
    truth=Text(
        "法律限制的是本人被依法列为失信联合惩戒对象等情形，没有“父母逾期、子女不能考公”的规定；一般逾期也不等于失信。",
        "The law bars a person who is himself listed for joint punishment and the like; no rule keeps children of overdue parents out of public service, and being overdue is not being listed.",
    ),
    innocent_reading=Text(
        "某些岗位招录会查本人的信用记录，以招录公告为准。",
        "Some posts do look at the applicant's own credit record; the recruitment notice says so.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            oblique.CAREER_DREAM,
            oblique.CAREER_LOST,
            oblique.BECAUSE_OF_YOU,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Amid(
            Frame(
                words.CAREER,
                words.CHECKS_PARENTS,
                gap=8,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.73,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.CAREER,
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
            CONSEQUENCE,
        ),
        Amid(
            Frame(
                words.CAREER,
                words.HARM,
                gap=12,
                any_order=True,
                across=True,
                negatable=False,
                unless=words.LAWFUL,
                without=words.ELSEWHERE,
                confidence=0.8,
            ),
            words.THREAT,
            words.LIST,
            words.CHILD,
        ),
    ),
    positives=(
        "你弟当兵的事黄了，因为你",
        "考编的梦到头了，你这账不清",
        "娃以后别想考公",
        "政审这一关你儿子肯定过不了，为了几千块值吗",
        "失信后三代以内不能参军、不能入党，请您尽快结清",
    ),
    near_misses=(
        "听说你儿子在准备考公，加油",
        "你再不还我们就起诉了",
    ),
    twins=(
        "孩子当兵政审要去村委开证明，周五前交",
        "【某某征兵办】2026年上半年应征报名将于本月10日截止，政审由公安机关负责。",
        "表弟近视太厉害，当兵没戏了，改考研",
    ),
)
