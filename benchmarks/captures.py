"""What a captured page takes on disk and to read again, beside gzipped WARC and the bare extractor.

usage: python -m benchmarks.captures

Pages of ../shared/eval by site: those of scrapinghub were collected together, those of fundus months apart. Sites with
one page are left out. Without the corpora it says so and succeeds.
"""

from __future__ import annotations

import gzip
import io
import json
import resource
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive.article import Capture
from archive.captures.keeping import Kept
from archive.store import Archive
from benchmarks.__main__ import SCORER
from scraper import extract
from scraper.errors import NotAnArticle
from scraper.offline.reextract import latest_captures, reextract
from scraper.reading.pool import RECYCLE_AFTER, ExtractionPool

AT = datetime(2026, 11, 1, tzinfo=UTC)
ROUNDS = 9
HEADERS = (("Content-Type", "text/html"), ("Server", "nginx"), ("Date", "Sun, 01 Nov 2026 00:00:00 GMT"))


def main() -> int:
    """0, after the figures on stdout."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    for corpus, label in (("scrapinghub", "collected together"), ("fundus", "months apart")):
        sites = [pages for pages in _sites(corpus).values() if len(pages) > 1]
        with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder) / "archive") as archive:
            _space(archive, sites, label)
            _reading(archive)
            _rereading(archive)
    return 0


def _space(archive: Archive, sites: list[list[Capture]], label: str) -> None:
    pages = [page for site in sites for page in site]
    for page in pages:
        archive.captures.keep(page)
    payloads = archive.connections()["captures.db"]
    warc = sum(map(_warc_bytes, pages))
    told = """SELECT sum(length(data)), sum(length(data) * (dictionary_sha256 IS NOT NULL)), count(dictionary_sha256)
    FROM payloads"""
    ours, later, count = payloads.execute(told).fetchone()
    raw = sum(len(page.payload) for page in pages)
    print(f"{len(pages)} pages of {len(sites)} sites, {label}, {raw // len(pages)} bytes each:")
    print(f"  {ours // len(pages)} bytes stored, gzipped WARC {warc // len(pages)}: {ours / warc:.2f}")
    second = [page for site in sites for page in site[1:]]
    bytes_later = sum(map(_warc_bytes, second))
    print(
        f"  those that have an earlier page: {later // count} bytes, {later / count / (bytes_later / len(second)):.2f}"
    )


def _reading(archive: Archive) -> None:
    ids = [kept.id for kept in archive.captures.iterate()]
    began, size = time.process_time(), 0
    for capture_id in ids * 3:
        size += len(archive.captures.read(capture_id).payload)
    spent = time.process_time() - began
    print(f"  read back: {3 * len(ids) / spent:.0f} pages and {size / spent / 1e6:.0f} MB a CPU second")


def _rereading(archive: Archive) -> None:
    """Bare extraction in this process beside `warta reextract --dry-run`, its children's CPU included."""
    kept = list(latest_captures(archive, source=None, since=None, until=None))
    print("  of the rate of the bare extractor on one core:")
    print(f"    read for the first time: {_rate(archive, kept)}")
    run_id = archive.ledger.start_run("reextract", [], AT)
    _reread(archive, kept, run_id)
    print(f"    read again, and the same as stored: {_rate(archive, kept)}")


def _rate(archive: Archive, kept: list[Kept]) -> str:
    """The median of the ratios of `ROUNDS` rounds, their range, and the ratio of the best rounds.

    The bare extractor takes its turn before and after ours, so that what disturbs a round disturbs both of its sides.
    It has met every page before, so ours is a child's second and third time through them; what its start and its first
    time cost beyond that is told beside, shared out over the pages that a child reads.
    """
    captures = [archive.captures.read(one.id) for one in kept]
    bare, ours, starts = [], [], []
    for _ in range(ROUNDS):
        before = _extracted(captures)
        once, thrice = _reread(archive, kept), _reread(archive, kept * 3)
        ours.append((thrice - once) / (2 * len(kept)))
        starts.append(once - (thrice - once) / 2)
        bare.append((before + _extracted(captures)) / (2 * len(captures)))
    ratios = sorted(one / other for one, other in zip(bare, ours, strict=True))
    return (
        f"{ratios[ROUNDS // 2]:.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}; best rounds {min(bare) / min(ours):.2f});"
        f" a child's start {1e6 * sorted(starts)[ROUNDS // 2] / RECYCLE_AFTER:.0f} us a page"
    )


def _extracted(captures: list[Capture]) -> float:
    began = _cpu()
    for each in captures:
        with suppress(NotAnArticle):
            extract(each.payload, each.url, fetched_at=each.fetched_at, content_type=each.header("content-type"))
    return _cpu() - began


def _reread(archive: Archive, kept: list[Kept], run_id: int | None = None) -> float:
    began = _cpu()
    with ExtractionPool(workers=1) as pool:
        assert sum(1 for _ in reextract(archive, kept, (), pool, run_id=run_id)) == len(kept)
    return _cpu() - began


def _cpu() -> float:
    """Seconds of this process and its ended children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _warc_bytes(page: Capture) -> int:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    http = StatusAndHeaders("200 OK", list(page.headers), protocol="HTTP/1.1")
    record = writer.create_warc_record(page.url, "response", payload=io.BytesIO(page.payload), http_headers=http)
    writer.write_record(record)
    return len(out.getvalue())


def _sites(corpus: str) -> dict[str, list[Capture]]:
    """The pages of each host, in the order of the corpus."""
    folder, sites = SCORER.parent / "corpora" / corpus, defaultdict(list)
    for number, line in enumerate((folder / "index.jsonl").read_text().splitlines()):
        page = json.loads(line)
        payload = gzip.decompress((folder / "html" / f"{page['id']}.html.gz").read_bytes())
        sites[urlsplit(page["url"]).netloc].append(
            Capture(
                url=page["url"], requested_url=page["url"], status=200, headers=HEADERS, payload=payload,
                fetched_at=AT + timedelta(minutes=number),
            )
        )  # fmt: skip
    return sites


if __name__ == "__main__":
    sys.exit(main())
