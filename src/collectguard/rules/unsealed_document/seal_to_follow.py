"""A paper shown now with the seal promised for later."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import CHASED, PRESS, YOU
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_INNOCENT, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/seal-to-follow",
    title=Text("称公章后补", "Seal promised for later"),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.69",
        "esign.13",
        "lawyer.letter.elements",
    ),
    reason=Text(
        "先给您看没盖章的文书，称盖章件以后再补。",
        "Shows an unsealed paper now and promises the sealed one later.",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=SEAL_INNOCENT,
    advice=SEAL_ADVICE,
    detect=AnyOf(
        Frame(
            oblique.SEALED_ORIGINAL,
            oblique.AFTER_PAYMENT,
            gap=8,
            any_order=True,
            across=True,
            negatable=False,
            without=(oblique.SEAL_OTHER_SCENES,),
            confidence=0.6,
        ),
        Amid(
            Frame(
                words.SEALED_COPY,
                words.SEALED_LATER,
                gap=10,
                any_order=True,
                negatable=False,
                unless=(words.NEEDS_SEAL,),
                without=(words.SEAL_SCENES, words.PAPER_SCENES),
                confidence=0.73,
            ),
            CHASED,
        ),
        Amid(
            Frame(
                words.SEAL_WORD,
                words.SEAL_PROMISED,
                gap=4,
                negatable=False,
                unless=(words.NEEDS_SEAL,),
                without=(words.SEAL_SCENES,),
                confidence=0.6,
            ),
            CHASED,
        ),
        Amid(
            Frame(
                words.LETTER_BODY,
                words.SEAL_WORD,
                words.SEAL_PROMISED,
                gap=8,
                any_order=True,
                across=True,
                negatable=False,
                unless=(words.NEEDS_SEAL,),
                without=(words.SEAL_SCENES,),
                confidence=0.7,
            ),
            PRESS,
            YOU,
        ),
        Frame(
            words.COERCIVE_PAPER,
            words.SEAL_WORD,
            words.SEAL_PROMISED,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=(words.NEEDS_SEAL,),
            without=(words.SEAL_SCENES,),
            confidence=0.6,
        ),
    ),
    positives=(
        "盖章的原件等你还完再寄",
        "律师函你先看着，公章后补",
        "限高令发你了，章还没盖，现在还钱还能拦下来",
        "先发你没盖章的通知书，盖章件明天寄单位",
    ),
    near_misses=(
        "律师函盖好章已经寄出",
        "合同改好了，等你们确认",
    ),
    twins=(
        "盖章的原件报到那天带来就行",
        "合同盖章的话要等周一，先发你电子版看条款",
        "离职证明待盖章，明天给你",
    ),
)
