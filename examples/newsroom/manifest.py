"""What a perfect crawl of an edition must have in the archive: the newsroom's own answer sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from examples.newsroom.pages import Outlet
from examples.newsroom.stories import WIB, Story, changes, stories
from scraper.errors import (
    ChallengePage,
    EmptyRelease,
    HttpStatus,
    RobotsRefused,
    SoftNotFound,
    VideoOnly,
)

_REASONS = {
    "404": HttpStatus(404).reason,
    "soft 404": SoftNotFound.reason,
    "robots": RobotsRefused.reason,
    "video": VideoOnly.reason,
    "empty": EmptyRelease.reason,
    "challenge": ChallengePage.reason,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedArticle:
    """One article as a reader sees it."""

    site: str
    name: str  # site/key, as texts/*.toml and `Expected` name it
    url: str  # where it stands in this edition, without tracking parameters
    title: str
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    published: datetime  # UTC; with `day_only`, midnight of the day in WIB
    day_only: bool
    modified: datetime  # UTC, as told by listings and pages
    paragraphs: int
    first_words: str  # the body begins with these
    last_words: str  # the body ends with these
    lead_image: str | None  # part of the address that all renditions of the picture share
    content_class: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A crawl of edition 1, or of edition 1 and then edition 2. Names are ``site/key``."""

    edition: int
    articles: Mapping[str, ExpectedArticle]  # all that are stored, gone ones included
    refusals: Mapping[str, str]  # address -> reason
    new: frozenset[str] = frozenset()  # since the edition before
    revised: frozenset[str] = frozenset()  # silent ones included
    silent: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    moved: Mapping[str, tuple[str, str]]  # name -> (old address, new address)
    reprints: frozenset[tuple[str, str]] = frozenset()  # (reprint, origin)

    def of_site(self, site: str) -> tuple[ExpectedArticle, ...]:
        """The articles of one site."""
        return tuple(article for article in self.articles.values() if article.site == site)


def expected(edition: int, now: datetime, bases: Mapping[Outlet, str]) -> Expected:
    """The answer sheet of an edition for a newsroom whose sites stand at `bases`."""
    told = stories(now, edition)
    homes = {outlet.name: (outlet, base) for outlet, base in bases.items()}
    kept = {name: story for name, story in told.items() if story.trouble not in _REASONS}
    plan = changes() if edition > 1 else {}
    return Expected(
        edition=edition,
        articles={name: _article(story, *homes[story.site]) for name, story in kept.items()},
        refusals={
            base + outlet.path(story): _REASONS[story.trouble]
            for story in told.values()
            for outlet, base in (homes[story.site],)
            if story.trouble in _REASONS
        },
        new=frozenset(name for name, story in kept.items() if story.edition == edition),
        revised=_named(plan, "revised") | _named(plan, "silent"),
        silent=_named(plan, "silent"),
        gone=_named(plan, "gone"),
        moved=_moved(now, _named(plan, "moved"), homes),
        reprints=frozenset((name, story.reprint_of) for name, story in kept.items() if story.reprint_of),
    )


def _article(story: Story, outlet: Outlet, base: str) -> ExpectedArticle:
    opening = {"menit": f"{story.dateline} - ", "meridian": f"{story.dateline} (Meridian) — "}
    first = opening.get(story.site, "") + story.paragraphs[0]
    return ExpectedArticle(
        site=story.site,
        name=story.name,
        url=base + outlet.path(story),
        title=story.title,
        authors=story.authors,
        editors=story.editors,
        published=_midnight(story) if outlet.day_only else story.published,
        day_only=outlet.day_only,
        modified=story.modified,
        paragraphs=len(story.paragraphs),
        first_words=" ".join(first.split()[:8]),
        last_words=" ".join(story.paragraphs[-1].split()[-8:]),
        lead_image=story.picture,
        content_class=outlet.content_class if story.by_newsroom else "user content",
    )


def _midnight(story: Story) -> datetime:
    return story.local.replace(hour=0, minute=0, second=0, tzinfo=WIB).astimezone(UTC)


def _named(plan: Mapping[str, list[dict[str, str]]], change: str) -> frozenset[str]:
    return frozenset(item["story"] for item in plan.get(change, ()))


def _moved(
    now: datetime, names: frozenset[str], homes: Mapping[str, tuple[Outlet, str]]
) -> Mapping[str, tuple[str, str]]:
    before, after = stories(now, 1), stories(now, 2)
    moved = {}
    for name in names:
        outlet, base = homes[before[name].site]
        moved[name] = (base + outlet.path(before[name]), base + outlet.path(after[name]))
    return moved
