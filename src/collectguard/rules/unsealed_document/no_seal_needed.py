"""A paper said to need no seal."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import CHASED
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_INNOCENT, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/no-seal-needed",
    title=Text("称文书无需盖章", "Paper said to need no seal"),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.69",
        "esign.13",
        "lawyer.letter.elements",
    ),
    reason=Text(
        "自己说明这份函件或文书不盖章、无需公章。",
        "Says itself that the letter or paper is not, or need not be, sealed.",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=SEAL_INNOCENT,
    advice=SEAL_ADVICE,
    detect=AnyOf(
        Frame(
            oblique.SEAL_MISSING,
            oblique.SEAL_FOR,
            oblique.SEAL_PUSH,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            without=(oblique.SEAL_OTHER_SCENES,),
            confidence=0.6,
        ),
        Frame(
            words.BASE_PAPER,
            words.UNSEALED_TALK,
            gap=16,
            any_order=True,
            across=True,
            negatable=False,
            unless=(words.NEEDS_SEAL,),
            without=(words.SEAL_SCENES,),
            confidence=0.5,
        ),
        Frame(
            words.LETTER_BODY,
            words.NO_SEAL,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            unless=(words.NEEDS_SEAL,),
            without=(words.SEAL_SCENES,),
            confidence=0.7,
        ),
        Amid(
            Frame(
                words.NO_SEAL,
                negatable=False,
                unless=(words.NEEDS_SEAL,),
                without=(words.SEAL_SCENES,),
                confidence=0.65,
            ),
            CHASED,
        ),
    ),
    positives=(
        "函没章是因为换公司名，你先还",
        "名单不兴盖章，贴出去一样",
        "催告书单位章改天补，你先按这个还",
        "电子函件无需盖章",
        "律师函是电子版，不用盖章，你收到就算数",
        "【某某金融】本催告函为系统自动生成，不再加盖公章，请于今日还清欠款",
        "传票走网上的，不需要公章，别拿这个当借口",
    ),
    near_misses=(
        "律师函要盖律所公章才算数",
        "这个快递单不用签字",
    ),
    twins=(
        "合同解除通知没盖章，退回来重盖再寄",
        "【海州晚报】没有公章的律师函别信，一公司伪造文书被查",
        "警方提示：没有公章的催收函不要信",
        "那份通知没盖章，会计要挨罚，退回重盖",
        "求助帖：收到一张限高图，没有红章，是真是假",
        "电子发票无需盖章，打印即可报销。",
        "【某某社保】参保证明可在网上打印，无需盖章。",
    ),
)
