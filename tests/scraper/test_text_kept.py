"""Texts of forms that look like what is left out of texts: chapters and entries under dated h1s, questions with
replies, lists of offices and names."""

from __future__ import annotations

import re

import pytest

from archive.article import Article
from scraper import extract
from scraper.extraction.authors.credits import is_credit
from scraper.extraction.body.boilerplate import is_boilerplate
from scraper.extraction.body.signature import signed_from

URL = "https://warta.example/news/the-tram-line-stays-7"
TITLE = "The old tram line of the upper valley stays open"
ENTRIES = range(1, 9)


def said(word: object, count: int = 1) -> str:
    return "".join(
        f"<p>Of {word} the drivers say {number} times that the rails will hold, though the brakes must be replaced.</p>"
        for number in range(count)
    )


def read(inside: str, *, language: str = "en") -> Article:
    top = f"<h1>{TITLE}</h1><p>By Ada Quill</p><time datetime='2026-02-03T10:00:00Z'>February 3, 2026</time>"
    return extract(
        f"<html lang={language}><title>{TITLE} - Warta</title><main><article>{top}{inside}</article></main>", URL
    )


@pytest.mark.parametrize(
    "entry",
    [
        "<h1>How year {0} went</h1><p>{0} March 2019</p>{1}",
        "<h1>{0} March 2019</h1>{1}",
        "<div><h1>Entry {0} of the day</h1><div>March {0}, 2019</div>{1}</div>",
        "<section><h1>Verdict {0} on the trams</h1><p>By Tomas Berg</p>{1}</section>",
    ],
)
def test_short_or_many_parts_under_dated_h1s_are_the_text(entry: str) -> None:
    short = read(said("winter", 2) + "".join(entry.format(number, said(number)) for number in ENTRIES))
    assert all(f"Of {number} the drivers" in short.body for number in ENTRIES)
    long = read(said("winter", 6) + "".join(entry.format(number, said(number, 6)) for number in ENTRIES))
    assert all(f"Of {number} the drivers" in long.body for number in ENTRIES)


def test_a_second_line_of_the_headline_in_an_h1_before_the_byline_is_no_other_article() -> None:
    shown = f"<div><h1>{TITLE}</h1><h1>Drivers ring their bells</h1><p>Von Ada Quill</p>{said('spring', 7)}</div>"
    article = extract(f"<html lang=de><title>{TITLE} - Warta</title>{shown}", URL)
    assert len(article.blocks) == 7


def test_two_articles_behind_the_first_stay_out() -> None:
    other = "<h1>The mill number {} is for sale</h1><p>3 March 2026</p>{}"
    article = read(said("winter", 6) + "".join(other.format(number, said(number, 6)) for number in (1, 2)))
    assert len(article.blocks) == 6


def test_replies_under_headings_are_answers() -> None:
    parts = "<div><h3>Question {0}</h3>{1}<h4>Reply</h4>{2}</div>"
    article = read(
        said("winter") + "".join(parts.format(n, said(f"question {n}"), said(f"answer {n}")) for n in ENTRIES)
    )
    assert all(f"Of answer {number} the drivers" in article.body for number in ENTRIES)


@pytest.mark.parametrize(
    ("end", "is_kept"),
    [("Berikut nama ketua yang terpilih dalam rapat itu:", True), ("Rapat itu selesai sebelum tengah hari.", False)],
)
def test_an_office_and_a_name_are_a_signature_unless_a_sentence_names_them(end: str, is_kept: bool) -> None:
    text = "<p>Susunan pengurus baru koperasi desa itu dibacakan pada Senin pagi di balai desa setempat.</p>"
    article = read(f"{text}<p>{end}</p><p>Ketua Koperasi</p><p>Bagas Wiryawan</p>", language="id")
    assert ("Ketua Koperasi" in article.body, end in article.body) == (is_kept, True)


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        (["Ketua Koperasi", "Bagas Wiryawan", "NIP 19700101 199003 1 001"], 0),
        (["Ketua Koperasi", "Bagas Wiryawan", "Intan Sari", "NIP 19700101 199003 1 001"], 4),
        (["Ketua Koperasi"], 1),
        (["Sekretaris Daerah", "Satu.", "Dua.", "Tiga.", "Ketua Koperasi", "Bagas Wiryawan"], 6),
        (["Sekretaris Daerah", "Satu.", "Dua.", "Tiga.", "Empat.", "Ketua Koperasi", "Bagas Wiryawan"], 5),
        (["Kotabaru, 3 Maret 2026", "Ketua Koperasi", "Bagas Wiryawan"], 0),
        (["Ketua Koperasi", "Sekretaris", "Intan Sari"], 3),
        (["Ketua Koperasi", "Bagas Wiryawan", "Mereka mulai bekerja hari ini."], 3),
    ],
)
def test_a_signature_is_an_office_alone_with_few_lines_behind_it(behind: list[str], kept: int) -> None:
    assert signed_from(["Rapat itu selesai sebelum tengah hari.", *behind]) == 1 + kept


@pytest.mark.parametrize("around", ["<div>{}</div>", "<li>{}</li>", "{}"])
def test_the_headings_of_a_list_stay_though_they_are_links(around: str) -> None:
    part = "<h2><a href='/place/{0}'>The old station number {0}</a></h2>{1}"
    parts = [around.format(part.format(number, said(number))) for number in ENTRIES]
    assert "The old station number 3" in read(said("winter") + "".join(parts)).body
    pointers = [f"<h2><a href='/place/{n}'>The old station number {n}</a></h2>" for n in ENTRIES]
    assert "station" not in read(said("winter", 6) + "".join(pointers)).body


def test_linked_headings_that_are_little_of_the_text_stay_out() -> None:
    part = "<h2><a href='/place/{0}'>The old station number {0}</a></h2>{1}"
    parts = [part.format(number, said(number)) for number in range(3)]
    assert "station" not in read(said("winter", 12) + "".join(parts)).body


@pytest.mark.parametrize(
    ("heading", "further"), [("<h3>{}</h3>", True), ("<p><b>{}</b></p>", True), ("<h3>{}</h3>", False)]
)
def test_the_heading_of_the_first_part_is_text_where_others_are_like_it(heading: str, further: bool) -> None:
    names = ["Tomas Berg", "Olga Stein", "Piet Haas", "Mira Holt"]
    parts = [
        (heading if further or not place else "<p>{}</p>").format(name) + said(name) for place, name in enumerate(names)
    ]
    assert ("Tomas Berg" in [block.text for block in read("".join(parts)).blocks]) is further


def test_a_table_of_results_behind_the_text_is_part_of_it() -> None:
    rows = "".join(f"<tr><td>Driver {n}</td><td>{n}:20.1</td></tr>" for n in ENTRIES)
    assert "Driver 3 | 3:20.1" in read(f"{said('winter', 3)}<table>{rows}</table>").body
    linked = "".join(f"<tr><td><a href='/d/{n}'>Driver {n} rings the bell</a></td></tr>" for n in ENTRIES)
    assert "Driver" not in read(f"{said('winter', 3)}<table>{linked}</table>").body
    elsewhere = f"</article><div><div><table>{rows}</table></div></div>"
    assert "Driver" not in read(said("winter", 3) + elsewhere).body


def test_teasers_under_dated_h1s_that_are_links_stay_out() -> None:
    teaser = "<div><h1><a href='/n/{0}'>The mill number {0} is for sale</a></h1><h5>3 March 2026</h5>{1}</div>"
    teasers = "".join(teaser.format(number, said(number)) for number in range(3))
    article = read(f"{said('winter', 6)}<h1>You may like this</h1>{teasers}{said('term', 9)}")
    assert len(article.blocks) == 6


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (
            "<div><p>Daftar penerima bantuan dikirim lewat surel kepada kepala desa.</p><p>Ia kecil.</p></div>",
            "id",
        ),
        ("<p>A version of this story appears in every village, and in each the driver has another name.</p>", "en"),
        ("<p>This page was last read in 1931, when the book was closed.</p>", "en"),
    ],
)
def test_sentences_that_begin_like_offers_or_notes_are_text(line: str, language: str) -> None:
    article = read(said("winter", 4) + line + said("spring"), language=language)
    assert re.sub("<[^>]+>", "", line.partition("</p>")[0]) in article.body


def authors_of(*lines: str, language: str) -> tuple[str, ...]:
    text = "".join(f"<p>{line}</p>" for line in lines)
    shown = f"<article><h1>{TITLE}</h1>{said('winter', 4)}{text}</article>"
    return extract(f"<html lang={language}><title>{TITLE} - Warta</title>{shown}", URL).authors


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["Escrito por Juan Prado en 1931, el himno se canta todavía."], "es"),
        (["“No tram will ever outlast the valley.”", "— Hilda Marsh"], "en"),
        (["Yazar: köyde bu sözcük yalnızca kötü şeyler için kullanılır."], "tr"),
        (["Автор: так в долине называют каждого, кто хоть раз писал расписание."], "ru"),
        (["Penulis: begitu warga memanggil Bagas Wiryawan, penjaga pintu rel yang suka bercerita."], "id"),
    ],
)
def test_sentences_with_words_of_bylines_name_nobody(lines: list[str], language: str) -> None:
    assert authors_of(*lines, language=language) == ()


def test_a_name_behind_a_dash_under_a_text_is_who_wrote_it() -> None:
    assert authors_of("The letter ends without a word of blame.", "— Hilda Marsh", language="en") == ("Hilda Marsh",)


# -- texts that look like biographies, readers' sections, credits and offers -----------------------------


def shown(inside: str, *, language: str = "en") -> list[str]:
    """The paragraphs, headings and items of `inside` that the body holds not."""
    texts = re.findall(r"<(p|li|h2)>(.*?)</\1>", inside)
    body = read(said("winter", 4) + inside, language=language).body
    return [text for _, text in texts if text not in body]


HOME = "Ada Quill went home then, and the lamp of the depot was not lit again."
PRESENTED = "Ada Quill is a lecturer at the school of rails and lives beside it."


@pytest.mark.parametrize(
    "end",
    [
        f"<p>Ada Quill stood at the rails and thought of the years before the flood came.</p><p>{HOME}</p>",
        f"<p>* * *</p>{said('scene', 2)}<p>* * *</p><p>{HOME}</p>",
        "".join(f"<div><p>The drivers said {number} times that they would go on.</p></div>" for number in range(9))
        + f"<div><p>{HOME}</p></div>",
    ],
)
def test_a_story_that_ends_with_its_writers_name_is_text(end: str) -> None:
    assert HOME not in shown(end)


@pytest.mark.parametrize(
    "end",
    [
        f"<p>{PRESENTED}</p>",
        f"<p>{HOME}</p><p>{PRESENTED}</p>",
        "<p>Ada Quill can be told more at ada@warta.example on every day but Sunday.</p>",
        "<p><a href=/ada>Ada Quill</a> grew up by the rails, and left the valley three times.</p>",
        "<div><p>Ada Quill grew up by the rails, and left the valley three times.</p></div>",
        "<p>____</p><p>Ada Quill grew up by the rails, and left the valley three times.</p>",
    ],
)
def test_a_last_line_that_presents_the_writer_is_no_text(end: str) -> None:
    article = read(said("winter", 5) + end)
    assert len(article.blocks) == 5 + (HOME in end)
    assert "lecturer" not in article.body
    assert "three times." not in article.body


def voices(heading: str, *, behind: str, wrap: str = "{}") -> str:
    said_so = "".join(
        f"<div><p>Hilda Marsh {number}</p><p>We have waited {number} years for what every driver knew before.</p></div>"
        for number in range(1, 5)
    )
    return wrap.format(f"<h2>{heading}</h2>{said_so}") + behind


@pytest.mark.parametrize("wrap", ["{}", "<div>{}</div>"])
def test_comments_on_something_in_the_midst_of_a_text_are_a_chapter(wrap: str) -> None:
    assert shown(voices("Comments on the ruling", behind=said("hearing", 2), wrap=wrap)) == []


@pytest.mark.parametrize("wrap", ["{}", "<div>{}</div>"])
@pytest.mark.parametrize(
    ("heading", "behind"),
    [("Comments on the ruling", ""), (f"Comments on “{TITLE}”", said("term", 2)), ("Comments", said("term", 2))],
)
def test_comments_behind_a_text_or_on_its_title_are_readers(heading: str, behind: str, wrap: str) -> None:
    lost = shown(voices(heading, behind=behind, wrap=wrap))
    assert sum("We have waited" in one for one in lost) == 4


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Penulis: begitu warga memanggil Bagas Wiryawan, penjaga pintu rel yang suka bercerita.", "id"),
        ("Editor: orang yang paling ditakuti di kantor itu, kata Bagas.", "id"),
        ("Sign up at the depot before noon.", "en"),
        ("Sign up for the early tram, if the alerts of the day name one.", "en"),
        ("Subscribe to nothing but the tram paper, her mother had told her, and keep the coins in a drawer.", "en"),
        ("Abonnez-vous, dit l'affiche de la gare, et personne ne l'a jamais fait.", "fr"),
    ],
)
def test_sentences_that_begin_like_credits_or_offers_are_text(line: str, language: str) -> None:
    assert shown(f"<p>{line}</p>{said('spring', 2)}", language=language) == []
    assert shown(f"<ol><li>{line}</li><li>Wait at the gate.</li></ol>{said('spring', 2)}", language=language) == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Sign up", "en"),
        ("Sign up for free!", "en"),
        ("Sign up for the harbour letter", "en"),
        ("Sign up to get our newsletter in your inbox every morning.", "en"),
        ("Sign up for breaking news alerts.", "en"),
        ("Subscribe to the Daily Button.", "en"),
        ("Subscribe to our channel, and never miss what the drivers say about the rails and the brakes.", "en"),
        ("Abonnez-vous, c'est gratuit !", "fr"),
    ],
)
def test_offers_are_no_text(line: str, language: str) -> None:
    assert is_boilerplate(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Penulis: Bagas Wiryawan",
        "Penulis: Bagas Wiryawan, dosen ilmu hukum di Universitas Rel.",
        "Penulis: Bagas Wiryawan adalah dosen ilmu hukum yang mengajar di kota rel.",
        "Penulis: bagas wiryawan putra rel.",
    ],
)
def test_credits_with_what_a_writer_does_are_credits(line: str) -> None:
    assert is_credit(line)


def test_a_writer_who_was_something_once_in_her_own_story_is_text() -> None:
    assert shown("<p>Ada Quill was a reporter then, and the valley laughed at her notebook.</p>") == []
