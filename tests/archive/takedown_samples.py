"""An archive that holds what has to go, and ways to look for it."""

from __future__ import annotations

from archive_samples import NOW, article, capture, hours, paragraphs, prose

from archive.article import Address, Image
from archive.ledger import Fetch, Found, State
from archive.store import Archive

URL = "https://senja.example/berita/77"
SECRET = "Rahasia keluarga Purwalonka terbongkar"
FIRST_BODY = f"{SECRET} kata tetangga. {prose(77, 400)}"


def secret_article(**fields):
    usual = {
        "title": "Nama Purwalonka disebut di pengadilan",
        "blocks": paragraphs(FIRST_BODY, "Purwakarsalonka satu kata.", "Tetangga Purwalonka: kami tahu."),
        "url": URL,
        "addresses": (Address(url=URL, reason="fetched"), Address(url=f"{URL}?amp", reason="rel-canonical")),
        "source_article_id": "77",
        "images": (Image(url="https://senja.example/wajah.jpg", identity="w", caption="Wajah Purwalonka di rumah"),),
    }
    return article(77, **{**usual, **fields})


def page(seed, text=""):
    return f"<html>{prose(1, 3000)}<p>{text}{prose(seed, 300)}</p></html>".encode()


def store(archive, record, text, at=NOW):
    url = record.url
    kept = archive.captures.keep(
        capture(page(len(text) + ord(text[0]), text), url, fetched_at=at), source=record.source
    )
    with archive.transaction():
        archive.ledger.discover([Found(url=url, title=record.title)], record.source, at)
        saved = archive.save(record, captured_at=at, capture_id=kept)
        came = {"purpose": "article", "requested_at": at, "outcome": "new", "reason": f"address {url}"}
        archive.ledger.record_fetch(Fetch(url=url, capture_id=kept, article_id=saved.article_id, **came))
        archive.ledger.settle(url, State.STORED, at=at, article_id=saved.article_id)
    return saved.article_id


def secret_archive(tmp_path):
    """The secret is stored first, so that its page is the dictionary of all others; then it is edited."""
    with Archive.create(tmp_path / "arsip") as opened:
        run = opened.ledger.start_run("crawl", [], NOW)
        store(opened, secret_article(), FIRST_BODY)
        for seed in range(6):
            store(opened, article(seed), prose(seed))
        edited = secret_article(blocks=paragraphs("Judul saja yang tersisa kini. " + prose(5678)), title="Disunting")
        store(opened, edited, "Judul saja yang tersisa kini. ", NOW + hours(2))
        opened.ledger.finish_run(run, NOW, 0, "fine", {})
        yield opened


def bytes_of(archive):
    for name in archive.connections():
        for end in ("", "-wal"):
            path = archive.folder / f"{name}{end}"
            if path.exists():
                yield path.read_bytes()


def everything(archive):
    """Every cell of every table, and every page, as one text."""
    cells = []
    for connection in archive.connections().values():
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            cells += [str(cell) for row in connection.execute(f"SELECT * FROM {table}") for cell in row]
    cells += [archive.captures.read(kept.id).payload.decode() for kept in archive.captures.iterate()]
    return "\n".join(cells)
