"""A freezing, seizure or enforcement order announced without court or number."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/freeze-or-enforcement-order",
    title=Text("只说冻结令、执行通知已下", "Freezing or enforcement order without particulars"),
    severity=Severity.HIGH,
    legal=(
        "cpl.preserve",
        "cpl.253",
        "court.casenumber",
        "psa.63",
    ),
    reason=Text(
        "称冻结令、查封令、执行通知、保全裁定等已下达或发出，却没有法院全称、案号和日期。",
        "Says a freezing, seizure or enforcement order is out, with no court's full name, case number or date.",
    ),
    truth=Text(
        "冻结、查封、扣划都要法院裁定，文书有法院全称、案号、法官和院印，并送达本人；催收公司和平台出具不了。",
        "Freezing, seizing and deducting all need a court ruling that bears the court's full name, case number, judge and seal and is served; collectors and platforms cannot issue it.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=AnyOf(
        Frame(
            words.ODD_PAPER,
            words.PAPER_IS_OUT,
            gap=10,
            any_order=True,
            across=True,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            negatable=False,
            confidence=0.5,
        ),
        Frame(
            words.FREEZE_ORDER,
            words.SENT,
            gap=10,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
        Frame(
            words.SENT_FIRST,
            words.FREEZE_ORDER,
            gap=5,
            unless=(words.NOT_YET,),
            without=(words.PARTICULARS, words.PAPER_SCENES),
            confidence=0.8,
        ),
    ),
    positives=(
        "你那份扣押清单打出来了，还想看看吗",
        "冻结令已经签了，今晚生效",
        "执行通知书已下发到户籍地，请马上处理名下欠款",
        "保全裁定出来了，发你微信自己看",
    ),
    near_misses=(
        "我们会依法申请财产保全",
        "银行卡冻结了要去网点办",
    ),
    twins=(
        "体检报告和缴费清单打出来了，来一楼窗口拿",
        "某某区人民法院：（2026）川0104执3333号执行通知书已向你送达，请于三日内履行。",
        "【某某银行】您的贷款扣款失败，请及时存入足额资金。",
    ),
)
