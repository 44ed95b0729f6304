"""What each kind of paper must carry, and the source that says so.

Only what a source in `law/` says; a custom that the fact base knows from memory (a licence number
of seventeen digits) is shown where found and never demanded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from collectguard.model import Text
from collectguard.model.picture import PaperKind

#: Kinds as the report names them.
KINDS: Mapping[PaperKind, Text] = {
    "lawyer-letter": Text("律师函", "lawyer's letter"),
    "contract-termination": Text("解除合同或提前到期通知", "notice of termination or early maturity"),
    "consumption-limit": Text("限制消费令", "consumption-limit order"),
    "dishonest-list": Text("失信名单或失信决定", "dishonest-debtor listing"),
    "summons": Text("传票或开庭通知", "court summons"),
    "filing-notice": Text("立案或受理通知", "notice that a case was filed"),
    "arbitration-notice": Text("仲裁通知", "arbitration notice"),
    "mediation-notice": Text("调解通知", "mediation notice"),
    "assignment-notice": Text("债权转让通知", "notice of assignment"),
    "demand-letter": Text("催告函或催收函", "demand letter"),
    "other": Text("其他文书", "other paper"),
    "none": Text("不是文书", "no paper"),
}

#: Particulars as the report names them, in the order shown.
NAMES: Mapping[str, Text] = {
    "issuer": Text("出具单位", "issuer"),
    "court": Text("法院名称", "court"),
    "addressee": Text("收件人", "addressee"),
    "client": Text("委托人", "client"),
    "reference": Text("函号或编号", "reference number"),
    "case_number": Text("合格式的案号", "case number in valid form"),
    "cause": Text("案由", "cause of action"),
    "reason": Text("传唤事由", "reason for the summons"),
    "hearing_time": Text("应到时间", "time to appear"),
    "hearing_place": Text("应到处所", "place to appear"),
    "mediator": Text("调解员姓名", "mediator's name"),
    "assignor": Text("转让人", "assignor"),
    "assignee": Text("受让人", "assignee"),
    "basis": Text("依据的合同或法律", "contract or law relied on"),
    "amount_basis": Text("金额及其构成", "amount and how it is made up"),
    "limits": Text("限制的项目", "what is restricted"),
    "lawyer": Text("承办律师", "lawyer in charge"),
    "licence_number": Text("律师执业证号", "lawyer's licence number"),
    "judge": Text("审判或执行人员", "judge or enforcement officer"),
    "clerk": Text("书记员", "clerk"),
    "contact": Text("联系方式", "contact"),
    "signature": Text("落款署名", "signature"),
    "date": Text("落款日期", "date"),
}


class Requirement(NamedTuple):
    """Particulars that a kind must carry, by the entry of the fact base that says so."""

    names: tuple[str, ...]
    law: str


#: What a paper of the kind must carry.
REQUIRED: Mapping[PaperKind, tuple[Requirement, ...]] = {
    "lawyer-letter": (
        Requirement(("issuer", "client", "lawyer"), "lawyer.letter.std"),
        Requirement(("reference", "date", "contact", "signature"), "lawyer.letter.elements"),
    ),
    "contract-termination": (Requirement(("basis",), "civil.563"),),
    "consumption-limit": (
        Requirement(("court", "limits"), "ban.order"),
        Requirement(("case_number",), "court.casenumber"),
    ),
    "dishonest-list": (
        Requirement(("court",), "dishonest.1"),
        Requirement(("case_number",), "court.casenumber"),
    ),
    "summons": (
        Requirement(
            ("court", "case_number", "cause", "addressee", "reason", "hearing_time", "hearing_place", "judge", "clerk"),
            "court.summons",
        ),
    ),
    "filing-notice": (Requirement(("court", "case_number"), "court.casenumber"),),
    "arbitration-notice": (),
    "mediation-notice": (Requirement(("mediator",), "mediate.platform"),),
    "assignment-notice": (Requirement(("assignor", "assignee"), "civil.545"),),
    "demand-letter": (Requirement(("addressee", "amount_basis", "basis", "contact"), "card.collect.69"),),
}

#: What is shown as well, found or missing, though no source demands it of this kind.
SHOWN: Mapping[PaperKind, tuple[str, ...]] = {
    "lawyer-letter": ("addressee", "amount_basis", "licence_number"),
    "contract-termination": ("issuer", "addressee", "reference", "amount_basis", "contact", "signature", "date"),
    "consumption-limit": ("addressee", "judge", "date"),
    "dishonest-list": ("addressee", "judge", "date"),
    "summons": ("date",),
    "filing-notice": ("addressee", "cause", "judge", "clerk", "contact", "date"),
    "arbitration-notice": ("issuer", "addressee", "reference", "contact", "signature", "date"),
    "mediation-notice": ("issuer", "addressee", "reference", "contact", "signature", "date"),
    "assignment-notice": ("issuer", "addressee", "reference", "amount_basis", "contact", "signature", "date"),
    "demand-letter": ("issuer", "reference", "signature", "date"),
    "other": ("issuer", "date"),
}

#: Kinds that only a court issues.
COURT_KINDS: frozenset[PaperKind] = frozenset(("consumption-limit", "dishonest-list", "summons", "filing-notice"))


class SealRule(NamedTuple):
    """That a kind bears a seal: by which entries, and how sure it makes us that one is missing."""

    laws: tuple[str, ...]
    confidence: float
    says: Text


#: Kinds without an entry need no seal by any source we hold.
SEALED: Mapping[PaperKind, SealRule] = {
    "lawyer-letter": SealRule(
        ("lawyer.letter.elements",),
        0.82,
        Text("律师函通常要盖律所公章", "a lawyer's letter usually bears the law firm's seal"),
    ),
    "contract-termination": SealRule(
        ("esign.13", "seal.enterprise"),
        0.74,
        Text(
            "合同一方发出的书面通知通常要盖它的公章，电子件要有可验证的电子签名",
            "a party's written notice usually bears its seal, an electronic one a verifiable signature",
        ),
    ),
    "consumption-limit": SealRule(
        ("seal.court", "ban.order"),
        0.88,
        Text(
            "限制消费令由法院院长签发并盖院印",
            "a consumption-limit order is signed by the court's president and sealed by the court",
        ),
    ),
    "dishonest-list": SealRule(
        ("seal.court",), 0.85, Text("失信决定由法院作出并盖院印", "a listing is decided by a court and bears its seal")
    ),
    "summons": SealRule(
        ("court.summons", "seal.court"), 0.88, Text("传票要盖法院院印", "a summons bears the court's seal")
    ),
    "filing-notice": SealRule(
        ("seal.court",), 0.85, Text("法院的立案、受理通知要盖院印", "a court's notice bears its seal")
    ),
    "arbitration-notice": SealRule(
        ("seal.enterprise", "esign.13"),
        0.66,
        Text("仲裁机构的通知通常盖仲裁机构的章", "an arbitration body's notice usually bears its seal"),
    ),
    "mediation-notice": SealRule(
        ("mediate.platform", "esign.13"),
        0.62,
        Text(
            "调解组织的书面通知通常盖章，法院在线调解用电子签章",
            "a mediation body's notice usually bears its seal, the courts' online mediation an electronic one",
        ),
    ),
    "assignment-notice": SealRule(
        ("civil.545", "esign.13"),
        0.6,
        Text("债权转让通知通常由转让人盖章", "a notice of assignment usually bears the assignor's seal"),
    ),
    "demand-letter": SealRule(
        ("card.collect.69",),
        0.68,
        Text("银行的催收函要盖业务公章", "a bank's collection letter must bear its business seal"),
    ),
}


def required(kind: PaperKind) -> tuple[str, ...]:
    """Names of what a source says this kind must carry."""
    return tuple(name for requirement in REQUIRED.get(kind, ()) for name in requirement.names)


def carried(kind: PaperKind) -> tuple[str, ...]:
    """Names of all that is looked for on this kind, in the order shown."""
    wanted = {*required(kind), *SHOWN.get(kind, ())}
    return tuple(name for name in NAMES if name in wanted)
