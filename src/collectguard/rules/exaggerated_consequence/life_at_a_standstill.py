"""The borrower's whole life said to be ruined."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/life-at-a-standstill",
    title=Text("称人生全毁、寸步难行", "Whole life said to be ruined"),
    severity=Severity.MEDIUM,
    legal=(
        "cba.2026.ban.mislead",
        "credit.5y",
    ),
    reason=Text(
        "把一笔欠款说成会毁掉一生、寸步难行、什么都办不了。",
        "Says a debt will ruin your whole life and leave you unable to do anything.",
    ),
    truth=Text(
        "逾期有成本，也会记入征信，但法律后果是有限的、要走程序的；不良记录还清五年后不再展示。",
        "Being overdue has a cost and is recorded, but its legal consequences are limited and follow procedure; five years after repayment the record is no longer shown.",
    ),
    innocent_reading=Text(
        "也可能只是一句重话，提醒您别拖太久。",
        "It may be no more than strong language meant to keep you from waiting too long.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            oblique.DAILY_THING,
            oblique.DAILY_SHUT,
            oblique.DAILY_WHY,
            gap=22,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=(*words.ELSEWHERE, oblique.KEEPERS_NOTICE),
            confidence=0.55,
        ),
        Frame(
            words.SHUT_EVERYWHERE,
            words.DEBT_LURKS,
            gap=24,
            any_order=True,
            across=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.LET_NOT_EVEN,
            words.CANNOT_EVEN,
            gap=0,
            negatable=False,
            unless=(*words.LAWFUL, words.MYSELF),
            confidence=0.5,
        ),
        Amid(
            Frame(
                words.STANDSTILL,
                negatable=False,
                unless=(*words.LAWFUL, words.MYSELF),
                without=words.ELSEWHERE,
                confidence=0.65,
            ),
            words.PRESS,
        ),
        Frame(
            words.STANDSTILL,
            words.GOOD_LIFE,
            words.NO_LONGER,
            gap=8,
            negatable=False,
            unless=(*words.LAWFUL, words.MYSELF),
            without=words.ELSEWHERE,
            confidence=0.78,
        ),
        Amid(
            Frame(
                words.GOOD_LIFE,
                words.NO_LONGER,
                gap=7,
                negatable=False,
                unless=(*words.LAWFUL, words.MYSELF),
                without=words.ELSEWHERE,
                confidence=0.73,
            ),
            words.CHASED,
            words.LIST,
            words.RECORD,
        ),
        Frame(
            words.CAREER | words.RIDES | words.GOOD_LIFE,
            words.FIRST_PAY,
            gap=6,
            across=True,
            negatable=False,
            unless=(*words.LAWFUL, words.MYSELF),
            without=words.ELSEWHERE,
            confidence=0.68,
        ),
        Amid(
            Frame(
                words.BARRED_FROM,
                negatable=False,
                unless=(*words.LAWFUL, words.MYSELF),
                without=words.ELSEWHERE,
                confidence=0.73,
            ),
            words.CHASED,
            words.GRADED,
            words.LIST,
        ),
        Amid(
            Frame(
                words.ANNOUNCED_ALL_OVER,
                unless=(*words.LAWFUL, words.MYSELF),
                without=(*words.ELSEWHERE, words.LIST_ADVERT),
                confidence=0.73,
            ),
            words.CHASED,
            words.DIRECTED,
        ),
    ),
    positives=(
        "高铁票先别买，你也坐不上",
        "打车外卖后天停，系统自动关停",
        "再拖两天，社保卡手机卡统统锁死",
        "让你连个外卖都点不了",
        "不还钱你这辈子就完了",
        "将来买房买车都别想，租个房人家都查你，还要继续拖吗",
        "账一天不清，你就一天寸步难行，自己掂量",
    ),
    near_misses=(
        "雪太大，这几天门都出不了",
        "生活不易，按时还款，轻松一点",
    ),
    twins=(
        "高铁票先别买，台风停运了",
        "您的身份证已到期，旧证失效，请到派出所换领",
        "【某某银行】请按时还款，维护良好信用，生活更从容。",
        "今天雪太大了出不了门，咱们改天再约",
    ),
)
