"""The village, neighbours or property manager told, or threatened to be."""

import re

from collectguard.detectors.circles import drawn_in
from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon import oblique
from collectguard.lexicon.home_visit import FRIENDLY_CALL, UNPAID
from collectguard.lexicon.third_party import (
    ADVERT,
    HOUSEHOLD_BILL,
    LOUDSPEAKER,
    OWES,
    PAY_NOW,
    TOLD_THEM,
    VILLAGE_CIRCLE,
    YOUR_VILLAGE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.third_party_pressure import ADVICE, INNOCENT, TRUTH

RULE = Rule(
    id="third-party-pressure/village-told",
    title=Text(
        "威胁告诉村里、邻居",
        "Threatens to tell village or neighbours",
    ),
    severity=Severity.HIGH,
    legal=(
        "card.collect.68",
        "cfc.2024",
        "gbt.debtor-only",
        "cba.2026.third",
        "civil.privacy.1033",
    ),
    reason=Text(
        "拿联系村委、社区、邻居或用大喇叭公布来逼您还款。",
        "Threatens to involve the village committee, community or neighbours, or to announce the debt by loudspeaker.",
    ),
    truth=TRUTH,
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=AnyOf(
        Frame(
            oblique.ANYBODY | oblique.BYSTANDER,
            oblique.LET_HIM_SAY,
            oblique.SAID_ALOUD,
            gap=10,
            any_order=True,
            across=True,
            negatable=False,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.6,
        ),
        Frame(
            LOUDSPEAKER,
            re.compile(r"(?:念|播|喊|上|进)(?=广播|喇叭)"),
            UNPAID | OWES | PAY_NOW,
            gap=14,
            any_order=True,
            across=True,
            without=(HOUSEHOLD_BILL, ADVERT),
            negatable=False,
            confidence=0.6,
        ),
        Frame(
            re.compile(r"找|问|让|请|叫"),
            VILLAGE_CIRCLE,
            re.compile(r"带路|评理|评评|做工作|做你|找你|劝你|出面|开证明|打听|了解你|说说你|帮忙找"),
            gap=6,
            without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL),
            confidence=0.55,
        ),
        Frame(VILLAGE_CIRCLE, TOLD_THEM, gap=3, without=(HOUSEHOLD_BILL, ADVERT, FRIENDLY_CALL), confidence=0.6),
        Frame(
            LOUDSPEAKER,
            re.compile(
                r"播一|播你|播几|点首歌|送你|给你播|给你念|给你喊|喊一|喊你|喊恁|喊名|喊几|念一|念你|念几|通报|循环播|点名"
            ),
            gap=6,
            any_order=True,
            without=(HOUSEHOLD_BILL, ADVERT),
            confidence=0.6,
        ),
        drawn_in(VILLAGE_CIRCLE, named=YOUR_VILLAGE, alone=0.5),
        Both(Frame(LOUDSPEAKER, confidence=0.75, without=(HOUSEHOLD_BILL, ADVERT)), Frame(OWES, negatable=False)),
        Frame(UNPAID, LOUDSPEAKER, gap=16, without=(HOUSEHOLD_BILL, ADVERT), confidence=0.8),
    ),
    positives=(
        "支书电话我有，让他在全村人面前念念",
        "支书我熟，广播里给你点首歌，欠账的歌",
        "村口喇叭今晚给你念广播，赶紧还",
        "再不还就给你们村支书打电话",
        "让全村都知道你欠钱不还",
        "明天用你们村大喇叭喊，看你这老赖脸往哪搁",
        "逾期未处理，我方将联系您户籍地村委会协助核实",
    ),
    near_misses=(
        "村里通知下周停水",
        "你们村的路修好了",
    ),
    twins=(
        "村书记让你明天去领化肥，顺便开会",
        "【城市电台】今日话题：借钱给朋友要不要打欠条？欢迎收听参与",
        "【锦绣物业】尊敬的业主，收支公示已张贴于公告栏，欠费业主名单仅内部掌握。",
        "【某某村委会】请村民尽快缴纳居民医保，村里大喇叭已通知。",
        "邻居让我告诉你，欠的停车费他帮你交了",
        "【某某社区】网格员将联系您核实居住信息，请配合处理。",
    ),
)
