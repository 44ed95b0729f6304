"""Marks that cameras and delivery apps put on photographs, such as one of "your home".

A notice only: who has such a photograph need not have been there, and who was there may have been
delivering lunch.
"""

from __future__ import annotations

from collectguard.detectors.papers.rows import Rows
from collectguard.lexicon.later import LaterPattern
from collectguard.model import Text
from collectguard.model.picture import Page, Remark

_CAMERA = LaterPattern(r"水印相机|马克相机|今日水印|元道(?:经纬)?相机|工作水印|经纬相机|时间相机|定位相机|拍照打卡")
_DELIVERY = LaterPattern(
    r"骑手|外卖|美团|饿了么|蜂鸟|达达|闪送|顺丰同城|(?:快递|快件|包裹|餐品|订单)[^。]{0,6}(?:已送达|送达照|放置|放门口|签收)|送达时间|取餐|菜鸟|丰巢|驿站"
)
#: What such a mark says besides: a place, a time, a height above the sea.
_STAMPED = LaterPattern(
    r"经纬度|经度|纬度|海拔|拍摄(?:时间|地点|人)|施工(?:区域|内容)|(?:地点|地址|位置|定位)[:：]|20\d\d[.\-/年]\d{1,2}[.\-/月]\d{1,2}日?\s?\d{1,2}:\d{2}"
)
_MOST_ROWS, _MOST_LETTERS = 14, 260

CAMERA = Remark(
    "photo-watermark",
    Text(
        "照片上有水印相机的时间、地点字样。这类字样可以随意设置，不能证明有人到过那里；别因为一张照片付款。",
        "The photo bears a watermark camera's time and place. Such marks can be set at will and do not prove "
        "that anybody was there; do not pay because of a photo.",
    ),
)
DELIVERY = Remark(
    "photo-delivery",
    Text(
        "照片上有外卖、快递送达的字样，可能取自一次送餐或送件；不能证明催收人到过您家。有人上门威胁可以报110。",
        "The photo bears a delivery app's marks and may come from an ordinary delivery; it does not prove that a "
        "collector was at your home. If anybody threatens you at the door, call 110.",
    ),
)


def photo_marks(page: Page) -> tuple[Remark, ...]:
    """Notices for a photograph with such marks; none for letters, chats and other pages full of words."""
    rows = Rows(page)
    if len(rows.rows) > _MOST_ROWS or len(rows.run) > _MOST_LETTERS:
        return ()
    stamped = _STAMPED.search(rows.run) is not None
    if _DELIVERY.search(rows.run) and (stamped or "送达" in rows.run):
        return (DELIVERY,)
    if _CAMERA.search(rows.run) and (stamped or len(rows.rows) <= 6):
        return (CAMERA,)
    return ()
