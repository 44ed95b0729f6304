from __future__ import annotations

import pickle

import pytest

from collectguard import errors


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.CollectguardError, 3),
        (errors.UsageError, 2),
        (errors.UnreadableInputError, 3),
        (errors.RefusedInputError, 3),
        (errors.MissingExtraError, 4),
        (errors.CatalogueError, 2),
    ],
)
def test_exit_codes_and_both_languages(error: type[errors.CollectguardError], code: int) -> None:
    raised = error("cannot read", "读不出")
    assert (raised.exit_code, str(raised), raised.zh) == (code, "cannot read", "读不出")
    again = pickle.loads(pickle.dumps(raised))
    assert (type(again), str(again), again.zh) == (error, "cannot read", "读不出")


def test_without_chinese_the_english_serves() -> None:
    assert errors.CatalogueError("broken").zh == "broken"
