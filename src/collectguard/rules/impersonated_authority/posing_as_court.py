"""A court's name used to press for payment."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Both
from collectguard.detectors.identity import Identity
from collectguard.lexicon.officials import AIMED, COURT_BODY
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.impersonated_authority import ADVICE, HINTED, INNOCENT, PRESSED

RULE = Rule(
    id="impersonated-authority/posing-as-court",
    title=Text("自称法院催你还款", "A court's name used to press for payment"),
    severity=Severity.HIGH,
    legal=(
        "court.sms.true",
        "psa.62",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "以“{claimed}”的口吻催你还款，却没有法院全称和完整案号。",
        'Speaks as "{claimed}" to make you pay, without a court\'s full name and a complete case number.',
    ),
    truth=Text(
        "法院不替贷款公司催款，不要验证码、不收个人账户；真的法院短信写明法院、当事人和案号，可以打12368核实。",
        "Courts do not dun for lenders, ask for codes or take money through a person. A real message names the court, the party and the case number and can be checked at 12368.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Both(Identity(COURT_BODY), PRESSED),
                Both(Identity(COURT_BODY, ways=("introduction",)), HINTED),
            ),
            AIMED,
        )
    ),
    positives=(
        "我是区法院的，你的网贷今天处理一下",
        "【某某法院】您的欠款已逾期，请于下班前还清，否则强制执行",
        "这里是执行局，欠平台的钱今晚之前转过来，不然上门",
        "法院通知：你名下借款恶意拖欠，限24小时内结清",
    ),
    near_misses=(
        "再不还钱我们就去法院",
        "法院会依法处理",
    ),
    twins=(
        "某某区人民法院：张某，您与某某银行信用卡纠纷（2026）浙0106民初1234号一案定于12月9日开庭，可拨12368核实。",
        "【某某市中级人民法院】开放日活动报名截至周五，欢迎市民参加。",
        Example("【某某法院】您有一份诉讼文书待签收，请登录人民法院在线服务查看。", sender="12368"),
    ),
)
