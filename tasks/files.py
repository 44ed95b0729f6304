"""Generated files: written, or compared with what stands in the tree."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def finish(made: dict[Path, str], *, folder: Path | None = None, remake: str) -> None:
    """Write the files, or with `--check` exit 1 naming those that are stale.

    Args:
        made: path → content.
        folder: where nothing else may stand; strays are removed or reported.
        remake: the command that makes them anew, for the message.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true", help="fail when a file is stale instead of writing it")
    check = parser.parse_args().check
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    strays = [] if folder is None else [path for path in folder.rglob("*") if path.is_file() and path not in made]
    if check:
        for path in (*stale, *strays):
            print(f"stale: {path.relative_to(ROOT)}; run `{remake}`", file=sys.stderr)
        sys.exit(1 if stale or strays else 0)
    for path in strays:
        path.unlink()
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8")
