"""A confession sent round in the borrower's name."""

from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.third_party import AUDIENCE, CHARITY, CONFESS, CONFESS_HARD
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE_RECEIVER

RULE = Rule(
    id="third-party-pressure/posing-as-borrower",
    title=Text(
        "冒充借款人群发认错信",
        "Confession sent in the borrower's name",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.50",
        "pipl.provide",
        "civil.privacy.1033",
        "card.collect.68",
    ),
    reason=Text(
        "用借款人的口吻向亲友认错、求助，多半不是本人发的，而是催收群发。",
        "Written to friends as if by the borrower; most likely not by them but sent round by a collector.",
    ),
    truth=Text(
        "冒用他人身份群发这类信息可能构成侮辱、侵犯隐私。收到的人没有还款义务。",
        "Sending such things in another's name may be an insult and a breach of privacy. Whoever receives it owes nothing.",
    ),
    innocent_reading=Text(
        "也可能真是本人在求助；打电话当面确认再说。",
        "It may really be the person asking for help; call them and make sure.",
    ),
    advice=ADVICE_RECEIVER,
    detect=AnyOf(
        Frame(
            AUDIENCE,
            CONFESS,
            gap=40,
            any_order=True,
            across=True,
            without=(CHARITY,),
            heeds_context=False,
            negatable=False,
            confidence=0.75,
        ),
        Frame(CONFESS_HARD, heeds_context=False, negatable=False, without=(CHARITY,), confidence=0.6),
    ),
    positives=(
        "各位亲友，我是王某，我借钱不还，求大家帮我还点",
        "大家好，我在外面欠了网贷还不上，把你们都填成了紧急联系人，对不起",
        "我就是个老赖，欠钱不还，别学我",
    ),
    near_misses=(
        "大家好，我是新来的同事小王",
        "我现在还不上，能晚几天吗",
    ),
    twins=(
        "各位亲友，我儿子重病住院，无力承担，求大家转发水滴筹",
        "您好我是王某，这个月工资没发，欠款能不能晚几天还",
    ),
)
