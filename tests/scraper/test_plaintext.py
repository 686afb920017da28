"""A kumparan post copied as plain text: an invented one of the same shape, and the seed where it is at hand."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.article import BlockKind, ContentClass, Precision, utc_text
from scraper.errors import NotAnArticle, NoText, NoTitle
from scraper.extraction.plaintext import extract_text, looks_like_kumparan_text

SEED = Path(__file__).parents[3] / "shared" / "seed"

POST = """Tentang KamiPedoman Media SiberKetentuan & Kebijakan PrivasiBantuanIklanKarir
2026 © PT Dynamo Media Network
Version 2.10.4
Konten dari Pengguna
Panen Lele di Kolam Belakang: Hasilnya Dibagi ke Tetangga
24 Juli 2026 10:15 WIB
·
waktu baca 3 menitTulisan dari kolam-tirta07 tidak mewakili pandangan dari redaksi kumparan
![Warga menimbang lele](https://blue.kumparan.com/image/upload/c_fill,q_auto:best,w_640/v1634025439/01abcdefghjkmnpqrstvwxyz01.jpg)
ADVERTISEMENT
Tegalsari, 23 Juli 2026 - Kelompok kolam Tirta memanen lele untuk ketiga kalinya.
ADVERTISEMENT
Hasilnya ditimbang pada 22 Juli 2026 dan dibagi rata.
![Timbangan](https://blue.kumparan.com/image/upload/w_640/v1634025439/01abcdefghjkmnpqrstvwxyz02.jpg)
Panen berikutnya direncanakan bulan depan.
"""


def test_an_invented_post_gives_its_record() -> None:
    article = extract_text(POST)
    assert article.title == "Panen Lele di Kolam Belakang: Hasilnya Dibagi ke Tetangga"
    assert article.authors == ("kolam-tirta07",)
    assert article.content_class is ContentClass.USER_CONTENT
    assert article.source == "kumparan"
    assert article.reading_minutes == 3
    assert article.dateline == "Tegalsari, 23 Juli 2026"
    assert article.language == "id"
    assert article.url is None
    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH] * 3
    assert article.published is not None
    assert utc_text(article.published.at) == "2026-07-24T03:15:00Z"
    assert article.published.precision is Precision.MINUTE


def test_pictures_are_named_without_their_size() -> None:
    lead, second = extract_text(POST).images
    assert (lead.is_lead, second.is_lead) == (True, False)
    assert lead.identity == "01abcdefghjkmnpqrstvwxyz01"
    assert lead.original_url == "https://blue.kumparan.com/image/upload/v1634025439/01abcdefghjkmnpqrstvwxyz01.jpg"
    assert lead.caption == "Warga menimbang lele"


def test_the_address_that_came_along_is_kept() -> None:
    article = extract_text(POST, url="https://kumparan.com/kolam-tirta07/panen-lele-24RsKdKabcd?utm_source=x")
    assert article.url == "https://kumparan.com/kolam-tirta07/panen-lele-24RsKdKabcd"
    assert [address.url for address in article.addresses] == [article.url]


def test_a_date_after_the_capture_is_not_taken() -> None:
    article = extract_text(POST, fetched_at=datetime(2026, 7, 1, tzinfo=UTC))
    assert article.published is None
    assert len(article.blocks) == 3


FOOTERS = {
    "a label a line": "Tentang kami\nPedoman Media Siber\nKetentuan & Kebijakan Privasi\nBANTUAN\nIklan\nKarir",
    "other capitals": "tentang kamipedoman media siberKETENTUAN & KEBIJAKAN PRIVASIbantuaniklankarir",
    "with bars": "Tentang Kami | Pedoman Media Siber | Ketentuan dan Kebijakan Privasi | Bantuan",
    "with a label that is new": "Tentang KamiPedoman Media SiberUndian Berhadiah",
    "a line that nobody knows": "Masuk\nTentang Kami\nUndian Berhadiah",
    "none": "",
}


@pytest.mark.parametrize("footer", FOOTERS.values(), ids=FOOTERS)
def test_the_title_is_above_the_date_whatever_the_footer_looks_like(footer: str) -> None:
    _, _, rest = POST.partition("\n")
    assert extract_text(f"{footer}\n{rest}") == extract_text(POST)


def test_a_footer_below_the_post_is_no_text() -> None:
    footer = "Tentang kami\nKETENTUAN & KEBIJAKAN PRIVASI\n2026 © PT Dynamo Media Network\nversion 2.10.4\n"
    assert extract_text(POST + footer) == extract_text(POST)


def test_a_title_may_begin_like_the_footer() -> None:
    title = "Tentang Kami yang Bertahan di Kolam Belakang"
    assert extract_text(POST.replace("Panen Lele di Kolam Belakang: Hasilnya Dibagi ke Tetangga", title)).title == title


def test_a_title_may_hold_a_date_and_the_text_begin_with_one() -> None:
    text = POST.replace("Panen Lele di Kolam Belakang: Hasilnya Dibagi ke Tetangga", "Jadwal Panen 23 Juli 2026")
    text = text.replace("ADVERTISEMENT\nTegalsari, 23 Juli 2026 - ", "ADVERTISEMENT\nTegalsari, 23 Juli 2026\n", 1)
    article = extract_text(text.replace("10:15 WIB", "10:15 WIB\nDiperbarui 25 Juli 2026 9:00 WIB"))
    assert (article.title, article.blocks[0].text) == ("Jadwal Panen 23 Juli 2026", "Tegalsari, 23 Juli 2026")
    assert article.published is not None
    assert utc_text(article.published.at) == "2026-07-24T03:15:00Z"


def test_date_and_reading_time_may_share_a_line() -> None:
    assert extract_text(POST.replace("WIB\n·\nwaktu", "WIB · Waktu")) == extract_text(POST)


def test_a_post_without_a_date_keeps_the_dates_of_its_text() -> None:
    text = POST.replace("24 Juli 2026 10:15 WIB\n", "").replace("dibagi rata.", "dibagi rata.\n25 Juli 2026")
    article = extract_text(text)
    assert (article.title, article.published) == (extract_text(POST).title, None)
    assert "25 Juli 2026" in [block.text for block in article.blocks]


def test_other_texts_are_refused_by_name() -> None:
    assert not looks_like_kumparan_text("Panen lele di kolam belakang.")
    with pytest.raises(NotAnArticle, match="shape"):
        extract_text("Panen lele di kolam belakang.")
    head = POST[: POST.index("![")]
    with pytest.raises(NoText):
        extract_text(head)
    with pytest.raises(NoTitle):
        extract_text(
            "Konten dari Pengguna\nwaktu baca 3 menitTulisan dari a tidak mewakili pandangan dari redaksi kumparan"
        )
    with pytest.raises(NotAnArticle, match="address"):
        extract_text(POST, url="http://[")


@pytest.mark.skipif(not SEED.exists(), reason="../shared/seed is not at hand")
def test_the_seed_gives_the_record_that_must_come_of_it() -> None:
    expected = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    article = extract_text((SEED / "kumparan-post.txt").read_text(encoding="utf-8"))
    assert article.published is not None
    assert {
        "url": article.url,
        "title": article.title,
        "authors": list(article.authors),
        "published_at": utc_text(article.published.at),
        "published_raw": article.published.raw,
        "published_precision": article.published.precision.value,
        "language": article.language,
        "content_class": article.content_class.value,
        "dateline": article.dateline,
        "reading_minutes": article.reading_minutes,
        "body_paragraphs": len(article.blocks),
    } == {key: expected[key] for key in [*list(expected)[:10], "body_paragraphs"]}
    assert article.body.startswith(expected["body_first_words"])
    assert article.body.endswith(expected["body_last_words"])
    assert [words for words in expected["body_must_not_contain"] if words in article.body] == []
    (picture,) = article.images
    assert [
        {
            "is_lead": picture.is_lead,
            "identity": picture.identity,
            "url_without_transforms": picture.original_url,
            "caption": picture.caption,
        }
    ] == expected["images"]
