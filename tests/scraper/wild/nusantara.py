# ruff: noqa: E501 - pages are data
"""Indonesian portals, newspapers, broadcasters and offices, in the mark-up that they have today."""

from __future__ import annotations

from tests.scraper.wild.page import cards, links, meta, news, og, wild
from tests.scraper.wild.words import TITLES, br, p, t

T = TITLES["id"]
WIB = "2026-02-05T20:30+07:00"
NAV = '<header><a href="/"><img src="/logo.png" alt="logo"></a><nav><ul><li><a href="/nasional">Nasional</a></li><li><a href="/ekonomi">Ekonomi</a></li><li><a href="/olahraga">Olahraga</a></li><li><a href="/indeks">Indeks</a></li></ul></nav></header>'
FOOT = '<footer><a href="/redaksi">Redaksi</a><a href="/pedoman">Pedoman Media Siber</a><p>⟪Copyright © 2026 Warta Muara. All Rights Reserved⟫</p></footer>'
HEADS = ("Berang-berang Kembali ke Kanal Utara Setelah Seabad", "Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup")


def portal(
    name: str,
    body: str,
    *,
    head: str = "",
    url: str = "https://www.wartamuara.example/read/2026/02/05/12345/tirtasari-buka-penggilingan",
    site: str = "Warta Muara",
    seo: str = "",
    authors: list[str] | None = None,
    published: str | None = WIB,
    **more: object,
) -> None:
    wild(
        name,
        "id",
        NAV + body + FOOT,
        head=head,
        url=url,
        site=site,
        seo=seo,
        authors=authors if authors is not None else ["Laras Pinundi"],
        published=published,
        **more,
    )


portal(
    "kompas now",
    f"""<div class="container"><div class="row"><h1 class="read__title">{T}</h1><div class="read__header col-bs10-10"><div class="read__time">Kompar.com, 5 Februari 2026, 20:30 WIB</div></div><div class="credit"><div class="credit-title"><div class="credit-title-name"><a href="/author/l"><h6>Laras Pinundi</h6></a>,<a href="/author/b"><h6>Bagas Wirayuda</h6></a></div><div class="credit-title-jobdesk">Tim Redaksi</div></div></div><div class="photo"><div class="photo__wrap"><img src="/a.jpg"></div><div class="photo__caption">⟪Penggilingan tua di tepi muara Tirtasari, Kamis (5/2/2026).⟫<span>⟪(KOMPAR.com/LARAS PINUNDI)⟫</span></div></div>
<div class="read__content"><div class="clearfix"><p><strong>TIRTASARI, KOMPAR.com - </strong>{t("id", 0)}</p>{p("id", 1, 2)}<p><strong>⟪Baca juga: <a class="inner-link-baca-juga" href="/x">Berang-berang Kembali ke Kanal Utara Setelah Seabad</a>⟫</strong></p>{p("id", 2, 4)}<div class="ads">⟪Lanjutkan membaca artikel di bawah⟫</div><h2>⟦Nelayan khawatir soal sidat⟧</h2>{p("id", 4, 6)}<div class="kompar-card"><p>⟪Dalam segala situasi, KOMPAR.com berkomitmen memberikan fakta jernih dari lapangan. Ikuti terus update topik ini dan notifikasi penting di Aplikasi KOMPAR.com.⟫ <a>Download sekarang</a></p></div></div></div>
<div class="copylink"><p>⟪Copyright 2008 - 2026 PT. Kompar Muara (Kompar Group). All Rights Reserved.⟫</p></div><div class="tag__article"><h5>⟪Tag⟫</h5><ul><li><a class="tag__article__link" href="/tag/muara">muara</a></li></ul></div></div></div>{cards("id", "Terkini Lainnya")}""",
    head=news(T, "2026-02-05T13:30:00+00:00", {"@type": "Person", "name": "Kompar Cyber Media"}, site="Kompar.com")
    + meta(
        content_author="Laras Pinundi, Bagas Wirayuda",
        author="Kompar Cyber Media",
        content_PublishedDate="2026-02-05 20:30:00",
    ),
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)

portal(
    "tribun now",
    f"""<div class="main" id="article"><div id="articlebox"><div class="mb10"><h3 class="mt5 fbo f14">⟪<a href="/topik">Penggilingan Tua</a>⟫</h3></div><h1 class="f50 black2 f400 crimson" id="arttitle">{T}</h1><div class="mt10"><time class="grey foo"><span>Tayang: Kamis, 5 Februari 2026 20:30 WIB</span></time></div><div class="credits mt20"><div id="penulis"><a rel="author" href="/author/l">Laras Pinundi</a></div><div id="editor"><span class="grey">Editor:</span> <a href="/editor/m">Mahar Sudewa</a></div></div><div class="art_body"><div class="artimg"><img src="/a.jpg"><div class="arial f12 pt5 grey2">⟪Warta Muara/Laras Pinundi⟫</div><div>⟪PENGGILINGAN TUA - Warga melintas di depan penggilingan tua, Kamis (5/2/2026).⟫</div></div><div class="side-article txt-article multi-fontsize editcontent"><p><strong>⟪Laporan Wartawan Tribunmuara.com, Laras Pinundi⟫</strong></p><p><strong>TRIBUNMUARA.COM, TIRTASARI - </strong>{t("id", 0)}</p>{p("id", 1, 3)}<p class="baca"><strong>⟪Baca juga:⟫ <a href="/x">⟪Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup⟫</a></strong></p>{p("id", 3, 6)}<p>⟪<strong>(*)</strong>⟫</p><p><strong>⟪Simak berita terbaru Tribunmuara.com di Google News⟫</strong></p></div><div class="mb10 f16 grey2">⟪Sumber: <a href="/s">Tribun Muara</a>⟫</div></div><div class="tagcloud3"><h5><a href="/tag/a">Tirtasari</a></h5></div></div></div>{cards("id", "Berita Populer")}""",
    head=news(
        T,
        "2026-02-05T20:30:10+07:00",
        {"@type": "Person", "name": "Mahar Sudewa"},
        site="Tribunmuara.com",
        editor={"@type": "Person", "name": "Mahar Sudewa"},
    )
    + og(T, "Tribunmuara.com"),
)

portal(
    "tempo now",
    f"""<div id="app"><main><article><div class="flex gap-2"><a href="/lingkungan">Lingkungan</a></div><h1 class="text-[26px] font-bold">{T}</h1><p class="text-neutral-1200">Pemerintah kota menyiapkan Rp 2,4 miliar. Nelayan cemas.</p><p class="text-sm text-neutral-900">5 Februari 2026 | 20.30 WIB</p><figure><img src="/a.webp"><figcaption class="text-sm">⟪Penggilingan tua di Tirtasari. Tempu/Laras Pinundi⟫</figcaption></figure><div class="flex"><div class="authors"><a href="/penulis/l"><span>Laras Pinundi</span></a><p>⟪Berkarier di Tempu sejak 2015, meliput lingkungan dan pesisir. Lulusan ilmu kelautan.⟫</p></div></div><div id="content-wrapper"><p><strong>TEMPU.CO</strong>, <strong>Tirtasari</strong> - {t("id", 0)}</p>{p("id", 1, 3)}<div class="ad-banner">⟪Scroll ke bawah untuk melanjutkan membaca⟫</div>{p("id", 3, 5)}<p><strong>⟪Pilihan Editor:⟫ <a href="/x">⟪Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup⟫</a></strong></p></div></article></main></div>""",
    head=news(T, "2026-02-05T20:30:00+07:00", [{"@type": "Person", "name": "Laras Pinundi"}], site="Tempu")
    + og(T, "Tempu"),
    seo=f"{T} | tempu.co",
)

portal(
    "cnn/detik network",
    f"""<div class="max-w"><div class="breadcrumb"><a>Home</a> <a>Nasional</a></div><h1 class="mb-2 text-[28px] leading-9 text-cnn_black">{T}</h1><div class="flex"><div class="text-cnn_red">CNM Indonesia</div></div><div class="text-cnn_grey text-sm mb-2.5">Kamis, 05 Feb 2026 20:30 WIB</div><div class="share">⟪Bagikan:⟫<a>⟪url telah tercopy⟫</a></div><figure><img src="/a.jpg"><figcaption class="text-xs">⟪Penggilingan tua. (Arsip Pemkot Tirtasari)⟫</figcaption></figure><div class="flex"><strong>⟪Daftar Isi⟫</strong><ul><li><a href="#1">⟪Nelayan khawatir soal sidat⟫</a></li></ul></div><div class="detail-wrap"><div class="detail-text text-cnn_black"><strong>Tirtasari, CNM Indonesia</strong> -- <p>{t("id", 0)}</p>{p("id", 1, 2)}<div class="paradetail"><p>⟪ADVERTISEMENT⟫</p><p>⟪SCROLL TO CONTINUE WITH CONTENT⟫</p></div>{p("id", 2, 3)}<table class="linksisip"><tr><td><strong>⟪Lihat Juga :⟫</strong><a href="/x">⟪Berang-berang Kembali ke Kanal Utara⟫</a></td></tr></table>{p("id", 3, 6)}<div>⟪Lanjut ke halaman berikutnya >>⟫</div><p>⟪[Gambas:Video CNM]⟫</p><strong>(lpi/mhr)</strong></div></div></div>{cards("id", "Terpopuler")}""",
    head=news(T, "2026-02-05T20:30:10+07:00", {"@type": "Person", "name": "CNM Indonesia"}, site="CNM Indonesia")
    + meta(author="CNM Indonesia"),
    authors=["CNM Indonesia"],
)

portal(
    "liputan6 now",
    f"""<article class="hentry main read-page--core-article" data-article-id="5"><header class="read-page--header"><h1 class="read-page--header--title entry-title" itemprop="headline">{T}</h1><p class="read-page--header--author__wrapper"><span class="read-page--header--author__name-wrapper"><a class="read-page--header--author__link url fn" rel="author" href="/me/l"><span class="read-page--header--author__name fn" itemprop="name">Laras Pinundi</span></a><span class="read-page--header--author__title">, </span></span><span class="read-page--header--author__name">Bagas Wirayuda</span></p><p class="read-page--header--author__datetime-wrapper">Diterbitkan <time class="read-page--header--author__datetime updated" datetime="2026-02-05 20:30:10" itemprop="datePublished">05 Februari 2026, 20:30 WIB</time></p><div class="share">⟪Share⟫ ⟪Copy Link⟫ ⟪Batalkan⟫</div></header><figure class="read-page--photo-gallery--item"><img src="/a.jpg"><figcaption class="read-page--photo-gallery--item__caption">⟪Penggilingan tua di Tirtasari. (Liputar6.com/Laras Pinundi)⟫</figcaption></figure><div class="article-content-body article-content-body_with-aside"><div class="article-content-body__item-page" data-page="1"><div class="article-content-body__item-content"><p><b>Liputar6.com, Tirtasari -</b> {t("id", 0)}</p>{p("id", 1, 2)}<div class="advertisement-placeholder"><div class="advertisement-text">⟪Advertisement⟫</div></div>{p("id", 2, 3)}<div class="baca-juga-collections"><h5 class="baca-juga-collections__header">⟪Baca Juga⟫</h5><ul class="baca-juga-collections__list"><li><a href="/x"><div>⟪Lima Resep Labu untuk Pekan yang Dingin⟫</div></a></li></ul></div></div></div><div class="article-content-body__item-page" data-page="2"><h2 class="article-content-body__item-title">⟦Nelayan Khawatir Soal Sidat⟧</h2><div class="article-content-body__item-content">{p("id", 3, 6)}</div></div></div></article>{cards("id", "Berita Terkini")}""",
    head=og(T, "liputar6.com", article__published_time="2026-02-05T20:30:10+07:00"),
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)

portal(
    "okezone now",
    f"""<div class="detail"><div class="title-article"><h1>{T}</h1></div><div class="reporter"><div class="namerep"><a href="/r">Laras Pinundi</a>, Jurnalis · <b>Kamis 05 Februari 2026 20:30 WIB</b></div></div><div class="share">⟪Share⟫</div><div id="contentx" class="content"><p><strong>TIRTASARI - </strong>{t("id", 0)}</p>{p("id", 1, 3)}<p><strong>⟪Baca Juga:⟫</strong> <a href="/x">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p>{p("id", 3, 6)}<p>⟪Follow WhatsApp Channel Okezona untuk update berita terbaru setiap hari⟫</p><p>⟪(lpi)⟫</p></div><div class="tag"><p>⟪Berita Terkait⟫</p>{links("id")}</div></div>""",
    head=news(T, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Laras Pinundi"}, site="Okezona")
    + meta(author="Okezona, https://www.okezona.example"),
)

portal(
    "sindonews now",
    f"""<section class="article"><div class="detail-title"><h1>{T}</h1></div><div class="detail-nama-redaksi"><a href="/reporter/l">Laras Pinundi</a></div><div class="detail-date-artikel">Kamis, 05 Februari 2026 - 20:30 WIB</div><figure class="detail-img"><img src="/a.jpg"><figcaption>⟪Penggilingan tua di tepi muara Tirtasari. Foto/SindoMuara⟫</figcaption></figure><div class="detail-desc" id="detail-desc"><strong>TIRTASARI</strong> - {br("id", 0, 2)}<br><br><div class="baca-inline"><em>⟪Baca Juga:⟫</em> <a href="/x">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></div><br>{br("id", 2, 6)}<div class="reporter">(lpi)</div></div><div class="detail-wa"><p>⟪Lihat Juga :⟫</p><a href="/w">⟪Bergabunglah dengan kami di WhatsApp Channel⟫</a></div></section>""",
    head=news(T, "2026-02-05T20:30:05+07:00", {"@type": "Person", "name": "Laras Pinundi"}, site="SINDOmuara.com"),
)

portal(
    "jpnn now",
    f"""<div class="page-content"><h1 class="font-bold">{T}</h1><h6>Kamis, 05 Februari 2026 – 20:30 WIB</h6><figure><img src="/a.jpg"><figcaption>⟪Penggilingan tua di Tirtasari. Foto: Laras Pinundi/JPMM⟫</figcaption></figure><div itemprop="articleBody" class="page-content"><p><strong>jpmm.com, TIRTASARI</strong> - {t("id", 0)}</p>{p("id", 1, 3)}<div class="small-title">⟪BACA JUGA:⟫ <a href="/x">⟪Berang-berang Kembali ke Kanal Utara⟫</a></div>{p("id", 3, 6)}<p>⟪<strong>(lpi/jpmm)</strong>⟫</p><p>⟪Video Terpopuler Hari ini:⟫</p></div><div class="mt"><p>Redaktur : Mahar Sudewa<br>Reporter : Laras Pinundi</p></div></div>""",
    head=og(T, "jpmm.com"),
)

portal(
    "jawapos/promedia",
    f"""<section class="read__box"><h1 class="read__title">{T}</h1><div class="read__info"><div class="read__info__author"><a href="/author/l">Laras Pinundi</a></div><div class="read__info__date">- Kamis, 5 Februari 2026 | 20:30 WIB</div></div><div class="photo"><img src="/a.jpg"><div class="photo__caption">⟪Penggilingan tua di tepi muara (Laras Pinundi/Warta Muara)⟫</div></div><article class="read__content clearfix"><p><strong>JAWAMUARA.COM</strong> - {t("id", 0)}</p>{p("id", 1, 3)}<p><strong>⟪Baca Juga: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</strong></p>{p("id", 3, 6)}<strong>⟪***⟫</strong></article><div class="read__editor"><span>Editor:</span> <a>Mahar Sudewa</a></div><div class="tags"><h4>⟪Tags⟫</h4><a href="/tag/a">muara</a></div></section>{cards("id", "Rekomendasi")}""",
    head=news(
        T,
        "2026-02-05T20:30:00+07:00",
        {"@type": "Person", "name": "Laras Pinundi"},
        site="Jawa Muara",
        editor={"@type": "Person", "name": "Mahar Sudewa"},
    ),
)

portal(
    "suara now",
    f"""<section class="detail"><div class="info"><h1>{T}</h1><div class="info-detail"><div class="writer"><a href="/author/l">Mahar Sudewa</a> | <a href="/author/k">Laras Pinundi</a></div><div class="date-article"><span>Kamis, 05 Februari 2026 | 20:30 WIB</span></div></div></div><figure><img src="/a.jpg"><figcaption>⟪Penggilingan tua di Tirtasari. [Suaramuara.com/Laras Pinundi]⟫</figcaption></figure><article class="detail-content detail--box"><div class="keypoints"><h2>⟪Baca 10 detik⟫</h2><ul><li>⟪Penggilingan tua di tepi muara akan dibuka kembali setelah sebelas tahun.⟫</li><li>⟪Biaya pekerjaan Rp 2,4 miliar.⟫</li></ul></div><p><b>Suaramuara.com -</b> {t("id", 0)}</p>{p("id", 1, 3)}<p>⟪Baca Juga:⟫<a href="/x">⟪Berang-berang Kembali ke Kanal Utara Setelah Seabad⟫</a></p>{p("id", 3, 6)}</article></section>""",
    head=news(
        T,
        "2026-02-05T20:30:00+07:00",
        [{"@type": "Person", "name": "Mahar Sudewa"}, {"@type": "Person", "name": "Laras Pinundi"}],
        site="suaramuara.com",
    ),
    authors=["Mahar Sudewa", "Laras Pinundi"],
)

portal(
    "viva now",
    f"""<div class="main-content"><div class="breadcrumb-viva"><a>Home</a></div><div class="main-content-title"><h1>{T}</h1></div><div class="main-content-date">Kamis, 5 Februari 2026 - 20:30 WIB</div><div class="main-content-author"><span>Oleh :</span><ul><li><a href="/r/1">Laras Pinundi</a></li><li><a href="/r/2">Bagas Wirayuda</a></li></ul></div><div class="main-content-image"><img src="/a.jpg"><div class="main-content-image-source">⟪Sumber :⟫<ul><li>⟪Vivamuara/Laras Pinundi⟫</li></ul></div></div><div class="main-content-detail"><p><strong>Tirtasari, VIVAMUARA</strong> – {t("id", 0)}</p>{p("id", 1, 3)}<div class="inner-related"><p>⟪Baca Juga :⟫ <a href="/x">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></p></div>{p("id", 3, 6)}<div class="pagenav">⟪Halaman Selanjutnya⟫</div></div></div>""",
    head=news(
        T,
        "2026-02-05T20:30:10+07:00",
        [{"@type": "Person", "name": "Laras Pinundi"}, {"@type": "Person", "name": "Bagas Wirayuda"}],
        site="VIVAMUARA",
    ),
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)

portal(
    "merdeka now",
    f"""<div class="article-content"><div class="article-header"><h1 class="article-title">{T}</h1><p class="article-summary">⟪Pemerintah kota menyiapkan Rp 2,4 miliar untuk roda dan bilahnya.⟫</p><div class="article-author"><div class="article-author-avatar"></div><div><a href="/reporter/l">Laras Pinundi</a></div><div class="article-date">Kamis, 05 Feb 2026 20:30:00</div></div></div><div class="article-content-body"><div class="dt-para"><p>{t("id", 0)}</p></div><div class="dt-para">{p("id", 1, 3)}</div><div class="article-sbr"><p>⟪Pemerintah kota menyiapkan Rp 2,4 miliar untuk roda dan bilahnya.⟫</p></div><div class="dt-para"><h3>⟦Sidat dan pintu air⟧</h3>{p("id", 3, 6)}</div></div><div class="editor">Editor: Mahar Sudewa</div></div>""",
    head=og(T, "merdika.com"),
    seo=f"{T} - Merdika.com",
)

portal(
    "republika now",
    f"""<div class="main-content__left"><div class="date date__detail"><div class="date-left">Kamis 05 Feb 2026 20:30 WIB</div></div><div class="max-card__title"><h1>{T}</h1></div><div class="max-card__teaser"><p>⟪Nelayan khawatir soal sidat.⟫</p></div><div class="by">Rep: Laras Pinundi/ Red: Mahar Sudewa</div><div class="max-card__img"><img src="/a.jpg"><div class="img-caption"><p>⟪Foto: Republira/Laras Pinundi⟫</p><p>⟪Penggilingan tua di tepi muara Tirtasari, Kamis (5/2/2026).⟫</p></div></div><div class="article-content"><article><p><strong>REPUBLIRA.CO.ID, TIRTASARI --</strong> {t("id", 0)}</p>{p("id", 1, 2)}<div class="ads">⟪Advertisement⟫</div><div class="scrool">⟪Scroll untuk membaca⟫</div>{p("id", 2, 4)}<p>⟪BACA JUGA: <strong><a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a></strong>⟫</p>{p("id", 4, 6)}<p>⟪Ikuti Whatsapp Channel Republira⟫</p></article></div><div class="tags"><a href="/t">muara</a></div></div>""",
    head=news(T, "2026-02-05T13:30:00+00:00", {"@type": "Person", "name": "Mahar Sudewa"}, site="Republira Online")
    + meta(author="Mahar Sudewa"),
)

portal(
    "antara now",
    f"""<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{T}</h1></div><div class="wrap__article-detail-info"><ul class="list-inline"><li class="list-inline-item"><span class="text-dark">⟪Kamis, 5 Februari 2026 20:30 WIB⟫</span></li><li class="list-inline-item">⟪waktu baca 2 menit⟫</li></ul></div><div class="wrap__article-detail-image"><figure><img src="/a.jpg"><figcaption class="wrap__article-detail-image-caption">⟪Penggilingan tua di tepi muara. ANTAMUARA/Laras Pinundi/aww.⟫</figcaption></figure></div><div class="wrap__article-detail-content post-content"><p>Tirtasari (ANTAMUARA) - {t("id", 0)}</p>{p("id", 1, 3)}<p><span class="baca-juga">⟪Baca juga: <a href="/x">Berang-berang kembali ke kanal utara setelah seabad</a>⟫</span></p>{p("id", 3, 6)}<p class="text-muted mt-2 small">⟪Pewarta: Laras Pinundi⟫<br>⟪Editor: Mahar Sudewa⟫<br>⟪Copyright © ANTAMUARA 2026⟫</p><div class="disclaimer"><p>⟪Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTAMUARA.⟫</p></div></div></div>""",
    head=news(T, "2026-02-05T20:30:10+07:00", {"@type": "Person", "name": "Mahar Sudewa"}, site="ANTAMUARA News"),
)

portal(
    "rri",
    f"""<div class="detail-berita"><h1 class="title">{T}</h1><div class="meta"><ul><li>Oleh : <b>Laras Pinundi</b></li><li>Editor : <b>Mahar Sudewa</b></li><li>05 Feb 2026 - 20:30</li><li>⟪Tirtasari⟫</li></ul></div><img src="/a.jpg"><p class="caption">⟪Penggilingan tua di tepi muara (Foto: RRM/Laras)⟫</p><div class="content-berita"><p><strong>RRM.CO.ID, Tirtasari -</strong> {t("id", 0)}</p>{p("id", 1, 6)}</div><div class="rekomendasi"><h3>⟪Rekomendasi Berita⟫</h3>{cards("id")}</div></div>""",
    head=og(T, "RRM"),
    url="https://rrm.co.id/tirtasari/daerah/12345/tirtasari",
)

portal(
    "tvri",
    f"""<div class="news-detail"><h2 class="news-title">{T}</h2><p class="news-meta"><i class="fa fa-user"></i> Laras Pinundi &nbsp; <i class="fa fa-calendar"></i> 05 Februari 2026 20:30 WIB &nbsp; <i class="fa fa-eye"></i> 412</p><img src="/a.jpg"><div class="news-body"><p>TVRM, Tirtasari - {t("id", 0)}</p>{p("id", 1, 6)}</div><div class="share">⟪Bagikan Berita⟫</div></div>""",
)

portal(
    "kemenkumham",
    f"""<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline">{T}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Ditulis oleh <span itemprop="name">Humas Kanwil</span></dd><dd class="category-name">Kategori: <a href="/b" itemprop="genre">Berita Utama</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="2026-02-05T20:30:00+07:00" itemprop="datePublished">Diterbitkan: 05 Februari 2026</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:412">Dilihat: 412</dd></dl><div itemprop="articleBody"><p><img src="/images/a.jpg"></p><p><strong>Tirtasari, INFO_PAS -</strong> {t("id", 0)}</p>{p("id", 1, 6)}<p>⟪(Humas Kanwil Muara)⟫</p></div><ul class="pager pagenav"><li class="previous"><a rel="prev" href="/p">⟪Sebelumnya⟫</a></li><li class="next"><a rel="next" href="/n">⟪Berikutnya⟫</a></li></ul></div>""",
    url="https://muara.kemenimi.go.id/berita-utama/tirtasari",
    authors=["Humas Kanwil"],
)

portal(
    "pemkab wordpress",
    f"""<div class="site-content"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{T}</h1><div class="entry-meta"><span class="posted-on">Posted on <a rel="bookmark"><time class="entry-date published" datetime="2026-02-05T20:30:10+07:00">5 Februari 2026</time><time class="updated" datetime="2026-02-06T09:10:00+07:00">6 Februari 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/kominfo">Dinas Kominfo</a></span></span></div></header><div class="entry-content"><p>Tirtasari – {t("id", 0)}</p>{p("id", 1, 6)}<p>⟪(Diskominfo/lpi)⟫</p><div class="sharedaddy"><h3>⟪Bagikan ini:⟫</h3></div></div></article><nav class="post-navigation"><h2>⟪Navigasi pos⟫</h2><a rel="prev">⟪Rapat Paripurna Bahas Kanal Utara⟫</a></nav></div>""",
    url="https://tirtasarikab.go.id/berita/2026/02/tirtasari",
    site="Kabupaten Tirtasari",
    sep=" – ",
    authors=["Dinas Kominfo"],
)

portal(
    "pemkot own system",
    f"""<div class="container"><div class="row"><div class="col-md-8"><h3 class="fw-bold">{T}</h3><p class="text-muted"><small><i class="fa fa-user"></i> Admin Diskominfo | <i class="fa fa-clock"></i> 5 Februari 2026 | <i class="fa fa-eye"></i> 412 kali dilihat</small></p><img class="img-fluid" src="/a.jpg"><div class="mt-3 text-justify"><p style="text-align: justify;"><span style="font-size:14px">{t("id", 0)}</span></p>{p("id", 1, 6, attrs='style="text-align: justify;"')}</div><div class="share">⟪Bagikan ke:⟫</div></div><div class="col-md-4"><h5>⟪Berita Terbaru⟫</h5>{links("id")}<h5>⟪Agenda⟫</h5><p>⟪Upacara hari jadi kota di alun-alun pukul tujuh pagi bersama seluruh perangkat daerah.⟫</p></div></div></div>""",
    url="https://tirtasarikota.go.id/detail/berita/123",
    site="Pemerintah Kota Tirtasari",
    authors=[],
    published="2026-02-05",
)

portal(
    "kejaksaan",
    f"""<div class="berita-detail"><div class="judul">{T}</div><div class="tanggal">Kamis, 05 Februari 2026 20:30 WIB</div><div class="isi"><center><b>SIARAN PERS</b></center><center>Nomor: PR – 12/02/K.3/Kph.3/02/2026</center><p>{t("id", 0)}</p>{p("id", 1, 6)}<p>⟪Tirtasari, 5 Februari 2026⟫</p><p>⟪KEPALA PUSAT PENERANGAN HUKUM⟫</p><p>⟪LARAS PINUNDI, S.H., M.H.⟫</p><p>⟪Keterangan lebih lanjut dapat menghubungi: Mahar Sudewa / Kepala Bidang Hubungan Media. Hp. 08120000000⟫</p></div></div>""",
    url="https://www.kejaksaan.example.go.id/conference/news/1",
    authors=[],
)

portal(
    "kumparan next state",
    f"""<div id="__next"><div class="sc"><h1 data-qa-id="story-title">{T}</h1><div class="Viewweb__StyledView"><a href="/kumparanmuara"><span data-qa-id="author-name">kumparmuara</span></a><span class="x">Verified Green</span></div><div><span class="TextBoxweb">5 Februari 2026 20:30 WIB</span><span>·</span><span>⟪waktu baca 2 menit⟫</span></div><div class="StoryRenderer">{"".join(f'<div class="TrackContent"><span data-qa-id="story-paragraph">{t("id", n)}</span></div>' for n in range(6))}</div><div>⟪Baca Lainnya⟫</div></div></div>""",
    head=news(T, "2026-02-05T13:30:00.000Z", {"@type": "Person", "name": "Laras Pinundi"}, site="kumparmuara"),
)

portal(
    "kontan",
    f"""<div class="col-cont"><span class="tag-detail">⟪PERTANIAN⟫</span><h1 class="detail-desk">{T}</h1><div class="fs14 ff-opensans font-gray">Kamis, 05 Februari 2026 / 20:30 WIB</div><div class="fs14 mar-t-5"><b>Reporter: Laras Pinundi</b> | <b>Editor: Mahar Sudewa</b></div><div class="tmpt-desk-kon"><p><strong>KONTUN.CO.ID - TIRTASARI.</strong> {t("id", 0)}</p>{p("id", 1, 3)}<p><strong>⟪Baca Juga: <a href="/x">Lima Resep Labu untuk Pekan yang Dingin</a>⟫</strong></p>{p("id", 3, 6)}<div class="track-lanjut">⟪Selanjutnya: <a href="/y">Wasit Minta Maaf atas Gol</a>⟫</div><div>⟪Menarik Dibaca: <a href="/z">Promo Minyak Pekan Ini</a>⟫</div><h2>⟪Cek Berita dan Artikel yang lain di Google News⟫</h2></div></div>""",
    head=news(T, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Laras Pinundi"}, site="Kontun.co.id"),
)

portal(
    "bisnis.com",
    f"""<div class="detailsContent"><h1 class="detailsTitle">{T}</h1><p class="detailsSubtitle">⟪Pemerintah kota menyiapkan Rp 2,4 miliar.⟫</p><div class="detailsAttribute"><a href="/a" class="detailsAuthorName">Laras Pinundi</a><span>Bisnus.com</span><div class="detailsAttributeDates">Kamis, 5 Februari 2026 | 20:30</div></div><article class="detailsContent force-17"><p><strong>Bisnus.com, TIRTASARI</strong> – {t("id", 0)}</p>{p("id", 1, 3)}<div class="baca-juga-box"><span class="baca-juga-title">⟪Baca Juga⟫</span><ul>{links("id", "div")}</ul></div>{p("id", 3, 6)}<p>⟪Cek Berita dan Artikel yang lain di Google News dan WA Channel⟫</p></article><div class="detailsAuthors"><div>Penulis : <a>Laras Pinundi</a></div><div>Editor : <a>Mahar Sudewa</a></div></div></div>""",
    head=og(T, "Bisnus.com"),
)

portal(
    "media indonesia",
    f"""<div class="main-content"><h1>{T}</h1><p class="author"><a href="/r">Laras Pinundi</a></p><p class="date"><span class="datetime">⟪5/2/2026 20:30⟫</span></p><div class="article"><p>{t("id", 0)}</p>{p("id", 1, 3)}<p>⟪Baca juga : <a href="/x">Berang-berang Kembali ke Kanal Utara</a>⟫</p>{p("id", 3, 6)}<p>⟪(LP/E-2)⟫</p></div></div>""",
    head=news(T, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Laras Pinundi"}, site="Medira"),
)

portal(
    "pikiran rakyat amp",
    f"""<main><h1>{T}</h1><div class="read__info"><span>Laras Pinundi</span> <span>5 Feb 2026, 20:30 WIB</span></div><amp-img src="/a.jpg" width="750" height="500"></amp-img><p class="caption">⟪Penggilingan tua. /Dok. Pemkot Tirtasari/⟫</p><div class="read__content"><p><b>PIKIRAN MUARA</b> - {t("id", 0)}</p>{p("id", 1, 3)}<amp-ad></amp-ad><p><strong>⟪Baca Juga:⟫</strong> <a href="/x">⟪Lima Resep Labu⟫</a></p>{p("id", 3, 6)}<p>⟪***⟫</p></div><div class="editor">Editor: Mahar Sudewa</div></main>""",
    head='<link rel="canonical" href="https://www.pikiranmuara.example/jabar/pr-123/tirtasari">'
    + news(T, "2026-02-05T20:30:00+07:00", {"@type": "Person", "name": "Laras Pinundi"}, site="Pikiran Muara"),
    url="https://www.pikiranmuara.example/jabar/amp/pr-123/tirtasari",
)

portal(
    "blogger theme",
    f"""<div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><article class="post hentry"><h1 class="post-title entry-title">{T}</h1><div class="post-info"><span class="post-author vcard"><span class="fn">Laras Pinundi</span></span><span class="post-timestamp"><abbr class="published" title="2026-02-05T20:30:00+07:00">Februari 05, 2026</abbr></span></div><div class="post-body entry-content"><div class="separator" style="clear: both;"><a href="/a"><img src="/a.jpg"></a></div><span style="text-align: justify;">TIRTASARI, wartamuara.id – {t("id", 0)}</span><div style="text-align: justify;"><br></div>{"".join(f'<div style="text-align: justify;">{t("id", n)}</div><div><br></div>' for n in range(1, 6))}<div>⟪(LP/Red)⟫</div></div><div class="post-footer"><div class="share-box">⟪Bagikan artikel ini⟫</div><div class="related-post"><h4>⟪Anda mungkin menyukai postingan ini⟫</h4>{links("id")}</div></div></article></div></div></div>""",
    url="https://www.wartamuara.example/2026/02/tirtasari.html",
)

for _label, _line, _who in (
    ("penulis bar", "<div class='x1'>Penulis: Laras Pinundi | Editor: Mahar Sudewa</div>", ["Laras Pinundi"]),
    ("laporan", "<div class='x1'>Laporan: Laras Pinundi</div>", ["Laras Pinundi"]),
    (
        "two reporters",
        "<div class='x1'>Reporter: Laras Pinundi dan Bagas Wirayuda</div>",
        ["Laras Pinundi", "Bagas Wirayuda"],
    ),
    ("kontributor", "<div class='x1'>Kontributor: Laras Pinundi</div>", ["Laras Pinundi"]),
    ("tim liputan", "<div class='x1'>Tim Liputan</div>", []),
    ("redaksi", "<div class='x1'>Redaksi</div>", []),
    (
        "oleh dash date",
        "<div class='x1'>Oleh Laras Pinundi - Kamis, 5 Februari 2026 20:30 WIB</div>",
        ["Laras Pinundi"],
    ),
    (
        "name bar time",
        "<div class='x1'><span>Laras Pinundi</span> | <span>Kamis, 5 Februari 2026 | 20:30 WIB</span></div>",
        ["Laras Pinundi"],
    ),
):
    _time = "" if "2026" in _line else "<div class='x2'>Kamis, 05/02/2026, 20:30 WIB</div>"
    portal(
        f"byline, {_label}",
        f"""<main><h1>{T}</h1>{_line}{_time}<img src="/a.jpg"><div class="x3">{p("id", 0, 6)}</div></main>""",
        authors=_who,
    )

for _label, _line, _when in (
    ("dotted clock", "Kamis, 5 Februari 2026 | 20.30 WIB", WIB),
    ("jam", "05 Februari 2026 Jam 20:30 WIB", WIB),
    ("pukul", "Kamis, 5 Februari 2026 pukul 20.30 WITA", "2026-02-05T20:30+08:00"),
    ("wit", "05/02/2026 20:30 WIT", "2026-02-05T20:30+09:00"),
    (
        "dipublikasikan and update",
        "Dipublikasikan: 5 Februari 2026, 20:30 WIB Diperbarui: 6 Februari 2026, 09:10 WIB",
        WIB,
    ),
    ("short month", "Kam, 5 Feb 2026 20:30 WIB", WIB),
    ("english month", "February 5, 2026 20:30 WIB", WIB),
    ("pm", "5 Februari 2026 8:30 PM", WIB),
    ("gmt+7", "Kamis, 5 Februari 2026 - 20:30 GMT+7", WIB),
    ("terbit", "Terbit Kamis, 5 Februari 2026 20:30", WIB),
    ("diunggah oleh", "Diunggah pada 05-02-2026 20:30:11 oleh Laras Pinundi", WIB),
    ("under the title with place", "Tirtasari, 5 Februari 2026 20:30 WIB", WIB),
    ("asia/jakarta", "2026-02-05 20:30:11 Asia/Jakarta", WIB),
    ("day first, bar", "20:30 WIB | Kamis, 5 Februari 2026", WIB),
):
    portal(
        f"time, {_label}",
        f"""<main><h1>{T}</h1><div class="x1">Penulis: Laras Pinundi</div><div class="x2">{_line}</div><div class="x3">{p("id", 0, 6)}</div></main><div class="x4"><h4>⟪Berita lain⟫</h4><div>⟪Berang-berang kembali ke kanal⟫ <span>Jumat, 6 Februari 2026 08:00 WIB</span></div></div>""",
        published=_when,
        url="https://www.wartamuara.example/tirtasari-buka-penggilingan",
    )

for _label, _data, _line, _when in (
    ("Z on local", "2026-02-05T20:30:10Z", "Kamis, 5 Februari 2026 20:30 WIB", WIB),
    ("+00:00 on local", "2026-02-05T20:30:10+00:00", "5 Februari 2026 | 20:30", WIB),
    ("true Z", "2026-02-05T13:30:10Z", "Kamis, 5 Februari 2026 20:30 WIB", WIB),
    ("Z on local, no line", "2026-02-05T20:30:10.000Z", "", "2026-02-05T20:30+00:00"),
    ("naive", "2026-02-05 20:30:10", "5 Februari 2026", WIB),
    ("slashes", "2026/02/05 20:30:10", "5 Februari 2026", WIB),
    ("day only and line", "2026-02-05", "Kamis, 5 Februari 2026 20:30 WIB", WIB),
    ("indonesian in field", "Kamis, 5 Februari 2026 20:30 WIB", "", WIB),
    ("+08:00 with wita", "2026-02-05T20:30:10+08:00", "Kamis, 5 Februari 2026 20:30 WITA", "2026-02-05T20:30+08:00"),
    (
        "+07:00 with wita clock",
        "2026-02-05T19:30:10+07:00",
        "Kamis, 5 Februari 2026 20:30 WITA",
        "2026-02-05T20:30+08:00",
    ),
    ("unix", "1770298210", "5 Februari 2026", WIB),
):
    portal(
        f"field, {_label}",
        f"""<main><h1>{T}</h1><div class="x1">Penulis: Laras Pinundi</div><div class="x2">{_line}</div><div class="x3">{p("id", 0, 6)}</div></main>""",
        head=news(T, _data, {"@type": "Person", "name": "Laras Pinundi"}, site="Warta Muara"),
        published=_when,
        url="https://www.wartamuara.example/tirtasari-buka-penggilingan",
    )
