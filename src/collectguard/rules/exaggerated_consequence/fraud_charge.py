"""A criminal charge hung on an unpaid loan."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon import oblique
from collectguard.lexicon.context import WARNING_FRAME
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_POLICE

RULE = Rule(
    id="exaggerated-consequence/fraud-charge",
    title=Text("把欠款说成诈骗、刑事犯罪", "Unpaid debt called fraud or a crime"),
    severity=Severity.HIGH,
    legal=(
        "crime.card.196",
        "crime.civil-debt",
        "refuse.313",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "给没还上的钱扣上诈骗、恶意透支、刑事责任的帽子，吓您立刻还款。",
        "Labels an unpaid sum fraud, malicious overdraft or a crime, to frighten you into paying at once.",
    ),
    truth=Text(
        "没还上钱不等于诈骗。信用卡“恶意透支”入罪要同时满足非法占有目的、两次有效催收、再超过三个月不还、本金五万元以上等条件，由司法机关认定，不由催收人员说了算。",
        "Not paying is not fraud. Criminal malicious overdraft needs intent to keep the money, two effective demands, three more months unpaid and at least 50,000 yuan of principal, all found by the justice system and not by a collector.",
    ),
    innocent_reading=Text(
        "若借款时用了假资料、冒名或明知还不上而恶意套取，确有刑事风险；拿不准可咨询律师或法律援助12348。",
        "If false papers or another's name were used, there is a real criminal risk; when in doubt ask a lawyer or legal aid.",
    ),
    advice=CHECK_POLICE,
    detect=AnyOf(
        Frame(
            oblique.NOT_MONEY,
            oblique.NOT_MONEY_AIM,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.55,
        ),
        Amid(Frame(words.CRIME, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.85), words.OWING),
        Frame(words.CALLED_FRAUD, without=(*words.ELSEWHERE, WARNING_FRAME), heeds_context=False, confidence=0.75),
        Frame(
            words.NOT_PAYING,
            words.IS_CALLED,
            words.CRIME_NAME | words.CRIME,
            gap=5,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.78,
        ),
        Frame(
            words.JUDGED_AS,
            words.CRIME_NAME,
            gap=4,
            unless=words.LAWFUL,
            without=words.ELSEWHERE,
            confidence=0.73,
        ),
        Frame(words.CRIME_ACT, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.6),
        Frame(words.YOU, words.CRIME, gap=10, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.75),
        Frame(words.CRIME, words.YOU, gap=8, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.7),
        Amid(Frame(words.OVERDRAFT, unless=words.LAWFUL, without=words.ELSEWHERE, confidence=0.55), words.THREAT),
    ),
    positives=(
        "系统定性了，主观恶意，已经不是钱的事",
        "借了不还就是骗贷，等着留案底吧",
        "您的行为已触犯刑法第一百九十六条，今日不处理将追究刑事责任",
        "我们已经把你定性为诈骗了，民转刑，你自己掂量",
        "信用卡逾期不还涉嫌信用卡诈骗，请立即全额还清",
    ),
    near_misses=(
        "请依法履约，以免承担相应法律责任",
        "你这样拖下去我们会依法起诉",
    ),
    twins=(
        "已经不是钱的事了，你道个歉就这么难，咱爸都气病了",
        "【某某公安】您报案的网络贷款诈骗一案已立案侦查，可凭受案编号查询。",
        "【某某银行】出租出借银行卡涉嫌犯罪，请勿以身试法，保护好个人账户。",
        "您的借款已逾期，我司有权依法追究法律责任，请通过官方App还款。",
        "刷单返利、贷款先交费都是诈骗，民警提醒您不要转账。",
    ),
)
