"""Mobile wallets said to be frozen."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/frozen-wallets",
    title=Text("称冻结微信、支付宝", "Mobile wallets to be frozen"),
    severity=Severity.HIGH,
    legal=(
        "cpl.preserve",
        "cpl.253",
        "bank.freeze",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称要把您的微信、支付宝等钱包冻结、封停或划空。",
        "Says your WeChat, Alipay or other wallets will be frozen, shut or emptied.",
    ),
    truth=Text(
        "冻结、划扣别家账户里的钱，要有法院裁定和协助执行通知；催收人员和贷款平台自己冻结不了。法院执行扣收入时，也要留下本人和扶养家属的生活必需费用。",
        "Freezing or taking money held elsewhere needs a court ruling and an enforcement notice; collectors and lending platforms cannot do it themselves, and a court must leave you and your dependants what is needed to live.",
    ),
    innocent_reading=Text(
        "也可能是钱包运营方自己的风控提示，请只在微信、支付宝自己的App里核对。",
        "It may be a wallet operator's own safety notice; check only inside the wallet's own app.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.ALL_PAYMENT,
                words.PAYMENT_STOPPED,
                gap=6,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.WALLET_NOTICE, words.SCAM_LINK, words.OWN_BILL),
                confidence=0.6,
            ),
            words.THREAT,
            words.CHASED,
            words.OWING,
            words.DIRECTED,
        ),
        Amid(
            Frame(
                words.FREEZE,
                words.WALLET,
                gap=6,
                negatable=False,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.WALLET_NOTICE, words.SCAM_LINK),
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(
                words.WALLET,
                words.FATE,
                gap=8,
                any_order=True,
                negatable=False,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.WALLET_NOTICE, words.SCAM_LINK),
                confidence=0.6,
            ),
            words.CHASED,
            words.DIRECTED,
            CONSEQUENCE,
        ),
        Amid(
            Frame(
                words.WALLET,
                words.FREEZE,
                gap=13,
                negatable=False,
                unless=words.LAWFUL,
                without=(*words.ELSEWHERE, words.WALLET_NOTICE, words.SCAM_LINK),
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Frame(
            words.WALLET,
            words.WALLET,
            words.FREEZE,
            gap=5,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.75,
        ),
    ),
    positives=(
        "今日20:00起您的支付功能将统一停用，请马上还款",
        "明天起你微信支付宝都别想用",
        "系统检测您恶意拖欠，24小时内将冻结您的支付宝余额",
        "再装死就把你微信零钱划走，试试看",
    ),
    near_misses=(
        "可以用微信或支付宝在官方App里还款",
        "逾期可能影响花呗的使用",
    ),
    twins=(
        "【某某银行】您的借款已到还款日，请确保绑定的支付宝余额充足以便自动扣款。",
        "我微信登不上了，今晚用短信联系吧",
    ),
)
