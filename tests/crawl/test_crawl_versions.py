"""What becomes of an article whose page turns into something else: the good wording is never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from crawl_desk import CHALLENGE, Desk, Site, SkippedTime, article_page, title
from fault_city import City, page_trouble

from archive.exitcodes import ExitCode
from examples.newsroom.pages import GONE, NOT_FOUND, Page, html, moved_to, tag_of, text_file
from scraper.crawl.planning.plan import MOST_RESTARTS, RECHECKS
from scraper.crawl.run import Scope
from scraper.reading.pool import ExtractionPool

Open = Callable[[str], Site]

BODY = "SELECT body FROM articles"
GONE_AT = "SELECT gone_at FROM articles"
DUE = "UPDATE addresses SET next_due_at = first_seen_at"

SOFT_404 = html("<!doctype html><title>Halaman tidak ditemukan</title><h1>404</h1><p>Halaman tidak ditemukan.</p>")
NO_TEXT = html(f"<!doctype html><title>{title(1)}</title><article><h1>{title(1)}</h1></article>")
EMPTY = Page(body=b"")
LOGIN = html(f"<!doctype html><title>{title(1)}</title><h1>{title(1)}</h1><p>Silakan login untuk membaca.</p>")
BROKEN = Page(body=b"<h1>500</h1>", status=403)
PICTURE = Page(body=b"\x89PNG\r\n\x1a\n" + bytes(500), content_type="image/png")


@pytest.fixture
def site(desk: Desk, open_site: Open) -> Site:
    """One article, crawled."""
    site = open_site("satu")
    site.publish(1)
    assert desk.crawl().exit_code == ExitCode.FINE
    return site


def look_again(desk: Desk, hours: float = 2) -> None:
    desk.let_time_pass(hours)
    desk.execute(DUE)
    assert desk.crawl().exit_code == ExitCode.FINE
    desk.check()


def test_a_page_that_differs_at_every_look_is_not_asked_for_ever(desk: Desk, open_site: Open) -> None:
    site, time, looks = open_site("gelisah"), SkippedTime(), 0
    with ExtractionPool(1) as pool:
        while due := time.now() if looks == 0 else desk.value("SELECT next_due_at FROM addresses"):
            time.skipped += (datetime.fromisoformat(str(due)) - time.now()).total_seconds()
            site.publish(1)
            site.pages["/berita/1"] = article_page(1, edit=f" Dibaca {looks} kali.")
            desk.crawl_in(time, pool)
            looks += 1
    assert MOST_RESTARTS < looks < MOST_RESTARTS + len(RECHECKS)
    assert desk.value("SELECT revision FROM articles") == looks


@pytest.mark.fault("P6")
@pytest.mark.parametrize(
    "page",
    [CHALLENGE, NO_TEXT, EMPTY, LOGIN, BROKEN, PICTURE],
    ids=["challenge", "no text", "empty", "login", "403", "png"],
)
def test_a_page_that_is_no_article_for_a_while_changes_nothing(desk: Desk, site: Site, page: Page) -> None:
    before = desk.contents()
    good = site.pages["/berita/1"]
    site.pages["/berita/1"] = page
    look_again(desk)
    assert desk.contents() == before
    (state, reason) = desk.states()[site.url(1)]
    assert state == "stored"
    assert reason
    look_again(desk)  # the same again, by hash
    assert desk.contents() == before
    site.pages["/berita/1"] = good
    look_again(desk)
    assert desk.contents() == before
    assert desk.value("SELECT count(*) FROM article_changes") == 0
    assert desk.value("SELECT next_due_at FROM addresses") is not None


@pytest.mark.fault("A3")
@pytest.mark.parametrize(("page", "reason"), [(NOT_FOUND, "http 404"), (SOFT_404, "soft 404")], ids=["404", "soft 404"])
def test_an_article_that_is_taken_away_and_comes_back(desk: Desk, site: Site, page: Page, reason: str) -> None:
    before, text = desk.contents(), desk.value(BODY)
    good = site.pages["/berita/1"]
    site.pages["/berita/1"] = page
    look_again(desk)
    assert desk.states()[site.url(1)] == ("gone", reason)
    assert desk.value("SELECT gone_reason FROM articles") == reason
    assert desk.value(BODY) == text
    site.pages["/berita/1"] = good
    look_again(desk)
    assert desk.states()[site.url(1)][0] == "stored"
    assert desk.contents() == before
    changes = [(row["field"], row["after"] is None) for row in desk.rows("SELECT * FROM article_changes ORDER BY id")]
    assert changes == [("gone_at", False), ("gone_reason", False), ("gone_at", True), ("gone_reason", True)]


@pytest.mark.fault("A3", "N18")
def test_an_article_that_comes_back_by_a_304(desk: Desk, open_site: Open) -> None:
    site = open_site("tag")
    site.publish(1)
    good = site.pages["/berita/1"] = replace(article_page(1), etag=tag_of("1"))
    desk.crawl()
    site.pages["/berita/1"] = NOT_FOUND
    look_again(desk)
    assert desk.value(GONE_AT) is not None
    site.pages["/berita/1"] = good
    look_again(desk)
    assert [entry.status for entry in site.log if entry.path == "/berita/1"] == [200, 404, 304]
    assert desk.value(GONE_AT) is None
    assert desk.states()[site.url(1)][0] == "stored"


def test_a_stored_address_has_a_reason_only_while_it_cannot_be_rechecked(desk: Desk, open_site: Open) -> None:
    site = open_site("tag")
    site.publish(1)
    good = site.pages["/berita/1"] = replace(article_page(1), etag=tag_of("1"))
    desk.crawl()
    assert desk.states()[site.url(1)] == ("stored", None)
    assert desk.value("SELECT reason FROM fetches WHERE article_id IS NOT NULL").startswith("no id, address")
    site.pages["/berita/1"] = BROKEN
    look_again(desk)
    assert desk.states()[site.url(1)] == ("stored", "http 403")
    site.pages["/berita/1"] = good
    look_again(desk)
    assert site.log[-1].status == 304
    assert desk.states()[site.url(1)] == ("stored", None)


@pytest.mark.fault("N18")
def test_a_server_that_always_says_that_nothing_changed_is_found_out(desk: Desk, open_site: Open) -> None:
    site = open_site("tag")
    site.publish(1)
    site.pages["/feed"] = replace(site.pages["/feed"], etag='"tetap"')
    site.pages["/berita/1"] = replace(article_page(1), etag='"tetap"')
    desk.crawl()
    site.publish(1, 2)
    site.pages["/feed"] = replace(site.pages["/feed"], etag='"tetap"')
    site.pages["/berita/1"] = replace(article_page(1, edit=" Ralat kecil menyusul."), etag='"tetap"')
    site.log.clear()
    for _ in range(8):
        look_again(desk, hours=26)
    statuses = {path: [entry.status for entry in site.log if entry.path == path] for path in ("/feed", "/berita/1")}
    assert all(answers.count(200) == 1 and answers.count(304) >= 5 for answers in statuses.values()), statuses
    assert desk.states()[site.url(2)][0] == "stored"
    assert desk.value("SELECT count(*) FROM articles WHERE body LIKE '%Ralat kecil menyusul.'") == 1


@pytest.mark.fault("A3")
def test_a_410_is_taken_at_its_word(desk: Desk, site: Site) -> None:
    site.pages["/berita/1"] = GONE
    look_again(desk)
    assert desk.states()[site.url(1)] == ("gone", "http 410")
    assert desk.value("SELECT next_due_at FROM addresses") is None


@pytest.mark.fault("A2")
def test_an_edit_keeps_the_wording_before(desk: Desk, site: Site) -> None:
    text = desk.value(BODY)
    site.pages["/berita/1"] = article_page(1, edit=" Ralat kecil menyusul.")
    look_again(desk)
    assert desk.value(BODY) == f"{text} Ralat kecil menyusul."
    revisions = desk.rows("SELECT * FROM article_revisions ORDER BY revision")
    assert [row["body_before"] for row in revisions] == [None, text]


@pytest.mark.fault("N7")
def test_a_page_that_may_be_cut_replaces_nothing_and_is_asked_for_anew(desk: Desk) -> None:
    """Its server says no length and closes: nobody can tell half a page from a whole one."""
    troubles = [page_trouble("N7", "/page", "stored")]
    with City(count=2, pages=0, troubles=troubles).open() as city:
        city.followed_by(desk)
        desk.crawl()
        text = desk.value(BODY)
        troubles[0] = page_trouble("N7", "/half-without-length", "failed")
        look_again(desk)
        assert desk.value(BODY) == text
        assert set(desk.states().values()) == {("stored", "truncated")}
        assert desk.value("SELECT count(*) FROM captures", file="captures.db") == 2
        troubles[0] = page_trouble("N7", "/page", "stored")
        look_again(desk)
    assert desk.value(BODY) == text
    assert set(desk.states().values()) == {("stored", None)}


@pytest.mark.fault("N7")
def test_a_page_that_its_server_cuts_by_a_wrong_length_replaces_nothing(desk: Desk, site: Site) -> None:
    text, page = desk.value(BODY), site.pages["/berita/1"]
    for cut in (page.body.rindex(b"<p>") - 30, page.body.rindex(b"<p>") + 80, page.body.rindex(b"</article>")):
        site.pages["/berita/1"] = html(page.body[:cut].decode())
        look_again(desk)
        assert desk.value(BODY) == text
    assert desk.value("SELECT revision FROM articles") == 1
    shorter = page.body[: page.body.rindex(b"<p>")] + b"</article></body></html>"
    site.pages["/berita/1"] = html(shorter.decode())
    look_again(desk)
    assert desk.value(BODY) != text  # its end says that this was meant


@pytest.mark.fault("A2")
def test_a_page_that_shrinks_keeps_the_longer_wording_readable(desk: Desk, site: Site) -> None:
    text = desk.value(BODY)
    site.pages["/berita/1"] = html(
        f"<!doctype html><title>{title(1)}</title><article><h1>{title(1)}</h1><p>{text[:300]}.</p></article>"
    )
    look_again(desk)
    kept = [row["body_before"] for row in desk.rows("SELECT body_before FROM article_revisions")] + [desk.value(BODY)]
    assert text in kept
    site.pages["/berita/1"] = article_page(1)
    look_again(desk)
    assert desk.value(BODY) == text


def test_an_address_that_leads_to_the_front_page_is_no_article(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1, 2)
    site.pages["/"] = article_page(99)  # even if the front page could be read as one
    site.pages["/berita/2"] = moved_to(f"{site.base}/")
    desk.crawl()
    assert desk.states()[site.url(2)] == ("refused", "soft 404")
    assert desk.value("SELECT count(*) FROM articles") == 1
    text = desk.value(BODY)
    site.pages["/berita/1"] = moved_to(f"{site.base}/")
    look_again(desk)
    assert desk.states()[site.url(1)] == ("gone", "soft 404")
    assert desk.value(BODY) == text


@pytest.mark.fault("N9")
def test_a_redirect_to_a_host_that_is_not_the_source_s_is_not_followed(desk: Desk, open_site: Open) -> None:
    site, other = open_site("satu"), open_site("lain")
    site.publish(1, 2)
    other.publish(7)
    site.pages["/berita/2"] = moved_to(other.url(8))
    desk.crawl()
    assert desk.states()[site.url(2)] == ("refused", "address not allowed")
    assert other.asked()["/berita/8"] == 0
    before = desk.contents()
    site.pages["/berita/1"] = moved_to(other.url(8))
    look_again(desk)
    assert desk.contents() == before
    assert other.asked()["/berita/8"] == 0


def test_a_refused_page_is_asked_again_a_few_times_and_then_no_more(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1)
    site.pages["/berita/1"] = NO_TEXT
    for _ in range(6):
        desk.crawl()
        desk.let_time_pass(48)
    assert desk.states()[site.url(1)][0] == "refused"
    assert site.asked()["/berita/1"] == 2
    assert desk.value("SELECT next_due_at FROM addresses") is None


def test_a_sitemap_index_that_stays_the_same_does_not_hide_what_its_sitemaps_name(desk: Desk, open_site: Open) -> None:
    site = open_site("peta")
    desk.follow("peta", site.source("peta").replace('kind = "feed"', 'kind = "sitemap"'))
    site.publish(1, 2)
    index = f"<sitemapindex><sitemap><loc>{site.base}/child.xml</loc></sitemap></sitemapindex>"
    site.pages["/feed"] = Page(body=index.encode(), content_type="application/xml", etag=tag_of("index"))
    for numbers in ((1,), (1, 2)):
        urls = "".join(f"<url><loc>{site.url(number)}</loc></url>" for number in numbers)
        site.pages["/child.xml"] = Page(body=f"<urlset>{urls}</urlset>".encode(), content_type="application/xml")
        desk.let_time_pass(3)
        desk.crawl()
        assert len(desk.states()) == len(numbers)


def test_no_sitemap_of_a_long_index_without_ages_stays_unread(desk: Desk, open_site: Open) -> None:
    site = open_site("panjang")
    desk.follow("panjang", site.source("panjang").replace('kind = "feed"', 'kind = "sitemap"\nmax_children = 3'))
    numbers = range(1, 9)
    site.publish(*numbers)
    children = "".join(f"<sitemap><loc>{site.base}/peta-{number}.xml</loc></sitemap>" for number in numbers)
    site.pages["/feed"] = text_file(f"<sitemapindex>{children}</sitemapindex>")
    for number in numbers:
        site.pages[f"/peta-{number}.xml"] = text_file(f"<urlset><url><loc>{site.url(number)}</loc></url></urlset>")
    for run in range(1, 7):
        desk.crawl()
        assert set(desk.states()) == {site.url(number) for number in (*range(1, run + 2), 8)}
        desk.let_time_pass(24)


def test_a_listing_that_fails_costs_nothing_that_another_names(desk: Desk, open_site: Open) -> None:
    site = open_site("dua")
    broken = f'[[listings]]\nurl = "{site.base}/rusak"\nkind = "feed"\n'
    desk.follow("dua", site.source("dua").replace("[articles]", f"{broken}[articles]"))
    site.publish(1)
    site.pages["/rusak"] = html("<html><body>Bukan umpan</body></html>")
    ended = desk.crawl()
    assert (ended.exit_code, ended.messages) == (ExitCode.FINE, [])
    assert desk.states()[site.url(1)][0] == "stored"
    assert desk.value("SELECT last_problem FROM listings WHERE url LIKE '%/rusak'") == "an HTML page instead of a feed"
    site.list(1)
    site.pages["/feed"] = site.pages["/rusak"]
    desk.let_time_pass(3)
    desk.execute("UPDATE addresses SET next_due_at = NULL")
    ended = desk.crawl()  # now nothing names anything, and no page was due
    assert (ended.exit_code, [source.source for source in ended.report.failed]) == (ExitCode.SOME_FAILED, ["dua"])


@pytest.mark.parametrize("listing", ["/robots.txt", "/sitemap.xml"])
def test_a_listing_that_is_read_in_part_is_no_failure_when_nothing_is_new(
    desk: Desk, open_site: Open, listing: str
) -> None:
    site = open_site("tiga")
    desk.follow("tiga", site.source("tiga").replace('/feed"\nkind = "feed"', f'{listing}"\nkind = "sitemap"'))
    site.publish(1)
    cut = f"<urlset><url><loc>{site.url(1)}</loc></url>"  # and robots.txt names no sitemap
    site.pages["/sitemap.xml"] = Page(body=cut.encode(), content_type="application/xml")
    for _ in range(2):
        ended = desk.crawl(Scope(now=True))
        assert (ended.exit_code, ended.messages) == (ExitCode.FINE, [])
        assert ended.report.sources[0].polled.troubles
    desk.execute("UPDATE listings SET next_due_at = '2099-01-01T00:00:00Z' WHERE url LIKE '%/sitemap.xml'")
    assert desk.crawl().exit_code == ExitCode.FINE
    site.pages["/sitemap.xml"] = site.pages["/robots.txt"] = html("<html><body>Bukan peta</body></html>")
    assert desk.crawl(Scope(now=True)).exit_code == ExitCode.SOME_FAILED
