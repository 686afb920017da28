"""How many of a corpus' pictures and captions we find.

usage: python -m benchmarks.pictures

The fundus corpus knows the pictures of its pages with their captions, credits mostly left out. A picture counts as
found where the file names of one of its addresses and of ours are equal, as the scorer compares them; a caption where
its words are ours, "with credit" where they stand in our caption and credit together. Without the corpora it says so
and succeeds.
"""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from archive.article import Image
from benchmarks.__main__ import SCORER
from scraper import extract
from scraper.errors import NotAnArticle


def main() -> int:
    """0, after three lines on stdout."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    scorer = _scorer()
    counts: Counter[str] = Counter()
    for page, html in scorer.pages_of("fundus"):
        wanted = [one for one in page["gold"].get("images") or () if one.get("urls")]
        counts += compared(scorer, wanted, _pictures(html, page["url"])) if wanted else Counter()
    for name, found, known in (
        ("pictures that are wanted, found", "found", "wanted"),
        ("pictures that are found, wanted", "used", "given"),
        ("captions of found pictures, equal", "equal", "captions"),
        ("captions of found pictures, with credit", "credited", "captions"),
    ):
        print(f"{name}: {counts[found]} of {counts[known]}, {counts[found] / counts[known]:.3f}")
    return 0


def compared(scorer: Any, wanted: Iterable[Mapping[str, Any]], given: Sequence[Image]) -> Counter[str]:
    """Counts for one page; `scorer` is the module that says when names of files and words are equal."""
    counts = Counter(given=len(given))
    used = set()
    for one in wanted:
        names = {scorer.image_key(url) for url in one["urls"]}
        found = next((image for image in given if scorer.image_key(image.url) in names), None)
        counts += Counter(wanted=1, found=found is not None)
        if found is None:
            continue
        used.add(found.url)
        if words := scorer.plain(one.get("caption")):
            caption, credit = scorer.plain(found.caption), scorer.plain(found.credit)
            counts += Counter(captions=1, equal=words == caption, credited=words in f"{caption} {credit}")
    return counts + Counter(used=len(used))


def _pictures(html: bytes, url: str) -> Sequence[Image]:
    try:
        return extract(html, url).images
    except NotAnArticle:
        return ()


def _scorer() -> Any:
    spec = importlib.util.spec_from_file_location("shared_scorer", SCORER)
    if spec is None or spec.loader is None:
        raise ImportError(f"{SCORER} is no module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
