# ruff: noqa: E501 - pages are data
"""What is not an article leaves with the right reason; articles that look like such pages stay. All words invented."""

from __future__ import annotations

import pytest

from archive.article import Article, ContentClass
from scraper import extract
from scraper.errors import (
    ChallengePage,
    EmptyRelease,
    Interstitial,
    Listing,
    LoginWall,
    NotAnArticle,
    NoText,
    NoTitle,
    Paywalled,
    SoftNotFound,
    VideoOnly,
)
from scraper.source import Source

URL = "https://pesisir.example/berita/71-perahu-tua"
SENTENCE = "Perahu tua itu ditarik ke darat oleh warga kampung sesudah ombak besar mereda pada pagi hari. "
LINKED = '<script type="application/ld+json">{"@type":"%s","headline":"%s","datePublished":"2025-02-06T09:26:00+07:00"}</script>'


def page(title: str, body: str, head: str = "") -> str:
    return f"<!doctype html><html lang=id><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def read(text: str, url: str = URL, source: Source | None = None) -> Article:
    return extract(text, url, source=source)


CARDS = "".join(
    f'<li><a href="/berita/{n}">Judul panjang tentang kampung nelayan nomor {n} hari ini</a></li>' for n in range(30)
)
RELEASE = '<article><h1>Siaran Pers: Layanan Perizinan Pindah</h1><div class="entry-content"></div></article>'
DAY = "Kamis, 6 Februari 2025 09:26 WIB"
DATED = '<meta property="article:published_time" content="2025-02-06T09:26:00+07:00">'

NOT_ARTICLES: dict[str, tuple[type[NotAnArticle], str, str]] = {
    "index": (Listing, page("Indeks Berita", f"<h1>Indeks</h1><ul>{CARDS}</ul>"), URL),
    "index that says so": (Listing, page("Tag: perahu", f"<h1>Perahu</h1><p>{SENTENCE}</p><ul>{CARDS[:300]}</ul>", "<meta name=contenttype content=tagpage>"), URL),
    "collection": (Listing, page("Teluk", f"<h1>Teluk</h1><p>{SENTENCE * 4}</p><ul>{CARDS}</ul>", LINKED % ("CollectionPage", "Teluk")), URL),
    "account": (Listing, page("nelayanmuda", "<h1>nelayanmuda</h1><p>Akun warga pesisir yang bergabung sejak musim ombak.</p><p>Bergabung 1 April 2020</p>", '<meta property="og:type" content="profile">'), "https://papan.example/nelayanmuda"),
    "account without metadata": (Listing, page("nelayanmuda | papan", f"<h1>nelayanmuda</h1><p>{SENTENCE * 3}</p>"), "https://papan.example/@nelayanmuda"),
    "challenge by words": (ChallengePage, page("Just a moment...", "<h1>pesisir.example</h1><p>Checking your browser before accessing pesisir.example. Please enable JavaScript and cookies to continue.</p>"), URL),
    "challenge in a frame": (ChallengePage, '<html><body><iframe src="/_Incapsula_Resource?SWUDNSAI=30&incident_id=7">Request unsuccessful.</iframe></body></html>', URL),
    "challenge by script": (ChallengePage, page("pesisir.example", '<script src="https://geo.captcha-delivery.com/captcha/?x=1"></script>'), URL),
    "soft 404": (SoftNotFound, page("Halaman tidak ditemukan", f"<h1>404</h1><p>Maaf, halaman yang Anda cari tidak ditemukan.</p><ul>{CARDS[:900]}</ul>"), URL),
    "soft 404 in english": (SoftNotFound, page("Page not found | Coast", "<h1>Page not found</h1><p>The page you were looking for could not be found. Try the search.</p>"), URL),
    "login wall": (LoginWall, page("Perahu tua", "<h1>Perahu tua</h1><p>Silakan masuk untuk membaca.</p>"), URL),
    "paywall without text": (Paywalled, page("Perahu tua", "<h1>Perahu tua</h1><div>Berlangganan untuk membaca</div>", LINKED % ("NewsArticle", "Perahu tua")), URL),
    "video": (VideoOnly, page("Video: perahu tua", "<h1>Video: perahu tua</h1><video src=/a.mp4></video>"), "https://pesisir.example/video/7-perahu"),
    "video among others": (VideoOnly, page("Perahu", f"<h1>Perahu</h1><video src=/a.mp4></video><ul>{CARDS}</ul>", '<meta property="og:type" content="video.other">'), URL),
    "release": (EmptyRelease, page("Siaran Pers: Layanan Perizinan Pindah", RELEASE), URL),
    "dated page": (EmptyRelease, page("Layanan Perizinan", "<h1>Layanan Perizinan</h1>", DATED), URL),
    "consent": (Interstitial, page("Before you continue", "<h1>We value your privacy</h1><p>We and our partners use cookies to store and access information on a device. You can accept or manage your choices at any time in the settings below.</p><button>Accept all</button>"), URL),
    "consent in indonesian": (Interstitial, page("Pesisir", "<h1>Kami menghargai privasi Anda</h1><p>Kami dan mitra kami memakai kuki untuk menyimpan informasi pada perangkat. Anda dapat menyetujui atau mengatur pilihan kapan saja di bawah ini.</p>"), URL),
    "maintenance": (Interstitial, page("Sedang dalam perbaikan", "<h1>Situs sedang dalam pemeliharaan</h1><p>Kami akan segera kembali. Terima kasih atas kesabaran Anda menunggu kami kembali melayani.</p>"), URL),
    "maintenance in english": (Interstitial, page("Site under maintenance", "<h1>We'll be right back</h1><p>Our site is down for scheduled maintenance and will be back in a few hours. Thank you for waiting with us.</p>"), URL),
    "soft 404 under a day": (SoftNotFound, page("Halaman tidak ditemukan | Pesisir", f"<h1>Halaman tidak ditemukan</h1><p>Kamis, 6 Februari 2025</p><p>{SENTENCE}</p>"), URL),
    "soft 404 above dated cards": (SoftNotFound, page("Oops: 404 not found | Pesisir", f"<h1>Oops: 404 not found</h1><p>Maaf, kami sudah mencari laman itu ke mana-mana.</p><h3>{SENTENCE[:38]}</h3><p>6 Februari 2025</p>"), URL),
    "server with a clock": (Interstitial, page("pesisir.example | 502: Bad gateway", "<h1>Bad gateway at harbour <span>Error code 502</span></h1><div>2025-02-06 09:26:00 UTC</div><p>The harbour does not answer at the moment, so there is nothing that could be shown to you.</p>"), URL),
    "nothing": (NoText, page("Pesisir", "<div id=root></div>"), URL),
}  # fmt: skip

PLEASE = "Silakan hubungi kantor pelabuhan atau kembali ke halaman depan situs ini nanti. "

IN_OTHER_WORDS: dict[type[NotAnArticle], list[tuple[str, str]]] = {
    # walls: for robots, for addresses, for countries. None of them says that the article is gone
    ChallengePage: [
        ("pesisir.example", "<h1>Sorry, you have been blocked</h1><p>This website is using a security service to protect itself. Your visit looked like an attack to it, so it was stopped.</p>"),
        ("Access Denied", "<h1>Access Denied</h1><p>You don't have permission to see the harbour on this server. Reference 18.2f8</p>"),
        ("Pesisir", "<h1>Halaman ini</h1><p>This content is not available in your region. We see that you come from a country where the harbour may not be shown.</p>"),
        ("451: Unavailable due to legal reasons", f"<h1>451: Unavailable due to legal reasons</h1><p>{PLEASE * 2}</p>"),
        ("Pesisir", "<p>You need to enable JavaScript to run this app.</p>"),
        ("Are you a robot?", f"<p>Please confirm you are not a robot. {PLEASE}</p>"),
    ],
    # a server's own words, where it has no page at the moment
    Interstitial: [
        ("502 Bad Gateway", "<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>"),
        ("Database Error", f"<h1>Error establishing a database connection</h1><p>{PLEASE * 2}</p>"),
        ("WordPress › Error", f"<p>There has been a critical error on this website. {PLEASE}</p>"),
        ("pesisir.example", f"<h1>pesisir.example</h1><p>The domain pesisir.example is for sale. {PLEASE}</p>"),
        ("Account Suspended", f"<h1>Account Suspended</h1><p>This account has been suspended. {PLEASE}</p>"),
        ("Apache2 Ubuntu Default Page: It works", f"<h1>Apache2 Default Page</h1><p>{PLEASE * 4}</p>"),
        ("Pesisir", "<h1>Votre choix</h1><p>Nous et nos 812 partenaires gardons des informations sur votre appareil pour compter les visites du port.</p>"),
        ("Pesisir", "<h1>Willkommen</h1><p>Mit Ihrer Zustimmung speichern wir und unsere Partner Informationen auf Ihrem Gerät, um Besuche im Hafen zu zählen.</p>"),
        ("Pesisir", "<h1>Bienvenido</h1><p>Nosotros y nuestros socios guardamos información en su dispositivo para contar las visitas al puerto.</p>"),
        ("Redirecting...", "<p>You are being redirected. If your browser does not lead you on by itself, follow the link below to the harbour.</p>"),
    ],
    SoftNotFound: [
        (words, f"<h1>{words}</h1><p>{PLEASE * 2}</p>")
        for words in (
            "Halaman yang Anda tuju tidak ada", "Die Seite wurde nicht gefunden", "Page introuvable", "Página no encontrada",
            "Página não encontrada", "Pagina non trovata", "Pagina niet gevonden", "Sidan kunde inte hittas", "Siden ble ikke funnet",
            "Nie znaleziono strony", "Sayfa bulunamadı", "Страница не найдена", "ページが見つかりません", "页面不存在",
            "페이지를 찾을 수 없습니다", "الصفحة غير موجودة", "पेज नहीं मिला", "Không tìm thấy trang",
        )
    ] + [("404 - Page not found | Pesisir", f"<h1>Aduh!</h1><p>{PLEASE * 2}</p>")],
    LoginWall: [
        ("Perahu tua", f"<h1>Perahu tua</h1><p>{words}</p>")
        for words in ("Bitte melden Sie sich an, um weiterzulesen.", "Inicia sesión para seguir leyendo.", "Logga in för att läsa mer.")
    ],
    Paywalled: [
        ("Perahu tua", f"<h1>Perahu tua</h1><p>{words}</p>")
        for words in ("Dit artikel is alleen voor abonnees.", "Contenido exclusivo para suscriptores.", "Contenuto riservato agli abbonati.")
    ],
    Listing: [("Index of /berita", "<h1>Index of /berita</h1><pre>" + "".join(f"<a href=b{n}.html>b{n}.html</a> 2025-02-06 09:26 12K\n" for n in range(40)) + "</pre>")],
    NoText: [("Perahu tua", "<h1>Perahu tua</h1><p>Geser.</p>"), ("Warta", "<center>nginx</center>")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "number"), [(reason, n) for reason, ones in IN_OTHER_WORDS.items() for n in range(len(ones))]
)
def test_reason_in_other_words(reason: type[NotAnArticle], number: int) -> None:
    with pytest.raises(NotAnArticle) as caught:
        read(page(*IN_OTHER_WORDS[reason][number]))
    assert type(caught.value) is reason


@pytest.mark.fault("P6")
@pytest.mark.parametrize("name", NOT_ARTICLES)
def test_reason(name: str) -> None:
    reason, text, url = NOT_ARTICLES[name]
    with pytest.raises(NotAnArticle) as caught:
        read(text, url)
    assert type(caught.value) is reason


def short(words: str, times: int = 3) -> str:
    return f"<article><h1>%s</h1><p>{words}</p><p>{SENTENCE * times}</p></article>"


ALIKE = {
    "about captchas": page("Riset captcha di kampus", "<article><h1>Riset captcha di kampus</h1><p>Captcha menjadi bahan penelitian mahasiswa pesisir. " + SENTENCE * 9 + "</p></article>"),
    "short item about captchas": page("Captcha bikin bingung", "<article><h1>Captcha bikin bingung</h1><p>Warga mengeluh captcha di laman perizinan sulit dibaca. " + SENTENCE * 3 + "</p></article>", DATED),
    "a diver who was not found": page("Penyelam tidak ditemukan sampai malam", "<article><h1>Penyelam tidak ditemukan sampai malam</h1><p>" + SENTENCE * 3 + "</p></article>"),
    "a treasure not found": page("Treasure not found after ten years of digging", "<article><h1>Treasure not found after ten years of digging</h1><p>The crew went home with empty hands after the tenth summer on the island. " * 3 + "</p></article>"),
    "a sign that says what walls say": page("Kios layanan rusak", f"<h1>Kios layanan rusak</h1><p>Warga melihat tulisan “are you a robot?” di layar kios pada Senin pagi. {SENTENCE}</p>"),
    "a library whose screen says it": page("Kiosk out of order", "<h1>Kiosk out of order</h1><p>Pupils who came to the library on Monday found that the new screen said they have been blocked and then asked them to verify that you are human. Staff laughed.</p>"),
    "few sentences under a day beside many headlines": page("Ombak reda", f"<h1>Ombak reda</h1><p>{DAY}</p><p>{SENTENCE}</p><ul>{CARDS}</ul>"),
    "maintenance of a bridge": page("Jembatan sedang dalam pemeliharaan", "<article><h1>Jembatan sedang dalam pemeliharaan</h1><p>" + SENTENCE * 4 + "</p></article>", DATED),
    "about cookies and privacy": page("We value your privacy, says the harbour", "<article><h1>We value your privacy, says the harbour</h1><p>" + "The harbour office told sailors how it keeps their names and why it wants them. " * 9 + "</p></article>"),
    "short news item": page("Ombak reda", f"<article><h1>Ombak reda</h1><p>{SENTENCE}</p></article>"),
    "list article": page("7 Pantai Sepi", "<article><h1>7 Pantai Sepi</h1>" + "".join(f"<h2>{n}. Pantai {'ABCDEFG'[n]}</h2><p>Pasir di pantai ke-{n} putih dan airnya tenang. {SENTENCE[:60 + 5 * n]}</p>" for n in range(7)) + f"</article><ul>{CARDS}</ul>"),
    "video with text": page("Video: perahu", f"<h1>Video: perahu</h1><video src=/a.mp4></video><p>{SENTENCE * 4}</p>", '<meta property="og:type" content="video.other">'),
    "news among many links": page("Ombak reda", f"<article><h1>Ombak reda</h1><p>{SENTENCE * 2}</p></article><ul>{CARDS}</ul>", LINKED % ("NewsArticle", "Ombak reda")),
    "brief item that calls itself an article": page("Ombak", f"<h1>Ombak</h1><p>{SENTENCE}</p><ul>{CARDS}</ul>", '<meta property="og:type" content="article">'),
    "teaser of a paid article": page("Perahu tua", f"<article><h1>Perahu tua</h1><p>{SENTENCE * 2}</p></article><p>Berlangganan untuk membaca selengkapnya</p>"),
    "release with text": page("Siaran Pers: Layanan", f"<article><h1>Siaran Pers: Layanan</h1><p>{SENTENCE * 2}</p></article>"),
    "about walls on the web": page("Situs daerah memblokir pembaca luar", "<article><h1>Situs daerah memblokir pembaca luar</h1><p>Pembaca melihat tulisan Access Denied di layar mereka sejak kemarin. " + SENTENCE * 8 + "</p></article>"),
    "about a page that was not found": page("Penyimpan arsip mencari laman yang hilang", f"<article><h1>Penyimpan arsip mencari laman yang hilang</h1><p>Tulisan 404 muncul di mana-mana. {SENTENCE * 3}</p></article>"),
    "under a banner for consent": page("Ombak reda", f"<div class=kuki><p>Wir und unsere Partner verwenden Cookies auf dieser Seite.</p></div><article><h1>Ombak reda</h1><p>{SENTENCE * 2}</p></article>"),
    "dated item of a few words": page("Ombak reda", "<article><h1>Ombak reda</h1><p>Perahu boleh berlayar.</p></article>", LINKED % ("NewsArticle", "Ombak reda")),
    "dated by eye, about a bridge": page("Jembatan ditutup", f"<h1>Jembatan ditutup</h1><p>{DAY}</p><p>Jembatan itu sedang dalam perbaikan sampai akhir bulan, kata wali kota kemarin pagi.</p>"),
    "dated by eye, a question": page("What is 404 Not Found? | Coast", f"<h1>What is 404 Not Found?</h1><p>By Rara Embun</p><p>{DAY}</p><p>{SENTENCE * 2}</p>"),
    "dated by eye, a robot": page("Robot melaut sendiri", f"<h1>Robot melaut sendiri</h1><p>{DAY}</p><p>{SENTENCE * 2}</p>"),
    "dated by eye, a block": page("Court: site blocked", f"<h1>Court: site blocked</h1><p>{DAY}</p><p>Access to this site has been blocked for years by the harbour office without a reason.</p>"),
    "dated by eye, in chinese": page("找不到页面的一天", "<h1>找不到页面的一天</h1><p>2025年2月6日</p><p>星期四早上，市政府网站出现故障，许多市民找不到页面，只能前往办事大厅排队等候。市长说，系统将在月底前修好。</p>"),
    "dated by eye, of a few words": page("Ombak reda", f"<article><h1>Ombak reda</h1><p>{DAY}</p><p>Perahu boleh berlayar.</p></article>"),
    "a kind that begins like an index": page("Ombak reda", f"<h1>Ombak reda</h1><p>{SENTENCE * 2}</p>", "<meta name=contenttype content=tagesschau>"),
    "asks to log in for comments": page("Ombak reda", f"<article><h1>Ombak reda</h1><p>{SENTENCE * 2}</p></article><p>Silakan masuk untuk melanjutkan komentar.</p>"),
}  # fmt: skip


def test_a_long_text_called_like_its_address_is_an_article() -> None:
    text = page("Penyu", f"<article><h1>Penyu</h1><p>{SENTENCE * 9}</p></article>")
    assert read(text, "https://papan.example/Penyu").title == "Penyu"


@pytest.mark.parametrize("name", ALIKE)
def test_articles_that_look_like_them(name: str) -> None:
    assert read(ALIKE[name]).blocks


class TestContentClass:
    ARTICLE = f"<article><h1>Perahu tua</h1><p>{SENTENCE * 5}</p></article>"

    @pytest.mark.parametrize(
        ("head", "url", "expected"),
        [
            ("", URL, ContentClass.NEWS),
            (LINKED % ("OpinionNewsArticle", "Perahu tua"), URL, ContentClass.OPINION),
            ("", "https://pesisir.example/kolom/7-perahu-tua", ContentClass.OPINION),
            ('<meta property="article:section" content="Opini">', URL, ContentClass.OPINION),
            (LINKED % ("LiveBlogPosting", "Perahu tua"), URL, ContentClass.LIVE),
            ("", "https://pesisir.example/siaran-pers/7-perahu-tua", ContentClass.PRESS_RELEASE),
            ("", "https://pesisir.example/video/7-perahu-tua", ContentClass.VIDEO),
            ("", "https://pesisir.example/berita/opinion-leaders-gather", ContentClass.NEWS),
        ],
    )  # fmt: skip
    def test_told_by_data_address_and_section(self, head: str, url: str, expected: ContentClass) -> None:
        assert read(page("Perahu tua", self.ARTICLE, head), url).content_class is expected

    def test_a_platforms_label_and_the_sources_word(self) -> None:
        labelled = page("Perahu tua", self.ARTICLE + "<p>Konten dari Pengguna</p>")
        assert read(labelled).content_class is ContentClass.USER_CONTENT
        source = Source(
            name="p", title="P", home="https://p.example/", hosts=("p.example",), content_class="press release"
        )
        assert read(labelled, source=source).content_class is ContentClass.PRESS_RELEASE


class TestCompleteness:
    def test_a_whole_text(self) -> None:
        assert read(page("Perahu tua", f"<article><h1>Perahu tua</h1><p>{SENTENCE * 5}</p></article>")).body_complete

    def test_a_teaser(self) -> None:
        assert not read(ALIKE["teaser of a paid article"]).body_complete

    @pytest.mark.parametrize(
        ("around", "is_complete"),
        [("Dear reader: {}.", False), ("The notice that hung at the harbour for a year, said the fishermen who had " * 2 + "read it, was {}, and nobody did.", True)],
    )  # fmt: skip
    def test_an_offer_is_a_short_line_and_no_part_of_a_sentence(self, around: str, is_complete: bool) -> None:
        told = around.format("subscribe to continue reading")
        text = page("Perahu tua", f"<article><h1>Perahu tua</h1><p>{SENTENCE * 5}</p><p>{told}</p></article>")
        assert read(text).body_complete is is_complete

    def test_a_text_that_data_tell_longer(self) -> None:
        told = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Perahu tua","articleBody":"%s"}</script>'
        text = page("Perahu tua", f"<article><h1>Perahu tua</h1><p>{SENTENCE * 2}</p></article>", told % (SENTENCE * 5))
        assert not read(text).body_complete


class TestTextsThatAreEasilyMissed:
    """Articles that were once refused as empty."""

    def test_a_page_that_stands_in_noscript_is_read_and_a_request_to_run_scripts_is_none(self) -> None:
        inside = f"<article><h1>Perahu tua</h1><p>{SENTENCE * 12}</p></article>"
        assert (
            read(page("Perahu tua", f"<noscript>{inside}</noscript><script>draw()</script>")).body
            == (SENTENCE * 12).strip()
        )
        with pytest.raises(NoText):
            read(page("Perahu tua", f"<noscript><p>{SENTENCE * 3}</p></noscript>"))

    def test_a_main_element_is_no_sidebar_whatever_its_layout_is_called(self) -> None:
        lead = f"<header><h1>Perahu tua</h1><p>{SENTENCE * 3}</p></header>"
        text = page(
            "Perahu tua", f"{lead}<main class='layout-sidebar'><p>{SENTENCE * 6}</p><p>{SENTENCE * 5}</p></main>"
        )
        assert SENTENCE * 4 in read(text).body

    def test_a_text_without_a_title_is_called_by_its_first_sentence(self) -> None:
        untitled = read(f"<div class=post><p>{SENTENCE * 4}</p></div>")
        assert untitled.title == SENTENCE.strip(" .")
        assert untitled.provenance["title"].origin == "text:beginning"
        assert read(f"<p>{SENTENCE.strip('. ') * 4}</p>").title.endswith("…")
        with pytest.raises(NoTitle):
            read(f"<div class=post><p>{SENTENCE}</p></div>")
