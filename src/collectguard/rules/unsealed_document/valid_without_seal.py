"""A paper said to be just as valid without a seal."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import PRESS
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_INNOCENT, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/valid-without-seal",
    title=Text("称无章同样有效", "Said to be valid without a seal"),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.69",
        "esign.13",
        "lawyer.letter.elements",
    ),
    reason=Text(
        "承认没有公章，却说照样有法律效力。",
        "Admits there is no seal, yet claims full legal force.",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=SEAL_INNOCENT,
    advice=SEAL_ADVICE,
    detect=AnyOf(
        Frame(words.SEAL_OR_NOT, negatable=False, without=(words.SEAL_SCENES,), confidence=0.5),
        Amid(
            Frame(
                words.NO_SEAL,
                words.VALID_ANYWAY,
                gap=10,
                any_order=True,
                negatable=False,
                unless=(words.NEEDS_SEAL,),
                without=(words.SEAL_SCENES,),
                confidence=0.75,
            ),
            words.LETTER_BODY,
            PRESS,
        ),
        Frame(
            words.NO_SEAL,
            words.VALID_ANYWAY,
            words.VALID_ANYWAY,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            unless=(words.NEEDS_SEAL,),
            without=(words.SEAL_SCENES,),
            confidence=0.6,
        ),
    ),
    positives=(
        "盖没盖章都照样执行，盖不盖章都有效",
        "这函没章一样有效，别废话",
        "本通知书未加盖公章不影响法律效力，请按期清偿欠款",
        "电子版律师函无章同样有效，送达你微信就算送达",
    ),
    near_misses=(
        "文书没有公章就没有效力",
        "合同双方签字后生效",
    ),
    twins=(
        "电子回单视同盖章，可直接入账。",
        "【某某学院】网上成绩单未盖章同样有效，请自行打印。",
    ),
)
