"""What `import collectguard` offers, and what it must not load."""

from __future__ import annotations

import subprocess
import sys

import pytest

import collectguard


def test_every_public_name_resolves() -> None:
    for name in collectguard.__all__:
        assert getattr(collectguard, name) is not None
    assert set(collectguard.__all__) <= set(dir(collectguard))


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="nope"):
        _ = collectguard.nope


@pytest.mark.parametrize("code", ["import collectguard", "import collectguard; collectguard.check('逾期请还款')"])
def test_nothing_heavy_is_loaded(code: str) -> None:
    heavy = (
        "sklearn",
        "numpy",
        "PIL",
        "pyspark",
        "jieba",
        "rjieba",
        "opencc",
        "pypinyin",
        "phonenumbers",
        "jinja2",
        "flask",
        "cn2an",
        "socket",
    )
    script = f"{code}\nimport sys\nprint(*[name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
