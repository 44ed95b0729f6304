"""A suit said to be filed, with no case to check."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    ASKS_FOR,
    ASSIGNED,
    AT_COURT,
    COURT_ROUTINE,
    COURT_STAFF,
    COURT_TOOK,
    DONE,
    FUTURE,
    HAND_TO,
    HANDED_IN,
    LABOUR,
    LIKELY,
    LOOSE_PAPERS,
    NO_SUIT,
    OTHER_PAPERS,
    OTHER_QUARREL,
    OWN_FILING,
    REACHED,
    STAGE,
    STAGE_NOW,
    SUED_ALREADY,
    SUED_PASSIVE,
    SUED_STATE,
    SUIT_LIST,
    SUIT_PAPERS,
    THEIRS,
    YOU_IN,
    YOUR_PARTICULARS,
)
from collectguard.lexicon.time import ALREADY
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/already-filed",
    title=Text("称已经起诉或立案，却没有案号", "A suit said to be filed, with no case to check"),
    severity=Severity.HIGH,
    legal=(
        "cpl.126",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称材料已经交到法院、案件已经受理或你已经成了被告，却没有法院全称和案号，无从查证。",
        "Says papers are with the court, a case is accepted or you are already a defendant, without a court's name and a case number to check.",
    ),
    truth=Text(
        "法院收到符合条件的起诉，在7日内立案并通知当事人，立案后5日内送起诉状副本，被告有15天答辩。没有收到送达，也查不到案号，就还不能说“已经立案”。",
        "A court registers a proper claim within 7 days and tells the parties, serves the claim within 5 days after that, and the defendant has 15 days to answer. Without service and without a number nobody can say the case is open.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(SUED_ALREADY, unless=(NO_SUIT,), without=(COURT_ROUTINE,), confidence=0.88),
                Frame(SUED_PASSIVE, unless=(NO_SUIT,), without=(COURT_ROUTINE,), confidence=0.82),
                Frame(SUED_STATE, unless=(NO_SUIT, OWN_FILING, THEIRS), without=(COURT_ROUTINE,), confidence=0.82),
                Frame(ALREADY, HAND_TO, AT_COURT, gap=14, unless=(NO_SUIT, OWN_FILING), confidence=0.85),
                Frame(HAND_TO, AT_COURT, DONE, gap=4, unless=(NO_SUIT, OWN_FILING), confidence=0.75),
                Frame(
                    SUIT_PAPERS | LOOSE_PAPERS,
                    HAND_TO,
                    AT_COURT,
                    gap=10,
                    unless=(NO_SUIT, OWN_FILING, FUTURE),
                    confidence=0.65,
                ),
                Frame(
                    AT_COURT,
                    COURT_TOOK,
                    gap=10,
                    unless=(NO_SUIT, OWN_FILING, FUTURE),
                    without=(COURT_ROUTINE,),
                    confidence=0.8,
                ),
                Frame(
                    SUIT_PAPERS,
                    HANDED_IN,
                    gap=8,
                    unless=(NO_SUIT, OWN_FILING),
                    without=(OTHER_PAPERS,),
                    confidence=0.85,
                ),
                Frame(
                    HANDED_IN,
                    SUIT_PAPERS,
                    gap=3,
                    unless=(NO_SUIT, OWN_FILING),
                    without=(OTHER_PAPERS, COURT_ROUTINE),
                    confidence=0.72,
                ),
                Frame(
                    COURT_STAFF,
                    ASKS_FOR,
                    YOUR_PARTICULARS,
                    gap=6,
                    unless=(NO_SUIT, OWN_FILING),
                    without=(COURT_ROUTINE, OTHER_QUARREL),
                    confidence=0.62,
                ),
                Frame(
                    ALREADY,
                    AT_COURT,
                    ASSIGNED,
                    gap=16,
                    unless=(NO_SUIT, OWN_FILING, LIKELY),
                    without=(COURT_ROUTINE,),
                    confidence=0.78,
                ),
                Frame(
                    REACHED,
                    STAGE,
                    gap=3,
                    unless=(NO_SUIT, OWN_FILING, FUTURE),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL),
                    confidence=0.72,
                ),
                Frame(
                    STAGE,
                    REACHED,
                    gap=4,
                    unless=(NO_SUIT, OWN_FILING, FUTURE),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL),
                    confidence=0.68,
                ),
                Frame(
                    STAGE_NOW, unless=(NO_SUIT, OWN_FILING, FUTURE), without=(COURT_ROUTINE, LABOUR), confidence=0.72
                ),
                Frame(
                    SUIT_LIST,
                    YOU_IN,
                    gap=10,
                    any_order=True,
                    unless=(NO_SUIT, FUTURE),
                    without=(COURT_ROUTINE,),
                    confidence=0.75,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "案子法院都收了，你慢慢等吧",
        "我司昨天已把你的案子报到法院，等着应诉就行",
        "你已被资方正式起诉，后续由法官跟你谈，别再跟我说困难",
        "诉状上午递上去了，现在想谈晚了点",
        "【某某金融】您的欠款经多次提醒仍未结清，案件已移交法院立案，请尽快联系处理，回T退订",
    ),
    near_misses=(
        "案件已移交法务，请与专员联系",
        "我司可能依法向法院提起诉讼",
    ),
    twins=(
        "收到传票先看案号，被起诉了不要慌，本所提供应诉代理",
        "帮我问下律师，法院判了对方不还，申请执行要什么材料",
        "【某某银行】您的贷款已逾期，若仍未还款，我行将依约采取法律手段维护权益，如已还款请忽略。",
        "某某区人民法院通知：李某某，您与某某银行信用卡纠纷一案已立案，案号（2026）浙0106民初1234号，可拨打12368核实。",
        "【某某公安】您报的电动车被盗案件已受理，可凭回执查询进展。",
    ),
)
