"""May we ask? robots.txt after RFC 9309, over protego. Pure.

Protego matches paths; what RFC 9309 says about answers, sizes, line ends and product tokens is done here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice

from protego import Protego

MAX_BYTES = 512_000
"""RFC 9309 section 2.5: at least 500 KiB are read."""

MAX_CRAWL_DELAY = 300.0
"""Seconds. Whoever asks for more gets this."""

CACHE_LIFE = timedelta(hours=24)
"""RFC 9309 section 2.4."""

MAX_RULES = 5_000
"""For one agent. Reading more takes protego too long; a site with more rules than that is left alone."""

_MAX_SITEMAPS = 1_000


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host. ``text`` None: nothing may be asked, for the ``reason``."""

    text: str | None
    reason: str

    @classmethod
    def from_answer(cls, status: int | None, body: bytes = b"") -> Robots:
        """The rules that an answer means; `status` None: none came. Never raises (RFC 9309 section 2.3.1).

        2xx: what it says. 3xx (redirects that lead nowhere) and 4xx: no rules. 5xx and no answer: nothing may be
        asked; nor after a 429, which tells of load and not of a missing file.
        """
        if status is None:
            return cls(None, "robots.txt unreachable")
        if status == 429 or not 200 <= status < 500:
            return cls(None, f"robots.txt answered {status}")
        if status >= 300:
            return cls("", f"robots.txt answered {status}: no rules")
        return cls(_decoded(body), "robots.txt")

    @classmethod
    def from_text(cls, status: int | None, text: str | None) -> Robots:
        """The same from what the archive kept of an answer."""
        return cls.from_answer(status, (text or "").encode("utf-8", "replace"))

    def allows(self, url: str, agent: str) -> bool:
        """Whether `agent` (our product token) may ask for `url`. Never raises; what cannot be read is refused."""
        if self.text is None:
            return False
        rules = _rules(self.text, agent.lower())
        try:
            return rules is not None and rules.can_fetch(url, agent)
        except ValueError:
            return False

    def crawl_delay(self, agent: str) -> float | None:
        """Seconds between two requests that the site wants, at most `MAX_CRAWL_DELAY`, or None."""
        if self.text is None:
            return None
        rules = _rules(self.text, agent.lower())
        delay = rules.crawl_delay(agent) if rules is not None else None
        return None if delay is None else min(delay, MAX_CRAWL_DELAY)

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The sitemaps that the file names, as written."""
        found = (match[1].strip() for match in _SITEMAP.finditer(self.text or ""))
        return tuple(dict.fromkeys(url for url in islice(found, _MAX_SITEMAPS) if url))


def is_stale(fetched_at: datetime | None, now: datetime) -> bool:
    """Whether a robots.txt that was read then must be read again. A time to come means a wrong clock: read it again."""
    return fetched_at is None or not timedelta(0) <= now - fetched_at < CACHE_LIFE


_LINE_END = re.compile(r"\r\n|\r|\n")
_SITEMAP = re.compile(r"^[ \t]*site-?maps?[ \t]*:([^\n#]*)", re.IGNORECASE | re.MULTILINE)
_GROUP = re.compile(r"\s*(?:user-?agent|user agent)\s*:?\s*(.*)", re.IGNORECASE)
_TOKEN = re.compile(r"\*(?=\s|$)|[a-z_-]*", re.IGNORECASE)


def _decoded(body: bytes) -> str:
    """The first 500 KiB as lines that end in a newline only; a line that the limit cuts is left out."""
    text = body[:MAX_BYTES].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\0", "")
    lines = _LINE_END.split(text)
    if len(body) > MAX_BYTES:
        lines.pop()
    # Only CR and LF end a line here, but str.splitlines, which protego uses, knows eight more.
    return "\n".join(" ".join(line.splitlines()) for line in lines)


@lru_cache(maxsize=64)
def _rules(text: str, agent: str) -> Protego | None:
    """The groups that speak to `agent` or to everybody; None when they are too many to read."""
    lines = list(islice(_addressed(text, agent), MAX_RULES + 1))
    return Protego.parse("\n".join(lines)) if len(lines) <= MAX_RULES else None


def _addressed(text: str, agent: str) -> Iterator[str]:
    """The lines of `text`, where groups for others are left out and ours are called exactly `agent`.

    Protego would let ``User-agent: w`` speak to every agent that begins with w, and knows no version in
    ``User-agent: warta/1.0``; RFC 9309 section 2.2.1 compares whole product tokens.
    """
    relevant, in_names = False, False
    for line in text.split("\n"):
        rule = line.partition("#")[0].strip()
        if not rule:
            continue
        if (name := _GROUP.fullmatch(rule)) is None:
            in_names = in_names and rule[:7].lower().startswith("sitemap")
            if relevant:
                yield rule
            continue
        token = _token(name[1])
        speaks = token in ("*", agent)
        relevant = speaks or (in_names and relevant)
        in_names = True
        if speaks:
            yield f"user-agent: {token}"


def _token(value: str) -> str:
    found = _TOKEN.match(value.strip())
    return found[0].lower() if found else ""
