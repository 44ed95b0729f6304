"""House, car or belongings said to be seized or auctioned."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/seized-property",
    title=Text("称查封房车、搬东西", "House, car or belongings to be seized"),
    severity=Severity.HIGH,
    legal=(
        "cpl.preserve",
        "cpl.253",
        "cpl.250",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称马上要查封、拍卖、拖走您的房子、车子或家里的东西。",
        "Says your house, car or belongings are about to be seized, auctioned or carried off.",
    ),
    truth=Text(
        "查封、拍卖只能由法院依裁定进行，要有生效文书和执行程序；催收人员拿走您的东西是违法的。",
        "Only a court seizes or auctions, by a ruling, with an effective judgment and an enforcement procedure; a collector who takes your things acts unlawfully.",
    ),
    innocent_reading=Text(
        "房、车本身抵押给了贷款机构的，机构可依合同和法律处置抵押物，请核对合同。",
        "If the house or car itself is pledged for the loan, the lender may have rights in it under contract and law; look in the contract.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.PROPERTY,
                words.SEIZE,
                gap=8,
                any_order=True,
                unless=(*words.LAWFUL, words.PLEDGED),
                without=words.ELSEWHERE,
                confidence=0.8,
            ),
            words.THREAT,
        ),
        Amid(
            Frame(words.SEIZE_CHAIN, unless=(*words.LAWFUL, words.PLEDGED), without=words.ELSEWHERE, confidence=0.65),
            words.CHASED,
            CONSEQUENCE,
        ),
        Amid(
            Frame(
                words.FARM_GOODS,
                words.SET_AGAINST,
                gap=4,
                any_order=True,
                unless=(*words.LAWFUL, words.PLEDGED),
                without=words.ELSEWHERE,
                confidence=0.73,
            ),
            words.CHASED,
        ),
        Frame(
            words.SEIZED_FOR_DEBT,
            unless=(*words.LAWFUL, words.PLEDGED),
            without=words.ELSEWHERE,
            confidence=0.75,
        ),
        Amid(
            Frame(words.SEIZE_ACT, unless=(*words.LAWFUL, words.PLEDGED), without=words.ELSEWHERE, confidence=0.7),
            words.THREAT,
        ),
    ),
    positives=(
        "再不还钱把你车拖走",
        "准备好贴封条吧，你家房子过几天就拍卖抵债",
        "名下财产将立即查封，请于今日18时前一次性结清",
    ),
    near_misses=(
        "到期请还房贷",
        "东西我放门口了，还款的事回头聊",
    ),
    twins=(
        "您的车停在消防通道，再不挪车就叫拖车拖走了。",
        "【某某拍卖】本周司法拍卖房产12套，欢迎预约看样。",
    ),
)
