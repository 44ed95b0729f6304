"""All words of all rules → `rules/index.json`, so that a cold start need not load every rule."""

from __future__ import annotations

import json

from collectguard.rules import INDEX_FILE, compile_catalogue
from tasks.files import finish


def main() -> None:
    text = json.dumps(compile_catalogue().to_dict(), ensure_ascii=False, separators=(",", ":"))
    finish({INDEX_FILE: text + "\n"}, remake="make rules")


if __name__ == "__main__":
    main()
