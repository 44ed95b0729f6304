"""Puts pip into a virtual environment made without it: python tasks/fetch_pip.py

For systems that ship Python apart from `ensurepip` (Debian) and users who may install no package
there. The wheel comes from PyPI (or the index PIP_INDEX_URL names) and is checked against the hash that the index gives.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/") + "/pip/"
JSON = "application/vnd.pypi.simple.v1+json"
WHEEL = re.compile(r"pip-(\d+(?:\.\d+)*)-py3-none-any\.whl")
SECONDS = 60


def main() -> None:
    link, name, digest = newest(json.loads(fetched(INDEX, {"Accept": JSON})))
    wheel = fetched(urljoin(INDEX, link), {})
    if hashlib.sha256(wheel).hexdigest() != digest:
        sys.exit(f"{name}: its content does not match the index's hash; try again")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(wheel)
        subprocess.run([sys.executable, f"{path}/pip", "install", "--quiet", "--no-index", str(path)], check=True)


def newest(index: dict[str, Any]) -> tuple[str, str, str]:
    """Address, name and SHA-256 of the newest released wheel."""
    wheels = [
        (tuple(map(int, named[1].split("."))), file)
        for file in index["files"]
        if (named := WHEEL.fullmatch(file["filename"])) and not file.get("yanked")
    ]
    _, file = max(wheels, key=lambda pair: pair[0])
    return file["url"], file["filename"], file["hashes"]["sha256"]


def fetched(address: str, headers: dict[str, str]) -> bytes:
    if not address.startswith("https://"):
        sys.exit(f"{address}: only an index reached over https is used")
    with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=SECONDS) as answer:
        content: bytes = answer.read()
    return content


if __name__ == "__main__":
    main()
