"""JSON listings, index and account pages made to cost time, to lead astray or to break what comes after."""

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from scraper import discovery
from scraper.discovery import Discovered
from scraper.source import Fields, Source

SOURCE = Source(name="b", title="B", home="https://b.example/", hosts=("b.example",))
HERE = "https://b.example/api/daftar"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
SECONDS = 4.0  # of CPU; at most about 1 on a machine that is not busy


def read(payload: bytes, kind: str, **more: object) -> Discovered:
    start = time.process_time()
    found = discovery.links(kind, payload, HERE, source=SOURCE, fetched_at=NOW, **more)  # type: ignore[arg-type]
    assert time.process_time() - start < SECONDS
    for link in found.links:
        assert link.url.startswith("https://b.example/")
        str(link).encode()  # raises for half characters
    return found


def paths(found: Discovered) -> list[str]:
    return [link.url.removeprefix("https://b.example") for link in found.links]


JSON_TRAPS: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "empty items without end": (lambda: b"[" + b"{}," * 3_000_000 + b"{}]", "has an address"),
    "numbers without end": (lambda: b"[" + b"0," * 4_000_000 + b"0]", "has an address"),
    "objects within objects": (lambda: b'{"url":' * 500_000, "not JSON"),
    "lists within lists": (lambda: b"[" * 500_000 + b"]" * 500_000, "not JSON"),
    "keys without end": (lambda: b"[{" + b",".join(b'"k%d":1' % n for n in range(200_000)) + b"}]", "has an address"),
    "too large": (lambda: b'["' + b"a" * 10_000_000 + b'"]', "more than 10,000,000 bytes"),
    "a title of a million": (lambda: b'[{"url":"/b-1","title":"' + b"&lt;" * 2_000_000 + b'"}]', None),
    "an address of a million": (lambda: b'[{"url":"/' + b"a" * 9_000_000 + b'"}]', None),
    "hosts to be written in A-labels": (
        lambda: json.dumps([{"url": f"http://{'ä' * 900}.x{n}/"} for n in range(1_500)]).encode(), None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", JSON_TRAPS)
def test_hostile_json_costs_little(name: str) -> None:
    make, problem = JSON_TRAPS[name]
    found = read(make(), "json")
    assert len(found.links) <= 1
    assert found.problem is None if problem is None else problem in (found.problem or "")


def test_lists_of_lists_of_lists_are_bounded() -> None:
    document = {"a": [{"b": [{"c": [{"url": "/b-1"}] * 100}] * 100}] * 30}
    found = read(json.dumps(document).encode(), "json", fields=Fields(items="a.*.b.*.c"))
    assert paths(found) == ["/b-1"]
    assert found.problem == "only the first 10,000 items were read"


@pytest.mark.parametrize(("document", "expected"), [
    ('[{"url": "/b-1", "title": "a\\ud800b"}]', ["/b-1"]),
    ('[{"url": "/b-\\ud800"}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": 1e999}, {"url": 5}, {"url": true}, {"url": NaN}, {"url": {}}, {"url": []}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": "/b-1", "url": "/b-2"}]', ["/b-2"]),
    (f'[{{"url": "/b-1", "date": {"9" * 5_000}}}, {{"url": "/b-2"}}]', ["/b-1", "/b-2"]),
    ('[{"url": "https://x.example/b-1"}, {"url": "//x.example/b-1"}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": "https://b.example@x.example/b-1"}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": "https:\\\\\\\\x.example\\\\b-1"}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": "javascript:a()"}, {"url": "data:,a"}, {"url": "file:///b-1"}, {"url": "/b-2"}]', ["/b-2"]),
    ('[{"url": "/b-1\\u0000"}, {"url": "\\n/b-2\\t"}]', ["/b-1", "/b-2"]),
    ('[null, "x", 1, [], {"url": null}, {"url": ""}, {"url": "/b-2"}]', ["/b-2"]),
], ids=lambda value: value[:40] if isinstance(value, str) else "")  # fmt: skip
def test_one_bad_item_costs_only_itself(document: str, expected: list[str]) -> None:
    assert paths(read(document.encode(), "json")) == expected


@pytest.mark.parametrize(("encoding", "content_type"), [
    ("utf-8", None), ("utf-8-sig", None), ("utf-16", None), ("windows-1252", None),
    ("windows-1252", "application/json; charset=windows-1252"), ("iso-8859-1", "application/json; charset=utf-8"),
])  # fmt: skip
def test_json_in_any_encoding(encoding: str, content_type: str | None) -> None:
    (link,) = read('[{"url": "/b-1", "title": "Café"}]'.encode(encoding), "json", content_type=content_type).links
    assert link.title == "Café"


PAGE_TRAPS: dict[str, tuple[Callable[[], str], str | None, str | None]] = {
    "elements within elements": (lambda: "<div>" * 50_000, None, "cannot be read as a page"),
    "attributes without end": (
        lambda: f"<a {' '.join(f'a{n}=1' for n in range(60_000))}>", None, "cannot be read as a page",
    ),
    "options without end": (lambda: "<select>" + "<option>" * 60_000, None, "cannot be read as a page"),
    "other publishers' links": (
        lambda: "".join(f"<a href='https://x{n}.example/berita-{n}'>x</a>" for n in range(50_000)), None,
        "no links to articles",
    ),
    "cards within cards": (lambda: "<div>" * 5_000 + "<p>x</p>" * 20_000, "div", "no links to articles"),
    "a selector that is none": (lambda: "<a href='/berita-1'>", "a[[[", "cannot be read as a page"),
    "a script of a million": (lambda: f"<b onclick=\"{'open(' * 200_000}\">", None, "no links to articles"),
    "a foreign base": (lambda: "<base href='https://x.example/'><a href='/berita-1'>x</a>", None, "no links"),
}  # fmt: skip


@pytest.mark.parametrize("name", PAGE_TRAPS)
def test_hostile_pages_cost_little(name: str) -> None:
    make, selector, problem = PAGE_TRAPS[name]
    found = read(make().encode(), "index", link_selector=selector)
    assert found.links == ()
    assert problem is None or problem in (found.problem or "")


def test_a_page_with_links_without_end() -> None:
    found = read("".join(f"<a href='/berita-{n}'>J</a>" for n in range(100_000)).encode(), "index")
    assert len(found.links) == 5_000


def test_clicks_within_clicks() -> None:
    nested = "".join(f"<div onclick=\"location='/berita-{n}'\">" for n in range(3_000))
    assert len(read((nested + "kata " * 50_000).encode(), "account").links) == 3_000


def test_the_encoding_of_a_page() -> None:
    page = "<a href='/berita-1'>Café</a>".encode("latin-1")
    (link,) = read(page, "index", content_type="text/html; charset=iso-8859-1").links
    assert link.title == "Café"


@pytest.mark.parametrize("page", [
    "<base href='http://[::1'><a href='/berita-1'>x</a>", "<a href='\\berita-1'>x</a>",
    "<a href='https:\\\\x.example\\berita-2'>y</a><a href=' /berita-1 '>x</a>",
    "<a href='JavaScript:void(0)' onclick=\"location.href='/berita-1'\">x</a>",
    "<a href='#' data-href='/berita-1'>x</a><a href='#berita-3'>z</a>",
    "<div class='k'><a href='#'>Bagikan</a><a href='/berita-1'>x</a></div>",
    "<div class='k'><b>a</b><span><a>leer</a><a href='/berita-1'>x</a></span></div>",
])  # fmt: skip
def test_odd_links(page: str) -> None:
    found = read(page.encode(), "index", link_selector=".k, a[href]" if "class" in page else None)
    assert {path.replace("/api", "") for path in paths(found)} == {"/berita-1"}
