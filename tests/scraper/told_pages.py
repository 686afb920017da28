"""A page that tells machines something of itself, and hardly anything else: for tests of fields."""

from __future__ import annotations

import json

from selectolax.lexbor import LexborHTMLParser

from scraper.extraction.evidence import Evidence
from scraper.extraction.page import structured

URL = "https://www.laut.example/berita/7/ombak-tinggi-di-teluk"


def page(head: str = "", body: str = "<p>Ombak.</p>", **node: object) -> Evidence:
    told = {"@type": "NewsArticle", "headline": "Ombak", **node}
    script = f'<script type="application/ld+json">{json.dumps(told)}</script>'
    return structured.gather(LexborHTMLParser(f"<html><head>{script}{head}</head><body>{body}</body></html>"), URL)


def meta(name: str, value: str) -> str:
    return f'<meta name="{name}" content="{value}">'
