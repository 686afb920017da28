"""What `warta export-warc` writes, `warta ingest` reads: the same articles, from the same bytes."""

from __future__ import annotations

from pathlib import Path

from cli_pages import page
from click.testing import CliRunner

from archive.store import Archive
from scraper.commands.every import main


def knowledge(folder: Path) -> tuple[list[tuple], list[tuple]]:
    with Archive.open(folder, read_only=True) as archive:
        said = archive.db.execute(
            "SELECT url, title, body, published_at, authors FROM articles ORDER BY url"
        ).fetchall()
        pages = [archive.captures.read(kept.id) for kept in archive.captures.iterate()]
        return said, sorted((each.url, each.payload, each.fetched_at, each.status) for each in pages)


def test_an_exported_archive_can_be_ingested(folder, run, tmp_path):
    pages = tmp_path / "pages"
    (pages / "html").mkdir(parents=True)
    lines = []
    for seed in range(1, 5):
        (pages / "html" / f"{seed}.html").write_text(page(seed), encoding="utf-8")
        headers = '{"Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip"}'
        lines.append(
            f'{{"url": "https://kabar.example/berita/{seed}", "id": "{seed}",'
            f' "fetched_at": "2026-05-14T08:0{seed}:00Z", "headers": {headers}}}'
        )
    (pages / "index.jsonl").write_text("\n".join(lines))
    assert run("ingest", pages).exit_code == 0
    assert run("export-warc", tmp_path / "semua.warc.gz").exit_code == 0
    other = tmp_path / "lain"
    CliRunner().invoke(main, ["init", str(other)])
    result = CliRunner().invoke(main, ["ingest", str(tmp_path / "semua.warc.gz"), "--archive", str(other)])
    assert result.exit_code == 0, result.output
    assert len(knowledge(folder)[0]) == 4
    assert knowledge(other) == knowledge(folder)
