"""What a second and a third crawl of the newsroom find: what changed, and nothing else."""

from __future__ import annotations

from collections import Counter

from crawl_desk import Desk

from archive.exitcodes import ExitCode
from examples.newsroom import Newsroom

COUNTED = ("articles", "article_revisions", "article_changes", "article_urls", "images", "reprints", "addresses")


def counts(desk: Desk) -> dict[str, int]:
    return {table: desk.value(f"SELECT count(*) FROM {table}") for table in COUNTED}


def names(desk: Desk, newsroom: Newsroom, query: str) -> set[str]:
    """The newsroom's names of the articles whose addresses a query gives."""
    sheet = newsroom.expected()
    of_url = {article.url: name for name, article in sheet.articles.items()}
    of_url |= {old: name for name, (old, _) in sheet.moved.items()}
    return {of_url[row[0]] for row in desk.rows(query)}


def test_an_unchanged_newsroom_is_asked_politely_and_changes_nothing(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    before, contents = counts(newsdesk), newsdesk.contents()
    newsdesk.let_time_pass()
    newsroom.log.clear()
    done = newsdesk.command("crawl")
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    assert counts(newsdesk) == before
    assert newsdesk.contents() == contents
    again = {entry.path.partition("?")[0]: entry for entry in newsroom.log}
    known = newsdesk.rows("SELECT url, etag FROM addresses WHERE etag IS NOT NULL AND state = 'stored'")
    assert len(known) > 10
    for row in known:
        assert again["/" + row["url"].split("/", 3)[3].partition("?")[0]].if_none_match is not None
    assert Counter(entry.status for entry in newsroom.log)[304] > 10
    newsdesk.check()


def test_a_crawl_right_after_another_asks_nobody(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    newsroom.log.clear()
    done = newsdesk.command("crawl")
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    assert newsroom.log == []


def test_the_next_edition_is_found_to_the_letter(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    newsroom.advance()
    sheet = newsroom.expected()
    newsdesk.let_time_pass(2)
    assert newsdesk.crawl().exit_code == ExitCode.FINE

    assert {row["url"] for row in newsdesk.rows("SELECT url FROM articles")} == {a.url for a in sheet.articles.values()}
    assert names(newsdesk, newsroom, REVISED) == sheet.revised
    assert names(newsdesk, newsroom, f"{REVISED} AND r.is_silent") == sheet.silent
    assert names(newsdesk, newsroom, "SELECT url FROM articles WHERE gone_at IS NOT NULL") == sheet.gone
    assert names(newsdesk, newsroom, NEW) == sheet.new
    for name, (old, new) in sheet.moved.items():
        ids = {row[0] for row in newsdesk.rows("SELECT article_id FROM article_urls WHERE url IN (?, ?)", old, new)}
        assert len(ids) == 1
        assert newsdesk.value("SELECT url FROM articles WHERE id = ?", *ids) == new
        assert newsdesk.value("SELECT title FROM articles WHERE id = ?", *ids) == sheet.articles[name].title
    pairs = newsdesk.rows(REPRINTS)
    of_url = {article.url: name for name, article in sheet.articles.items()}
    assert {(of_url[row[0]], of_url[row[1]]) for row in pairs} == sheet.reprints
    newsdesk.check()


def test_noise_alone_makes_no_revision(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    newsroom.advance()
    changed = newsroom.expected().revised
    newsdesk.let_time_pass(2)
    newsdesk.crawl()
    assert newsdesk.value("SELECT count(*) FROM article_revisions WHERE revision > 1") == len(changed)


def test_after_the_next_edition_there_is_nothing_more_to_find(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    newsroom.advance()
    newsdesk.let_time_pass(2)
    newsdesk.crawl()
    before, contents = counts(newsdesk), newsdesk.contents()
    newsdesk.let_time_pass()
    done = newsdesk.command("crawl")
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    assert counts(newsdesk) == before
    assert newsdesk.contents() == contents


REVISED = """
SELECT a.url FROM article_revisions r JOIN articles a ON a.id = r.article_id
WHERE r.revision > 1 AND r.cause = 'publisher'"""

NEW = """
SELECT a.url FROM article_revisions r JOIN articles a ON a.id = r.article_id
WHERE r.revision = 1 AND r.run_id = (SELECT max(id) FROM runs)"""

REPRINTS = """
SELECT a.url, o.url FROM reprints p JOIN articles a ON a.id = p.article_id JOIN articles o ON o.id = p.origin_id"""
