# ruff: noqa: E501 - lines are data
"""Lines and names that are not text, and those that only look so (boilerplate, wordings, language)."""

from __future__ import annotations

import pytest

from scraper.extraction.body.boilerplate import are_boilerplate, is_boilerplate, is_end, without_inline
from scraper.extraction.body.wordings import WHOLE
from scraper.extraction.images.credits import split_credit
from scraper.extraction.language import choose
from scraper.extraction.page.element_names import CAPTION, STRONG, judged, naming_people
from scraper.extraction.page.patterns import sorted_by_first


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Baca juga: Lapas Baru",
        "BACA JUGA : Lapas",
        "·",
        "Version 1.96.1",
        "waktu baca 2 menit",
        "Halaman 2 dari 3",
    ],
)
def test_boilerplate(line: str) -> None:
    assert is_boilerplate(line, "id")


@pytest.mark.parametrize(
    "line",
    [
        "Ia meminta warga baca juga surat edaran itu.",
        "Iklan rokok dilarang di kota itu.",
        "Share prices fell on Monday.",
    ],
)
def test_text(line: str) -> None:
    assert not is_boilerplate(line, "id")
    assert not is_boilerplate(line, "en")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "This website uses cookies to improve your experience. You can opt out."),
        ("en", "Necessary cookies are essential for the website to function properly."),
        ("id", "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda."),
        ("de", "Wir verwenden Cookies, um Inhalte zu zeigen."),
        ("fr", "Ce site utilise des cookies."),
        ("es", "Utilizamos cookies propias y de terceros."),
        ("it", "Questo sito utilizza i cookie."),
        ("nl", "Deze website gebruikt cookies."),
    ],
)
def test_a_notice_of_cookies_is_no_text(language: str, line: str) -> None:
    assert is_boilerplate(line, language)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("id", "Berita Terkini"),
        ("id", "Video Terpopuler"),
        ("id", "Baca Artikel Lainnya"),
        ("ms", "Berita Berkaitan"),
        ("en", "More stories like this one"),
    ],
)
def test_a_line_under_which_others_articles_stand(language: str, line: str) -> None:
    assert is_end(line, language)


def test_names() -> None:
    assert judged("comments-area").level == STRONG
    assert judged("wp-caption-text").level == CAPTION
    assert judged("post type-post tag-iklan category-ads has-sidebar")[1:4] == (0, "", False)
    assert judged("detail__body-text itp_bodycontent").is_content
    assert judged("foto sidebar").word == "sidebar"
    assert judged("sidebar2 ad-300").level == STRONG
    assert judged("css-1ad9k x3ad9f sc-2foot4b").level == 0  # machine-made names hold any word
    assert naming_people(["kolom", "Nama-Penulis", "isi", "byline author"]) == [1, 3]


def test_inline() -> None:
    assert without_inline("Warga datang. [Gambas:Video 20detik]") == "Warga datang."


def test_credit_leaves_the_caption() -> None:
    assert split_credit("Apel pagi. (KOMPAS.com/RARA EMBUN)") == ("Apel pagi.", "KOMPAS.com/RARA EMBUN")
    assert split_credit("Apel pagi") == ("Apel pagi", None)


def test_language_is_what_the_text_reads_like() -> None:
    text = "Ia berkata bahwa warga dan petugas yang hadir di kantor itu tidak akan pulang karena hujan."
    assert choose(text, ["en-US"]) == "id"
    assert choose(text, ["id-ID"]) == "id"
    assert choose("Ini dan itu yang akan datang pada hari ini untuk para warga", []) == "id"  # Malay fits as well
    assert choose("新华社北京四月二十四日电", [None]) == "zh"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Читайте также: Мост открыли после ремонта", "ru"),
        ("Читайте також:", "uk"),
        ("اقرأ أيضًا: افتتاح الجسر", "ar"),
        ("إعلان", "ar"),
        ("อ่านเพิ่มเติม: เปิดสะพาน", "th"),
        ("यह भी पढ़ें: पुल खुला", "hi"),
        ("ये भी पढ़ें- पुल खुला", "hi"),
        ("Xem thêm: Cầu mới", "vi"),
        ("Διαβάστε επίσης: Η γέφυρα", "el"),
        ("Citește și: Podul nou", "ro"),
        ("Čtěte také: Nový most", "cs"),
        ("相關新聞：", "zh"),
        ("あわせて読みたい", "ja"),
        ("Rani Embun | Teluk | Getty Images", "en"),
        ("Bagas Kabut/AFP", "id"),
        ('[button link="/kirim" type="big"] Kirim[/button]', "id"),
        ("If you buy something using links in our stories, we may earn a commission.", "en"),
        ("2 Wochen kostenlos testen", "de"),
        ("Box aufklappen Box zuklappen", "de"),
        ("SIARAN PERS", "id"),
        ("NOMOR: 012.Pers/04/SJI/2026", "id"),
        ("Demikian siaran pers ini dibuat untuk disebarluaskan sebagaimana mestinya.", "id"),
        ("Kepala Biro Komunikasi, Layanan Informasi Publik, dan Kerja Sama", "id"),
        ("Biro Hukum dan Humas Badan Pangan Teluk", "id"),
        ("Twitter, Instagram, Facebook, TikTok, Threads, & YouTube: @TelukSenja", "id"),
        ("Email: humas@teluk.example", "id"),
        ("Apakah informasi di atas cukup membantu?", "id"),
        ("# # #", "en"),
        ("05/10/2018 - Publicado por: Clara Orvalho", "pt"),
    ],
)
def test_boilerplate_by_language(line: str, language: str) -> None:
    assert is_boilerplate(line, language)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Реклама табака запрещена в городе с января.", "ru"),
        ("Подписаться под обращением успели сорок человек.", "ru"),
        ("قرأ الوزير البيان أمام الحضور في القاعة.", "ar"),
        ("विज्ञापन पर रोक का आदेश सोमवार से लागू होगा।", "hi"),
        ("Quảng cáo thuốc lá bị cấm tại thành phố.", "vi"),
        ("The agency told Reuters that the ferry would sail.", "en"),
        ("Die Kundinnen können zwei Wochen kostenlos testen, ob das Boot trägt.", "de"),
        ("Box office takings fell by a third.", "en"),
        ("Kepala Biro Humas Rani Embun membuka acara itu pada hari Senin.", "id"),
        ("Biro perjalanan itu ditutup. Pemiliknya pindah.", "id"),
        ("Siaran pers itu disampaikan di dermaga.", "id"),
        (
            "X: the letter that marks the spot, as every sailor on this coast will tell whoever asks for it, and many do ask. Few find.",
            "en",
        ),
    ],
)
def test_text_by_language(line: str, language: str) -> None:
    assert not is_boilerplate(line, language)


@pytest.mark.parametrize("language", WHOLE)
def test_wordings_of_whole_lines_begin_with_letters_written_out_or_with_none(language: str) -> None:
    """Else they would be passed over: a line's first letters say which wordings it is compared with."""
    _, others = sorted_by_first(WHOLE[language])
    assert [
        pattern for pattern in others if pattern[0].isalpha() or pattern.startswith((".", "[^", "(?=", "[a-z"))
    ] == []


@pytest.mark.parametrize(
    "line",
    [
        "Senin, 3 Maret 2025 10:20 WIB · waktu baca 2 menit",
        "3 Maret 2025, 10.20 WIB",
        "Rara Embun 3 hari lalu waktu baca 4 menit",
        "Perahu di dermaga (Foto: Rara Embun)",
        "Perahu di dermaga. (Dok. Humas Teluk)",
        "Bagas Kabut ikut berkontribusi dalam penulisan artikel ini",
    ],
)
def test_whole_lines_that_may_begin_with_any_letter(line: str) -> None:
    assert is_boilerplate(line, "id")
    assert are_boilerplate([line, f"{line}, kata warga.", line], "id") == [True, False, True]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Warta Teluk may earn an affiliate commission when you buy through it.", "en"),
        ("Oder: Hier geht es zur neuen App", "de"),
        ("Info-Box aufklappen", "de"),
        ("(baca juga: Perahu baru", "id"),
    ],
)
def test_beginnings_of_lines_that_may_begin_with_any_letter(line: str, language: str) -> None:
    assert is_boilerplate(line, language)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("The story was first published in the harbour's paper", "en"),
        ("The page contains affiliate links", "en"),
        ("For the latest from the harbour, follow us", "en"),
        ("For more stories, download our app", "en"),
        ("Don't miss: a new boat", "en"),
        ("Dont miss: a new boat", "en"),
        ("E-mail / Facebook", "en"),
        ("Email, Facebook", "en"),
        ("A+ A-", "id"),
        ("a +a-", "id"),
        ("Hal. 2", "id"),
        ("Hal 2 dari 5", "id"),
        ("Dibaca: 120 kali", "id"),
        ("Dok. Humas Kota", "id"),
        ("Yuk, ikuti berita kami di Google News", "id"),
        ("Yuk ikuti berita kami di Google News", "id"),
        ("Se även: En ny båt", "sv"),
    ],
)
def test_wordings_of_which_the_first_letters_are_alternatives(line: str, language: str) -> None:
    assert is_boilerplate(line, language)
    assert not is_boilerplate("The street by the harbour is closed.", language)
