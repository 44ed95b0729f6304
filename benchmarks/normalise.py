"""Microseconds a message for `normalise`, on ordinary, spaced and disguised text.

python benchmarks/normalise.py
"""

from __future__ import annotations

import time

from collectguard.normalise import normalise
from collectguard.rules.variants import variants

ORDINARY = (
    "【某某银行】尊敬的客户，您尾号1234的信用卡本期账单2,345.67元，到期还款日05月20日，如已还款请忽略。",
    "晚上一起吃饭吗？我六点下班，老地方见。",
    "【某某快递】您的包裹已到菜鸟驿站，取件码3-2-1024，请于今日20:00前领取。",
    "您好，本周六上午九点小区停水检修，请提前储水，给您带来不便敬请谅解。",
    "【某某商城】双十一全场5折起，点击 http://example.com/a 领券，回T退订",
    "妈，我到学校了，宿舍挺好的，你们放心，周末给家里打电话。",
)
PRESSING = (
    "您的账户已移交法务，请今日内处理，否则将起诉",
    "你逾期这么久，我们外访的同事已经出发了，让你父母在家等着",
    "今天下午三点前不还款，律师函直接寄到你单位",
    "本人承诺减免一半利息，今晚十二点前转到我微信",
)
ROUNDS = 400


def cost(messages: list[str]) -> float:
    """Microseconds a message, the best of five runs."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(ROUNDS):
            for message in messages:
                normalise(message)
        best = min(best, time.perf_counter() - start)
    return best / ROUNDS / len(messages) * 1e6


def main() -> None:
    sets: dict[str, list[str]] = {"ordinary": list(ORDINARY), "pressing, plain": list(PRESSING)}
    for message in PRESSING:
        for name, variant in variants(message).items():
            sets.setdefault(name, []).append(variant)
    for name, messages in sets.items():
        print(f"{name:18} {cost(messages):7.1f} µs")


if __name__ == "__main__":
    main()
