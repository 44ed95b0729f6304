"""collectguard reads debt-collection messages on the borrower's own machine.

>>> import collectguard
>>> collectguard.check("明天带人去你老家，跟你爸妈好好聊聊你欠钱的事").verdict
'trick'
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from collectguard.errors import CollectguardError as CollectguardError
    from collectguard.errors import MissingExtraError as MissingExtraError
    from collectguard.errors import RefusedInputError as RefusedInputError
    from collectguard.errors import UnreadableInputError as UnreadableInputError
    from collectguard.errors import UsageError as UsageError
    from collectguard.model import Document as Document
    from collectguard.model import Finding as Finding
    from collectguard.model import MessageReport as MessageReport
    from collectguard.model import Span as Span
    from collectguard.scan import Scanner as Scanner

__version__ = "0.1.0"

_HOMES = {
    "CollectguardError": "errors",
    "MissingExtraError": "errors",
    "RefusedInputError": "errors",
    "UnreadableInputError": "errors",
    "UsageError": "errors",
    "Document": "model",
    "Finding": "model",
    "MessageReport": "model",
    "Span": "model",
    "Scanner": "scan",
}

__all__ = [
    "CollectguardError",
    "Document",
    "Finding",
    "MessageReport",
    "MissingExtraError",
    "RefusedInputError",
    "Scanner",
    "Span",
    "UnreadableInputError",
    "UsageError",
    "__version__",
    "check",
]


def check(text: str, *, sender: str | None = None, received_at: datetime | None = None) -> MessageReport:
    """Judge one message with the default scanner; see `Scanner.check`."""
    return _default_scanner().check(text, sender=sender, received_at=received_at)


@cache
def _default_scanner() -> Scanner:
    from collectguard.scan import Scanner

    return Scanner()


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
