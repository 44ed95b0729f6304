"""One small fit, shared by all tests of training; it takes a few seconds."""

from __future__ import annotations

from hashlib import sha256

import pytest

from collectguard.training.fit import Fitted, fit
from collectguard.training.samples import Sample, own_samples, read_samples
from collectguard.training.table import Settings

#: Ordinary messages nobody labelled.
BACKGROUND = (
    "您的快递到驿站了，取件码 1-2-3000，请今天取走。",
    "晚上一起吃饭吗？老地方见。",
    "明天下午两点开会，带上上个月的报表。",
    "双十一全场五折，进店有礼，退订回T",
)
SMALL = Settings(least=10, words=True, glued=100)


@pytest.fixture(scope="session")
def samples() -> list[Sample]:
    """About a third of our own moulds, always the same."""
    messages = own_samples()[0]
    return [one for one in read_samples(messages) if sha256(one.template.encode()).digest()[1] % 3 == 0]


@pytest.fixture(scope="session")
def fitted(samples: list[Sample]) -> Fitted:
    return fit(samples, BACKGROUND, settings=SMALL, background_name="four messages")
