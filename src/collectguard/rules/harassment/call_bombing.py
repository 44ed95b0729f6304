"""Bombing with calls or texts, calling until somebody answers."""

import re

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon import harassment as words
from collectguard.lexicon import oblique
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.harassment import COUNT_CALLS, NOT_A_COLLECTOR

_OTHERS = (*NOT_A_COLLECTOR, words.TRADE)

RULE = Rule(
    id="harassment/call-bombing",
    title=Text("电话、短信轰炸", "Call or text bombing"),
    severity=Severity.HIGH,
    legal=("civil.privacy.1033", "psa.50", "gbt.calls", "cba.2026.attempts"),
    reason=Text(
        "威胁不停打电话、发短信，一直打到您接或还钱为止。",
        "Threatens to call or text without end until you answer or pay.",
    ),
    truth=Text(
        "反复拨打、轰炸会侵扰生活安宁，多次滋扰可按治安管理处罚法处理。国家推荐标准建议一天有效通话不超过3次。",
        "Calling without end disturbs your private life, and repeated pestering can be punished. The recommended "
        "national standard asks for at most three answered calls a day.",
    ),
    innocent_reading=Text(
        "正常联系不上时多打几次、改天再打，不算轰炸。",
        "A few more attempts when nobody answers, on another day, is no bombing.",
    ),
    advice=COUNT_CALLS,
    detect=AnyOf(
        Frame(
            oblique.EVERY_BIT,
            oblique.RING_YOU,
            gap=6,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.PER_REFUSAL,
            oblique.MORE_CALLS,
            gap=14,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.PHONE_FLOODED,
            words.OWING | words.UNREACHED | oblique.SILENT,
            gap=30,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.6,
        ),
        Frame(
            oblique.PHONE_FLOODED,
            re.compile(r"从现在|你的手机|收得过来|还有更多|备好"),
            gap=12,
            any_order=True,
            across=True,
            negatable=False,
            without=_OTHERS,
            confidence=0.5,
        ),
        Frame(
            words.HUNDREDS_OF_CALLS,
            re.compile(r"你|您|还|接|手机|累|耗"),
            gap=16,
            unless=(re.compile(r"我接|接到|客服|我们客服|忙|工作|业绩|指标|被|拦截"),),
            without=_OTHERS,
            negatable=False,
            confidence=0.55,
        ),
        Frame(words.PESTER_UNTIL, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(words.NUMBER_SPREAD, without=_OTHERS, confidence=0.6),
        Frame(words.DAY_AND_NIGHT, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(words.RING_UNTIL, without=_OTHERS, negatable=False, confidence=0.6),
        Frame(words.YOUR_NUMBER, words.IN_MACHINE, gap=2, without=_OTHERS, confidence=0.65),
        Frame(
            words.CALL_TO_YOU,
            words.WORN_DOWN,
            gap=6,
            without=_OTHERS,
            negatable=False,
            confidence=0.65,
        ),
        Frame(
            words.CALL_COUNT,
            words.MORE_OF_IT,
            gap=12,
            any_order=True,
            across=True,
            without=_OTHERS,
            negatable=False,
            confidence=0.6,
        ),
        Frame(words.BOMBING, without=(*_OTHERS, words.CHARGING), confidence=0.75),
        Frame(words.FROM_DAWN, words.CALL_UNTIL, gap=2, without=_OTHERS, confidence=0.65),
        Frame(
            words.CALLS, words.NO_END, gap=8, any_order=True, without=(*_OTHERS, words.OPENING_HOURS), confidence=0.55
        ),
        Frame(words.CALLS, words.EVERY_FEW_MINUTES, gap=8, any_order=True, without=_OTHERS, confidence=0.75),
        Frame(
            words.BOMBING_WORD,
            words.OWING,
            gap=40,
            any_order=True,
            across=True,
            unless=(words.INTEREST_RUNS,),
            without=_OTHERS,
            negatable=False,
            confidence=0.7,
        ),
    ),
    positives=(
        "每隔五分钟给你来一个电话",
        "拉黑没用，我还有三十个号",
        "你的手机会热闹起来的，欠钱的",
        "每天几百个电话，看谁先扛不住，你还不还",
        "白天打，夜里接着打，看谁先撑不住",
        "打到你一听铃声就怕为止",
        "电话打到你接为止",
        "不接是吧，呼死你给你开上，手机别想用了",
        Example("从现在开始每十分钟给你打一个，直到你把款还了", sender="17100000000"),
    ),
    near_misses=(
        "电话没打通，我明天上午再打给您",
        "您的客服电话一天能打几次",
    ),
    twins=(
        "【示例银行】逾期后按日万分之五计收利息，直至还清为止",
        "给你打了一下午，手机都没电了，充上再聊",
        "客服高峰期每天几百个电话，忙得水都喝不上",
        "客服热线24小时不间断为您服务，请拨打4000000000",
        "你到了就打我电话，我睡得死，多打几遍，哈哈",
        "验证码短信每天最多发送五次，请稍后再试",
    ),
)
