"""An analyst's words find exactly what they say."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_samples import FIRST, FLOOD, MENDED, QUOTED, make
from sqlite_utils import Database

from archive.errors import BadQuery
from archive.ids import ID_DAY_FACTOR, id_range
from archive.querying.query import MAX_TERMS, Query, source_token
from archive.querying.search import displaced_sql, matches_sql, search
from archive.schema.migrations import news_migrations
from archive.store import Archive


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with Archive.open(make(tmp_path_factory.mktemp("arsip")), read_only=True) as archive:
        yield archive.db


def found(db, words, **options):
    return [hit.id for hit in search(db, words, **options)]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("banjir rob", '("banjir" AND "rob")'),
        ("banjir AND rob", '("banjir" AND "rob")'),
        ('"banjir rob"', '"banjir rob"'),
        ("“banjir rob”", '"banjir rob"'),
        ("a OR b c", '(("a" OR "b") AND "c")'),
        ("a -b", '"a" NOT "b"'),
        ("a NOT b -c", '"a" NOT ("b" OR "c")'),
        ("x NOT a OR b", '("x" AND "OR" AND "b") NOT "a"'),
        ("banj*", '"banj*"*'),
        ('"media sos"*', '"media sos"*'),
        ("title:banjir AUTHOR:sinta", '(title:"banjir" AND authors:"sinta")'),
        ('-title:"a b" c', '"c" NOT title:"a b"'),
        ("http://a.b/c", '"http://a.b/c"'),
        ("OR", '"OR"'),
        ("NOT", '"NOT"'),
        ("a OR", '("a" AND "OR")'),
        ('a "b', '("a" AND "b")'),
        ("NEAR(a b)", '("NEAR(a" AND "b)")'),
        ("a\0b", '("a" AND "b")'),
        ("😀 a", '"a"'),
    ],
)
def test_what_is_typed_becomes_a_query(typed, query):
    assert Query.of(typed).fts() == query


@pytest.mark.parametrize("typed", ["", "  ", '"', "-", "😀", "()", "-banjir", "a " * (MAX_TERMS + 1), "a" * 2001])
def test_what_cannot_be_looked_for_is_said(typed):
    with pytest.raises(BadQuery):
        Query.of(typed).fts()


_PIECES = st.sampled_from(
    ['"', "*", "-", "NEAR(", "OR", "NOT", "AND", "title:", "^a", "+", "{", ")", "a", "\0", "\ud800"]
)


@pytest.mark.fault("U1")
@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=30), st.lists(_PIECES, max_size=8).map("".join), st.lists(_PIECES).map(" ".join)))
def test_no_input_is_a_syntax_error(words):
    try:
        query = Query.of(words).fts("a.b")
    except BadQuery:
        return
    with_index().execute("SELECT * FROM f WHERE f MATCH ?", [query]).fetchall()


_INDEX: list[sqlite3.Connection] = []


def with_index():
    if not _INDEX:
        connection = sqlite3.connect(":memory:")
        connection.execute(
            "CREATE VIRTUAL TABLE f USING fts5(title, summary, body, authors, source_token,"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        connection.execute("INSERT INTO f VALUES ('a', 'b', 'c', 'd', 'e')")
        _INDEX.append(connection)
    return _INDEX[0]


@pytest.fixture(scope="module", autouse=True)
def _close_index():
    yield
    while _INDEX:
        _INDEX.pop().close()


def test_words_are_all_wanted_anywhere(db):
    assert set(found(db, "zurabel")) == {FIRST, FLOOD, QUOTED, MENDED}
    assert found(db, "zurabel pedagang") == [FIRST]
    assert set(found(db, "zurabel -pedagang")) == {FLOOD, QUOTED, MENDED}
    assert set(found(db, "rob OR pedagang")) == {FIRST, FLOOD}
    assert found(db, '"zurabel pulang"') == [FIRST]
    assert found(db, '"pulang zurabel"') == []
    assert found(db, "pedag*") == [FIRST]
    assert found(db, "title:zurabel") == [QUOTED]
    assert found(db, "author:nandu") == [FIRST]
    assert found(db, "naik") == [FLOOD]


def test_a_title_weighs_more_than_a_text(db):
    hits = search(db, "zurabel")
    assert hits[0].id == QUOTED
    assert [hit.rank for hit in hits] == sorted(hit.rank for hit in hits)


def test_the_source_is_a_filter_and_not_a_word(db):
    assert found(db, "tempo") == []
    assert found(db, "zurabel", source="tempo") == [FLOOD]
    assert found(db, "zurabel", source="nobody") == []


def test_newest_first_goes_by_the_day_that_was_mended(db):
    assert found(db, "zurabel", newest=True) == [QUOTED, FLOOD, FIRST, MENDED]
    assert found(db, "zurabel", newest=True, limit=2, offset=1) == [FLOOD, FIRST]
    assert search(db, "zurabel", newest=True)[0].rank is None


@pytest.mark.parametrize("newest", [True, False])
def test_days_are_exact_although_ids_keep_the_first_known_day(db, newest):
    def within(since, until):
        return set(found(db, "zurabel", since=since, until=until, newest=newest))

    assert within(date(2025, 2, 7), None) == {QUOTED}
    assert within(None, date(2025, 2, 6)) == {FIRST, FLOOD, MENDED}
    assert within(date(2024, 12, 31), date(2024, 12, 31)) == {MENDED}
    assert within(date(2025, 2, 8), None) == set()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60), st.booleans())
def test_a_day_range_finds_what_a_plain_join_finds(start, end, newest):
    since, until = (date(2024, 12, 20) + timedelta(days=count) for count in (start, end))
    rows = _many().execute(
        "SELECT id FROM articles WHERE body LIKE '%kata%' AND day BETWEEN ? AND ? ORDER BY day DESC, id DESC",
        [since.isoformat(), until.isoformat()],
    )
    expected = [row[0] for row in rows]
    hits = found(_many(), "kata", since=since, until=until, newest=newest, limit=1000)
    assert sorted(hits) == sorted(expected)
    if newest:
        assert [row_day(article_id) for article_id in hits] == [row_day(article_id) for article_id in expected]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60), st.integers(0, 150))
def test_any_page_of_the_newest_is_what_a_plain_join_finds(limit, offset):
    query = "SELECT day, id FROM articles WHERE body LIKE '%kata%' ORDER BY day DESC, id % 100000 DESC, id DESC"
    expected = _many().execute(f"{query} LIMIT {limit} OFFSET {offset}").fetchall()
    hits = search(_many(), "kata", newest=True, limit=limit, offset=offset)
    assert [(hit.day, hit.id) for hit in hits] == expected


@pytest.mark.parametrize("options", [{}, {"newest": True}, {"since": date(2025, 2, 6)}], ids=str)
def test_pages_join_to_the_whole(db, options):
    """Of an archive without displaced articles, too, where a page is asked for as it is."""
    with Database(memory=True) as other:
        news_migrations.apply(other)
        other.conn.execute("INSERT INTO sources(name, title, first_seen_at) VALUES ('s', 's', '')")
        for number in range(3):
            insert_row(other, id_range(date(2025, 2, 5 + number))[0] + 1, f"2025-02-0{5 + number}", "zurabel")
        other.conn.commit()
        for each in (db, other):
            whole = found(each, "zurabel", **options)
            pages = [found(each, "zurabel", limit=1, offset=start, **options) for start in range(5)]
            assert [hit for page in pages for hit in page] == whole
            assert not each.conn.in_transaction
        assert len(whole) == (2 if "since" in options else 3)


_MANY: list[Database] = []


@pytest.fixture(scope="module", autouse=True)
def _close_many():
    yield
    while _MANY:
        _MANY.pop().close()


def row_day(article_id):
    return _many().execute("SELECT day FROM articles WHERE id = ?", [article_id]).fetchone()[0]


def _many():
    """200 articles of 50 days, every seventh of them displaced."""
    if not _MANY:
        db = Database(memory=True)
        news_migrations.apply(db)
        db.conn.execute("INSERT INTO sources(name, title, first_seen_at) VALUES ('s', 's', '')")
        for number in range(200):
            day = date(2025, 1, 1) + timedelta(days=number % 50)
            shown = day - timedelta(days=number % 11) if number % 7 == 0 else day
            insert_row(db, id_range(day)[0] + 1 + number // 50, shown.isoformat(), "kata" if number % 3 else "lain")
        db.conn.commit()
        _MANY.append(db)
    return _MANY[0]


def insert_row(db, article_id, day, body, source="s"):
    db.conn.execute(
        "INSERT INTO articles(id, day, source, title, word_count, first_seen_at, fetched_at, extractor_version,"
        " fingerprint, body_sha256, title_key, body_blocks, body)"
        " VALUES (?, ?, ?, 't', 1, '', '', '1', '', '', '', 'p', ?)",
        [article_id, day, source, body],
    )


def test_snippets_show_the_words_between_the_callers_marks(db):
    (hit,) = search(db, "pedagang", marks=("<<", ">>"))
    assert hit.snippet.startswith("<<Pedagang>> zurabel pulang.")
    assert (hit.day, hit.source, hit.url) == ("2025-02-06", "warta-senja", "https://senja.example/berita/1")


_names = st.text("abcdz.-_09", min_size=1, max_size=8)


@given(_names, _names)
def test_distinct_sources_have_distinct_tokens(one, other):
    assert (source_token(one) == source_token(other)) == (one == other)
    assert source_token(one).isalnum()


def test_the_schema_makes_the_same_token():
    db = _many()
    for name in ("tempo", "a.b", "azdb", "z-z_z.z", "kumparan.com"):
        db.conn.execute("INSERT INTO sources(name, title, first_seen_at) VALUES (?, '', '')", [name])
        insert_row(db, id_range(date(2020, 1, 1))[0] + 1, "2020-01-01", "tokenuji", source=name)
        assert db.execute("SELECT source_token FROM articles WHERE source = ?", [name]).fetchone() == (
            source_token(name),
        )
        assert len(search(db, "tokenuji", source=name)) == 1
        db.conn.execute("DELETE FROM articles WHERE source = ?", [name])


def test_an_id_range_is_one_day():
    assert id_range(date(2025, 2, 6)) == (20250206 * ID_DAY_FACTOR, 20250206 * ID_DAY_FACTOR + 99_999)


@pytest.mark.parametrize("newest", [True, False])
def test_no_plan_reads_the_articles_before_the_index(db, newest):
    numbers = dict.fromkeys(("low", "high", "depth", "skip", "open", "close", "since", "until"), 1)
    asked = {**numbers, "query": "a"}

    def plan(sql):
        return [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + sql, asked)]

    for in_place in (True, False):
        steps = plan(matches_sql(newest=newest, in_place=in_place))
        assert "articles_fts" in steps[0]
        assert (">" in steps[0] and "<" in steps[0]) is in_place
        assert steps[1:] == ["SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"]  # and nothing is sorted
    for few in (True, False):
        steps = plan(displaced_sql(newest=newest, few=few))
        assert "articles_fts" in steps[0]
        assert any("SEARCH a USING INTEGER PRIMARY KEY" in step for step in steps)
        assert any("INDEX articles_displaced" in step for step in steps)
        assert ("=" in steps[0].rpartition(":")[2]) is (few and newest)  # sought by its id
