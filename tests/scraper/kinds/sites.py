# ruff: noqa: E501 - pages are data
"""Shops, forums, services, builders' sites, old portals, Indonesian offices and outlets: pages with a text that are no news."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, foreign, satz, text, told

TITLE = "How a rope is made from reeds"


def page(inside: str, *, lang: str = "en", title: str = TITLE, site: str = "Reedworks", head: str = "") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} - {site}</title>{head}</head><body>{inside}</body></html>"


def menu(count: int = 8) -> str:
    return (
        "<div class=nav><ul>"
        + "".join(f"<li><a href=/m{n}>⟪Department of reeds and rushes {n}⟫</a></li>" for n in range(count))
        + "</ul></div>"
    )


def cards(count: int, word: str = "basket") -> str:
    return "".join(
        f"<div class=item><a href=/i{n}><img src={n}.jpg></a><h3><a href=/i{n}>⟪A {word} for the market, size {n}⟫</a></h3><p>⟪Woven by hand from the reeds of the lower {word} lake, size {n}, with a lid.⟫</p><span>€ {n}9,00</span></div>"
        for n in range(1, count + 1)
    )


FOOT = "<div id=foot><p>⟪Reedworks is a registered trade mark of the guild; all prices include tax and exclude the ferry.⟫</p></div>"
KALIMAT = (
    "Warga dusun itu menganyam tali dari batang mendong sejak pagi hingga matahari tenggelam di balik bukit.",
    "Menurut ketua kelompok, pesanan naik dua kali lipat sejak jembatan baru dibuka pada bulan lalu.",
    "Anak-anak muda mulai kembali ke desa karena upah menganyam kini cukup untuk hidup sederhana.",
    "Pemerintah kecamatan berjanji memperbaiki jalan menuju gudang sebelum musim hujan datang lagi.",
    "Sebagian hasil penjualan disimpan di koperasi untuk membeli mesin pemilin yang lebih cepat.",
)
INDONESIAN = "".join(f"<p>⟦{one}⟧</p>" for one in KALIMAT)
LAIN = "".join(f"<li><a href=/b/{n}>⟪Pasar tali di hulu sungai dibuka kembali hari {n}⟫</a></li>" for n in range(1, 6))

PAGES = {
    "elementor": page(
        f"<div class=elementor><section class=elementor-section><div class=elementor-container><div class=elementor-column><div class=elementor-widget-wrap><div class='elementor-element elementor-widget elementor-widget-heading'><div class=elementor-widget-container><h1>{TITLE}</h1></div></div><div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container>{told('editor', 3)}</div></div><div class='elementor-element elementor-widget elementor-widget-image'><div class=elementor-widget-container><figure class=wp-caption><img src=a.jpg><figcaption>⟪Reeds at the lake⟫</figcaption></figure></div></div><div class='elementor-element elementor-widget elementor-widget-text-editor'><div class=elementor-widget-container>{told('second', 3)}</div></div><div class='elementor-widget elementor-widget-form'><form><p>⟪Send us a message and we will answer within two working days.⟫</p></form></div></div></div></div></section></div>{FOOT}"
    ),
    "divi": page(
        f"<div id=et-main-area><div class=et_pb_section><div class=et_pb_row><div class='et_pb_column et_pb_column_3_4'><div class='et_pb_module et_pb_post_title'><h1>{TITLE}</h1></div><div class='et_pb_module et_pb_text'><div class=et_pb_text_inner>{told('divi', 2)}</div></div><div class='et_pb_module et_pb_toggle et_pb_toggle_close'><h5 class=et_pb_toggle_title>⟦Soaking the reeds⟧</h5><div class=et_pb_toggle_content>{told('soak', 2)}</div></div><div class='et_pb_module et_pb_text'><div class=et_pb_text_inner>{told('dry', 2)}</div></div></div><div class='et_pb_column et_pb_column_1_4'><div class='et_pb_module et_pb_sidebar_0 et_pb_widget_area'>{foreign('widget', 1)}</div></div></div></div></div>"
    ),
    "wix": page(
        f"<div id=SITE_CONTAINER><div id=comp-h><nav>{menu(4)}</nav></div><main id=PAGES_CONTAINER><div data-hook=post><h1>{TITLE}</h1><div data-hook=post-description><div class=jAB3><div>"
        + "".join(
            f"<div data-breakout=normal><p><span>{text('wix', n)}</span></p></div><div><p><span><br></span></p></div>"
            for n in range(1, 6)
        )
        + "</div></div></div><div data-hook=recent-posts><h2>⟪Recent Posts⟫</h2><div><a href=/p1>⟪Seven ways to soak a reed⟫</a></div></div><div data-hook=comments><h3>⟪Comments⟫</h3></div></div></main></div>"
    ),
    "sidebar left, in a table": page(
        f"<table><tr><td class=left valign=top>{menu(12)}</td><td class=mid valign=top><h1>{TITLE}</h1><p>{text('mid', 1)}<p>{text('mid', 2)}<ul><li>⟦soak the reeds⟧<li>⟦dry the reeds⟧</ul><p>{text('mid', 3)}</td></tr></table>{FOOT}"
    ),
    "shop item with reviews": page(
        f"<div id=product><h1>Reed rope, ten fathoms</h1><div class=buy>€ 12,00 <button>Buy</button></div><div class=description>{told('item', 4)}</div><div class=reviews><h3>⟪Customer reviews⟫</h3>"
        + "".join(
            f"<div class=review><b>Ray {n}</b> ★★★★☆<p>⟪It held the boat for a whole winter {n}, and then the mice came and ate it in one night.⟫</p></div>"
            for n in range(1, 5)
        )
        + f"</div></div><div class=similar><h2>⟪You may also like⟫</h2>{cards(4)}</div>",
        title="Reed rope, ten fathoms",
    ),
    "forum, table of posts": page(
        "<h1>Which reed for a long rope?</h1><table class=forumline>"
        + "".join(
            f"<tr><td width=150><b>ray{n}</b><br>Joined: 0{n} Mar 2009<br>Posts: {n}12</td><td><span class=postdetails>Posted: Tue Mar 0{n}, 2009 9:1{n} pm</span><hr><span class=postbody>{text('post', n)}<br><br>{text('further', n)}</span></td></tr>"
            for n in range(1, 6)
        )
        + "</table>",
        title="Which reed for a long rope?",
    ),
    "forum, divs with reply": page(
        "<div id=p><h1>Which reed for a long rope?</h1>"
        + "".join(
            f"<div class=topic-post><div class=names><a href=/u{n}>ray{n}</a></div><div class=cooked><p>{text('post', n)}</p><p>{text('further', n)}</p></div><div class=post-controls><button>Like</button><a>Reply</a></div></div>"
            for n in range(1, 6)
        )
        + "</div><div><h3>⟪Suggested Topics⟫</h3><table><tr><td><a href=/t1>⟪Where do rushes grow well?⟫</a></td></tr></table></div>",
        title="Which reed for a long rope?",
    ),
    "service with steps": page(
        f"{menu()}<main><section class=hero><h1>We thatch your roof</h1><p>⟦From the first reed to the last ridge, with one team and one price.⟧</p><a href=/c>Get a quote</a></section><section class=steps><h2>⟦How it works⟧</h2><div class=step><h3>⟦1. We look⟧</h3><p>{text('look', 1)}</p></div><div class=step><h3>⟦2. We plan⟧</h3><p>{text('plan', 2)}</p></div><div class=step><h3>⟦3. We thatch⟧</h3><p>{text('thatch', 3)}</p></div></section><section class=about><h2>⟦Who we are⟧</h2>{told('are', 2)}</section></main>",
        title="We thatch your roof",
    ).replace(
        "⟦From the first reed to the last ridge, with one team and one price.⟧",
        "From the first reed to the last ridge, with one team and one price.",
    ),
    "event": page(
        f"<main><h1>Day of the reed</h1><ul class=facts><li>12 May, 10 am</li><li>Lower lake</li></ul><div class=desc>{told('event', 3)}</div><div class=map>⟪Map data © Reedworks⟫</div><h2>⟪More events⟫</h2>{cards(3, 'dance')}</main>",
        title="Day of the reed",
    ),
    "person": page(
        f"<main><h1>Ole Ray</h1><p class=role>Master thatcher</p><img src=o.jpg><div class=bio>{told('ole', 4)}</div><h2>⟪Contact⟫</h2><p>⟪ole@reed.example⟫, ⟪04999 123456⟫</p></main>",
        title="Ole Ray",
    ),
    "job": page(
        f"<main><h1>Thatcher wanted</h1>{told('job', 2)}<h2>⟦Your tasks⟧</h2><ul><li>⟦You carry reeds.⟧</li><li>⟦You tie knots.⟧</li></ul><h2>⟦We offer⟧</h2><ul><li>⟦Soup at noon.⟧</li><li>⟦A boat of your own after four years.⟧</li></ul>{told('apply', 1)}</main>",
        title="Thatcher wanted",
    ),
    "old portal, centred": page(
        f"<center><table width=600><tr><td><font size=5><b>{TITLE}</b></font></td></tr><tr><td align=right><i>3 March 2001</i></td></tr><tr><td>"
        + "<br>&nbsp;<br>".join(text("portal", n) for n in range(1, 6))
        + f"</td></tr></table></center><center>{menu(5)}</center>"
    ),
    "spans and fonts, breaks": page(
        "<div><h2>"
        + TITLE
        + "</h2><font face=Verdana><span>"
        + "</span><br><br><span>".join(text("font", n) for n in range(1, 6))
        + "</span></font></div>"
    ),
    "paragraphs without end, in a list": page(
        f"<h1>{TITLE}</h1><ul><li>{text('li', 1)}<li>{text('li', 2)}<li>{text('li', 3)}</ul><p>{text('after', 1)}<p>{text('after', 2)}"
    ),
    "read more truncated": page(
        f"<main><h1>{TITLE}</h1><div class='content truncated'>{told('cut', 3)}</div><button>Read more</button><p class=fade>⟪Read the full story in the app⟫</p></main>"
    ),
    "faq with schema": page(
        "<main itemscope><h1>Questions</h1>"
        + "".join(
            f"<div itemscope itemprop=mainEntity><h3 itemprop=name>⟦Is reed number {n} any good?⟧</h3><div itemprop=acceptedAnswer><div itemprop=text><p>{text('answer', n)}</p></div></div></div>"
            for n in range(1, 6)
        )
        + "</main>",
        title="Questions",
    ),
    "lyrics with chords": page(
        "<article><h1>The reed song</h1><pre>"
        + "\n".join("⟦Down by the reeds we went⟧\n⟦and nobody knew the way⟧\n" for _ in range(6))
        + "</pre></article>",
        title="The reed song",
    ),
    "letter in a blockquote, short frame": page(
        f"<div class=post><h1>{TITLE}</h1><p>⟦Found in the mill today.⟧</p><blockquote>{told('letter', 4)}</blockquote></div>"
    ),
    "long introduction in bold": page(
        f"<article><h1>{TITLE}</h1><p><b>{text('bold', 1)}</b></p>{told('plain', 4)}</article>"
    ),
    "interview in divs, german": page(
        "<main><h1>Seile aus Schilf</h1><div class=a><div>"
        + satz("vorrede", 1)
        + "</div>"
        + "".join(
            f"<div><b>⟦Wie viele Seile waren es im Jahr {n}?⟧</b></div><div>{satz('antwort', n)}</div>"
            for n in range(1, 6)
        )
        + "</div></main>",
        lang="de",
        title="Seile aus Schilf",
    ),
    "german blog, sidebar of comments": page(
        f"<div id=page><div id=content><div class=post><h2><a href=/x>Seile aus Schilf</a></h2><small>3. März 2009</small><div class=entry>{erzählt('schilf', 4)}</div><p class=postmetadata>⟪Abgelegt unter Handwerk⟫</p></div><div class=navigation><div>⟪« Vorherige Einträge⟫</div></div></div><div id=sidebar><ul><li><h2>⟪Letzte Kommentare⟫</h2><ul>"
        + "".join(f"<li>Ray {n} bei <a href=/k{n}>⟪Wie man ein Boot aus Schilf baut {n}⟫</a></li>" for n in range(5))
        + "</ul></li></ul></div></div>",
        lang="de",
        title="Seile aus Schilf",
    ),
    "german notice of cookies behind": page(
        f"<div id=m><h1>Seile aus Schilf</h1>{erzählt('schilf', 3)}</div><div class=x9><p>⟪Diese Website verwendet Cookies. Durch die Nutzung dieser Website erklären Sie sich damit einverstanden.⟫</p></div>",
        lang="de",
        title="Seile aus Schilf",
    ),
    "german, back and print": page(
        f"<div id=m><h1>Seile aus Schilf</h1>{erzählt('schilf', 3)}<p><a href=/>⟪Zurück zur Übersicht⟫</a></p><p>⟪Seite drucken⟫</p><p>⟪Diesen Artikel weiterempfehlen⟫</p></div>",
        lang="de",
        title="Seile aus Schilf",
    ),
    "indonesian portal": page(
        f"<div class=container><div class=col-md-8><h1>Tali Mendong dari Dusun Hulu</h1><div class=info>Ratna Wening - Selasa, 3 Maret 2026 | 09:14 WIB</div><div class=isi>⟦REEDTOWN - {KALIMAT[0]}⟧{INDONESIAN}<p><strong>⟪Baca Juga:⟫ <a href=/b/9>⟪Harga Tali Naik di Pasar Hulu⟫</a></strong></p><p>⟦Kegiatan itu akan diulang tahun depan di tempat yang sama dengan peserta dari tiga kecamatan lain.⟧ (rw)</p></div><div class=tags>Tags: <a>#tali</a> <a>#desa</a></div><div><h3>⟪Berita Terkait⟫</h3><ul>{LAIN}</ul></div></div><div class=col-md-4><h3>⟪Terpopuler⟫</h3><ul>{LAIN}</ul></div></div>",
        lang="id",
        title="Tali Mendong dari Dusun Hulu",
    ),
    "indonesian office, loose lines": page(
        f"<div class=berita-detail><h3>Tali Mendong dari Dusun Hulu</h3><p>Diposting oleh admin | 3 Maret 2026 | Dibaca 48 kali</p><div>{'<br><br>'.join(f'⟦{one}⟧' for one in KALIMAT)}</div><div>⟪Bagikan :⟫</div><div class=row><h4>⟪Berita Lainnya⟫</h4><ul>{LAIN}</ul></div></div>",
        lang="id",
        title="Tali Mendong dari Dusun Hulu",
    ),
    "indonesian, pages and channel": page(
        f"<article><h1>Tali Mendong dari Dusun Hulu</h1>{INDONESIAN}<p>⟪Ikuti berita terbaru kami di Google News dan saluran WhatsApp.⟫</p><p>⟪Halaman: 1 2 Selanjutnya⟫</p></article>",
        lang="id",
        title="Tali Mendong dari Dusun Hulu",
    ),
    "encyclopaedia, definition first": page(
        f"<div class=mw-parser-output><h1>{TITLE}</h1><p><b>Reed rope</b> is rope. {text('wiki', 1)}</p>"
        + "".join(f"<h2>⟦Use {n}⟧</h2><p>{text('use', n)}</p><p>{text('more', n)}</p>" for n in range(1, 5))
        + "</div>"
    ),
    "slides with a text each": page(
        f"<main><h1>{TITLE}</h1>"
        + "".join(
            f"<div class=slide><img src={n}.jpg><div class=slide-title>Reed {n} of six</div><div class=slide-text>{text('slide', n)}</div></div>"
            for n in range(1, 7)
        )
        + "</main>"
    ),
    "swiper of texts": page(
        f"<main><h1>{TITLE}</h1><div class=swiper-wrapper>"
        + "".join(f"<div class=swiper-slide><p>{text('swipe', n)}</p></div>" for n in range(1, 7))
        + "</div></main>"
    ),
    "columns": page(
        f"<main><h1>{TITLE}</h1><div class=columns><div class=column>{told('left', 3)}</div><div class=column>{told('right', 3)}</div></div></main>"
    ),
    "promo named text, all of it": page(f"<main><h1>{TITLE}</h1><div class=promo-text>{told('promo', 4)}</div></main>"),
    "text in a modal shell": page(f"<div class=modal-content><h1>{TITLE}</h1>{told('modal', 4)}</div>"),
    "articles of a year, whole": page(
        "<div id=content><h1>Notes of March</h1>"
        + "".join(
            f"<div class=post><h2><a href=/n{n}>⟦Note {n} from the lake⟧</a></h2><p>{text('note', n)}</p><p>{text('rest', n)}</p><p>{text('last', n)}</p></div>"
            for n in range(1, 5)
        )
        + "</div>",
        title="Notes of March",
    ),
}
