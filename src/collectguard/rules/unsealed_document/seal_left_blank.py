"""A pasted letter whose place for the seal is empty or says so."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import CHASED
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_INNOCENT, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/seal-left-blank",
    title=Text("落款处无章或只写“（章）”", "Place for the seal left blank"),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.69",
        "esign.13",
        "lawyer.letter.elements",
    ),
    reason=Text(
        "贴出整封函件，落款处却只写着“（章）”“此处盖章”或注明没有公章。",
        "Pastes a whole letter whose end only says '(seal)', 'seal here' or that there is none.",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=SEAL_INNOCENT,
    advice=SEAL_ADVICE,
    detect=Amid(
        Amid(
            Frame(
                words.LETTER_BODY,
                words.SEAL_PLACE,
                gap=600,
                across=True,
                negatable=False,
                without=(words.SEAL_SCENES,),
                confidence=0.75,
            ),
            CHASED,
            words.COERCIVE_PAPER,
        ),
        words.SEAL_MARK,
    ),
    positives=(
        "限高令 某某法院（章）",
        "律师函\n致：借款人\n您拖欠某某金融借款8000元，限三日内结清，逾期将起诉。\n某某律师事务所（盖章处）\n2026年5月1日",
        "解除合同通知书：您已逾期，合同自即日起解除，请一次性清偿。某某消费金融有限公司 2026年5月3日（无公章）",
    ),
    near_misses=(
        "请把申请表签字（盖章）后寄回",
        "律师函右下角盖着律所公章",
    ),
    twins=(
        "请提供营业执照复印件（盖章）和授权书，寄到采购部。",
        "某某小区业委会通知：周六停水检修，请提前储水。业委会（章）",
    ),
)
