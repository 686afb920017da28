"""What later versions changed, in their order; what triggers count is in ``counting.py``."""

NEWS_2 = """
CREATE INDEX articles_capture ON articles(capture_id) WHERE capture_id IS NOT NULL;
CREATE INDEX article_revisions_capture ON article_revisions(capture_id) WHERE capture_id IS NOT NULL;
CREATE INDEX fetches_capture ON fetches(capture_id) WHERE capture_id IS NOT NULL;
"""

NEWS_3 = """
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

NEWS_4 = """
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

NEWS_5 = """
ALTER TABLE listings ADD COLUMN rhythm_seconds INTEGER;
"""

NEWS_6 = """
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

NEWS_7 = """
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

NEWS_10 = """
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

NEWS_11 = """
ALTER TABLE hosts ADD COLUMN tdmrep_fetched_at TEXT;
ALTER TABLE hosts ADD COLUMN tdmrep_text TEXT;
"""

NEWS_12 = """
ALTER TABLE listings ADD COLUMN whole_at TEXT;
"""

NEWS_13 = """
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

NEWS_15 = """
DROP INDEX articles_source_title;
DROP INDEX articles_day;
CREATE INDEX articles_day ON articles(day, source, title_key);
"""

CAPTURES_2 = """
CREATE INDEX payloads_dictionary ON payloads(dictionary_sha256) WHERE dictionary_sha256 IS NOT NULL;
"""

CAPTURES_3 = """
CREATE TABLE further_pages (
  first_id INTEGER NOT NULL REFERENCES captures(id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  capture_id INTEGER NOT NULL REFERENCES captures(id) ON DELETE CASCADE,
  PRIMARY KEY (first_id, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX further_pages_capture ON further_pages(capture_id);
"""
