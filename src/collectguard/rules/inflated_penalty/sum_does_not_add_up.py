"""A total larger than its stated parts."""

from collectguard.detectors.charges import Charges, checks
from collectguard.lexicon.charges import STRONG_TOTAL, TOTAL
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.inflated_penalty import ASK_FOR_PARTS

RULE = Rule(
    id="inflated-penalty/sum-does-not-add-up",
    title=Text("合计与分项对不上", "A total that does not add up"),
    severity=Severity.MEDIUM,
    legal=("cba.2026.ban.mislead", "rate.cost.disclosure.2026"),
    reason=Text(
        "所称{claimed}，把消息里的分项加起来：{recomputed}。",
        "It says {claimed}; the parts it names give {recomputed}.",
    ),
    truth=Text(
        "总额应当等于本金、利息、违约金等各项之和，每一项都要说得出基数、利率和天数。说不清的差额可以先不认。",
        "A total is the sum of principal, interest and penalty, each with its base, rate and days. A difference nobody can explain need not be accepted.",
    ),
    innocent_reading=Text(
        "也可能是漏写了某一项，或写错了数字；完整账单上也许对得上。",
        "One part may have been left out, or a figure mistyped; the full bill may add up.",
    ),
    advice=ASK_FOR_PARTS,
    detect=Charges(checks.sum_mismatch, STRONG_TOTAL, TOTAL),
    positives=(
        "本金5000，利息300，违约金200，合计6800",
        "你那边欠款本金一万二，罚息八百，服务费五百，总共一万六千五，今天打过来",
        "本金：8,600.00元，利息：215.40元，逾期费：180.00元，应还总额：10,350.00元，请立即处理，不要再拖",
    ),
    near_misses=(
        "本金5000，利息300，违约金200，合计5500",
        "本金5000，减免后合计4800",
    ),
    twins=(
        "【某某银行】您的贷款逾期本金3000.00元，利息45.60元，罚息6.30元，合计3051.90元，请尽快还款，如已还款请忽略。",
        "【某某消费金融】本期应还：本金800元，利息62.5元，共计862.5元，请按时还款。",
    ),
)
