"""By which addresses an article is known, and which ones a template names by mistake."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scraper.extraction import addresses
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import structured

URL = "https://www.laut.example/berita/7/ombak-tinggi-di-teluk"


def page(head: str) -> Evidence:
    return structured.gather(LexborHTMLParser(f"<html><head>{head}</head><body><p>Ombak.</p></body></html>"), URL)


@pytest.mark.parametrize(
    ("canonical", "accepted"),
    [
        ("https://laut.example/berita/7/ombak-tinggi-di-teluk-baru", True),
        ("https://m.laut.example/berita/7/ombak-tinggi", True),
        ("https://www.laut.example/", False),
        ("https://lain.example/berita/7/ombak", False),
        ("https://www.laut.example/berita/7", False),
        ("javascript:void(0)", False),
    ],
)
def test_own_address(canonical: str, accepted: bool) -> None:
    own, known = addresses.known(page(f'<link rel=canonical href="{canonical}">'))
    assert (own is not None) is accepted
    assert known[0].url == URL
    assert {address.reason for address in known[1:]} == ({"rel-canonical"} if accepted else set())


@pytest.mark.parametrize(
    ("own", "named", "accepted"),
    [
        (
            "https://sukamaju.desa.id/7/ombak-tinggi-di-teluk",
            "https://sukamundur.desa.id/8/angin-kencang-di-teluk",
            False,
        ),
        ("https://kabar.web.id/7/ombak-tinggi-di-teluk", "https://lain.web.id/8/angin-kencang-di-teluk", False),
        ("https://kabar.co.uk/7/ombak-tinggi-di-teluk", "https://lain.co.uk/8/angin-kencang-di-teluk", False),
        ("https://lapas.hukum.go.id/7/ombak-tinggi-di-teluk", "https://hukum.go.id/8/angin-kencang-di-teluk", True),
        ("https://m.abc.de/7/ombak-tinggi-di-teluk", "https://abc.de/8/angin-kencang-di-teluk", True),
    ],
)
def test_a_site_is_what_somebody_registered(own: str, named: str, accepted: bool) -> None:
    tree = LexborHTMLParser(f'<html><head><link rel=canonical href="{named}"></head><body><p>Ombak.</p></body></html>')
    assert addresses.known(structured.gather(tree, own))[0] == (named if accepted else None)
