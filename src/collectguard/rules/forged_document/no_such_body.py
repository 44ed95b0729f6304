"""A paper or step of a body that does not exist."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import papers as words
from collectguard.lexicon.consequences import PRESS, YOU
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS

RULE = Rule(
    id="forged-document/no-such-body",
    title=Text("署名根本不存在的机构", "A body that does not exist"),
    severity=Severity.HIGH,
    legal=(
        "psa.62",
        "psa.63",
        "cba.2026.ban.impersonate",
    ),
    reason=Text(
        "用“信用中心执行科”“网络法庭清收组”一类查不到的机构名义发文书、催还款。",
        "Sends papers or demands in the name of a body nobody can find, such as a 'credit centre enforcement section'.",
    ),
    truth=Text(
        "执行由法院负责，征信中心、监管部门都不替人催收，也没有叫这种名字的机关。",
        "Enforcement is for courts; credit bureaus and regulators collect for nobody, and no authority has such a name.",
    ),
    innocent_reading=Text(
        "也可能是公司内部部门取了个响亮的名字，那它就没有任何公权力。",
        "It may be a company's department with a grand name, and then it has no public power at all.",
    ),
    advice=ASK_FOR_PARTICULARS,
    detect=Amid(
        AnyOf(
            Frame(words.NO_SUCH_BODY, words.BODYS_PAPER, gap=30, across=True, confidence=0.75),
            Frame(words.BODYS_PAPER, words.NO_SUCH_BODY, gap=30, across=True, confidence=0.7),
            Frame(words.FAKE_HEAD, words.FAKE_TAIL, words.BODYS_PAPER, gap=30, confidence=0.78),
        ),
        PRESS,
        YOU,
    ),
    positives=(
        "【信用中心执行科】您的执行通知书已签发，欠款今日结清",
        "网络法庭清收组告知函：您名下贷款逾期，请立即结清",
        "全国失信管理中心的惩戒决定书到你单位了，你再不处理就贴出来",
    ),
    near_misses=(
        "某某区人民法院执行局通知当事人到庭",
        "征信中心可以免费查两次报告",
        "【信用中心执行科】您的欠款今日执行",
    ),
    twins=(
        "【某某区地方金融管理局】请通过正规机构办理贷款，警惕高额收费。",
        "【某某区人民法院】诉讼服务中心新址本周启用，欢迎前来办理。",
    ),
)
