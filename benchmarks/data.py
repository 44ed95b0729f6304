"""The sets we measure on; none of their text is part of the project."""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FOLDER = Path(os.environ.get("COLLECTGUARD_DATA", ROOT.parent / "shared" / "data"))


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message and what a strict, fair reader says of it."""

    id: str
    text: str
    sender: str | None
    received_at: datetime | None
    kind: str
    tricks: frozenset[str]
    borderline: bool
    template: str


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Objects of a JSON Lines file, plain or gzipped."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line)


def labelled(path: Path) -> list[Labelled]:
    return [
        Labelled(
            id=str(raw.get("id", number)),
            text=raw["text"],
            sender=raw.get("sender"),
            received_at=datetime.fromisoformat(raw["received_at"]) if raw.get("received_at") else None,
            kind=raw["kind"],
            tricks=frozenset(raw.get("tricks", ())),
            borderline=bool(raw.get("borderline")),
            template=str(raw.get("template", number)),
        )
        for number, raw in enumerate(lines(path))
    ]


def need(name: str) -> Path:
    path = FOLDER / name
    if not path.is_file():
        sys.exit(f"{name}: not in {FOLDER.name}/; set COLLECTGUARD_DATA to the folder that holds it")
    return path


def real_texts(most: int | None = None) -> Sequence[str]:
    """Real public SMS, in file order."""
    texts = [raw["text"] for raw in lines(need("real-sms-dev.jsonl.gz"))]
    return texts if most is None else texts[:most]
