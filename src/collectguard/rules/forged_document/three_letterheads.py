"""One paper in the joint name of court, law firm and company."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import COURT_OR_POLICE, PRESS
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS

RULE = Rule(
    id="forged-document/three-letterheads",
    title=Text("一张文书三家抬头", "One paper, three letterheads"),
    severity=Severity.HIGH,
    legal=(
        "psa.63",
        "crime.280",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "把法院（公安）、律所和公司写成联合出具同一份文书。",
        "Names a court or police body, a law firm and a company as joint issuers of one paper.",
    ),
    truth=Text(
        "法院、公安不会和律所、贷款公司联名发函；真文书只有一个出具单位。",
        "Courts and police never issue letters jointly with a law firm or a lender; a real paper has one issuer.",
    ),
    innocent_reading=Text(
        "也可能只是在正文里提到几家单位；看落款和公章是谁的。",
        "It may only mention several bodies in the text; see whose name and seal stand at the end.",
    ),
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Amid(
            Frame(words.JOINT, words.THREE_HEADS, gap=40, any_order=True, across=True, confidence=0.8),
            PRESS,
            words.OFFICIAL_PAPER,
        ),
        Frame(words.JOINTLY, COURT_OR_POLICE, words.FIRM, gap=12, any_order=True, confidence=0.65),
    ),
    positives=(
        "某法院、律师事务所、安心贷联合函：今日还款",
        "某某法院 某某律师事务所 某某资产管理有限公司 特此告知：您的欠款须于三日内结清",
        "本函由某某金融、某某律师事务所、某某派出所共同出具，请速处理欠款",
    ),
    near_misses=(
        "某某律师事务所受某某银行委托，请您与本行协商还款",
        "法院、公安、银行联合开展反诈宣传",
    ),
    twins=(
        "某某区法院、某某律师事务所和某某公司共建普法课堂，周六开讲。",
        "【某某银行】本行与某某律师事务所联合举办财富讲座，欢迎参加。",
    ),
)
