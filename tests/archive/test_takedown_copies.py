"""A takedown of what was exported, backed up, split and merged: copies and decisions hold none of it either."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from archive_samples import NOW, article, hours, paragraphs, prose
from click.testing import CliRunner
from takedown_samples import SECRET, URL, bytes_of, everything, secret_archive, secret_article, store

from archive.article import Address
from archive.commands.every import main
from archive.copying.copies import CopyKind, note_copy
from archive.decisions.merging import merge
from archive.decisions.splitting import split
from archive.errors import TakenDown
from archive.integrity.verifying import verify
from archive.takedown.plan import plan
from archive.takedown.remove import take_down


@pytest.fixture
def archive(tmp_path):
    yield from secret_archive(tmp_path)


def test_exports_lose_it_and_backups_are_named(archive, tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    lines, table = tmp_path / "semua.jsonl", tmp_path / "semua.csv"
    assert run(main, ["export", "-o", str(lines)]).exit_code == 0
    assert run(main, ["export", "--csv", "-o", str(table)]).exit_code == 0
    with archive.transaction():
        note_copy(archive.db.conn, tmp_path, CopyKind.BACKUP, NOW)
        note_copy(archive.db.conn, tmp_path / "hilang", CopyKind.JSONL, NOW)
    before = [json.loads(line) for line in lines.read_text().splitlines()]
    outcome = take_down(archive, plan(archive, URL), NOW)
    fates = {copy.path.name: fate for copy, fate in outcome.copies}
    assert fates["semua.jsonl"] == fates["semua.csv"] == "1 row removed"
    assert "not there any more" in fates["hilang"]
    assert "may still hold it" in fates[tmp_path.name]
    assert "urwalonka" not in lines.read_text() + table.read_text()
    assert [json.loads(line) for line in lines.read_text().splitlines()] == [
        each for each in before if each["url"] != URL
    ]
    assert table.read_text().count("https://senja.example/berita/") >= 6


def test_what_a_split_kept_apart_is_forgotten_with_the_address(archive):
    own = article(30)
    elsewhere = Address(url="https://senja.example/pisah", reason="redirect")
    number = store(archive, replace(own, addresses=(*own.addresses, elsewhere)), prose(30))
    split(archive, number, "https://senja.example/pisah", NOW)
    store(archive, article(31, url="https://senja.example/pisah"), prose(31))
    assert archive.db.execute("SELECT count(*) FROM separations").fetchone() == (1,)
    take_down(archive, plan(archive, "https://senja.example/pisah"), NOW)
    assert archive.db.execute("SELECT count(*) FROM separations").fetchone() == (0,)


def test_what_was_kept_apart_from_an_article_is_forgotten_with_it(archive):
    own = article(30)
    elsewhere = Address(url="https://senja.example/pisah", reason="redirect")
    number = store(archive, replace(own, addresses=(*own.addresses, elsewhere)), prose(30))
    split(archive, number, elsewhere.url, NOW)
    take_down(archive, plan(archive, number), NOW)
    assert archive.db.execute("SELECT * FROM separations").fetchall() == []


def merged_with(archive, seed, kept=None):
    """Another article, merged with the secret one; the id of what remains."""
    number, other = plan(archive, URL).article_id, store(archive, article(seed), prose(seed))
    ids = (number, other) if kept is None else (other, number)
    merge(archive, *ids, NOW)
    return ids[0]


def test_what_undoing_its_merges_needed_goes_with_it(archive):
    """A chain: the decision that holds its text names neither of the two articles that were merged last."""
    merged_with(archive, 40)
    last = merged_with(archive, 41, kept="other")
    take_down(archive, plan(archive, last), NOW)
    assert not any(b"urwalonka" in data for data in bytes_of(archive))
    assert "urwalonka" not in everything(archive)
    assert verify(archive.folder) == []


@pytest.mark.parametrize("secret_first", [False, True])
def test_the_ids_of_what_was_merged_into_it_are_barred_too(archive, secret_first):
    other = store(archive, article(42, source_article_id="42"), prose(42), NOW + hours(5))
    ids = [other, plan(archive, URL).article_id]
    merge(archive, *(reversed(ids) if secret_first else ids), NOW)
    take_down(archive, plan(archive, URL), NOW)
    moved = secret_article(
        url="https://senja.example/baru", addresses=(), title="Lain", blocks=paragraphs(prose(4711, 200))
    )
    with pytest.raises(TakenDown):
        archive.save(moved, captured_at=NOW + hours(3))


def test_exports_lose_it_under_its_former_ids(archive, tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    lines = tmp_path / "semua.jsonl"
    assert run(main, ["export", "-o", str(lines)]).exit_code == 0
    other = archive.find("https://senja.example/berita/3")
    merge(archive, other, plan(archive, URL).article_id, NOW)
    outcome = take_down(archive, plan(archive, other), NOW)
    assert [fate for _, fate in outcome.copies] == ["2 rows removed"]
    assert SECRET not in lines.read_text()


def test_an_export_that_holds_it_under_another_article_is_named(archive, tmp_path):
    lines = tmp_path / "semua.jsonl"
    text = archive.article(URL).blocks[0].text
    lines.write_text(json.dumps({"id": 1, "body": text}) + "\n")
    with archive.transaction():
        note_copy(archive.db.conn, lines, CopyKind.JSONL, NOW)
    outcome = take_down(archive, plan(archive, URL), NOW)
    assert [fate for _, fate in outcome.copies] == ["does not hold it, but rows of other articles hold words of it"]
