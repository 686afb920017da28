"""What a second and a third crawl of the newsroom find: what changed, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from subprocess import CompletedProcess

import pytest
from crawl_desk import Desk

from archive.exitcodes import ExitCode
from examples.newsroom import Newsroom

COUNTED = ("articles", "article_revisions", "article_changes", "article_urls", "images", "reprints", "addresses")


def counts(desk: Desk) -> dict[str, int]:
    return {table: desk.value(f"SELECT count(*) FROM {table}") for table in COUNTED}


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


@dataclass(frozen=True)
class History:
    """A newsroom that was crawled, went on to its second edition, and was crawled twice more."""

    desk: Desk
    newsroom: Newsroom
    before_third: tuple[dict[str, int], list[tuple[object, ...]]]
    third: CompletedProcess[str]

    def names(self, query: str) -> set[str]:
        """The newsroom's names of the articles whose addresses a query gives."""
        return {self.of_url[row[0]] for row in self.desk.rows(query)}

    @property
    def of_url(self) -> dict[str, str]:
        sheet = self.newsroom.expected()
        return {article.url: name for name, article in sheet.articles.items()}


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    desk = Desk(tmp_path_factory.mktemp("history") / "archive")
    with Newsroom("127.0.15.") as newsroom:
        newsroom.write_sources(desk.folder / "sources")
        desk.crawl()
        newsroom.advance()
        desk.let_time_pass(2)
        assert desk.crawl().exit_code == ExitCode.FINE
        before = counts(desk), desk.contents()
        desk.let_time_pass()
        yield History(desk, newsroom, before, desk.command("crawl"))


def test_the_next_edition_is_found_to_the_letter(history: History) -> None:
    sheet = history.newsroom.expected()
    assert history.names("SELECT url FROM articles") == set(sheet.articles)
    assert history.names(REVISED) == sheet.revised
    assert history.names(f"{REVISED} AND r.is_silent") == sheet.silent
    assert history.names("SELECT url FROM articles WHERE gone_at IS NOT NULL") == sheet.gone
    assert history.names(NEW) == sheet.new
    pairs = history.desk.rows(REPRINTS)
    assert {(history.of_url[row[0]], history.of_url[row[1]]) for row in pairs} == sheet.reprints
    history.desk.check()


@pytest.mark.fault("A1")
def test_both_addresses_of_a_moved_article_lead_to_it(history: History) -> None:
    sheet, desk = history.newsroom.expected(), history.desk
    assert sheet.moved
    for name, (old, new) in sheet.moved.items():
        ids = {row[0] for row in desk.rows("SELECT article_id FROM article_urls WHERE url IN (?, ?)", old, new)}
        assert len(ids) == 1
        (article,) = desk.rows("SELECT url, title FROM articles WHERE id = ?", *ids)
        assert (article["url"], article["title"]) == (new, sheet.articles[name].title)


def test_noise_alone_makes_no_revision(history: History) -> None:
    revisions = history.desk.value("SELECT count(*) FROM article_revisions WHERE revision > 1")
    assert revisions == len(history.newsroom.expected().revised)


def test_after_the_next_edition_there_is_nothing_more_to_find(history: History) -> None:
    third = history.third
    assert (third.returncode, third.stdout, third.stderr) == (ExitCode.FINE, "", "")
    assert (counts(history.desk), history.desk.contents()) == history.before_third


REVISED = """
SELECT a.url FROM article_revisions r JOIN articles a ON a.id = r.article_id
WHERE r.revision > 1 AND r.cause = 'publisher'"""

NEW = """
SELECT a.url FROM article_revisions r JOIN articles a ON a.id = r.article_id
WHERE r.revision = 1 AND r.run_id = 2"""

REPRINTS = """
SELECT a.url, o.url FROM reprints p JOIN articles a ON a.id = p.article_id JOIN articles o ON o.id = p.origin_id"""
