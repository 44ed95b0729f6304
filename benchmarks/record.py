"""Figures kept as they were measured; `docs/quality.md` and `docs/performance.md` are made of them."""

from __future__ import annotations

import json
import platform
from datetime import date
from pathlib import Path
from typing import Any

from collectguard.rules import VERSION, rule_ids

RESULTS = Path(__file__).parent / "results"


def keep(topic: str, name: str, note: str, figures: dict[str, Any]) -> None:
    """Write `results/<topic>-<name>.json`; an older one of the same name is replaced."""
    RESULTS.mkdir(exist_ok=True)
    value = {
        "topic": topic,
        "name": name,
        "note": note,
        "day": date.today().isoformat(),  # noqa: DTZ011 - the day on the wall
        "python": platform.python_version(),
        "rules": {"version": VERSION, "count": len(rule_ids())},
        "figures": figures,
    }
    path = RESULTS / f"{topic}-{name}.json"
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"kept in {path.relative_to(RESULTS.parent.parent)}")


def kept(topic: str) -> list[dict[str, Any]]:
    """All records of a topic, oldest first."""
    found = [json.loads(path.read_text(encoding="utf-8")) for path in RESULTS.glob(f"{topic}-*.json")]
    return sorted(found, key=lambda record: (record["day"], record["name"]))
