"""What each stage of extraction costs, in bare parses of the same pages in the same run.

usage: python -m benchmarks.stages [CORPUS,CORPUS]

Stages are timed by wrapping the functions that `scraper/extraction/article.py` calls, without what they call in turn.
CPU time; two rounds, the second with warm caches. Without the corpora it says so and succeeds.
"""

from __future__ import annotations

import gzip
import importlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from benchmarks.__main__ import SCORER
from scraper import extract
from scraper.errors import NotAnArticle

STAGES = (
    ("page.document", "read"), ("page.document", "refuse_costly"),
    ("page.structured", "gather"), ("page.structured", "walk"),
    ("title", "choose"), ("body", "find"), ("language", "choose"), ("verdict", "check"), ("verdict", "content_class"),
    ("verdict", "is_complete"), ("dateline", "read"), ("authors", "choose"), ("dates", "choose"), ("facts", "section"),
    ("topics", "choose"), ("addresses", "known"), ("facts", "reading_minutes"), ("facts", "summary"),
    ("images", "choose"), ("pages", "look"), ("title.standfirst", "choose"),
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """0, after a table on stdout."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    pages = list(_pages((arguments or ["fundus,scrapinghub,id_feryandi"])[0].split(",")))
    clock = _Clock()
    for module, name in STAGES:
        clock.watch(importlib.import_module(f"scraper.extraction.{module}"), name)
    for label in ("cold", "warm"):
        bare, each = _round(pages, clock)
        print(f"{label}: {sum(each) / bare:.1f} bare parses, {1000 * sum(each) / len(each):.1f} ms a page,", end=" ")
        print(f"99th percentile {1000 * sorted(each)[-1 - len(each) // 100]:.0f} ms; by stage:")
        for stage, spent in clock.spent.most_common():
            print(f"  {stage:28} {spent / bare:5.2f}")
        clock.spent.clear()
    return 0


def _pages(corpora: list[str]) -> Iterator[tuple[bytes, str]]:
    for corpus in corpora:
        folder = SCORER.parent / "corpora" / corpus
        for line in (folder / "index.jsonl").read_text().splitlines():
            page = json.loads(line)
            yield gzip.decompress((folder / "html" / f"{page['id']}.html.gz").read_bytes()), page["url"]


def _round(pages: list[tuple[bytes, str]], clock: _Clock) -> tuple[float, list[float]]:
    """(seconds of the bare parses, seconds of each extraction)."""
    bare, each = 0.0, []
    for html, url in pages:
        began = time.process_time()
        LexborHTMLParser(html)
        parsed = time.process_time()
        with suppress(NotAnArticle):
            extract(html, url)
        bare += parsed - began
        each.append(time.process_time() - parsed)
    clock.spent["all else"] = sum(each) - clock.spent.total()  # type: ignore[assignment]
    return bare, each


class _Clock:
    """CPU seconds by stage, each without the stages inside it."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._inside: list[float] = []

    def watch(self, module: Any, name: str) -> None:
        """Time every call of ``module.name`` from now on."""
        setattr(module, name, self._timed(getattr(module, name), f"{module.__name__.rpartition('.')[2]}.{name}"))

    def _timed(self, function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        def timed(*arguments: Any, **options: Any) -> Any:
            began = time.process_time()
            self._inside.append(0.0)
            try:
                return function(*arguments, **options)
            finally:
                whole, inner = time.process_time() - began, self._inside.pop()
                self.spent[stage] += whole - inner  # type: ignore[assignment]
                if self._inside:
                    self._inside[-1] += whole

        return timed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
