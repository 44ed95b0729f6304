"""Nameless papers said to be signed, stamped or approved against the borrower."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import CHASED, PRESS, YOU
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/signed-and-stamped",
    title=Text("称文件手续已盖章签发", "Nameless paper said to be stamped"),
    severity=Severity.MEDIUM,
    legal=(
        "psa.63",
        "card.collect.69",
    ),
    reason=Text(
        "称针对您的文件、材料、手续已盖章、签发或批下来，却说不出是谁的、什么编号。",
        "Says papers against you are stamped, signed or approved, without saying whose or under which number.",
    ),
    truth=Text(
        "真正的文书说得出出具单位全称、编号和日期，也会依法送达给您；一句“文件下来了”无从核实。",
        "A real paper has an issuer's full name, a number and a date and is served on you; 'the papers are out' cannot be checked.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.COERCIVE_PAPER | words.OFFICIAL_PAPER,
            words.COPIES,
            gap=8,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES, words.OFFICE_SPEAKS),
            confidence=0.78,
        ),
        Frame(
            words.BUREAU_PAPER,
            words.HELD,
            gap=10,
            any_order=True,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES, words.OFFICE_SPEAKS),
            confidence=0.73,
        ),
        Amid(
            Frame(
                words.CHARGED,
                words.SENT_STRICT,
                words.PAPER_NOUN,
                gap=5,
                unless=(words.NOT_YET,),
                without=(words.PARTICULARS, words.PAPER_SCENES, words.OFFICE_SPEAKS),
                confidence=0.6,
            ),
            PRESS,
            YOU,
        ),
        Frame(
            words.CHARGED_HARD,
            words.PAPER_NOUN,
            words.SENT_STRICT,
            gap=6,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES, words.OFFICE_SPEAKS),
            confidence=0.55,
        ),
        Amid(
            Frame(
                words.CHARGED,
                words.PAPER_NOUN,
                words.SENT_STRICT,
                gap=7,
                unless=(words.NOT_YET,),
                without=(words.PARTICULARS, words.PAPER_SCENES, words.OFFICE_SPEAKS),
                confidence=0.65,
            ),
            PRESS,
            YOU,
        ),
        Amid(
            Frame(
                words.GENERIC_PAPER,
                words.SEALED,
                gap=8,
                unless=(words.NOT_YET, words.FILED_PAPER),
                without=(words.PARTICULARS, words.PAPER_SCENES),
                confidence=0.65,
            ),
            CHASED,
        ),
        Amid(
            AnyOf(
                Frame(
                    words.OFFICIAL_PAPER,
                    words.SENT,
                    gap=8,
                    any_order=True,
                    unless=(words.NOT_YET,),
                    without=(words.PARTICULARS, words.PAPER_SCENES),
                    confidence=0.65,
                ),
                Frame(
                    words.SENT_FIRST,
                    words.OFFICIAL_PAPER,
                    gap=5,
                    unless=(words.NOT_YET,),
                    without=(words.PARTICULARS, words.PAPER_SCENES),
                    confidence=0.6,
                ),
            ),
            PRESS,
            YOU,
        ),
    ),
    positives=(
        "红头文件已经下来了，欠款赶紧还",
        "你的材料领导签字了，今天不还就往下走",
        "您的欠款卷宗已移交，执行手续已批，请于今日处理",
    ),
    near_misses=(
        "材料准备好了没有，等你签字",
        "这份文件麻烦盖个章",
    ),
    twins=(
        "报销单领导签字了，钱下周到账。",
        "【某某银行】您的装修贷申请材料已审批通过，请到网点办理。",
    ),
)
