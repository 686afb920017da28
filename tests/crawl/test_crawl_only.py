"""``crawl --only``: single articles and addresses, asked for by name and politely."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from crawl_desk import Desk, Site

from archive.exitcodes import ExitCode
from examples.newsroom.server import Page

Open = Callable[[str], Site]


@pytest.fixture
def site(desk: Desk, open_site: Open) -> Site:
    """A site whose three articles are stored."""
    opened, other = open_site("dalam"), open_site("luar")
    opened.publish(1, 2, 3)
    other.publish(7)
    assert desk.command("crawl").returncode == ExitCode.FINE
    opened.log.clear()
    other.log.clear()
    return opened


def asked(site: Site) -> list[str]:
    return [entry.path for entry in site.log]


def article_id(desk: Desk, site: Site, number: int) -> int:
    return desk.value(f"SELECT article_id FROM addresses WHERE url = '{site.url(number)}'")


def test_one_article_is_asked_for_now_and_nothing_else(desk: Desk, site: Site) -> None:
    body = site.pages["/berita/2"].body.replace(b"</h1>", b" besok</h1>").replace(b"</title>", b" besok</title>")
    site.pages["/berita/2"] = Page(body=body)
    number = article_id(desk, site, 2)
    done = desk.command("crawl", "--only", str(number))
    assert (done.returncode, done.stderr) == (ExitCode.FINE, "")
    assert done.stdout == f"revised  {number}  {site.url(2)}\n"
    assert asked(site) == ["/berita/2"]  # neither listing nor the others, and robots.txt is not too old
    assert desk.value(f"SELECT revision FROM articles WHERE id = {number}") == 2
    assert desk.value("SELECT exit_code FROM runs ORDER BY id DESC LIMIT 1") == ExitCode.FINE
    again = desk.command("crawl", "--only", f"{site.url(2)}?utm_source=x#top", "--only", site.url(3))
    assert [line.split()[0] for line in again.stdout.splitlines()] == ["unmodified", "unmodified"]
    desk.check()


def test_an_address_that_no_listing_named_is_taken_up(desk: Desk, site: Site) -> None:
    site.publish(1, 2, 3, 4)
    done = desk.command("crawl", "dalam", "--only", site.url(4))
    assert (done.returncode, done.stderr) == (ExitCode.FINE, "")
    assert done.stdout.split() == ["new", str(article_id(desk, site, 4)), site.url(4)]
    assert asked(site) == ["/berita/4"]
    assert desk.value("SELECT title FROM sources WHERE name = 'luar'") == "luar"


def test_what_did_not_come_is_told_and_ends_with_3(desk: Desk, site: Site) -> None:
    site.pages["/robots.txt"] = Page(body=b"User-agent: *\nDisallow: /berita/9\n")
    with sqlite3.connect(desk.folder / "news.db") as db:
        db.execute("UPDATE hosts SET robots_fetched_at = '2026-11-02T00:00:00Z'")
    del site.pages["/berita/1"]
    done = desk.command("crawl", "--only", site.url(1), "--only", site.url(8), "--only", site.url(9))
    assert done.returncode == ExitCode.SOME_FAILED
    gone, failed, unasked = done.stdout.splitlines()
    assert gone == f"gone  {article_id(desk, site, 1)}  {site.url(1)}  http 404"
    assert failed == f"failed  -  {site.url(8)}  http 404"
    assert unasked == f"unasked  -  {site.url(9)}  robots.txt"
    assert "/berita/9" not in asked(site)
    assert desk.command("crawl", "--only", site.url(2)).returncode == ExitCode.FINE


def test_a_host_that_wants_to_be_left_alone_is(desk: Desk, site: Site) -> None:
    site.fail(429, **{"Retry-After": "3600"})
    assert desk.command("crawl", "--only", site.url(1)).stdout.endswith("http 429\n")
    site.log.clear()
    done = desk.command("crawl", "--only", site.url(2))
    assert done.returncode == ExitCode.SOME_FAILED
    assert done.stdout.startswith("postponed  ")
    assert "warta doctor" in done.stdout
    assert asked(site) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--only", "2019010100001"), "no article 2019010100001"),
        (("--only", "https://lain.example/berita/1"), "its host is not among the hosts of any source"),
        (("dalam", "--only", "LUAR"), "its host is not among the hosts of dalam"),
        (("--only", "TAG"), "/tag/banjir: not an article's address, as dalam's source file has it"),
        (("--only", "bukan alamat"), "bukan alamat: its host is not among"),
        (("--only", "NEW", "--only", "TAG"), "/tag/banjir: not an article's address"),
        (("--only", "NEW", "--now"), "--only does not go with"),
        (("--only", ""), "it is empty"),
    ],
)
def test_what_cannot_be_asked_for_is_a_usage_error(desk: Desk, site: Site, words: tuple[str, ...], told: str) -> None:
    luar = desk.value("SELECT url FROM addresses WHERE source = 'luar'")
    names = {"LUAR": luar, "TAG": f"{site.base}/tag/banjir", "NEW": site.url(5)}
    before = desk.value("SELECT count(*) FROM addresses")
    done = desk.command("crawl", *(names.get(word, word) for word in words))
    assert done.returncode == ExitCode.USAGE
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert asked(site) == []
    assert desk.value("SELECT count(*) FROM addresses") == before


def test_what_was_taken_down_is_not_asked_for(desk: Desk, site: Site) -> None:
    assert desk.command("takedown", str(article_id(desk, site, 3)), "--yes").returncode == 0
    before = desk.value("SELECT count(*) FROM addresses")
    done = desk.command("crawl", "--only", site.url(5), "--only", site.url(3))
    assert done.returncode == ExitCode.USAGE
    assert "was taken down here" in done.stderr
    assert asked(site) == []
    assert desk.value("SELECT count(*) FROM addresses") == before  # nor is what was named before it taken up
