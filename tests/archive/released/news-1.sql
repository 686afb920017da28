PRAGMA application_id=1465013313;
PRAGMA user_version=1;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
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
CREATE VIRTUAL TABLE articles_fts USING fts5(
  title, summary, body, authors, source_token,
  content='articles', content_rowid='id',
  tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO articles_fts(articles_fts, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 3.0, 0.0)');
CREATE TABLE article_urls (
  url TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  first_seen_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE sketches (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
CREATE INDEX article_urls_article ON article_urls(article_id);
CREATE INDEX article_revisions_captured ON article_revisions(captured_at);
CREATE INDEX article_changes_article ON article_changes(article_id);
CREATE INDEX images_identity ON images(identity);
CREATE INDEX addresses_due ON addresses(source, next_due_at) WHERE next_due_at IS NOT NULL;
CREATE INDEX addresses_state ON addresses(source, state);
CREATE INDEX addresses_article ON addresses(article_id) WHERE article_id IS NOT NULL;
CREATE INDEX fetches_run ON fetches(run_id);
CREATE INDEX fetches_requested ON fetches(requested_at);
CREATE INDEX fetches_article ON fetches(article_id) WHERE article_id IS NOT NULL;
CREATE INDEX reprints_origin ON reprints(origin_id);
CREATE INDEX sketches_article ON sketches(article_id);
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
INSERT INTO sources(name, title, home, language, timezone, status, note, first_seen_at) VALUES ('warta-senja', 'warta-senja', NULL, NULL, NULL, 'stable', NULL, '2025-02-06T09:26:00Z');
INSERT INTO sources(name, title, home, language, timezone, status, note, first_seen_at) VALUES ('tempo', 'tempo', NULL, NULL, NULL, 'stable', NULL, '2025-02-06T09:26:00Z');
INSERT INTO runs(id, command, version, started_at, finished_at, exit_code, outcome, sources, counts) VALUES (1, 'crawl', '1', '2025-02-06T09:26:00Z', '2025-02-06T09:29:00Z', 0, 'fine', '["warta-senja"]', '{"new": 1}');
INSERT INTO articles(id, day, source, title, subtitle, url, published_at, published_raw, published_offset, published_offset_stated, published_precision, published_from, modified_at, modified_raw, modified_offset, modified_offset_stated, modified_precision, modified_from, authors, editors, byline_raw, dateline, section, tags, language, content_class, is_free, body_complete, reading_minutes, word_count, lead_image_url, image_count, credit_line, copyright, source_article_id, canonical_url, first_seen_at, fetched_at, gone_at, gone_reason, revision, revised_at, story_id, capture_id, charset, replacement_characters, extractor_version, fingerprint, body_sha256, title_key, provenance, summary, body_blocks, body) VALUES (2025020600001, '2025-02-06', 'warta-senja', 'Pasar Lonkami ditutup', NULL, 'https://senja.example/berita/1', '2025-02-06T09:26:00Z', '6 Februari 2025 16:26 WIB', '+07:00', 1, 'minute', 'visible:time', NULL, NULL, NULL, NULL, NULL, NULL, '["Sinta Dewi","Ole Ñandu"]', '[]', NULL, NULL, NULL, '[]', NULL, 'news', NULL, 1, NULL, 127, 'https://senja.example/a.jpg', 1, NULL, NULL, NULL, NULL, '2025-02-06T09:26:00Z', '2025-02-06T11:26:00Z', NULL, NULL, 2, '2025-02-06T11:26:00Z', NULL, 1, NULL, 0, '1', '3a89ef7dfddb1495610fc6900a554f18f572207353c5027a260f52ed4eceb872', '7fb2d82e84d9af6661dcbe2ea8be0d1edffd3ee2d4411954f5ad661fd7093af1', 'pasar lonkami ditutup', '{"title":{"origin":"json-ld:headline","raw":"Pasar Lonkami dibuka - Senja"}}', NULL, 'ppp', CAST(x'5065646167616e67207a75726162656c2070756c616e672e20446f74616c6f6e20677572776972692073656e62616c6f6e20646f726967757220677572646f726920746177697061207269646f74612077697769626120626173656e67757220747562616d692073656e6c6f6e776920646f67757262612073656e6c6f6e6b612067757272697061206d696775726b61206b6177696c6f6e2070616b6170612077697061706120677572746173656e20746167757262612074757475677572206c6f6e677572646f206c6f6e73656e6b612072696c6f6e73656e2074616d69646f2072696775726b61206c6f6e74756c6f6e2067757262616c6f6e20677572646f747520646f73656e73656e20677572747574612072696b61706120776974616c6f6e2074756c6f6e7769207061646f646f20646f6d6973656e207475706174612073656e74756261206d696b6174752062616775726c6f6e20646f77696d6920646f746177692062616d69706120706174616d6920746173656e77692067757274757269206d696c6f6e73656e2073656e626167757220646f6261677572206c6f6e72696d6920646f7061776920746170616b6120646f73656e77692073656e73656e726920646f726970612074617269726920776967757267757220747572697769206d696d696c6f6e20776970616b61206775726d69646f2073656e706162612067757273656e67757220746173656e7269206261646f7061206b6172696d6920776967757273656e207461646f7475207461726970612073656e6b617269206775727061746120747577697061207475776973656e20726962616b612073656e74756d69206b6173656e73656e20706162616261206b61706173656e20677572626162612070616d696d692073656e6b6172692062616b6173656e206d6962616c6f6e206b616d69677572206b616c6f6e6b61206d69706162612074616c6f6e7269207769726974612067757270616775722074617769746120646f6b61706120776973656e77692073656e6c6f6e74612073656e74616c6f6e206775726d69626120776967757267757220746174756c6f6e2072696b617475206261646f726920706173656e626120706172697769206775726c6f6e6c6f6e206d696b6162612072696b61646f206775726d69726920747573656e646f206261646f6c6f6e20706173656e73656e206d6974756b612062616b6177692072696b6173656e20746177696d69207269646f72692073656e72697769206c6f6e74617269206261776973656e206d697475646f206775727061747520646f706173656e207061747572692e0a0a3d312b31206b6174612070656e6a75616c2e0a0a54616d626168616e2e' AS TEXT));
INSERT INTO articles(id, day, source, title, subtitle, url, published_at, published_raw, published_offset, published_offset_stated, published_precision, published_from, modified_at, modified_raw, modified_offset, modified_offset_stated, modified_precision, modified_from, authors, editors, byline_raw, dateline, section, tags, language, content_class, is_free, body_complete, reading_minutes, word_count, lead_image_url, image_count, credit_line, copyright, source_article_id, canonical_url, first_seen_at, fetched_at, gone_at, gone_reason, revision, revised_at, story_id, capture_id, charset, replacement_characters, extractor_version, fingerprint, body_sha256, title_key, provenance, summary, body_blocks, body) VALUES (2025020600002, '2025-02-06', 'tempo', 'Banjir rob', NULL, 'https://senja.example/berita/2', '2025-02-06T09:26:00Z', '6 Februari 2025 16:26 WIB', '+07:00', 1, 'minute', 'visible:time', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, NULL, '[]', NULL, 'news', NULL, 1, NULL, 121, NULL, 0, NULL, NULL, NULL, NULL, '2025-02-06T09:26:00Z', '2025-02-06T09:26:00Z', '2025-02-08T09:26:00Z', 'http 410', 1, NULL, NULL, NULL, NULL, 0, '1', '49f744976d64f9b5387ee5d776fb4710ea0ec1ee02d49c0b47baa30d21a81aa0', 'cd6c5967d87edae97cafc530d1e09803109f6f13a2ed27e6dc42d43a8d371594', 'banjir rob', '{}', 'Air naik', 'p', 'Padowi dotutu ritata tutulon bakasen lonkagur mikado lonlonmi dosenka sensenlon tudopa tadosen mikapa mimiba tamiri babaka ribari tabaka ripatu dowita kabaka wimido pagurri bagursen miwimi bawiba lonriba dogurta wimiri tututu balonba dosenwi ribagur batari gurlonka rimiwi domiri migurgur tatudo gurdoba tagurta lonriri gurtalon dodotu lonkado pamita kawisen tusenwi gurpalon bamiba kakari tadowi tulonsen miwitu mikata sentado widodo rimilon dowika dolongur pabami misenta gurmitu gurtata midowi ridota kapagur mitawi gurtata pagurmi pawitu dolonsen karipa lonbata pababa dowipa risendo tugurta senpata pamisen mimido mitusen paturi dodowi bapapa kasenwi lonrita kakari tusenba witawi senbagur lonpado tubalon kawiri wikapa londowi sendodo senpatu tatuka gurriwi basenwi takari gurkagur riwigur padowi bawipa batalon tamitu bagurpa gurpagur dopatu tuwita wipawi wimika domiwi dotalon lonwiwi longurta palondo senbami. zurabel');
INSERT INTO articles(id, day, source, title, subtitle, url, published_at, published_raw, published_offset, published_offset_stated, published_precision, published_from, modified_at, modified_raw, modified_offset, modified_offset_stated, modified_precision, modified_from, authors, editors, byline_raw, dateline, section, tags, language, content_class, is_free, body_complete, reading_minutes, word_count, lead_image_url, image_count, credit_line, copyright, source_article_id, canonical_url, first_seen_at, fetched_at, gone_at, gone_reason, revision, revised_at, story_id, capture_id, charset, replacement_characters, extractor_version, fingerprint, body_sha256, title_key, provenance, summary, body_blocks, body) VALUES (2025020700001, '2025-02-07', 'warta-senja', 'Zurabel: “kami siap”', NULL, 'https://senja.example/berita/3', '2025-02-07T03:00:00Z', '6 Februari 2025 16:26 WIB', '+07:00', 1, 'minute', 'visible:time', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, NULL, '[]', NULL, 'news', NULL, 1, NULL, 121, NULL, 0, NULL, NULL, NULL, NULL, '2025-02-07T09:26:00Z', '2025-02-07T09:26:00Z', NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, '1', '273b90e8911788efa360214e76569543aa440bf5b7350efae004298d6107ec4f', '5e51592c9443bb033622a1a51fe2039bd24e111fecca7d5250217e20af25c7e9', 'zurabel kami siap', '{}', NULL, 'p', '[31mMerah. Wituka gurrita katuta palonwi dogurdo tulontu rigurba gurgurwi witalon wiriri risenlon tagurka tagurka pabagur gurgurmi rigurri midodo rikaba gurrimi katagur migurwi mitudo babawi balondo lontata kadomi lonripa kadodo lonbado mirilon wipami tugurta karilon rilonri gurtari barigur domisen kalonmi bamilon tarimi babapa wikaka senkawi witapa tawiri senpapa kamido senkatu lontaka wigurdo sengurba tamika ridogur basenpa londotu ripaba gursenmi bagurgur batatu batumi lontapa kakawi ribalon tabami widota witumi widoba takami tamigur dosenri tapari badoka wirisen tukawi dotuta tutasen dotari misenba lonkawi kagurta midotu witami takaba lonmipa rigurpa tulondo widoka tadoka dokalon mikari migurgur dowika tawipa wirilon balonmi pamiba babata witatu lonsenlon tagurpa lonbata risenta mitari rilonta pagurpa dosenri balonlon rikata senlonba lonmita sendomi mitasen dowipa witutu tatado wilonmi mitugur basenmi miriba balonri.');
INSERT INTO articles(id, day, source, title, subtitle, url, published_at, published_raw, published_offset, published_offset_stated, published_precision, published_from, modified_at, modified_raw, modified_offset, modified_offset_stated, modified_precision, modified_from, authors, editors, byline_raw, dateline, section, tags, language, content_class, is_free, body_complete, reading_minutes, word_count, lead_image_url, image_count, credit_line, copyright, source_article_id, canonical_url, first_seen_at, fetched_at, gone_at, gone_reason, revision, revised_at, story_id, capture_id, charset, replacement_characters, extractor_version, fingerprint, body_sha256, title_key, provenance, summary, body_blocks, body) VALUES (2025020700002, '2024-12-31', 'warta-senja', 'Tulisan lama', NULL, 'https://senja.example/berita/4', '2024-12-31T03:00:00Z', '6 Februari 2025 16:26 WIB', '+07:00', 1, 'minute', 'visible:time', NULL, NULL, NULL, NULL, NULL, NULL, '[]', '[]', NULL, NULL, NULL, '[]', NULL, 'news', NULL, 1, NULL, 122, NULL, 0, NULL, NULL, NULL, NULL, '2025-02-07T09:26:00Z', '2025-02-07T09:26:00Z', NULL, NULL, 1, NULL, NULL, NULL, NULL, 0, '1', 'fef13d3fa959ef10f5f444f5fc9a3d473ca8a12af56a33e27d6201f8465c4a49', '6c15f4c5c9a989575a045e180cc64a079e3e4d0ed51843f82a04f71238ab0ef8', 'tulisan lama', '{}', NULL, 'p', 'Zurabel lama. Bawita domiba domita lonkaka turipa ririsen kasenpa lontulon mitawi tudota pagurri londowi gurwipa lonlonri dorigur witatu wilonba tariba rigurba midoka lontapa kadolon milonpa dorita gurkagur dolongur pagurri tukaka padori bagurta rigurdo kalonmi lonsenri tataka widowi senbari barido lonwitu milondo patatu rilonmi misendo lonwika rilonri domisen mitami lonbapa tatudo midowi tapawi dorita papatu bababa wiwiwi midori pasensen pakalon tabatu senbata mibatu risensen wisenri sensenka gurmilon lonsenba dogurta kamilon migurri ritado milonpa gurwika mibalon bakapa mimika gurbasen kalonpa bakapa lonsenka pakari tarika kapagur lonpami ridowi senpagur wituta babaka rikatu miwido batusen lonkaba kamiwi bababa dodoba kalonmi wimisen tukari senmilon tasensen sengurtu bakado sensenba tatari wiwiwi senkagur dotami mitatu badolon lonlondo misenri gurriri bawiba patari katasen londogur kasenmi milontu dosenpa wituta senpari witumi.');
INSERT INTO _sqlite_migrations(id, migration_set, name, applied_at) VALUES (1, 'wartarsip-news', 'm001_first_schema', '2026-11-23 00:50:06.384315+00:00');
INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES ('https://senja.example/berita/1', 2025020600001, 'fetched', '2025-02-06T09:26:00Z');
INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES ('https://senja.example/berita/2', 2025020600002, 'fetched', '2025-02-06T09:26:00Z');
INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES ('https://senja.example/berita/3', 2025020700001, 'fetched', '2025-02-07T09:26:00Z');
INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES ('https://senja.example/berita/4', 2025020700002, 'fetched', '2025-02-07T09:26:00Z');
INSERT INTO article_revisions(article_id, revision, captured_at, capture_id, run_id, cause, classes, is_silent, words_added, words_removed, fingerprint, extractor_version, modified_at, operations, title_before, subtitle_before, body_blocks_before, body_before) VALUES (2025020600001, 1, '2025-02-06T09:26:00Z', NULL, 1, 'publisher', '[]', 0, 0, 0, 'bfd4a8c3191c602321fb569cd9f75ab14945b222460b3c2c612d32aca95b3e2a', '1', NULL, '[]', NULL, NULL, NULL, NULL);
INSERT INTO article_revisions(article_id, revision, captured_at, capture_id, run_id, cause, classes, is_silent, words_added, words_removed, fingerprint, extractor_version, modified_at, operations, title_before, subtitle_before, body_blocks_before, body_before) VALUES (2025020600001, 2, '2025-02-06T11:26:00Z', 1, 1, 'publisher', '["headline","addition","wording"]', 1, 2, 1, '3a89ef7dfddb1495610fc6900a554f18f572207353c5027a260f52ed4eceb872', '1', NULL, '{"title":[14,-6,"ditutup"],"body":[987,".\n\nTambahan",1]}', 'Pasar Lonkami dibuka', NULL, 'pp', CAST(x'5065646167616e67207a75726162656c2070756c616e672e20446f74616c6f6e20677572776972692073656e62616c6f6e20646f726967757220677572646f726920746177697061207269646f74612077697769626120626173656e67757220747562616d692073656e6c6f6e776920646f67757262612073656e6c6f6e6b612067757272697061206d696775726b61206b6177696c6f6e2070616b6170612077697061706120677572746173656e20746167757262612074757475677572206c6f6e677572646f206c6f6e73656e6b612072696c6f6e73656e2074616d69646f2072696775726b61206c6f6e74756c6f6e2067757262616c6f6e20677572646f747520646f73656e73656e20677572747574612072696b61706120776974616c6f6e2074756c6f6e7769207061646f646f20646f6d6973656e207475706174612073656e74756261206d696b6174752062616775726c6f6e20646f77696d6920646f746177692062616d69706120706174616d6920746173656e77692067757274757269206d696c6f6e73656e2073656e626167757220646f6261677572206c6f6e72696d6920646f7061776920746170616b6120646f73656e77692073656e73656e726920646f726970612074617269726920776967757267757220747572697769206d696d696c6f6e20776970616b61206775726d69646f2073656e706162612067757273656e67757220746173656e7269206261646f7061206b6172696d6920776967757273656e207461646f7475207461726970612073656e6b617269206775727061746120747577697061207475776973656e20726962616b612073656e74756d69206b6173656e73656e20706162616261206b61706173656e20677572626162612070616d696d692073656e6b6172692062616b6173656e206d6962616c6f6e206b616d69677572206b616c6f6e6b61206d69706162612074616c6f6e7269207769726974612067757270616775722074617769746120646f6b61706120776973656e77692073656e6c6f6e74612073656e74616c6f6e206775726d69626120776967757267757220746174756c6f6e2072696b617475206261646f726920706173656e626120706172697769206775726c6f6e6c6f6e206d696b6162612072696b61646f206775726d69726920747573656e646f206261646f6c6f6e20706173656e73656e206d6974756b612062616b6177692072696b6173656e20746177696d69207269646f72692073656e72697769206c6f6e74617269206261776973656e206d697475646f206775727061747520646f706173656e207061747572692e0a0a3d312b31206b6174612070656e6a75616c2e' AS TEXT));
INSERT INTO article_revisions(article_id, revision, captured_at, capture_id, run_id, cause, classes, is_silent, words_added, words_removed, fingerprint, extractor_version, modified_at, operations, title_before, subtitle_before, body_blocks_before, body_before) VALUES (2025020600002, 1, '2025-02-06T09:26:00Z', NULL, NULL, 'publisher', '[]', 0, 0, 0, '49f744976d64f9b5387ee5d776fb4710ea0ec1ee02d49c0b47baa30d21a81aa0', '1', NULL, '[]', NULL, NULL, NULL, NULL);
INSERT INTO article_revisions(article_id, revision, captured_at, capture_id, run_id, cause, classes, is_silent, words_added, words_removed, fingerprint, extractor_version, modified_at, operations, title_before, subtitle_before, body_blocks_before, body_before) VALUES (2025020700001, 1, '2025-02-07T09:26:00Z', NULL, NULL, 'publisher', '[]', 0, 0, 0, '273b90e8911788efa360214e76569543aa440bf5b7350efae004298d6107ec4f', '1', NULL, '[]', NULL, NULL, NULL, NULL);
INSERT INTO article_revisions(article_id, revision, captured_at, capture_id, run_id, cause, classes, is_silent, words_added, words_removed, fingerprint, extractor_version, modified_at, operations, title_before, subtitle_before, body_blocks_before, body_before) VALUES (2025020700002, 1, '2025-02-07T09:26:00Z', NULL, NULL, 'publisher', '[]', 0, 0, 0, 'fef13d3fa959ef10f5f444f5fc9a3d473ca8a12af56a33e27d6201f8465c4a49', '1', NULL, '[]', NULL, NULL, NULL, NULL);
INSERT INTO article_changes(id, article_id, field, before, after, captured_at, capture_id, cause) VALUES (1, 2025020600002, 'gone_at', NULL, '2025-02-08T09:26:00Z', '2025-02-08T09:26:00Z', NULL, 'publisher');
INSERT INTO article_changes(id, article_id, field, before, after, captured_at, capture_id, cause) VALUES (2, 2025020600002, 'gone_reason', NULL, 'http 410', '2025-02-08T09:26:00Z', NULL, 'publisher');
INSERT INTO images(article_id, position, url, identity, original_url, is_lead, caption, credit, alt, width, height) VALUES (2025020600001, 1, 'https://senja.example/a.jpg', 'senja/a', NULL, 1, 'Pasar', NULL, NULL, NULL, NULL);
INSERT INTO addresses(url, source, state, reason, found_in, first_seen_at, hint_title, hint_published, hint_modified, etag, last_modified, payload_sha256, last_fetched_at, next_due_at, checks, failures, article_id) VALUES ('https://senja.example/berita/1', 'warta-senja', 'stored', NULL, NULL, '2025-02-06T09:26:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-02-06T09:26:00Z', NULL, 1, 0, 2025020600001);
INSERT INTO addresses(url, source, state, reason, found_in, first_seen_at, hint_title, hint_published, hint_modified, etag, last_modified, payload_sha256, last_fetched_at, next_due_at, checks, failures, article_id) VALUES ('https://senja.example/x', 'warta-senja', 'refused', 'listing', NULL, '2025-02-06T09:26:00Z', NULL, NULL, NULL, NULL, NULL, NULL, '2025-02-06T09:26:00Z', NULL, 1, 0, NULL);
INSERT INTO sketches(hash, article_id) VALUES (2993086644486144, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (16392317332389888, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (18197111226138624, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (24417153698643968, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (33752012004335616, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (35954907842723840, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (39590177488461824, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (47824566082224128, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (57036147557130240, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (70875415825432576, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (75192192133758976, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (76833062505037824, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (76920178845171712, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (77520301567934464, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (78317271102406656, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (93725598394359808, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (94367582799716352, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (96491498870063104, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (101347036068880384, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (103941823304482816, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (108625326261411840, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (110458353753833472, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (113040053897789440, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (114347593281413120, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (114540371745153024, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (114766472615714816, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (117262033606311936, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (119931993841811456, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (122331215721701376, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (125125742252015616, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (127529430790397952, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (132190195226804224, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (136522214959292416, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (141655318745055232, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (150966618414120960, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (154952260709064704, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (160755453822812160, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (164003437417136128, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (169367989259853824, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (172264536536825856, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (172336923442077696, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (173246661401436160, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (173953988173627392, 2025020700001);
INSERT INTO sketches(hash, article_id) VALUES (179656152620654592, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (181391554489376768, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (183024426136829952, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (185756625941250048, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (186586292940521472, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (200260404004528128, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (203641089333428224, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (209511937333420032, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (210858019455213568, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (230648565625044992, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (236990641278763008, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (237389664079912960, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (237480894870831104, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (238209730893520896, 2025020700002);
INSERT INTO sketches(hash, article_id) VALUES (255952721555144704, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (271437815001407488, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (281708090046414848, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (294413969567277056, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (305569814147678208, 2025020600001);
INSERT INTO sketches(hash, article_id) VALUES (319386827428569088, 2025020600002);
INSERT INTO sketches(hash, article_id) VALUES (340547129170141184, 2025020600001);
COMMIT;
