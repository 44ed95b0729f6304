"""Kindly helper, mediator and hard collector taking turns."""

from __future__ import annotations

from datetime import timedelta

from collectguard.detectors.dialogue.parts import PartsTakeTurns
from collectguard.model import Severity, Text
from collectguard.rule import Said, SeriesRule, Talk
from collectguard.rules.staged_persona import ASK_WHO_THEY_ARE

RULE = SeriesRule(
    id="staged-persona/parts-take-turns",
    title=Text("好人、狠人、中间人轮流出场", "Helper, hard one and go-between take turns"),
    severity=Severity.MEDIUM,
    legal=("psa.62", "cba.2026.ban.impersonate", "cba.2026.ban.mislead", "gbt.outsourcing"),
    cues=("persona",),
    reason=Text(
        "同一笔账，几天里先后出现{parts}，有的安抚，有的吓唬，轮着来让您在慌乱中付款。",
        "Around one debt there appear, within days, {parts}: some soothe and some frighten, so that you pay in a hurry.",
    ),
    truth=Text(
        "换谁来说，欠款数目和您的权利都一样。真正的调解由法院或登记的调解组织进行，自愿、不收费，也不会限您几小时内付款。",
        "Whoever speaks, what you owe and your rights stay the same. Real mediation is run by a court or a registered body, is "
        "voluntary and free, and sets no hours to pay in.",
    ),
    innocent_reading=Text(
        "也可能确实换了经办人，或法院真的委派了调解；看对方能不能说清单位、委托书和案号。",
        "The case may really have changed hands, or a court may really have appointed a mediator; see whether they can name "
        "their employer, their mandate and a case number.",
    ),
    advice=ASK_WHO_THEY_ARE,
    detect=PartsTakeTurns(within=timedelta(days=10)),
    positives=(
        Talk(
            "狠话、好人、“调解员”三天内轮着来",
            (
                Said("2026-04-01T09:10", "16200000001", "青禾贷的钱再不还，明天带人去你老家，跟你爸妈当面聊"),
                Said(
                    "2026-04-02T10:20",
                    "16200000002",
                    "哥，昨天那个同事态度不好我替他道歉。青禾贷这单我帮你跟领导争取，先还一千我给你压着",
                ),
                Said(
                    "2026-04-03T15:00",
                    "16200000003",
                    "我是青禾贷的调解员，今天是最后一次调解机会，下班前还上本金就结案，不然调解失败直接起诉",
                ),
            ),
        ),
        Talk(
            "一个号码两副面孔",
            (
                Said("2026-04-01T09:10", "17000000001", "我跟领导磨了半天才给你争取到缓两天，我也是为你好"),
                Said("2026-04-01T19:40", "17000000001", "给脸不要脸是吧，明天就让你单位所有人知道你是老赖"),
                Said("2026-04-02T09:00", "17000000001", "昨晚话重了别往心里去，我再帮你求求情，先还八百"),
            ),
        ),
    ),
    near_misses=(
        Talk(
            "只有职务不同",
            (
                Said("2026-04-01T09:10", "95500", "【海棠银行】您的信用卡已逾期，请尽快还款，如已还款请忽略。"),
                Said(
                    "2026-04-08T09:10",
                    "95500",
                    "【海棠银行】我行贷后管理中心提醒您，账户仍有逾期，可致电客服协商分期。",
                ),
            ),
        ),
    ),
    twins=(
        Talk(
            "向朋友转述",
            (
                Said("2026-05-02T09:00", "13800000000", "催收的又说要上门找我妈，我好怕", "outgoing"),
                Said("2026-05-02T09:10", "13800000000", "别怕，他们就是吓唬人，我陪你去派出所问问"),
                Said("2026-05-03T09:00", "13800000000", "又换了个人，说自己是调解员，今天不还就起诉", "outgoing"),
                Said("2026-05-03T09:10", "13800000000", "别理他，帮你跟老板说了，工资先发"),
            ),
        ),
        Talk(
            "真的调解",
            (
                Said(
                    "2026-04-01T09:10",
                    "95500",
                    "【海棠银行】您的信用卡逾期未还，我行将依法维护权益，如有困难请致电客服协商。",
                ),
                Said(
                    "2026-04-10T10:00",
                    "12368",
                    "【某某区人民法院】您与海棠银行的纠纷（2026）某0101民诉前调1234号，已委派调解员李某组织线上调解，自愿参加，不收费，可拨12368核实。",
                ),
                Said(
                    "2026-04-20T10:00",
                    "12368",
                    "【某某区人民法院】您有一场调解将于4月22日14时在人民法院在线服务平台进行，案号（2026）某0101民诉前调1234号，可以拒绝。",
                ),
            ),
        ),
    ),
)
