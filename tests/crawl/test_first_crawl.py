"""A crawl of the newsroom stores exactly what its answer sheet says, and accounts for every address."""

from __future__ import annotations

import json
from collections import Counter
from sqlite3 import Row

from crawl_desk import Desk

from archive.article import utc_text
from archive.exitcodes import ExitCode
from examples.newsroom import ExpectedArticle, Newsroom


def test_the_archive_is_the_answer_sheet(newsdesk: Desk, newsroom: Newsroom) -> None:
    ended = newsdesk.crawl()
    assert (ended.exit_code, ended.messages) == (ExitCode.FINE, [])
    sheet = newsroom.expected()

    stored = {row["url"]: told(row) for row in newsdesk.rows(STORED)}
    assert stored == {article.url: asked_for(article) for article in sheet.articles.values()}

    states = newsdesk.states()
    refused = {url: reason for url, (state, reason) in states.items() if state != "stored"}
    assert refused == dict(sheet.refusals)
    newsdesk.check()


def test_every_address_is_counted_once(newsdesk: Desk, newsroom: Newsroom) -> None:
    ended = newsdesk.crawl()
    counts = json.loads(newsdesk.value("SELECT counts FROM runs"))
    assert counts == ended.report.counts
    states = Counter(state for state, _ in newsdesk.states().values())
    assert counts["discovered"] == states.total() == len(newsdesk.states())
    assert counts["new"] == len(newsroom.expected().articles)
    assert counts["new"] + counts.get("same", 0) + counts.get("copy", 0) == states["stored"]
    assert counts["refused"] + counts["failed"] + counts["unasked"] == len(newsroom.expected().refusals)
    run = newsdesk.rows("SELECT * FROM runs")[0]
    assert (run["command"], run["exit_code"], run["outcome"]) == ("crawl", 0, "finished")


def test_each_request_has_its_row(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    purposes = dict(newsdesk.rows("SELECT purpose, count(*) FROM fetches GROUP BY purpose"))
    asked = Counter(entry.path for entry in newsroom.log)
    assert purposes["robots"] == asked["/robots.txt"] == len(newsroom.sites)
    extra = sum(1 for entry in newsroom.log if entry.status in (301, 503))  # hops and repeated attempts
    refused_unasked = newsdesk.value("SELECT count(*) FROM addresses WHERE reason = 'robots.txt'")
    assert sum(purposes.values()) == len(newsroom.log) - extra + refused_unasked


def test_nothing_else_is_stored(newsdesk: Desk, newsroom: Newsroom) -> None:
    newsdesk.crawl()
    articles = len(newsroom.expected().articles)
    assert newsdesk.value("SELECT count(*) FROM article_changes") == 0
    assert newsdesk.value("SELECT count(*) FROM article_revisions") == articles
    assert newsdesk.value("SELECT count(*) FROM articles") == articles
    assert newsdesk.value("SELECT count(*) FROM sources") == len(newsroom.sites)


def test_a_skeleton_account_page_is_its_own_problem_and_no_failure_of_the_source(
    newsdesk: Desk, newsroom: Newsroom
) -> None:
    assert newsdesk.crawl().exit_code == ExitCode.FINE
    url = newsroom.sites["lintasan"] + "/bapaskotabaru"
    assert newsdesk.value("SELECT last_problem FROM listings WHERE url = ?", url) == "no links to articles"
    assert newsdesk.rows("SELECT 1 FROM listings WHERE last_problem IS NOT NULL AND url <> ?", url) == []

    newsdesk.execute("UPDATE listings SET next_due_at = last_fetched_at WHERE url = ?", url)
    newsroom.log.clear()
    assert newsdesk.crawl().exit_code == ExitCode.FINE  # also when nothing else was asked
    assert [entry.path for entry in newsroom.log] == ["/bapaskotabaru"]


STORED = """
SELECT a.*, coalesce((SELECT identity FROM images i WHERE i.article_id = a.id AND i.is_lead), '') AS lead
FROM articles a"""


def told(row: Row) -> dict[str, object]:
    words = row["body"].split()
    return {
        "title": row["title"],
        "authors": tuple(json.loads(row["authors"] or "[]")),
        "editors": tuple(json.loads(row["editors"] or "[]")),
        "published": row["published_at"],
        "is day only": row["published_precision"] == "day",
        "paragraphs": row["body"].count("\n\n") + 1,
        "first words": " ".join(words[:8]),
        "last words": " ".join(words[-8:]),
        "lead image": row["lead"],
        "class": row["content_class"],
        "source": row["source"],
        "gone": row["gone_at"] is not None,
    }


class Holds(str):
    """Equal to every text that holds it."""

    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and str(self) in other


def asked_for(article: ExpectedArticle) -> dict[str, object]:
    return {
        "title": article.title,
        "authors": article.authors,
        "editors": article.editors,
        "published": utc_text(article.published),
        "is day only": article.day_only,
        "paragraphs": article.paragraphs,
        "first words": article.first_words,
        "last words": article.last_words,
        "lead image": Holds(article.lead_image),
        "class": article.content_class,
        "source": article.site,
        "gone": False,
    }
