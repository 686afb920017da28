"""Which sources an archive follows: files in its own ``sources/`` folder, and bundled ones named in ``warta.toml``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path

from archive.store import Archive
from scraper.config import FILE_NAME, Config
from scraper.errors import BadSource
from scraper.source import Source, has_host, host_fit
from scraper.source.files import bundled_sources, load_sources
from scraper.urls import BadUrl, canonical, host_of, is_article

FOLDER = "sources"


def known_sources(folder: Path | None) -> list[Source]:
    """Every source that can be named: the archive's own, then the bundled ones that it does not replace."""
    own = load_sources(folder / FOLDER) if folder is not None and (folder / FOLDER).is_dir() else []
    names = {source.name for source in own}
    return own + [source for source in bundled_sources() if source.name not in names]


def followed_sources(folder: Path, config: Config) -> list[Source]:
    """The sources that a crawl without names visits; quarantined ones are left out.

    Raises BadSource if a file is wrong or ``warta.toml`` names a source that does not exist.
    """
    own = {source.name for source in load_sources(folder / FOLDER)} if (folder / FOLDER).is_dir() else set()
    known = known_sources(folder)
    require_sources_of_cookies(known, config)
    chosen = pick(known, [*sorted(own), *config.crawl.sources], where=FILE_NAME)
    return [source for source in chosen if source.status != "quarantined"]


def require_sources_of_cookies(known: Sequence[Source], config: Config) -> None:
    """Raise BadSource where cookies are given to a source that there is not: they would never be sent."""
    pick(known, config.cookies, where=f"{FILE_NAME}: [cookies]")


def pick(sources: Sequence[Source], names: Iterable[str], *, where: str) -> list[Source]:
    """The sources of those names, each once, in the order named. Raises BadSource for an unknown name."""
    by_name = {source.name: source for source in sources}
    chosen: dict[str, Source] = {}
    for name in names:
        if name not in by_name:
            near = get_close_matches(name, by_name, n=1)
            hint = f"; did you mean {near[0]}?" if near else "; `warta sources` lists them"
            raise BadSource(f"{where}: no source is called {name!r}{hint}")
        chosen[name] = by_name[name]
    return list(chosen.values())


def record_source(archive: Archive, source: Source, at: datetime) -> None:
    """Write into the table ``sources``, for analysts, what the source file says."""
    archive.add_source(
        source.name,
        at=at,
        title=source.title,
        home=source.home,
        language=source.language,
        timezone=source.timezone,
        status=source.status,
        note=source.note,
    )


def source_for(url: str, sources: Iterable[Source]) -> Source | None:
    """The source that an address belongs to, or None; also for texts that are no addresses.

    An exact host goes before the longest wildcard. Where sources share a host (a platform and one of its
    accounts), the one whose pattern matches goes first, then the one whose home page is the longest beginning.
    """
    try:
        address = canonical(url)
    except BadUrl:
        return None
    host = host_of(address)
    candidates = [source for source in sources if has_host(source, host)]
    return max(candidates, key=lambda source: _closeness(source, address, host), default=None)


def _closeness(source: Source, address: str, host: str) -> tuple[int, bool, int]:
    home = canonical(source.home).rstrip("/")
    within = canonical(address, source).startswith(f"{home}/")
    fits = source.articles.match is not None and is_article(address, source)
    return max(host_fit(pattern, host) for pattern in source.hosts), fits, len(home) if within else 0
