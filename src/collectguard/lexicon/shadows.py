"""Harmless phrases that hide a charged word across a word's edge, or use it innocently."""

from __future__ import annotations

from collectguard.lexicon.family import Family

#: A family's word found inside one of these is not counted.
SHADOWS = Family(
    "shadows",
    """
    马上门 上门牙 上门诊 本院长 法院校 不法院 上门槛 线上门店 网上门户 以上门店 路上门 上门票 网上门诊 马上门诊 早上门诊 晚上门诊 上门锁 楼上门
    一家人 大家人 公司法 公司法人 商家人 国家人 专家人 自家人
    """,
)
