"""Invented pages in the mark-up of today's publishers, offices, blogs and apps: each field as a reader sees it."""

from __future__ import annotations

import pytest

from tests.scraper.wild import (
    corners,
    gazettes,
    nusantara,
    nusantara_offices,
    nusantara_portals,
    papers_english,
    papers_german,
    papers_northern,
    papers_romance,
    systems,
    world_desks,
)
from tests.scraper.wild.check import wrongs
from tests.scraper.wild.page import PAGES, Wild

assert all((
    corners, gazettes, nusantara, nusantara_offices, nusantara_portals, papers_english, papers_german, papers_northern,
    papers_romance, systems, world_desks,
))  # fmt: skip

LIMITS: dict[str, frozenset[str]] = {
    "spiegel": frozenset({"title", "authors"}),
    "sueddeutsche": frozenset({"title"}),
    "nrk": frozenset({"modified"}),
    "hurriyet": frozenset({"body"}),
    "figaro": frozenset({"authors", "body"}),
    "reuters": frozenset({"body"}),
    "drupal 10 olivero": frozenset({"authors"}),
    "drupal 7 office": frozenset({"body"}),
    "mediawiki": frozenset({"body"}),
    "next app router, flight": frozenset({"raised"}),
    "nuxt 2 function": frozenset({"raised"}),
    "arc fusion, state alone": frozenset({"authors"}),
    "letter to the editor": frozenset({"body"}),
    "review with rating box": frozenset({"body"}),
    "classicpress, sidebar about": frozenset({"published"}),
    "liputan6 now": frozenset({"authors"}),
    "merdeka now": frozenset({"body"}),
    "kejaksaan": frozenset({"body"}),
    "xinhua": frozenset({"published"}),
    "vietnamese-like english wire": frozenset({"authors"}),
    "en, key points box": frozenset({"body"}),
    "en, poll": frozenset({"body"}),
    "de, zitat mit namen": frozenset({"body"}),
    "vbulletin": frozenset({"body"}),
    "stack exchange": frozenset({"body"}),
    "product page": frozenset({"body"}),
    "byline, agency and name": frozenset({"authors"}),
    "byline, slash agency": frozenset({"authors"}),
    "byline de, name redaktion": frozenset({"authors"}),
    "byline de, protokoll": frozenset({"authors"}),
    "byline fr, Odette Varlin (avec AFP)": frozenset({"authors"}),
    "byline it, di Ottavia Brenzoni, inviata a Valmorena": frozenset({"authors"}),
    "byline pl, Oliwia Tarczyńska, 5 lutego 2026, 20:30": frozenset({"authors"}),
    "id, kompas updated alone": frozenset({"authors"}),
    "id, suara network with ten seconds": frozenset({"authors"}),
    "id, katadata": frozenset({"authors"}),
    "id, kumparan user post as dom": frozenset({"body"}),
    "id, kompasiana": frozenset({"authors"}),
    "id, two reporters and a contributor": frozenset({"authors"}),
    "id, joomla office, no clock": frozenset({"authors"}),
    "id, ditjenpas own system": frozenset({"authors"}),
    "id, kemenkum with sharing between": frozenset({"body"}),
    "id, pemkab, table head and counter": frozenset({"authors"}),
    "id, tail in one line, rep/ed": frozenset({"authors", "body"}),
    "world, abc au": frozenset({"body"}),
    "world, czech portal": frozenset({"body"}),
    "world, hurriyet-like with agency": frozenset({"body"}),
    "world, chinese agency": frozenset({"authors"}),
    "world, clarin": frozenset({"body"}),
    "world, hindi portal": frozenset({"body"}),
    "world, gannett, with byline of two papers": frozenset({"authors"}),
    "world, ld with organization beside person": frozenset({"authors"}),
}
"""What is read otherwise than a reader would: headlines with what stands above them where places contradict each other;
an organisation that linked data list beside a person; smaller headings and lists above the text; bare names beside an
agency; text that only a script's own notation holds; dates in leaves of a calendar."""


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_is_read_as_a_reader_sees_it(page: Wild) -> None:
    wrong = wrongs(page)
    assert wrong.keys() <= LIMITS.get(page.name, frozenset()), wrong
