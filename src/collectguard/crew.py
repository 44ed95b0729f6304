"""Worker processes that do one kind of work, part by part.

Parts and results travel over plain pipes, so that no semaphore is needed, and what is given to
one worker comes back in the order it was given. Which worker gets what is for the caller to say.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing import connection, get_context, parent_process
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Generic, NamedTuple, TypeVar

from collectguard.errors import CollectguardError

_Part = TypeVar("_Part")
_Result = TypeVar("_Result")


class _Failure(NamedTuple):
    """What a worker sends back in place of a result."""

    error: Exception


class Crew(Generic[_Part, _Result]):
    """Some worker processes, there until `close`.

    Args:
        size: how many.
        begin: called in each worker once; what it returns does the work. It travels by name.

    Raises:
        OSError: the system starts no processes.
    """

    def __init__(self, size: int, begin: Callable[[], Callable[[_Part], _Result]]) -> None:
        context = get_context("fork") if sys.platform == "linux" else get_context("spawn")
        self._parts: list[Connection] = []
        self._results: list[Connection] = []
        self._processes = []
        self._back: list[deque[_Result | _Failure]] = [deque() for _ in range(size)]
        try:
            for _ in range(size):
                parts, to_worker = context.Pipe(duplex=False)
                from_worker, results = context.Pipe(duplex=False)
                process = context.Process(target=_serve, args=(parts, results, begin), daemon=True)
                process.start()
                parts.close()
                results.close()
                self._processes.append(process)
                self._parts.append(to_worker)
                self._results.append(from_worker)
        except BaseException:
            self.close()
            raise

    def give(self, worker: int, part: _Part) -> None:
        """Hand a worker its next part."""
        try:
            self._parts[worker].send(part)
        except OSError as error:
            raise _died() from error

    def take(self, worker: int) -> _Result:
        """The result of the part a worker was given longest ago; meanwhile no other worker is kept waiting."""
        back = self._back[worker]
        while not back:
            ready = connection.wait(self._results)
            for results, into in zip(self._results, self._back, strict=True):
                if results in ready:
                    try:
                        into.append(results.recv())
                    except (EOFError, OSError) as error:
                        raise _died() from error
        result = back.popleft()
        if isinstance(result, _Failure):
            raise result.error
        return result

    def close(self) -> None:
        """End all workers at once, whatever they are at.

        A worker that was only just forked still has our handler of SIGTERM, which may not end it.
        """
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.join()
        for pipe in (*self._parts, *self._results):
            pipe.close()


def _died() -> CollectguardError:
    return CollectguardError(
        "a worker process was ended from outside, perhaps for want of memory; run it again with --jobs 1",
        "一个工作进程被系统结束了，可能是内存不够；请加 --jobs 1 再运行一次",
    )


def _serve(parts: Connection, results: Connection, begin: Callable[[], Callable[[_Part], _Result]]) -> None:
    """A worker's life; Ctrl-C is for the process that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    work = begin()
    waiting: SimpleQueue[_Part] = SimpleQueue()
    threading.Thread(target=_listen, args=(parts, waiting), daemon=True).start()
    while True:
        part = waiting.get()
        try:
            results.send(work(part))
        except Exception as error:
            results.send(_Failure(error))


def _listen(parts: Connection, waiting: SimpleQueue[_Part]) -> None:
    """Take parts in at once, so that nobody waits to hand one over; leave when the parent is gone."""
    parent = parent_process()
    assert parent is not None
    while parent.sentinel not in connection.wait([parts, parent.sentinel]):
        waiting.put(parts.recv())
    os._exit(0)
