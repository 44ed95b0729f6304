"""Relatives and generations said to suffer for one person's debt."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.lexicon.people import KIN
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/family-dragged-in",
    title=Text("称连累家人、影响三代", "Family and generations put at stake"),
    severity=Severity.HIGH,
    legal=(
        "civil.1064",
        "civil.1161",
        "credit.5y",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称一人欠款会连累家人的征信、工作、养老，甚至影响几代人。",
        "Says one person's debt will harm the credit, work or pension of relatives, even for generations.",
    ),
    truth=Text(
        "征信只记本人。一方超出家庭日常需要的借款一般不是夫妻共同债务；子女只在继承的遗产范围内还债。没有“影响三代”的制度。",
        "Credit records are personal. A loan beyond the household's daily needs is not normally a joint debt of spouses; children answer only within what they inherit. Nothing 'affects three generations'.",
    ),
    innocent_reading=Text(
        "家人若是共同借款人或担保人，确有还款责任，请看合同上的签名。",
        "A relative who co-signed or guaranteed does owe; look at the signatures on the contract.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Frame(
            oblique.DISGRACED_KIN,
            oblique.WHO_WOULD,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            oblique.EVER_FOR,
            oblique.KIN_TIED,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Frame(
            words.KIN_OR_HEIRS,
            words.DRAGGED,
            gap=8,
            unless=(*words.LAWFUL, words.OWN_KIN),
            without=words.ELSEWHERE,
            confidence=0.6,
        ),
        Amid(
            Frame(words.GENERATIONS, unless=(*words.LAWFUL, words.DISGRACE), without=words.ELSEWHERE, confidence=0.75),
            words.PRESS,
        ),
        Amid(
            Frame(
                words.YOURS_TOO,
                negatable=False,
                unless=(*words.LAWFUL, words.OWN_BANK),
                without=words.ELSEWHERE,
                confidence=0.7,
            ),
            KIN,
            words.MADE_PARTY,
        ),
        Frame(
            words.MADE_PARTY,
            words.RECORD,
            words.SCORE_HIT,
            gap=8,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.78,
        ),
        Frame(
            words.MADE_PARTY,
            words.AFFECTS_YOURS,
            gap=26,
            any_order=True,
            across=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.7,
        ),
        Amid(
            Frame(
                words.KIN_OR_HEIRS,
                words.CREDIT,
                words.HARM_TO_CREDIT,
                gap=7,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.OWN_KIN),
                without=words.ELSEWHERE,
                confidence=0.75,
            ),
            words.THREAT,
        ),
    ),
    positives=(
        "三代亲属都会被系统关联，你不还试试",
        "老赖的儿子，谁敢嫁",
        "一人欠债，祸及三代",
        "你老婆的征信也会跟着黑，房贷别想批",
        "再拖下去连累爸妈养老金，做儿子的忍心吗",
    ),
    near_misses=(
        "你家里人知道你这么辛苦吗",
        "逾期会影响你本人的征信",
    ),
    twins=(
        "亲属信息系统会自动关联，办居住证不用再交户口本",
        "【助学贷款中心】您已两年未还款，共同借款人（您的父亲）名下征信也将受影响，请尽快还款。",
        "【某某保险】为家人投保，守护三代人的健康，详询客服热线。",
        "亲子活动：祖孙三代一起包饺子，周六上午社区活动室见",
    ),
)
