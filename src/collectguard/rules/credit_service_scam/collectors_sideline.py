"""A collector who sells a clean record or a restructuring on top of the debt."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import NO_RECORD_FOR_SALE, PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE, words.FOR_CREDITOR, words.SELF_SERVICE, words.OTHER_RECORDS)

RULE = Rule(
    id="credit-service-scam/collectors-sideline",
    title=Text("催收人员另收钱“洗记录”“做重组”", "A collector sells a clean record on the side"),
    severity=Severity.HIGH,
    legal=("credit.dispute", "credit.5y", "credit.onetime"),
    reason=Text(
        "在欠款之外另要一笔钱，说能替您抹掉逾期记录、提高评分或打包重组债务。",
        "Asks for money on top of the debt and promises to wipe the default, raise a score or bundle your debts.",
    ),
    truth=NO_RECORD_FOR_SALE,
    innocent_reading=Text(
        "贷款机构自己更正错误记录、办理个性化分期都不另收费；收费的多半是个人私活。",
        "A lender corrects wrong records and grants instalment plans free of charge; where a fee is asked, it is usually somebody's private business.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.BLOT,
            words.WIPED | words.CAN_WIPE,
            words.EXTRA_FEE,
            gap=18,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.7,
        ),
        Frame(
            words.PARTNER,
            words.RESHAPED,
            words.EXTRA_FEE,
            gap=26,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.78,
        ),
        Frame(
            words.SHARED_RESCUE,
            words.EXTRA_FEE,
            gap=20,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.73,
        ),
    ),
    positives=(
        "欠的照还，另收五百我托人把记录洗干净",
        "评分差几分，交提分费就解封，剩下的慢慢还",
        "我们合作机构替你谈，月供压到四百，服务费先付一半",
        Example("想把黑点抹掉？再拿八百，三天更新", sender="17000000000"),
    ),
    near_misses=(
        "结清以后，我们会按规定更新您的还款记录",
        "还款记录有误可以免费提出异议",
    ),
    twins=(
        "有人说交八百能删征信记录，群里有人信过没",
        "【某某银行】您提交的征信异议已受理，我行将在20日内书面答复，全程免费。",
        "【某某汽修】抛光打蜡把划痕抹平，另收五十元材料费，到店详谈。",
        "手机屏幕碎了，换屏三百，旧屏另收五十，记录在单子上",
    ),
)
