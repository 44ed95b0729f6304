"""Which pip is fetched where the system has none."""

from __future__ import annotations

from typing import Any

from tasks.fetch_pip import newest


def _file(name: str, **more: Any) -> dict[str, Any]:
    return {"filename": name, "url": f"../files/{name}", "hashes": {"sha256": name[::-1]}, **more}


def test_the_newest_released_wheel_is_taken() -> None:
    index = {
        "files": [
            _file("pip-9.0.3-py2.py3-none-any.whl"),
            _file("pip-24.10-py3-none-any.whl"),
            _file("pip-24.9.1-py3-none-any.whl"),
            _file("pip-25.0-py3-none-any.whl", yanked="broken"),
            _file("pip-26.0b1-py3-none-any.whl"),
            _file("pip-99.tar.gz"),
        ]
    }
    wheel = "pip-24.10-py3-none-any.whl"
    assert newest(index) == (f"../files/{wheel}", wheel, wheel[::-1])
