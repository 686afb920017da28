"""Articles on several pages: followed, joined, kept page by page, and never made shorter by a page that fails."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from crawl_desk import Desk, Site, prose, title

from archive.exitcodes import ExitCode
from archive.store import Archive
from examples.newsroom.pages import NOT_FOUND, Page, html

Open = Callable[[str], Site]
PATH = "/berita/4711"
DUE = "UPDATE addresses SET next_due_at = first_seen_at"


def text(number: int, edit: str = "") -> str:
    return prose(900 + number, 60) + edit


def page(number: int, last: int, *, edit: str = "", address: str = f"{PATH}?page={{}}") -> Page:
    links = "".join(f'<a href="{address.format(other)}">{other}</a>' for other in range(1, last + 1) if other != number)
    name = title(4711)
    return html(
        f"<!doctype html><html lang=id><meta charset=utf-8><title>{name}</title><article><h1>{name}</h1>"
        f"<p>{text(number, edit)}</p></article><div class=halaman>{links}</div></html>"
    )


def publish(site: Site, last: int) -> None:
    site.pages[PATH] = page(1, last)
    site.pages |= {f"{PATH}?page={number}": page(number, last) for number in range(2, last + 1)}
    site.list(4711)


@pytest.fixture
def site(open_site: Open) -> Site:
    return open_site("panjang")


def crawl(desk: Desk, hours: float = 0.0) -> None:
    if hours:
        desk.let_time_pass(hours)
        desk.execute(DUE)
    assert desk.crawl().exit_code == ExitCode.FINE
    desk.check()


def row(desk: Desk) -> tuple[str, int, int]:
    (found,) = desk.rows("SELECT body, body_complete, revision FROM articles")
    return tuple(found)


def test_all_pages_are_one_article_and_each_is_kept(desk: Desk, site: Site) -> None:
    publish(site, 3)
    crawl(desk)
    assert row(desk) == ("\n\n".join(map(text, (1, 2, 3))), 1, 1)
    assert desk.value("SELECT count(*) FROM captures WHERE url LIKE '%4711%'", file="captures.db") == 3
    assert [each["page"] for each in desk.rows("SELECT page FROM further_pages", file="captures.db")] == [2, 3]
    article = desk.value("SELECT id FROM articles")
    assert desk.value("SELECT count(*) FROM fetches WHERE article_id = ? AND purpose = 'page'", article) == 2
    assert site.asked()[f"{PATH}?page=2"] == 1


def test_reading_the_captures_again_joins_them_again(desk: Desk, site: Site) -> None:
    publish(site, 3)
    crawl(desk)
    done = desk.command("reextract", "--nl")
    assert '"outcome": "same"' in done.stdout
    assert done.stdout.count("\n") == 1
    desk.execute("UPDATE articles SET title = 'Judul lama', extractor_version = '0'")
    assert '"outcome": "' in desk.command("reextract", "--nl").stdout
    assert row(desk)[:2] == ("\n\n".join(map(text, (1, 2, 3))), 1)


def test_a_change_on_the_last_page_is_the_publisher_s_revision(desk: Desk, site: Site) -> None:
    publish(site, 2)
    crawl(desk)
    site.pages[PATH] = page(1, 2, edit=" Satu.")
    site.pages[f"{PATH}?page=2"] = page(2, 2, edit=" Dua.")
    crawl(desk, 2)
    assert row(desk) == (f"{text(1, ' Satu.')}\n\n{text(2, ' Dua.')}", 1, 2)
    assert desk.value("SELECT cause FROM article_revisions WHERE revision = 2") == "publisher"


def test_a_page_that_is_missing_leaves_a_beginning_that_says_so_and_is_asked_again(desk: Desk, site: Site) -> None:
    publish(site, 3)
    site.pages[f"{PATH}?page=3"] = NOT_FOUND
    crawl(desk)
    assert row(desk) == (f"{text(1)}\n\n{text(2)}", 0, 1)
    site.pages[f"{PATH}?page=3"] = page(3, 3)
    crawl(desk, 2)
    assert row(desk) == ("\n\n".join(map(text, (1, 2, 3))), 1, 2)


def test_a_page_that_fails_later_shortens_nothing(desk: Desk, site: Site) -> None:
    publish(site, 2)
    crawl(desk)
    site.pages[PATH] = page(1, 2, edit=" Baru.")
    site.pages[f"{PATH}?page=2"] = NOT_FOUND
    crawl(desk, 2)
    assert row(desk) == (f"{text(1)}\n\n{text(2)}", 1, 1)
    last = "SELECT reason FROM fetches WHERE purpose = 'article' ORDER BY id DESC LIMIT 1"
    assert desk.value(last).startswith("page 2: ")


def test_a_pager_that_leads_nowhere_ends(desk: Desk, site: Site) -> None:
    site.pages[PATH] = page(1, 9)  # every number serves the first page
    site.list(4711)
    crawl(desk)
    assert row(desk) == (text(1), 1, 1)
    assert sum(count for path, count in site.asked().items() if PATH in path) == 2


def test_a_pager_without_end_is_left_after_thirty_pages(desk: Desk, site: Site) -> None:
    publish(site, 40)
    crawl(desk)
    body, complete, _ = row(desk)
    assert (body.count("\n\n"), complete) == (29, 0)


def test_a_further_page_that_a_listing_names_is_no_article(desk: Desk, site: Site) -> None:
    site.pages[f"{PATH}/page/2"] = page(2, 3, address=f"{PATH}/page/{{}}")
    site.pages["/feed"] = Page(
        body=site.pages.setdefault("/feed", html("")).body, content_type="application/xml; charset=utf-8"
    )
    site.list(4711)
    feed = site.pages["/feed"]
    site.pages["/feed"] = Page(body=feed.body.replace(b"4711", b"4711/page/2"), content_type=feed.content_type)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert set(desk.states().values()) == {("refused", "further page")}
    assert desk.value("SELECT count(*) FROM articles") == 0


BARE = f"{PATH}/{{}}"  # alone, nothing in this address tells a page from an article


def name_in_feed(site: Site, *paths: str) -> None:
    site.list(4711)
    feed = site.pages["/feed"]
    before, item, after = re.split(rb"(<item>.*</item>)", feed.body, maxsplit=1, flags=re.DOTALL)
    items = b"".join(item.replace(PATH.encode(), path.encode()) for path in paths)
    site.pages["/feed"] = replace(feed, body=before + items + after, etag=None)


@pytest.mark.parametrize(
    ("looks", "causes"),
    [
        ([[PATH, BARE.format(2)]], ["publisher"]),
        ([[PATH], [PATH, BARE.format(2)]], ["publisher"]),
        ([[BARE.format(2)], [BARE.format(2), PATH]], ["publisher", "extraction"]),
    ],
    ids=["together", "first page first", "further page first"],
)
def test_a_further_page_never_takes_the_place_of_the_whole(
    desk: Desk, site: Site, looks: list[list[str]], causes: list[str]
) -> None:
    site.pages[PATH] = page(1, 3, address=BARE)
    site.pages |= {BARE.format(number): page(number, 3, address=BARE) for number in (2, 3)}
    for paths in looks:
        name_in_feed(site, *paths)
        crawl(desk, 2)
    site.pages[BARE.format(2)] = page(2, 3, edit=" Dua.", address=BARE)
    crawl(desk, 30)
    assert row(desk) == ("\n\n".join(map(text, (1, 2, 3))), 1, len(causes))
    assert [each["cause"] for each in desk.rows("SELECT cause FROM article_revisions ORDER BY revision")] == causes
    states = {url.partition("/berita")[2]: state for url, state in desk.states().items()}
    further = "stored" if looks[0][0] == BARE.format(2) else "refused"
    assert states == {"/4711": ("stored", None), "/4711/2": (further, "further page")}
    assert desk.value("SELECT next_due_at FROM addresses WHERE url LIKE '%/2'") is None
    article, *others = desk.rows("SELECT url FROM articles")
    assert not others
    assert article["url"].endswith(PATH)


def test_our_own_better_reading_is_never_the_publisher_s_edit(desk: Desk, site: Site) -> None:
    publish(site, 2)
    crawl(desk)
    with Archive.open(desk.folder) as archive:
        article_id = desk.value("SELECT id FROM articles")
        article, read = archive.article(article_id), archive.last_reading(article_id)
        assert read is not None
        worse = replace(article, blocks=article.blocks[:1], extractor_version="older")
        archive.save(worse, captured_at=read.captured_at, capture_id=read.capture_id, reextract=True)
    site.pages[PATH] = page(1, 2, edit=" Baru.")
    crawl(desk, 2)
    causes = [each["cause"] for each in desk.rows("SELECT cause FROM article_revisions ORDER BY revision")]
    assert causes == ["publisher", "extraction", "extraction", "publisher"]
    assert row(desk)[0] == f"{text(1, ' Baru.')}\n\n{text(2)}"


def test_a_page_whose_text_is_on_its_amp_form_only(desk: Desk, site: Site) -> None:
    shell = f"<!doctype html><title>{title(4711)}</title><link rel=amphtml href={PATH}/amp><h1>{title(4711)}</h1>"
    site.pages[PATH] = html(shell)
    site.pages[f"{PATH}/amp"] = page(1, 1)
    site.list(4711)
    crawl(desk)
    assert row(desk) == (text(1), 1, 1)
    assert desk.value("SELECT url FROM articles") == site.url(4711)
    assert '"outcome": "same"' in desk.command("reextract", "--nl").stdout
    site.pages[f"{PATH}/amp"] = page(1, 1, edit=" Baru.")
    crawl(desk, 2)
    assert row(desk) == (text(1, " Baru."), 1, 2)


@pytest.mark.parametrize("amp", ["https://lain.example/berita/4711/amp", f"{PATH}/tiada", "https://[::1"])
def test_an_amp_form_that_gives_nothing_leaves_the_reason(desk: Desk, site: Site, amp: str) -> None:
    head = f"<title>{title(4711)}</title><link rel=amphtml href='{amp}'>"
    site.pages[PATH] = html(f"<!doctype html>{head}<h1>Berita</h1>")
    site.list(4711)
    assert desk.crawl().exit_code == ExitCode.FINE
    desk.check()
    assert set(desk.states().values()) == {("refused", "no text")}
