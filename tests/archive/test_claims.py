"""A page's word about its own address takes nothing from anybody: addresses belong to what they served."""

from __future__ import annotations

from dataclasses import replace

import pytest
from archive_samples import NOW, article, hours, moment, paragraphs, prose
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.article import Address
from archive.store import Archive, Outcome

A = "https://lapas-a.kemenkumham.go.id/berita/panen-raya-2026"
B = "https://lapas-b.kemenkumham.go.id/berita/lain-1"
TEMPLATE = "https://senja.example/berita/template-artikel-2019"


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        yield opened


def page(seed, url, claim=None, *, reason="rel-canonical", **fields):
    """A page as extraction gives it: served at `url` (None: a file without address), naming `claim` as its own."""
    told = [Address(url=url, reason="fetched")] if url else []
    told += [Address(url=claim, reason=reason)] if claim else []
    usual = {"canonical_url": claim, "addresses": tuple(told), "published": moment(at=NOW)}
    return article(seed, url=url, **{**usual, **fields})


def reworded(seed, changed):
    """The text of `seed` with about `changed` (0 to 1) of its sentences new."""
    keep = round(20 * (1 - changed))
    return paragraphs(
        *(prose(seed * 100 + n, 30) for n in range(keep)), *(prose(9000 + n, 30) for n in range(20 - keep))
    )


@pytest.mark.parametrize("changed", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("later", [0, 72])
def test_a_sister_host_cannot_take_an_article_before_it_is_known(archive, changed, later):
    liar = page(1, B, A, source="lapas-b.kemenkumham.go.id", blocks=reworded(1, 0))
    real = page(2, A, source="lapas-a.kemenkumham.go.id", blocks=reworded(1, changed))
    first = archive.save(liar, captured_at=NOW)
    second = archive.save(real, captured_at=NOW + hours(later))
    assert (second.outcome, archive.article(first.article_id).title) == (Outcome.NEW, liar.title)
    assert archive.article(A).source == real.source
    assert archive.article(B).source == liar.source
    assert archive.save(liar, captured_at=NOW + hours(100)).article_id == first.article_id
    assert archive.article(A).source == real.source


def test_a_file_without_address_may_name_one_but_not_own_it(archive):
    stray = page(1, None, A, source="unknown")
    real = page(1, A, source="lapas-a.kemenkumham.go.id", blocks=paragraphs(prose(1), prose(7)))
    first = archive.save(stray, captured_at=NOW + hours(48))
    saved = archive.save(real, captured_at=NOW)
    assert (saved.outcome, archive.article(A).source) == (Outcome.NEW, real.source)
    assert archive.article(first.article_id).canonical_url == A


@pytest.mark.parametrize("reason", ["rel-canonical", "og-url", "json-ld", "amp"])
def test_one_claim_on_every_page_joins_nothing(archive, reason):
    urls = [f"https://senja.example/berita/{number}" for number in range(3)]
    pages = [page(number, url, TEMPLATE, reason=reason) for number, url in enumerate(urls)]
    for _ in range(2):
        for number, one in enumerate(pages):
            saved = archive.save(one, captured_at=NOW + hours(number))
            assert saved.revision == 1
    assert [archive.article(url).title for url in urls] == [one.title for one in pages]


def test_an_alike_text_under_a_shared_claim_stays_at_its_own_address(archive):
    """Forms of one template: what was served at an address is asked before what pages claim."""
    urls = ["https://senja.example/berita/1", "https://senja.example/berita/2"]
    texts = [reworded(1, 0.5), reworded(1, 0)]
    pages = [page(n, url, TEMPLATE, blocks=text) for n, (url, text) in enumerate(zip(urls, texts, strict=True))]
    ids = [archive.save(one, captured_at=NOW).article_id for one in pages]
    assert ids[0] != ids[1]
    assert [archive.save(one, captured_at=NOW + hours(1)).article_id for one in pages[::-1]] == ids[::-1]


def test_an_advertisement_that_names_an_article_does_not_overwrite_it(archive):
    real = page(1, "https://senja.example/berita/1")
    advert = page(2, "https://senja.example/iklan/2", real.url, title="Jual obat")
    first = archive.save(real, captured_at=NOW)
    assert archive.save(advert, captured_at=NOW + hours(1)).article_id != first.article_id
    assert archive.article(real.url).title == real.title
    assert archive.save(real, captured_at=NOW + hours(2)).article_id == first.article_id


def test_a_live_page_that_changes_all_its_words_on_its_day_stays_one_article(archive):
    first = archive.save(page(1, A), captured_at=NOW)
    again = archive.save(page(2, A), captured_at=NOW + hours(2))
    assert (again.article_id, again.outcome) == (first.article_id, Outcome.REVISED)


def test_a_rendition_that_names_its_article_joins_it_whichever_comes_first(archive):
    plain, amp = page(1, A), page(1, A + "/amp", A)
    first = archive.save(amp, captured_at=NOW)
    assert archive.save(plain, captured_at=NOW).article_id == first.article_id
    # From now on the address was served: it stays with the article though all words change on this day.
    assert archive.save(page(2, A), captured_at=NOW + hours(1)).article_id == first.article_id


def test_a_copy_owns_where_it_was_served_not_what_it_names(archive):
    origin, other = page(1, "https://senja.example/1"), page(2, "https://senja.example/2")
    for one in (origin, other):
        archive.save(one, captured_at=NOW)
    copy = archive.save(page(1, "https://senja.example/3", other.url), captured_at=NOW + hours(1))
    assert copy.outcome is Outcome.COPY
    assert archive.article(other.url).title == other.title
    assert archive.article("https://senja.example/3").title == origin.title


HOSTS = ("lapas-a.example", "lapas-b.example")
_pages = st.builds(
    lambda host, number, seed, claim: page(
        seed, f"https://{HOSTS[host]}/{number}", claim and f"https://{HOSTS[claim[0]]}/{claim[1]}", source=HOSTS[host]
    ),
    host=st.integers(0, 1),
    number=st.integers(0, 2),
    seed=st.integers(1, 3),
    claim=st.none() | st.tuples(st.integers(0, 1), st.integers(0, 2)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages=st.lists(_pages, min_size=1, max_size=6))
def test_an_address_leads_to_what_it_served_last(tmp_path_factory, pages):
    """Law: whatever pages claim, an address that was served leads to its own source, and to the text served there.

    A copy may lag behind: where it still serves what its article said before, that is a wording of the article.
    """
    served = {}
    with Archive.create(tmp_path_factory.mktemp("arsip")) as archive:
        for number, one in enumerate(pages):
            archive.save(one, captured_at=NOW + hours(number))
            served[one.url] = one
            assert all(archive.article(url).source == one.source for url, one in served.items())
            wordings = archive.db.query(
                "SELECT body FROM wordings JOIN article_urls USING (article_id) WHERE url = ?", [one.url]
            )
            assert one.body in {row["body"] for row in wordings}


def test_a_form_filled_in_for_two_towns_is_two_articles(archive):
    urls = ("https://senja.example/harga-1", "https://senja.example/harga-2")
    one, other = (page(1, url, title="Harga emas hari ini", blocks=reworded(1, n * 0.2)) for n, url in enumerate(urls))
    ids = {archive.save(each, captured_at=NOW).article_id for each in (one, other)}
    assert len(ids) == 2


def test_a_text_posted_again_with_a_word_more_or_moved_is_one_article(archive):
    first = page(1, "https://senja.example/1", blocks=reworded(1, 0))
    more = replace(first, blocks=(*first.blocks, *paragraphs("Warga pulang.")))
    saved = archive.save(first, captured_at=NOW)
    again = archive.save(replace(more, url="https://senja.example/2", addresses=()), captured_at=NOW + hours(1))
    assert again.article_id == saved.article_id
    archive.mark_gone(saved.article_id, "404", NOW + hours(2))
    moved = replace(first, blocks=reworded(1, 0.25), url="https://senja.example/3", addresses=())
    assert archive.save(moved, captured_at=NOW + hours(3)).article_id == saved.article_id
