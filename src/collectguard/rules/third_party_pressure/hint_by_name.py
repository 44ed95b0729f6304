"""The boss, a relative or a teacher named, to show that they can be reached."""

from collectguard.detectors.amid import Amid
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    CALLED_SO,
    CUE,
    HARMLESS_VOICE,
    HINT_COMPANY,
    HOUSEHOLD_BILL,
    TP_DIRE,
    YOUR_PEOPLE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Example, Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/hint-by-name",
    title=Text(
        "点名您的领导、亲友，暗示能找到他们",
        "Names your boss or people, to hint that they can be reached",
    ),
    severity=Severity.MEDIUM,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.privacy.1033",
    ),
    reason=Text(
        "说出您领导、亲友或老师的姓名、住处，暗示随时可以找他们谈这笔账。",
        "Gives the name or place of your boss, people or teacher, as a hint that they may be told of the debt any time.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Amid(
            Frame(
                YOUR_PEOPLE,
                CALLED_SO,
                gap=4,
                without=(HOUSEHOLD_BILL, ADVERT, HARMLESS_VOICE, FRIENDLY_CALL),
                negatable=False,
                confidence=0.65,
            ),
            HINT_COMPANY,
            CUE,
            UNPAID,
            TP_DIRE,
        ),
    ),
    positives=(
        "你们主任姓马吧，今晚看不到钱我找他聊聊",
        "你老板在三楼对吧？别逼我",
        Example("欠的钱再拖，你姐姓王没错吧，我有她号码", sender="16700000000"),
    ),
    near_misses=(
        "请问您公司在几楼",
        "你们老师说明天交钱",
    ),
    twins=(
        "你们老板姓马吧，我在展会上见过他，人挺好",
        "【某某银行】您单位财务若有疑问，可到网点办理，请勿向他人透露密码。",
    ),
)
