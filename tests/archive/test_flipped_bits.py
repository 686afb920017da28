"""One flipped bit, anywhere: every verb ends with a named error or an answer, never with a traceback."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing

import pytest
from archive_samples import NOW
from click.testing import CliRunner
from reading_samples import FIRST, MENDED, make

from archive.captures.keeping import Captures
from archive.commands.every import main
from archive.database.files import CAPTURES
from archive.database.opening import open_for_reading
from archive.database.translating import translated
from archive.errors import ArchiveDamaged
from archive.integrity.verifying import verify
from archive.ledger import Found
from archive.store import Archive

VERBS = (["verify"], ["stats"], ["export"], ["search", "zurabel"], ["show", str(FIRST)])


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    return make(tmp_path_factory.mktemp("arsip"))


def run(verb, folder):
    result = CliRunner().invoke(main, [*verb, "--archive", str(folder)])
    assert result.exception is None or isinstance(result.exception, SystemExit), (verb, result.exception)
    return result


def replaced(path, old, new):
    path.write_bytes(path.read_bytes().replace(old, new))


@pytest.mark.parametrize("seed", range(50))
def test_no_flipped_bit_is_a_traceback(sound, tmp_path, seed):
    folder, chance = tmp_path / "arsip", random.Random(seed)
    shutil.copytree(sound, folder)
    path = folder / chance.choice(["news.db", "captures.db"])
    data = bytearray(path.read_bytes())
    data[chance.choice([place for place in range(100, len(data)) if data[place]])] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    for verb in VERBS:
        run(verb, folder)


def test_a_text_that_is_no_utf8_is_damage(sound, tmp_path):
    folder = shutil.copytree(sound, tmp_path / "arsip")
    replaced(folder / "news.db", b"Pedagang zurabel", b"Pedagang \xfaurabel")
    assert "a text is not what was written" in run(["verify"], folder).output
    for verb in (["export"], ["show", str(FIRST)]):
        result = run(verb, folder)
        assert (result.exit_code, "a text is not what was written" in result.output) == (1, True)


@pytest.mark.parametrize(
    ("old", "new"), [(b"started_at TEXT", b"qtarted_at TEXT"), (b"CREATE VIEW", b"CREATE \xe3IEW")]
)
def test_a_schema_that_is_not_ours_is_damage(sound, tmp_path, old, new):
    folder = shutil.copytree(sound, tmp_path / "arsip")
    replaced(folder / "news.db", old, new)
    result = run(["stats"], folder)
    assert (result.exit_code, "schema is not what was written" in result.output) == (1, True)


def test_a_mistake_of_our_own_is_no_damage(sound):
    with pytest.raises(sqlite3.OperationalError), translated(sound), Archive.open(sound, read_only=True) as archive:
        archive.db.conn.execute("SELECT nothing FROM articles")


def test_the_ledgers_and_the_captures_reads_are_translated(tmp_path):
    with Archive.create(tmp_path) as archive:
        archive.ledger.discover([Found(url="https://senja.example/ombak")], "warta-senja", NOW)
        archive.db.execute("UPDATE addresses SET reason = CAST(x'fa' AS TEXT)")
        archive.db.execute("INSERT INTO hosts(host, closed_reason) VALUES ('a', CAST(x'fa' AS TEXT))")
        reads = (archive.ledger.reasons, lambda: archive.ledger.host("a"),
                 lambda: archive.ledger.known(["https://senja.example/ombak"]))  # fmt: skip
        for read in reads:
            with pytest.raises(ArchiveDamaged, match="not what was written"):
                read()
    with closing(sqlite3.connect(tmp_path / "captures.db")) as connection, connection:
        connection.execute("INSERT INTO payloads(sha256, size, data) VALUES (CAST(x'fa' AS TEXT), 0, x'00')")
    db = open_for_reading(tmp_path / "captures.db", CAPTURES)
    with closing(db.conn), pytest.raises(ArchiveDamaged, match="a text is not what was written"):
        list(Captures(db, tmp_path / "captures.db").verify())


@pytest.mark.parametrize("change", ["authors = 'Z]'", "title = x'41'"])
def test_a_cell_that_cannot_be_read_back_is_damage(sound, tmp_path, change):
    folder = shutil.copytree(sound, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'articles'")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("DROP TRIGGER articles_fts_update")
        connection.execute(f"UPDATE articles SET {change} WHERE id = ?", [FIRST])
    for verb in (["export"], ["show", str(FIRST), "--json"]):
        result = run(verb, folder)
        assert (result.exit_code, f"article {FIRST} cannot be read back" in result.output) == (1, True)


@pytest.mark.parametrize(
    "change",
    ["authors = '{'", "provenance = '[[[['", "provenance = '[1]'", "tags = '3'", "content_class = 'x'",
     "published_at = 'kemarin'", "published_precision = 'abad'", "provenance = '{\"title\": {\"asal\": 1}}'"],
)  # fmt: skip
def test_a_record_that_cannot_be_read_back_is_named_by_verify_and_by_every_verb(sound, tmp_path, change):
    folder = shutil.copytree(sound, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute(f"UPDATE articles SET {change} WHERE id = ?", [FIRST])
    assert ("record", f"article {FIRST}") in {(each.check, each.subject) for each in verify(folder)}
    with Archive.open(folder) as archive, pytest.raises(ArchiveDamaged, match=f"article {FIRST} cannot be read back"):
        archive.article(FIRST)
    result = run(["merge", str(FIRST), str(MENDED)], folder)
    assert (result.exit_code, "cannot be read back" in result.output) == (1, True)


def test_evidence_that_cannot_be_read_back_is_damage(sound, tmp_path):
    folder = shutil.copytree(sound, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET provenance = '[[[[' WHERE id = ?", [FIRST])
    result = run(["why", str(FIRST)], folder)
    assert (result.exit_code, "cannot be read back" in result.output) == (1, True)


def test_a_decision_that_is_no_json_any_more_is_damage_and_the_rest_is_read_on(sound, tmp_path):
    """No statement that SQLite refuses ends the checks that come after it."""
    folder = shutil.copytree(sound, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as db, db:
        db.execute("INSERT INTO decisions(kind, decided_at, details) VALUES ('retention', '2025', '[}')")
        db.execute("UPDATE source_counts SET articles = articles + 1")
    result = run(["verify"], folder)
    assert result.exit_code == 1
    assert "file: news.db holds what cannot be read: malformed JSON" in result.output
    assert "count: source_counts " in result.output
