"""The tricks: what this project names."""

from __future__ import annotations

from collectguard.model import Text

#: Trick ids of the contract, in its order, with their titles. Ids are never reused.
TRICKS: dict[str, Text] = {
    "spaced-characters": Text("字间插空格", "Spaced-out characters"),
    "disguised-characters": Text("变体字", "Disguised characters"),
    "impersonated-authority": Text("假冒官方", "Impersonated authority"),
    "unsealed-document": Text("文书无公章", "Document without a seal"),
    "forged-document": Text("伪造文书", "Forged document"),
    "inflated-penalty": Text("夸大违约金", "Inflated penalty"),
    "exaggerated-consequence": Text("夸大后果", "Exaggerated consequence"),
    "litigation-threat": Text("虚假起诉威胁", "False threat of suit"),
    "home-visit-threat": Text("上门威胁", "Threat of a home visit"),
    "third-party-pressure": Text("骚扰第三方", "Pressure on third parties"),
    "fake-relief": Text("虚假减免", "False relief"),
    "staged-persona": Text("人设套路", "Staged persona"),
    "harassment": Text("骚扰恐吓", "Harassment"),
    "private-payment": Text("私下收款", "Private payment"),
    "credit-service-scam": Text("征信修复骗局", "Credit-service scam"),
}
