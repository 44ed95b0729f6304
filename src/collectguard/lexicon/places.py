"""Places where a borrower lives or works, as a visitor names them."""

from __future__ import annotations

from collectguard.lexicon.family import combine

#: The borrower's home, however it is called.
HOME = combine(
    "home-place",
    "你 您 你们 您的 你的 恁 -",
    "家 家里 家中 家门 家门口 屋 屋里 屋头 住处 住所 住址 住的地方 老家 老屋 楼下 小区 小区门口 单元门 出租屋 租的房子 房子 门口 大门 院子 门前 府上 家属院 宿舍 户籍地 户籍地址 身份证地址 身份证上的地址 预留地址 登记地址 居住地 现住址 常住地 收货地址 快递地址 村里 村子 "
    "村口 镇上 父母家 爸妈家 爹妈家 娘家 丈母娘家 老丈人家 岳父家 婆家 亲戚家 你爸家 你妈家 乡下 老宅 店里 店铺 铺子 摊位 门店",
)

WORK = combine(
    "work-place",
    "你 您 你们 您的 你的 -",
    "单位 公司 厂里 厂 工厂 工地 办公室 上班的地方 上班地方 工作单位 店里 学校 写字楼 工位 前台 公司楼下 单位楼下 单位门口 公司门口 厂门口",
)

#: Names of homes that must belong to "you" to count ("家" alone is too common).
YOUR_HOME = combine(
    "your-home",
    "你 您 你们 恁 你们的 您的 你的",
    "家 家里 家中 家门 家门口 家楼下 屋 屋里 屋头 住处 住所 住的地方 老家 老屋 楼下 小区 门口 房子 院子 父母家 爸妈家 父母那 爸妈那 爹妈那 丈母娘家 老丈人家 岳父家 婆家 娘家 村 村里 村子 店里 店 门店 铺子 出租屋 宿舍 那 那儿 那里 那边",
)
