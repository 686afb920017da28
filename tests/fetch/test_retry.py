"""When a request is made again and when no more; what a body may weigh. Without a network."""

from __future__ import annotations

import asyncio
import gzip
import time
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scraper.errors import (
    BadAnswer,
    CodingRefused,
    DeadlineExceeded,
    FetchError,
    HttpStatus,
    TooLarge,
    Truncated,
    Unreachable,
)
from scraper.fetch.body import Gunzip, coding_of, read_body
from scraper.fetch.retry import RetryPolicy, with_retries

POLICY = RetryPolicy()


def told(policy: RetryPolicy, failures: Iterator[FetchError], chance: float = 0.5) -> tuple[str, list[float]]:
    """What came of asking a host that fails so, and the waits between."""
    waits: list[float] = []

    async def ask() -> str:
        if (failure := next(failures, None)) is not None:
            raise failure
        return "page"

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    try:
        return asyncio.run(with_retries(ask, policy=policy, sleep=sleep, random=lambda: chance)), waits
    except FetchError as error:
        return error.reason, waits


def status(code: int, retry_after: float | None = None) -> HttpStatus:
    return HttpStatus(code, retry_after)


@pytest.mark.parametrize(
    ("failures", "outcome", "waits"),
    [
        ([], "page", []),
        ([Unreachable("x")], "page", [3.0]),
        ([Unreachable("x")] * 2, "page", [3.0, 6.0]),
        ([Unreachable("x")] * 3, Unreachable.reason, [3.0, 6.0]),
        ([Truncated("x")], "page", [3.0]),
        ([Truncated("x")] * 2, Truncated.reason, [3.0]),
        ([status(503)], "page", [3.0]),
        ([status(503)] * 2, "http 503", [3.0]),
        ([Unreachable("x"), status(503)], "http 503", [3.0]),
        ([status(404)], "http 404", []),
        ([BadAnswer("x")], BadAnswer.reason, []),
        ([DeadlineExceeded("x")], DeadlineExceeded.reason, []),
        ([status(503, 7.0)], "page", [7.0 * 1.05]),
        ([status(429, 28.0)], "page", [28.0 * 1.05]),
        ([status(429, 29.0)], "http 429", []),
        ([status(503, 0.0)], "page", [3.0]),
    ],
)
def test_what_is_asked_again(failures: list[FetchError], outcome: str, waits: list[float]) -> None:
    found, waited = told(POLICY, iter(failures))
    assert found == outcome
    assert waited == pytest.approx(waits)


def test_all_waits_together_have_an_end() -> None:
    policy = RetryPolicy(attempts=9, backoff_seconds=10.0, total_wait_seconds=60.0)
    assert told(policy, iter([Unreachable("x")] * 9)) == (Unreachable.reason, [10.0, 20.0])
    policy = RetryPolicy(attempts=9, backoff_seconds=10.0, total_wait_seconds=60.0, longest_wait_seconds=40.0)
    assert told(policy, iter([Unreachable("x")] * 9)) == (Unreachable.reason, [10.0, 20.0])
    policy = RetryPolicy(attempts=9, backoff_seconds=10.0, total_wait_seconds=70.0, longest_wait_seconds=40.0)
    assert told(policy, iter([Unreachable("x")] * 9)) == (Unreachable.reason, [10.0, 20.0, 40.0])


def test_chance_spreads_the_waits_and_hurries_no_server() -> None:
    for chance in (0.0, 0.999):
        assert told(POLICY, iter([Unreachable("x")]), chance)[1] == [3.0 * (0.75 + chance / 2)]
        assert told(POLICY, iter([status(503, 10.0)]), chance)[1] == [10.0 * (1 + chance / 10)]


def body(chunks: list[bytes], coding: str, max_bytes: int, *, beginning: bool = False) -> bytes:
    async def stream() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    return asyncio.run(read_body(stream(), coding, max_bytes, beginning=beginning)).payload


def test_a_body_may_be_as_large_as_the_cap() -> None:
    assert body([b"12", b"345"], "identity", 5) == b"12345"
    packed = gzip.compress(b"a" * 500)
    assert body([packed], "gzip", 500) == b"a" * 500
    for chunks, coding, cap in (([b"12", b"345"], "identity", 4), ([packed], "gzip", 499)):
        with pytest.raises(TooLarge):
            body(chunks, coding, cap)


def test_the_beginning_of_a_larger_body_may_be_enough() -> None:
    packed = gzip.compress(b"1234567" * 100)
    for chunks, coding in (([b"12", b"34567"], "identity"), ([b"12345"], "identity"), ([packed], "gzip")):
        assert body(chunks, coding, 4, beginning=True) == b"1234"
    with pytest.raises(Truncated):  # a small one must be whole all the same
        body([gzip.compress(b"12")[:-3]], "gzip", 500, beginning=True)


def test_a_stream_that_unpacks_to_nothing_is_bounded_on_the_wire() -> None:
    empty = gzip.compress(b"")
    assert body([empty] * 10, "gzip", 10 * len(empty)) == b""
    with pytest.raises(TooLarge):
        body([empty] * 10, "gzip", 10 * len(empty) - 1)


@pytest.mark.parametrize("size", [1, 2, 7, 1_000])
def test_members_come_in_pieces_of_any_size(size: int) -> None:
    packed = gzip.compress(b"satu ") + gzip.compress(b"dua")
    for behind in (b"", b"\0\0", b"sisa"):
        whole = packed + behind
        chunks = [whole[at : at + size] for at in range(0, len(whole), size)]
        assert body(chunks, "gzip", 1_000) == b"satu dua"
    for cut in (b"", packed[:-1], packed[: len(packed) // 2]):
        with pytest.raises(Truncated):
            body([cut[at : at + size] for at in range(0, len(cut), size)], "gzip", 1_000)
    with pytest.raises(BadAnswer):
        body([b"bukan gzip"], "gzip", 1_000)


def test_many_members_in_one_piece_cost_linear_time() -> None:
    decoder = Gunzip(1_000)
    began = time.process_time()
    decoder.feed(gzip.compress(b"") * 150_000 + gzip.compress(b"dua"))
    assert decoder.finish() == b"dua"
    assert time.process_time() - began < 2  # 4.5 s where each member copied what was behind it


@given(st.binary(max_size=300), st.integers(0, 400), st.integers(0, 255), st.integers(0, 400), st.integers(1, 50))
def test_a_stream_is_as_whole_as_zlib_says(plain: bytes, at: int, flipped: int, kept: int, size: int) -> None:
    """The decoder is another library's (ISA-L). What zlib refuses it refuses, too, or reads what was meant: it does not
    look at reserved flags. Which of both refusals it is may differ where damage meets the end."""
    packed = bytearray(gzip.compress(plain))
    packed[at % len(packed)] ^= flipped
    stream = bytes(packed[:kept]) if kept < len(packed) else bytes(packed)
    reference = zlib.decompressobj(16 + zlib.MAX_WBITS)
    expected = None
    with suppress(zlib.error):
        found = reference.decompress(stream)
        expected = found if reference.eof else None
        assume(not reference.unused_data)
    chunks = [stream[start : start + size] for start in range(0, len(stream), size)]
    if expected is not None:
        assert body(chunks, "gzip", 1_000) == expected
    else:
        with suppress(BadAnswer, Truncated):
            assert body(chunks, "gzip", 1_000) == plain


def test_codings_that_were_asked_for() -> None:
    assert [coding_of(value) for value in ("", " Identity", "GZIP ", "x-gzip")] == ["identity"] * 2 + ["gzip"] * 2
    for value in ("br", "gzip, gzip", "deflate", "gzip;q=1"):
        with pytest.raises(CodingRefused):
            coding_of(value)
