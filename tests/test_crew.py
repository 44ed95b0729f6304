"""Worker processes: what comes back, in which order, and what is said where one is gone."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from functools import partial
from multiprocessing import active_children

import pytest

from collectguard.crew import Crew
from collectguard.errors import CollectguardError


def doubling(least: int) -> Callable[[list[int]], list[int]]:
    return partial(_doubled, least=least)


def _doubled(part: list[int], least: int) -> list[int]:
    if part == [-1]:
        os.kill(os.getpid(), signal.SIGKILL)
    if min(part) < least:
        raise ValueError(f"{min(part)} is too little")
    return [2 * number for number in part]


def test_results_come_back_in_the_order_given_whoever_is_asked_first() -> None:
    crew = Crew(3, partial(doubling, 0))
    try:
        for number in range(20):
            for worker in range(3):
                crew.give(worker, [number, worker] * 20_000)  # more than a pipe holds
        for number in range(20):
            for worker in (2, 0, 1):
                assert crew.take(worker)[:2] == [2 * number, 2 * worker]
    finally:
        crew.close()


def test_what_goes_wrong_there_is_raised_here_and_the_worker_goes_on() -> None:
    crew = Crew(1, partial(doubling, 1))
    try:
        crew.give(0, [0])
        crew.give(0, [1])
        with pytest.raises(ValueError, match="0 is too little"):
            crew.take(0)
        assert crew.take(0) == [2]
    finally:
        crew.close()


def test_a_worker_that_is_gone_is_one_clear_line() -> None:
    crew = Crew(2, partial(doubling, 0))
    try:
        crew.give(1, [-1])
        with pytest.raises(CollectguardError, match="--jobs 1"):
            crew.take(1)
    finally:
        crew.close()


def test_workers_just_begun_end_at_once_even_where_sigterm_is_handled() -> None:
    before = signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        for _ in range(20):
            Crew(2, partial(doubling, 0)).close()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert not [child for child in active_children() if child.is_alive()]
