"""What the invented newsrooms have to tell: stories, and what the second edition does to them.

The texts are data (``texts/*.toml``), written for this project. A story's times count back from the
``now`` handed in, so nothing lies in the future and the same ``now`` gives the same stories.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

WIB = timezone(timedelta(hours=7))
SITES = ("lintasan", "kabari", "menit", "kemenpulau", "meridian", "suarakotabaru")
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
          "November", "Desember")  # fmt: skip
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One thing a newsroom has at one address, in the wording of one edition.

    `trouble` says how its address misbehaves: "retry" (503 first), "404", "soft 404", "robots", "video",
    "empty", "challenge", "windows-1252"; None for a well-behaved one.
    """

    site: str
    key: str
    number: int  # place in its newsroom's file, from 1: the publisher's counter
    title: str
    slug: str
    published: datetime  # UTC, whole minutes
    modified: datetime  # UTC
    paragraphs: tuple[str, ...]
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    section: str = ""
    tags: tuple[str, ...] = ()
    caption: str | None = None
    credit: str | None = None
    account: str | None = None  # platform: whose page it stands on
    by_newsroom: bool = True  # platform: False for a user's post
    dateline: str | None = None  # a town set apart from the first paragraph
    credit_line: str | None = None  # trailing initials
    video: str | None = None  # text of an embed marker without its brackets
    break_after: int | None = None  # paragraphs on the first of two pages
    release_number: str | None = None
    desk: str = "berita"  # first segment of the path where a site has desks
    trouble: str | None = None
    reprint_of: str | None = None  # name of the origin
    edition: int = 1
    old_slug: str | None = None  # answers with a redirect
    is_gone: bool = False

    @property
    def name(self) -> str:
        """``site/key``"""
        return f"{self.site}/{self.key}"

    @property
    def picture(self) -> str | None:
        """The part of the lead picture's address that all its renditions share: 26 letters and digits."""
        digest = hashlib.sha256(self.name.encode()).hexdigest()
        return f"01{digest[:24]}" if self.caption else None

    @property
    def local(self) -> datetime:
        """The publication on the publisher's own clock (WIB)."""
        return self.published.astimezone(WIB)


def stories(now: datetime, edition: int) -> Mapping[str, Story]:
    """All stories of an edition (1 or 2) by name, gone ones included. `now` is in UTC."""
    anchor = now.replace(second=0, microsecond=0)
    told = [story for site in SITES for story in _of_site(site, anchor, edition)]
    named = {story.name: story for story in told}
    if edition > 1:
        named |= {story.name: story for story in _changed(named, anchor)}
    return named


def changes() -> Mapping[str, Any]:
    """The second edition's changes, as written in ``texts/changes.toml``."""
    return _read("changes")


def full_day(moment: datetime) -> str:
    """``6 Februari 2025``"""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def _of_site(site: str, anchor: datetime, edition: int) -> list[Story]:
    return [
        _story(site, number, data, anchor)
        for number, data in enumerate(_read(site)["story"], start=1)
        if data.get("edition", 1) <= edition
    ]


def _story(site: str, number: int, data: Mapping[str, Any], anchor: datetime) -> Story:
    published = anchor - timedelta(minutes=round(60 * data["age_hours"]))
    author = [data.get("author", data["account"])] if "account" in data else data.get("authors", [])
    return Story(
        site=site,
        key=data["key"],
        number=number,
        title=data["title"],
        slug=data.get("slug") or slug(data["title"]),
        published=published,
        modified=published,
        paragraphs=_paragraphs(data["body"], published) + _taken(data, anchor),
        authors=tuple(author),
        editors=tuple(data.get("editors", ())),
        tags=tuple(data.get("tags", ())),
        by_newsroom=data.get("newsroom", "account" not in data),
        release_number=data.get("number"),
        **{key: data[key] for key in _AS_WRITTEN if key in data},
    )


_AS_WRITTEN = (
    "section", "caption", "credit", "account", "dateline", "credit_line", "video", "break_after",
    "desk", "trouble", "reprint_of", "edition", "old_slug",
)  # fmt: skip


def _taken(data: Mapping[str, Any], anchor: datetime) -> tuple[str, ...]:
    if "reprint_of" not in data:
        return ()
    site, key = data["reprint_of"].split("/")
    origin = next(story for story in _of_site(site, anchor, 1) if story.key == key)
    return tuple(origin.paragraphs[place - 1] for place in data["takes"])


def _paragraphs(body: str, published: datetime) -> tuple[str, ...]:
    local = published.astimezone(WIB)
    in_words = "{day}" in body and " on {day}" in body
    day = local.strftime("%A") if in_words else DAYS[local.weekday()]
    filled = (
        body.replace("{date}", f"{local.day}/{local.month}").replace("{day}", day).replace("{full}", full_day(local))
    )
    return tuple(part.strip() for part in filled.split("\n\n") if part.strip())


def _changed(named: Mapping[str, Story], anchor: datetime) -> list[Story]:
    plan = changes()
    found = [_reworded(named[item["story"]], item, anchor) for item in plan["revised"] + plan["silent"]]
    found += [replace(named[item["story"]], is_gone=True) for item in plan["gone"]]
    for item in plan["moved"]:
        story = named[item["story"]]
        found.append(replace(story, slug=item["slug"], old_slug=story.slug))
    return found


def _reworded(story: Story, change: Mapping[str, Any], anchor: datetime) -> Story:
    late = change.get("hours_ago")
    return replace(
        story,
        title=change.get("title", story.title),
        paragraphs=tuple(text.replace(change["find"], change["replace"]) for text in story.paragraphs),
        modified=story.modified if late is None else anchor - timedelta(minutes=round(60 * late)),
    )


def slug(title: str) -> str:
    """The title as it stands in addresses: lower case, hyphens, at most 80 characters."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower())[:80].strip("-")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((_TEXTS / f"{name}.toml").read_text(encoding="utf-8"))


def utc_now() -> datetime:
    """The present in UTC, for callers that do not bring their own."""
    return datetime.now(UTC)
