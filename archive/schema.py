"""The shape of an archive's two files, and the meaning of every column.

Migrations are appended and then frozen: they import nothing of ours and are never edited once
released. ``archive/columns.py`` explains every table and column to analysts.

``news.db`` is for analysts (WAL, STRICT tables, plain ``unicode61`` FTS5: any ``sqlite3`` shell from
3.38 opens and searches it). ``captures.db`` holds what servers sent. Times are UTC text like
``2025-02-06T09:26:00Z``; lists are JSON text; booleans are 0 and 1.
"""

from __future__ import annotations

from sqlite3 import Connection, complete_statement

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x57525441  # "WRTA", in the file header of both databases
"""``PRAGMA application_id`` of our files."""

NEWS_VERSION = 14
CAPTURES_VERSION = 4
"""``PRAGMA user_version``: the number of migrations a file has. A file with more is refused."""

NEWS_SUMMED_SINCE = 14
CAPTURES_SUMMED_SINCE = 4
"""The version from which on the pages of a file have sums beside it (decision 0009)."""

ID_DAY_FACTOR = 100_000
"""An article id is ``YYYYMMDD * ID_DAY_FACTOR + number within the day`` (1 to 99,999)."""

news_migrations = Migrations("wartarsip-news")
captures_migrations = Migrations("wartarsip-captures")


@news_migrations()
def m001_first_schema(db: Database) -> None:
    """The first released schema."""
    _run(db.conn, _NEWS_1)


@news_migrations()
def m002_named_captures(db: Database) -> None:
    """The highest capture that anything names is one step away: every opening for writing asks for it."""
    _run(db.conn, _NEWS_2)


@news_migrations()
def m003_decisions(db: Database) -> None:
    """What people decide about articles, what was copied out, and what each run stored, as a chain of hashes."""
    _run(db.conn, _NEWS_3)


@news_migrations()
def m004_lighter_sketches(db: Database) -> None:
    """Sketches in half the space: 48 bits of a hash tell texts apart, and nobody asks for them by article.

    The index holds many articles before it writes, and merges two parts as soon as it is asked to.
    """
    _run(db.conn, _NEWS_4)


@news_migrations()
def m005_rhythm_of_listings(db: Database) -> None:
    """How often a listing names something new decides when it is asked again."""
    _run(db.conn, _NEWS_5)


@news_migrations()
def m006_what_a_source_taught(db: Database) -> None:
    """Lines that stand on a source's pages, and how its rules fare beside generic extraction."""
    _run(db.conn, _NEWS_6)


@news_migrations()
def m007_pictures(db: Database) -> None:
    """Which file holds a picture, where a source stores them."""
    _run(db.conn, _NEWS_7)


@news_migrations()
def m008_more_views(db: Database) -> None:
    """Nothing to store: views are made anew at every upgrade, and there are new ones."""


@news_migrations()
def m009_counts(db: Database) -> None:
    """How much there is of what, kept by triggers: telling it read every article. ``archive/counts.py`` fills them."""
    _run(db.conn, _NEWS_9)


@news_migrations()
def m010_pictures_by_source(db: Database) -> None:
    """A source says what its own pictures are: the key of another's picture is easily written into an address."""
    _run(db.conn, _NEWS_10)


@news_migrations()
def m011_reservations_of_hosts(db: Database) -> None:
    """What hosts reserve from text and data mining in their tdmrep.json."""
    _run(db.conn, _NEWS_11)


@news_migrations()
def m012_listings_that_came_whole(db: Database) -> None:
    """Some servers say for ever that nothing changed: when a listing last came whole decides when to doubt it."""
    _run(db.conn, _NEWS_12)


@news_migrations()
def m013_lighter_saving(db: Database) -> None:
    """Fewer pages for every article that is stored.

    What is made of a text need not be made in the transaction that stores it, but which texts wait for it must be
    known. Lines met once are a row an article. Indexes that no shipped question asks are gone.
    """
    _run(db.conn, _NEWS_13)


@news_migrations()
def m014_sums_of_pages(db: Database) -> None:
    """Nothing in the file: from here on its pages have sums beside it, which an earlier writer would not keep."""


@captures_migrations()
def m001_first_captures(db: Database) -> None:
    """The first released schema."""
    _run(db.conn, _CAPTURES_1)


@captures_migrations()
def m002_dependants(db: Database) -> None:
    """What was compressed against a payload is one step away: it cannot be removed before that is written anew."""
    _run(db.conn, _CAPTURES_2)


@captures_migrations()
def m003_articles_on_several_pages(db: Database) -> None:
    """Which captures are the further pages of the article whose first page another capture is."""
    _run(db.conn, _CAPTURES_3)


@captures_migrations()
def m004_sums_of_pages(db: Database) -> None:
    """As `m014_sums_of_pages`."""


def _run(connection: Connection, script: str) -> None:
    """Execute the statements of `script` one by one: ``executescript`` would commit the open transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            connection.execute(statement)
            statement = ""


_NEWS_1 = """
CREATE TABLE sources (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  home TEXT,
  language TEXT,
  timezone TEXT,
  status TEXT NOT NULL DEFAULT 'stable',
  note TEXT,
  first_seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE stories (
  id INTEGER PRIMARY KEY,
  first_article_id INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  sources INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  source TEXT NOT NULL REFERENCES sources(name),
  title TEXT NOT NULL,
  subtitle TEXT,
  url TEXT,
  published_at TEXT,
  published_raw TEXT,
  published_offset TEXT,
  published_offset_stated INTEGER,
  published_precision TEXT,
  published_from TEXT,
  modified_at TEXT,
  modified_raw TEXT,
  modified_offset TEXT,
  modified_offset_stated INTEGER,
  modified_precision TEXT,
  modified_from TEXT,
  authors TEXT NOT NULL DEFAULT '[]',
  editors TEXT NOT NULL DEFAULT '[]',
  byline_raw TEXT,
  dateline TEXT,
  section TEXT,
  tags TEXT NOT NULL DEFAULT '[]',
  language TEXT,
  content_class TEXT NOT NULL DEFAULT 'news',
  is_free INTEGER,
  body_complete INTEGER NOT NULL DEFAULT 1,
  reading_minutes INTEGER,
  word_count INTEGER NOT NULL,
  lead_image_url TEXT,
  image_count INTEGER NOT NULL DEFAULT 0,
  credit_line TEXT,
  copyright TEXT,
  source_article_id TEXT,
  canonical_url TEXT,
  first_seen_at TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  gone_at TEXT,
  gone_reason TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  revised_at TEXT,
  story_id INTEGER REFERENCES stories(id),
  capture_id INTEGER,
  charset TEXT,
  replacement_characters INTEGER NOT NULL DEFAULT 0,
  extractor_version TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  title_key TEXT NOT NULL,
  provenance TEXT NOT NULL DEFAULT '{}',
  source_token TEXT GENERATED ALWAYS AS (
    'srcqz' || replace(replace(replace(replace(source, 'z', 'zz'), '.', 'zd'), '-', 'zh'), '_', 'zu')
  ) VIRTUAL,
  summary TEXT,
  body_blocks TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX articles_source_published ON articles(source, published_at);
CREATE INDEX articles_published ON articles(published_at);
CREATE INDEX articles_day ON articles(day, source);
CREATE INDEX articles_source_title ON articles(source, title_key, day);
CREATE INDEX articles_source_body ON articles(source, body_sha256);
CREATE INDEX articles_story ON articles(story_id) WHERE story_id IS NOT NULL;
CREATE INDEX articles_class ON articles(content_class);
CREATE INDEX articles_language ON articles(language);
CREATE INDEX articles_section ON articles(source, section);
CREATE INDEX articles_gone ON articles(gone_at) WHERE gone_at IS NOT NULL;
CREATE INDEX articles_revised ON articles(revised_at) WHERE revised_at IS NOT NULL;
CREATE INDEX articles_first_seen ON articles(first_seen_at);
CREATE INDEX articles_displaced ON articles(day)
  WHERE id / 100000 <> CAST(replace(day, '-', '') AS INTEGER);

CREATE INDEX articles_source_article_id ON articles(source, source_article_id)
  WHERE source_article_id IS NOT NULL;

CREATE VIRTUAL TABLE articles_fts USING fts5(
  title, summary, body, authors, source_token,
  content='articles', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO articles_fts(articles_fts, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 3.0, 0.0)');
CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts(rowid, title, summary, body, authors, source_token)
  VALUES (new.id, new.title, new.summary, new.body, new.authors, new.source_token);
END;
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, summary, body, authors, source_token)
  VALUES ('delete', old.id, old.title, old.summary, old.body, old.authors, old.source_token);
END;
CREATE TRIGGER articles_fts_update AFTER UPDATE OF title, summary, body, authors, source ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, summary, body, authors, source_token)
  VALUES ('delete', old.id, old.title, old.summary, old.body, old.authors, old.source_token);
  INSERT INTO articles_fts(rowid, title, summary, body, authors, source_token)
  VALUES (new.id, new.title, new.summary, new.body, new.authors, new.source_token);
END;

CREATE TABLE article_urls (
  url TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  first_seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_urls_article ON article_urls(article_id);

CREATE TABLE article_revisions (
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  captured_at TEXT NOT NULL,
  capture_id INTEGER,
  run_id INTEGER REFERENCES runs(id),
  cause TEXT NOT NULL,
  classes TEXT NOT NULL DEFAULT '[]',
  is_silent INTEGER NOT NULL DEFAULT 0,
  words_added INTEGER NOT NULL DEFAULT 0,
  words_removed INTEGER NOT NULL DEFAULT 0,
  fingerprint TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  modified_at TEXT,
  operations TEXT NOT NULL DEFAULT '[]',
  title_before TEXT,
  subtitle_before TEXT,
  body_blocks_before TEXT,
  body_before TEXT,
  PRIMARY KEY (article_id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_revisions_captured ON article_revisions(captured_at);

CREATE TABLE article_changes (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  captured_at TEXT NOT NULL,
  capture_id INTEGER,
  cause TEXT NOT NULL
) STRICT;
CREATE INDEX article_changes_article ON article_changes(article_id);

CREATE TABLE images (
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  url TEXT NOT NULL,
  identity TEXT NOT NULL,
  original_url TEXT,
  is_lead INTEGER NOT NULL,
  caption TEXT,
  credit TEXT,
  alt TEXT,
  width INTEGER,
  height INTEGER,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX images_identity ON images(identity);

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  version TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  exit_code INTEGER,
  outcome TEXT,
  sources TEXT NOT NULL DEFAULT '[]',
  counts TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE listings (
  url TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources(name),
  kind TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  payload_sha256 TEXT,
  last_fetched_at TEXT,
  last_new_at TEXT,
  links INTEGER,
  next_due_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  last_problem TEXT
) STRICT;

CREATE TABLE addresses (
  url TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources(name),
  state TEXT NOT NULL,
  reason TEXT,
  found_in TEXT,
  first_seen_at TEXT NOT NULL,
  hint_title TEXT,
  hint_published TEXT,
  hint_modified TEXT,
  etag TEXT,
  last_modified TEXT,
  payload_sha256 TEXT,
  last_fetched_at TEXT,
  next_due_at TEXT,
  checks INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  article_id INTEGER REFERENCES articles(id) ON DELETE SET NULL,
  CHECK (state IN ('pending', 'stored', 'refused', 'failed', 'gone'))
) STRICT;
CREATE INDEX addresses_due ON addresses(source, next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX addresses_state ON addresses(source, state);
CREATE INDEX addresses_article ON addresses(article_id) WHERE article_id IS NOT NULL;

CREATE TABLE fetches (
  id INTEGER PRIMARY KEY,
  run_id INTEGER REFERENCES runs(id),
  source TEXT,
  url TEXT NOT NULL,
  purpose TEXT NOT NULL,
  requested_at TEXT NOT NULL,
  duration_ms INTEGER,
  status INTEGER,
  outcome TEXT NOT NULL,
  reason TEXT,
  bytes INTEGER,
  capture_id INTEGER,
  article_id INTEGER REFERENCES articles(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX fetches_run ON fetches(run_id);
CREATE INDEX fetches_requested ON fetches(requested_at);
CREATE INDEX fetches_article ON fetches(article_id) WHERE article_id IS NOT NULL;

CREATE TABLE hosts (
  host TEXT PRIMARY KEY,
  robots_fetched_at TEXT,
  robots_status INTEGER,
  robots_text TEXT,
  robots_unreachable_since TEXT,
  last_request_at TEXT,
  delay_ms INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  closed_until TEXT,
  closed_reason TEXT
) STRICT;

CREATE TABLE reprints (
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  origin_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  coverage REAL NOT NULL,
  share REAL NOT NULL,
  lag_seconds INTEGER,
  credited INTEGER NOT NULL,
  found_at TEXT NOT NULL,
  PRIMARY KEY (article_id, origin_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reprints_origin ON reprints(origin_id);

CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sketches_article ON sketches(article_id);
"""

_NEWS_2 = """
CREATE INDEX articles_capture ON articles(capture_id) WHERE capture_id IS NOT NULL;
CREATE INDEX article_revisions_capture ON article_revisions(capture_id) WHERE capture_id IS NOT NULL;
CREATE INDEX fetches_capture ON fetches(capture_id) WHERE capture_id IS NOT NULL;
"""

_NEWS_3 = """
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  article_id INTEGER,
  other_id INTEGER,
  decided_at TEXT NOT NULL,
  finished_at TEXT,
  note TEXT,
  undone_by INTEGER REFERENCES decisions(id),
  details TEXT NOT NULL DEFAULT '{}',
  CHECK (kind IN ('takedown', 'lift', 'merge', 'split', 'undo', 'import', 'retention', 'repair'))
) STRICT;
CREATE INDEX decisions_article ON decisions(article_id) WHERE article_id IS NOT NULL;

CREATE TABLE tombstones (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  article_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decisions(id),
  CHECK (kind IN ('address', 'claim', 'article id', 'text'))
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstones_article ON tombstones(article_id);

CREATE TABLE article_aliases (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decisions(id)
) STRICT;

CREATE TABLE separations (
  url TEXT NOT NULL,
  article_id INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decisions(id),
  PRIMARY KEY (url, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE copies (
  path TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK (kind IN ('backup', 'publication', 'jsonl', 'csv', 'warc'))
) STRICT, WITHOUT ROWID;

CREATE TABLE manifests (
  number INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  last_capture_id INTEGER NOT NULL,
  previous_sha256 TEXT NOT NULL,
  leaves BLOB NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
INSERT INTO manifests(number, run_id, made_at, last_capture_id, previous_sha256, leaves, sha256)
VALUES (0, 0, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 0, '', x'', printf('%064d', 0));
CREATE INDEX article_revisions_run ON article_revisions(run_id) WHERE run_id IS NOT NULL;
"""

_NEWS_4 = """
CREATE TABLE lighter_sketches (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO lighter_sketches SELECT hash >> 13, article_id FROM sketches;
DROP TABLE sketches;
ALTER TABLE lighter_sketches RENAME TO sketches;
INSERT INTO articles_fts(articles_fts, rank) VALUES ('hashsize', 33554432);
INSERT INTO articles_fts(articles_fts, rank) VALUES ('usermerge', 2);
"""

_NEWS_5 = """
ALTER TABLE listings ADD COLUMN rhythm_seconds INTEGER;
"""

_NEWS_6 = """
CREATE TABLE standing_pages (
  source TEXT PRIMARY KEY REFERENCES sources(name),
  pages INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_lines (
  source TEXT NOT NULL REFERENCES sources(name),
  hash INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  since INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  is_standing INTEGER NOT NULL DEFAULT 0,
  text TEXT,
  PRIMARY KEY (source, hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX standing_lines_standing ON standing_lines(source) WHERE is_standing;

CREATE TABLE rule_checks (
  source TEXT NOT NULL REFERENCES sources(name),
  field TEXT NOT NULL,
  outcome TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  articles INTEGER NOT NULL,
  last_seen_at TEXT NOT NULL,
  last_article_id INTEGER REFERENCES articles(id) ON DELETE SET NULL,
  PRIMARY KEY (source, field, outcome)
) STRICT, WITHOUT ROWID;
"""

_NEWS_7 = """
CREATE TABLE pictures (
  identity TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  fetched_at TEXT NOT NULL,
  next_due_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT,
  media_type TEXT,
  bytes INTEGER,
  width INTEGER,
  height INTEGER,
  perceptual_hash TEXT,
  CHECK (state IN ('stored', 'refused', 'failed')),
  CHECK (state <> 'stored' OR sha256 IS NOT NULL)
) STRICT;
CREATE INDEX pictures_sha256 ON pictures(sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX pictures_perceptual_hash ON pictures(perceptual_hash) WHERE perceptual_hash IS NOT NULL;
"""

_FILLED = (
    "published_at", "modified_at", "authors", "section", "tags", "language", "summary", "subtitle", "lead_image_url",
)  # fmt: skip


def _article_counted(row: str, sign: str) -> str:
    """Count one version of a row of ``articles`` (`row` is ``old`` or ``new``), or take it back."""
    filled = "".join(
        f",\n    with_{each} = with_{each} {sign} ({row}.{each} IS NOT NULL AND {row}.{each} <> '[]')"
        for each in _FILLED
    )
    return f"""UPDATE source_counts SET articles = articles {sign} 1,
    removed = removed {sign} ({row}.gone_at IS NOT NULL), edits = edits {sign} ({row}.revision - 1),
    edited = edited {sign} ({row}.revision > 1){filled}
  WHERE source = {row}.source;"""


def _addresses_counted(row: str, sign: str) -> str:
    """Count one version of a row of ``addresses``, or take it back; what counts to nothing is no row."""
    if sign == "+":
        return f"""INSERT INTO address_counts(source, state, reason, addresses)
  VALUES ({row}.source, {row}.state, coalesce({row}.reason, ''), 1)
  ON CONFLICT(source, state, reason) DO UPDATE SET addresses = addresses + 1;"""
    where = f"WHERE source = {row}.source AND state = {row}.state AND reason = coalesce({row}.reason, '')"
    return f"""UPDATE address_counts SET addresses = addresses - 1 {where};
  DELETE FROM address_counts {where} AND addresses = 0;"""


_DAY_IN = """UPDATE source_counts SET
    days = days + NOT EXISTS (SELECT 1 FROM articles WHERE day = new.day AND source = new.source AND id <> new.id),
    first_day = min(coalesce(first_day, new.day), new.day), last_day = max(coalesce(last_day, new.day), new.day)
  WHERE source = new.source;"""
_DAY_OUT = """UPDATE source_counts SET days = days - 1,
    first_day = iif(first_day = old.day, (SELECT min(day) FROM articles WHERE source = old.source), first_day),
    last_day = iif(last_day = old.day, (SELECT max(day) FROM articles WHERE source = old.source), last_day)
  WHERE source = old.source AND NOT EXISTS (SELECT 1 FROM articles WHERE day = old.day AND source = old.source);"""
_CALENDAR_IN = """UPDATE totals SET count = count + 1
  WHERE name = 'days' AND NOT EXISTS (SELECT 1 FROM articles WHERE day = new.day AND id <> new.id);"""
_CALENDAR_OUT = """UPDATE totals SET count = count - 1
  WHERE name = 'days' AND NOT EXISTS (SELECT 1 FROM articles WHERE day = old.day);"""
_FETCH_IN = """UPDATE source_counts SET last_fetched_at = new.last_fetched_at
  WHERE source = new.source AND coalesce(last_fetched_at, '') < new.last_fetched_at;"""
_FETCH_OUT = """UPDATE source_counts
  SET last_fetched_at = (SELECT max(last_fetched_at) FROM addresses WHERE source = old.source)
  WHERE source = old.source AND last_fetched_at = old.last_fetched_at;"""

_NEWS_9 = f"""
CREATE TABLE source_counts (
  source TEXT PRIMARY KEY REFERENCES sources(name) ON DELETE CASCADE,
  articles INTEGER NOT NULL DEFAULT 0,
  days INTEGER NOT NULL DEFAULT 0,
  first_day TEXT,
  last_day TEXT,
  removed INTEGER NOT NULL DEFAULT 0,
  edited INTEGER NOT NULL DEFAULT 0,
  edits INTEGER NOT NULL DEFAULT 0,
  last_fetched_at TEXT,
  {", ".join(f"with_{each} INTEGER NOT NULL DEFAULT 0" for each in _FILLED)}
) STRICT, WITHOUT ROWID;
CREATE TABLE address_counts (
  source TEXT NOT NULL REFERENCES sources(name) ON DELETE CASCADE,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  addresses INTEGER NOT NULL,
  PRIMARY KEY (source, state, reason)
) STRICT, WITHOUT ROWID;
CREATE TABLE totals (
  name TEXT PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER counts_source_insert AFTER INSERT ON sources BEGIN
  INSERT INTO source_counts(source) VALUES (new.name);
END;
CREATE TRIGGER counts_article_insert AFTER INSERT ON articles BEGIN
  {_article_counted("new", "+")}
  {_DAY_IN}
  {_CALENDAR_IN}
END;
CREATE TRIGGER counts_article_delete AFTER DELETE ON articles BEGIN
  {_article_counted("old", "-")}
  {_DAY_OUT}
  {_CALENDAR_OUT}
END;
CREATE TRIGGER counts_article_update AFTER UPDATE OF source, gone_at, revision, {", ".join(_FILLED)} ON articles BEGIN
  {_article_counted("old", "-")}
  {_article_counted("new", "+")}
END;
CREATE TRIGGER counts_article_day AFTER UPDATE OF source, day ON articles
WHEN (old.source, old.day) <> (new.source, new.day) BEGIN
  {_DAY_OUT}
  {_DAY_IN}
END;
CREATE TRIGGER counts_article_calendar AFTER UPDATE OF day ON articles WHEN old.day <> new.day BEGIN
  {_CALENDAR_OUT}
  {_CALENDAR_IN}
END;
CREATE TRIGGER counts_address_insert AFTER INSERT ON addresses BEGIN
  {_addresses_counted("new", "+")}
  {_FETCH_IN}
END;
CREATE TRIGGER counts_address_delete AFTER DELETE ON addresses BEGIN
  {_addresses_counted("old", "-")}
  {_FETCH_OUT}
END;
CREATE TRIGGER counts_address_update AFTER UPDATE OF source, state, reason ON addresses
WHEN (old.source, old.state, coalesce(old.reason, '')) <> (new.source, new.state, coalesce(new.reason, '')) BEGIN
  {_addresses_counted("old", "-")}
  {_addresses_counted("new", "+")}
END;
CREATE TRIGGER counts_address_fetched AFTER UPDATE OF source, last_fetched_at ON addresses
WHEN (old.source, old.last_fetched_at) IS NOT (new.source, new.last_fetched_at) BEGIN
  {_FETCH_IN}
END;
CREATE TRIGGER counts_address_unfetched AFTER UPDATE OF source, last_fetched_at ON addresses
WHEN old.source <> new.source OR coalesce(new.last_fetched_at, '') < old.last_fetched_at BEGIN
  {_FETCH_OUT}
END;
CREATE TRIGGER counts_silent_insert AFTER INSERT ON article_revisions WHEN new.is_silent BEGIN
  UPDATE totals SET count = count + 1 WHERE name = 'silent_edits';
END;
CREATE TRIGGER counts_silent_delete AFTER DELETE ON article_revisions WHEN old.is_silent BEGIN
  UPDATE totals SET count = count - 1 WHERE name = 'silent_edits';
END;
CREATE TRIGGER counts_silent_update AFTER UPDATE OF is_silent ON article_revisions BEGIN
  UPDATE totals SET count = count + new.is_silent - old.is_silent WHERE name = 'silent_edits';
END;
CREATE TRIGGER counts_reprint_insert AFTER INSERT ON reprints BEGIN
  UPDATE totals SET count = count + 1 WHERE name = 'reprints';
END;
CREATE TRIGGER counts_reprint_delete AFTER DELETE ON reprints BEGIN
  UPDATE totals SET count = count - 1 WHERE name = 'reprints';
END;
CREATE TRIGGER counts_story_insert AFTER INSERT ON stories BEGIN
  UPDATE totals SET count = count + 1 WHERE name = 'stories';
END;
CREATE TRIGGER counts_story_delete AFTER DELETE ON stories BEGIN
  UPDATE totals SET count = count - 1 WHERE name = 'stories';
END;
"""

_NEWS_10 = """
ALTER TABLE pictures RENAME TO pictures_7;
DROP INDEX pictures_sha256;
DROP INDEX pictures_perceptual_hash;
CREATE TABLE pictures (
  source TEXT NOT NULL,
  identity TEXT NOT NULL,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  fetched_at TEXT NOT NULL,
  next_due_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT,
  media_type TEXT,
  bytes INTEGER,
  width INTEGER,
  height INTEGER,
  perceptual_hash TEXT,
  PRIMARY KEY (source, identity),
  CHECK (state IN ('stored', 'refused', 'failed')),
  CHECK (state <> 'stored' OR sha256 IS NOT NULL)
) STRICT;
CREATE INDEX pictures_sha256 ON pictures(sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX pictures_perceptual_hash ON pictures(perceptual_hash) WHERE perceptual_hash IS NOT NULL;
INSERT INTO pictures
SELECT coalesce(
    (SELECT f.source FROM fetches AS f WHERE f.url = p.url AND f.purpose = 'picture' ORDER BY f.id DESC LIMIT 1),
    (SELECT a.source FROM images AS i JOIN articles AS a ON a.id = i.article_id
     WHERE i.identity = p.identity ORDER BY a.id LIMIT 1),
    'unknown'
  ), p.*
FROM pictures_7 AS p;
DROP TABLE pictures_7;
"""

_NEWS_11 = """
ALTER TABLE hosts ADD COLUMN tdmrep_fetched_at TEXT;
ALTER TABLE hosts ADD COLUMN tdmrep_text TEXT;
"""

_NEWS_12 = """
ALTER TABLE listings ADD COLUMN whole_at TEXT;
"""

_NEWS_13 = """
CREATE TABLE pending_texts (
  number INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  captured_at TEXT NOT NULL,
  is_new INTEGER NOT NULL
) STRICT;

CREATE TABLE single_lines (
  source TEXT NOT NULL REFERENCES sources(name),
  since INTEGER NOT NULL,
  day TEXT NOT NULL,
  hashes BLOB NOT NULL,
  PRIMARY KEY (source, since)
) STRICT, WITHOUT ROWID;

DROP INDEX articles_class;
DROP INDEX articles_language;
DROP INDEX articles_section;
DROP INDEX articles_first_seen;
DROP INDEX article_revisions_captured;
CREATE INDEX article_revisions_captured ON article_revisions(captured_at) WHERE revision > 1;
"""

_CAPTURES_1 = """
CREATE TABLE payloads (
  sha256 TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  dictionary_sha256 TEXT REFERENCES payloads(sha256),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE captures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  url TEXT NOT NULL,
  requested_url TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL REFERENCES payloads(sha256),
  source TEXT,
  run_id INTEGER
) STRICT;
CREATE INDEX captures_url ON captures(url, fetched_at);
CREATE INDEX captures_requested_url ON captures(requested_url, fetched_at);
CREATE INDEX captures_fetched ON captures(fetched_at);
CREATE INDEX captures_source ON captures(source, fetched_at);
CREATE INDEX captures_payload ON captures(payload_sha256);

CREATE TABLE keyframes (
  site TEXT PRIMARY KEY,
  payload_sha256 TEXT NOT NULL REFERENCES payloads(sha256)
) STRICT;
"""

_CAPTURES_2 = """
CREATE INDEX payloads_dictionary ON payloads(dictionary_sha256) WHERE dictionary_sha256 IS NOT NULL;
"""

_CAPTURES_3 = """
CREATE TABLE further_pages (
  first_id INTEGER NOT NULL REFERENCES captures(id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  capture_id INTEGER NOT NULL REFERENCES captures(id) ON DELETE CASCADE,
  PRIMARY KEY (first_id, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX further_pages_capture ON further_pages(capture_id);
"""
