"""Listings in JSON: described by the source file, WordPress, and whatever else comes instead."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import discovery
from scraper.discovery import Discovered, Link
from scraper.json_path import reached
from scraper.source import Fields, Source

SOURCE = Source(name="b", title="B", home="https://b.example/", hosts=("b.example",), timezone="Asia/Jakarta")
HERE = "https://b.example/api/berita?page=1"
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def read(document: object, fields: Fields | None = None, *, kind: str = "json") -> Discovered:
    payload = document if isinstance(document, bytes) else json.dumps(document).encode()
    return discovery.links(kind, payload, HERE, source=SOURCE, fetched_at=NOW, fields=fields)  # type: ignore[arg-type]


def paths(found: Discovered) -> list[str]:
    return [link.url.removeprefix("https://b.example") for link in found.links]


def test_a_list_by_itself() -> None:
    found = read([{"url": "/berita-1", "title": "Satu"}, {"url": "https://b.example/berita-2"}])
    assert found.problem is None
    assert found.links[0] == Link(url="https://b.example/berita-1", origin="json:item", title="Satu")
    assert paths(found) == ["/berita-1", "/berita-2"]


def test_a_form_that_the_source_file_describes() -> None:
    document = {
        "data": {"hasil": [{"isi": {"id": 7, "slug": "rapat desa"}, "judul": ["Rapat"], "terbit": 1795161600}]},
        "jumlah": 1,
    }
    fields = Fields(
        items="data.hasil",
        link=("https://b.example/berita/{isi.id}/{isi.slug}",),
        title=("judul.0",),
        published=("waktu", "terbit"),
    )
    (link,) = read(document, fields).links
    assert (link.url, link.title, link.published_raw) == (
        "https://b.example/berita/7/rapat%20desa",
        "Rapat",
        "1795161600",
    )


def test_a_list_of_lists() -> None:
    document = {"blok": [{"berita": [{"url": "/berita-1"}]}, {"berita": [{"url": "/berita-2"}, {"url": "/berita-1"}]}]}
    assert paths(read(document, Fields(items="blok.*.berita.*"))) == ["/berita-1", "/berita-2"]
    assert paths(read(document, Fields(items="blok.*.berita"))) == ["/berita-1", "/berita-2"]


def test_an_incomplete_item_makes_no_address() -> None:
    fields = Fields(link=("tautan", "https://b.example/{slug}-{id}"))
    found = read([{"slug": "satu"}, {"slug": "dua-berita", "id": 2}, {"tautan": "/tiga-3"}, None, "x"], fields)
    assert paths(found) == ["/dua-berita-2", "/tiga-3"]


def test_wordpress() -> None:
    posts = [
        {
            "link": "https://b.example/2026/11/satu/",
            "title": {"rendered": "Satu &#8211; dua"},
            "date_gmt": "2026-11-20T01:00:00",
            "modified_gmt": "2026-11-21T01:00:00",
        }
    ]
    (link,) = read(posts, kind="wordpress").links
    assert link.url.rstrip("/") == "https://b.example/2026/11/satu"
    assert (link.title, link.published_raw) == ("Satu – dua", "2026-11-20T01:00:00Z")
    assert link.modified_raw == "2026-11-21T01:00:00Z"


@pytest.mark.parametrize(
    ("document", "fields", "problem"),
    [
        ([], Fields(), None),
        ({"items": []}, Fields(items="items"), None),
        ({"items": []}, Fields(items="data"), "no list at 'data'"),
        ({"code": "rest_forbidden"}, Fields(items="data"), "no list at 'data'"),
        ("teks", Fields(), "not a list"),
        ([{"href": "/berita-1"}], Fields(), "none of the 1 items has an address at url"),
        (b"<!doctype html>", Fields(), "not JSON"),
        (b"[" * 100_000, Fields(), "not JSON"),
        (b"[NaN, 1e999]", Fields(), "none of the 2 items has an address"),
        (b"\xff\xfe\x00", Fields(), "not JSON"),
        (b" ", Fields(), "empty answer"),
    ],
)
def test_what_is_wrong_is_named(document: object, fields: Fields, problem: str | None) -> None:
    found = read(document, fields)
    assert found.links == ()
    assert found.problem is None if problem is None else problem in (found.problem or "")


def test_places_in_a_document() -> None:
    document = {"a": [{"b": 1}, {"b": 2}, {"c": 3}]}
    assert list(reached(document, "a.*.b", limit=9)) == [1, 2]
    assert list(reached(document, "a.*.b", limit=1)) == [1]
    assert list(reached(document, "a.1.b", limit=9)) == [2]
    assert list(reached(document, "a.9.b", limit=9)) == []
    assert list(reached(document, "", limit=9)) == [document]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["url", "items"]), inner, max_size=2),
    max_leaves=8,
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(VALUES, st.sampled_from(["", "items", "items.*", "url.0.*"]))
def test_law_any_document_is_read(document: object, items: str) -> None:
    for link in read(document, Fields(items=items, link=("url", "{items}"))).links:
        assert link.url.startswith("https://b.example")
