"""The first released schema of both files."""

NEWS_1 = """
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

CAPTURES_1 = """
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
