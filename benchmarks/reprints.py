"""Are reprints found, whatever was done to them, and are unrelated texts left alone?

usage: python -m benchmarks.reprints

Indonesian releases (../shared/sites/gov_records), English articles (the answers of ../shared/eval) and generated ones;
each is edited in the seven ways of `benchmarks.edits`, and the copy is looked for among all originals of its kind, and
each original once its copy is there. Corpora that are absent are named and left out.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator

from archive.reprints import candidates, overlap, probes, sketch
from archive.stories import MAX_CANDIDATES
from benchmarks.__main__ import SCORER
from benchmarks.edits import EDITS, edited
from benchmarks.newswire import Newswire

RELEASES = SCORER.parent.parent / "sites" / "gov_records"
MIN_WORDS = 100

Postings = dict[int, set[str]]
"""Hash -> the texts whose sketch has it, as the table ``sketches`` says."""


def main() -> int:
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
    return 0


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
    sys.exit(main())
