"""Court and lawyers' costs demanded now, by the collector."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import COST_EXCUSE, COURT_COST, DEBT_SCENE, OTHER_DUES, PAY_NOW
from collectguard.lexicon.family import Family
from collectguard.lexicon.money import SUM
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import NO_FEE_ADVICE

_EXCUSE = (COST_EXCUSE, OTHER_DUES)
_ON_YOU = Family(
    "charge-on-you",
    "你出 你也得出 你得出 你来出 你自己出 你也要出 你头上 您头上 你掏 您掏 你买单 您买单 加到你 加在你 算你的 算到你 记你账上 另收 另加 另外加 加收 再加 还要加 还得加 外加 一并收 一起收",
)

RULE = Rule(
    id="inflated-penalty/costs-in-advance",
    title=Text("现在就要诉讼费、律师费", "Court costs demanded now"),
    severity=Severity.HIGH,
    legal=("cba.2026.ban.newdebt", "cba.2026.ban.mislead"),
    reason=Text(
        "还没有判决，就要您先付诉讼费、律师费、保全费或立案费。",
        "Asks for court, lawyers' or freezing costs now, before any judgment.",
    ),
    truth=Text(
        "诉讼费、保全费由起诉的一方先交给法院，最后由谁承担看判决；律师费要有合同约定和票据。催收人没有资格先收。",
        "Whoever sues pays the court first; the judgment says who bears it in the end. Lawyers' fees need a clause and a receipt. A collector cannot collect them in advance.",
    ),
    innocent_reading=Text(
        "也可能案件已经判决或调解，费用写在法律文书里；这时应有案号和金额。",
        "There may already be a judgment or a settlement that names the costs; then there is a case number and a sum.",
    ),
    advice=NO_FEE_ADVICE,
    detect=AnyOf(
        Frame(COURT_COST, PAY_NOW, gap=14, any_order=True, unless=_EXCUSE, confidence=0.6),
        Frame(COURT_COST, _ON_YOU, gap=14, any_order=True, unless=_EXCUSE, confidence=0.55),
        Both(
            Frame(COURT_COST, SUM, gap=5, any_order=True, unless=_EXCUSE, confidence=0.6),
            Frame(DEBT_SCENE, negatable=False, unless=_EXCUSE, confidence=0.6),
        ),
    ),
    positives=(
        "起诉前律师费3000先打过来",
        "案子我们已经准备好了，立案费你今天转给我，不然没法撤诉",
        "欠款之外还得加诉讼费保全费，都算到你头上",
    ),
    near_misses=(
        "如进入诉讼，可能产生诉讼费",
        "律师费多少钱一小时",
    ),
    twins=(
        "【某某银行】您的贷款已逾期，如我行依法提起诉讼，由此产生的诉讼费、律师费将由您承担，请尽快还款。",
        "【某某法院】您起诉的案件受理费50元，请在七日内通过法院专户交纳诉讼费，案号：（2026）京0105民初1234号。",
    ),
)
