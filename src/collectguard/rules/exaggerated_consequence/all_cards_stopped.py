"""Every bank card and account, or the identity card, said to be stopped."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/all-cards-stopped",
    title=Text("称停掉名下所有卡和账户", "Every card and account to be stopped"),
    severity=Severity.HIGH,
    legal=(
        "cpl.preserve",
        "cpl.253",
        "bank.freeze",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称要把您名下所有银行卡、账户甚至身份证都停掉，让您的钱动不了。",
        "Says all your cards and accounts, even your identity card, will be stopped so that you cannot touch your money.",
    ),
    truth=Text(
        "查询、冻结、划扣存款要有法院裁定和协助执行通知，银行有权拒绝其他任何单位和个人；没有机构能因欠款停用您的身份证。",
        "Freezing or taking deposits needs a court ruling and an enforcement notice, and a bank may refuse anybody else; nobody can disable your identity card over a debt.",
    ),
    innocent_reading=Text(
        "银行按合同对在本行的账户限制或扣款是可能的，请向该行官方客服核实。",
        "A bank may, under contract, restrict or debit accounts held with itself; ask its official hotline.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.ALL_CARDS,
                words.FREEZE,
                gap=13,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.OWN_BANK),
                without=words.ELSEWHERE,
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.NO_MONEY,
                negatable=False,
                unless=(*words.LAWFUL, words.OWN_BANK),
                without=words.ELSEWHERE,
                confidence=0.75,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.ID_CARD,
                words.FREEZE,
                gap=8,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.OWN_BANK),
                without=words.ELSEWHERE,
                confidence=0.65,
            ),
            words.PRESS,
        ),
    ),
    positives=(
        "卡全给你停了，看你怎么过",
        "让你名下一分钱都动不了",
        "您名下所有银行账户今晚将被锁定，结清欠款后方可恢复",
        "欠着不还，身份证都给你锁了信不信",
    ),
    near_misses=(
        "根据合同，我行有权扣划您在我行开立的任何账户内的资金",
        "你的卡我放前台了，记得拿",
    ),
    twins=(
        "【某某银行】您尾号5678的信用卡因逾期已被止付，还款后可恢复使用，如已还款请忽略。",
        "【某某银行】您的账户因长期未使用已转为非柜面限制，请持身份证到网点办理。",
    ),
)
