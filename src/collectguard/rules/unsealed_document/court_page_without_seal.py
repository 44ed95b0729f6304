"""A pictured court paper on which no court's seal was found."""

from collectguard.detectors.papers.page import MissingSeal, OnPaper
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.example_papers import (
    LIMIT_ORDER,
    LIMIT_ORDER_CARRIES,
    NO_SEAL,
    SUMMONS,
    SUMMONS_CARRIES,
    UNTOLD,
    paper,
    sealed,
)
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/court-page-without-seal",
    title=Text("图上的法院文书没有院印", "Pictured court paper without the court's seal"),
    severity=Severity.HIGH,
    legal=("court.summons", "seal.court", "ban.order"),
    reason=Text(
        "图上是一份{paper}，没有找到印章；{must}。{why}",
        "The picture shows a {paper} and no seal was found on it; {must}. {why}",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=Text(
        "也可能拍的是没有盖印的一页，或送达平台上的文字版；真有案件时法院会送达盖印的文书，凭案号打12368一问便知。",
        "It may be a page that bears no seal, or the text as a platform shows it; if there is a case the court serves a sealed paper, and 12368 will say by the case number.",
    ),
    advice=SEAL_ADVICE,
    detect=OnPaper(MissingSeal(courts=True)),
    positives=(
        Example(
            "限制消费令\n(2026)云0103执1288号\n田某：本院依法对你采取限制消费措施。\n云州市南湖区人民法院\n2026年3月2日",
            paper=paper(
                "consumption-limit",
                {
                    "court": "云州市南湖区人民法院",
                    "case_number": "(2026)云0103执1288号",
                    "limits": "飞机",
                    "date": "2026年3月2日",
                },
                NO_SEAL,
            ),
        ),
        Example(
            "法院传票\n李某某：你因拖欠借款一案已被起诉，请凭本传票准时到庭。",
            note="no end in sight: less sure",
            paper=paper("summons", {"court": None, "case_number": None, "addressee": "李某某"}, NO_SEAL),
        ),
        Example(
            "失信人员名单公示\n以下人员拖欠网贷拒不归还，现予以公示：王某某 男 34岁",
            paper=paper("dishonest-list", {"court": None, "case_number": None}, NO_SEAL),
        ),
    ),
    near_misses=(
        Example(
            "传票\n（2026）云0103民初2208号\n被传唤人 郑某某\n云州市南湖区人民法院",
            note="black and white: cannot be told",
            paper=paper(
                "summons", {"court": "云州市南湖区人民法院", "case_number": "（2026）云0103民初2208号"}, UNTOLD
            ),
        ),
        Example(
            "电子发票\n购买方 云州示例科技有限公司\n价税合计 303.16",
            paper=paper("other", {"issuer": "云州示例科技有限公司"}, NO_SEAL),
        ),
    ),
    twins=(
        Example(
            SUMMONS,
            note="a summons in due form under the court's seal",
            paper=paper("summons", SUMMONS_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
        Example(
            LIMIT_ORDER,
            note="an order in due form under the court's seal",
            paper=paper("consumption-limit", LIMIT_ORDER_CARRIES, sealed("云州市南湖区人民法院", star=False)),
        ),
    ),
)
