"""Names of hosts: what may be asked for, and how other scripts are written in ASCII."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.hosts import checked, in_a_labels

LABEL = "a" * 63


@pytest.mark.parametrize(
    ("host", "is_literal", "asked"),
    [
        ("Berita.EXAMPLE.", False, "berita.example"),
        ("_dinas.b-1.example", False, "_dinas.b-1.example"),
        (f"{LABEL}.example", False, f"{LABEL}.example"),
        (".".join([LABEL] * 4)[:253], False, ".".join([LABEL] * 4)[:253]),
        ("XN--53H.example", False, "xn--53h.example"),
        ("2001:DB8:0::1", True, "[2001:db8::1]"),
    ],
)
def test_hosts_that_may_be_asked_for(host: str, is_literal: bool, asked: str) -> None:
    assert checked(host, is_literal=is_literal) == asked


@pytest.mark.parametrize(
    ("host", "is_literal"),
    [
        ("", False),
        ("-berita.example", False),
        ("berita..example", False),
        ("berita example", False),
        ("2001:db8::1", False),
        (f"{LABEL}a.example", False),
        (".".join([LABEL] * 4)[:254], False),
        ("xn--a.example", False),
        ("berita.xn--strasse-", False),
        ("berita.example", True),
        ("127.0.0.1", True),
        ("fe80::1%25", True),
        ("fe80::1%eth0", True),
    ],
)
def test_hosts_that_may_not(host: str, is_literal: bool) -> None:
    with pytest.raises(ValueError):
        checked(host, is_literal=is_literal)


@pytest.mark.parametrize(
    ("host", "written"),
    [
        ("Berita.Example", "berita.example"),
        ("Straße.example", "xn--strae-oqa.example"),
        ("berita。example", "berita.example"),
        ("kabar_é.example", "xn--kabar_-gva.example"),
        ("☕.example", "xn--53h.example"),
    ],
)
def test_names_in_other_scripts(host: str, written: str) -> None:
    assert in_a_labels(host) == written


@pytest.mark.parametrize("host", ["℀.example", "berita example", "a/b", "berita\u00ad/", "xn--ä.example"])
def test_names_that_hold_what_no_name_may_hold(host: str) -> None:
    with pytest.raises(ValueError):
        in_a_labels(host)


@settings(max_examples=60)
@given(st.text(min_size=1, max_size=12))
def test_what_is_in_a_labels_stays_so(host: str) -> None:
    try:
        written = in_a_labels(host)
    except ValueError:
        return
    assert written.isascii()
    assert in_a_labels(written) == written
