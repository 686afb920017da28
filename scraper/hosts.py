"""Names of hosts as they are asked for: in lower case, and those in other scripts in A-labels. Pure.

As browsers do it (https://url.spec.whatwg.org/#idna): mapped by UTS 46, non-transitional, and then written in Punycode.
IDNA 2003, which Python's own codec follows, makes ``ss`` of ``ß``, and so another host.
"""

from __future__ import annotations

import re
from ipaddress import IPv6Address

from idna import uts46_remap

MAX_HOST = 253  # RFC 1035, written with dots

HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*")
_LDH = re.compile(r"[a-z0-9_.-]*")


def checked(host: str, *, is_literal: bool) -> str:
    """An ASCII host as it is asked for. `is_literal`: it stood in brackets, in which there is an IPv6 address, without
    a zone, and nothing else. Raises ValueError."""
    if is_literal:
        if "%" in host:
            raise ValueError(f"host {host[:80]!r}")
        return f"[{IPv6Address(host).compressed}]"
    host = host.rstrip(".").lower()
    if len(host) > MAX_HOST or not HOST.fullmatch(host) or ("xn--" in host and not _is_in_a_labels(host)):
        raise ValueError(f"host {host[:80]!r}")
    return host


def in_a_labels(host: str) -> str:
    """`host` in lower case and ASCII. Raises ValueError when it holds what no name may hold.

    Whether a name may be registered (IDNA 2008) is not asked: there are hosts whose names are emoji.

    >>> in_a_labels("Straße.example"), in_a_labels("strasse。example")
    ('xn--strae-oqa.example', 'strasse.example')
    """
    mapped = uts46_remap(host, std3_rules=False)
    name = ".".join(_in_ascii(label) for label in mapped.split("."))
    if not _LDH.fullmatch(name):  # what is mapped may become a slash: "℀" is "a/c"
        raise ValueError(f"no name of a host: {host[:80]!r}")
    return name


def _is_in_a_labels(host: str) -> bool:
    """Whether what looks like an A-label is that of a name, in its one spelling. Raises UnicodeError."""
    names = (label[4:].encode().decode("punycode") if label.startswith("xn--") else label for label in host.split("."))
    return in_a_labels(".".join(names)) == host


def _in_ascii(label: str) -> str:
    if label.isascii():
        return label
    if label.startswith("xn--"):
        raise ValueError(f"no label of a name: {label[:80]!r}")
    return f"xn--{label.encode('punycode').decode()}"
