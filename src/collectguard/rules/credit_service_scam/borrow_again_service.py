"""A "service" that has the borrower borrow again to pay."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import credit_scam as words
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.credit_service_scam import PAY_NOBODY

_OTHERS = (words.CUSTOMER_VOICE, words.OFFICIAL_TALK)

RULE = Rule(
    id="credit-service-scam/borrow-again-service",
    title=Text("诱导“借新还旧、垫资过桥”", "“Borrow anew to repay”"),
    severity=Severity.MEDIUM,
    legal=("crime.266", "psa.58"),
    reason=Text(
        "自称贷款客服或中介，劝您借新还旧、垫资还款。",
        "Somebody posing as loan service has you borrow anew, or take bridge money, to repay.",
    ),
    truth=Text(
        "先还清再给您放新款的承诺常常不兑现；垫资费用高，债会越滚越大。",
        "The promise of a new loan once you repay is often broken; bridge money is dear and the debt grows.",
    ),
    innocent_reading=Text(
        "银行自己的续贷、转贷，会在柜台或官方App办理。", "A bank's own renewal is done at its counter or in its app."
    ),
    advice=PAY_NOBODY,
    detect=AnyOf(
        Frame(
            words.RELEND,
            words.RELEND_WHO,
            gap=30,
            any_order=True,
            across=True,
            without=(*_OTHERS, words.BANK_OWN),
            negatable=False,
            confidence=0.65,
        ),
        Frame(words.RELEND_ACT, without=(*_OTHERS, words.BANK_OWN), negatable=False, confidence=0.6),
    ),
    positives=(
        "借新还旧通道已开，客服小王为您办理",
        "结清再贷额度翻倍，钱不够我帮你垫资还",
        Example("先还清旧账，提额后再放款，垫资联系我", sender="17000000000"),
    ),
    near_misses=(
        "您已结清贷款，感谢使用",
        "朋友先帮我垫了饭钱",
    ),
    twins=(
        "【某某银行】本行小微客户无还本续贷可在柜台申请。",
        "反诈提醒：警惕借新还旧、垫资还款骗局",
    ),
)
