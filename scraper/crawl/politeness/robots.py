"""May we ask? What an answer to robots.txt means, after RFC 9309. Pure.

``robots_rules.py`` reads the file; what the RFC says about answers, sizes and ages is done here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from scraper.crawl.politeness.robots_rules import Rules, rules_for

MAX_BYTES = 512_000
"""RFC 9309 section 2.5: at least 500 KiB are read."""

MAX_CRAWL_DELAY = 300.0
"""Seconds. Whoever asks for more gets this."""

CACHE_LIFE = timedelta(hours=24)
"""RFC 9309 section 2.4."""

FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=1)
"""How soon a file that could not be read is asked for again: so soon at first, then after as long as it has been so."""

LONG_UNREACHABLE = timedelta(days=30)
"""RFC 9309 section 2.3.1.4: after so long without an answer the last rules that were read hold again, or none."""


def allowed(robots: bytes, agent: str, url: str) -> bool:
    """Whether a robots.txt that was served with status 200 lets `agent` (a product token) ask for `url`.

    Never raises, on any bytes.
    """
    return Robots.from_answer(200, robots).allows(url, agent)


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host. ``text`` None: nothing may be asked, for the ``reason``."""

    text: str | None
    reason: str

    @classmethod
    def from_answer(cls, status: int | None, body: bytes = b"", failure: str = "") -> Robots:
        """The rules that an answer means; `status` None: none came, because of `failure`. Never raises (RFC 9309
        section 2.3.1).

        2xx: what it says. 3xx (redirects that lead nowhere) and 4xx: no rules. 5xx and no answer: nothing may be
        asked; nor after a 429, which tells of load and not of a missing file.
        """
        if status is None:
            return cls(None, f"robots.txt unreachable: {failure}" if failure else "robots.txt unreachable")
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
        """Whether `agent` (our product token) may ask for `url`. Never raises."""
        return self.text is not None and _rules(self.text, agent.lower()).allows(url)

    def crawl_delay(self, agent: str) -> float | None:
        """Seconds between two requests that the site wants, at most `MAX_CRAWL_DELAY`, or None."""
        delay = None if self.text is None else _rules(self.text, agent.lower()).crawl_delay
        return None if delay is None else min(delay, MAX_CRAWL_DELAY)

    def reserved(self, agent: str) -> frozenset[str]:
        """Uses that the site refuses to `agent` in Content-Signal or Content-Usage lines: "ai-train", "search" ..."""
        return frozenset() if self.text is None else _rules(self.text, agent.lower()).reserved


def is_stale(fetched_at: datetime | None, now: datetime) -> bool:
    """Whether a file that was read then must be read again. A time to come means a wrong clock: read it again."""
    return fetched_at is None or not timedelta(0) <= now - fetched_at < CACHE_LIFE


def is_due(asked_at: datetime | None, unreachable_since: datetime | None, now: datetime) -> bool:
    """Whether to ask for a robots.txt that was last asked for then, and could not be read since `unreachable_since`
    (None: it was read)."""
    if asked_at is None or unreachable_since is None:
        return is_stale(asked_at, now)
    wait = min(max(asked_at - unreachable_since, FIRST_WAIT), LONGEST_WAIT)
    return not timedelta(0) <= now - asked_at < wait


def after_long_silence(answered: Robots, kept: str | None, since: datetime | None, now: datetime) -> Robots:
    """The rules that hold: `answered`, or, where the file could not be read since `since` for `LONG_UNREACHABLE`, those
    that were last read (`kept`), or none. Until then nothing may be asked, whatever was read before: section 2.3.1.4
    says MUST, and 2.4 only how old a copy may be."""
    if answered.text is not None or since is None or now - since < LONG_UNREACHABLE:
        return answered
    return Robots(kept or "", f"{answered.reason} for {LONG_UNREACHABLE.days} days: the last rules known")


_LINE_END = re.compile(r"\r\n?")


def _decoded(body: bytes) -> str:
    """The first 500 KiB as lines that end in a line feed; a line that the limit cuts is left out."""
    text = body[:MAX_BYTES].decode("utf-8", "replace").replace("\0", "")  # without NUL, UTF-16 reads like ASCII
    lines = _LINE_END.sub("\n", text.lstrip("\ufeff\ufffd"))
    return lines if len(body) <= MAX_BYTES else lines[: lines.rfind("\n") + 1]


@lru_cache(maxsize=64)
def _rules(text: str, agent: str) -> Rules:
    return rules_for(text, agent)
