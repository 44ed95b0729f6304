"""A pictured letter or notice on which no seal was found."""

from collectguard.detectors.papers.page import MissingSeal, OnPaper
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.example_papers import (
    LAWFUL_LETTER,
    LAWFUL_LETTER_CARRIES,
    NO_SEAL,
    UNTOLD,
    paper,
    sealed,
)
from collectguard.rules.unsealed_document import SEAL_ADVICE, SEAL_TRUTH

RULE = Rule(
    id="unsealed-document/page-without-seal",
    title=Text("图上的函件没有公章", "Pictured letter without a seal"),
    severity=Severity.MEDIUM,
    legal=("lawyer.letter.elements", "card.collect.69", "esign.13"),
    reason=Text(
        "图上是一份{paper}，没有找到公章；{must}。{why}",
        "The picture shows a {paper} and no seal was found on it; {must}. {why}",
    ),
    truth=SEAL_TRUTH,
    innocent_reading=Text(
        "也可能这只是草稿、网页打印件，或没拍到盖章的那一页，盖章原件另有送达。没有章的图既别当真，也别当假，核实了再说。",
        "It may be a draft, a print-out, or a page other than the sealed one, with the original on its way. Take it neither for real nor for false before you have checked.",
    ),
    advice=SEAL_ADVICE,
    detect=OnPaper(MissingSeal(courts=False)),
    positives=(
        Example(
            "律师函\n致：周某某\n本律师受云州示例银行委托，就您的欠款致函如下，请于十五日内与委托人联系。\n云州方圆示例律师事务所\n2026年5月6日",
            paper=paper("lawyer-letter", {"issuer": "云州方圆示例律师事务所", "date": "2026年5月6日"}, NO_SEAL),
        ),
        Example(
            "合同解除通知书\n您与我司签订的借款合同自本通知送达之日起解除，全部借款视为到期。\n云州示例融资担保有限公司\n2026年4月9日",
            paper=paper(
                "contract-termination",
                {"issuer": "云州示例融资担保有限公司", "basis": "合同第九条", "date": "2026年4月9日"},
                NO_SEAL,
            ),
        ),
        Example(
            "信用卡催收函\n尊敬的持卡人何某某：您的信用卡欠款余额6,580.12元，请尽快偿还。\n云州示例银行信用卡中心\n2026年4月26日",
            paper=paper("demand-letter", {"issuer": "云州示例银行信用卡中心", "date": "2026年4月26日"}, NO_SEAL),
        ),
    ),
    near_misses=(
        Example(
            "律师函\n致：周某某\n本律师受委托致函如下，请于十五日内与委托人联系。\n云州方圆示例律师事务所\n2026年5月7日",
            note="black and white: cannot be told",
            paper=paper("lawyer-letter", {"issuer": "云州方圆示例律师事务所", "date": "2026年5月7日"}, UNTOLD),
        ),
        Example(
            "菜单\n红烧排骨 48元\n清蒸鲈鱼 68元",
            note="bears no seal",
            paper=paper("other", {}, NO_SEAL),
        ),
    ),
    twins=(
        Example(
            LAWFUL_LETTER,
            note="a lawful letter with its seal",
            paper=paper("lawyer-letter", LAWFUL_LETTER_CARRIES, sealed("云州方圆示例律师事务所")),
        ),
        Example(
            "家长通知书\n尊敬的家长：我校定于4月30日召开春季运动会，请为孩子准备运动服和水杯。\n云州市示例小学\n2026年4月24日",
            note="a school's notice",
            paper=paper("other", {"issuer": "云州市示例小学", "date": "2026年4月24日"}, NO_SEAL),
        ),
    ),
)
