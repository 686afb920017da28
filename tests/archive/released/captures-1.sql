PRAGMA application_id=1465013313;
PRAGMA user_version=1;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
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
CREATE TABLE keyframes (
  site TEXT PRIMARY KEY,
  payload_sha256 TEXT NOT NULL REFERENCES payloads(sha256)
) STRICT;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX captures_url ON captures(url, fetched_at);
CREATE INDEX captures_requested_url ON captures(requested_url, fetched_at);
CREATE INDEX captures_fetched ON captures(fetched_at);
CREATE INDEX captures_source ON captures(source, fetched_at);
CREATE INDEX captures_payload ON captures(payload_sha256);
INSERT INTO _sqlite_migrations(id, migration_set, name, applied_at) VALUES (1, 'wartarsip-captures', 'm001_first_captures', '2026-11-23 00:50:06.398194+00:00');
INSERT INTO payloads(sha256, size, dictionary_sha256, data) VALUES ('7c21773ef215e9e3ee0f1db9a831c1bfe936012a8e54fc6d29981359ecf42655', 14, NULL, x'28b52ffd200e7100003c68746d6c3e613c2f68746d6c3e');
INSERT INTO captures(id, url, requested_url, fetched_at, status, headers, payload_sha256, source, run_id) VALUES (1, 'https://senja.example/1', 'https://senja.example/1', '2025-02-06T11:26:00Z', 200, '[["Content-Type", "text/html"]]', '7c21773ef215e9e3ee0f1db9a831c1bfe936012a8e54fc6d29981359ecf42655', 'warta-senja', NULL);
COMMIT;
