"""Are reprints found, whatever was done to them, and are unrelated texts left alone?

usage: python -m benchmarks.reprints [ARTICLES]

Indonesian releases (../shared/sites/gov_records), English articles (the answers of ../shared/eval) and generated ones;
each is edited in the seven ways of `benchmarks.edits`, and the copy is looked for among all originals of its kind, and
each original once its copy is there. Corpora that are absent are named and left out.
Then what a sketch costs to make, to look up and to insert beside 10^4, 10^5 ... up to ARTICLES (100,000) others: 10^6
take a minute or two to fill, and 1 GB of disk.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from archive.comparing.reprints import candidates, overlap, probes, sketch, sketch_among
from archive.database.transactions import BATCH_CACHE_KIB, CACHE_KIB
from archive.saving.deriving import MAX_PENDING
from archive.saving.linking import MAX_CANDIDATES
from archive.saving.sketches import add_sketches, postings_of
from benchmarks.__main__ import SCORER
from benchmarks.edits import EDITS, edited
from benchmarks.newswire import Newswire

RELEASES = SCORER.parent.parent / "sites" / "gov_records"
MIN_WORDS = 100
GROUPS = 20

Postings = dict[int, set[str]]
"""Hash -> the texts whose sketch has it, as the table ``sketches`` says."""


def main(arguments: list[str]) -> int:
    """0, after the figures on stdout."""
    for label, texts in _collections():
        if not texts:
            print(f"skipped: {label} are not beside the project")
            continue
        length, rows = (sum(map(len, each)) / len(texts) for each in (map(str.split, texts), map(sketch, texts)))
        print(
            f"{label}: {len(texts)} texts of {length:.0f} words, {rows:.1f} hashes each, {_cost(texts):.0f} us a sketch"
        )
        originals = {str(number): text for number, text in enumerate(texts)}
        postings = _postings(originals)
        for name in EDITS:
            forth, back = recall(name, originals, postings)
            print(f"  {name:32} copy finds original {forth:.4f}, original finds copy {back:.4f}")
        pairs, compared, flagged = unrelated(originals, postings)
        print(f"  {pairs} pairs of originals: {compared} compared in full, {len(flagged)} called reprints")
        for coverage, share in flagged:
            print(f"    coverage {coverage:.2f}, share {share:.2f}")
    print(*_costs(int(arguments[0]) if arguments else 100_000), sep="\n")
    return 0


def _costs(size: int) -> Iterator[str]:
    """CPU time over a table of random sketches in a file, opened as the archive opens its own: texts come in such
    groups as `archive.saving.deriving` handles, each group is a transaction, and the median of the groups counts."""
    wire = Newswire(1_000_000)
    texts = ["\n\n".join(wire.paragraphs(number)) for number in range(1, GROUPS * MAX_PENDING * 25, 25)]
    for checkpoint in (number for number in (10_000, 100_000, 1_000_000) if number <= size):
        with tempfile.TemporaryDirectory() as folder, closing(_filled(Path(folder), checkpoint)) as table:
            groups = [texts[start : start + MAX_PENDING] for start in range(0, len(texts), MAX_PENDING)]
            stages = list(zip(*(_spent(table, each) for each in groups), strict=True))
            sketched, looked, put = (1e6 * sorted(each)[len(each) // 2] / MAX_PENDING for each in stages)
            size_bytes = table.execute("SELECT sum(pgsize) FROM dbstat WHERE name = 'sketches'").fetchone()[0]
        yield (
            f"{checkpoint} articles: sketch {sketched:.0f} us, lookup {looked:.0f} us, insert and commit {put:.0f} us:"
            f" {sketched + looked + put:.0f} us, {size_bytes / checkpoint:.0f} bytes an article"
        )


def _filled(folder: Path, articles: int) -> sqlite3.Connection:
    """A table with the random sketches of so many articles."""
    table = sqlite3.connect(folder / "sketches.db", isolation_level=None)
    table.execute("PRAGMA journal_mode=WAL")
    table.execute(f"PRAGMA cache_size=-{BATCH_CACHE_KIB}")
    table.execute(
        "CREATE TABLE sketches (hash INTEGER, article_id INTEGER, PRIMARY KEY (hash, article_id)) WITHOUT ROWID"
    )
    table.execute(
        "WITH RECURSIVE rows(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM rows WHERE number < ?)"
        " INSERT OR IGNORE INTO sketches"
        " SELECT random() & ((1 << 44) - 1) AS hash, 2025010100000 + number / 16 FROM rows ORDER BY hash",
        (16 * articles - 1,),
    )
    table.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    table.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    return table


def _spent(table: sqlite3.Connection, texts: list[str]) -> tuple[float, float, float]:
    """CPU seconds to sketch a group of texts, to look for others like them, and to store their sketches."""
    told = [time.process_time()]
    table.execute("BEGIN IMMEDIATE")
    asked = [probes(text) for text in texts]
    told.append(time.process_time())
    postings_of(table, {each for hashes in asked for each in hashes})
    told.append(time.process_time())
    add_sketches(table, ((number, sketch_among(hashes)) for number, hashes in enumerate(asked)))
    table.execute("COMMIT")
    told.append(time.process_time())
    return told[1] - told[0], told[2] - told[1], told[3] - told[2]


def recall(name: str, originals: dict[str, str], postings: Postings) -> tuple[float, float]:
    """The shares of copies that find their original, and of originals that find a copy that came first."""
    found, texts = [0, 0], list(originals.values())
    for number, (key, text) in enumerate(originals.items()):
        copy = edited(name, text, texts[(number + 7) % len(texts)], number)
        both = overlap(text, copy)
        if both is None or not both.is_reprint:
            continue
        found[0] += _finds(copy, key, postings)
        own = sketch(copy)
        with_copy = {
            each: (postings.get(each, set()) - {key}) | ({"copy"} if each in own else set()) for each in probes(text)
        }
        found[1] += _finds(text, "copy", with_copy)
    return found[0] / len(texts), found[1] / len(texts)


def unrelated(originals: dict[str, str], postings: Postings) -> tuple[int, int, list[tuple[float, float]]]:
    """(pairs of originals, how many were compared in full, coverage and share of those that count as reprints)."""
    compared, flagged = 0, []
    for key, text in originals.items():
        earlier = {each: {other for other in postings.get(each, ()) if int(other) < int(key)} for each in probes(text)}
        for other in candidates(earlier):
            compared += 1
            both = overlap(originals[other], text)
            if both is not None and both.is_reprint:
                flagged.append((both.coverage, both.share))
    return len(originals) * (len(originals) - 1) // 2, compared, flagged


def _finds(text: str, wanted: str, postings: Postings) -> bool:
    return wanted in candidates({each: postings.get(each, set()) for each in probes(text)})[:MAX_CANDIDATES]


def _postings(originals: dict[str, str]) -> Postings:
    postings: Postings = defaultdict(set)
    for key, text in originals.items():
        for each in sketch(text):
            postings[each].add(key)
    return postings


def _cost(texts: list[str]) -> float:
    """Microseconds of CPU a sketch, with the words and hashes that it takes."""
    began = time.process_time()
    for text in texts:
        sketch(text + " ")  # another text: the last few are remembered
    return 1e6 * (time.process_time() - began) / len(texts)


def _collections() -> Iterator[tuple[str, list[str]]]:
    yield "Indonesian releases", _long(_releases())
    yield "English articles", _long(_answers())
    wire = Newswire(1_000_000)
    yield "generated articles", _long(["\n\n".join(wire.paragraphs(number)) for number in range(0, 600 * 25, 25)])


def _releases() -> list[str]:
    if not RELEASES.exists():
        return []
    return [record["text"] for path in RELEASES.glob("*.json") for record in json.loads(path.read_text())]


def _answers() -> list[str]:
    texts = []
    for corpus in ("fundus", "scrapinghub") if SCORER.exists() else ():
        lines = (SCORER.parent / "corpora" / corpus / "index.jsonl").read_text().splitlines()
        texts += [json.loads(line)["gold"].get("body") or "" for line in lines]
    return [text for text in texts if text.count(" the ") > len(text.split()) / 60]


def _long(texts: list[str]) -> list[str]:
    return [text for text in dict.fromkeys(texts) if len(text.split()) >= MIN_WORDS]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
