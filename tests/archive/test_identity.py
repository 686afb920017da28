"""The ladder: which of the known articles is it?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from archive_samples import article, paragraphs, prose
from archive_strategies import articles
from hypothesis import given, settings

from archive.article import Address
from archive.comparing.identity import REPOSTED_TEXT, SAME_TEXT, Known, decide, title_key
from archive.comparing.reprints import likeness

DAY = date(2025, 2, 6)


def known(page, number=1, day=DAY, copies=(), earlier=(), addresses=None, **fields):
    usual = {
        "article_id": number,
        "source": page.source,
        "source_article_id": page.source_article_id,
        "title_key": title_key(page.title),
        "day": day,
        "is_dated": page.published is not None,
        "body": page.body,
        "body_sha256": page.body_sha256,
        "addresses": frozenset([page.url] if addresses is None else addresses),
        "copies": frozenset(copies),
        "earlier_texts": frozenset(earlier),
    }
    return Known(**{**usual, **fields})


def test_the_publishers_id_outlives_slug_title_and_text():
    stored = known(article(1, source_article_id="7"), addresses=())
    rewritten = article(2, source_article_id="7")
    assert decide(rewritten, DAY + timedelta(days=3), [stored]).reason == "article id 7"


@pytest.mark.fault("A4")
def test_an_id_given_out_anew_is_another_article():
    stored = known(article(1, source_article_id="7"), addresses=())
    anew = article(2, source_article_id="7")
    verdict = decide(anew, DAY + timedelta(days=400), [stored])
    assert (verdict.article_id, verdict.reason) == (None, "its article id belonged to another article before")
    same_text = article(1, source_article_id="7")
    assert decide(same_text, DAY + timedelta(days=400), [stored]).article_id == 1


@pytest.mark.fault("A4")
def test_ids_of_two_outlets_are_two_articles():
    stored = known(article(1, source_article_id="7", source="lain"), addresses=())
    assert decide(article(1, source_article_id="7"), DAY, [stored]).article_id is None


def test_a_known_address_is_the_article_though_it_was_edited():
    stored = known(article(1))
    assert decide(article(1, blocks=paragraphs(prose(1), prose(8))), DAY, [stored]).article_id == 1
    rewritten = article(1, title="Kabar lain sama sekali", blocks=paragraphs(prose(8)))
    assert decide(rewritten, DAY, [stored]).article_id == 1
    renamed = article(1, title="Kabar lain sama sekali")
    assert decide(renamed, DAY + timedelta(days=99), [stored]).article_id == 1


def test_a_known_address_that_shows_another_article_is_not_it():
    stored = known(article(1))
    front_page = article(1, title="Berita Terkini", blocks=paragraphs(prose(8)), published=None)
    assert decide(front_page, DAY, [stored]).reason == "its address led to another article before"
    reused = article(1, title="Kabar lain sama sekali", blocks=paragraphs(prose(8)))
    assert decide(reused, DAY + timedelta(days=200), [stored]).article_id is None


def test_the_canonical_address_names_the_article():
    stored = known(article(1))
    amp = article(1, url="https://senja.example/amp/1", canonical_url="https://senja.example/berita/1")
    assert decide(amp, DAY, [stored]).reason == "canonical address https://senja.example/berita/1"


def test_one_canonical_address_over_all_pages_merges_nothing():
    stored = known(article(1, source_article_id="1"), addresses=["https://senja.example/"])
    other = article(2, source_article_id="2", canonical_url="https://senja.example/")
    assert decide(other, DAY, [stored]).article_id is None


def test_a_reprints_canonical_address_is_its_origins():
    origin = article(1)
    reprint = article(1, source="kabar-fajar", url="https://fajar.example/1", canonical_url=origin.url)
    assert decide(reprint, DAY, [known(origin)]).article_id is None
    assert decide(article(1, source="kabar-fajar"), DAY, [known(origin)]).article_id == 1  # its very address


def test_one_headline_over_different_texts_is_different_releases():
    """Trap 12 of the sites sheet."""
    stored = known(article(1, source_article_id="1"), addresses=())
    for fields in ({}, {"source_article_id": "2"}):
        again = article(1, url="https://senja.example/lain", blocks=paragraphs(prose(50), prose(51)), **fields)
        verdict = decide(again, DAY, [stored])
        assert (verdict.article_id, verdict.reason) == (None, "known title, different text")


def test_one_release_posted_seven_times_is_one_article():
    """Trap 26 of the sites sheet."""
    stored = known(article(1, source_article_id="1"), addresses=())
    for number in range(2, 9):
        copy = article(1, source_article_id=str(number), url=f"https://senja.example/berita/0{number}")
        verdict = decide(copy, DAY + timedelta(days=number), [stored])
        assert (verdict.article_id, verdict.is_copy, verdict.reason) == (1, True, "same text and title")


def test_the_same_text_under_another_title_is_a_copy_when_it_is_long_enough():
    stored = known(article(1), addresses=())
    copy = article(1, title="Judul baru", url="https://senja.example/b")
    assert decide(copy, DAY, [stored]).reason == "same text under another title"
    short = paragraphs("Lihat lampiran.")
    stored = known(article(1, blocks=short), addresses=())
    assert (
        decide(article(1, title="Judul baru", url="https://x.example/b", blocks=short), DAY, [stored]).article_id
        is None
    )


def test_a_title_of_the_day_over_a_text_edited_slightly_is_the_article():
    stored = known(article(1), addresses=())
    edited = article(1, url="https://senja.example/b", blocks=(*article(1).blocks, *paragraphs("Warga pulang.")))
    assert decide(edited, DAY, [stored]).reason == "same title and day, similar text"
    assert decide(edited, DAY + timedelta(days=1), [stored]).article_id is None
    twins = known(article(1, source_article_id="1"), addresses=())
    other = article(1, source_article_id="2", url="https://senja.example/b", blocks=edited.blocks)
    assert decide(other, DAY, [twins]).article_id is None


def test_a_copys_address_speaks_for_the_article_only_with_its_text():
    page, url = article(1), "https://senja.example/ulang"
    before = article(1, blocks=paragraphs(prose(70)))
    stored = known(page, addresses=[url], copies=[url], earlier=[before.body_sha256])
    assert decide(article(1, url=url, title="Judul lain"), DAY, [stored]).is_copy
    assert decide(article(1, url=url, title="Judul lain", blocks=before.blocks), DAY, [stored]).is_copy
    assert (
        decide(article(1, url=url, title="Judul lain", blocks=paragraphs(prose(71))), DAY, [stored]).article_id is None
    )


def test_a_plain_text_without_address_is_no_copy_of_itself():
    page = article(1, url=None)
    verdict = decide(page, DAY, [known(page, addresses=())])
    assert (verdict.article_id, verdict.is_copy) == (1, False)


@settings(max_examples=40, deadline=None)
@given(page=articles, other=articles)
def test_order_is_no_evidence(page, other):
    rows = [known(page, 2, addresses=[]), known(other, 5, addresses=[]), known(page, 9, addresses=[])]
    assert decide(page, DAY, rows) == decide(page, DAY, rows[::-1])
    assert decide(page, DAY, []).article_id is None


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("FOTO: Banjir di “Demak”", "foto banjir di demak"),
        ("Anggaran  naik\u00a05,2 %", "anggaran naik 5 2"),
        ("Jum'at Berkah – Bapas", "jum at berkah bapas"),
    ],
)
def test_title_keys(title, key):
    assert title_key(title) == key


def test_under_one_title_an_id_stays_with_its_article_whatever_becomes_of_the_text():
    """Only another title over other words, months later, is an id given out anew."""
    stored = known(article(1, source_article_id="7"), addresses=())
    late = DAY + timedelta(days=90)
    rewritten = article(1, source_article_id="7", blocks=paragraphs(prose(8)))
    assert decide(rewritten, late, [stored]).reason == "article id 7"
    renamed = article(1, source_article_id="7", title="Kabar lain sama sekali")
    assert decide(renamed, late, [stored]).reason == "article id 7"


def test_an_id_is_given_out_anew_where_title_text_and_the_publishers_own_days_differ():
    stored = known(article(1, source_article_id="7"))
    later = DAY + timedelta(days=8)
    other = article(1, source_article_id="7", title="Kabar lain sama sekali", blocks=paragraphs(prose(8, 60)))
    assert decide(other, later, [stored]).article_id is None
    for same in (
        replace(other, published=None),  # its day is that of the look
        replace(other, title=article(1).title),
        replace(other, blocks=paragraphs(prose(1), prose(8))),
        replace(other, blocks=paragraphs("Segera menyusul.")),
    ):
        assert decide(same, later, [stored]).reason == "article id 7"
    assert decide(other, later, [replace(stored, is_dated=False)]).reason == "article id 7"
    assert decide(other, later, [replace(stored, body="Segera menyusul.")]).reason == "article id 7"
    assert decide(other, DAY + timedelta(days=7), [stored]).reason == "article id 7"


def test_a_text_from_a_file_need_not_be_as_like_as_one_that_is_online_elsewhere():
    """A form that is filled in anew for another town shares some 75 % of its words; a file has no other address."""
    one, two = f"{prose(1, 300)} {prose(2, 40)}", f"{prose(1, 300)} {prose(3, 40)}"
    stored = known(article(1, blocks=paragraphs(one)), addresses=())
    assert SAME_TEXT < likeness(one, two) < REPOSTED_TEXT
    online = article(1, blocks=paragraphs(two), url="https://senja.example/berita/2", addresses=())
    assert decide(online, DAY, [stored]).article_id is None
    from_file = article(1, blocks=paragraphs(two), url=None, addresses=())
    assert decide(from_file, DAY, [stored]).reason == "same title and day, similar text"
    assert decide(online, DAY, [replace(stored, is_online=False)]).reason == "same title and day, similar text"


def test_of_redirects_only_the_last_address_counts_between_outlets():
    asked, last = "https://senja.example/r/1", "https://senja.example/berita/9"
    moved = article(
        9, url=last, addresses=(Address(url=last, reason="fetched"), Address(url=asked, reason="requested"))
    )
    within = known(article(9, url=asked, blocks=paragraphs(f"{moved.body} Tambahan."), title="Judul lama"))
    assert decide(moved, DAY, [within]).reason == f"address {asked}"
    assert decide(moved, DAY, [replace(within, source="lain")]).article_id is None
    assert decide(moved, DAY, [replace(within, source="lain", addresses=frozenset([last]))]).reason == f"address {last}"
