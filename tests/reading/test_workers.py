"""A page can end the process that reads it, and nothing else."""

from __future__ import annotations

import asyncio
import fcntl
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path

import pytest

from archive.article import Article, Capture
from scraper.errors import ExtractorFailed, NotAnArticle, ParseAborted, SoftNotFound
from scraper.reading.pool import ExtractionPool
from scraper.reading.trays import BYTES, PAGES
from scraper.source import Source

NOON = datetime(2025, 2, 6, 12, tzinfo=UTC)
READERS = "tests.reading.worker_tasks"
SOURCE = Source(name="kabar", title="Kabar", home="https://kabar.test/", hosts=("kabar.test",))


def page(payload: str) -> Capture:
    """A capture whose payload is an order to the worker."""
    return Capture(
        url="https://kabar.test/a",
        requested_url="https://kabar.test/a",
        status=200,
        headers=(("Content-Type", "text/html"),),
        payload=payload.encode(),
        fetched_at=NOON,
    )


def reader_of(article: Article) -> int:
    """The process that read it."""
    return int(article.body.split()[0])


def told(outcome: Article | NotAnArticle) -> str:
    """The order that was carried out, or why it was not."""
    return outcome.title.split()[0] if isinstance(outcome, Article) else outcome.reason


def is_gone(process: int) -> bool:
    """Neither running nor a zombie of ours, within five seconds. Whoever adopts an orphan may reap it late."""
    for _ in range(250):
        try:
            state, parent = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[:2]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z" and int(parent) != os.getpid():
            return True
        time.sleep(0.02)
    return False


@pytest.fixture(scope="module")
def pool() -> Iterator[ExtractionPool]:
    """One worker with short limits, shared: that it serves after every fault is part of each test."""
    with ExtractionPool(1, deadline_seconds=0.5, memory_bytes=400_000_000, readers=READERS) as pool:
        yield pool


def test_a_worker_is_told_all_that_is_known_of_a_page(pool: ExtractionPool) -> None:
    article = pool.read_article_now(page("halo"), SOURCE)
    assert (article.source, article.title) == ("kabar", "halo text/html")
    assert article.body.split()[1:] == ["https://kabar.test/a", "2025-02-06T12:00:00+00:00"]
    assert reader_of(article) != os.getpid()


def test_a_worker_is_used_again(pool: ExtractionPool) -> None:
    assert reader_of(pool.read_article_now(page("a"))) == reader_of(pool.read_article_now(page("b")))


def test_a_page_that_is_no_article_says_why(pool: ExtractionPool) -> None:
    with pytest.raises(SoftNotFound, match="tidak ditemukan") as caught:
        pool.read_article_now(page("missing"))
    assert caught.value.reason == "soft 404"


def test_a_bug_in_our_rules_costs_its_page_and_tells_its_place(pool: ExtractionPool) -> None:
    before = reader_of(pool.read_article_now(page("a")))
    with pytest.raises(ExtractorFailed, match=r"ZeroDivisionError: rules are wrong \(read_article, line \d+\)"):
        pool.read_article_now(page("bug"))
    assert reader_of(pool.read_article_now(page("a"))) == before


def test_a_page_that_waits_for_the_cpu_is_not_given_up() -> None:
    with ExtractionPool(1, deadline_seconds=0.5, readers=READERS) as pool:
        assert pool.read_article_now(page("sleep 1")).title == "sleep text/html"


@pytest.mark.fault("P1")
@pytest.mark.parametrize(
    ("payload", "told"),
    [
        ("sleep 60", r"longer than 0\.5 s"),
        ("spin", r"longer than 0\.5 s"),
        ("eat", "more than 400 MB"),
        ("crash", r"status -11"),
        ("quit", r"status 7"),
    ],
)
def test_a_page_that_harms_its_reader_costs_that_page_only(pool: ExtractionPool, payload: str, told: str) -> None:
    before = reader_of(pool.read_article_now(page("a")))
    begun = time.monotonic()
    with pytest.raises(ParseAborted, match=told):
        pool.read_article_now(page(payload))
    assert time.monotonic() - begun < (10 if payload == "spin" else 4)  # which takes its time of the CPU
    assert reader_of(pool.read_article_now(page("a"))) != before
    assert is_gone(before)


def test_the_loop_runs_on_while_a_page_is_read(pool: ExtractionPool) -> None:
    async def play() -> int:
        reading = asyncio.create_task(pool.read_article(page("sleep 0.2")))
        turns = 0
        while not reading.done():
            await asyncio.sleep(0.01)
            turns += 1
        assert isinstance(reading.result(), Article)
        return turns

    assert asyncio.run(play()) > 5


def test_outcomes_come_in_order_and_pages_are_read_a_few_ahead() -> None:
    taken = 0

    def endless() -> Iterator[tuple[Capture, Source | None]]:
        nonlocal taken
        for number in count():
            taken += 1
            yield page("missing" if number == 3 else f"{'sleep 0.05' if number % 2 else number}"), None

    with ExtractionPool(2, readers=READERS) as pool:
        outcomes = pool.map_articles(endless())
        first = [next(outcomes) for _ in range(6)]
        assert taken <= 6 + (2 * 2 + 1) * PAGES + 1
        later = sum(1 for _ in islice(outcomes, 3 * PAGES))
        outcomes.close()  # type: ignore[attr-defined]
    assert taken <= 6 + later + (2 * 2 + 1) * PAGES + 1
    assert [told(outcome) for _, outcome in first if isinstance(outcome, Article)] == ["0", "sleep", "2", "4", "sleep"]
    assert isinstance(first[3][1], SoftNotFound)


def test_all_pages_of_a_finite_list_come_back() -> None:
    with ExtractionPool(2, readers=READERS) as pool:
        outcomes = list(pool.map_articles((page(str(number)), None) for number in range(50)))
    assert [capture.payload for capture, _ in outcomes] == [str(number).encode() for number in range(50)]
    assert [told(outcome) for _, outcome in outcomes] == [str(number) for number in range(50)]
    assert not [outcome for _, outcome in outcomes if isinstance(outcome, NotAnArticle)]


@pytest.mark.fault("P1")
@pytest.mark.parametrize(
    ("harm", "place"), [("quit", 0), ("quit", 5), ("quit", PAGES - 1), ("crash", 5), ("eat", 5), ("spin", 5)]
)
def test_a_page_that_harms_its_reader_costs_none_of_those_beside_it(harm: str, place: int) -> None:
    orders = [harm if number == place else str(number) for number in range(2 * PAGES)]
    with ExtractionPool(1, deadline_seconds=0.1, memory_bytes=400_000_000, readers=READERS) as pool:
        outcomes = [outcome for _, outcome in pool.map_articles((page(each), None) for each in orders)]
    lost = [number for number, outcome in enumerate(outcomes) if isinstance(outcome, ParseAborted)]
    assert lost == [place]
    others = [outcome for outcome in outcomes if isinstance(outcome, Article)]
    assert [told(each) for each in others] == [each for each in orders if each != harm]
    first, second = {reader_of(each) for each in others[:place]}, {reader_of(each) for each in others[place:]}
    assert len(first) == min(place, 1)  # what was read before it was not read again
    assert len(second) == 1
    assert not first & second


def test_a_tray_that_takes_longer_than_a_page_may_is_waited_for() -> None:
    async def at_once(pool: ExtractionPool) -> list[Article]:
        return await asyncio.gather(*(pool.read_article(page("sleep 0.2")) for _ in range(PAGES)))

    with ExtractionPool(1, deadline_seconds=0.1, readers=READERS) as pool:
        before = pool.read_article_now(page("a"))
        mapped = [outcome for _, outcome in pool.map_articles([(page("sleep 0.2"), None)] * PAGES)]
        awaited = asyncio.run(at_once(pool))
    assert {reader_of(each) for each in (*mapped, *awaited) if isinstance(each, Article)} == {reader_of(before)}
    assert len(mapped) == len(awaited) == PAGES


def test_a_worker_that_does_not_get_on_is_ended_in_the_middle_of_a_tray() -> None:
    orders = [*map(str, range(3)), "stop", *map(str, range(3, 6))]
    with ExtractionPool(1, deadline_seconds=0.1, readers=READERS) as pool:
        outcomes = [outcome for _, outcome in pool.map_articles((page(each), None) for each in orders)]
    assert [told(each) for each in outcomes] == ["0", "1", "2", "parse aborted", "3", "4", "5"]


def test_pages_of_every_size_come_in_order() -> None:
    sizes = [1, BYTES + 1, 10, BYTES // 2, BYTES // 2, 3 * BYTES, 5, 5]
    orders = [f"{number} {'x' * size}" for number, size in enumerate(sizes)]
    with ExtractionPool(1, readers=READERS) as pool:
        outcomes = list(pool.map_articles((page(each), None) for each in orders))
    assert [(len(capture.payload), told(outcome)) for capture, outcome in outcomes] == [
        (size + 2, str(number)) for number, size in enumerate(sizes)
    ]


def test_a_page_for_which_there_is_no_room_costs_that_page_only(pool: ExtractionPool) -> None:
    orders = ["a", "b", f"c {'x' * 200_000}", "d"]
    before = reader_of(pool.read_article_now(page("a")))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        outcomes = [outcome for _, outcome in pool.map_articles((page(each), None) for each in orders)]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [told(each) for each in outcomes] == ["a", "b", "parse aborted", "d"]
    assert "no room" in str(outcomes[2])
    assert {reader_of(each) for each in outcomes if isinstance(each, Article)} == {before}


def test_pages_that_nobody_waits_for_are_not_read() -> None:
    async def play(pool: ExtractionPool) -> Article:
        waiting = [asyncio.create_task(pool.read_article(page("sleep 0.1"))) for _ in range(2)]
        unwanted = [asyncio.create_task(pool.read_article(page("sleep 60"))) for _ in range(3 * PAGES)]
        wanted = asyncio.create_task(pool.read_article(page("a")))
        await asyncio.sleep(0)
        for each in unwanted:
            each.cancel()
        await asyncio.gather(*waiting)
        return await asyncio.wait_for(wanted, 20)

    with ExtractionPool(1, readers=READERS) as pool:
        assert told(asyncio.run(play(pool))) == "a"


def test_pages_of_a_list_that_nobody_goes_on_with_are_not_read() -> None:
    orders = [*map(str, range(2 * PAGES)), *["sleep 2"] * PAGES]  # the last tray waits for a third worker
    with ExtractionPool(1, recycle_after=PAGES, readers=READERS) as pool:
        outcomes = pool.map_articles((page(each), None) for each in orders)
        assert told(next(outcomes)[1]) == "0"
        outcomes.close()  # type: ignore[attr-defined]
        begun = time.monotonic()
        assert told(pool.read_article_now(page("a"))) == "a"
    assert time.monotonic() - begun < 2 * PAGES - 1


def test_a_worker_is_replaced_after_its_share_of_pages() -> None:
    with ExtractionPool(1, recycle_after=2, readers=READERS) as pool:
        readers = [reader_of(pool.read_article_now(page("a"))) for _ in range(3)]
        mapped = [outcome for _, outcome in pool.map_articles([(page("a"), None)] * 4)]
    readers += [reader_of(each) for each in mapped if isinstance(each, Article)]
    assert [readers.index(each) for each in readers] == [0, 0, 2, 2, 4, 4, 6]


def test_closing_ends_busy_workers_at_once() -> None:
    async def play() -> tuple[int, float]:
        pool = ExtractionPool(1, readers=READERS)
        reader = reader_of(await pool.read_article(page("a")))
        reading = asyncio.create_task(pool.read_article(page("sleep 60")))
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        pool.close()
        with pytest.raises(ParseAborted):
            await reading
        return reader, time.monotonic() - begun

    reader, took = asyncio.run(play())
    assert took < 1
    assert is_gone(reader)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_what_ends_a_crawl_does_not_end_its_workers(pool: ExtractionPool, number: signal.Signals) -> None:
    """They hear it, too: of a terminal, of systemd. The page in hand is no loss that they should make."""
    reader = reader_of(pool.read_article_now(page("a")))
    os.kill(reader, number)
    assert reader_of(pool.read_article_now(page("a"))) == reader


def test_workers_keep_to_less_memory_where_less_is_allowed() -> None:
    """``ulimit -v`` of whoever started the crawl: nobody may raise that again."""
    script = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n"
        "from tests.reading.test_workers import ExtractionPool, READERS, page\n"
        "with ExtractionPool(1, readers=READERS) as pool:\n"
        "    print(pool.read_article_now(page('halo')).title)\n"
    )
    allowed = 500_000_000
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed)),
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("halo text/html\n", "")


def test_readers_that_cannot_be_imported_is_loud() -> None:
    with (
        ExtractionPool(1, readers="tests.no_such_module") as pool,
        pytest.raises(RuntimeError, match="did not start"),
    ):
        pool.read_article_now(page("a"))


@pytest.mark.parametrize("busy", [False, True])
def test_workers_end_when_their_parent_is_killed(busy: bool, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n"
        "from tests.reading.test_workers import ExtractionPool, READERS, page, reader_of\n"
        "pool = ExtractionPool(1, deadline_seconds=1.0, readers=READERS)\n"
        "print(reader_of(pool.read_article_now(page('a'))), flush=True)\n"
        f"pool.read_article_now(page('sleep 60')) if {busy} else sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        reader = int(parent.stdout.readline())
        time.sleep(0.1)
        parent.kill()
    assert is_gone(reader)


def test_a_worker_that_is_never_idle_is_not_overdue(pool: ExtractionPool) -> None:
    troubles: list[object] = []

    async def ask_on(until: float) -> int:
        asked = 0
        while time.monotonic() < until:
            await pool.read_article(page("a"))
            asked += 1
        return asked

    async def ask_at_once() -> list[int]:
        asyncio.get_running_loop().set_exception_handler(lambda _, trouble: troubles.append(trouble))
        await pool.read_article(page("a"))  # its start takes longer than any page may
        return await asyncio.gather(*(ask_on(time.monotonic() + 3.5) for _ in range(3)))

    assert min(asyncio.run(ask_at_once())) > 1
    assert troubles == []


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_pages_are_read_where_the_streams_are_closed(closed: str, tmp_path: Path) -> None:
    told = tmp_path / "told"
    script = (
        "import sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n"
        "from tests.reading.test_workers import ExtractionPool, READERS, page\n"
        "with ExtractionPool(1, readers=READERS) as pool:\n"
        f"    open({str(told)!r}, 'w').write(pool.read_article_now(page('a')).title)\n"
    )
    subprocess.run(["/bin/sh", "-c", f'exec "$0" -c "$1" {closed}', sys.executable, script], check=False)
    assert told.read_text() == "a text/html"


def test_a_second_loop_hears_workers_that_are_busy_for_the_first() -> None:
    async def leave(pool: ExtractionPool) -> None:
        for _ in range(3):
            asyncio.create_task(pool.read_article(page("sleep 0.2")))  # noqa: RUF006
        await asyncio.sleep(0.01)

    with ExtractionPool(1, readers=READERS) as pool:
        asyncio.run(leave(pool))
        assert asyncio.run(asyncio.wait_for(pool.read_article(page("a")), 20)).title == "a text/html"


def test_a_loop_that_was_closed_on_waiting_pages_takes_nothing_from_the_next() -> None:
    async def leave(pool: ExtractionPool) -> list[asyncio.Task[Article]]:
        left = [asyncio.create_task(pool.read_article(page("sleep 0.2"))) for _ in range(2 * PAGES)]
        await asyncio.sleep(0.01)
        return left

    with ExtractionPool(1, readers=READERS) as pool:
        loop = asyncio.new_event_loop()
        left = loop.run_until_complete(leave(pool))
        loop.close()  # nobody has cancelled them
        assert asyncio.run(asyncio.wait_for(pool.read_article(page("a")), 20)).title == "a text/html"
    assert not any(each.done() for each in left)


def test_a_worker_that_the_system_ends_between_two_pages_costs_neither() -> None:
    with ExtractionPool(1, readers=READERS) as pool:
        first = reader_of(pool.read_article_now(page("a")))
        os.kill(first, signal.SIGKILL)
        for _ in range(250):
            if "Z" in Path(f"/proc/{first}/stat").read_text().rpartition(")")[2].split()[:1]:
                break
            time.sleep(0.02)
        assert reader_of(pool.read_article_now(page("a"))) != first


def descriptors() -> set[int]:
    """Those that are open."""
    opened = set()
    for each in range(1000):
        with suppress(OSError):
            fcntl.fcntl(each, fcntl.F_GETFD)
            opened.add(each)
    return opened


@contextmanager
def descriptors_left(count: int) -> Iterator[None]:
    """No more than about so many can be opened; nothing that was opened stays open."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    before = descriptors()
    free = islice((each for each in range(1000) if each not in before), count, None)
    resource.setrlimit(resource.RLIMIT_NOFILE, (next(free), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert descriptors() == before


def test_fewer_workers_do_where_descriptors_are_few() -> None:
    with descriptors_left(14), ExtractionPool(4, readers=READERS) as pool:
        outcomes = list(pool.map_articles((page(str(number)), None) for number in range(9)))
    assert [type(outcome) for _, outcome in outcomes] == [Article] * 9


@pytest.mark.parametrize("left", range(1, 9))
def test_a_worker_that_cannot_be_started_is_told_and_leaves_nothing_open(left: int) -> None:
    with ExtractionPool(1, readers=READERS) as pool:
        with descriptors_left(left), pytest.raises(RuntimeError, match="no worker can be started"):
            pool.read_article_now(page("a"))
        assert pool.read_article_now(page("a")).title == "a text/html"


def test_an_answer_without_end_ends_its_worker(pool: ExtractionPool) -> None:
    with pytest.raises(ParseAborted):
        pool.read_article_now(page("boast"))
    assert pool.read_article_now(page("a")).title == "a text/html"


def test_a_worker_that_claims_to_have_just_started_is_not_waited_for(pool: ExtractionPool) -> None:
    before = reader_of(pool.read_article_now(page("a")))
    with pytest.raises(ParseAborted):
        asyncio.run(asyncio.wait_for(pool.read_article(page("stall")), 20))
    assert is_gone(before)
    assert pool.read_article_now(page("a")).title == "a text/html"


def test_what_an_idle_worker_says_is_no_answer() -> None:
    async def play(pool: ExtractionPool) -> tuple[int, int]:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: wrong.append(told))
        first = reader_of(await pool.read_article(page("chatter")))
        await asyncio.sleep(0.3)
        return first, reader_of(await pool.read_article(page("a")))

    wrong: list[object] = []
    with ExtractionPool(1, readers=READERS) as pool:
        first, second = asyncio.run(play(pool))
    assert first != second
    assert not wrong
