"""Addresses that a person asks for by name: which address an article is asked for at, and whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from archive.errors import NoSuchArticle
from archive.ledger import AddressRow, Found
from archive.querying.one_article import article_row
from archive.store import Archive
from scraper.crawl.planning import plan
from scraper.errors import NotChosen
from scraper.selection import source_for
from scraper.source import Source
from scraper.urls import BadUrl, canonical


def choose(archive: Archive, asked: Iterable[str], sources: Sequence[Source], at: datetime) -> dict[str, list[str]]:
    """Source name -> addresses of ``addresses``, for ids and addresses of articles; what is not known is taken up.

    Raises NotChosen for what cannot be asked for; then nothing is written.
    """
    rows = [_known(archive, text, sources) or _new(text, sources) for text in asked]
    chosen: dict[str, list[str]] = {}
    with archive.transaction():
        for url, source in dict.fromkeys(rows):
            archive.ledger.discover([Found(url=url)], source, at)
            if not archive.ledger.known([url]):
                raise NotChosen(f"{url}: was taken down here, and is not asked for again")
            chosen.setdefault(source, []).append(url)
    return chosen


def _known(archive: Archive, text: str, sources: Sequence[Source]) -> tuple[str, str] | None:
    """Address and source of what the archive has met."""
    row = _discovered(archive, text, sources)
    if row is not None and row.article_id is None:
        return row.url, _owner(row.url, row.source, sources)
    try:
        article = article_row(archive.db, text if row is None else str(row.article_id))
    except NoSuchArticle as error:
        if text.isdecimal():
            raise NotChosen(str(error)) from error
        return None
    row = row or archive.ledger.address_of(article["id"])
    if row is not None:
        return row.url, _owner(row.url, row.source, sources)
    if article["url"] is None:
        raise NotChosen(f"article {article['id']} was stored without an address, so nobody can be asked for it")
    return article["url"], _owner(article["url"], article["source"], sources)


def _discovered(archive: Archive, text: str, sources: Sequence[Source]) -> AddressRow | None:
    try:
        url = canonical(text, source_for(text, sources))
    except BadUrl:
        return None
    return archive.ledger.known([url]).get(url)


def _owner(url: str, name: str, sources: Sequence[Source]) -> str:
    """The source that asks for a known address: its own, or the one that has its host now."""
    if any(source.name == name for source in sources):
        return name
    return _source_of(url, sources).name


def _source_of(url: str, sources: Sequence[Source]) -> Source:
    source = source_for(url, sources)
    if source is None:
        names = ", ".join(each.name for each in sources) if len(sources) <= 3 else "any source"
        raise NotChosen(f"{url}: its host is not among the hosts of {names}; see docs/adding-a-source.md")
    return source


def _new(text: str, sources: Sequence[Source]) -> tuple[str, str]:
    source = _source_of(text, sources)
    url = canonical(text, source)
    if (why := plan.refusal(url, source)) is not None:
        raise NotChosen(f"{url}: {why}, as {source.name}'s source file has it; mend its [articles] if it should be")
    return url, source.name
