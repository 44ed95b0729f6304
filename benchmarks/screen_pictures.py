"""Phone screens of our own making, with what truly stands in them, for `benchmarks/screens.py`.

The drawing tools (a private browser, damage to pictures) lie beside the measured sets and are no
part of the project. Wording and layouts here are ours; every name and number is made up.
"""

from __future__ import annotations

import html
import io
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.data import FOLDER

RENDER = FOLDER.parent / "render"

PRESSING = (
    "您好，您在示例分期的欠款已经严重逾期，案件今天移交江海市法务部，下午六点前不处理将直接立案起诉，后果自负！",
    "【明州调解】关于您恶意拖欠一事，我处工作人员明天前往您户籍地和工作单位走访，届时请配合，联系电话000-00000000",
    "最后通知：再不还钱，我们就把你的情况告诉你通讯录里所有的亲戚朋友和同事，让他们一起帮你还。",
    "律师函已经寄往你村委会，两小时内不结清全部欠款，申请强制执行，查封你名下车辆房产并冻结微信支付宝。",
    "你涉嫌贷款诈骗罪，公安经侦已经介入，今晚12点前还不上就上网追逃，别怪我没提醒你。",
    "外访人员已经到你小区楼下了，再躲着不接电话就挨家挨户敲门问。",
    "公司给你申请到减免名额，今天下午5点前把本金3600元转到这个账户就平账结清，过期作废，需要的话加我微信。",
    "限你30分钟内回电，否则将你列入失信名单，限制高消费，子女上学、征兵、考公都受影响。",
    "你欠钱不还还有理了？你爸妈知道你这么不要脸吗？我马上打给他们。",
    "诉前调解通知：被申请人经多次传唤拒不到场，现依法缺席判决，联系承办人张主任处理欠款。",
    "尊敬的客户：\n您尾号0000的借款已逾期62天。\n我司将于今日16:00解除合同，要求您一次性结清全部本金、利息和违约金共计25,600元。\n请立即还款！",
    "催收组通知\n经核实您名下有还款能力却恶意逃避，派出所已登记备案，逾期未还将上门核实，张贴公告。",
)
LAWFUL = (
    "【示例银行】尊敬的客户，您尾号0000的信用卡本期账单2,345.67元，最低还款234.57元，到期还款日11月25日，请按时还款，如已还款请忽略。",
    "【某某快递】您的包裹已放至幸福路18号驿站，取件码8-2-0315，请于今日21:00前领取，如有疑问请联系驿站。",
    "晚上一起吃饭吗？我大概六点半下班，老地方见，记得带上次借你的那本书。",
    "【某某物业】因设备检修，本小区3、5、8号楼明日9:00至17:00停水，请提前储水，给您带来不便敬请谅解。",
    "【某某消费金融】温馨提示：您的借款将于11月28日到期，应还1,286.50元，还款请登录官方App，客服热线400-000-0000。",
    "您的验证码是482913，5分钟内有效，请勿告诉他人。如非本人操作请忽略。",
    "妈，我到学校了，宿舍挺好的，你们放心，周末给家里打电话。",
    "【江海市人民法院】您有一份（2025）江0102民初4321号案件的开庭传票，请登录人民法院在线服务平台查看，或致电12368核实。",
    "老师您好，孩子今天发烧，请假一天，作业我让同学带回来，谢谢！",
    "【某某通信】您本月已使用流量15.2GB，剩余4.8GB，套餐外按5元/GB计费。回复0000查询详情。",
    "各位同事：\n下周一上午九点在三楼会议室开例会，请带上本月报表。\n收到请回复，谢谢。",
    "好的，知道了",
    "嗯",
    "【某某贷】您申请的延期还款已受理，编号A20251012，三个工作日内专员将与您联系，请留意来电。",
)
BLANKS_IN_EARNEST = (
    "新年快乐 万事如意 阖家幸福",
    "王老师 您好 今天的作业我让孩子交了 谢谢",
    "张 三 您好，您预约的体检时间为11月30日上午8点，请空腹前来。",
)
REPLIES = (
    "我现在真的没有钱，能不能分期还？",
    "你们再这样骚扰我家人我就投诉了",
    "好的，我下班后处理",
    "你说你要起诉我、上门找我父母，把律师函发给我看看，不要再威胁我",
    "收到",
    "你是哪家公司的？工号多少？",
)
KEYWORDS = (
    "律师函",
    "立案",
    "起诉",
    "征信",
    "强制执行",
    "限制高消费",
    "失信名单",
    "缺席判决",
    "走访",
    "查封",
    "还款",
    "还钱",
    "法务部",
    "调解",
    "诉前调解",
    "解除合同",
    "公安",
    "经侦",
    "诈骗罪",
    "追逃",
    "通讯录",
    "外访",
    "派出所",
    "欠款",
    "逾期",
    "结清",
    "移交",
    "村委会",
    "户籍地",
    "减免",
    "上门",
    "敲门",
    "催收",
)
BLANKS = {"half": " ", "two": "  ", "full": "\u3000", "thin": "\u2009", "pair": " ", "nbsp": "\u00a0", "ensp": "\u2002"}
SIGNS = {"dot": ".", "mid": "·", "bar": "|", "dash": "-", "slash": "/", "star": "*"}
FONTS = (
    ("'Noto Sans CJK SC'", 400),
    ("'Noto Sans CJK SC'", 300),
    ("'Noto Sans CJK SC'", 500),
    ("'WenQuanYi Micro Hei'", 400),
    ("'WenQuanYi Zen Hei'", 400),
    ("'Droid Sans Fallback'", 400),
    ("'LXGW WenKai'", 400),
    ("'AR PL UMing CN'", 400),
    ("'Liberation Sans','Noto Sans CJK SC'", 400),
    ("'Noto Serif CJK SC'", 400),
    ("'Noto Sans Mono CJK SC'", 400),
    ("'Noto Sans CJK SC'", 700),
)


def is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def spread(text: str, separator: str, every: int = 1) -> str:
    out = ""
    for at, char in enumerate(text):
        if at and is_han(char) and is_han(text[at - 1]) and at % every == 0:
            out += separator
        out += char
    return out


def spaced(text: str, style: str, keys: bool) -> str:
    separator = (BLANKS | SIGNS)[style]
    if not keys:
        return spread(text, separator, 2 if style == "pair" else 1)
    for word in KEYWORDS:
        text = text.replace(word, spread(word, separator))
    return text


@dataclass
class Said:
    """One message of a screen: `side` as drawn, `sender` where a name stands over it."""

    text: str
    side: str = "left"
    sender: str | None = None
    spaced: bool = False
    time: str | None = None
    letter: bool = False


@dataclass
class Look:
    rng: random.Random
    dark: bool
    size: int
    font: str
    weight: int
    spacing: float = 0.0
    align: str = "left"
    extra: dict[str, Any] = field(default_factory=dict)


def esc(text: str) -> str:
    return html.escape(text)


def page(body: str, look: Look, width: int, bg: str, fg: str) -> str:
    return (
        "<!doctype html><meta charset=utf-8><style>*{box-sizing:border-box;margin:0;padding:0}"
        f"body{{width:{width}px;background:{bg};color:{fg};font-family:{look.font},sans-serif;font-weight:{look.weight}}}"
        f".t{{white-space:pre-wrap;word-break:break-word;font-size:{look.size}px;letter-spacing:{look.spacing}px;text-align:{look.align}}}"
        ".r{display:flex}.m{flex-direction:row-reverse}.s{font-size:12px;display:flex;justify-content:space-between;padding:8px 20px}"
        f"</style><body>{body}</body>"
    )


def status(look: Look) -> str:
    clock = f"{look.rng.randint(0, 23)}:{look.rng.randint(0, 59):02d}"
    right = look.rng.choice(("5G 81%", "HD 4G 36%", "中国移动 5G 100", "0.3K/s HD 5G 62", "WiFi 55%"))
    return f"<div class=s><span data-role=status>{clock}</span><span data-role=status>{right}</span></div>"


def msg(said: Said, number: int, style: str) -> str:
    if said.letter:
        return (
            f'<div style="{style};padding:3px"><div style="background:#fbfaf6;color:#222;width:190px;padding:16px 12px;font-size:7px;line-height:1.6">'
            '<div style="text-align:center;font-size:11px;letter-spacing:3px" data-role=letter>律师函</div>'
            "<div data-role=letter>致某某：受示例公司委托，就您拖欠借款一事致函如下。请于三日内与委托人联系，逾期本所将依法提起诉讼。</div>"
            '<div style="text-align:right;margin-top:14px" data-role=letter>示例律师事务所</div></div></div>'
        )
    return f'<div class=t style="{style}" data-role=msg data-i={number}>{esc(said.text)}</div>'


def ios(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs = ("#000", "#fff", "#262628") if look.dark else ("#fff", "#000", "#e9e9eb")
    mine = look.rng.choice(("#34c759", "#0a84ff"))
    rows, last = "", ""
    for number, said in enumerate(says):
        if said.time:
            rows += f'<div style="text-align:center;color:#8e8e93;font-size:11px;margin:16px 0 8px" data-role=time>{esc(said.time)}</div>'
        right = said.side == "right"
        gap = 2 if last == said.side and not said.time else 8
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:18px;padding:7px 13px;max-width:76%;line-height:1.3;margin-top:{gap}px"
        rows += f'<div class="r {"m" if right else ""}">{msg(said, number, style)}</div>'
        last = said.side
    if says[-1].side == "right":
        rows += '<div style="text-align:right;font-size:10px;color:#8e8e93" data-role=chrome>已送达</div>'
    return page(
        status(look)
        + '<div style="text-align:center;padding:4px 0 8px;border-bottom:0.5px solid #8884"><div style="width:46px;height:46px;border-radius:50%;background:#9a9fb0;margin:auto"></div>'
        + f'<span style="font-size:11px" data-role=sender>{esc(title)}</span><span style="font-size:9px;color:#888"> &rsaquo;</span></div><div style="padding:2px 15px 24px">{rows}</div>'
        '<div style="display:flex;margin:10px 14px 24px"><div style="width:32px;height:32px;border-radius:50%;background:#8883;text-align:center;font-size:20px;color:#888">+</div>'
        f'<div style="flex:1;margin-left:10px;border:1px solid #8886;border-radius:17px;padding:6px 12px;color:#999;font-size:15px" data-role=chrome>{"iMessage 信息" if mine == "#0a84ff" else "短信"}</div></div>',
        look,
        393,
        bg,
        fg,
    )


def coloros(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs, mine = (
        ("#000", "#e8e8e8", "#242424", "#1f6f3a") if look.dark else ("#f7f7f7", "#1a1a1a", "#ffffff", "#c8f0d4")
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        style = f"background:{mine if right else theirs};border-radius:14px;padding:11px 15px;max-width:82%;line-height:1.45"
        rows += f'<div class="r {"m" if right else ""}" style="margin-top:14px">{msg(said, number, style)}</div>'
        rows += f'<div style="font-size:10px;color:#888;margin:4px 6px;text-align:{"right" if right else "left"}" data-role=time>{esc(said.time or "昨天 下午3:12")} 卡1</div>'
    return page(
        status(look)
        + f'<div style="padding:8px 16px 12px"><div style="font-size:18px;font-weight:500" data-role=sender>&lsaquo; {esc(title)}</div><div style="font-size:11px;color:#888;margin-left:16px" data-role=chrome>江海 移动</div></div>'
        f'<div style="padding:0 16px 26px">{rows}</div><div style="display:flex;justify-content:space-around;font-size:12px;color:#888;padding:8px 0"><span data-role=chrome>加入黑名单</span><span data-role=chrome>添加到联系人</span></div>'
        f'<div style="margin:4px 16px 22px;background:{theirs};border-radius:20px;padding:9px 15px;color:#999;font-size:14px;display:flex;justify-content:space-between"><span data-role=chrome>输入短信</span><span data-role=chrome>发送</span></div>',
        look,
        360,
        bg,
        fg,
    )


def harmony(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs, mine = (
        ("#000", "#e5e5e5", "#202224", "#3f97e9") if look.dark else ("#f1f3f5", "#191919", "#fff", "#0a59f7")
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        if said.time:
            rows += f'<div style="text-align:center;color:#888;font-size:12px;margin:18px 0 10px" data-role=time>{esc(said.time)}</div>'
        avatar = (
            ""
            if right
            else f'<div style="width:36px;height:36px;border-radius:50%;background:{look.rng.choice(("#6aa9e9", "#e9a46a", "#6ac19b"))};flex:none;margin-right:8px;color:#fff;text-align:center;line-height:36px;font-size:16px">{esc(title[:1])}</div>'
        )
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:16px;padding:10px 14px;max-width:80%;line-height:1.5"
        rows += (
            f'<div class="r {"m" if right else ""}" style="margin-top:10px">{avatar}{msg(said, number, style)}</div>'
        )
    return page(
        status(look)
        + f'<div style="display:flex;padding:10px 16px;font-size:20px;font-weight:500"><span>←</span>&nbsp;<span data-role=sender>{esc(title)}</span></div><div style="padding:0 12px 30px">{rows}</div>'
        f'<div style="margin:6px 12px 24px;background:{theirs};border-radius:20px;padding:10px 16px;color:#999;font-size:15px" data-role=chrome>短信/彩信</div>',
        look,
        360,
        bg,
        fg,
    )


def miui(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs = ("#000", "#e6e6e6", "#1c1c1c") if look.dark else ("#fff", "#111", "#f4f4f4")
    mine = "#0d84ff"
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        if said.time:
            rows += f'<div style="text-align:center;color:#999;font-size:11px;margin:20px 0 8px" data-role=time>{esc(said.time)}</div>'
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:18px;padding:11px 15px;max-width:{'84' if right else look.extra.get('wide', '84')}%;line-height:1.5"
        buttons = ""
        if not right and look.rng.random() < 0.3:
            buttons = '<div style="display:flex;justify-content:space-around;font-size:13px;color:#0d84ff;padding:9px 0"><span data-role=chrome>查看详情</span><span data-role=chrome>联系客服</span></div>'
        rows += (
            f'<div class="r {"m" if right else ""}" style="margin-top:8px">{msg(said, number, style)}</div>{buttons}'
        )
    return page(
        status(look)
        + f'<div style="padding:6px 16px 14px"><div style="font-size:22px" data-role=sender>{esc(title)}</div><div style="font-size:11px;color:#999" data-role=chrome>未知归属地</div></div>'
        f'<div style="padding:0 14px 40px">{rows}</div><div style="margin:6px 14px 24px;background:{theirs};border-radius:22px;padding:10px 16px;color:#888;font-size:14px" data-role=chrome>发送短信</div>',
        look,
        393,
        bg,
        fg,
    )


def google(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs, mine = (
        ("#131314", "#e3e3e3", "#303033", "#0842a0") if look.dark else ("#fff", "#1f1f1f", "#eef1f8", "#0b57d0")
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        if said.time:
            rows += f'<div style="text-align:center;color:#888;font-size:12px;margin:18px 0 8px" data-role=time>{esc(said.time)}</div>'
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:{'20px 20px 4px 20px' if right else '4px 20px 20px 20px'};padding:10px 15px;max-width:80%;line-height:1.4"
        rows += f'<div class="r {"m" if right else ""}" style="margin-top:3px">{msg(said, number, style)}</div>'
    return page(
        status(look)
        + f'<div style="padding:12px 16px;font-size:19px;border-bottom:1px solid #8882">←&nbsp; <span data-role=sender>{esc(title)}</span></div><div style="padding:0 16px 30px">{rows}</div>'
        f'<div style="margin:6px 16px 24px;background:{theirs};border-radius:24px;padding:12px 18px;color:#888;font-size:15px" data-role=chrome>RCS 消息</div>',
        look,
        412,
        bg,
        fg,
    )


def wechat(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs, mine = (
        ("#111", "#d5d5d5", "#2c2c2c", "#3eb575") if look.dark else ("#ededed", "#191919", "#fff", "#95ec69")
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        if said.time:
            rows += f'<div style="text-align:center;font-size:12px;color:#a6a6a6;margin:14px 0 8px" data-role=time>{esc(said.time)}</div>'
        avatar = f'<div style="width:40px;height:40px;border-radius:5px;background:linear-gradient(135deg,{look.rng.choice(("#7a9cc6", "#c68f7a", "#8fb58a"))},{look.rng.choice(("#354", "#fe9", "#b58ab0"))});flex:none"></div>'
        style = f"background:{mine if right else theirs};color:{'#111' if right else fg};border-radius:5px;padding:9px 12px;line-height:1.4"
        name = (
            f'<div style="font-size:12px;color:#8a8a8a;margin-bottom:3px" data-role=name>{esc(said.sender)}</div>'
            if said.sender
            else ""
        )
        rows += f'<div class="r {"m" if right else ""}" style="margin-top:14px">{avatar}<div style="margin:0 9px;max-width:266px">{name}{msg(said, number, style)}</div></div>'
    if look.extra.get("notice"):
        rows += f'<div style="text-align:center;font-size:12px;color:#a6a6a6;margin:14px 0 4px" data-role=chrome>{look.extra["notice"]}</div>'
    return page(
        status(look)
        + f'<div style="height:44px;display:flex;align-items:center;justify-content:center;position:relative;font-size:17px;font-weight:500"><span style="position:absolute;left:14px">&lsaquo; <span style="font-size:11px;background:#fa5151;color:#fff;border-radius:9px;padding:1px 6px">3</span></span><span data-role=sender>{esc(title)}</span><span style="position:absolute;right:16px">···</span></div>'
        f'<div style="padding:0 12px 24px">{rows}</div><div style="height:60px;background:{"#1c1c1c" if look.dark else "#f7f7f7"};display:flex;padding:10px 12px;align-items:center"><div style="width:28px;height:28px;border:1.5px solid {fg};border-radius:50%"></div><div style="flex:1;margin:0 8px;height:38px;background:{theirs};border-radius:5px"></div><div style="width:28px;height:28px;border:1.5px solid {fg};border-radius:50%"></div></div>',
        look,
        390,
        bg,
        fg,
    )


def qq(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg, theirs, mine = (
        ("#1a1c1e", "#ddd", "#2d2f33", "#0066cc") if look.dark else ("#ebedf5", "#03081a", "#fff", "#0099ff")
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        if said.time:
            rows += f'<div style="text-align:center;font-size:11px;color:#999;margin:14px 0 8px" data-role=time>{esc(said.time)}</div>'
        avatar = f'<div style="width:38px;height:38px;border-radius:50%;background:{look.rng.choice(("#7a9cc6", "#c68f7a", "#8fb58a"))};flex:none"></div>'
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:14px;padding:9px 13px;line-height:1.4"
        name = (
            f'<div style="font-size:11px;color:#888;margin-bottom:3px;text-align:{said.side}"><span style="background:#a9c;color:#fff;font-size:8px;padding:1px 3px;border-radius:3px">LV7</span> <span data-role=name>{esc(said.sender)}</span></div>'
            if said.sender
            else ""
        )
        rows += f'<div class="r {"m" if right else ""}" style="margin-top:16px">{avatar}<div style="margin:0 8px;max-width:268px">{name}{msg(said, number, style)}</div></div>'
    return page(
        status(look)
        + f'<div style="text-align:center;padding:6px 0;font-size:17px;font-weight:500"><span data-role=sender>{esc(title)}</span><div style="font-size:10px;color:#5a5" data-role=chrome>手机在线 - WiFi</div></div><div style="padding:0 12px 22px">{rows}</div>'
        f'<div style="margin:0 12px 8px;height:38px;background:{theirs};border-radius:8px"></div><div style="height:38px;display:flex;justify-content:space-around">{"".join("<div style=width:22px;height:22px;border-radius:50%;background:#8886></div>" for _ in range(6))}</div>',
        look,
        384,
        bg,
        fg,
    )


def notifications(says: Sequence[Said], title: str, look: Look) -> str:
    cards = ""
    for number, said in enumerate(says):
        style = f"color:#111;line-height:1.35;font-size:{min(look.size, 16)}px"
        cards += (
            '<div style="background:#f3f3f6f0;color:#111;border-radius:20px;padding:11px 14px;margin:8px 10px"><div style="display:flex;font-size:12px;color:#666"><span style="width:18px;height:18px;border-radius:5px;background:#3c6;margin-right:6px"></span>'
            f'<span data-role=app>信息</span><span style="margin-left:auto" data-role=time>{esc(said.time or "现在")}</span></div><div style="font-size:15px;font-weight:600;margin:3px 0" data-role=sender>{esc(said.sender or title)}</div>{msg(said, number, style)}</div>'
        )
    return page(
        status(look)
        + f'<div style="text-align:center;color:#fff;padding:26px 0"><div style="font-size:15px" data-role=chrome>11月20日 星期四</div><div style="font-size:70px;font-weight:300" data-role=chrome>21:07</div></div>{cards}<div style="height:160px"></div>',
        look,
        390,
        "linear-gradient(160deg,#25406b,#7a4a6b)",
        "#fff",
    )


def inbox(says: Sequence[Said], title: str, look: Look) -> str:
    bg, fg = ("#000", "#eee") if look.dark else ("#fff", "#111")
    rows = ""
    for number, said in enumerate(says):
        short = said.text.replace("\n", " ")
        style = "color:#888;line-height:1.35;max-height:2.7em;overflow:hidden;font-size:14px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical"
        rows += (
            f'<div style="display:flex;padding:11px 14px;border-bottom:0.5px solid #8883"><div style="width:42px;height:42px;border-radius:50%;background:{look.rng.choice(("#e15b5b", "#5b8fe1", "#5bc18a"))};margin-right:11px;flex:none"></div>'
            f'<div style="flex:1;min-width:0"><div style="display:flex"><span style="font-size:16px;font-weight:500" data-role=sender>{esc(said.sender or title)}</span><span style="margin-left:auto;font-size:12px;color:#999" data-role=time>{esc(said.time or "昨天")}</span></div>'
            f'<div class=t style="{style}" data-role=msg data-i={number}>{esc(short)}</div></div></div>'
        )
    return page(
        status(look) + f'<div style="font-size:26px;font-weight:600;padding:10px 16px">信息</div>{rows}',
        look,
        390,
        bg,
        fg,
    )


def record(says: Sequence[Said], title: str, look: Look) -> str:
    """A forwarded chat record: names, times and bare text on one surface."""
    bg, fg = ("#191919", "#ddd") if look.dark else ("#fff", "#111")
    rows = ""
    for number, said in enumerate(says):
        rows += (
            f'<div style="display:flex;padding:12px 14px"><div style="width:36px;height:36px;border-radius:4px;background:{look.rng.choice(("#7a9cc6", "#c68f7a", "#8fb58a"))};margin-right:10px;flex:none"></div><div style="flex:1">'
            f'<div style="display:flex;font-size:12px;color:#999"><span data-role=name>{esc(said.sender or "某某")}</span><span style="margin-left:auto" data-role=time>{esc(said.time or "10-12 09:30")}</span></div>'
            f"{msg(said, number, 'line-height:1.4;margin-top:3px')}</div></div>"
        )
    return page(
        status(look)
        + f'<div style="text-align:center;font-size:17px;padding:8px 0" data-role=sender>{esc(title)}</div>{rows}',
        look,
        390,
        bg,
        fg,
    )


def bare(says: Sequence[Said], _title: str, look: Look) -> str:
    bg, fg = ("#222", "#eee") if look.dark else ("#f2f2f2", "#111")
    return page(
        f'<div style="padding:14px 16px">{msg(says[0], 0, "line-height:1.45")}</div>',
        look,
        look.rng.choice((320, 360, 500)),
        bg,
        fg,
    )


def custom(says: Sequence[Said], title: str, look: Look) -> str:
    """No program in particular: any tint, corner, width and padding, times inside or outside the bubbles."""
    rng = look.rng
    hue = rng.randrange(360)
    if look.dark:
        bg, fg, theirs = f"hsl({hue},8%,{rng.randint(3, 10)}%)", "#ddd", f"hsl({hue},7%,{rng.randint(17, 24)}%)"
    else:
        bg, fg, theirs = rng.choice(
            (
                ("#fff", "#111", f"hsl({hue},30%,93%)"),
                (f"hsl({hue},14%,93%)", "#222", "#fff"),
                ("#faf8f5", "#111", "#ece7df"),
            )
        )
    mine = rng.choice(("#2f7cf6", "#25a35a", "#5b5bd6", "#128c7e", "#0b8f8f"))
    corner, pad, widest, inside = (
        rng.choice((4, 12, 20)),
        rng.choice((7, 10, 14)),
        rng.choice((68, 76, 85)),
        rng.random() < 0.4,
    )
    rows = ""
    for number, said in enumerate(says):
        right = said.side == "right"
        clock = said.time or "09:36"
        if said.time and not inside:
            rows += f'<div style="text-align:center;color:#8a8a8a;font-size:12px;margin:15px 0 6px" data-role=time>{esc(said.time)}</div>'
        within = (
            f'<div style="font-size:10px;opacity:.6;text-align:right;margin-top:2px" data-role=time>{esc(clock)}</div>'
            if inside
            else ""
        )
        face = (
            ""
            if right or not look.extra.get("faces")
            else '<div style="width:34px;height:34px;border-radius:50%;background:#b98;flex:none;margin-right:7px;align-self:flex-end"></div>'
        )
        style = f"background:{mine if right else theirs};color:{'#fff' if right else fg};border-radius:{corner}px;padding:{pad}px {pad + 4}px;max-width:{widest}%;line-height:{rng.choice((1.25, 1.4, 1.6))}"
        rows += f'<div class="r {"m" if right else ""}" style="margin-top:{rng.choice((4, 8, 14))}px">{face}<div style="{style}"><div class=t data-role=msg data-i={number}>{esc(said.text)}</div>{within}</div></div>'
    return page(
        status(look)
        + f'<div style="display:flex;align-items:center;padding:9px 14px;background:{theirs}"><div style="width:34px;height:34px;border-radius:50%;background:#8ab;margin-right:10px"></div><div><div style="font-size:17px;font-weight:600" data-role=sender>{esc(title)}</div><div style="font-size:11px;color:#888" data-role=chrome>在线</div></div></div>'
        f'<div style="padding:0 {rng.choice((10, 14, 18))}px 26px">{rows}</div><div style="margin:4px 12px 18px;background:{theirs};border-radius:18px;padding:9px 15px;color:#999;font-size:14px" data-role=chrome>发送消息</div>',
        look,
        look.extra.get("width", 390),
        bg,
        fg,
    )


THEMES: dict[str, tuple[Callable[[Sequence[Said], str, Look], str], int, float]] = {
    "ios": (ios, 393, 3.0),
    "coloros": (coloros, 360, 3.0),
    "harmony": (harmony, 360, 3.0),
    "miui": (miui, 393, 2.75),
    "google": (google, 412, 2.625),
    "wechat": (wechat, 390, 3.0),
    "wechat-group": (wechat, 390, 3.0),
    "qq": (qq, 384, 2.8),
    "qq-group": (qq, 384, 2.8),
    "notification": (notifications, 390, 3.0),
    "inbox": (inbox, 390, 3.0),
    "record": (record, 390, 3.0),
    "bare": (bare, 0, 2.5),
    "custom": (custom, 390, 2.8),
    "custom-faces": (custom, 390, 2.5),
    "tablet": (custom, 640, 2.0),
    "snip": (wechat, 390, 3.0),
}
TITLES = (
    "10690000123456",
    "1069 0000 7788",
    "95000",
    "+86 100 0000 0000",
    "某某金融客服",
    "张经理",
    "示例调解中心",
    "106900001122334455",
)
TIMES = (
    "昨天 22:41",
    "2025年11月12日 下午3:04",
    "星期三 09:12",
    "11月12日 周三 08:20",
    "今天 10:05",
    "11月3日 上午9:15",
    "09:36",
    "2025-11-12 21:40",
)
NAMES = ("某某-法务", "催收小王", "示例助理", "阿明", "江海办案组")
DAMAGE = ("clean", "clean", "wechat_mild", "wechat_harsh", "crop_wechat", "photo_screen", "photo_screen_wechat")


def plan(seed: int, count: int) -> list[dict[str, Any]]:
    """What to draw: each job with its HTML and the messages that truly stand in it."""
    rng = random.Random(seed)
    jobs: list[dict[str, Any]] = []
    names = list(THEMES)
    for number in range(count):
        theme = names[number % len(names)]
        draw, width, scale = THEMES[theme]
        scale = round(scale * rng.choice((0.7, 0.85, 1, 1, 1, 1.15)), 2)
        if theme == "snip":
            draw = rng.choice((wechat, miui, coloros, qq, google, ios))
        font, weight = rng.choice(FONTS)
        look = Look(rng, rng.random() < 0.4, rng.choice((13, 15, 16, 17, 17, 19, 23)), font, weight)
        if rng.random() < 0.25:
            look.spacing = rng.choice((0.2, 0.5, 0.8))
        if rng.random() < 0.12:
            look.align = "justify"
        if theme == "miui" and rng.random() < 0.4:
            look.extra["wide"] = "100"
        if theme.startswith("wechat") and rng.random() < 0.5:
            look.extra["notice"] = rng.choice(
                ("你撤回了一条消息", "以上是打招呼的内容", "对方已添加了你，现在可以开始聊天了")
            )
        if theme == "custom-faces":
            look.extra["faces"] = True
        if theme == "tablet":
            look.extra["width"] = width
        group = theme in ("wechat-group", "qq-group", "record")
        lone = theme == "bare"
        says: list[Said] = []
        for place in range(1 if lone else rng.randint(2, 5)):
            two_sided = theme not in ("notification", "inbox", "record", "bare")
            if two_sided and place and rng.random() < 0.3:
                said = Said(rng.choice(REPLIES), "right")
            elif rng.random() < 0.5:
                text = rng.choice(PRESSING)
                said = Said(text)
                draw_of = rng.random()
                if draw_of < 0.5 and theme != "inbox":
                    said = Said(spaced(text, rng.choice(list(BLANKS)), draw_of < 0.25), spaced=True)
                elif draw_of < 0.6:
                    said = Said(spaced(text, rng.choice(list(SIGNS)), True))
            else:
                said = Said(rng.choice(LAWFUL if rng.random() < 0.92 else BLANKS_IN_EARNEST))
            if theme in ("wechat", "qq") and said.side == "left" and place and rng.random() < 0.08:
                said = Said("", letter=True)
            if place == 0 or rng.random() < 0.5:
                said.time = rng.choice(TIMES)
            if group and said.side == "left":
                said.sender = rng.choice(NAMES)
            if theme in ("notification", "inbox"):
                said.sender = rng.choice(TITLES)
            says.append(said)
        title = f"某某群({rng.randint(3, 90)})" if theme.endswith("group") else rng.choice(TITLES)
        if theme == "record":
            title = "群聊的聊天记录"
        damage = DAMAGE[rng.randrange(len(DAMAGE))]
        jobs.append(
            {
                "name": f"o{number:03d}_{theme}_{'dark' if look.dark else 'light'}_{look.size}_{damage}",
                "theme": theme,
                "dark": look.dark,
                "size": look.size,
                "font": font,
                "damage": damage,
                "title": None if lone or theme in ("notification", "inbox") else title,
                "html": draw(says, title, look),
                "width": width or 500,
                "scale": scale,
                "messages": [vars(said) for said in says],
            }
        )
    return jobs


def draw(jobs: Sequence[dict[str, Any]], out: Path, seed: int) -> None:
    """Render, damage and write the pictures and `truth.json`."""
    import numpy as np
    from PIL import Image

    if str(RENDER) not in sys.path:
        sys.path.insert(0, str(RENDER))
    browser, degrade = import_module("browser"), import_module("degrade")
    out.mkdir(parents=True, exist_ok=True)
    truth = []
    with browser.Browser() as driver:
        for number, job in enumerate(jobs):
            png, blocks = driver.shot(job["html"], job["width"], job["scale"])
            image = Image.open(io.BytesIO(png)).convert("RGB")
            if job["theme"] == "snip":
                image, blocks = snipped(image, blocks)
            image, matrix = degrade.NAMED[job["damage"]](image, np.random.default_rng([seed, number]))
            file = job["name"] + (".png" if job["damage"] == "clean" else ".jpg")
            image.save(out / file, **({} if job["damage"] == "clean" else {"quality": 75, "subsampling": 2}))
            truth.append(
                {
                    "file": file,
                    **{key: job[key] for key in job if key != "html"},
                    "H": np.asarray(matrix).tolist(),
                    "blocks": blocks,
                }
            )
    (out / "truth.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")


def snipped(image: Any, blocks: list[dict[str, Any]]) -> tuple[Any, list[dict[str, Any]]]:
    """What somebody cuts out of a screenshot: one or two messages with a little round them."""
    said = [block for block in blocks if block["role"] == "msg"][:2]
    top, bottom = said[0]["box"][1] - 30, said[-1]["box"][1] + said[-1]["box"][3] + 30
    top, bottom = max(0, round(top)), min(image.height, round(bottom))
    for block in blocks:
        block["chars"] = [[char, x, y - top, wide, high] for char, x, y, wide, high in block["chars"]]
    return image.crop((0, top, image.width, bottom)), blocks


def main() -> None:
    out, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    draw(plan(seed, count), out, seed)


if __name__ == "__main__":
    main()
