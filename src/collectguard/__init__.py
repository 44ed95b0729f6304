"""collectguard reads debt-collection messages on the borrower's own machine.

>>> import collectguard
>>> collectguard.check("明天带人去你老家，跟你爸妈好好聊聊你欠钱的事").verdict
'trick'
"""

from __future__ import annotations

from functools import cache
from sys import modules
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from os import PathLike

    from PIL.Image import Image

    from collectguard.errors import CollectguardError as CollectguardError
    from collectguard.errors import MissingExtraError as MissingExtraError
    from collectguard.errors import RefusedInputError as RefusedInputError
    from collectguard.errors import UnreadableInputError as UnreadableInputError
    from collectguard.errors import UsageError as UsageError
    from collectguard.model import ConversationReport as ConversationReport
    from collectguard.model import Document as Document
    from collectguard.model import Finding as Finding
    from collectguard.model import MessageReport as MessageReport
    from collectguard.model import Span as Span
    from collectguard.model import Summary as Summary
    from collectguard.scan import Scanner as Scanner

__version__ = "0.1.0"

_HOMES = {
    "CollectguardError": "errors",
    "MissingExtraError": "errors",
    "RefusedInputError": "errors",
    "UnreadableInputError": "errors",
    "UsageError": "errors",
    "ConversationReport": "model",
    "Document": "model",
    "Finding": "model",
    "MessageReport": "model",
    "Span": "model",
    "Summary": "model",
    "Scanner": "scan",
}

__all__ = [
    "CollectguardError",
    "ConversationReport",
    "Document",
    "Finding",
    "MessageReport",
    "MissingExtraError",
    "RefusedInputError",
    "Scanner",
    "Span",
    "Summary",
    "UnreadableInputError",
    "UsageError",
    "__version__",
    "check",
    "check_image",
    "scan",
]


def check(text: str, *, sender: str | None = None, received_at: datetime | None = None) -> MessageReport:
    """Judge one message with the default scanner; see `Scanner.check`."""
    return _default_scanner().check(text, sender=sender, received_at=received_at)


def check_image(picture: str | PathLike[str] | bytes | Image, *, ocr: str = "auto") -> tuple[MessageReport, ...]:
    """Judge what a picture shows with the default scanner; see `Scanner.check_image`."""
    return _default_scanner().check_image(picture, ocr=ocr)


def scan(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]],
    *,
    input_format: str | None = None,
    timezone: str = "Asia/Shanghai",
    password: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    senders: Iterable[str] = (),
    only_flagged: bool = False,
    ocr: str = "auto",
) -> Iterator[MessageReport | ConversationReport | Summary]:
    """Judge whole backups with the default scanner; see `Scanner.scan`."""
    return _default_scanner().scan(
        paths,
        input_format=input_format,
        timezone=timezone,
        password=password,
        since=since,
        until=until,
        senders=senders,
        only_flagged=only_flagged,
        ocr=ocr,
    )


@cache
def _default_scanner() -> Scanner:
    from collectguard.scan import Scanner

    return Scanner()


class _Package(ModuleType):
    """Keeps `collectguard.scan` the function when the module of that name is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name == "scan" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


modules[__name__].__class__ = _Package


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
