"""An arrest warrant, detention paper or police notice announced in a dunning text."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/police-paper",
    title=Text("只说逮捕令、受案回执已开", "Police paper without particulars"),
    severity=Severity.HIGH,
    legal=(
        "crime.civil-debt",
        "psa.63",
        "crime.280",
    ),
    reason=Text(
        "称逮捕令、传唤证、受案回执之类的公安文书已开具或就在手上，却没有办案机关、文号和日期。",
        "Says a warrant, summons or receipt of the police is issued or at hand, with no police body, number or date.",
    ),
    truth=Text(
        "公安文书由公安机关出具并当面出示，不会交给催收人员转发；欠款一般是债务纠纷，公安通常不立案。",
        "Police papers are issued and shown by the police in person and not passed on by collectors; debts are normally civil disputes and no police case is opened.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.POLICE_PAPER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
        Frame(
            words.SENT_FIRST,
            words.POLICE_PAPER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
    ),
    positives=(
        "拘留证已经开好了",
        "报案回执在我手上，拍给你看看，还不还",
        "您的传唤通知书已寄往户籍地派出所，请尽快结清",
    ),
    near_misses=(
        "丢了东西记得去派出所开报案回执",
        "我们没有权力开逮捕令",
    ),
    twins=(
        "【某某公安】电动车被盗的受案回执已生成，可凭身份证到派出所领取。",
        "警方提醒：网上发来的逮捕令、通缉令都是诈骗，请勿相信。",
    ),
)
