"""A pictured paper without what one of its kind always carries."""

from collectguard.detectors.papers.page import MissingParticulars, OnPaper
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.example_papers import (
    LAWFUL_LETTER,
    LAWFUL_LETTER_CARRIES,
    LIMIT_ORDER,
    LIMIT_ORDER_CARRIES,
    UNTOLD,
    paper,
    sealed,
)
from collectguard.rules.forged_document import ASK_FOR_PARTICULARS, REAL_ONES

RULE = Rule(
    id="forged-document/page-without-particulars",
    title=Text("图上的文书缺少必备要素", "Pictured paper without its particulars"),
    severity=Severity.HIGH,
    legal=("court.summons", "court.casenumber", "ban.order", "lawyer.letter.std", "lawyer.letter.elements"),
    reason=Text(
        "图上是一份{paper}，却没有找到：{missing}。",
        "The picture shows a {paper}, but these were not found on it: {missing}.",
    ),
    truth=Text(
        "法院文书写明法院全称、合格式的案号、当事人和承办人员，可以凭案号向12368核实；律师函写明委托人、律所和承办律师。",
        "A court paper names the court, a case number in valid form, the parties and the officers in charge, and 12368 can check the number; a lawyer's letter names client, firm and lawyer.",
    ),
    innocent_reading=REAL_ONES,
    advice=ASK_FOR_PARTICULARS,
    detect=OnPaper(MissingParticulars()),
    positives=(
        Example(
            "法院传票\n李某某：你因拖欠借款一案已被起诉，现依法传唤你于三日内到庭应诉。请凭本传票准时到庭。",
            paper=paper("summons", {"court": None, "case_number": None, "addressee": "李某某"}, UNTOLD),
        ),
        Example(
            "限制高消费令\n编号：XG20260508\n张某：现决定对你采取限制高消费措施，不得乘坐飞机。\n网络贷款清收中心\n2026年5月8日",
            paper=paper(
                "consumption-limit",
                {"court": None, "case_number": None, "limits": "飞机", "date": "2026年5月8日"},
                UNTOLD,
            ),
        ),
        Example(
            "律师催告函\n欠款人你好：本律师受平台委托正式向你发函，限你今日还清全部欠款。",
            paper=paper(
                "lawyer-letter",
                {"issuer": None, "client": None, "lawyer": None, "reference": None, "date": None},
                UNTOLD,
            ),
        ),
    ),
    near_misses=(
        Example(
            "限制消费令\n（2026）云01■3执1288号\n田某：本院依法对你采取限制消费措施。\n云州市南湖区人民法院\n2026年3月4日",
            note="a number that could not be read in full",
            paper=paper(
                "consumption-limit",
                {"court": "云州市南湖区人民法院", "case_number": None, "limits": "飞机", "date": "2026年3月4日"},
                UNTOLD,
            ),
        ),
        Example(
            "被传唤人必须准时到达应到处所。\n本票由被传唤人携带来院报到。\n书记员 潘某",
            note="the top is cut off, where the number stands",
            paper=paper("summons", {"court": None, "case_number": None, "clerk": "潘某"}, UNTOLD, title_seen=False),
        ),
    ),
    twins=(
        Example(
            LAWFUL_LETTER.replace("周某某", "金某"),
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所")),
        ),
        Example(
            LIMIT_ORDER.replace("田某", "尤某"),
            paper=paper("consumption-limit", LIMIT_ORDER_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
    ),
)
