# ruff: noqa: E501 - pages are data
"""More Indonesian portals: bylines with roles, hours that only a line tells, and all that stands between paragraphs."""

from __future__ import annotations

from tests.scraper.wild.nusantara import FOOT, NAV
from tests.scraper.wild.page import cards, links, meta, news, og, person, wild

TITLE = "Lapas Tirtasari Panen 300 Kilogram Kangkung dari Lahan Bekas Parkir"
WIB = "2026-02-05T20:30+07:00"
TEXT = (
    "Lembaga Pemasyarakatan Kelas IIB Tirtasari memanen 300 kilogram kangkung dari lahan bekas parkir, Kamis (5/2/2026) pagi.",
    "Kepala Lapas, Wirasena Adiputra, mengatakan panen itu hasil kerja dua belas warga binaan yang dilatih sejak Oktober tahun lalu.",
    '"Awalnya banyak yang ragu karena tanahnya keras, tetapi setelah dicampur kompos hasilnya di luar dugaan kami," ujar Wirasena.',
    "Sebagian hasil panen dijual ke pasar Muara Lama dengan harga Rp 4.500 per ikat, sisanya dimasak di dapur lapas.",
    "Warga binaan memperoleh premi dari penjualan tersebut, dan uangnya disimpan dalam buku tabungan sampai mereka bebas.",
    "Dinas Pertanian setempat berjanji mengirim bibit bayam dan sawi pada Maret mendatang agar lahan tidak menganggur.",
)


def s(number: int) -> str:
    return f"⟦{TEXT[number]}⟧"


def ps(first: int = 0, last: int | None = None, attrs: str = "") -> str:
    return "".join(f"<p{' ' + attrs if attrs else ''}>⟦{one}⟧</p>" for one in TEXT[first:last])


def brs(first: int = 0, last: int | None = None) -> str:
    return "<br><br>".join(f"⟦{one}⟧" for one in TEXT[first:last])


def kabar(
    name: str,
    body: str,
    *,
    head: str = "",
    url: str = "https://www.wartamuara.example/daerah/lapas-tirtasari-panen-kangkung",
    site: str = "Warta Muara",
    authors: list[str] | None = None,
    published: str | None = WIB,
    title: str = TITLE,
    nav: str = NAV,
    foot: str = FOOT,
    lang: str = "id",
    **more: object,
) -> None:
    wild(
        "id, " + name,
        lang,
        nav + body + foot,
        head=head,
        url=url,
        site=site,
        authors=["Laras Pinundi"] if authors is None else authors,
        published=published,
        title=title,
        **more,
    )


MORE = cards("id", "Berita Terkait")

kabar(
    "detik second template",
    f"""<div class="grid-row"><article class="detail"><div class="detail__header"><h1 class="text-2xl">{TITLE}</h1><p class="mb-1.5 text-sm">Laras Pinundi - <span class="text-blue">detakMuara</span></p><time class="text-black-light3">Kamis, 05 Feb 2026 20:30 WIB</time></div><figure class="detail__media-image"><img src="https://akcdn.detak.example/community/media/visual/2026/02/05/panen_169.jpeg?w=700&q=90" alt="panen"><figcaption>⟪Panen kangkung di Lapas Tirtasari. Foto: Laras Pinundi/detakcom⟫</figcaption></figure><div class="detail__body-text itp_bodycontent"><!-- S:toc --><strong>Tirtasari</strong> - <p>{s(0)}</p>{ps(1, 2)}<div class="parallaxindetail scrollpage"><p class="para_caption">⟪ADVERTISEMENT⟫</p><p class="para_caption">⟪SCROLL TO CONTINUE WITH CONTENT⟫</p></div>{ps(2, 4)}<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>⟪Baca juga:⟫</strong><h2><a href="/d-1/x">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></h2></div></td></tr></tbody></table>{ps(4, 6)}<p><strong>⟪Simak Video "<a href="https://20.detak.example/v">Video: Panen Raya di Balik Tembok</a>"⟫</strong></p><div>⟪[Gambas:Video 20detak]⟫</div><strong>⟪(lpi/mhr)⟫</strong><div class="detail__body-tag mgt-16"><div class="nav"><a class="nav__item" href="/tag/lapas">lapas</a><a class="nav__item" href="/tag/kangkung">kangkung</a></div></div></div></article></div>{MORE}""",
    head=meta(dtk__publishdate="2026/02/05 20:30:23", dtk__author="Laras Pinundi", author="Laras Pinundi")
    + og(TITLE, "detakmuara"),
    site="",
)
kabar(
    "detik page 1 of 2 with next line",
    f"""<article class="detail"><h2 class="detail__subtitle">⟪Ketahanan Pangan⟫</h2><h1 class="detail__title">{TITLE}</h1><div class="detail__author">Tim - <span class="detail__label">detakMuara</span></div><div class="detail__date">Kamis, 05 Feb 2026 20:30 WIB</div><div class="detail__body"><div class="detail__body-text itp_bodycontent"><strong>Jakarta</strong> - <p>{s(0)}</p>{ps(1, 5)}<p><strong>⟪Simak selengkapnya di halaman selanjutnya.⟫</strong></p><p>⟪Lihat juga Video 'Panen Raya di Balik Tembok':⟫</p><br><p>⟪[Gambas:Video 20detak]⟫</p></div><div class="detail__anchor"><a class="btn" href="?page=2">⟪Selanjutnya⟫</a><div class="detail__anchor-numb">⟪Halaman⟫ <a class="selected">1</a> <a href="/2">2</a></div></div></div></article>{MORE}""",
    head=meta(dtk__publishdate="2026/02/05 20:30:23", dtk__author="Tim detakMuara"),
    authors=["Tim detakMuara"],
)
kabar(
    "kompas updated alone",
    f"""<h1 class="read__title">{TITLE}</h1><div class="read__header"><div class="read__time">Kompar.com, Diperbarui 05/02/2026, 21:10 WIB</div></div><div class="credit-title"><div class="credit-title-nameEditor">Laras Pinundi, Mahar Sudewa</div><p>Tim Redaksi</p></div><div class="photo__wrap"><img src="https://asset.kompar.example/crops/a=/0x0:780x520/780x520/data/photo/2026/02/05/69844.jpg" alt="Panen"></div><div class="photo__caption">⟪Warga binaan memanen kangkung di Lapas Tirtasari, Kamis (5/2/2026).⟫<b>⟪(Dok. Lapas Tirtasari)⟫</b></div><div class="read__content"><div class="clearfix"><p><strong>TIRTASARI, KOMPAR.com</strong> – {s(0)}</p>{ps(1, 3)}<p class="inject-baca-juga"><strong>⟪Baca juga: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</strong></p>{ps(3, 6)}<p><strong><i>⟪Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompar.com WhatsApp Channel : <a href="https://www.whatsapp.com/channel/x">https://www.whatsapp.com/channel/x</a>. Pastikan kamu sudah install aplikasi WhatsApp ya.⟫</i></strong></p></div></div><div id="creditModal"><div class="credit-author"><div class="credit-author-name">Laras Pinundi</div><div class="credit-author-position">Penulis</div><div class="credit-author-name">Mahar Sudewa</div><div class="credit-author-position">Editor</div></div></div>{MORE}""",
    head=meta(
        author="Kompar Cyber Media",
        content_author="Laras Pinundi",
        content_editor="Mahar Sudewa",
        content_PublishedDate="2026-02-05 20:30:00",
    )
    + news(TITLE, "2026-02-05T13:30:00+00:00", {"@type": "Person", "name": "Laras Pinundi"}),
)
kabar(
    "kompas.id",
    f"""<div id="root"><main><div class="flex"><a href="/kategori/nusantara">Nusantara</a></div><h1 class="title__htext">{TITLE}</h1><h2 class="excerpt">Lahan yang keras menjadi kebun setelah dicampur kompos.</h2><div class="byline">Oleh <a href="/author/laras"><span>LARAS PINUNDI</span></a></div><div><span>05 Feb 2026 20:30 WIB</span> · <span>⟪3 menit baca⟫</span> · <a>Nusantara</a></div><figure><img src="https://assetd.kompar.example/x/panen.jpg"><figcaption>⟪Kebun kangkung di Lapas Tirtasari, Kamis (5/2/2026). <span>KOMPAR/LARAS PINUNDI (LPI)</span>⟫</figcaption></figure><div class="content"><p><strong>TIRTASARI, KOMPAR</strong> — {s(0)}</p>{ps(1, 4)}<div class="ai-summary"><h4>⟪Tanya NinaAI⟫</h4><p>⟪Ajukan pertanyaan mengenai artikel ini kepada asisten kami.⟫</p></div>{ps(4, 6)}</div><div class="editor">Editor: <a>MAHAR SUDEWA</a></div></main></div>""",
    head=og(TITLE, "kompar.id", article__published_time="2026-02-05T13:30:00.000Z") + meta(author="Laras Pinundi"),
)
kabar(
    "tempo meta not iso",
    f"""<main><article><h1 class="text-[26px]">{TITLE}</h1><p class="text-neutral-1200">Warga binaan mengubah lahan parkir menjadi kebun.</p><p>5 Februari 2026 | 20.30 WIB</p><figure><img src="https://statik.tempu.example/data/2026/02/05/id_1/1_720.jpg"><figcaption>⟪Panen kangkung di Lapas Tirtasari. Dok. Lapas⟫</figcaption></figure><div id="content-wrapper">{ps(0, 2)}</div><div class="ads">⟪Iklan⟫</div><div id="content-wrapper">{ps(2, 4)}<p><strong>⟪Pilihan Editor: <a href="/x">Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup</a>⟫</strong></p></div><div id="content-wrapper">{ps(4, 6)}<p><em>Bagas Wirayuda berkontribusi dalam penulisan artikel ini.</em></p></div></article></main>""",
    head=og(TITLE, "Tempu", article__published_time="5 Februari 2026 | 20.30 WIB")
    + news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi", "Laras Pinundi")),
)
kabar(
    "cnbc english month",
    f"""<div class="container"><h1 class="mb-4 text-32 font-extrabold">{TITLE}</h1><div class="mb-1 text-base font-semibold">News</div><div class="mb-1 text-base font-semibold">Laras Pinundi, CNBM Indonesia</div><div class="text-cm text-gray">05 February 2026 20:30</div><figure><img src="https://akcdn.cnbm.example/visual/2026/02/05/kebun_169.jpeg?w=650"><figcaption>⟪Foto: Kebun lapas (Dok. Lapas Tirtasari)⟫</figcaption></figure><div class="detail-text"><p><strong>Jakarta, CNBM Indonesia - </strong>{s(0)}</p>{ps(1, 3)}<div class="sisip_artikel"><p>⟪Pilihan Redaksi⟫</p><ul><li><a href="/a">⟪Berang-berang Kembali ke Kanal Utara Setelah Seabad⟫</a></li></ul></div>{ps(3, 6)}<p>⟪(lpi/mhr)⟫</p><div><a>⟪Add as a preferred source on Google⟫</a></div><p><strong>⟪[Gambas:Video CNBM]⟫</strong></p><p>⟪Next Article⟫ <a href="/b">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p></div></div>{MORE}""",
    head=meta(author="Laras Pinundi", publishdate="2026/02/05 20:30:12"),
    published=WIB,
)
kabar(
    "liputan6 ld array",
    f"""<article class="hentry"><h1 class="read-page--header--title">{TITLE}</h1><div class="read-page-box__author"><span>Oleh</span> <a class="read-page-box__author__name" href="/me/laras">Laras Pinundi</a><span class="read-page-box__author__updated">Diperbarui 06 Feb 2026, 07:11 WIB</span><span>Diterbitkan 05 Feb 2026, 20:30 WIB</span></div><div class="article-content-body"><div class="article-content-body__item-content"><div class="ai-box"><h4>⟪Intinya Sih...⟫</h4><ul><li>⟪Panen 300 kilogram kangkung dari lahan bekas parkir.⟫</li><li>⟪Hasil dijual ke pasar dan dimasak di dapur.⟫</li></ul></div><p><b>Liputar6.com, Tirtasari</b> {s(0)}</p>{ps(1, 3)}<div class="baca-juga-collections"><p>⟪BACA JUGA:<a href="/z">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>⟫</p></div>{ps(3, 6)}<p>⟪<strong>Saksikan Video Pilihan Ini:</strong>⟫</p><p>⟪* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Liputar6.com hanya dengan ketik kata kunci yang diinginkan.⟫</p></div></div></article>""",
    head='<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"'
    + TITLE
    + '","datePublished":"2026-02-05T20:30:00+07:00","dateModified":"2026-02-06T07:11:00+07:00","author":[{"@type":"Person","name":"Laras Pinundi"}]},{"@type":"BreadcrumbList","itemListElement":[]}]</script>',
    modified="2026-02-06T07:11+07:00",
)
kabar(
    "merdeka, author null",
    f"""<main><h1>{TITLE}</h1><div class="article-author"><a href="/reporter/laras">Laras Pinundi</a><span class="article-date">Kamis, 5 Feb 2026 20:30:00</span></div><div class="article-image"><img src="https://cdns.klimg.example/newsCover/2026/2/5/1748-x.jpg"><p class="article-image-caption">⟪Panen kangkung (Merduka.com)⟫</p></div><div class="article-synopsis">Warga binaan dilatih sejak Oktober.</div><div class="articles-content__body">{ps(0, 2)}<div class="page-break">⟪Halaman 2 dari 2⟫</div>{ps(2, 6)}<p>⟪<a href="https://whatsapp.com/x">Ikuti Saluran WhatsApp Merduka.com</a>⟫</p></div><div class="tags-articles__list"><a href="/tag/a">Lapas</a></div></main>""",
    head=news(TITLE, "2026-02-05 20:30:00", {"@type": "Person", "name": None}) + meta(author="Laras Pinundi"),
)
kabar(
    "okezone glued journalist",
    f"""<div class="title-article"><h1>{TITLE}</h1></div><div class="journalist"><span><a href="/x">Laras Pinundi</a>, Jurnalis-Kamis, 05 Februari 2026 |20:30 WIB</span></div><figure class="img"><img src="https://img.okezona.example/content/2026/02/05/340/1_large.jpg" alt="{TITLE}"><figcaption>⟪Panen kangkung di lapas (foto: Okezona/Laras)⟫</figcaption></figure><div class="c-detail read"><p><strong>TIRTASARI -</strong> {s(0)}</p>{ps(1, 3)}<div id="baca-juga"><p>⟪Baca juga:⟫ <a href="/q">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p></div>{ps(3, 6)}<div class="pagebreak"><a>⟪1⟫</a><a>⟪2⟫</a></div></div><div class="disclaimer"><p>⟪Okezona hadir di WhatsApp channel untuk berita terbaru⟫</p></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Warta Muara"}),
)
kabar(
    "sindonews br only",
    f"""<div class="detail-title">{TITLE}</div><h1 class="hidden">{TITLE}</h1><div class="detail-nama-redaksi"><a href="/r">Laras Pinundi</a></div><div class="detail-date-artikel">Kamis, 05 Februari 2026 - 20:30 WIB</div><figure><img src="https://pict.sindomuara.example/dyn/732/pena/news/2026/02/05/panen.jpg"><figcaption>⟪Panen kangkung di Lapas Tirtasari. Foto/Dok Lapas⟫</figcaption></figure><div id="detail-desc"><b>TIRTASARI</b> - {brs(0, 2)}<br><br>⟪Baca Juga:⟫ <a href="/r/1">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a><br><br>{brs(2, 6)}<div class="editor">(lpi)</div><div class="wa">⟪Follow WhatsApp Channel SINDOmuara untuk Berita Terbaru Setiap Hari⟫ <a>⟪Follow⟫</a></div></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Laras Pinundi"}),
)
kabar(
    "jpnn meta english",
    f"""<div class="container"><h1>{TITLE}</h1><h6>Kamis, 05 Februari 2026 – 20:30 WIB</h6><img src="/uploads/panen.jpg" alt="{TITLE} - JPMM.com"><p class="caption">⟪Panen kangkung. Foto: Humas Lapas Tirtasari⟫</p><div itemprop="articleBody"><p><strong>jpmm.com, TIRTASARI</strong> - {s(0)}</p>{ps(1, 2)}<p>⟪<strong>Baca Juga:</strong>⟫</p><ul class="bacajuga"><li><a href="/n">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></li></ul>{ps(2, 6)}</div><div class="ringkas"><p>⟪Lapas Tirtasari memanen kangkung dari lahan bekas parkir milik sendiri.⟫</p></div><p>Redaktur &amp; Reporter : Laras Pinundi</p><div class="pagination"><a>1</a><a href="?page=2">2</a></div></div>""",
    head=meta(jpnncom_news_pubdate="05 February 2026 20:30", jpnncom_news_author="Laras Pinundi"),
)
kabar(
    "republika rep and red",
    f"""<div class="max-card"><div class="max-card__title"><h1>{TITLE}</h1></div><div class="date date-item__headline">Kamis   05 Feb 2026  20:30 WIB</div><div class="by">Rep: Laras Pinundi/ Red: Mahar Sudewa</div><div class="max-card__image"><img data-original="https://static.republiku.example/uploads/images/inpicture_slide/panen.jpg" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"><div class="caption">⟪Panen kangkung di Lapas Tirtasari. Foto: Dok Lapas⟫</div></div><div class="article-content"><article><p class="b2">REPUBLIKU.CO.ID,&nbsp;TIRTASARI — {s(0)}</p>{ps(1, 3, 'class="b2"')}<div class="picked-article"><h4>⟪Baca Juga⟫</h4>{links("id")}</div>{ps(3, 6, 'class="b2"')}<div>⟪Advertisement⟫</div></article></div></div><div id="next-article"><h2>⟪Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup⟫</h2><p>⟪Pabrik lampu itu berdiri sejak zaman dahulu dan mempekerjakan dua ratus orang sebelum akhirnya ditutup pada bulan lalu.⟫</p></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Mahar Sudewa"}),
)
kabar(
    "antara regional wita",
    f"""<div class="wrap__article-detail-title"><h1>{TITLE}</h1></div><div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-dark text-capitalize"><i class="fa fa-calendar"></i> Kamis, 5 Februari 2026 9:03 WITA</span></li></ul></div><div class="wrap__article-detail-image"><figure><img src="https://cdn.antari.example/cache/1200x800/2026/02/05/panen.jpg"><figcaption>⟪Panen kangkung di Lapas Tirtasari. ANTARI/HO-Lapas⟫</figcaption></figure></div><div class="wrap__article-detail-content post-content">⟦Tirtasari (ANTARI) - {TEXT[0]}⟧<br><br>{brs(1, 3)}<br><br><span class="baca-juga"><b>⟪Baca juga:⟫ <a href="/b/1">⟪Berang-berang Kembali ke Kanal Utara⟫</a></b></span><br>{brs(3, 6)}<br><br>⟪Berita ini telah tayang di Antarinews.com dengan judul: Lapas panen kangkung⟫<p class="text-muted mt-2 small">⟪Pewarta: Laras Pinundi<br>Editor: Mahar Sudewa<br>Copyright © ANTARI 2026⟫</p><p class="small">⟪Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARI.⟫</p></div>""",
    head=og(TITLE, "Antari News Muara") + meta(article__author="https://www.facebook.com/antari"),
    published="2026-02-05T09:03+08:00",
)
kabar(
    "mediaindonesia",
    f"""<ul class="mi-breadcrumb"><li><a href="/">Home</a></li></ul><h1>{TITLE}</h1><div class="author-2">Laras Pinundi</div><div class="datetime"> 5/2/2026 20:30</div><figure class="main-img"><img data-src="https://asset.mediamuara.example/news/2026/02/1_a.jpg" src="/blank.gif"><figcaption>⟪Panen kangkung di Lapas Tirtasari.(Dok.Lapas )⟫</figcaption></figure><div class="article"><p><strong>LEMBAGA</strong> {s(0)[:1] + TEXT[0][8:]}⟧</p>{ps(1, 3)}<p class="related-news">⟪Baca juga : <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</p>{ps(3, 6)}<p>⟪(E-2)⟫</p><div class="ext-channel">⟪Cek berita dan artikel yang lain di <a>Google News</a> dan dan ikuti <a>WhatsApp channel</a> mediamuara.com⟫</div><div class="info-author">Editor : <a>Mahar Sudewa</a></div></div>""",
    head=news(TITLE, "2026-02-05T20:33:13+07:00", person("Mahar Sudewa"), modified="2026-02-05T20:30:00+07:00")
    + meta(author="mediamuara.com developer"),
    published="2026-02-05T20:33+07:00",
)
kabar(
    "beritasatu badges in body",
    f"""<div class="b1-container"><ol class="breadcrumb"><li>Beranda</li></ol><h1 class="fw-bold b1-text-navy">{TITLE}</h1><div><small class="text-muted">Penulis: <a href="/penulis/laras">Laras Pinundi</a> | Editor: <a href="/editor/he">MS</a></small></div><small><span class="text-muted">Kamis, 5 Februari 2026 | 20:30 WIB</span></small><figure><img src="https://img2.beritu.example/cache/beritu/910x580-2/2026/02/panen.jpg"><figcaption>⟪Panen kangkung di Lapas Tirtasari. (Berita Satu/Laras Pinundi)⟫</figcaption></figure><div class="b1-article body-content"><p><strong>Tirtasari, Beritu.com –</strong>{s(0)}</p>{ps(1, 3)}<div class="b1-group"><p>⟪BACA JUGA⟫</p><h2><a href="/x?utm_medium=baca_juga">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></h2></div>{ps(3, 6)}<div class="ads">⟪ADVERTISEMENT⟫</div><p>⟪Simak berita dan artikel lainnya di <a>Google News</a>⟫</p><p>⟪Ikuti terus berita terhangat dari Beritu.com via WhatsApp⟫</p><h3 class="badge fs-tag"><a href="/tag/l">⟪#Lapas⟫</a></h3><h3 class="badge fs-tag"><a href="/tag/k">⟪#Kangkung⟫</a></h3></div></div>""",
    head=meta(author="Laras Pinundi"),
)
kabar(
    "tirto periksa",
    f"""<article><div>Home · Sosial Budaya</div><h1>{TITLE}</h1><p class="subtitle">Lahan bekas parkir menjadi kebun yang memberi makan seisi lapas.</p><div class="byline"><div>Reporter: <a href="/laras">Laras Pinundi</a>, 5 Februari 2026</div><div>Editor: <a>Mahar Sudewa</a></div></div><div>Terbit 5 Feb 2026 20:30 WIB, ⟪Waktu Baca 2 menit⟫</div><img src="https://mmc.tirta.example/image/2026/02/05/panen.jpg"><div class="caption">⟪Panen kangkung. tirta.id/Laras⟫</div><div class="content-text-editor"><p><strong>tirta.id - </strong>{s(0)}</p>{ps(1, 6)}</div><div class="tirto-follow"><p>⟪Ikuti kanal WhatsApp tirta.id untuk berita terbaru⟫</p></div><div>⟪tirta.id - <a>Sosial Budaya</a>⟫<br>⟪Reporter: Laras Pinundi⟫<br>⟪Editor: Mahar Sudewa⟫</div><div><p>⟪Artikel Terkait⟫</p>{links("id")}</div></article>""",
    head=og(TITLE, "tirta.id"),
)
kabar(
    "suara network with ten seconds",
    f"""<article><div class="head-detail"><h1>{TITLE}</h1><div class="writer"><span>Mahar Sudewa</span> <span>Suaramuara.Id</span></div><div class="date">Kamis, 05 Februari 2026 | 20:30 WIB</div></div><figure><img src="https://media.suaramuara.example/pictures/970x544/2026/02/05/panen.jpg"><figcaption>⟪Panen kangkung. [Suaramuara.com/Laras]⟫</figcaption></figure><div class="content-article"><div class="ten-second"><span>⟪Baca 10 detik⟫</span><ul><li>⟪Lapas Tirtasari memanen kangkung di lahan bekas parkir.⟫</li></ul></div><p><strong>SuaraMuara.id -</strong> {s(0)}</p>{ps(1, 3)}<div class="article-read"><p>⟪Baca Juga:⟫<a href="/a">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p></div>{ps(3, 6)}<p><strong>⟪Kontributor : Laras Pinundi⟫</strong></p></div></article>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Mahar Sudewa")),
    authors=["Mahar Sudewa", "Laras Pinundi"],
)
kabar(
    "tribun regional with paging",
    f"""<div id="article"><h1 id="arttitle">{TITLE}</h1><div class="mt10"><time><span>Tayang:</span> Kamis, 5 Februari 2026 20:30 WIB</time> <div id="penulis">Penulis: <a href="/p/laras">Laras Pinundi</a> | <span id="editor">Editor: <a href="/e/ms">Mahar Sudewa</a></span></div></div><div class="ovh imgfull_div"><img class="imgfull" src="https://asset.tribunmuara.example/x=/1200x675/muara/foto/bank/originals/panen.jpg"></div><div class="arial f12">⟪TRIBUN/LARAS PINUNDI⟫</div><div class="arial">⟪PANEN - Warga binaan memanen kangkung, Kamis (5/2/2026).⟫</div><div class="side-article txt-article"><blockquote class="summary-article"><p>⟪Ringkasan Berita:⟫</p><ul><li>⟪Lapas panen 300 kilogram kangkung⟫</li></ul></blockquote><p><em>⟪Laporan Wartawan Tribun Muara / Laras Pinundi⟫</em></p><p><strong>TRIBUN-MUARA.COM, TIRTASARI</strong> – {s(0)}</p>{ps(1, 4)}<p class="baca">⟪Baca juga: <a href="/b">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</p>{ps(4, 6)}<p>⟪(Tribun-Muara.com/Laras Pinundi)⟫</p><p>⟪<b>Ikuti Saluran WhatsApp Tribun Muara</b>⟫</p><p>⟪Artikel ini telah tayang di TribunMuara.com dengan judul {TITLE}, <a href="https://muara.tribun.example/x">https://muara.tribun.example/x</a>.⟫</p></div><div class="paging"><a>⟪Halaman 1/2⟫</a></div></div>""",
    head='<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"'
    + TITLE
    + '","datePublished":"2026-02-05T20:30:00+07:00","author":[{"@type":"Person","name":"Laras Pinundi"}],"editor":{"@type":"Person","name":"Mahar Sudewa"}}]}</script>',
)
kabar(
    "viva, ld modified as published",
    f"""<div class="main-content"><h1 class="main-content-title">{TITLE}</h1><div class="main-content-date">Kamis, 5 Februari 2026 - 20:30 WIB</div><div class="main-content-author"><span>Oleh :</span> <a href="/r/1">Laras Pinundi</a></div><div class="main-content-detail"><p><strong>Tirtasari, VIVAMUARA –</strong> {s(0)}</p>{ps(1, 3)}<div class="recommended-article"><p>⟪Baca Juga :⟫</p><h3><a href="/v">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></h3></div>{ps(3, 6)}<a class="next">⟪Halaman Selanjutnya⟫</a><p class="snippet">⟪Sumber : VIVAMUARA⟫</p></div></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi"), modified="2026-02-07T10:00:00+07:00"),
)
kabar(
    "inews regional",
    f"""<h1 class="title">{TITLE}</h1><div class="author"><a class="author" href="/editor/x">Laras Pinundi</a></div><span class="createdAt">Kamis, 05 Februari 2026 - 20:30:00 WIB</span><div class="imgArticle"><img src="https://img.inewu.example/media/600/panen.jpg"><span>⟪Panen kangkung di lapas (Foto: iNewu/Laras Pinundi)⟫</span></div><div class="bodyArticle"><p><strong>TIRTASARI, iNewu.id – </strong>{s(0)}</p>{ps(1, 3)}<p class="bacajuga">⟪Baca Juga⟫<br><a href="/z">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p>{ps(3, 6)}<p>⟪Editor : Mahar Sudewa⟫</p><p>⟪Follow Berita iNewu di <a>Google News</a>⟫</p></div><div>⟪Bagikan Artikel:⟫</div>""",
)
kabar(
    "rri kbrn",
    f"""<section><h1>{TITLE}</h1><div class="post-details"><div class="author">Oleh - Laras Pinundi,</div><div class="date">05 Feb 2026 - 20:30 WIB</div></div><img src="/images/panen.jpg"><p class="caption">⟪Panen kangkung di Lapas Tirtasari (Foto: RRU/Laras)⟫</p><div class="post_details_inner"><p><strong>KBRM, Tirtasari</strong> : {s(0)}</p>{ps(1, 6)}</div><p>Editor: Mahar Sudewa</p></section>""",
    head=og(TITLE + " - ", "RRU"),
)
kabar(
    "promedia with tags and pages",
    f"""<article class="main"><h1 class="detail__title">{TITLE}</h1><div class="detail__info"><div class="author">Oleh : <a rel="author" href="/author/12/Laras-Pinundi">Laras Pinundi</a></div><div class="date">- Kamis, 5 Februari 2026 | 20:30 WIB</div></div><figure class="photo__figure"><img src="https://static.promuara.example/crop/0x0:0x0/750x500/webp/photo/p1/panen.jpg"><figcaption class="photo__caption">⟪Panen kangkung (Dok. Lapas Tirtasari)⟫</figcaption></figure><article class="read__content"><p><strong>AYOMUARA.COM --</strong> {s(0)}</p>{ps(1, 3)}<p class="readmore"><strong class="readmore">⟪Baca Juga: <a href="/x">Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup</a>⟫</strong></p>{ps(3, 6)}</article><div class="paging"><div class="paging__title">⟪Halaman:⟫</div><a class="paging__link">1</a><a href="?page=2">2</a><a href="?page=2">⟪Selanjutnya⟫</a></div><div class="editor"><p>Editor: <a>Mahar Sudewa</a></p></div><div class="sumber"><p>⟪Sumber: Humas Lapas⟫</p></div><div class="tag"><h4>⟪Tags⟫</h4><a href="/tag/lapas">lapas</a></div><h4>⟪Artikel Terkait⟫</h4>{links("id")}</article>""",
    head=news(
        TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi"), editor={"@type": "Person", "name": "Mahar Sudewa"}
    ),
)
kabar(
    "idntimes",
    f"""<main><div class="breadcrumb"><a href="/news">News</a></div><h1 data-testid="title">{TITLE}</h1><div class="author-info"><a href="/author/laras">Laras Pinundi</a><time datetime="2026-02-05T13:30:00.000Z">05 Feb 2026, 20:30 WIB</time></div><img src="https://image.idmtimes.example/post/20260205/panen.jpg"><div class="cover-caption">⟪Panen kangkung (IDM Times/Laras)⟫</div><div class="key-points"><p>⟪Intinya sih...⟫</p><ul><li>⟪Panen kangkung dari lahan bekas parkir⟫</li></ul></div><div id="article-description"><p class="article-text"><strong>Tirtasari, IDM Times -</strong> {s(0)}</p>{ps(1, 3, 'class="article-text"')}<div class="baca-juga-title">⟪Baca Juga: <a href="/q">Wasit Minta Maaf atas Gol</a>⟫</div><h2>⟦1. Uang premi masuk tabungan⟧</h2><img src="/i/dua.jpg"><div class="caption">⟪Dapur lapas (IDM Times/Laras)⟫</div>{ps(3, 5)}<h2>⟦2. Bibit dari dinas⟧</h2>{ps(5, 6)}</div><div>⟪Topics⟫<a href="/t">lapas</a></div><div>Editor <a>Mahar Sudewa</a></div></main>""",
    head=news(
        TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi"), editor={"@type": "Person", "name": "Mahar Sudewa"}
    ),
)
kabar(
    "katadata",
    f"""<div class="detail"><h1 class="detail-title">{TITLE}</h1><div class="detail-author"><img src="/a/l.jpg" alt="Image title"><div class="detail-author-name">Oleh <a href="/author/laras">Laras Pinundi</a></div><div class="detail-date">5 Februari 2026, 20:30</div></div><div class="detail-main-img"><img src="https://cdn1.katamuara.example/media/images/panen.jpg"><div class="caption">⟪ANTARI FOTO/Bagas/foc. Panen kangkung di lapas.⟫</div></div><div class="detail-body"><div class="btn-ai">⟪Button AI Summarize⟫</div>{ps(0, 3)}<p><strong>⟪Baca juga⟫</strong></p><ul><li><a href="/1">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></li><li><a href="/2">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></li></ul>{ps(3, 6)}</div><p>Reporter: Bagas Wirayuda</p><p>Editor: Mahar Sudewa</p></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi")),
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)
kabar(
    "inilah",
    f"""<div id="detail"><h1>{TITLE}</h1><div class="flex items-center"><a href="/penulis/laras"><img alt="Laras Pinundi" src="/p.jpg"></a><div>Oleh <a href="/penulis/laras">Laras Pinundi</a></div><div>Kamis, 5 Februari 2026 - 20:30 WIB</div></div><div>⟪Share⟫</div><img src="https://c.inilan.example/reborn/2026/02/panen.webp"><p class="text-xs">⟪Panen kangkung di lapas. (Foto: Inilan.com/Laras)⟫</p><div>⟪Ukuran Font⟫ ⟪Kecil Besar⟫</div><div class="content">{ps(0, 6)}</div><h3>⟪Topik⟫</h3><a href="/tag/lapas">Lapas</a><div><h3>⟪BERITA TERKAIT⟫</h3>{links("id")}</div></div>""",
)
kabar(
    "rmol",
    f"""<div class="article-detail"><a class="kategori">Nusantara</a><h1 class="jdl">{TITLE}</h1><span>Laporan: Laras Pinundi</span> <span>Kamis, 05 Februari 2026, 20:30 WIB</span><img src="https://imgr.rmul.example/2026/02/panen.webp"><p>⟪Panen kangkung di lapas/Ist⟫</p><div class="entry-content">{ps(0, 6)}<p>⟪<b>EDITOR: MAHAR SUDEWA</b>⟫</p><p>⟪Temukan berita-berita hangat terpercaya dari Kantor Berita Politik RMUL di <b>Google News</b>.⟫<br>⟪Untuk mengikuti silakan klik tanda bintang.⟫</p></div></div>""",
)
kabar(
    "radar of jawapos group",
    f"""<main><p class="text-sm">Daerah</p><h1>{TITLE}</h1><p>Laras Pinundi <span>•</span> <span>Kamis, 5 Februari 2026 | 20:30 WIB</span></p><figure><img src="/cover.jpg"><figcaption>⟪SEGAR: Warga binaan menunjukkan hasil panen kangkung. (LARAS PINUNDI/RADAR MUARA)⟫</figcaption></figure><div class="prose"><p><strong>RADARMUARA</strong> - {s(0)}</p>{ps(1, 3)}<p><strong>⟪Baca Juga: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</strong></p>{ps(3, 6)}<p><strong>⟪(lpi/ms)⟫</strong></p></div><p>Editor : Mahar Sudewa</p><div>⟪#lapas⟫ ⟪#kangkung⟫</div></main>""",
)
kabar(
    "disway, first person initials",
    f"""<div class="container"><h1 class="text-black">{TITLE}</h1><div class="date">Kamis 05-02-2026,20:30 WIB</div><div>Reporter: <b>Laras Pinundi</b> | Editor: <b>Mahar Sudewa</b></div><figure><img src="/upload/panen.jpeg"><figcaption>⟪Panen kangkung di lapas.-Laras Pinundi-Harian Muara⟫</figcaption></figure><div id="article"><p><strong>TIRTASARI, MUARA.ID -</strong> {s(0)}</p>{ps(1, 3)}<p><strong>⟪BACA JUGA:<a href="/x">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>⟫</strong></p>{ps(3, 6)}</div><div>⟪Cek Berita dan Artikel yang lain di <a>Google News</a>⟫</div><div><strong>⟪Sumber:⟫</strong></div><div>⟪Tags:⟫<a href="/tag/l">lapas</a></div></div>""",
)
kabar(
    "nu.or.id",
    f"""<div><span class="category">Daerah</span><h1 class="mb-4">{TITLE}</h1><p>Kamis, 5 Februari 2026 | 20:30 WIB</p><img src="https://storage.mu.example/storage/post/1_1/big/panen.webp"><p class="caption">⟪Warga binaan memanen kangkung (Foto: MU Online/Laras)⟫</p><div class="author"><p><a href="/author/laras">Laras Pinundi</a></p><p>Kontributor</p></div><div id="content"><p><strong>Tirtasari,&nbsp;MU Online</strong></p>{ps(0, 6)}</div><div class="donasi"><p>⟪Dukung terus keberlanjutan media ini melalui donasi⟫</p></div></div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi")),
)
kabar(
    "muhammadiyah wordpress theme",
    f"""<article id="post-1" class="post type-post"><header class="entry-header"><div class="entry-categories"><a rel="category tag" href="/category/kabar">Kabar</a></div><h1 class="entry-title">{TITLE}</h1><div class="jeg_meta_container"><div class="jeg_post_meta"><div class="jeg_meta_author"><span class="meta_text">by</span> <a href="/author/laras">Laras Pinundi</a></div><div class="jeg_meta_date"><a href="#">5 Februari 2026</a></div></div></div></header><div class="jeg_featured"><img src="/wp-content/uploads/2026/02/panen-750x375.jpg"><p class="wp-caption-text">⟪Panen kangkung⟫</p></div><div class="jeg_share_top"><a>⟪Share on Facebook⟫</a></div><div class="entry-content"><div class="content-inner"><p><strong>MUARAMADIYAH.OR.ID, TIRTASARI</strong> – {s(0)}</p>{ps(1, 6)}<div class="jeg_post_tags"><span>⟪Tags:⟫</span><a rel="tag" href="/tag/l">lapas</a></div></div></div></article>""",
    head=og(TITLE, "Muaramadiyah", article__published_time="2026-02-05T13:30:00+00:00"),
)
kabar(
    "hukumonline",
    f"""<article><h1>{TITLE}</h1><p class="deck">Lahan bekas parkir dinilai memberi manfaat bagi pembinaan.</p><div>Oleh:<br><b>Laras Pinundi</b></div><div>⟪Bacaan 2 Menit⟫</div><figure><img src="/s3/panen.png"><figcaption>⟪Panen kangkung di lapas. Foto: LPI⟫</figcaption></figure><div class="article-body">{ps(0, 4)}<p><b>⟪Baca Juga:⟫</b></p><ul><li><a href="/b">⟪Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup⟫</a></li></ul>{ps(4, 6)}</div><div>⟪Tags:⟫ <a href="/tag/a">lapas</a></div></article>""",
    head=og(TITLE, "Hukumuara", article__published_time="2026-02-05T20:30:00+07:00"),
)
kabar(
    "bisnis.com",
    f"""<h1 class="detailsTitleCaption">{TITLE}</h1><h2 class="detailsSubtitle">Panen dari lahan bekas parkir masuk pasar Muara Lama.</h2><div class="detailsAttribute"><div class="detailsAuthor"><a class="authorName" href="/author/1">Laras Pinundi</a> - <a>Bisnas.com</a></div><div class="detailsAttributeDates">Kamis, 5 Februari 2026 | 20:30</div></div><div class="detailsCover"><img src="https://images.bisnas.example/posts/2026/02/05/1/panen.jpg"><p class="detailsCoverCaption">⟪Panen kangkung di lapas. Bisnas/Laras⟫</p></div><article class="detailsContent"><div class="summary-ai"><p>⟪Ringkasan Berita⟫</p><ul><li>⟪Lapas memanen 300 kilogram kangkung.⟫</li></ul><p>⟪* Ringkasan ini dibantu dengan menggunakan AI⟫</p></div><p><strong>Bisnas.com, TIRTASARI</strong> — {s(0)}</p>{ps(1, 3)}<div class="baca-juga-box"><span>⟪Baca Juga⟫</span>{links("id")}</div>{ps(3, 6)}<p>⟪Cek Berita dan Artikel yang lain di <a>Google News</a> dan <a>WA Channel</a>⟫</p></article><div class="detailsAuthorItem"><span>Penulis : </span><a>Laras Pinundi</a></div><div class="detailsAuthorItem"><span>Editor : </span><a>Mahar Sudewa</a></div><div>⟪Konten Premium⟫ ⟪Masuk / Daftar⟫</div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi")),
)
kabar(
    "kontan",
    f"""<h1 class="detail-desk">{TITLE}</h1><div class="fs14 ff-opensans font-gray">Kamis, 05 Februari 2026 / 20:30 WIB</div><img src="/foto/panen.jpg"><span class="fs12 caption">⟪ILUSTRASI. Panen kangkung di Lapas Tirtasari⟫</span><div><span>Reporter: <b>Laras Pinundi</b></span> | <span>Editor: <b>Mahar Sudewa</b></span></div><div class="tmpt-desk-kon" itemprop="articleBody"><p><strong>KONTUN.CO.ID - TIRTASARI.</strong> {s(0)}</p>{ps(1, 3)}<p><a class="baca-juga" href="/x">⟪<strong>Baca Juga: Lima Resep Labu untuk Pekan yang Dingin</strong>⟫</a></p>{ps(3, 6)}<p>⟪<b>Selanjutnya: </b><a href="/1">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>⟫</p><p>⟪<b>Menarik Dibaca: </b><a href="/2">Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup</a>⟫</p></div><div>⟪Cek Berita dan Artikel yang lain di <a>Google News</a>⟫</div><div>⟪TAG⟫<a href="/tag/l">Lapas</a></div>""",
)
kabar(
    "fajar wordpress newspaper theme",
    f"""<article class="single"><h1 class="single-title">{TITLE}</h1><div class="meta"><span class="author vcard"><a href="/author/editor">Editor</a></span> <span class="date">Kamis, 5 Februari 2026 20:30</span></div><figure><img src="/wp-content/uploads/2026/02/panen.jpg"><figcaption>⟪Panen kangkung⟫</figcaption></figure><div class="entry-content"><p><strong>FAJUR.CO.ID, TIRTASARI --</strong> {s(0)}</p>{ps(1, 6)}<p>⟪<strong>(laras/fajur)</strong>⟫</p></div><nav class="pagination">⟪Selanjutnya ...⟫ <a>⟪Laman: 1⟫</a> <a href="2">2</a></nav></article>""",
    authors=[],
)
kabar(
    "harianjogja with penulis line",
    f"""<div class="detail"><h1>{TITLE}</h1><div class="author">Laras Pinundi</div><div class="meta-date">Kamis, 05 Februari 2026 20:30 WIB</div><img src="/p.jpg"><small>⟪Panen kangkung. - Ist⟫</small><div class="content"><p><strong>Harianmuara.com, TIRTASARI—</strong>{s(0)}</p>{ps(1, 4)}<div class="baca"><b>⟪BACA JUGA: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</b></div>{ps(4, 6)}<p>⟪Cek Berita dan Artikel yang lain di Google News⟫</p></div><p>⟪<em>Sumber : Antari</em>⟫</p><div>Editor : <a>Mahar Sudewa</a></div></div>""",
)
kabar(
    "solopos, esposin",
    f"""<div class="post"><h1 class="title">{TITLE}</h1><div><span>Penulis: </span><span><a href="/author/laras">Laras Pinundi</a></span><span> - Espomuara.com</span></div><div>Kamis, 5 Februari 2026 - 20:30 WIB</div><figure><img src="/f.jpg"><figcaption>⟪SOLOMUARA - Panen kangkung di lapas. (Espomuara/Laras Pinundi)⟫</figcaption></figure><div class="post-content"><p><strong>Espomuara.com, TIRTASARI</strong> – {s(0)}</p>{ps(1, 3)}<div class="promo"><p>⟪Promosi⟫<a href="/promo">⟪Berang-berang Kembali ke Kanal Utara⟫</a></p></div>{ps(3, 6)}</div><p>⟪Tulis Komentar⟫</p></div>""",
)
kabar(
    "tvone with relative time",
    f"""<div class="article-single"><h1>{TITLE}</h1><div class="ase-info"><ul><li><a>Reporter :</a></li><li><a class="content_center">Laras Pinundi</a></li><li>Editor : Mahar Sudewa</li></ul><ul><li>Kamis, 5 Februari 2026 - 20:30 WIB</li></ul></div><div class="image"><img src="https://thumb.tvmuara.example/panen.jpg"><ul><li>⟪Panen kangkung⟫</li><li>⟪Sumber :⟫ ⟪tvMuara/Laras⟫</li></ul></div><div class="detail-content"><p><strong>Tirtasari, tvMuara.com </strong>- {s(0)}</p>{ps(1, 4)}<div class="inject-article"><h4>⟪Baca Juga :⟫</h4><a href="/x">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></div>{ps(4, 6)}</div><div class="komentar"><p>⟪Komentar⟫</p><p>⟪Berita Terkait⟫</p></div></div>""",
)
kabar(
    "kumparan user post as dom",
    f"""<div data-qa-id="story-wrapper"><span>Konten dari Pengguna</span><h1 data-qa-id="story-title">{TITLE}</h1><div><a href="/humaslapas"><span data-qa-id="author-name">Humas Lapas Tirtasari</span></a></div><div>⟪Berbagi kabar dari balik tembok Lapas Tirtasari⟫</div><div><span data-qa-id="publish-date">5 Februari 2026 20:30 WIB</span> · <span data-qa-id="reading-time">⟪waktu baca 2 menit⟫</span></div><div>⟪Tulisan dari Humas Lapas Tirtasari tidak mewakili pandangan dari redaksi kumparun⟫</div><figure data-qa-id="image-figure"><img src="https://blue.kumparun.example/image/upload/fl_progressive,w_640/v1634025439/01jkx.jpg"><figcaption data-qa-id="image-caption">⟪Panen kangkung. Foto: Humas Lapas⟫</figcaption></figure><div class="track_paragraph"><p data-qa-id="story-paragraph">{s(0)}</p></div><aside data-qa-id="desktop-article-page-billboard-1">⟪ADVERTISEMENT⟫</aside><div class="track_paragraph"><p>{s(1)}</p></div><aside>⟪ADVERTISEMENT⟫</aside>{"".join(f'<div class="track_paragraph"><p>{s(n)}</p></div>' for n in range(2, 6))}</div>""",
    head=news(TITLE, "2026-02-05T13:30:00Z", person("Humas Lapas Tirtasari"), site="kumparun"),
    authors=["Humas Lapas Tirtasari"],
)
kabar(
    "kompasiana",
    f"""<div class="read-single"><h1 class="title">{TITLE}</h1><div class="read-count">5 Februari 2026   20:30 Diperbarui: 6 Februari 2026   08:12 <span>⟪41⟫</span></div><div class="thumb-user"><div class="user-box"><a href="https://www.kompariana.example/humaslapastirtasari">Humas Lapas Tirtasari</a></div><p>⟪Lihat foto⟫</p></div><div class="read-content" itemprop="articleBody"><p>Tirtasari, 5 Februari 2026 - {s(0)}</p>{ps(1, 6)}<p>⟪Mohon tunggu...⟫</p></div><p>⟪Konten ini menjadi tanggung jawab bloger dan tidak mewakili pandangan redaksi.⟫</p><a>⟪Lihat Konten Sosbud Selengkapnya⟫</a></div>""",
    authors=["Humas Lapas Tirtasari"],
    modified="2026-02-06T08:12+07:00",
)
kabar(
    "amp page of a portal",
    f"""<header class="amp-head"><a href="/">Warta Muara</a></header><article><h1>{TITLE}</h1><div class="author">Laras Pinundi - Warta Muara</div><div class="date">Kamis, 05 Feb 2026 20:30 WIB</div><amp-img src="https://cdn.muara.example/2026/02/05/panen.jpg" width="700" height="400" layout="responsive"></amp-img><figcaption>⟪Panen kangkung. Foto: Istimewa⟫</figcaption><p>{s(0)}</p>{ps(1, 3)}<amp-ad width="300" height="250">⟪ADVERTISEMENT⟫</amp-ad><p class="baca">⟪Baca juga: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</p>{ps(3, 6)}<p>⟪(lpi/ms)⟫</p></article>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Laras Pinundi")),
)
kabar(
    "okejateng, penulis and editor tail",
    f"""<h1>{TITLE}</h1><p>Kamis, 5 Februari 2026 | 20.30 WIB</p><img src="/p.jpg"><div class="content-berita">{ps(0, 6)}<p><b>⟪Penulis: Laras Pinundi | Editor: Mahar Sudewa⟫</b></p></div>""",
)
kabar(
    "gatra, reporter editor in bold lines",
    f"""<h1>{TITLE}</h1><div>Kamis, 05 Februari 2026 20:30</div><div class="isi"><p><b>Tirtasari, Gatru.com</b> - {s(0)}</p>{ps(1, 6)}<p>⟪Reporter: Laras Pinundi⟫<br>⟪Editor: Mahar Sudewa⟫</p></div>""",
)
kabar(
    "two reporters and a contributor",
    f"""<h1 class="title">{TITLE}</h1><div class="info"><span>Laras Pinundi, Bagas Wirayuda</span><span>5 Februari 2026, 20:30 WIB</span></div><div class="content">{ps(0, 6)}<p>⟪(Kontributor: Cempaka Ningrum)⟫</p></div>""",
    head=meta(author="Laras Pinundi, Bagas Wirayuda"),
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)
kabar(
    "date in words with kab. dateline, wit",
    f"""<h1>{TITLE}</h1><ul class="meta"><li><i class="fa fa-user"></i> Laras Pinundi</li><li><i class="fa fa-clock"></i> Kamis, 05 Feb 2026 | 20:30 WIT</li><li><i class="fa fa-eye"></i> ⟪1.204 kali dibaca⟫</li></ul><div class="post-body"><p><strong>KAB. TIRTASARI</strong> – {s(0)}</p>{ps(1, 6)}</div>""",
    published="2026-02-05T20:30+09:00",
)
