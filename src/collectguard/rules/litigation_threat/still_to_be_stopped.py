"""Papers are in, and can still be stopped: say a word."""

from __future__ import annotations

from collectguard.detectors.amid import Amid
from collectguard.detectors.case_number import Uncheckable
from collectguard.detectors.frames import AnyOf, Frame
from collectguard.lexicon.litigation import (
    AIMED,
    AT_COURT,
    AT_THE_COUNTER,
    COURIER,
    COURT_ROUTINE,
    COURT_STAFF,
    HOURS,
    LABOUR,
    LAWFUL_DOOR,
    LAWFUL_TALK,
    NAME_CALLED,
    NO_SUIT,
    NOT_PAID,
    NUMBER_DRAWN,
    OTHER_PAPERS,
    OTHER_QUARREL,
    OWN_FILING,
    OWN_HEARING,
    PAY_FIRST,
    PULL_BACK,
    SLIPS_IN,
    STILL_STOPPABLE,
    SUIT_PAPERS,
    SUMMONS,
    WITHDRAWN_DONE,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.litigation_threat import ADVICE, INNOCENT

RULE = Rule(
    id="litigation-threat/still-to-be-stopped",
    title=Text(
        "“还没批，要不要撤”",
        '"Not granted yet: shall I pull it back?"',
    ),
    severity=Severity.MEDIUM,
    legal=(
        "cpl.139",
        "cpl.128",
        "cba.2026.ban.mislead",
    ),
    reason=Text(
        "说材料已经递进法院、还没批下来，让您赶紧表态或给钱，就替您撤回。",
        "Says papers already lie at a court and can still be pulled back if you speak or pay at once.",
    ),
    truth=Text(
        "立案与否由法院决定，撤诉要原告书面申请、法院准许，不是谁打个电话就能“抽出来”。",
        "A court decides whether a case is filed, and a withdrawal needs the claimant's application and the court's leave; nobody pulls papers back by a telephone call.",
    ),
    innocent_reading=INNOCENT,
    advice=ADVICE,
    detect=Uncheckable(
        Amid(
            AnyOf(
                Frame(
                    STILL_STOPPABLE,
                    AT_THE_COUNTER,
                    gap=30,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OWN_FILING, LAWFUL_TALK),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL, COURIER, LAWFUL_DOOR, WITHDRAWN_DONE),
                    confidence=0.7,
                ),
                Amid(
                    Frame(
                        PAY_FIRST,
                        PULL_BACK,
                        gap=18,
                        negatable=False,
                        across=True,
                        unless=(OWN_FILING, LAWFUL_TALK, NO_SUIT),
                        without=(
                            COURT_ROUTINE,
                            LABOUR,
                            OTHER_QUARREL,
                            COURIER,
                            LAWFUL_DOOR,
                            OTHER_PAPERS,
                            WITHDRAWN_DONE,
                        ),
                        confidence=0.6,
                    ),
                    AT_COURT,
                    SUMMONS,
                    SUIT_PAPERS,
                ),
                Frame(
                    COURT_STAFF,
                    NAME_CALLED,
                    gap=18,
                    negatable=False,
                    across=True,
                    unless=(OWN_FILING, OWN_HEARING, NO_SUIT),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL, COURIER, LAWFUL_DOOR),
                    confidence=0.6,
                ),
                Frame(
                    AT_COURT,
                    NUMBER_DRAWN,
                    gap=14,
                    any_order=True,
                    across=True,
                    negatable=False,
                    unless=(OWN_FILING, OWN_HEARING),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL, COURIER, LAWFUL_DOOR, OTHER_PAPERS),
                    confidence=0.6,
                ),
                Frame(
                    HOURS,
                    NOT_PAID,
                    SLIPS_IN,
                    gap=12,
                    across=True,
                    negatable=False,
                    unless=(OWN_FILING, NO_SUIT),
                    without=(COURT_ROUTINE, LABOUR, OTHER_QUARREL, COURIER, LAWFUL_DOOR, OTHER_PAPERS),
                    confidence=0.65,
                ),
            ),
            AIMED,
        )
    ),
    positives=(
        "材料早上进了立案窗口，趁还没批，要撤你现在说",
        "我人在立案大厅，号取好了，有话快讲",
        "四点半不见钱，状子就递进去",
        "法官翻到你那本了，下周念你名字，你准备好",
    ),
    near_misses=(
        "网购退款，商家还没批，你要撤就点取消",
        "我在医院取号了，前面还有十个人",
        "人家法院还没受理，急也没用",
    ),
    twins=(
        "您的上诉材料已进立案窗口，如需撤回请本人带身份证到诉讼服务中心办理",
        "银行柜台我取好号了，前面还有五个，你带卡过来",
        "您申请的贷款还没批，如要撤销申请请在App操作",
    ),
)
