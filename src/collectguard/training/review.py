"""What labelling and donating share: the messages worth a person's time, in order, and lines written as they come."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from collectguard.errors import UnreadableInputError, UsageError
from collectguard.model import Document, MessageReport
from collectguard.scan import Scanner
from collectguard.scoring import weights
from collectguard.sources import Picture, inputs, open_source


def documents(path: Path) -> list[Document]:
    """All messages of a file or folder that somebody else sent, each text once."""
    if not path.exists():
        raise UnreadableInputError(f"{path}: there is no such file", f"{path}：没有这个文件")
    seen: dict[str, Document] = {}
    for file in inputs(path):
        for item in open_source(file).items():
            if not isinstance(item, Picture) and item.direction not in ("outgoing", "draft") and item.text.strip():
                seen.setdefault(item.text, item)
    return list(seen.values())


def in_order(docs: Iterable[Document], scanner: Scanner) -> list[tuple[Document, MessageReport]]:
    """Flagged messages first, the least certain of them foremost; then the rest, the likeliest first."""
    judged = [(doc, scanner.judge(doc)) for doc in docs]
    caution = weights().caution
    return sorted(
        judged,
        key=lambda pair: (
            pair[1].score < caution,
            abs(pair[1].score - 0.5) if pair[1].score >= caution else -pair[1].score,
        ),
    )


def text_id(text: str) -> str:
    """The id of a line: the first 16 hex digits of its text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def known_ids(path: Path) -> set[str]:
    """Ids already written, so that work can be taken up again."""
    if not path.is_file():
        return set()
    found = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            found.add(str(value["id"]))
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(
                f"{path.name}, line {number}: not one of our lines; choose another --output",
                f"{path.name} 第 {number} 行不是本程序写的内容，请换一个 --output",
            ) from error
    return found


def append(path: Path, row: Mapping[str, Any]) -> None:
    """One line more, on disk at once: stopping half way loses nothing."""
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    except OSError as error:
        raise UsageError(
            f"--output {path}: cannot write ({error.strerror}); choose another place",
            f"--output {path}：写不进去（{error.strerror}），请换个位置",
        ) from error
