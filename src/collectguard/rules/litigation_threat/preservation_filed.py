"""Preservation said to be granted already."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import AIMED, MILD_SUIT, OTHER_PRESERVATION, PRESERVE, PRESERVE_DONE
from collectguard.lexicon.litigation import HOURS as SUIT_HOURS
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/preservation-filed",
    title=Text("称保全已经申请，账户即将冻结", "Preservation said to be granted already"),
    severity=Severity.HIGH,
    legal=(
        "cpl.preserve",
        "cpl.126",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称已申请或今天就做诉前保全、查封，却没有法院裁定和案号。",
        "Says pre-suit preservation or seizure is filed or will be done today, without a court ruling or a case number.",
    ),
    truth=Text(
        "保全要由法院裁定并执行，诉前保全还要申请人担保、30日内起诉；催收公司自己冻结不了任何账户，也没有“撤保全”的费用。",
        "Preservation needs a court's ruling; before suit the applicant must give security and sue within 30 days. A collection firm can freeze nothing, and there is no fee for lifting it.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(PRESERVE, PRESERVE_DONE, gap=10, unless=(OTHER_PRESERVATION, MILD_SUIT), confidence=0.75),
                Frame(PRESERVE_DONE, PRESERVE, gap=8, unless=(OTHER_PRESERVATION, MILD_SUIT), confidence=0.75),
                Frame(
                    SUIT_HOURS,
                    PRESERVE,
                    gap=16,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OTHER_PRESERVATION,),
                    confidence=0.65,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "保全申请已经批了，你卡里的钱别想动",
        "今天下午就做财产保全",
        "【某某金融】我司已向法院申请诉前保全，您名下资产将被查封，请立即联系处理",
    ),
    near_misses=(
        "保全需要法院裁定",
        "我司有权依法申请财产保全",
    ),
    twins=(
        "【某某银行】您的贷款由资产保全部管理，请联系客户经理办理还款。",
        "电子证据保全证书已生成，可在公证处官网下载",
    ),
)
