"""What a robots.txt says to one crawler: lines in, rules out, and which rule a path meets. Pure.

RFC 9309. Where it is silent, what Google's parser does is done, because publishers test their files against it:
misspelt keys, a blank instead of the colon, and ``index.html`` for its folder. Linear in the file and the address: a
pattern is compared from left to right, piece by piece, and never goes back.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import quote

MAX_LINE = 16_663
"""Characters of a line that count: eight times the longest usual address, as in Google's parser."""

ROBOTS_PATH = "/robots.txt"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a file says to one agent."""

    patterns: tuple[tuple[str, bool], ...] = ()  # normalised, and whether it allows; the most specific first
    crawl_delay: float | None = None  # seconds
    reserved: frozenset[str] = frozenset()  # uses that it refuses: "ai-train", "search" (Content-Signal, Content-Usage)

    def allows(self, url: str) -> bool:
        """Whether `url`, a web address or a path, may be asked for. Never raises.

        The longest matching pattern decides, and allowing wins a tie (section 2.2.2).
        """
        path = normal(path_of(url))
        if path == ROBOTS_PATH:
            return True
        return next((allow for pattern, allow in self.patterns if matches(pattern, path)), True)


def rules_for(text: str, agent: str) -> Rules:
    """The rules of all groups that name `agent` (a product token, any case), else of those for everybody.

    `text` has line feeds only. A group ends at the first user-agent line after a rule: what else stands between two
    user-agent lines, a Sitemap, a Crawl-delay or an unknown key, does not part them (section 2.2.1).
    """
    named, general = _Group(), _Group()
    groups: list[_Group] = []  # each at most once, however often a file repeats a name
    has_rules, is_named = False, False
    for key, value in _records(text):
        if key == "user-agent":
            groups = [] if has_rules else groups
            has_rules = False
            group = general if _is_everybody(value) else named if _token(value) == agent.lower() != "" else None
            if group is not None and group not in groups:
                groups.append(group)
            is_named = is_named or group is named
            continue
        has_rules = has_rules or key in ("allow", "disallow")
        for group in groups:
            group.take(key, value)
    return (named if is_named else general).rules()


def path_of(url: str) -> str:
    """Path and query of a web address, from its first slash on, without the fragment: what patterns speak of."""
    found = _AFTER_HOST.match(url)
    path = found[1] if found is not None else ""
    return path if path.startswith("/") else f"/{path}"


def normal(path: str) -> str:
    """`path` as it is compared: unreserved characters bare, all that no address holds escaped (section 2.2.2).

    An asterisk or a dollar sign of an address is escaped too: in a pattern, where they are special, ``%2A`` and
    ``%24`` stand for them (section 2.2.3).
    """
    return _TO_NORMALISE.sub(_normal_one, path)


def matches(pattern: str, path: str) -> bool:
    """Whether a normalised `pattern` fits the beginning of `path`; ``*`` is anything, a last ``$`` the end."""
    is_whole = pattern.endswith("$")
    if "*" not in pattern:
        return path == pattern[:-1] if is_whole else path.startswith(pattern)
    first, *middle, last = (pattern[:-1] if is_whole else pattern).split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for piece in middle:  # the earliest fit leaves most room for what follows, so it need not be taken back
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return len(path) - len(last) >= at and path.endswith(last) if is_whole else path.find(last, at) >= 0


@dataclass(slots=True, eq=False)
class _Group:
    """Everything said to one crawler, in however many places of the file."""

    patterns: dict[str, bool] = field(default_factory=dict)
    crawl_delay: float | None = None
    reserved: set[str] = field(default_factory=set)

    def take(self, key: str, value: str) -> None:
        if key == "disallow":
            self._add(value, allow=False)
        elif key == "allow":
            self._add(value, allow=True)
        elif key == "uses":
            self.reserved |= _refused_uses(value)
        elif (seconds := _seconds(value)) is not None:
            self.crawl_delay = max(seconds, self.crawl_delay or 0.0)

    def _add(self, value: str, *, allow: bool) -> None:
        if not value:
            return
        pattern = _normal_pattern(value)
        self.patterns[pattern] = allow or self.patterns.get(pattern, False)
        if allow and "/index.htm" in pattern:
            folder, _, page = pattern.rpartition("/")
            if page.startswith("index.htm"):
                self.patterns[f"{folder}/$"] = True

    def rules(self) -> Rules:
        ranked = sorted(self.patterns.items(), key=lambda rule: (-len(rule[0]), not rule[1]))
        return Rules(tuple(ranked), self.crawl_delay, frozenset(self.reserved))


_LINE = re.compile(r"^[^\S\n]*((?:user|allow|dis|dia|crawl|content)[^\n#]*)", re.IGNORECASE | re.MULTILINE)
"""Lines that may be for us; all others are passed over at the speed of the expression."""

_AGENT = ("useragent", "user agent")
_MISSPELT = ("dissallow", "dissalow", "disalow", "diasllow", "disallaw")


def _records(text: str) -> Iterator[tuple[str, str]]:
    """The keys and values that mean something, in order."""
    for line in _LINE.findall(text):
        name, colon, value = line[:MAX_LINE].partition(":")
        if not colon:
            words = name.split()
            if len(words) != 2:  # a blank stands for the colon only where nothing else could be meant
                continue
            name, value = words
        if (key := _key(name)) is not None:
            yield key, value.strip()


@lru_cache(maxsize=256)
def _key(written: str) -> str | None:
    name = written.strip().lower()
    if name.startswith("user-agent") or name in _AGENT:
        return "user-agent"
    if name.startswith("disallow") or name in _MISSPELT:
        return "disallow"
    if name.startswith("allow"):
        return "allow"
    if name in ("crawl-delay", "crawldelay"):
        return "crawl-delay"
    return "uses" if name in ("content-signal", "content-usage") else None


def _is_everybody(value: str) -> bool:
    return value[:1] == "*" and not value[1:2].strip()


_TOKEN = re.compile(r"[A-Za-z_-]*")


def _token(value: str) -> str:
    """The product token: what follows its letters, hyphens and underscores, a version or a comment, is ignored."""
    found = _TOKEN.match(value)
    return found[0].lower() if found else ""


def _seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


_USE = re.compile(r"([a-z-]{2,30})[ \t]{0,9}=[ \t]{0,9}(no?)\b", re.IGNORECASE)


def _refused_uses(value: str) -> set[str]:
    """``ai-train=no, search=yes`` (contentsignals.org), ``train-ai=n`` (IETF AIPREF): what is answered with no."""
    return {name.lower() for name, _ in _USE.findall(value)}


_AFTER_HOST = re.compile(r"(?:[^/?;#]*://|//)?[^/?;#]*([^#]*)", re.DOTALL)
_TO_NORMALISE = re.compile(r"%[0-9A-Fa-f]{2}|[^%A-Za-z0-9._~:/?#\[\]@!&'()+,;=-]")
_PLAIN = re.compile(r"[A-Za-z0-9._~:/?@&=*-]+")
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]")


def _normal_one(found: re.Match[str]) -> str:
    text = found[0]
    if len(text) == 1:
        return quote(text, safe="", errors="replace")
    character = chr(int(text[1:], 16))
    return character if _UNRESERVED.fullmatch(character) else text.upper()


def _normal_pattern(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    body, end = (value[:-1], "$") if value.endswith("$") else (value, "")
    return "*".join(map(normal, body.split("*"))) + end
