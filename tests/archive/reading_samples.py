"""A small archive with a known answer for every question that the reading side is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive_samples import NOW, article, capture, moment, paragraphs, prose

from archive.article import Image, Provenance
from archive.ledger import Found, State
from archive.store import Archive

FIRST, FLOOD, QUOTED, MENDED = 2025020600001, 2025020600002, 2025020700001, 2025020700002


def make(folder: Path) -> Path:
    """Two sources, four articles on two days, one edited, one removed, one whose day was mended later."""
    with Archive.create(folder) as archive:
        kept = archive.captures.keep(capture(fetched_at=NOW + timedelta(hours=2)), source="warta-senja")
        run = archive.ledger.start_run("crawl", ["warta-senja"], NOW, version="1")
        market = article(
            1,
            title="Pasar Lonkami dibuka",
            blocks=paragraphs(f"Pedagang zurabel pulang. {prose(1)}", "=1+1 kata penjual."),
            authors=("Sinta Dewi", "Ole Ñandu"),
            images=(Image(url="https://senja.example/a.jpg", identity="senja/a", is_lead=True, caption="Pasar"),),
            provenance={"title": Provenance(origin="json-ld:headline", raw="Pasar Lonkami dibuka - Senja")},
        )
        archive.save(market, captured_at=NOW, run_id=run)
        edited = replace(market, title="Pasar Lonkami ditutup", blocks=(*market.blocks, *paragraphs("Tambahan.")))
        archive.save(edited, captured_at=NOW + timedelta(hours=2), capture_id=kept, run_id=run)
        flood = article(
            2, source="tempo", title="Banjir rob", summary="Air naik", blocks=paragraphs(prose(2) + " zurabel")
        )
        archive.save(flood, captured_at=NOW)
        next_day = moment(datetime(2025, 2, 7, 3, tzinfo=UTC))
        quoted = article(
            3, title="Zurabel: “kami siap”", published=next_day, blocks=paragraphs("\x1b[31mMerah. " + prose(3))
        )
        archive.save(quoted, captured_at=NOW + timedelta(days=1))
        mended = article(4, title="Tulisan lama", published=next_day, blocks=paragraphs("Zurabel lama. " + prose(4)))
        archive.save(mended, captured_at=NOW + timedelta(days=1))
        with archive.transaction():
            archive.db.execute(
                "UPDATE articles SET day = '2024-12-31', published_at = '2024-12-31T03:00:00Z' WHERE id = ?", [MENDED]
            )
        archive.mark_gone(FLOOD, "http 410", NOW + timedelta(days=2))
        archive.ledger.discover([Found(url="https://senja.example/berita/1"), Found(url="https://senja.example/x")],
                                "warta-senja", NOW)  # fmt: skip
        archive.ledger.settle("https://senja.example/berita/1", State.STORED, at=NOW, article_id=FIRST)
        archive.ledger.settle("https://senja.example/x", State.REFUSED, at=NOW, reason="listing")
        archive.ledger.finish_run(run, NOW + timedelta(minutes=3), 0, "fine", {"new": 1})
    return folder
