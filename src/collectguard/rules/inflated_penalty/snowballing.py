"""Interest on interest as a threat."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.charges import DEBT_SCENE, PRESS, SNOWBALL, SNOWBALL_EXCUSE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/snowballing",
    title=Text("以“利滚利”吓人", "Interest on interest as a threat"),
    severity=Severity.MEDIUM,
    legal=("rate.private.rollover", "rate.fi.24", "rate.contract.65"),
    reason=Text(
        "用“利滚利”“滚雪球”一类的话，让人觉得欠款会无限长大。",
        "Uses talk of interest on interest to make the debt seem to grow without end.",
    ),
    truth=Text(
        "利息、复利、罚息、违约金加在一起也有上限：超过年化24%的部分可以请求调减，民间借贷不得超过合同成立时一年期LPR的四倍。",
        "Interest, compound interest and penalty together have a limit: a court may reduce what exceeds 24% a year, and private loans are capped at four times the LPR.",
    ),
    innocent_reading=Text(
        "银行贷款合同里可能确实约定了复利，提醒早还也是好意，只是没有给出算式。",
        "A bank contract may provide for compound interest, and the advice to pay soon may be well meant, though no sum is shown.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Both(
        Frame(SNOWBALL, without=(SNOWBALL_EXCUSE,), confidence=0.6),
        AnyOf(
            Frame(DEBT_SCENE, negatable=False, confidence=0.6),
            Frame(PRESS, negatable=False, confidence=0.6),
        ),
    ),
    positives=(
        "利滚利你还得起吗，赶紧还钱",
        "不还就滚雪球，到年底本金利息一起算，看你拿什么填",
        "欠我们的钱天天滚着呢，罚息再计罚息，早点结清对你好",
    ),
    near_misses=(
        "利息按天算，早还早轻松",
        "雪球滚起来真好玩",
    ),
    twins=(
        "定投基金就是让收益滚雪球，早点存钱吧",
        "提醒同学们远离校园贷，利滚利会让人越陷越深，还款前先找老师。",
    ),
)
