"""What a robots.txt says to one crawler: lines in, rules out, and which rule a path meets. Pure.

RFC 9309. Where it is silent, what Google's parser does is done, because publishers test their files against it:
misspelt keys, a blank instead of the colon, and ``index.html`` for its folder. No file and no address makes it slow:
lines are read by expressions that never go back, and pieces of patterns are sought as ``substrings.py`` says.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import ascii_letters, digits
from typing import Literal

from scraper.crawl.politeness.substrings import Searched

MAX_LINE = 16_663
"""Characters of a line that count: eight times the longest usual address, as in Google's parser. No path is compared
further either."""

ROBOTS_PATH = "/robots.txt"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a file says to one agent."""

    allow: tuple[str, ...] = ()  # normalised patterns, the longest first
    disallow: tuple[str, ...] = ()  # likewise
    crawl_delay: float | None = None  # seconds
    reserved: frozenset[str] = frozenset()  # uses that it refuses: "ai-train", "search" (Content-Signal, Content-Usage)

    def allows(self, url: str) -> bool:
        """Whether `url`, a web address or a path, may be asked for. Never raises.

        The longest matching pattern decides, and allowing wins a tie (section 2.2.2).
        """
        path = Searched(normal_path(path_of(url)[:MAX_LINE]))
        return path.text == ROBOTS_PATH or _longest(self.allow, path) >= _longest(self.disallow, path)


def rules_for(text: str, agent: str) -> Rules:
    """The rules of all groups that name `agent` (a product token, any case), else of those for everybody.

    `text` has line feeds only. A group ends at the first user-agent line after a rule: what else stands between two
    user-agent lines, a Sitemap, a Crawl-delay or an unknown key, does not part them (section 2.2.1).
    """
    said: dict[_Whom, list[str]] = {"us": [], "everybody": []}
    spoken_to: set[_Whom] = set()
    for name, lines in _sections(text):
        if (whom := _whom(name, agent.lower())) is not None:
            spoken_to.add(whom)
        for each in spoken_to:
            said[each].append(lines)
        if _RULE.search(lines):
            spoken_to = set()
    return _rules("\n".join(said["us"] or said["everybody"]))


def path_of(url: str) -> str:
    """Path and query of a web address, from its first slash on, without the fragment: what patterns speak of."""
    found = _AFTER_HOST.match(url)
    path = found[1] if found is not None else ""
    return path if path.startswith("/") else f"/{path}"


def normal(text: str) -> str:
    """Paths or patterns as they are compared: characters beyond ASCII as the octets of their UTF-8, one character
    each, and escapes as what they stand for, but for those of reserved and control characters (section 2.2.2)."""
    octets = text if text.isascii() else text.encode("utf-8", "surrogatepass").decode("latin-1")
    return _ESCAPE.sub(_normal_escape, octets) if "%" in octets else octets


def normal_pattern(pattern: str) -> str:
    """`normal` for a pattern: a dollar sign that is not its last character stands for itself."""
    return normal(_with_one_end(pattern))


def normal_path(path: str) -> str:
    """`normal`, and the two characters escaped that are special in a pattern only (section 2.2.3)."""
    return normal(path).replace("*", "%2A").replace("$", "%24")


def matches(pattern: str, path: Searched) -> bool:
    """Whether a normalised `pattern` fits the beginning of `path`; ``*`` is anything, a last ``$`` the end."""
    is_whole = pattern.endswith("$")
    if "*" not in pattern:
        return path.text == pattern[:-1] if is_whole else path.text.startswith(pattern)
    first, *middle, last = (pattern[:-1] if is_whole else pattern).split("*")
    if not path.text.startswith(first):
        return False
    at = len(first)
    for piece in middle if is_whole else (*middle, last):
        found = path.find(piece, at)  # the earliest fit leaves most room for what follows, so it need not be taken back
        if found < 0:
            return False
        at = found + len(piece)
    return not is_whole or (len(path.text) - len(last) >= at and path.text.endswith(last))


def _longest(patterns: tuple[str, ...], path: Searched) -> int:
    """The length of the longest of `patterns` that fits `path`, or -1."""
    return next((_octets(pattern) for pattern in patterns if matches(pattern, path)), -1)


def _octets(pattern: str) -> int:
    """The length of a normalised pattern as it would travel, three characters for each octet beyond ASCII."""
    return len(pattern) if pattern.isascii() else 2 * len(pattern.encode()) - len(pattern)


# Lines. Each expression reads a line from left to right, once.

_BLANK = r"[^\S\n]"
_VALUE = rf"(?:[^:\n#]*+:([^\n#]*+)|[^\s:#]*+{_BLANK}++([^\s:#]++){_BLANK}*+(?=[\n#]|\Z))"
"""What follows the letters that make out a key: its other letters, a colon, and the value. A blank stands for the
colon only where nothing else could be meant: between two words that are alone on their line."""

_USER_AGENT = re.compile(rf"^{_BLANK}*+user(?:-?agent|{_BLANK}agent(?=[^\n#]*:)){_VALUE}", re.IGNORECASE | re.MULTILINE)
_RULE = re.compile(
    rf"^{_BLANK}*+(?:(allow)|disallow|dissallow|dissalow|disalow|diasllow|disallaw){_VALUE}",
    re.IGNORECASE | re.MULTILINE,
)
_OTHER = re.compile(
    rf"^{_BLANK}*+(?:(crawl-?delay)|content-(?:signal|usage))(?:{_BLANK}*+:|{_BLANK}++)([^\n#]*+)",
    re.IGNORECASE | re.MULTILINE,
)
_TOO_LONG = re.compile(rf"^([^\n]{{{MAX_LINE}}})[^\n]+", re.MULTILINE)

_Whom = Literal["us", "everybody"]


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """The value of each user-agent line, and the lines up to the next one."""
    _, *parts = _USER_AGENT.split(_TOO_LONG.sub(r"\1", text))
    for value, after_blank, lines in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        yield (value or after_blank or "").strip(), lines


_TOKEN = re.compile(r"[A-Za-z_-]*")


def _whom(name: str, agent: str) -> _Whom | None:
    """To whom a user-agent line speaks. What follows the letters, hyphens and underscores of a name, a version or a
    comment, is ignored."""
    if name[:1] == "*" and not name[1:2].strip():
        return "everybody"
    found = _TOKEN.match(name)
    return "us" if agent and found is not None and found[0].lower() == agent else None


def _rules(lines: str) -> Rules:
    told = [(bool(allow), (value or after_blank).strip()) for allow, value, after_blank in _RULE.findall(lines)]
    allow = _patterns(value for is_allow, value in told if is_allow)
    others = _OTHER.findall(lines)
    return Rules(
        allow=_ranked([*allow, *_folders(allow)]),
        disallow=_ranked(_patterns(value for is_allow, value in told if not is_allow)),
        crawl_delay=max(
            (seconds for is_delay, value in others if is_delay for seconds in _seconds(value)), default=None
        ),
        reserved=frozenset(use for is_delay, value in others if not is_delay for use in _refused_uses(value)),
    )


def _patterns(values: Iterable[str]) -> list[str]:
    """`normal_pattern` of each that is not empty, in one go: there may be fifty thousand."""
    joined = "\n".join(dict.fromkeys(_with_one_end(value) for value in values if value))
    return normal(joined).split("\n") if joined else []


def _with_one_end(pattern: str) -> str:
    return pattern[:-1].replace("$", "%24") + pattern[-1:]


def _folders(allow: Iterable[str]) -> Iterator[str]:
    """The folders whose index page is allowed."""
    for folder, slash, page in (pattern.rpartition("/") for pattern in allow if "/index.htm" in pattern):
        if page.startswith("index.htm"):
            yield f"{folder}{slash}$"


def _ranked(patterns: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(patterns), key=_octets, reverse=True))


def _seconds(value: str) -> Iterator[float]:
    """The seconds that `value` names, if it names any."""
    try:
        seconds = float(value)
    except ValueError:
        return
    if math.isfinite(seconds) and seconds >= 0:
        yield seconds


_USE = re.compile(r"([a-z-]{2,30})[ \t]{0,9}=[ \t]{0,9}(no?)\b", re.IGNORECASE)


def _refused_uses(value: str) -> set[str]:
    """``ai-train=no, search=yes`` (contentsignals.org), ``train-ai=n`` (IETF AIPREF): what is answered with no."""
    return {name.lower() for name, _ in _USE.findall(value)}


# Escapes

_AFTER_HOST = re.compile(r"(?:[^/?;#]*://|//)?[^/?;#]*([^#]*)", re.DOTALL)
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = frozenset(ascii_letters + digits + "-._~")
_NEVER_IN_ADDRESSES = frozenset(' "<>\\^`{|}')


def _normal_forms() -> Iterator[tuple[str, str]]:
    """Every escape as it may be written, and what it is compared as."""
    for octet in range(256):
        escape, character = f"%{octet:02X}", chr(octet)
        is_bare = octet > 0x7F or character in _UNRESERVED or character in _NEVER_IN_ADDRESSES
        for first in {escape[1], escape[1].lower()}:
            for second in {escape[2], escape[2].lower()}:
                yield f"%{first}{second}", character if is_bare else escape


_NORMAL_FORMS = dict(_normal_forms())


def _normal_escape(found: re.Match[str]) -> str:
    return _NORMAL_FORMS[found[0]]
