"""Secrets stay out of logs, error texts and terminals."""

from __future__ import annotations

import logging
import re

_USERINFO = re.compile(r"(?<=://)[^/?#@\s]*(?:@[^/?#@\s]*)*@")
_SECRET_VALUE = re.compile(
    r"(?i)(?<=[?&;])"
    r"([^=&;#\s]{0,40}?(?:token|secret|passw(?:or)?d|passwd|pwd|apikey|api[_.-]key|access[_.-]?key|signature|"
    r"credential|session|auth)[^=&;#\s]{0,40}|key|sig|sid|code|jwt|hmac)"
    r"=[^&;#\s\"'<>]*"
)


def redact(text: str) -> str:
    """`text`, an address or a sentence with addresses, without user names, passwords and values of tokens.

    What a terminal or SQLite could choke on (control characters, lone surrogates) is written as an escape.
    """
    visible = text if text.isprintable() else "".join(map(_visible, text))
    return _SECRET_VALUE.sub(r"\1=***", _USERINFO.sub("***@", visible))


def without_userinfo(url: str) -> str:
    """`url` without ``user:password@``."""
    return _USERINFO.sub("", url)


def quiet_libraries() -> None:
    """httpx logs whole addresses at INFO, httpcore whole headers at DEBUG: neither reaches a log of ours."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
