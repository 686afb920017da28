"""Counts that triggers keep, since version 9; ``archive/schema/counts.py`` reads them."""

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

NEWS_9 = f"""
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
