"""Insults at a borrower's parents, children and upbringing."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import KEEP_AND_COMPLAIN, NOT_A_COLLECTOR

_OTHERS = NOT_A_COLLECTOR

RULE = Rule(
    id="harassment/family-insult",
    title=Text("辱及家人", "Insults the borrower's family"),
    severity=Severity.MEDIUM,
    legal=("civil.reputation", "psa.50", "consumer.9", "cba.2026.ban.abuse"),
    reason=Text(
        "把父母、孩子也骂进来，用家人的脸面压您。",
        "Drags your parents or children into the abuse, to press you through the family's good name.",
    ),
    truth=Text(
        "债务只属于签合同的人(和担保人);家人的人格同样受法律保护，不能拿来辱骂。",
        "The debt belongs to whoever signed for it, and to guarantors. Your family's dignity is protected by law as well.",
    ),
    innocent_reading=Text("也可能是亲友之间的气话。", "It may be angry talk among relatives."),
    advice=KEEP_AND_COMPLAIN,
    detect=AnyOf(
        Frame(oblique.BORE_WHAT, negatable=False, without=_OTHERS, confidence=0.6),
        Frame(
            words.PARENTAGE,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.85,
        ),
        Frame(
            words.PARENTAGE,
            words.UNREACHED,
            gap=40,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.8,
        ),
        Frame(words.PARENTAGE_ALONE, without=_OTHERS, negatable=False, confidence=0.65),
    ),
    positives=(
        "你妈怎么生出你这么个玩意",
        "你爹妈没教过你欠债还钱？",
        "一家子骗子，借的时候怎么说的",
        Example("孩子有你这样的爹真倒霉，今天把逾期的钱还了", sender="13800000000"),
    ),
    near_misses=(
        "你父母知道你在外面上班辛苦吗",
        "小时候家里人没教过我做饭",
    ),
    twins=(
        "投诉：某公司给我姐打了十个电话，还骂她全家都是骗子",
        "爸妈没教过我理财，想报个记账的课，多少钱",
        "孩子有你这样的老师真幸运，谢谢您",
        "请您珍惜个人信用，尽快处理欠款。",
    ),
)
