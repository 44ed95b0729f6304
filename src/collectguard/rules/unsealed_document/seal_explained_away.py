"""Why there is no seal to be seen."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.arrears import ARREARS
from collectguard.lexicon.consequences import CHASED, PRESS
from collectguard.lexicon.papers import NEEDS_SEAL, PAPER_FOR_SEAL, PAPER_SCENES, SEAL_EXCUSED
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_INNOCENT, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/seal-explained-away",
    title=Text(
        "没章的理由一大堆",
        "The missing seal explained away",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.69",
        "esign.13",
        "lawyer.letter.elements",
    ),
    reason=Text(
        "给您看一份没有章的文书，又解释章为什么看不到。",
        "Shows a paper without a seal and explains why the seal cannot be seen.",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=SEAL_INNOCENT,
    advice=SEAL_ADVICE,
    detect=AnyOf(
        Amid(
            Frame(
                PAPER_FOR_SEAL,
                SEAL_EXCUSED,
                gap=16,
                any_order=True,
                across=True,
                negatable=False,
                unless=(NEEDS_SEAL,),
                without=(PAPER_SCENES,),
                confidence=0.6,
            ),
            ARREARS,
            CHASED,
            PRESS,
        ),
    ),
    positives=(
        "催款函的章在总部锁着，先把欠的还了",
        "函拍给你了，盖章那半没拍进去，别拖",
        "委托书没章是因为换公司名，还钱就行",
    ),
    near_misses=(
        "合同盖章要排队，下午再来取",
        "通知盖章要走流程，领导不在",
    ),
    twins=(
        "在职证明盖章要排队，明天上午来取",
        "介绍信的章在总部，周五寄给你",
    ),
)
