"""Bylines as readers see them: labels, lead-ins, links and bare names as templates mark them up; invented people."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.extraction import authors
from scraper.extraction.authors.choose import Byline
from scraper.extraction.authors.credits import labelled, lines_with_credit, speaks_of_roles
from scraper.extraction.authors.names import is_handle, is_name, split_names, without_outlet
from scraper.extraction.page import document, structured
from scraper.extraction.page.nearby import Beside
from scraper.extraction.page.text import words

TEXT = "<p>" + "Ikan segar datang pagi ini di pasar kota. " * 6 + "</p>"
DATE = "<div>Jumat, 24 Juli 2026 | 07:08 WIB</div>"


def choose(body: str, *, author: object = None, lang: str = "id", blocks: tuple[str, ...] = ("Isi satu.",)) -> Byline:
    told = json.dumps({"@type": "NewsArticle", "headline": "Pasar", "author": author})
    head = f'<script type="application/ld+json">{told}</script>'
    page = document.read(f"<html lang={lang}><head>{head}</head><body><h1>Pasar</h1>{body}</body></html>")
    evidence = structured.gather(page.tree, "https://wartacontoh.example/berita/1", source=None)
    return authors.choose(evidence, title="Pasar", blocks=blocks)


EDITOR = {"@type": "Person", "name": "Bagas Wirawan"}


@pytest.mark.parametrize(
    "body",
    [
        "<p>Reporter:</p><a href=/penulis/rani-1>Rani Prameswari</a><p>Editor:</p><a href=/penulis/2>Bagas Wirawan</a>",
        "<div>Reporter</div><div>Rani Prameswari</div><div>Editor</div><div>Bagas Wirawan</div>",
        "<div>LAPORAN: <a href=/x>Rani Prameswari</a></div>" + DATE,
        "<ul><li>Oleh :</li><li>Rani Prameswari</li></ul>",
        "<p>Oleh: Rani Prameswari | Jumat, 24 Juli 2026</p>",
        TEXT + "<div class=credit>Penulis: <a href=/u/1>Rani Prameswari</a> | Editor: <a>Bagas Wirawan</a></div>",
        TEXT + "<p class=small>Pewarta: Rani Prameswari<br>Editor: Bagas Wirawan<br>Copyright © WARTA 2026</p>",
        TEXT * 60 + "<div>Laporan: Rani Prameswari</div>",
        "<div>Oleh <a href=/x>Rani Prameswari</a></div>",
    ],
)
def test_a_role_that_an_indonesian_page_shows_beats_linked_data(body: str) -> None:
    assert choose(body, author=EDITOR).authors == ("Rani Prameswari",)


@pytest.mark.parametrize(
    "body",
    [
        "<div class=journalist><b>Rani Prameswari</b>, Jurnalis-Jum'at, 24 Juli 2026 |15:18 WIB</div>",
        "<div class=journalist>Rani Prameswari, Jurnalis-Jum'at, 24 Juli 2026 |15:18 WIB</div>",
        "<div class=detail-nama-redaksi>Rani Prameswari</div>" + DATE,
        "<p class=mb-1>Rani Prameswari - <span>wartaBali</span></p>" + DATE,
        "<div>Rani Prameswari</div><time datetime=2026-07-24T11:00+07:00>24 Jul 2026, 11:00 WIB</time>" + TEXT,
        "<div>Rani Prameswari</div>" + DATE + TEXT,
        "<a href=/author/rani>Rani Prameswari</a>" + DATE,
    ],
)
def test_names_beside_the_headline(body: str) -> None:
    assert choose(body).authors == ("Rani Prameswari",)


@pytest.mark.parametrize(
    "body",
    [
        "<a href=/berita/2>Polisi Minta Bantuan</a><span>2</span><a href=/berita/3>Pasar Baru</a><span>3</span>",
        "<button>Ikuti Kami</button>" + DATE,
        "<p>Presiden <a href=/topics/people/rani>Rani Embun</a> membuka pasar ikan di tepi sungai pada pagi hari.</p>",
        "<span>Tweet This</span><span>29 Desember 2026</span>",
        "<h3>Kabar Daerah</h3>" + DATE,
        "<span>First Posted</span><span>December 9, 2026</span>",
        "<p>Foto <b>Kabar Daerah</b></p><blockquote><p>Posted by <a>Sekar Ayu</a> on 6 Mei</p></blockquote>",
        TEXT * 60 + "".join(f"<div>Penulis: Rani Nomor {word}</div>" for word in ("Satu", "Dua", "Tiga", "Empat")),
        TEXT * 60 + "<div class=sidebar><p>Penulis: Rani Prameswari</p></div>",
        "<div>von Tisch zu Tisch</div>" + DATE,
        "<strong>KOTA RINDU, wartacontoh.example</strong> – " + TEXT,
        "<div>Kota Rindu - wartacontoh</div> – " + TEXT,
        "<div>Deputy News Director</div>" + DATE,
        "<div class=caption><i>Kios ikan</i><i>Bagas Wirawan</i><i>bagas@wartacontoh.example</i></div>" + TEXT,
        "<div>Bagas Wirawan</div>" + TEXT,
        "<div>Bagas X Wirawan</div>" + DATE + TEXT,
        "<i>|</i><span>Bagas Wirawan</span><span>Bagikan</span><span>Kirim</span><span>Simpan</span>" + DATE,
        "<div class=recommended-authors><p class=author>Bagas Wirawan</p></div>" + TEXT,
    ],
)
def test_what_only_looks_like_a_byline(body: str) -> None:
    assert choose(body).authors == ()


def test_whom_the_text_speaks_of_did_not_write_it() -> None:
    body = "<div><b>Sekar Ayuningtyas</b></div>" + DATE + TEXT
    about = "Sekar Ayuningtyas membuka kios ikan di pasar kota sejak pekan lalu, kata kepala pasar, Rabu."
    assert choose(body).authors == ("Sekar Ayuningtyas",)
    assert choose(body, blocks=("Isi.", about)).authors == ()


TWO = ("Rani Prameswari", "Bagas Wirawan")


@pytest.mark.parametrize(
    "body",
    [
        "<span>Rani Prameswari</span><i>|</i><span>Bagas Wirawan</span>" + DATE,
        "<a href=/author/r>Rani Prameswari</a> and <a href=/author/b>Bagas Wirawan</a>" + DATE,
        "<div><p class=author>Rani Prameswari</p><p class=author>Bagas Wirawan</p></div>" + TEXT,
        "<div><dl class=author><dt>Rani Prameswari 기자</dt><dd>rani@warta.example</dd></dl>"
        "<dl class=author><dt>Bagas Wirawan 기자</dt><dd>bagas@warta.example</dd></dl></div>" + TEXT,
        "<div>Rani Prameswari, Bagas Wirawan - wartacontohBali</div>" + TEXT,
        "<p><b>Rani Prameswari/Bagas Wirawan</b></p>" + TEXT,
    ],
)
def test_several_writers(body: str) -> None:
    found = choose(body, lang="en", blocks=("Rani Prameswari/Bagas Wirawan", "Isi satu.", "Isi dua."))
    assert found.authors == TWO


@pytest.mark.parametrize(
    "body",
    [
        "<div class='author widget brief'><a class=author__name>Rani Prameswari</a></div>" + TEXT,
        "<div class=author-social><p class=author__name>Rani Prameswari</p></div>" + TEXT,
        "<time datetime=2026-07-24T11:00>24. Juli 2026 um 11:00 Uhr</time> / <a>Rani Prameswari</a>" + TEXT,
        "<div>Rani Prameswari</div><div>Deputy News Director</div><div>24 Juli 2026</div>" + TEXT,
        "<div>Rani Prameswari</div><div>rani@warta.example</div>" + TEXT,
    ],
)
def test_one_writer_beside_other_things(body: str) -> None:
    assert choose(body, lang="en").authors == ("Rani Prameswari",)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Kontributor Kota Rindu, Rani Prameswari", "Rani Prameswari"),
        ("Kontributor Kota Rindu, Prameswari", "Prameswari"),
        ("Penulis Rani Prameswari", "Rani Prameswari"),
    ],
)
def test_the_place_of_a_contributor_is_no_author(line: str, author: str) -> None:
    found = choose(f"<div><a>{line}</a></div>{DATE}{TEXT * 20}<div>Editor Bagas Wirawan</div>")
    assert (found.authors, found.editors) == ((author,), ("Bagas Wirawan",))


def test_an_editor_at_large_is_a_job() -> None:
    assert choose(TEXT * 20 + "<div>Editor At Large</div>").editors == ()


def test_names_below_labels_under_the_text() -> None:
    tail = "<div><p>Reporter</p><p><b>Rani Prameswari</b></p><p>Editor</p><p><b>Bagas Wirawan</b></p></div>"
    found = choose(TEXT * 20 + tail, author=EDITOR)
    assert (found.authors, found.editors) == (("Rani Prameswari",), ("Bagas Wirawan",))
    linked = tail.replace("Reporter", "<a href=/x>Reporter</a>").replace("Editor", "<a href=/y>Editor</a>")
    assert choose(TEXT * 20 + linked).authors == ()
    assert choose(TEXT * 20 + "<p>Editor</p><p>Bagas Wirawan</p>").editors == ()


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Oleh: Dr. Rani Prameswari, M.Si", "Dr. Rani Prameswari, M.Si"),
        ("Penulis: Rani Prameswari Diterbitkan: 24 Juli 2026 07:08 WIB", "Rani Prameswari"),
        ("Penulis: Rani Prameswari Jumat, 24 Juli 2026", "Rani Prameswari"),
    ],
)
def test_what_stands_behind_a_labelled_name(line: str, author: str) -> None:
    assert choose(f"<div>{line}</div>{TEXT}").authors == (author,)


def test_names_that_are_marked_up_like_the_one_behind_by() -> None:
    one, two = "<a class=w>Rani Prameswari</a><i>NE reporter</i>", "<a class=w>Bagas Wirawan</a><i>SW reporter</i>"
    assert choose(f"<i>By</i>{one}{two}{TEXT}", lang="en").authors == TWO
    assert choose(f"<i>By</i>{one}<i>Illustration by</i>{two}{TEXT}", lang="en").authors == TWO[:1]
    assert choose(f"<i>By</i>{one}{two.replace('=w', '=teaser')}{TEXT}", lang="en").authors == TWO[:1]


@pytest.mark.parametrize(
    "body",
    [
        "<figure><figcaption><address><a href=/x>Rani Prameswari</a></address></figcaption></figure>" + TEXT,
        "<button><p class=author-name>By Rani Prameswari</p></button>" + TEXT,
    ],
)
def test_elements_for_authors_where_no_line_of_the_page_is(body: str) -> None:
    assert choose(body, lang="en").authors == ("Rani Prameswari",)
    assert choose(f"<footer>{body}</footer>", lang="en").authors == ()
    many = "".join(f"<button><i class=author-name>Rani {name}</i></button>" for name in ("Ayu", "Elok", "Sari", "Wira"))
    assert choose(many + TEXT, lang="en").authors == ()


def test_an_address_of_a_place_is_nobody() -> None:
    assert choose("<address>Jalan Pasar 12, Kota Rindu</address>" + TEXT, lang="en").authors == ()


def test_of_several_authors_in_microdata_those_beside_the_headline() -> None:
    card = "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=author>{}</b></div>"
    body = "<div>Rani Prameswari</div>" + TEXT * 4 + card.format("Rani Prameswari") + card.format("Bagas Wirawan")
    assert choose(body, lang="en").authors == ("Rani Prameswari",)
    assert choose(TEXT * 4 + card.format("Rani Prameswari") + card.format("Bagas Wirawan"), lang="en").authors == TWO


@pytest.mark.parametrize("line", ["Von dpa", "By Reuters", "Par AFP"])
def test_an_agency_behind_a_lead_in(line: str) -> None:
    assert choose(f"<div><span>{line}</span></div>{DATE}{TEXT}", lang="de").authors == (line.split()[1],)


def test_an_agency_beside_a_person_in_a_byline() -> None:
    found = choose("<div class=byline>Reuters, Rani Prameswari</div>" + TEXT, lang="de")
    assert found.authors == ("Reuters", "Rani Prameswari")


def test_a_time_element_behind_a_name_says_that_it_is_a_byline() -> None:
    about = "Sekar Ayuningtyas membuka kios ikan di pasar kota sejak pekan lalu, kata kepala pasar, Rabu."
    stamp = "<time datetime=2026-07-24T11:00:00+07:00>24.07.2026</time>"
    body = "<div><b>Sekar Ayuningtyas</b></div>" + stamp + TEXT
    assert choose(body, blocks=("Isi.", about)).authors == ("Sekar Ayuningtyas",)


def test_the_last_line_in_an_element_named_after_its_writer() -> None:
    blocks = ("Isi satu.", "Isi dua.", "Isi tiga.", "Isi empat.", "Sekar Ayuningtyas")
    body = TEXT * 8 + "<p class=document_author>Sekar Ayuningtyas</p>"
    assert choose(body, blocks=blocks).authors == ("Sekar Ayuningtyas",)
    assert choose(body.replace(" class=document_author", ""), blocks=blocks).authors == ()


@pytest.mark.parametrize(
    ("body", "lang", "expected"),
    [
        ("<span>von</span> <a href=/a/1>gizmo</a>", "de", ("gizmo",)),
        ("<div>von Rani Embun</div><div>Kurze Zeile</div>", "de", ("Rani Embun",)),
        ("<li><b>Autorin/Autor</b> Rani Embun</li>", "de", ("Rani Embun",)),
        ("<span>Author:</span><span>Gàbor Embun</span>", "en", ("Gàbor Embun",)),
        ("<b>作者：</b><a>Rani Embun</a><b>翻訳者</b><a>中村 花</a>", "ja", ("Rani Embun",)),
        ("<div>Posted by Konstantin</div>", "en", ("Konstantin",)),
        ("<div>Posted by <a>Nesselsaat</a> under <a>Alltag</a></div>", "de", ("Nesselsaat",)),
        ("<div><span>von Rani Embun</span> <span>2 min</span></div>", "de", ("Rani Embun",)),
        ("<a rel=author href=/author/paul>Paul</a><time>December 23, 2026</time>", "en", ("Paul",)),
        ("<div class=author>Politik · Rani Embun, Bagas Wirawan</div>", "de", ("Rani Embun", "Bagas Wirawan")),
    ],
)
def test_lead_ins_of_other_languages(body: str, lang: str, expected: tuple[str, ...]) -> None:
    assert choose(body + TEXT, lang=lang).authors == expected


def test_a_family_name_in_front_is_turned_as_the_page_writes_it() -> None:
    assert choose("<div>by Rani Embun</div>", author="Embun, Rani", lang="en").authors == ("Rani Embun",)
    assert choose("", author="Embun, Rani", lang="en").authors == ("Embun", "Rani")


def test_a_label_of_a_reporters_desk_in_the_first_line() -> None:
    blocks = ("Laporan Wartawan Wartanews.com, Rani Prameswari", *("Isi berita pasar hari ini.",) * 9)
    found = choose("", blocks=blocks, author=EDITOR)
    assert (found.authors, found.credit_line) == (("Rani Prameswari",), blocks[0])


def test_the_outlet_behind_a_name_goes() -> None:
    brands = frozenset({"wartacontoh"})
    assert without_outlet("Rani Prameswari. Warta Contoh", brands) == "Rani Prameswari"
    assert without_outlet("Rani Embun Sari for Warta Contoh", brands) == "Rani Embun Sari"
    assert without_outlet("Rani Warta", brands) == "Rani Warta"


def test_state_names_the_author_in_the_object_of_the_article() -> None:
    other = {"title": "Kabar lain", "authors": [{"name": "Dewi Lestari"}]}
    own = {"title": "Pasar", "authors": [{"name": "Rani Prameswari"}], "editor": "Bagas Wirawan"}
    state = json.dumps({"props": {"pageProps": {"terkait": [other], "article": own}}})
    script = f"<script id=__NEXT_DATA__ type=application/json>{state}</script>"
    found = choose(script + TEXT)
    assert (found.authors, found.origin) == (("Rani Prameswari",), "state:author")
    layer = "<script>dataLayer = [{'penulis': 'Rani Prameswari', 'channel': 'ekonomi'}];</script>"
    assert choose(layer + TEXT).authors == ("Rani Prameswari",)
    assert choose(script.replace('"Pasar"', '"Lain"') + TEXT).authors == ()


@given(st.text(max_size=300))
@settings(max_examples=100)
def test_any_line_reads_without_an_error_and_names_are_parts_of_it(line: str) -> None:
    lines_with_credit(line)
    found = labelled(line)
    assert all(name in line for name in (*found.authors, *found.editors))
    assert not is_handle(line) or " " not in line


@given(
    st.lists(
        st.sampled_from(["Rani Embun", "Oleh", "Penulis:", "von", "by", "-", "|", "24 Juli 2026", "a"]), max_size=8
    )
)
@settings(max_examples=100, deadline=None)
def test_bylines_in_any_order_of_elements_never_raise(texts: list[str]) -> None:
    found = choose("".join(f"<div>{text}</div>" for text in texts) + TEXT)
    assert set(found.authors) <= {"Rani Embun"}


PEOPLE = st.lists(
    st.sampled_from(["Rani Embun", "Sekar Ayu", "Bagas Wirawan", "Ann-Marie O'Dell", "José da Costa", "Lê Phương"]),
    min_size=1,
    max_size=4,
    unique=True,
)


@given(
    PEOPLE, st.sampled_from([", ", "; ", " | ", " / ", " • "]), st.sampled_from(["", "By ", "Oleh: ", "Von ", "Text: "])
)
@settings(max_examples=60)
def test_law_names_of_a_byline_read_back_as_themselves(people: list[str], between: str, lead: str) -> None:
    found = list(split_names(lead + between.join(people)))
    assert found == people
    assert [list(split_names(name)) for name in found] == [[name] for name in found]


@pytest.mark.parametrize("account", ["redaksi2", "adminkota", "jdadmin", "Operator", "wartawan01", "webmaster-kota"])
def test_shared_accounts_name_nobody(account: str) -> None:
    assert not is_name(account, frozenset())
    assert is_name("Adinda", frozenset())


def test_a_byline_far_from_the_headline_is_not_of_this_article() -> None:
    card = '<div class="byline"><a href="/author/rani">Rani Prameswari</a></div>'
    assert choose(card, lang="en").authors == ("Rani Prameswari",)
    assert choose("".join(f"<p>Kolom {number}.</p>" for number in range(60)) + card, lang="en").authors == ()


def test_a_page_without_a_headline_is_asked_for_authors_everywhere() -> None:
    page = document.read(f"<html lang=en><body>{TEXT * 60}<div class=byline>By Rani Prameswari</div></body></html>")
    evidence = structured.gather(page.tree, "https://wartacontoh.example/berita/1")
    assert authors.choose(evidence, title="Pasar", blocks=("Isi satu.",)).authors == ("Rani Prameswari",)


@pytest.mark.parametrize(
    "head",
    ["<meta property=og:title content='Pasar ikan dibuka lagi'>", "<title>Pasar ikan dibuka lagi | Warta</title>"],
)
def test_of_several_headlines_the_one_that_the_pages_titles_repeat(head: str) -> None:
    logo = "<h1>Warta</h1><div>" + "<p>Menu.</p>" * 60 + "</div>"
    page = document.read(
        f"<html lang=en>{head}<body>{logo}<h1>Pasar ikan dibuka lagi</h1><div>By Rani Prameswari</div></body></html>"
    )
    evidence = structured.gather(page.tree, "https://wartacontoh.example/berita/1")
    assert [piece.text for piece in evidence.beside.behind()] == ["By Rani Prameswari"]
    assert next(evidence.beside.before()).text == "Menu."


@given(st.recursive(st.text("ab \n", max_size=5), lambda inner: st.lists(inner, max_size=4), max_leaves=30))
@settings(max_examples=60)
def test_the_texts_behind_the_headline_are_those_of_the_page(tree: object) -> None:
    """Whatever the nesting, each text once and in order; before another headline the same ones from the other end."""
    markup = lambda one: "".join(f"<div>{markup(inner)}</div>" for inner in one) if isinstance(one, list) else one  # noqa: E731
    inside = f"<section>{markup(tree)}</section>"
    told = [" ".join(text.split()) for text in _leaves(tree) if text.strip()]

    def beside(page: str) -> Beside:
        return structured.gather(document.read(f"<html><body>{page}</body></html>").tree, None).beside

    behind = beside(f"<div><h1>Pasar</h1></div>{inside}")
    assert [piece.text for piece in behind.behind()] == told == [piece.text for piece in behind.behind()]
    assert [piece.text for piece in beside(f"{inside}<p><h1>Pasar</h1>").before()] == told[::-1]


def _leaves(tree: object) -> list[str]:
    return [leaf for inner in tree for leaf in _leaves(inner)] if isinstance(tree, list) else [str(tree)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Editor: Rani S. Prameswari", "Rani S. Prameswari"),
        ("Editor: Rani Prameswari. Copyright Warta", "Rani Prameswari"),
        ("Editor: Rani Prameswari (Kontributor)", "Rani Prameswari (Kontributor)"),
        ("(Editor: Rani Prameswari)", "Rani Prameswari"),
    ],
)
def test_where_a_labelled_name_ends(line: str, name: str) -> None:
    assert labelled(line).editors == (name,)


@pytest.mark.parametrize(
    ("line", "authors_told"),
    [
        ("Rani Prameswari, April 19, 2020", ("Rani Prameswari",)),
        ("Rani Prameswari | 19 April 2020", ("Rani Prameswari",)),
        ("Rani Prameswari", ()),
    ],
)
def test_a_page_that_bears_its_writers_name(line: str, authors_told: tuple[str, ...]) -> None:
    head = "<meta property=og:site_name content='Rani Prameswari'><meta name=author content='Rani Prameswari'>"
    page = document.read(f"<html lang=en><head>{head}</head><body><h1>Pasar</h1><p>{line}</p>{TEXT * 3}</body></html>")
    evidence = structured.gather(page.tree, "https://wartacontoh.example/berita/1")
    assert authors.choose(evidence, title="Pasar", blocks=("Isi satu.",)).authors == authors_told


CARD = "<div><p>Pasar sore dibuka lagi</p><span>By</span> <a href=/x>Bagas Wirawan</a></div>"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<div>By <b>Warta Staff</b></div>" + CARD * 3, ("Warta Staff",)),
        ("<div>By <b>NEWSROOM</b></div><p>By Rani Prameswari</p>", ("Rani Prameswari",)),
        (
            "<div class=byline><b>Rani Prameswari and Bagas M. Wirawan</b> <i>Suara Lembah Contoh</i></div>",
            ("Rani Prameswari", "Bagas M. Wirawan"),
        ),
        (
            "<div class=byline><b>Rani Prameswari</b> <i>Associated Press</i></div>",
            ("Rani Prameswari", "Associated Press"),
        ),
        (f"<div><span>von Rani Prameswari</span><span>2 min</span> <b>{TEXT}</b></div>", ("Rani Prameswari",)),
        ("<span>Warta Sports Desk</span>", ("Warta Sports Desk",)),
        ("<p>By <b>Rani Prameswari For Wartacontoh.Com</b></p>", ("Rani Prameswari",)),
        (
            "<p class=author><a>Rani Prameswari</a> <i>|</i> <a>Bagas Wirawan</a></p>",
            ("Rani Prameswari", "Bagas Wirawan"),
        ),
    ],
)
def test_bylines_of_other_countries(body: str, found: tuple[str, ...]) -> None:
    assert choose(body + TEXT * 3, lang="en").authors == found


LABELS = words("""
    PEWARTA Penulis Reporter Jurnalis Kontributor REP Rep Laporan Oleh AUTHOR Autorin Autore Auteur Text Автор Текст
    著者 記者 EDITOR Editors Redaktur Red Penyunting Uploader Redakteur 责任编辑 责编 编辑
""")


@given(st.sampled_from(sorted(LABELS)), st.sampled_from([":", " :", ";", "："]), st.text(max_size=9))
@settings(max_examples=100)
def test_no_label_is_without_the_words_of_roles(label: str, mark: str, before: str) -> None:
    found = labelled(f"{before} {label}{mark} Rani Prameswari")
    assert found.authors + found.editors
    assert speaks_of_roles(f"{before} {label}{mark}")
