"""What the learner of standing lines finds in 602 releases of seven Indonesian agencies.

usage: python -m benchmarks.standing

The releases are read in the order of their days, as a crawl would have met them. The records have lost most line
breaks: they are put back where a capital follows a small letter or the end of a sentence. Without the records it says
so and succeeds.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from datetime import date

from archive.article import Block, BlockKind
from archive.comparing.standing import Line, can_stand, key_of, lines_of, met
from benchmarks.__main__ import ROOT

RECORDS = ROOT.parent / "shared" / "sites" / "gov_records"
_BREAK = re.compile(r"(?<=[a-z0-9.!?”\"\)])(?=[A-Z“\"])|\n+")
_DAY = re.compile(r"(\d{1,2})[ -](\w{2,3})\w*[ -](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


def main() -> int:
    """0, after a table on stdout."""
    files = sorted(RECORDS.glob("*.json"))
    if not files:
        print(f"skipped: {RECORDS.name} is not beside the project")
        return 0
    releases: dict[str, list[tuple[date, list[Block]]]] = defaultdict(list)
    for record in json.loads(files[0].read_text(encoding="utf-8")):
        if day := day_of(record["date"]):
            releases[record["source"]].append((day, blocks_of(record["text"])))
    for source, dated in sorted(releases.items()):
        print(*report(source, sorted(dated, key=lambda one: one[0])), sep="\n")
    return 0


def day_of(text: str) -> date | None:
    """``11-03-2026``, ``Jumat, 27 Februari 2026``, ``2026-03-04 16:55:35``."""
    if iso := _ISO.search(text):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if not (found := _DAY.search(text)):
        return None
    month = found[2].lower()
    number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1 if month in _MONTHS else 0
    return date(int(found[3]), number, int(found[1])) if number else None


def blocks_of(text: str) -> list[Block]:
    """The lines of a release."""
    lines = (line.strip() for line in _BREAK.split(text))
    return [Block(kind=BlockKind.PARAGRAPH, text=line) for line in lines if line]


def report(source: str, releases: list[tuple[date, list[Block]]]) -> list[str]:
    """How many releases lose how much, and every line that stands at the end."""
    known: dict[int, Line] = {}
    texts: dict[int, str] = {}
    left_out: Counter[str] = Counter()
    for read, (day, blocks) in enumerate(releases):
        keys = [(key_of(block.text), block.text) for block in blocks if can_stand(block.kind, block.text)]
        found = [text for key, text in keys if key in known and known[key].is_standing]
        left_out.update(releases=bool(found), characters=sum(map(len, found)))
        for key, text in lines_of(blocks).items():
            known[key] = met(known.get(key), read, day)
            texts[key] = text or ""
    standing = sorted(texts[key] for key, line in known.items() if line.is_standing)
    shortened = f"{left_out['releases']} of {len(releases)} releases shortened, {left_out['characters']} characters"
    return [f"{source}: {shortened}", *(f"    {text}" for text in standing)]


if __name__ == "__main__":
    sys.exit(main())
