"""Are reprints found, whatever was done to them, and are unrelated texts left alone?

usage: python -m benchmarks.reprints [ARTICLES]

Indonesian releases (../shared/sites/gov_records), English articles (the answers of ../shared/eval) and generated ones;
each is edited in the seven ways of `benchmarks.edits`, and the copy is looked for among all originals of its kind, and
each original once its copy is there. Corpora that are absent are named and left out.
Then what a sketch costs to make, to look up and to insert beside 10^4, 10^5 ... up to ARTICLES (100,000) others.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from archive.reprints import candidates, overlap, probes, sketch
from archive.saving.stories import MAX_CANDIDATES
from benchmarks.__main__ import SCORER
from benchmarks.edits import EDITS, edited
from benchmarks.newswire import Newswire

RELEASES = SCORER.parent.parent / "sites" / "gov_records"
MIN_WORDS = 100

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
    """Best of five rounds of CPU time, over a table of random sketches in a file."""
    wire, chance = Newswire(1_000_000), random.Random(1)
    texts = ["\n\n".join(wire.paragraphs(number)) for number in range(1, 500 * 25, 25)]
    made = min(_cost([text + " " * number for text in texts]) for number in range(5))
    with tempfile.TemporaryDirectory() as folder, closing(sqlite3.connect(Path(folder) / "sketches.db")) as table:
        table.execute("PRAGMA journal_mode=WAL")
        table.execute("PRAGMA cache_size=-65536")
        table.execute(
            "CREATE TABLE sketches (hash INTEGER, article_id INTEGER, PRIMARY KEY (hash, article_id)) WITHOUT ROWID"
        )
        done = 0
        for checkpoint in (number for number in (10_000, 100_000, 1_000_000) if number <= size):
            while done < checkpoint - len(texts):
                rows = ((chance.getrandbits(48) >> 4, 2025010100000 + done) for _ in range(16))
                table.executemany("INSERT OR IGNORE INTO sketches VALUES (?, ?)", rows)
                done += 1
            looked, inserted = [], []
            for text in texts:
                asked = probes(text)  # hashed once, as in the archive, which remembers the last few texts
                began = time.process_time()
                for each in asked:
                    table.execute("SELECT article_id FROM sketches WHERE hash = ? LIMIT 64", (each,)).fetchall()
                between = time.process_time()
                table.executemany(
                    "INSERT OR IGNORE INTO sketches VALUES (?, ?)", [(each, done) for each in sketch(text)]
                )
                looked.append(between - began)
                inserted.append(time.process_time() - between)
                done += 1
            table.commit()
            size_bytes = table.execute("SELECT sum(pgsize) FROM dbstat WHERE name = 'sketches'").fetchone()[0]
            look, put = (1e6 * sorted(each)[len(each) // 2] for each in (looked, inserted))
            yield (
                f"{checkpoint} articles: sketch {made:.0f} us, lookup {look:.0f} us, insert {put:.0f} us:"
                f" {made + look + put:.0f} us, {size_bytes / checkpoint:.0f} bytes an article"
            )


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
