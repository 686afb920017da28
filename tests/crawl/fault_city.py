"""A city of loopback hosts, each with healthy pages and one trouble, and what must come of all of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

from crawl_desk import Desk, article_page

from examples.newsroom.pages import rss
from tests import faultd
from tests.faultd import Visit

Came = tuple[str, str | None]  # an address's state and reason


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong at one host: at one page, at its robots.txt, or at its feed."""

    name: str
    faults: tuple[str, ...]  # of docs/faults.toml
    route: str  # of tests/faultd.py
    state: str  # of the address with the trouble
    reason: str | None = None
    at: str = "page"  # or "robots", "feed"
    healthy: frozenset[str] = frozenset({"stored"})  # states that the host's other pages may be in

    @property
    def fails_its_source(self) -> bool:
        """Whether nothing can be got there at all."""
        return self.at != "page" and self.state == "unlisted"


def page_trouble(faults: str, route: str, state: str, reason: str | None = None) -> Trouble:
    name = route.strip("/").replace("/", "-").replace(" ", "-")[:40]
    return Trouble(name, tuple(faults.split()), route, state, reason)


LATER = frozenset({"stored", "pending"})  # a host that asks to be left alone is

TROUBLES = (
    page_trouble("N1", "/slow-header", "failed", "deadline exceeded"),
    page_trouble("N1", "/slow-body", "failed", "deadline exceeded"),
    page_trouble("N2", "/silent", "failed", "deadline exceeded"),
    page_trouble("N3", "/endless", "failed", "too large"),
    page_trouble("N3", "/announced", "failed", "too large"),
    page_trouble("N4", "/bomb/300", "failed", "too large"),
    page_trouble("N5", "/coding/br", "refused", "content coding not asked for"),
    page_trouble("N5", "/coding/zstd", "refused", "content coding not asked for"),
    page_trouble("N5", "/coding/gzip, gzip", "refused", "content coding not asked for"),
    page_trouble("N5", "/coding/nonsense", "refused", "content coding not asked for"),
    page_trouble("N6", "/cut-gzip", "failed", "truncated"),
    page_trouble("N6", "/cut-gzip-chunked", "failed", "truncated"),
    page_trouble("N6", "/no-gzip", "failed", "bad answer"),
    page_trouble("N6", "/gzip-wrong-sum", "failed", "bad answer"),
    page_trouble("N6", "/after-gzip", "stored"),
    page_trouble("N7", "/short", "failed", "truncated"),
    page_trouble("N7", "/short-once", "stored"),
    page_trouble("N7", "/cut-chunks", "failed", "truncated"),
    page_trouble("N7", "/reset", "failed", "unreachable"),
    page_trouble("N7", "/reset-body", "failed", "truncated"),
    page_trouble("N7", "/hang-up", "failed", "unreachable"),
    page_trouble("N7", "/no-length", "stored"),
    page_trouble("N8", "/long-header", "failed", "bad answer"),
    page_trouble("N8", "/many-headers", "failed", "bad answer"),
    page_trouble("N8", "/eight-bit-header", "stored"),
    page_trouble("N8", "/two-lengths", "failed", "bad answer"),
    page_trouble("N8", "/no-head", "failed", "bad answer"),
    page_trouble("N8", "/early-hints", "stored"),
    page_trouble("N8", "/hints-for-ever", "failed", "deadline exceeded"),
    page_trouble("N8", "/bad-chunk", "failed", "bad answer"),
    page_trouble("N9", "/loop", "failed", "too many redirects"),
    page_trouble("N9", "/chain/50", "failed", "too many redirects"),
    page_trouble("N9", "/chain/5", "stored"),
    page_trouble("N9", "/to/file:%2F%2F%2Fetc%2Fpasswd", "refused", "scheme not allowed"),
    page_trouble("N9", "/to/javascript:alert(1)", "refused", "scheme not allowed"),
    page_trouble("N9", "/nowhere", "failed", "bad answer"),
    page_trouble("N9 N10", "/to/http:%2F%2F127.0.0.99%2F", "refused", "address not allowed"),
    page_trouble("N12", "/later/503/1", "stored"),
    page_trouble("N16", "/hang-up-after", "stored"),
    page_trouble("P1", "/made/nested", "refused", "parse aborted"),
    page_trouble("P1", "/made/attributes", "refused", "parse aborted"),
    page_trouble("P1", "/made/options", "refused", "parse aborted"),
    page_trouble("P1", "/made/long", "failed", "too large"),
    page_trouble("P2", "/made/characters", "stored"),
    page_trouble("P4", "/made/linked-data", "stored"),
    page_trouble("P6", "/made/nothing", "refused", "no text"),
    Trouble("told-to-wait", ("N12",), "/status-later/503", "failed", "http 503", healthy=LATER),
    Trouble("robots-503", ("R1",), "/status/503 Busy", "unlisted", at="robots", healthy=frozenset()),
    Trouble("robots-silent", ("R1",), "/silent", "unlisted", at="robots", healthy=frozenset()),
    Trouble("robots-404", ("R1",), "/status/404 None", "stored", at="robots"),
    Trouble("robots-html", ("R1",), "/page", "stored", at="robots"),
    Trouble("feed-500", ("N13",), "/status/500 Oops", "unlisted", at="feed", healthy=frozenset()),
    Trouble("feed-cut-gzip", ("N6",), "/cut-gzip", "unlisted", at="feed", healthy=frozenset()),
)


@dataclass
class City(faultd.FaultServer):
    """`count` hosts; the first has no trouble, the others have `troubles` in turn. `pages` healthy ones each."""

    count: int = 30
    pages: int = 3
    troubles: Sequence[Trouble] = TROUBLES
    prefix: str = "127.0.20."
    hosts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.hosts = [f"{self.prefix}{number}" for number in range(1, self.count + 1)]

    def trouble(self, number: int) -> Trouble | None:
        return self.troubles[(number - 1) % len(self.troubles)] if number and self.troubles else None

    @contextmanager
    def open(self) -> Iterator[City]:
        """Serve from a thread of its own."""
        ready, loop = threading.Event(), asyncio.new_event_loop()
        ended = asyncio.Event()

        async def serve() -> None:
            async with faultd.listening(self, self.hosts):
                ready.set()
                await ended.wait()

        thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True)
        thread.start()
        assert ready.wait(20)
        try:
            yield self
        finally:
            loop.call_soon_threadsafe(ended.set)
            thread.join(20)
            loop.close()

    def followed_by(self, desk: Desk) -> None:
        """Each host is a source of its own."""
        for number, host in enumerate(self.hosts):
            desk.follow(f"kota{number}", self._source(f"kota{number}", host))

    def expected(self) -> dict[str, Came | None]:
        """Every address that the city names, and what must come of it; None: either of the host's `healthy` states."""
        found: dict[str, Came | None] = {}
        for number, host in enumerate(self.hosts):
            trouble = self.trouble(number)
            if trouble is not None and trouble.fails_its_source:
                continue
            for page in range(self.pages):
                sound = trouble is None or trouble.healthy == {"stored"}
                found[self.url(f"/berita/{page}", host)] = ("stored", None) if sound else None
            if trouble is not None and trouble.at == "page":
                found[self.url("/aneh/999", host)] = (trouble.state, trouble.reason)
        return found

    def failing(self) -> set[str]:
        """The sources from which nothing can be got."""
        return {
            f"kota{number}"
            for number in range(self.count)
            if (trouble := self.trouble(number)) is not None and trouble.fails_its_source
        }

    async def respond(self, visit: Visit) -> None:
        number = self.hosts.index(visit.host)
        trouble, path = self.trouble(number), visit.path
        visit.page = article_page(1_000 * number + 999).body
        place = {"/robots.txt": "robots", "/feed": "feed", "/aneh/999": "page"}.get(path)
        if trouble is not None and trouble.at == place:
            await _play(visit, trouble.route)
        elif path == "/robots.txt":
            await visit.answer(b"User-agent: *\nDisallow:\n")
        elif path == "/feed":
            await visit.answer(self._feed(visit.host, has_odd_page=trouble is not None and trouble.at == "page"))
        elif path.startswith("/berita/"):
            await visit.answer(article_page(1_000 * number + int(path.removeprefix("/berita/"))).body)
        else:
            await faultd.play(visit, path)

    def _feed(self, host: str, *, has_odd_page: bool) -> bytes:
        paths = [*(["/aneh/999"] if has_odd_page else []), *(f"/berita/{page}" for page in range(self.pages))]
        items = (f"<item><title>{path}</title><link>{self.url(path, host)}</link></item>" for path in paths)
        return rss("kota", self.url("", host), items).body

    def _source(self, name: str, host: str) -> str:
        base = self.url("", host)
        return (
            f'name = "{name}"\ntitle = "{name}"\nhome = "{base}/"\nhosts = ["{host}"]\n'
            f'[[listings]]\nurl = "{base}/feed"\nkind = "feed"\n[articles]\nmatch = "/(berita|aneh)/(?P<id>[0-9]+)$"\n'
            f"[politeness]\nmax_articles_per_run = {self.pages + 1}\n"
        )


async def _play(visit: Visit, route: str) -> None:
    kind, _, argument = route.strip("/").partition("/")
    if kind == "made":
        await visit.answer(made(argument, visit.page))
    elif kind == "status-later":
        await visit.answer(b"busy", status=f"{argument} Later", Retry_After="1800")
    else:
        await faultd.play(visit, route)


@lru_cache
def made(kind: str, page: bytes) -> bytes:
    """A page that harms, or confuses, whoever reads it."""
    head, body = page.split(b"<body>")
    if kind == "linked-data":
        deep = b"[" * 20_000 + b"]" * 20_000
        broken = b'{"@type": "NewsArticle", "headline": NaN, "author": [{"name": "\\ud800"}],'
        scripts = b"".join(b'<script type="application/ld+json">' + text + b"</script>" for text in (deep, broken))
        return head + scripts + b"<body>" + body
    if kind == "characters":
        return page.replace(b"<p>", "<p>\0\u202eabc\u202c \ud83d\ude00 &#xD800;\x01 ".encode("utf-8", "surrogatepass"))
    return {
        "nested": head + b"<body>" + b"<div>" * 100_000 + body,
        "attributes": head + b"<body><a " + b" ".join(b"a%d=1" % number for number in range(100_000)) + b">" + body,
        "options": head + b"<body>" + b"<option>" * 200_000 + body,
        "long": page + b"<p>panjang</p>" * 900_000,
        "nothing": head + b"<body></body></html>",
    }[kind]
