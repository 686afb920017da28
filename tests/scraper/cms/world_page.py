# fmt: off
# ruff: noqa: E501 - pages are data
"""A page of one family of templates, and what a reader finds on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.scraper.cms.world_stories import Story


@dataclass(frozen=True)
class Family:
    """`body` gives what stands in <body>; `head` the structured data, None where the system writes none.
    `shown`: what a reader finds without them, where it is not what the story says; `told`: the same with them."""

    name: str
    story: Story
    body: Callable[[Story], str]
    head: Callable[[Story], str] | None
    shown: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=dict)
    path: str = "/news/pier"
    title: str = "{title} - {site}"
    html: str = '<html lang="{code}">'

    def page(self, with_head: bool) -> str:
        s = self.story
        head = self.head(s) if with_head and self.head else ""
        title = self.title.format(title=s.title, site=s.site)
        return f'<!DOCTYPE html>{self.html.format(code=s.code)}<head><meta charset="utf-8"><title>{title}</title>{head}</head><body class="single">{self.body(s)}</body></html>'

    def wanted(self, with_head: bool) -> dict[str, Any]:
        s = self.story
        plain = {
            "title": s.title, "authors": [s.author], "published": s.published[:16], "modified": None, "body": s.body,
            "lead": "crew", "caption": s.caption, "credit": s.credit, "tags": s.tags, "section": s.section, "language": s.code[:2],
        }
        data = {"modified": s.modified[:16]} if with_head and self.head else {}
        return {**plain, **self.shown, **(data | self.told if with_head and self.head else {})}


FAMILIES: list[Family] = []

# what a reader finds where a page shows less than the story says
NO_CAPTION = {"caption": None, "credit": None}
DAY = {"published": "2026-02-05"}
MINUTE = {"published": "2026-02-05T20:30"}
UNTAGGED = {"tags": []}
UNSIGNED = {"authors": []}
NO_SECTION = {"section": None}
ANY_SECTION = {"section": ...}


def family(name: str, story: Story, head: Callable[[Story], str] | None, **more: Any) -> Callable[[Callable[[Story], str]], Callable[[Story], str]]:
    def add(body: Callable[[Story], str]) -> Callable[[Story], str]:
        FAMILIES.append(Family(name, story, body, head, **more))
        return body

    return add
