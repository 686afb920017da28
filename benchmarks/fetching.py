"""What a request costs us, Scrapy and a bare aiohttp loop: the same pages over loopback, one after the other.

usage: python -m benchmarks.fetching [REQUESTS]

A server of its own process answers on 127.0.x.y with gzipped article pages (about 210 KB, 57 KB on the wire). Every
client runs in a process of its own with 32 requests at once and one at a time to a host; what is counted is its CPU,
children included, without its start. Scrapy (autothrottle, cookies, robots and retries off) and aiohttp run in the
environment of ``crawlers.txt``. We read pages in two processes, and once in one: instructions take longer while all
cores are at work, and the tools beside ours use one. Without the package index it says so and succeeds.
"""

from __future__ import annotations

import asyncio
import gzip
import html
import importlib
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from archive import heap
from benchmarks.environments import NoEnvironment, clean_environ, interpreter
from benchmarks.newswire import Newswire, vocabulary

ROOT = Path(__file__).parent.parent
AT_ONCE = 32
REQUESTS = 3_000
ROUNDS = 9


def main(arguments: list[str]) -> int:
    """0, after the tables on stdout; also where there is nothing to measure with."""
    requests = int(arguments[0]) if arguments else REQUESTS
    try:
        theirs = interpreter("crawlers")
    except NoEnvironment as reason:
        print(f"skipped: Scrapy and aiohttp cannot be installed ({reason})")
        return 0
    pythons = {"ours": Path(sys.executable), "aiohttp": theirs, "scrapy": theirs}
    with server() as port:
        for extraction in (False, True):
            print(f"extraction {'on' if extraction else 'off'}, 100 hosts")
            count = requests // 3 if extraction else requests
            clients = pythons | ({"one reader": pythons["ours"]} if extraction else {})
            found = _rounds([(python, name, port, 100, count, extraction) for name, python in clients.items()])
            for name in clients:
                cpu, speed = found[name, 100].best
                print(f"  {name}: {cpu:.0f} us of CPU a request, {speed:.0f} pages/s")
            for name in ("ours", "one reader") if extraction else ("ours",):
                for other in ("scrapy", "aiohttp"):
                    print(f"  {name}: {found[name, 100].beside(found[other, 100])} {other}'s", flush=True)
        found = _rounds([(pythons["ours"], "ours", port, hosts, requests, False) for hosts in (20, 300)])
        print(f"300 hosts: {found['ours', 300].beside(found['ours', 20])} those at 20 hosts", flush=True)
        for hosts in (100, 200, 300, 400):
            late = _run(pythons["ours"], "paced", port, hosts, hosts * 20, True)
            print(
                f"{hosts} hosts at one request a second, extraction on: {late['pages'] / late['wall']:.0f} pages/s,",
                end=" ",
            )
            print(
                f"95th percentile of lateness {late['late_ms']:.0f} ms, {late['cpu'] / late['wall']:.2f} cores",
                flush=True,
            )
    return 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What a client took in each round, without its start: (CPU microseconds a request, pages a second)."""

    rounds: list[tuple[float, float]]

    @property
    def best(self) -> tuple[float, float]:
        """The least CPU and the most pages of any round: what disturbs a run only ever makes it longer."""
        return min(cpu for cpu, _ in self.rounds), max(speed for _, speed in self.rounds)

    def beside(self, other: _Found) -> str:
        """The ratios of the best, and behind each the middle one of the rounds, with the least and the most."""
        told = []
        for figure, name in enumerate(("of the CPU", "times the pages a second")):
            turns = sorted(
                ours[figure] / theirs[figure] for ours, theirs in zip(self.rounds, other.rounds, strict=True)
            )
            told.append(
                f"{self.best[figure] / other.best[figure]:.2f} {name}"
                f" (rounds {median(turns):.2f}, {turns[0]:.2f} to {turns[-1]:.2f})"
            )
        return ", ".join(told)


def _rounds(asked: list[tuple[Path, str, int, int, int, bool]]) -> dict[tuple[str, int], _Found]:
    """What clients found by their names and hosts, taken in turns.

    What starting takes is measured by short runs; the best of them is taken off each of the long ones.
    """
    runs: dict[tuple[str, int], tuple[list[dict[str, float]], list[dict[str, float]]]] = {}
    for _ in range(ROUNDS):
        for python, name, port, hosts, requests, extraction in asked:
            for kind, count in enumerate((2 * hosts, requests)):
                run = _run(python, name, port, hosts, count, extraction)
                runs.setdefault((name, hosts), ([], []))[kind].append(run)
    return {asked_for: _beyond_starting(short, long) for asked_for, (short, long) in runs.items()}


def _beyond_starting(short: list[dict[str, float]], long: list[dict[str, float]]) -> _Found:
    start = {figure: min(run[figure] for run in short) for figure in ("cpu", "wall", "pages")}
    beyond = [{figure: run[figure] - start[figure] for figure in start} for run in long]
    return _Found([(1e6 * run["cpu"] / run["pages"], run["pages"] / run["wall"]) for run in beyond])


def _run(python: Path, client: str, port: int, hosts: int, requests: int, extraction: bool) -> dict[str, float]:
    asked = [client, str(port), str(hosts), str(requests), str(int(extraction))]
    command = [str(python), "-W", "ignore", "-m", "benchmarks.fetching", "client", *asked]
    done = subprocess.run(command, cwd=ROOT, env=clean_environ(), check=True, capture_output=True, text=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


# The server


@contextmanager
def server() -> Iterator[int]:
    """A server in a process of its own, on every loopback address: its port."""
    command = [sys.executable, "-m", "benchmarks.fetching", "serve"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.terminate()


class _Serving(asyncio.Protocol):
    """Answers every request with one of a few pages; one request at a time, connections kept."""

    def __init__(self, answers: list[bytes]) -> None:
        self._answers, self._heard = answers, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._heard += data
        while b"\r\n\r\n" in self._heard:
            request, _, self._heard = self._heard.partition(b"\r\n\r\n")
            self._transport.write(self._answers[len(request) % len(self._answers)])


async def _serve() -> None:
    answers = [_answer(gzip.compress(page(number))) for number in range(8)]
    serving = await asyncio.get_running_loop().create_server(lambda: _Serving(answers), "0.0.0.0", 0, backlog=1024)
    print(serving.sockets[0].getsockname()[1], flush=True)
    await serving.serve_forever()


def _answer(body: bytes) -> bytes:
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
    return f"{head}Content-Length: {len(body)}\r\nConnection: keep-alive\r\n\r\n".encode() + body


def page(number: int) -> bytes:
    """An article page as publishers make them: the text is a small part of it."""
    wire, chance, words = Newswire(1_000), random.Random(number), vocabulary()
    article = wire.article(number)

    def links(count: int) -> str:
        slugs = ("-".join(chance.choices(words[:3_000], k=7)) for _ in range(count))
        return "".join(
            f'<li class="card"><a href="/berita/{slug}"><img src="/t/{slug}.jpg">{slug}</a></li>' for slug in slugs
        )

    styles = "".join(f".c{chance.randrange(9999)}{{margin:{chance.randrange(99)}px}}" for _ in range(2_500))
    data = json.dumps({"@type": "NewsArticle", "headline": article.title, "datePublished": "2025-02-06T09:26:00+07:00"})
    text = "".join(f"<p>{html.escape(each)}</p>" for each in wire.paragraphs(number))
    return (
        f"<!DOCTYPE html><html lang=id><head><title>{article.title}</title><style>{styles}</style>"
        f'<script type="application/ld+json">{data}</script></head><body><nav><ul>{links(150)}</ul></nav>'
        f"<article><h1>{article.title}</h1>{text}</article><aside class=related><ul>{links(250)}</ul></aside>"
        f"<script>var state={json.dumps(chance.choices(words, k=4_000))}</script></body></html>"
    ).encode()


def addresses(port: int, hosts: int, requests: int) -> list[list[str]]:
    """The addresses to be asked, a list for each host."""
    names = [f"127.0.{1 + number // 200}.{1 + number % 200}" for number in range(hosts)]
    urls = [[f"http://{name}:{port}/berita/{number}" for number in range(requests // hosts)] for name in names]
    assert all(name.startswith("127.") for name in names)
    return urls


# The clients: each gets its addresses and says what it took.


def _client(name: str, port: int, hosts: int, requests: int, extraction: bool) -> None:
    urls = addresses(port, hosts, requests)
    if name in ("ours", "one reader", "paced"):
        heap.keep_what_is_freed()  # as ``warta`` does when it starts
    run: Callable[[list[list[str]], bool], dict[str, float]] = {
        "ours": _ours, "one reader": _with_one_reader, "aiohttp": _aiohttp, "scrapy": _scrapy, "paced": _paced
    }[name]  # fmt: skip
    print(json.dumps(run(urls, extraction)))


class _Meter:
    """CPU of this process and its ended children since it was made, and the time on the wall."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def figures(self, pages: int) -> dict[str, float]:
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = time.process_time() - self._cpu + children.ru_utime + children.ru_stime
        wall = time.perf_counter() - self._wall
        return {"cpu": cpu, "wall": wall, "pages": pages}


async def _each_host(urls: list[list[str]], ask: Callable[[str], Awaitable[None]]) -> None:
    """`AT_ONCE` hosts at a time, one request at a time to each."""
    waiting = iter(urls)

    async def worker() -> None:
        for host in waiting:
            for url in host:
                await ask(url)

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


def _ours(urls: list[list[str]], extraction: bool, readers: int = 2) -> dict[str, float]:
    fetch, pool_module = (importlib.import_module(name) for name in ("scraper.fetch", "scraper.reading.pool"))

    async def run() -> int:
        done = 0
        pool = pool_module.ExtractionPool(workers=readers) if extraction else None
        async with fetch.Fetcher(agent="benchmark", allow_private=True) as fetcher:

            async def ask(url: str) -> None:
                nonlocal done
                answer = await fetcher.get(url)
                if pool is not None:
                    await pool.read_article(answer.capture, None)
                done += len(answer.capture.payload) > 100_000

            await _each_host(urls, ask)
        if pool is not None:
            pool.close()
        return done

    meter = _Meter()
    return meter.figures(asyncio.run(run()))


def _with_one_reader(urls: list[list[str]], extraction: bool) -> dict[str, float]:
    return _ours(urls, extraction, readers=1)


def _paced(urls: list[list[str]], extraction: bool) -> dict[str, float]:
    """One request a second to each host; late is what starts after its second."""
    fetch, pool_module = (importlib.import_module(name) for name in ("scraper.fetch", "scraper.reading.pool"))
    late: list[float] = []

    async def run() -> None:
        loop = asyncio.get_running_loop()
        with pool_module.ExtractionPool(workers=2) as pool:
            limits = fetch.Limits(concurrency=len(urls), kept_lines=len(urls))
            async with fetch.Fetcher(agent="benchmark", allow_private=True, limits=limits) as fetcher:

                async def host(own: list[str], due: float) -> None:
                    reading = []
                    for url in own:
                        await asyncio.sleep(due - loop.time())
                        late.append(loop.time() - due)
                        answer = await fetcher.get(url)
                        reading.append(asyncio.ensure_future(pool.read_article(answer.capture, None)))
                        due += 1.0
                    await asyncio.gather(*reading)

                start = loop.time() + 1.0
                await asyncio.gather(*(host(own, start + number / len(urls)) for number, own in enumerate(urls)))

    meter = _Meter()
    asyncio.run(run())
    figures = meter.figures(len(late))
    return {**figures, "late_ms": 1000 * sorted(late)[int(0.95 * len(late))]}


def _aiohttp(urls: list[list[str]], extraction: bool) -> dict[str, float]:
    aiohttp = importlib.import_module("aiohttp")
    read = _reader(extraction)

    async def run() -> int:
        done = 0
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as session:

            async def ask(url: str) -> None:
                nonlocal done
                async with session.get(url) as answer:
                    body = await answer.read()
                read(body, url)
                done += len(body) > 100_000

            await _each_host(urls, ask)
        return done

    meter = _Meter()
    return meter.figures(asyncio.run(run()))


def _scrapy(urls: list[list[str]], extraction: bool) -> dict[str, float]:
    scrapy, crawler = (importlib.import_module(name) for name in ("scrapy", "scrapy.crawler"))
    read = _reader(extraction)
    done: list[int] = []

    class Spider(scrapy.Spider):  # type: ignore[misc,name-defined]
        name = "benchmark"

        async def start(self) -> Any:
            for number in range(len(urls[0])):
                for host in urls:
                    yield scrapy.Request(host[number], dont_filter=True)

        def parse(self, response: Any) -> None:
            read(response.body, response.url)
            done.append(len(response.body) > 100_000)

    settings = {
        "CONCURRENT_REQUESTS": AT_ONCE, "CONCURRENT_REQUESTS_PER_DOMAIN": 1, "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False, "ROBOTSTXT_OBEY": False, "COOKIES_ENABLED": False, "RETRY_ENABLED": False,
        "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False,
    }  # fmt: skip
    process = crawler.CrawlerProcess(settings)
    process.crawl(Spider)
    meter = _Meter()
    process.start()
    return meter.figures(sum(done))


def _reader(extraction: bool) -> Callable[[bytes, str], object]:
    """The same extractor for all; nothing where it is off."""
    if not extraction:
        return lambda body, url: None
    return partial(importlib.import_module("scraper").extract)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            asyncio.run(_serve())
        case ["client", name, port, hosts, requests, extraction]:
            _client(name, int(port), int(hosts), int(requests), bool(int(extraction)))
        case arguments:
            sys.exit(main(arguments))
