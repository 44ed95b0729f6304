"""Files that a cold start reads, found without `pathlib`, whose import alone takes 2 ms."""

from __future__ import annotations

import os


def beside(module: str, name: str) -> str:
    """Where a file in a module's own folder is; `module` is the module's `__file__`."""
    return os.path.join(os.path.dirname(module), name)  # noqa: PTH118, PTH120 - see above


def bytes_beside(module: str, name: str) -> bytes:
    """The content of a file in a module's own folder.

    Raises:
        FileNotFoundError: there is no such file.
    """
    with open(beside(module, name), "rb") as stream:  # noqa: PTH123 - see above
        return stream.read()


def read_beside(module: str, name: str) -> str:
    """The text of a file in a module's own folder."""
    return bytes_beside(module, name).decode("utf-8")


def exists(path: str) -> bool:
    """Whether there is such a file."""
    return os.path.isfile(path)  # noqa: PTH113 - see above


def start_of(path: str | os.PathLike[str], size: int) -> bytes:
    """The first bytes of a file."""
    with open(path, "rb") as stream:  # noqa: PTH123 - see above
        return stream.read(size)


def name_of(path: str | os.PathLike[str]) -> str:
    """The file's name without its folders."""
    return os.path.basename(path)  # noqa: PTH119 - see above
