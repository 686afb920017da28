"""Whether and when to ask again: the decisions are pure, tenacity carries them out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from scraper.errors import DeadlineExceeded, FetchError, HttpStatus, Truncated

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How patient one ``get`` is. What it gives up, a later run asks again."""

    attempts: int = 3  # requests in all, when no answer comes
    answered_attempts: int = 2  # requests in all, when a bad answer comes: the host has heard us
    backoff_seconds: float = 3.0  # the first wait, give or take a quarter; it doubles
    longest_wait_seconds: float = 30.0  # a longer Retry-After is left to a later run
    total_wait_seconds: float = 60.0  # all waits of one ``get`` together

    def may_cure(self, error: BaseException) -> bool:
        """Can asking again soon help? Not after a deadline: no time is left to ask in."""
        return isinstance(error, FetchError) and error.retryable and not isinstance(error, DeadlineExceeded)

    def wait_seconds(self, error: BaseException, attempt: int, chance: float) -> float:
        """Seconds to wait after failed `attempt`; 1 is the first.

        `chance` in [0, 1) spreads the waits, so that what failed together does not come back together.
        """
        asked_for = error.retry_after_seconds if isinstance(error, HttpStatus) else None
        return (asked_for or self.backoff_seconds * 2 ** (attempt - 1)) * _spread(chance, later_only=bool(asked_for))

    def exhausted(self, error: BaseException, attempt: int, waited_seconds: float, wait_seconds: float) -> bool:
        """Is it time to give up, `attempt` having failed and `wait_seconds` being the next wait?"""
        answered = isinstance(error, HttpStatus | Truncated)
        return (
            attempt >= (self.answered_attempts if answered else self.attempts)
            or wait_seconds > self.longest_wait_seconds
            or waited_seconds + wait_seconds > self.total_wait_seconds
        )


async def with_retries(
    ask: Callable[[], Awaitable[T]],
    *,
    policy: RetryPolicy,
    sleep: Callable[[float], Awaitable[None]],
    random: Callable[[], float],
) -> T:
    """Await `ask` until it succeeds or `policy` gives up; then raise what the last attempt raised."""
    try:
        return await ask()  # most succeed, and give tenacity nothing to do
    except FetchError as error:
        failed = [error]

    async def attempt() -> T:
        if failed:
            raise failed.pop()
        return await ask()

    def wait(state: RetryCallState) -> float:
        return policy.wait_seconds(_error(state), state.attempt_number, random())

    def stop(state: RetryCallState) -> bool:
        return policy.exhausted(_error(state), state.attempt_number, state.idle_for, state.upcoming_sleep)

    retrying = AsyncRetrying(retry=retry_if_exception(policy.may_cure), wait=wait, stop=stop, sleep=sleep, reraise=True)
    return await retrying(attempt)


def _error(state: RetryCallState) -> BaseException:
    error = state.outcome.exception() if state.outcome else None
    assert error is not None, "tenacity waits and stops after failures only"
    return error


def _spread(chance: float, *, later_only: bool) -> float:
    """A factor around 1; never below it where a server named the time."""
    return 1 + chance / 10 if later_only else 0.75 + chance / 2
