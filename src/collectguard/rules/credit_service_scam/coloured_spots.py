"""Spots on a record, wiped for a price, in slang."""

from __future__ import annotations

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

RULE = Rule(
    id="credit-service-scam/coloured-spots",
    title=Text(
        "“红的刷成绿的，一条四百”",
        '"Red ones made green, so much each"',
    ),
    severity=Severity.HIGH,
    legal=(
        "credit.dispute",
        "credit.5y",
        "credit.onetime",
    ),
    reason=Text(
        "用“黑的擦掉”“红的刷绿”之类的行话，卖给您删除逾期记录。",
        "Sells you the removal of a bad record, in the slang of the trade.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text(
        "持牌机构的免费咨询、正规律师的服务不保证抹掉记录，也不替您扣着欠款。",
        "Free counsel or a proper lawyer promises no wiped record.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.COLOURED_SPOT,
            words.SPOT_GONE,
            words.SPOT_PRICE,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.REPAIR_ELSEWHERE),
            confidence=0.65,
        ),
        Frame(
            words.BOUGHT_PROOF,
            words.PROOF_BUYS,
            gap=16,
            across=True,
            negatable=False,
            without=(words.OFFICIAL_TALK, words.CUSTOMER_VOICE),
            confidence=0.65,
        ),
        Frame(
            words.REPORT_NOUN,
            words.REPORT_SOLD,
            gap=24,
            any_order=True,
            across=True,
            negatable=False,
            without=(words.OFFICIAL_TALK, words.CUSTOMER_VOICE),
            confidence=0.6,
        ),
    ),
    positives=(
        "那条黑的我找人给你擦掉，六百",
        "征信上红的刷成绿的，一条四百",
        "逾期变正常，一条五百",
        "呆账、连三累六都能做，没成不收",
    ),
    near_misses=(
        "黑板擦干净，下节课用",
        "红灯变绿了再走，一条路走到底",
    ),
    twins=(
        "【某某银行】征信异议申请免费，请携带身份证到网点办理",
        "车漆划痕能做，一条两百，没成不收",
    ),
)
