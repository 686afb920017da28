"""Text for people: what an article says can never steer the terminal.

Pages are hostile. Control characters (C0, C1, ESC), bidirectional overrides and line separators are taken out of
whatever came from a page before it is printed; only our own marks use escape sequences.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import click

from archive.comparing.revisions import Operations

FOUND = ("\x02", "\x03")
"""Marks around found words: no text that `plain` has seen holds them."""

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_BREAKS = re.compile(r"\s+")


def plain(text: str) -> str:
    """`text` without anything that a terminal obeys; line feeds and tabs stay."""
    return _UNSAFE.sub("", text)


def line(text: object) -> str:
    """`text` on one line; a space for any white space."""
    return plain(_BREAKS.sub(" ", str(text)))


def counted(number: int, one: str, many: str | None = None) -> str:
    """``1 article``, ``2,000 articles``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def bold(text: str) -> str:
    """Bold; `click.echo` takes the codes out again where stdout is no terminal."""
    return click.style(text, bold=True)


def snippet(text: str, *, coloured: bool) -> str:
    """A snippet with the marks `FOUND`: bold on a terminal, in brackets elsewhere."""
    opening, closing = ("\x1b[1m", "\x1b[0m") if coloured else ("[", "]")
    parts = re.split(f"([{FOUND[0]}{FOUND[1]}])", text)
    return "".join({FOUND[0]: opening, FOUND[1]: closing}.get(part) or line(part) for part in parts)


def word_diff(operations: Operations, before: str, *, coloured: bool) -> str:
    """The old text with its changes: red and green on a terminal, ``[-removed-]{+added+}`` elsewhere."""
    parts: list[str] = []
    position = 0
    for step in operations:
        if isinstance(step, str):
            parts.append(_added(plain(step), coloured))
            continue
        piece = plain(before[position : position + abs(step)])
        parts.append(piece if step > 0 else _removed(piece, coloured))
        position += abs(step)
    return "".join(parts)


def article_lines(row: Mapping[str, Any], images: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """An article to be read: head, text, pictures, and where it is. `row` is one of ``articles``, `images` are its rows
    of ``images``."""
    yield bold(line(row["title"]))
    if row["subtitle"]:
        yield line(row["subtitle"])
    facts = (row["published_at"] or row["day"], row["source"], row["section"], row["content_class"])
    yield line(" · ".join(str(fact) for fact in facts if fact))
    if authors := json.loads(row["authors"]):
        yield line("by " + ", ".join(authors))
    yield ""
    yield plain(row["body"])
    yield ""
    for image in images:
        yield line("picture: " + " · ".join(filter(None, (image["caption"], image["credit"], image["url"]))))
    yield line(f"{row['id']}  revision {row['revision']}  {row['url'] or ''}")
    if row["gone_at"]:
        yield line(f"removed by the publisher: {row['gone_reason']}, found {row['gone_at']}")


def stats_lines(numbers: Mapping[str, Any]) -> Iterator[str]:
    """The result of `stats.stats` as a short page."""
    articles, edits, reprints = numbers["articles"], numbers["edits"], numbers["reprints"]
    days = (
        f"{counted(articles['days'], 'day')}, {articles['first_day']} to {articles['last_day']}"
        if articles["count"]
        else "no days"
    )
    yield f"{counted(articles['count'], 'article')} on {days}; {articles['removed']} removed by the publisher"
    yield f"{counted(edits['count'], 'edit')} of {counted(edits['articles'], 'article')}, {edits['silent']} silent"
    yield f"{counted(reprints['count'], 'reprint')} in {counted(reprints['stories'], 'story', 'stories')}"
    for source in numbers["sources"]:
        yield "  " + line(f"{source['name']}: {counted(source['articles'], 'article')}, {_fetched(source)}")
        if source["fill"]:
            yield "    filled: " + ", ".join(f"{field} {share:.0%}" for field, share in source["fill"].items())
    for rule in numbers["rules"]:
        if rule["last_seen_at"]:
            yield "  " + line(_rule(rule))
    yield "addresses: " + (", ".join(f"{count} {state}" for state, count in numbers["addresses"].items()) or "none")
    for row in numbers["reasons"]:
        became = f"{row['state']} at {row['source']}"
        if row["state"] == "stored":
            became = f"stored at {row['source']} could not be rechecked"
        yield "  " + line(f"{row['addresses']} {became}: {row['reason']}")
    yield f"{counted(numbers['runs']['count'], 'run')}, last {numbers['runs']['last_started_at'] or 'never'}"
    yield "files: " + ", ".join(f"{name} {size:,} bytes" for name, size in numbers["files"].items())


def _fetched(source: Mapping[str, Any]) -> str:
    """When a source was last asked. A text that was ingested without an address was never asked for."""
    if source["last_fetched_at"]:
        return f"last fetched {source['last_fetched_at']}"
    return "from files only" if source["articles"] else "not fetched yet"


def _rule(rule: Mapping[str, Any]) -> str:
    """How a rule fared, where not all is well."""
    told = {
        "found_nothing": "found nothing", "found_several": "found several values",
        "differs": "differed from what else is told",
    }  # fmt: skip
    counts = ", ".join(f"{words} in {rule[name]:,}" for name, words in told.items() if rule[name])
    return (
        f"{rule['source']}: rule for {rule['field']} {counts} of {counted(rule['articles'], 'article')},"
        f" last {rule['last_seen_at']} (warta why {rule['last_article_id'] or 'ID'})"
    )


def _added(text: str, coloured: bool) -> str:
    return click.style(text, fg="green", underline=True) if coloured else f"{{+{text}+}}"


def _removed(text: str, coloured: bool) -> str:
    return click.style(text, fg="red", strikethrough=True) if coloured else f"[-{text}-]"
