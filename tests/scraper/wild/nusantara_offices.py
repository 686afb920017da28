# ruff: noqa: E501 - pages are data
"""Indonesian offices and small regional papers: systems of their own, letterheads, counters, signatures."""

from __future__ import annotations

from tests.scraper.wild.nusantara_portals import TEXT, TITLE, brs, kabar, ps, s
from tests.scraper.wild.page import links, meta, news, og, person

OFFICE = "https://lapastirtasari.ditmuara.go.id/berita-utama/panen-kangkung"
DAY = "2026-02-05"

kabar(
    "joomla office, super user",
    f"""<section id="sp-main-body"><div class="article-details"><div class="page-header"><h1 itemprop="headline">{TITLE}</h1></div><div class="article-info"><span class="createdby">Ditulis oleh <span itemprop="name">Super User</span></span> <span class="published"><time datetime="2026-02-05T20:30:11+07:00" itemprop="datePublished">05 Februari 2026</time></span> <span class="hits">⟪Dilihat: 51⟫</span></div><div itemprop="articleBody"><p style="text-align:justify">TIRTASARI, INFU_PAS - {s(0)}</p>{ps(1, 6)}<p>⟪(Humas Lapas Tirtasari)⟫</p></div></div></section>""",
    url=OFFICE,
    authors=[],
)
kabar(
    "joomla office, no clock",
    f"""<div class="item-page"><h2 itemprop="headline">{TITLE}</h2><dl class="article-info muted"><dt>Detail</dt><dd class="createdby">Ditulis oleh Humas Lapas</dd><dd class="category-name">Kategori: <a>Berita Utama</a></dd><dd class="published">Diterbitkan: 05 Februari 2026</dd><dd class="hits">⟪Dilihat: 51⟫</dd></dl><div itemprop="articleBody"><p><strong>Tirtasari</strong> - {s(0)}</p>{ps(1, 6)}<p>⟪#KemenMuara #GuardAndGuide #InfoMuara⟫</p></div></div>""",
    url=OFFICE,
    authors=["Humas Lapas"],
    published=DAY,
)
kabar(
    "ditjenpas own system",
    f"""<div class="post-content"><ul class="breadcrumb"><li>Beranda</li></ul><h1 class="post-title">{TITLE}</h1><div class="post-meta"><span>Oleh: <a>Humas Lapas Tirtasari</a></span><span><i class="icon-clock"></i>05 Februari 2026</span><span><i class="icon-eye"></i>⟪120⟫</span></div><img src="/uploads/images/image_750x_68d5ef22a1b2c.jpg" alt="{TITLE}"><div class="post-text"><p><b>Tirtasari, INFU_PAS</b> - {s(0)}</p>{ps(1, 6)}</div><div class="post-tags"><span>⟪Tags:⟫</span><a href="/tag/l">lapas</a></div></div>""",
    url=OFFICE,
    authors=["Humas Lapas Tirtasari"],
    published=DAY,
)
kabar(
    "kemenkum with sharing between",
    f"""<main class="col-12"><h1>{TITLE}</h1><p class="text-muted"><i class="bi bi-calendar"></i> Kamis, 05 Februari 2026 <i class="bi bi-person"></i> Administrator</p><div class="sharing">⟪Bagikan:⟫<a>Facebook</a><a>X</a></div><img class="img-fluid" src="/storage/panen.jpeg"><div class="content">{ps(0, 6)}<p>&nbsp;</p><p>⟪Humas Kanwil Muara⟫</p></div></main>""",
    url=OFFICE,
    authors=[],
    published=DAY,
)
kabar(
    "tribratanews wordpress",
    f"""<article class="post"><header><div class="td-post-header"><h1 class="entry-title">{TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/humas">Humas Polres Muara</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-02-05T20:30:00+07:00">5 Februari 2026</time></span><div class="td-post-views"><span>⟪88⟫</span></div></div></div></header><div class="td-post-content"><div class="td-post-featured-image"><img class="entry-thumb" src="/wp-content/uploads/2026/02/panen.jpg"></div><p>Tribratamuara.polri.go.id, Tirtasari - {s(0)}</p>{ps(1, 6)}<p>⟪(Humas Polres Muara)⟫</p></div><div class="td-post-source-tags"><ul><li>⟪TAGS⟫</li><li><a href="/tag/a">polisi</a></li></ul></div></article>""",
    url="https://tribrata.muara.polri.go.id/2026/02/05/panen-kangkung/",
    authors=["Humas Polres Muara"],
)
kabar(
    "odoo blog of the police",
    f"""<main><section id="o_wblog_post_content"><div id="o_wblog_post_name"><h1>{TITLE}</h1></div><div class="o_wblog_post_title"><span>5 Februari 2026</span> oleh <span itemprop="author"><span itemprop="name">Admin Humas</span></span> | <a href="#comments">⟪Belum ada komentar⟫</a></div><div id="o_wblog_post_content_jump" class="o_wblog_post_content_field"><p>Tribratamuara.go.id. Tirtasari – {s(0)}</p>{ps(1, 6)}<p>⟪(lp/ms/nm)⟫</p></div></section><div id="o_wblog_post_sidebar"><h6>⟪Bagikan artikel ini⟫</h6><h6>⟪Label⟫</h6></div></main>""",
    url="https://tribratamuara.go.id/blog/nasional-3/panen-kangkung-101",
    authors=[],
    published=DAY,
)
kabar(
    "tni with penerangan tail",
    f"""<div class="berita"><h3 class="judul">{TITLE}</h3><div class="tgl"><i class="fa fa-calendar"></i> Kamis, 05 Februari 2026 | <i class="fa fa-eye"></i> ⟪77 x dilihat⟫</div><div class="isi">(Puspin TNM). {brs(0, 6)}<br><br>⟪#tnmprima⟫<br>⟪#tnmrakyatkuat⟫<br><br>Autentikasi : Kapenrem 071/Muara</div></div>""",
    url="https://tnm.mil.id/view-101-panen-kangkung.html",
    authors=[],
    published=DAY,
)
kabar(
    "pemkab, table head and counter",
    f"""<div class="row"><div class="col-md-8"><h2>{TITLE}</h2><ul class="list-inline"><li><i class="fa fa-user"></i> Diskominfo</li><li><i class="fa fa-calendar"></i> 05-02-2026 20:30</li><li><i class="fa fa-folder"></i> Berita Daerah</li><li>⟪Dibaca 51 kali⟫</li></ul><img src="/foto_berita/68panen.jpg"><div class="isi_berita"><p>TIRTASARI – {s(0)}</p>{ps(1, 6)}</div><h4>⟪Berita Lainnya⟫</h4>{links("id")}</div><div class="col-md-4"><h4>⟪Pengumuman⟫</h4>{links("id")}</div></div>""",
    url="https://muarakab.go.id/berita/detail/panen-kangkung",
    authors=["Diskominfo"],
)
kabar(
    "pemkab wordpress elementor",
    f"""<div class="elementor"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{TITLE}</h1></div><div class="elementor-widget-post-info"><ul class="elementor-icon-list-items elementor-post-info"><li itemprop="author"><a href="/author/admin"><span class="elementor-post-info__item--type-author">admin</span></a></li><li itemprop="datePublished"><span class="elementor-post-info__item--type-date"><time>5 Februari 2026</time></span></li><li><span class="elementor-post-info__item--type-time"><time>20:30</time></span></li></ul></div><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">{ps(0, 6)}<p>⟪(Diskominfo Muara)⟫</p></div></div><div class="elementor-share-btn">⟪Bagikan ke WhatsApp⟫</div></div>""",
    head=og(TITLE, "Kabupaten Muara", article__published_time="2026-02-05T13:30:00+00:00"),
    url="https://muarakab.go.id/panen-kangkung/",
    authors=[],
)
kabar(
    "ministry with release number",
    f"""<div class="detail-berita"><div class="label">Siaran Pers</div><h1>{TITLE}</h1><div class="info">5 Februari 2026 - ⟪Dibaca 2689 kali⟫</div><div class="isi"><p style="text-align:center"><strong>KEMENTERIAN PANGAN MUARA</strong><br><strong>SIARAN PERS</strong><br>Nomor: 38/HM-KPM/2/2026</p><p>Tirtasari, 5 Februari 2026 — {s(0)}</p>{ps(1, 6)}<p>***</p><p>⟪Kepala Biro Komunikasi<br>Cempaka Ningrum (0812-0000-0000)⟫</p><p>⟪Ikuti kami di: Instagram @kempanmuara⟫</p></div></div>""",
    url="https://kpm.go.id/siaran-pers/panen-kangkung",
    authors=[],
    published=DAY,
)
kabar(
    "infopublik",
    f"""<div class="single-post"><h1>{TITLE}</h1><div class="meta"><span>Oleh <a>MC KAB MUARA</a></span>, <span>Kamis, 5 Februari 2026 | 20:30 WIB</span> - <span>⟪Redaktur: Mahar Sudewa - 51⟫</span></div><div class="img"><img src="https://infomuara.example/assets/upload/headline//panen.jpg"></div><div class="content"><hr><p><strong>Muara, InfoMuara - </strong>{s(0)}</p>{ps(1, 6)}<p>⟪(MC Kab Muara/lpi/ms)⟫</p><p>⟪Berita Terkait Lainnya⟫</p>{links("id")}</div></div>""",
    url="https://infomuara.go.id/kategori/nusantara/985001/index.html",
    authors=["MC KAB MUARA"],
)
kabar(
    "kemenag office",
    f"""<article><h1 class="text-3xl">{TITLE}</h1><div class="flex"><span>Kontributor</span> <span>Laras Pinundi</span></div><div>Kamis, 5 Februari 2026 · ⟪2 min read⟫ · 20:30 WIB</div><figure><img src="/img/panen.webp"><figcaption>⟪Panen kangkung. (foto: humas)⟫</figcaption></figure><div class="prose"><p>Tirtasari (Kemenmu) --- {s(0)}</p>{ps(1, 6)}</div><div>Editor: Mahar Sudewa</div></article>""",
    url="https://jateng.kemenmu.go.id/berita/panen-kangkung",
)
kabar(
    "university, berita with penulis and foto",
    f"""<article class="post"><h1 class="entry-title">{TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on <a rel="bookmark"><time class="entry-date published" datetime="2026-02-05T20:30:00+07:00">5 Februari 2026</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/humas">humas</a></span></span></div><div class="entry-content">{ps(0, 6)}<p>⟪Penulis: Laras Pinundi⟫</p><p>⟪Editor: Mahar Sudewa⟫</p><p>⟪Foto: Bagas Wirayuda⟫</p></div></article>""",
    url="https://www.unmuara.ac.id/panen-kangkung/",
)
kabar(
    "village site with komentar form",
    f"""<div class="artikel"><h2 class="judul">{TITLE}</h2><div class="hidden-xs"><i class="fa fa-user"></i> Administrator <i class="fa fa-clock-o"></i> 05 Februari 2026 20:30:12 WIB ⟪Dibaca 21 Kali⟫</div><div class="teks"><img src="/desa/upload/artikel/sedang_panen.jpg">{ps(0, 6)}</div><div class="form"><h4>⟪Komentar baru terbit setelah disetujui Admin⟫</h4><form><label>⟪Nama⟫</label><input><label>⟪Isi Pesan⟫</label><textarea></textarea></form></div></div>""",
    url="https://muara.desa.id/artikel/2026/2/5/panen-kangkung",
    authors=[],
)
kabar(
    "newspaper9 regional portal",
    f"""<div class="td-post-header"><ul class="td-category"><li><a href="/category/daerah">Daerah</a></li></ul><header class="td-post-title"><h1 class="entry-title">{TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/redaksi">Redaksi</a></div><span class="td-post-date"><time class="entry-date" datetime="2026-02-05T20:30:00+00:00">5 Februari 2026, 20:30 WIB</time></span></div></header></div><div class="td-post-content"><p><strong>Tirtasari, MuaraPost</strong> - {s(0)}</p>{ps(1, 3)}<div class="td_block_related_posts_inline"><h4>⟪Baca Juga⟫</h4>{links("id")}</div>{ps(3, 6)}<p>⟪Penulis: Laras Pinundi⟫</p></div>""",
    head=og(TITLE, "MuaraPost", article__published_time="2026-02-05T20:30:00+00:00"),
    url="https://www.muarapost.co.id/2026/02/05/panen/",
)
kabar(
    "wpberita theme",
    f"""<article class="post"><header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a rel="category tag" href="/category/daerah">Daerah</a></span></strong></div><h1 class="entry-title"><strong>{TITLE}</strong></h1><div class="list-table clearfix"><div class="table-row"><div class="table-cell gmr-gravatar-metasingle"><a class="url" href="/author/laras"><img class="avatar" src="/g.jpg"></a></div><div class="table-cell gmr-content-metasingle"><div class="meta-content gmr-content-metasingle"><span class="author vcard"><a class="url fn n" href="/author/laras">Laras Pinundi</a></span></div><div class="meta-content"><span class="posted-on"><time class="entry-date published" datetime="2026-02-05T20:30:00+07:00">5 Februari 2026</time></span></div></div></div></div></header><figure class="post-thumbnail gmr-thumbnail-single"><img src="/wp-content/uploads/2026/02/panen.jpg"><figcaption class="wp-caption-text">⟪Panen kangkung di lapas⟫</figcaption></figure><div class="single-wrap"><div class="entry-content entry-content-single"><p><strong>TIRTASARI, MuaraKini.com –</strong> {s(0)}</p>{ps(1, 3)}<div class="gmr-related-post-onlytitle"><div class="related-text-onlytitle">⟪Berita Terkait⟫</div>{links("id")}</div>{ps(3, 6)}<p>⟪Laporan : Laras Pinundi⟫</p><div class="gmr-cf-metacontent heading-text meta-content"><span>⟪Penulis:⟫ Laras Pinundi</span> | <span>Editor: Mahar Sudewa</span></div></div></div></article>""",
    url="https://muarakini.com/panen-kangkung/",
)
kabar(
    "jannah theme of a tabloid",
    f"""<article id="the-post"><header class="entry-header-outer"><span class="post-cat-wrap"><a class="post-cat" href="/category/daerah">Daerah</a></span><h1 class="post-title entry-title">{TITLE}</h1><div class="single-post-meta post-meta clearfix"><span class="author-meta"><span class="meta-item meta-author-wrapper"><span class="meta-author"><a href="/author/redaksi" class="author-name">Redaksi</a></span></span></span><span class="date meta-item tie-icon">Kamis, 5 Februari 2026 - 20:30</span><span class="meta-views">⟪51⟫</span><span class="meta-reading-time">⟪1 minute read⟫</span></div></header><div class="featured-area"><img src="/p.jpg"></div><div class="entry-content entry clearfix">{ps(0, 6)}<p>⟪Reporter : Laras Pinundi⟫<br>⟪Editor : Mahar Sudewa⟫</p></div></article>""",
    url="https://tabloidmuara.com/panen-kangkung/",
)
kabar(
    "letter initials with penulis in parentheses",
    f"""<h1 class="judul">{TITLE}</h1><span class="tanggal">Kamis, 05/02/2026 20:30:00</span><div id="isi-berita"><p>Tirtasari, muarakabar.id - {s(0)}</p>{ps(1, 6)}<p>⟪(Penulis: Laras Pinundi)⟫</p></div>""",
    url="https://muarakabar.id/baca-101-panen-kangkung.html",
)
kabar(
    "tail in one line, rep/ed",
    f"""<h1 class="judul">{TITLE}</h1><div>05 Februari 2026 20:30 WIB</div><div class="isi">{ps(0, 6)}<p>⟪Rep/Laras Pinundi, Ed/Mahar Sudewa⟫</p></div>""",
)
kabar(
    "pewarta of an office",
    f"""<h1>{TITLE}</h1><p>Diposting pada 5 Februari 2026 oleh Laras Pinundi</p><div class="entry">{ps(0, 6)}<div class="sharedaddy"><h3>⟪Bagikan ini:⟫</h3><ul><li><a>⟪Klik untuk berbagi pada X⟫</a></li></ul></div><div class="jp-relatedposts"><h3>⟪Terkait⟫</h3>{links("id")}</div></div>""",
    url="https://muara.wordpress.com/2026/02/05/panen-kangkung/",
    published=DAY,
)
kabar(
    "hari ini time with relative words",
    f"""<h1>{TITLE}</h1><div class="meta"><a href="/penulis/laras">Laras Pinundi</a> <span title="Kamis, 05 Februari 2026 20:30 WIB">9 jam yang lalu</span></div><div class="body">{ps(0, 6)}<p>⟪Cek berita dan artikel yang lain di Google News⟫</p></div>""",
)
kabar(
    "tim liputan as author",
    f"""<h1>{TITLE}</h1><div class="meta"><span>Tim Liputan Muara</span> · <span>Kamis, 5 Februari 2026 20:30 WIB</span></div><div class="body"><p>Liputan Muara, Tirtasari - {s(0)}</p>{ps(1, 6)}</div>""",
    head=meta(author="Tim Liputan Muara"),
    authors=["Tim Liputan Muara"],
)
kabar(
    "opinion with biodata",
    f"""<h1>{TITLE}</h1><div class="meta"><span>Oleh: Laras Pinundi*)</span></div><div>Kamis, 5 Februari 2026 | 20:30 WIB</div><div class="body">{ps(0, 6)}<p>*) Penulis adalah dosen Fakultas Pertanian Universitas Muara.</p></div>""",
)
kabar(
    "bernama-like malay",
    f"""<div class="row"><div class="col-lg-8"><span>Am</span><h1 class="h2">{TITLE}</h1><div class="text-right">05/02/2026 08:30 PM</div><figure><img src="/panen.jpg"></figure><p>TIRTASARI, 5 Feb (Bernamu) -- {s(0)}</p>{ps(1, 6)}<p>⟪-- BERNAMU⟫</p></div></div><p>⟪BERNAMU menyediakan informasi dan berita terkini yang sahih di www.bernamu.com; Twitter @bernamu.⟫</p>""",
    head=meta(article__published_time="05/02/2026 08:30 PM"),
    url="https://www.bernamu.com/bm/news.php?id=2400001",
    lang="ms",
    authors=[],
    published="2026-02-05T20:30+08:00",
)
kabar(
    "text in one div with doubled breaks and author on top",
    f"""<div id="post"><h1>{TITLE}</h1><span>Oleh Laras Pinundi pada Kamis, 5 Februari 2026 20:30</span><div class="txt">{brs(0, 6)}<br>***<br></div></div>""",
)
kabar(
    "feature with credit box",
    f"""<h1>{TITLE}</h1><div class="date">5 Februari 2026 20:30 WIB</div><div class="longform">{ps(0, 6)}</div><div class="kredit"><p>⟪Penulis⟫<br>Laras Pinundi</p><p>⟪Fotografer⟫<br>Bagas Wirayuda</p><p>⟪Editor⟫<br>Mahar Sudewa</p></div>""",
)
kabar(
    "json-ld with z though local",
    f"""<h1>{TITLE}</h1><div class="by">Laras Pinundi - Kamis, 5 Februari 2026 | 20:30 WIB</div><div class="text">{ps(0, 6)}</div>""",
    head=news(TITLE, "2026-02-05T20:30:00Z", person("Laras Pinundi"), site="Warta Muara"),
)
kabar(
    "json-ld outlet author, editor shown alone",
    f"""<h1>{TITLE}</h1><div class="by"><span>Editor: Mahar Sudewa</span></div><time datetime="2026-02-05 20:30:00">Kamis, 5 Februari 2026</time><div class="text">{ps(0, 6)}</div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", {"@type": "Organization", "name": "Warta Muara"}),
    authors=[],
)
assert TEXT
