"""The borrower said to be wanted or on the run."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_POLICE

RULE = Rule(
    id="exaggerated-consequence/wanted-list",
    title=Text("称列为通缉、网上追逃", "Said to be put on a wanted list"),
    severity=Severity.HIGH,
    legal=(
        "crime.civil-debt",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称要把您列入通缉、追逃或布控名单，把欠钱的人说成逃犯。",
        "Says you will be put on a wanted list or watched for, as if a debtor were a fugitive.",
    ),
    truth=Text(
        "通缉、追逃只能由公安机关对刑事案件的嫌疑人作出。借款还不上一般是债务纠纷，催收人员没有这个权力。",
        "Only the police can declare somebody wanted, and only suspects in criminal cases. Unpaid loans are normally civil disputes; collectors have no such power.",
    ),
    innocent_reading=Text(
        "也可能是公安机关发布的通告被转发，与您的借款无关。",
        "It may be a police notice passed on that has nothing to do with your loan.",
    ),
    advice=CHECK_POLICE,
    detect=AnyOf(
        Frame(words.ON_THE_RUN_LIST, unless=words.LAWFUL, without=words.ELSEWHERE, negatable=False, confidence=0.55),
        Amid(Frame(words.WANTED, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.85), words.THREAT),
        Frame(
            words.YOU,
            words.WANTED,
            gap=10,
            any_order=True,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.75,
        ),
    ),
    positives=(
        "后天给你挂网上追逃",
        "再躲就给你挂网上追逃",
        "欠款人你好，因失联拒还，已申请全国布控，机场车站都会拦你",
        "你现在就是在逃人员，赶紧还钱还来得及撤",
    ),
    near_misses=(
        "他借钱的事跟通缉没有关系，不会通缉谁",
        "逾期不还我们就去法院",
    ),
    twins=(
        "【某某公安】对涉嫌抢劫的在逃人员王某发布通缉令，提供线索请拨110。",
        "周末上映的新片叫网上追逃，约吗",
    ),
)
