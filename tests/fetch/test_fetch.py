"""The network edge against a server that fails in every way we know: each fault has a name, and ends."""

from __future__ import annotations

import asyncio
import logging
import resource
import time
from contextlib import suppress

import pytest
from fetch_desk import NOON, answer_to, failure_of, loopback, run

from scraper.errors import (
    AddressRefused,
    BadAnswer,
    CodingRefused,
    DeadlineExceeded,
    FetchError,
    HttpStatus,
    SchemeRefused,
    TooLarge,
    TooManyRedirects,
    Truncated,
    Unreachable,
)
from scraper.fetch import Fetcher, Limits
from tests import faultd


class Waits:
    """A sleep that takes no time and remembers what it was asked for."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


# What an answer holds


def test_an_answer_is_a_capture_of_what_was_sent() -> None:
    answer = answer_to("/page")
    capture = answer.capture
    assert capture is not None
    assert (answer.status, answer.not_modified, answer.redirects) == (200, False, ())
    assert (answer.etag, answer.last_modified) == ('"1"', "Fri, 07 Feb 2025 02:00:00 GMT")
    assert capture.payload == faultd.PAGE
    assert capture.url == capture.requested_url
    assert capture.headers[0] == ("Content-Type", "text/html")
    assert capture.fetched_at == NOON
    assert answer.wire_bytes == len(faultd.PAGE)


@pytest.mark.parametrize(
    ("path", "payload"),
    [
        ("/zipped", faultd.PAGE),
        ("/chunked", b"halo dunia"),
        ("/two-members", b"satu dua"),
        ("/after-gzip", faultd.PAGE),
        ("/coding/identity", faultd.ZIPPED),
        ("/no-length", faultd.PAGE),
        ("/early-hints", faultd.PAGE),
        ("/eight-bit-header", faultd.PAGE),
    ],
)
def test_a_body_is_decoded(path: str, payload: bytes) -> None:
    capture = answer_to(path).capture
    assert capture is not None
    assert capture.payload == payload


def test_the_wire_is_counted_apart_from_the_text() -> None:
    assert answer_to("/zipped").wire_bytes == len(faultd.ZIPPED)


def test_we_say_who_we_are_and_what_we_read() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        await fetcher.get(server.url("/page"), accept="text/xml")
        assert server.seen[0]["user-agent"] == "warta-test"
        assert server.seen[0]["accept-encoding"] == "gzip"
        assert server.seen[0]["accept"] == "text/xml"
        assert "cookie" not in server.seen[0]

    run(story)


def test_cookies_are_not_kept() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        await fetcher.get(server.url("/cookie"))
        await fetcher.get(server.url("/page"))
        assert "cookie" not in server.seen[1]

    run(story)


# Faults of the wire, each under its name


@pytest.mark.fault("N1", "N2", "N3", "N5", "N6", "N7", "N8", "N9")
@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/slow-header", DeadlineExceeded),
        ("/slow-body", DeadlineExceeded),
        ("/silent", DeadlineExceeded),
        ("/hints-for-ever", DeadlineExceeded),
        ("/endless", TooLarge),
        ("/announced", TooLarge),
        ("/coding/br", CodingRefused),
        ("/coding/zstd", CodingRefused),
        ("/coding/deflate", CodingRefused),
        ("/coding/gzip, gzip", CodingRefused),
        ("/coding/nonsense", CodingRefused),
        ("/cut-gzip", Truncated),
        ("/cut-gzip-chunked", Truncated),
        ("/no-gzip", BadAnswer),
        ("/gzip-wrong-sum", BadAnswer),
        ("/short", Truncated),
        ("/cut-chunks", Truncated),
        ("/reset-body", Truncated),
        ("/reset", Unreachable),
        ("/hang-up", Unreachable),
        ("/long-header", BadAnswer),
        ("/two-lengths", BadAnswer),
        ("/no-head", BadAnswer),
        ("/bad-chunk", BadAnswer),
        ("/loop", TooManyRedirects),
        ("/chain/6", TooManyRedirects),
        ("/chain/50", TooManyRedirects),
        ("/to/file:%2F%2F%2Fetc%2Fpasswd", SchemeRefused),
        ("/to/javascript:alert(1)", SchemeRefused),
        ("/to/data:text%2Fhtml,x", SchemeRefused),
        ("/to/ftp:%2F%2Fhost.test%2Fx", SchemeRefused),
        ("/to/http:%2F%2F[::1", BadAnswer),
        ("/to/%2Fa%00b", BadAnswer),
        ("/to/http:%2F%2F169.254.169.254%2Flatest", AddressRefused),
        ("/to/ ", BadAnswer),
        ("/nowhere", BadAnswer),
        ("/bare/204", HttpStatus),
        ("/bare/304", BadAnswer),
        ("/status/206 Partial", BadAnswer),
        ("/status/202 Accepted", HttpStatus),
        ("/status/300 Choices", HttpStatus),
        ("/status/404 Gone Fishing", HttpStatus),
        ("/status/410 Gone", HttpStatus),
        ("/status/999 Blocked", HttpStatus),
    ],
)
def test_a_fault_has_a_name(path: str, kind: type[FetchError]) -> None:
    begun, deadline = time.monotonic(), 0.3 if kind is DeadlineExceeded else 10.0  # what else ends, ends at once
    error = failure_of(path, deadline_seconds=deadline, max_bytes=1_000_000)
    assert type(error) is kind
    assert str(error).isprintable()
    assert time.monotonic() - begun < deadline + 1


@pytest.mark.fault("N8")
def test_many_headers_are_contained() -> None:
    with suppress(BadAnswer):
        assert answer_to("/many-headers").status == 200


@pytest.mark.fault("N3", "N4")
def test_a_bomb_stops_at_the_cap_and_costs_no_memory() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        await fetcher.get(server.url("/page"))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for path in ("/bomb", "/endless"):
            with pytest.raises(TooLarge):
                await fetcher.get(server.url(path))
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000  # KB; both ends live here

    run(story)


def test_the_host_serves_again_after_every_fault() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        for path in ("/short", "/reset", "/slow-body", "/bad-chunk", "/no-head", "/endless", "/status/500 Oops"):
            with pytest.raises(FetchError):
                await fetcher.get(server.url(path), deadline_seconds=0.2, max_bytes=100_000)
            assert (await fetcher.get(server.url("/page"))).status == 200

    run(story)


@pytest.mark.fault("N16")
def test_a_host_that_closed_its_idle_connection_is_asked_anew() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        await fetcher.get(server.url("/hang-up-after"))
        assert (await fetcher.get(server.url("/page"))).status == 200

    run(story)


def test_a_connection_is_used_again_also_after_statuses_without_a_page() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        for path in ("/page", "/zipped", "/status/404 Not Found", "/to/%2Fpage", "/page"):
            with suppress(HttpStatus):
                await fetcher.get(server.url(path))
        assert server.connections == 1

    run(story)


@pytest.mark.fault("N17")
def test_cancelled_requests_leave_no_connection_lost() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        urls = [server.url("/silent", host=f"h{number}.test") for number in range(60)]
        for _ in range(5):
            tasks = [asyncio.create_task(fetcher.get(url)) for url in urls]
            await asyncio.sleep(0.05)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        async with asyncio.timeout(10):
            assert (await fetcher.get(server.url("/page"), deadline_seconds=5)).status == 200

    run(story, resolver=loopback, limits=Limits(concurrency=4))


def test_one_connection_a_host_at_a_time() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        await asyncio.gather(*(fetcher.get(server.url("/page")) for _ in range(20)))
        assert server.connections == 1

    run(story)


def test_two_servers_of_one_host_take_turns_on_its_one_connection() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        async with faultd.running() as other:
            for asked in (server, other, other, server):
                assert (await fetcher.get(asked.url("/page"))).status == 200
            assert (server.connections, other.connections) == (2, 1)

    run(story)


def test_hosts_beyond_those_kept_are_closed() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        for host in ("satu.test", "dua.test", "satu.test"):
            await fetcher.get(server.url("/page", host=host))
        assert server.connections == 3

    run(story, limits=Limits(kept_lines=1), resolver=loopback)


def test_a_slow_host_does_not_hold_up_another() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        slow = asyncio.create_task(fetcher.get(server.url("/silent", host="lambat.test"), deadline_seconds=0.5))
        await asyncio.sleep(0.02)
        begun = time.monotonic()
        await fetcher.get(server.url("/page", host="cepat.test"))
        assert time.monotonic() - begun < 0.3
        with pytest.raises(DeadlineExceeded):
            await slow

    run(story, resolver=loopback)


# Conditional requests


@pytest.mark.fault("N18")
def test_not_modified_holds_no_capture() -> None:
    answer = answer_to("/same", etag='"1"')
    assert (answer.status, answer.not_modified, answer.capture, answer.etag) == (304, True, None, '"1"')


@pytest.mark.fault("N18")
def test_not_modified_may_bring_another_etag() -> None:
    assert answer_to('/same/"2"', etag='"1"').etag == '"2"'


@pytest.mark.fault("N18")
def test_a_server_may_ignore_what_we_have() -> None:
    answer = answer_to("/page", etag='"0"', last_modified="Thu, 06 Feb 2025 02:00:00 GMT")
    assert answer.capture is not None


def test_an_etag_of_odd_bytes_goes_back_as_it_came() -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        first = await fetcher.get(server.url("/eight-bit-header"))
        await fetcher.get(server.url("/eight-bit-header"), etag=first.etag)
        assert server.seen[1]["if-none-match"] == '"é"'

    run(story)


# Asking again


def attempts_at(path: str, **options: object) -> tuple[int, list[float], FetchError | None]:
    """How often `path` was asked, the waits between, and how it ended."""
    waits = Waits()
    outcome: list[tuple[int, FetchError | None]] = []

    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        error = None
        try:
            await fetcher.get(server.url(path), deadline_seconds=1)
        except FetchError as caught:
            error = caught
        outcome.append((len(server.asked), error))

    settings = {"sleep": waits, "limits": Limits(), "random": lambda: 0.5, "retry_after": seconds} | options
    run(story, **settings)
    return outcome[0][0], waits.seconds, outcome[0][1]


def seconds(value: str) -> float | None:
    return float(value) if value.isdigit() else None


def test_a_connection_that_breaks_is_tried_three_times_with_growing_waits() -> None:
    times, waits, error = attempts_at("/reset")
    assert (times, waits, type(error)) == (3, [3.0, 6.0], Unreachable)


@pytest.mark.fault("N6", "N7")
def test_a_cut_body_is_asked_for_once_more() -> None:
    assert attempts_at("/short")[:2] == (2, [3.0])
    assert attempts_at("/short-once") == (2, [3.0], None)


@pytest.mark.fault("N12")
def test_a_short_retry_after_is_waited_for() -> None:
    times, waits, error = attempts_at("/later/503/7")
    assert (times, error) == (2, None)
    assert 7 <= waits[0] <= 7.7


@pytest.mark.fault("N12")
@pytest.mark.parametrize("path", ["/later/429/31", "/later/503/3155760000"])
def test_a_long_retry_after_is_left_to_a_later_run(path: str) -> None:
    times, waits, error = attempts_at(path)
    assert (times, waits) == (1, [])
    assert isinstance(error, HttpStatus)
    assert error.retry_after_seconds == float(path.rsplit("/", 1)[1])


@pytest.mark.fault("N12")
@pytest.mark.parametrize("path", ["/later/503/nonsense", "/later/500/0"])
def test_a_retry_after_that_says_nothing_means_our_own_wait(path: str) -> None:
    assert attempts_at(path) == (2, [3.0], None)


@pytest.mark.parametrize(
    "path",
    ["/status/404 Not Found", "/status/403 Forbidden", "/bad-chunk", "/coding/br", "/silent", "/no-gzip"],
)
def test_what_time_does_not_cure_is_asked_once(path: str) -> None:
    times, waits, error = attempts_at(path)
    assert (times, waits) == (1, [])
    assert error is not None


def test_a_storm_of_503_costs_at_most_ten_requests_before_five_failures() -> None:
    assert attempts_at("/status/503 Busy")[0] * 5 <= 10


# Secrets


@pytest.mark.fault("U3")
def test_no_secret_reaches_log_or_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    messages: list[str] = []

    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        for path in ("/page", "/short", "/loop", "/no-gzip", "/nowhere", "/silent", "/bare/206"):
            url = server.url(f"{path}?token=rahasia&page=2").replace("://", "://ani:kunci@")
            try:
                await fetcher.get(url, deadline_seconds=0.1)
            except FetchError as error:
                messages.append(str(error))

    run(story)
    assert len(messages) == 6
    assert not [text for text in (*messages, caplog.text) if "rahasia" in text or "kunci" in text]
