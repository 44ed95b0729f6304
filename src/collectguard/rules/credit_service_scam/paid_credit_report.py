"""Credit reports and "big-data scores" for sale."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.OFFICIAL_TALK, words.CUSTOMER_VOICE)

RULE = Rule(
    id="credit-service-scam/paid-credit-report",
    title=Text("付费查“网贷大数据”“信用报告”", "Credit reports for sale"),
    severity=Severity.MEDIUM,
    legal=("credit.5y", "pipl.sensitive"),
    reason=Text(
        "让您花钱查“大数据”或信用报告，或说买了报告才能放款。",
        "Sells a “big-data” or credit report, or says you must buy one before a loan is paid out.",
    ),
    truth=Text(
        "个人每年可以免费查两次人民银行信用报告；商业“大数据报告”不是征信报告，正规贷款也不会要您先买报告。",
        "You may see your central-bank credit report twice a year for free. A commercial “big-data report” is no credit "
        "report, and no proper lender makes you buy one.",
    ),
    innocent_reading=Text(
        "银行提示您查询信用报告、或告知授权查询，不收费。",
        "A bank that tells you about your report, or about a query, charges nothing.",
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.REPORT,
            words.PRICE,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.75,
        ),
        Frame(
            words.REPORT_HARD,
            words.OFFER,
            gap=24,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.REPORT,
            words.BUY,
            gap=16,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "查网贷大数据9.9元一份",
        "网贷总被拒？查一下大数据报告，付费即出",
        Example("贷款已审批，需购买399元信用报告提升评分后放款", sender="17000000000"),
    ),
    near_misses=(
        "您的征信报告已生成，请登录查看",
        "体检报告已出，请携带身份证领取",
    ),
    twins=(
        "【某某银行】您的个人征信报告授权查询已完成，如非本人操作请致电95500。",
        "每人每年可免费查询两次信用报告，请到人民银行网点办理",
    ),
)
