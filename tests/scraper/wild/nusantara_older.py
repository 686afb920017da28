# ruff: noqa: E501 - pages are data
"""Indonesian portals in their templates of some years ago: no linked data, boxes of floats, loose text, plugins."""

from __future__ import annotations

from tests.scraper.wild.nusantara_portals import TITLE, brs, kabar, ps, s
from tests.scraper.wild.page import links, meta, news, og, person

FB = '<div class="fb-comments" data-href="/x"></div><div id="fb-root"></div>'
SIDE = f'<div class="sidebar right"><h3>⟪Terpopuler⟫</h3>{links("id")}</div>'

kabar(
    "older, detik of floats",
    f"""<div class="container_detail"><div class="detail_area"><div class="jdl"><div class="date">Kamis 05 Februari 2026, 20:30 WIB</div><h2>⟪Ketahanan Pangan⟫</h2><h1>{TITLE}</h1><div class="author"><strong>Laras Pinundi</strong> - detakNews</div></div><div class="share_detail">⟪Share⟫ <span>⟪0⟫</span> ⟪Tweet⟫ ⟪Share⟫ ⟪A A⟫ <span>⟪0 komentar⟫</span></div><div class="pic_artikel"><img src="https://images.detak.example/community/media/visual/2026/02/05/panen.jpg?w=780&q=90"><span class="caption">⟪Panen kangkung di lapas. Foto: Laras Pinundi⟫</span></div><div class="detail_text" id="detikdetailtext"><strong>Tirtasari</strong> - {brs(0, 3)}<br><br><strong>⟪Baca juga: <a href="/d-1">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>⟫</strong><br><br>{brs(3, 6)}<br><br><strong>⟪(lpi/mhr)⟫</strong></div><div class="detail_tag">⟪<a href="/tag/lapas">lapas</a> <a href="/tag/kangkung">kangkung</a>⟫</div></div>{SIDE}</div>""",
    head=meta(dtk__author="Laras Pinundi", dtk__publishdate="2026/02/05 20:30:23"),
)
kabar(
    "older, tribun with laporan and editor",
    f"""<div class="box"><div class="mb10"><a href="/regional">Regional</a></div><h1 class="f32 ln40">{TITLE}</h1><div class="mt10"><time class="grey">Kamis, 5 Februari 2026 20:30 WIB</time></div><div class="ovh pb10"><div class="imgfull_div"><a><img class="imgfull" src="https://cdn2.tstatic.example/tribunmuara/foto/bank/images/panen.jpg"></a></div><div class="arial f12 pt5 grey">⟪Tribun Muara/Laras Pinundi⟫</div><div class="arial f12 pt5 grey">⟪Warga binaan menunjukkan kangkung hasil panen⟫</div></div><div class="side-article txt-article"><p><strong>⟪Laporan Wartawan Tribun Muara, Laras Pinundi⟫</strong></p><p><strong>TRIBUNMUARA.COM, TIRTASARI -</strong> {s(0)}</p>{ps(1, 3)}<p class="baca">⟪<strong>Baca: <a href="/b">Lima Resep Labu untuk Pekan yang Dingin</a></strong>⟫</p>{ps(3, 6)}<p>⟪(*)⟫</p></div><div class="mb10"><h5 class="tagcloud3"><a class="rd2" href="/tag/l">Lapas</a></h5></div><div id="editor">⟪Editor: Mahar Sudewa⟫</div><div>⟪Sumber: Tribun Muara⟫</div><div>⟪Ikuti kami di⟫ <a>Facebook</a></div></div>{SIDE}""",
    head=og(TITLE, "Tribun Muara") + meta(author="Laras Pinundi"),
)
kabar(
    "older, kompas with penulis in list",
    f"""<div class="kcm-read"><div class="kcm-read-top"><h2>{TITLE}</h2><div class="kcm-date msmall grey">Kamis, 5 Februari 2026 | 20:30 WIB</div></div><div class="kcm-read-photo"><img src="/p.jpg"><div class="kcm-caption"><span>KOMPAR.com/LARAS PINUNDI</span> ⟪Warga binaan memanen kangkung di lapas, Kamis (5/2/2026).⟫</div></div><div class="kcm-read-text"><p><strong>TIRTASARI, KOMPAR.com</strong> — {s(0)}</p>{ps(1, 3)}<p><strong>⟪(Baca juga <a href="/x">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>)⟫</strong></p>{ps(3, 6)}</div><div class="kcm-read-copy"><table><tr><td>⟪Penulis⟫</td><td>: Laras Pinundi</td></tr><tr><td>⟪Editor⟫</td><td>: Mahar Sudewa</td></tr></table></div></div>{SIDE}""",
    site="Kompar.com",
)
kabar(
    "older, okezone with clearfix",
    f"""<div class="detail-page"><div class="title"><h1>{TITLE}</h1></div><div class="meta-post"><div class="nm"><span class="date">Kamis, 5 Februari 2026 20:30 WIB</span></div><div class="namerep">Laras Pinundi, <b>Jurnalis</b></div></div><div id="contentx"><img src="/p.jpg"><div class="caption">⟪Panen kangkung (Foto: Okezona)⟫</div><p><strong>TIRTASARI</strong> - {s(0)}</p>{ps(1, 3)}<p><strong>⟪BERITA REKOMENDASI⟫</strong></p><ul><li><a href="/a">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></li><li><a href="/b">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></li></ul>{ps(3, 6)}<p>⟪(lpi)⟫</p></div><div class="copyright">⟪Berita Lainnya⟫</div></div>{SIDE}""",
)
kabar(
    "older, liputan6 with reactions",
    f"""<article class="main"><header><h1 class="entry-title">{TITLE}</h1><p class="author"><a rel="author" href="/me/laras"><span itemprop="name">Laras Pinundi</span></a></p><p class="date"><time datetime="2026-02-05T20:30:00+07:00">05 Feb 2026, 20:30 WIB</time></p></header><figure><img src="/p.jpg"><figcaption>⟪Panen kangkung (Liputar6.com/Laras Pinundi)⟫</figcaption></figure><div class="read-page--content"><div class="article-content-body__item-content"><p><b>Liputar6.com, Tirtasari - </b>{s(0)}</p>{ps(1, 4)}<p><b>⟪Simak Video Menarik Berikut Ini:⟫</b></p></div><div class="article-content-body__item-content"><h2>⟦Uang Premi⟧</h2>{ps(4, 6)}</div></div><div class="reactions"><p>⟪Yang anda rasakan setelah membaca artikel ini?⟫</p><span>⟪0% Suka⟫</span><span>⟪0% Lucu⟫</span></div></article>""",
)
kabar(
    "older, republika with nbsp and video",
    f"""<div class="wrap_detail"><div class="wrap_detail_set"><div class="breadcome"><ul><li>Home</li></ul></div><h1>{TITLE}</h1><div class="date_detail"><p>Kamis 05 Feb 2026 20:30 WIB</p></div><div class="red_detail"><p>Rep: <a>Laras Pinundi</a>/ Red: <a>Mahar Sudewa</a></p></div><div class="taiching"><p>Warga binaan dilatih sejak Oktober tahun lalu.</p></div><div class="artikel"><p>REPUBLIKU.CO.ID,&nbsp; TIRTASARI -- {s(0)}</p>{ps(1, 3)}<div class="baca-juga"><p>⟪Baca Juga⟫</p>{links("id")}</div>{ps(3, 6)}<p>⟪<b>BACA JUGA: Update Berita-Berita Politik Perspektif Republiku.co.id, <a>Klik di Sini</a></b>⟫</p></div><div>⟪Sumber : Antari⟫</div><div>⟪Berita Terpopuler⟫</div></div></div>""",
)
kabar(
    "older, antara with kutip",
    f"""<div class="content-post"><h1 class="post-title">{TITLE}</h1><span class="article-date"><time>Kamis, 5 Februari 2026 20:30 WIB</time></span><div class="social">⟪14 Views⟫</div><figure class="image-overlay"><img src="/p.jpg"><p class="wp-caption-text">⟪Panen kangkung (ANTARI FOTO/Laras)⟫</p></figure><div class="post-content clearfix font17">Tirtasari (ANTARI News) - {brs(0, 6)}<br><br>⟪(T.L001/M002)⟫<p class="text-muted small">⟪Pewarta: Laras Pinundi<br>Editor: Mahar Sudewa<br>COPYRIGHT © ANTARI 2026⟫</p></div></div>{SIDE}""",
)
kabar(
    "older, merdeka with mdk- classes",
    f"""<div class="mdk-body"><h1>{TITLE}</h1><div class="mdk-body-newsimg"><img src="/p.jpg"><span>⟪Panen kangkung. ©2026 Merduka.com/laras⟫</span></div><div id="mdk-news-title-wrap"><div class="reporter">Reporter : <a class="reporter-link" href="/reporter/l">Laras Pinundi</a> | Kamis, 5 Februari 2026 20:30</div></div><div class="mdk-body-paragraph"><p><b>Merduka.com - </b>{s(0)}</p>{ps(1, 6)}<p>⟪[lpi]⟫</p><p><b>⟪Baca juga:⟫</b><br><a href="/1">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a><br><a href="/2">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></p></div><div class="mdk-tags">⟪Topik berita Terkait:⟫<ul><li><a href="/tag/l">Lapas</a></li></ul></div></div>""",
)
kabar(
    "older, viva with oleh",
    f"""<div class="leftcontent"><h1 itemprop="name">{TITLE}</h1><div class="meta" itemprop="datePublished">Kamis, 5 Februari 2026 | 20:30 WIB</div><div class="meta_author">Oleh : <span itemprop="author">Laras Pinundi, Bagas Wirayuda (Tirtasari)</span></div><div class="photo"><img src="/p.jpg"><ul><li>⟪Foto :⟫</li><li>⟪VIVAMUARA / Laras⟫</li></ul><p>⟪Panen kangkung di lapas⟫</p></div><span itemprop="description"><p><strong>VIVAMUARA.CO.ID – </strong>{s(0)}</p>{ps(1, 6)}<p>⟪(ase)⟫</p></span></div>{SIDE}""",
    authors=["Laras Pinundi", "Bagas Wirayuda"],
)
kabar(
    "older, suara with redaksi and sub",
    f"""<article class="detail"><h1>{TITLE}</h1><h4>Lahan bekas parkir menjadi kebun.</h4><div class="author">Mahar Sudewa : Kamis, 05 Februari 2026 20:30 WIB</div><div class="img-detail"><img src="/p.jpg"><p class="caption">⟪Panen kangkung [suaramuara.com/Laras Pinundi]⟫</p></div><div class="content-article"><p><strong>Suaramuara.com - </strong>{s(0)}</p>{ps(1, 6)}</div></article>""",
    authors=["Mahar Sudewa"],
)
kabar(
    "older, tempo with reporter and editor",
    f"""<article itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{TITLE}</h1><div class="author-date"><p>Reporter:</p><h4><a>Laras Pinundi (Kontributor)</a></h4><p>Editor:</p><h4><a>Mahar Sudewa</a></h4><span id="date">Kamis, 5 Februari 2026 20:30 WIB</span></div><figure><img src="/p.jpg"><figcaption>⟪Panen kangkung di lapas. TEMPU/Laras⟫</figcaption></figure><div itemprop="articleBody"><p><strong>TEMPU.CO</strong>, <strong>Tirtasari</strong>&nbsp;- {s(0)}</p>{ps(1, 3)}<div class="baca-juga"><h5>⟪Baca juga: <a href="/1">Lima Resep Labu</a>⟫</h5></div>{ps(3, 5)}<p><strong>⟪Baca: <a href="/2">Wasit Minta Maaf atas Gol yang Tidak Pernah Ada</a>⟫</strong></p>{ps(5, 6)}<p><strong>LARAS PINUNDI</strong></p></div></article>""",
)
kabar(
    "older, jpnn with flo",
    f"""<div id="detailberita"><h2 class="title">{TITLE}</h2><div class="tgl">Kamis, 05 Februari 2026 – 20:30</div><div class="gbr"><img src="/p.jpg"><div>⟪Panen kangkung. Foto: dok.JPMM⟫</div></div><div class="isiberita"><p><strong>jpmm.com</strong>, TIRTASARI - {s(0)}</p>{ps(1, 3)}<p>⟪BERITA TERKAIT⟫</p><ul><li><a href="/a">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></li></ul>{ps(3, 6)}<p>⟪(lpi/mhr/jpmm)⟫</p></div><div>⟪Sponsored Content⟫</div></div>""",
    authors=[],
)
kabar(
    "older, sindonews of 2018",
    f"""<div class="article"><h1>{TITLE}</h1><div class="reporter"><p>Laras Pinundi</p></div><time>Kamis, 5 Februari 2026 - 20:30 WIB</time><figure><img src="/p.jpg"><figcaption>⟪Panen kangkung. Foto/SINDOmuara/Laras⟫</figcaption></figure><div id="content"><span>⟪A+⟫</span><span>⟪A-⟫</span><strong>TIRTASARI</strong> - {brs(0, 6)}<br><br>⟪(lpi)⟫<br><div class="dibaca">⟪dibaca 1.204x⟫</div></div></div>{SIDE}""",
)
kabar(
    "older, bola portal with summary of points",
    f"""<div class="post"><h1>{TITLE}</h1><div class="by">Laras Pinundi | 5 Februari 2026 20:30</div><img src="/p.jpg"><div class="ket">⟪Panen kangkung (c) Laras Pinundi⟫</div><div class="entry"><p><strong>Bolamuara.net -</strong> {s(0)}</p>{ps(1, 4)}<p>⟪Baca Ini Juga:⟫</p><ul><li><a href="/1">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></li><li><a href="/2">⟪Wasit Minta Maaf atas Gol yang Tidak Pernah Ada⟫</a></li></ul>{ps(4, 6)}<p>⟪(muara/lpi)⟫</p></div></div>{SIDE}""",
)
kabar(
    "older, entertainment with page numbers",
    f"""<div class="mainartikel"><h2 class="subjudul">⟪Kabar Lapas⟫</h2><h1>{TITLE}</h1><p class="tanggal">Kamis, 5 Februari 2026 20:30 <span>Penulis: Laras Pinundi</span></p><div class="bodyartikel"><p><b>KapanMuara.com - </b>{s(0)}</p>{ps(1, 6)}<p>⟪(muara/lpi)⟫</p><p>⟪<b>Don't Miss It!</b>⟫</p><p><a href="/1">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></p></div><div class="pages">⟪Halaman⟫ ⟪1⟫ <a>⟪2⟫</a></div></div>""",
)
kabar(
    "older, blogger template of a paper",
    f"""<div class="post hentry"><h3 class="post-title entry-title">{TITLE}</h3><div class="post-header"><span class="post-author vcard">Diposting oleh <span class="fn">Laras Pinundi</span></span> <span class="post-timestamp">pada <abbr class="published" title="2026-02-05T20:30:00+07:00">20.30</abbr></span></div><div class="post-body entry-content"><div class="separator"><img src="/p.jpg"></div>{brs(0, 6)}<br></div><div class="post-footer">⟪Label: <a href="/l">lapas</a>⟫ <span>⟪Reaksi:⟫</span></div><h4>⟪Tidak ada komentar:⟫</h4><h4>⟪Posting Komentar⟫</h4></div>""",
)
kabar(
    "older, newspaper on table layout",
    f"""<table width="980"><tr><td width="640"><span class="judul_berita">{TITLE}</span><br><span class="tgl">Kamis, 05 Februari 2026 20:30 WIB</span><br><span class="penulis">Laporan: Laras Pinundi</span><br><img src="/p.jpg"><div class="isi" align="justify">{brs(0, 6)}<br><br>⟪Editor: Mahar Sudewa⟫</div></td><td width="300"><b>⟪Berita Terkini⟫</b>{links("id")}</td></tr></table>""",
    head=og(TITLE, "Warta Muara"),
)
kabar(
    "older, regional paper with ali classes",
    f"""<div class="row single"><div class="col-md-8"><h1 class="title-single">{TITLE}</h1><div class="post-info"><i class="fa fa-user"></i> Laras Pinundi <i class="fa fa-calendar"></i> 5 Februari 2026, 20:30 WIB <i class="fa fa-folder"></i> <a href="/d">Daerah</a></div><div class="post-thumb"><img src="/p.jpg"><p>⟪PANEN: Warga binaan menunjukkan kangkung di lapas, Kamis (5/2).⟫</p></div><div class="single-content"><p><strong>TIRTASARI, MUARAPOS.com</strong> – {s(0)}</p>{ps(1, 6)}<p>⟪(lpi/mhr)⟫</p></div>{FB}<h3>⟪Berita Terkait⟫</h3>{links("id")}</div></div>""",
)
kabar(
    "older, islamic portal with hijri",
    f"""<article><h1>{TITLE}</h1><div class="meta">Kamis, 17 Syaban 1447 H / 5 Februari 2026 20:30 WIB</div><div class="content">{ps(0, 6)}<p>⟪Reporter: Laras Pinundi⟫</p><p>⟪Editor: Mahar Sudewa⟫</p><p>⟪Dukung kami menyampaikan dakwah. Donasi ke rekening 000 111 222 a.n. Warta Muara⟫</p></div></article>""",
)
kabar(
    "older, radio with reporter below",
    f"""<section><h1>{TITLE}</h1><p>05 Feb 2026 20:30 WIB</p><p>Laporan Reporter Radio Muara, Laras Pinundi</p><div class="news">{ps(0, 6)}</div><p>⟪Facebook Comments⟫</p></section>""",
)
kabar(
    "older, quoted source at end",
    f"""<article><h1>{TITLE}</h1><span>Laras Pinundi</span><br><span>Kamis, 5 Februari 2026 20:30 WIB</span><div class="isi">{ps(0, 6)}<p>⟪Sumber: Antari⟫</p><p>⟪Editor: Mahar Sudewa⟫</p></div></article>""",
)
kabar(
    "older, headline in h2, section in h1",
    f"""<h1 class="logo">Warta Muara</h1><h1 class="kanal">Daerah</h1><div class="baca"><h2 class="judul">{TITLE}</h2><p class="waktu">Kamis, 05 Februari 2026 - 20:30 WIB</p><p class="oleh">oleh Laras Pinundi</p><div class="teks">{ps(0, 6)}</div></div>""",
)
kabar(
    "older, byline between bars with views",
    f"""<div class="berita"><h1>{TITLE}</h1><small>Laras Pinundi | Kamis, 05 Februari 2026 - 20:30:41 WIB | ⟪dibaca: 312 pembaca⟫</small><div>{ps(0, 6)}</div></div>""",
)
kabar(
    "older, photo credit in first paragraph",
    f"""<h1>{TITLE}</h1><div class="info">Kamis, 5 Februari 2026 | 20:30 WIB<br>Penulis : Laras Pinundi</div><div class="isi"><p><img src="/p.jpg"></p><p><em>⟪Panen kangkung di Lapas Tirtasari (Foto: Ist)⟫</em></p><p>Tirtasari, Muarapost — {s(0)}</p>{ps(1, 6)}</div>""",
)
kabar(
    "older, magazine with teks and foto",
    f"""<h1>{TITLE}</h1><div class="tgl">5 Februari 2026</div><div class="isi">{ps(0, 6)}<p>⟪Teks: Laras Pinundi⟫<br>⟪Foto: Bagas Wirayuda⟫</p></div>""",
    published="2026-02-05",
)
kabar(
    "older, linked data of the outlet and written name",
    f"""<h1>{TITLE}</h1><div class="detail-info"><span class="by">Laras Pinundi</span><span class="dt">05/02/2026 20:30 WIB</span></div><div class="isi">{ps(0, 6)}</div>""",
    head=news(TITLE, "2026-02-05T20:30:00+07:00", person("Redaksi"), site="Warta Muara"),
)
kabar(
    "older, follow lines in the middle",
    f"""<h1>{TITLE}</h1><p class="by">Laras Pinundi - Kamis, 5 Februari 2026 20:30 WIB</p><div class="isi">{ps(0, 2)}<p>⟪Dapatkan informasi, inspirasi dan insight di email kamu. <a>Daftarkan email</a>⟫</p>{ps(2, 4)}<p>⟪Ikuti berita terbaru di <a>Warta Muara</a> lewat saluran WhatsApp⟫</p>{ps(4, 6)}<p>⟪Jangan sampai ketinggalan berita pilihan kami. Gabung di grup Telegram Warta Muara⟫</p></div>""",
)
kabar(
    "older, gallery of cards between",
    f"""<h1>{TITLE}</h1><p class="by">Laras Pinundi - Kamis, 5 Februari 2026 20:30 WIB</p><div class="isi">{ps(0, 3)}<div class="sisipan"><a href="/1"><img src="/1.jpg"></a><h4><a href="/1">⟪Lima Resep Labu untuk Pekan yang Dingin⟫</a></h4><p>⟪Labu dapat diolah menjadi lima hidangan yang menghangatkan badan.⟫</p></div>{ps(3, 6)}</div>""",
)
