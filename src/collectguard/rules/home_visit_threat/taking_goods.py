"""Coming to carry things off, or to list what there is."""

from collectguard.detectors.frames import AnyOf, Both, Frame
from collectguard.lexicon.home_visit import (
    CARRY_OFF,
    CUE,
    DUN_VISIT,
    FIELD_TEAM,
    GO_HOME,
    SERVICE_CALL,
    TAKE_GOODS,
    UNPAID,
    VISIT,
)
from collectguard.model import Severity, Text
from collectguard.rule import Rule
from collectguard.rules.home_visit_threat import ADVICE

RULE = Rule(
    id="home-visit-threat/taking-goods",
    title=Text(
        "上门搬东西、清点财产",
        "Coming to take goods or list assets",
    ),
    severity=Severity.HIGH,
    legal=(
        "psa.47",
        "psa.30",
        "crime.245",
    ),
    reason=Text(
        "说要来搬东西、拖车或清点家中财产抵债。",
        "Says they will come to carry off goods, tow the car or list what you own against the debt.",
    ),
    truth=Text(
        "只有法院依生效文书才能查封、扣押财产，而且由执行人员办理；催收人员拿走您的东西没有依据。依约抵押的车辆另看合同。",
        "Only a court, on an effective judgment and through its own officers, can seal or seize property; a collector has no ground to take your things. A mortgaged car depends on its contract.",
    ),
    innocent_reading=Text(
        "如果是依法抵押的车辆或法院执行，会有合同或盖章的文书可核对，案号可打12368查询。",
        "A mortgaged vehicle or a court's enforcement comes with a contract or sealed papers; 12368 confirms a case number.",
    ),
    advice=ADVICE,
    detect=AnyOf(
        Frame(UNPAID, CARRY_OFF, gap=16, across=True, without=(SERVICE_CALL,), confidence=0.7),
        Both(Frame(CARRY_OFF, CUE, gap=40, any_order=True, across=True, confidence=0.65), Frame(CUE, negatable=False)),
        Frame(TAKE_GOODS, VISIT, gap=16, any_order=True, across=True, without=(SERVICE_CALL,), confidence=0.65),
        Frame(TAKE_GOODS, DUN_VISIT, gap=30, any_order=True, across=True, without=(SERVICE_CALL,), confidence=0.75),
        Frame(TAKE_GOODS, FIELD_TEAM, gap=30, any_order=True, across=True, without=(SERVICE_CALL,), confidence=0.7),
        Frame(GO_HOME, TAKE_GOODS, gap=10, without=(SERVICE_CALL,), confidence=0.65),
        Frame(UNPAID, TAKE_GOODS, gap=14, without=(SERVICE_CALL,), confidence=0.7),
    ),
    positives=(
        "没钱就上门搬东西抵债",
        "明天外勤去清点财产，值钱的登记",
        "再不还就拖你的车",
    ),
    near_misses=(
        "拖车服务24小时待命",
        "请登记财产险保单",
    ),
    twins=(
        "【某某搬家】师傅已接单，明天上门搬家具。",
        "【某某保险】您的车辆保险到期，道路救援含免费拖车。",
    ),
)
