"""Everything collectguard raises on purpose.

    CollectguardError             exit status 3 unless said otherwise
    ├── UsageError                2  the call itself is wrong: an unknown rule id, a date nobody can read
    ├── UnreadableInputError      3  the input cannot be read; what could be read was still processed
    │   └── RefusedInputError     3  the input looks hostile (a bomb, a path out of an archive)
    ├── MissingExtraError         4  an optional part is not installed
    └── CatalogueError            2  a rule, a legal entry or a data file of ours is broken

Every message is one line: what is wrong, where, and what to do next. Those a borrower may meet
exist in Chinese too.
"""

from __future__ import annotations


class CollectguardError(Exception):
    """Base of all errors raised on purpose; `exit_code` is the command line's status.

    `str(error)` is English; `error.zh` is the same sentence in Chinese.
    """

    exit_code = 3

    def __init__(self, en: str, zh: str | None = None) -> None:
        super().__init__(en)
        self.zh = en if zh is None else zh

    def __reduce__(self) -> tuple[type[CollectguardError], tuple[str, str]]:
        return (type(self), (str(self), self.zh))


class UsageError(CollectguardError):
    """The call is wrong and nothing was judged."""

    exit_code = 2


class UnreadableInputError(CollectguardError):
    """The input, or part of it, could not be read."""


class RefusedInputError(UnreadableInputError):
    """The input looks hostile and was not opened further."""


class MissingExtraError(CollectguardError):
    """An optional part is not installed; the message names the extra."""

    exit_code = 4


class CatalogueError(CollectguardError):
    """A rule, a statute or a data file of the project itself is inconsistent."""

    exit_code = 2
