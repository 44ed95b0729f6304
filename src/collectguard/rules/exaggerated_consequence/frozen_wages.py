"""Wages, social insurance, pension and provident fund said to be frozen."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import consequences as words
from collectguard.lexicon.tone import CONSEQUENCE
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.exaggerated_consequence import CHECK_FIRST

RULE = Rule(
    id="exaggerated-consequence/frozen-wages",
    title=Text("称冻结工资卡、社保", "Wages or social security to be frozen"),
    severity=Severity.HIGH,
    legal=(
        "cpl.253",
        "cpl.preserve",
        "bank.freeze",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "称要冻结或扣走您的工资、社保、医保、公积金或养老金。",
        "Says your wages, social or medical insurance, provident fund or pension will be frozen or taken.",
    ),
    truth=Text(
        "扣工资要法院在执行中作出裁定，并留下本人和扶养家属的生活必需费用；贷款平台和催收公司没有权力冻结工资卡或社保。",
        "Taking wages needs a court's ruling in enforcement, and what you and your dependants need to live must be left; platforms and collectors cannot freeze a wage card or social insurance.",
    ),
    innocent_reading=Text(
        "发薪银行按约定扣还本行贷款是另一回事，可向该行查合同条款。",
        "Your wage bank deducting its own loan under contract is another matter; ask it for the clause.",
    ),
    advice=CHECK_FIRST,
    detect=AnyOf(
        Amid(
            Frame(
                words.WAGE,
                words.FATE,
                gap=8,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.ASKED_OF_EMPLOYER),
                without=(*words.ELSEWHERE, words.SCAM_LINK, words.OWN_BILL),
                confidence=0.6,
            ),
            words.CHASED,
            words.LIST,
            words.DIRECTED,
            CONSEQUENCE,
        ),
        Amid(
            Frame(
                words.WAGE,
                words.FREEZE,
                gap=13,
                any_order=True,
                negatable=False,
                unless=(*words.LAWFUL, words.ASKED_OF_EMPLOYER),
                without=(*words.ELSEWHERE, words.SCAM_LINK, words.OWN_BILL),
                confidence=0.8,
            ),
            words.THREAT,
            words.LIST,
        ),
    ),
    positives=(
        "不还就冻结你工资卡",
        "你妈的养老金卡也会一起停掉，这账拖不得",
        "【某某金服】您名下社保、公积金今日18点后将被锁定，请尽快还款",
    ),
    near_misses=(
        "发工资了记得先把这期还上",
        "公积金贷款请按月足额存入",
    ),
    twins=(
        "【公积金】您的公积金贷款已逾期两期，中心将按合同约定扣划账户余额冲还，请尽快补足。",
        "【某某医保局】2026年度居民医保缴费期截至本月底，逾期未缴将停止待遇。",
        "【某某公司】本月工资因系统升级推迟一天发放，请同事们知悉。",
    ),
)
