# ruff: noqa: E501 - pages are data
"""What stands in, around and below texts: furniture, comments, neighbours, forms of text that are rare."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, raw, wild
from tests.scraper.wild.words import TITLES, br, p, t

T = TITLES
EN, DE = T["en"], T["de"]


def en(name: str, inside: str, **more: object) -> None:
    wild(f"en, {name}", "en", f"{NAV}<main><article><h1>{EN}</h1>{inside}</article></main>{FOOT}", site="Holt", **more)


def de(name: str, inside: str, **more: object) -> None:
    wild(f"de, {name}", "de", f"{NAV}<main><article><h1>{DE}</h1>{inside}</article></main>{FOOT}", site="Bote", **more)


en(
    "newsletter as paragraphs",
    f"<div class=b>{p('en', 0, 3)}<p><strong>⟪Get the best of the coast in your inbox every Friday.⟫</strong></p><p>⟪<a href=/nl>Sign up for our newsletter</a>⟫</p>{p('en', 3, 6)}</div>",
)
en(
    "related as bold links in text",
    f"<div class=b>{p('en', 0, 3)}<p><strong><a href=/1>⟪Why the lamp factory of Dunmere went dark⟫</a></strong></p>{p('en', 3, 6)}</div>",
)
en(
    "related with dash links",
    f"<div class=b>{p('en', 0, 3)}<p>⟪- <a href=/1>Otters return to the northern canals</a>⟫<br>⟪- <a href=/2>Why the lamp factory went dark</a>⟫</p>{p('en', 3, 6)}</div>",
)
en(
    "key points box",
    f"<div class=b><div class=kp><h3>⟦Key points⟧</h3><ul><li>⟦The mill reopens after eleven years.⟧</li><li>⟦Half the money comes from the province.⟧</li><li>⟦Fishers fear for the eels.⟧</li></ul></div>{p('en', 0, 6)}</div>",
)
en(
    "correction behind",
    f"<div class=b>{p('en', 0, 6)}<p><em>⟦Correction: An earlier version of this article misstated the year of the flood.⟧</em></p></div>",
)
en(
    "updated note above",
    f"<div class=b><p><em>⟦This story has been updated with comments from the harbour master.⟧</em></p>{p('en', 0, 6)}</div>",
)
en(
    "captions between",
    f"<div class=b>{p('en', 0, 2)}<div class=pic><img src=a.jpg><span>⟪The mill at low water, seen from the ferry. Tove Arkell⟫</span></div>{p('en', 2, 4)}<div class=pic><img src=b.jpg><span>⟪A blade of the old wheel. Tove Arkell⟫</span></div>{p('en', 4, 6)}</div>",
)
en(
    "audio player above",
    f"<div class=x1><span>⟪Listen to this article⟫</span> <span>⟪6 min⟫</span></div><div class=b>{p('en', 0, 6)}</div>",
)
en(
    "social embed",
    f"<div class=b>{p('en', 0, 3)}<blockquote class=twitter-tweet><p>⟦The wheel will turn. That is a promise.⟧</p>— Mayor of Wexmoor (@mayor) <a href=/t>February 4, 2026</a></blockquote>{p('en', 3, 6)}</div>",
)
en(
    "poll",
    f"<div class=b>{p('en', 0, 3)}<div class=poll-x><h4>⟪Should the mill reopen?⟫</h4><label>⟪Yes⟫</label><label>⟪No⟫</label><button>⟪Vote⟫</button></div>{p('en', 3, 6)}</div>",
)
en(
    "donation behind, unnamed",
    f"<div class=b>{p('en', 0, 6)}</div><div class=c><h3>⟪Before you go⟫</h3><p>⟪We are a small newsroom without owners. If you value our work, please consider a donation of five crowns a month.⟫</p><a href=/donate>⟪Donate⟫</a></div>",
)
en(
    "comments unnamed, reply",
    f"<div class=b>{p('en', 0, 6)}</div><div class=k><h2>⟪3 Comments⟫</h2>"
    + "".join(
        f"<div class=k1><b>⟪Ray {n}⟫</b> <span>⟪February {n}, 2026 at 9:1{n} am⟫</span><p>⟪I worked the stones for year {n} and would do so again tomorrow if somebody asked me.⟫</p><a href=#>⟪Reply⟫</a></div>"
        for n in (1, 2, 3)
    )
    + "</div>",
)
en(
    "prev and next with excerpts",
    f"<div class=b>{p('en', 0, 6)}</div><div class=pn><div><span>⟪Previous article⟫</span><a href=/1><h4>⟪Otters return to the northern canals⟫</h4></a><p>⟪After a century the animals are back, and the complaints too, says the warden.⟫</p></div><div><span>⟪Next article⟫</span><a href=/2><h4>⟪Why the lamp factory went dark⟫</h4></a><p>⟪A hundred years of light end on a Friday in the rain, and nobody took a picture.⟫</p></div></div>",
)
en(
    "author card behind, unnamed",
    f"<div class=b>{p('en', 0, 6)}</div><div class=z><img src=l.jpg><div><h4><a href=/author/lena>⟪Lena Orwick⟫</a></h4><p>⟪Lena Orwick grew up on a ferry and has written about tides since 2011.⟫</p></div></div>",
    head=meta(author="Lena Orwick"),
    authors=["Lena Orwick"],
)
en(
    "terms behind",
    f"<div class=b>{p('en', 0, 6)}<p>⟪© 2026 Holt Media. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.⟫</p></div>",
)
en(
    "q and a list",
    f"<div class=b><p>{t('en', 0)}</p><dl><dt>⟦What is a tidal mill?⟧</dt><dd>⟦A mill that takes its force from the water that the tide leaves behind a dam.⟧</dd><dt>⟦Who owns it?⟧</dt><dd>⟦The town, since the last miller left for the south.⟧</dd></dl></div>",
)
en(
    "footnotes in a list",
    f"<div class=b>{p('en', 0, 6)}<hr><ol class=fn><li id=f1>⟦See the minutes of the council, volume nine, page twelve.⟧ <a href=#r1>↩</a></li><li id=f2>⟦Letter of the last miller to his sister.⟧ <a href=#r2>↩</a></li></ol></div>",
)
en(
    "live blog",
    "<div class=lb>"
    + "".join(
        f"<div class=lb-post id=p{n}><div class=lb-time><time datetime='2026-02-05T1{n}:05:00Z'>1{n}:05</time></div><h2>⟦Entry number {n} of the long evening⟧</h2><p>{t('en', n)}</p><p>⟦The harbour master adds that the tide of hour {n} was higher than expected by a hand.⟧</p></div>"
        for n in range(5, 0, -1)
    )
    + "</div>",
)
en("text in spans", "<div class=b>" + "".join(f"<span class=s1>{t('en', n)}</span><br>" for n in range(6)) + "</div>")
en("text in sections with one p", "".join(f"<section class=s{n}><p>{t('en', n)}</p></section>" for n in range(6)))
en("text in table rows", "<table class=tx>" + "".join(f"<tr><td>{t('en', n)}</td></tr>" for n in range(6)) + "</table>")
en(
    "address and date lines in head",
    f"<div class=m><span>Wexmoor</span> <span>|</span> <span>Feb 5, 2026</span> <span>|</span> <a href=/c>Coast</a></div><div class=b>{p('en', 0, 6)}</div>",
    published="2026-02-05",
)
en(
    "share line in text",
    f"<div class=b><p>⟪Share on Facebook⟫</p><p>⟪Share on X⟫</p>{p('en', 0, 6)}<p>⟪Share this:⟫</p></div>",
)
en(
    "most read in the middle, aside",
    f"<div class=b>{p('en', 0, 3)}<aside><h3>⟪Most Read⟫</h3>{links('en', 'ol')}</aside>{p('en', 3, 6)}</div>",
)
en(
    "promo with heading and p",
    f"<div class=b>{p('en', 0, 3)}<div class=pr><h3>⟪Tide Talks: our podcast⟫</h3><p>⟪Listen to the latest episode of Tide Talks wherever you get your podcasts.⟫</p></div>{p('en', 3, 6)}</div>",
)
en(
    "app promo",
    f"<div class=b>{p('en', 0, 3)}<p>⟪Download our app for the latest news from the coast.⟫</p>{p('en', 3, 6)}</div>",
)
en(
    "shopping disclosure",
    f"<div class=b><p><em>⟪We may earn a commission if you buy something through links on this page.⟫</em></p>{p('en', 0, 6)}</div>",
)
en(
    "speaker transcript",
    f"<div class=b><p>{t('en', 0)}</p><p><b>⟦HOLT:⟧</b> ⟦When does it turn?⟧</p><p><b>⟦FENWICK:⟧</b> ⟦When the oak is dry.⟧</p><p><b>⟦HOLT:⟧</b> ⟦And then?⟧</p><p><b>⟦FENWICK:⟧</b> ⟦Then it turns.⟧</p></div>",
)
de(
    "kommentare ohne namen",
    f"<div class=b>{p('de', 0, 6)}</div><div class=k><h3>⟪3 Kommentare⟫</h3>"
    + "".join(
        f"<div><strong>⟪Seilerin {n}⟫</strong> <small>⟪am 0{n}.02.2026 um 09:1{n} Uhr⟫</small><p>⟪Im Jahr {n} habe ich dort noch selbst gemahlen und würde es morgen wieder tun.⟫</p><a href=#>⟪Antworten⟫</a></div>"
        for n in (1, 2, 3)
    )
    + "</div>",
)
de(
    "hintergrundkasten",
    f"<div class=b>{p('de', 0, 3)}<div class=hk><h4>⟦Hintergrund: Das Wehr⟧</h4><p>⟦Das Wehr wurde 1889 errichtet und zweimal von Sturmfluten zerstört, zuletzt vor elf Jahren.⟧</p></div>{p('de', 3, 6)}</div>",
)
de(
    "lesen sie auch mit mehreren",
    f"<div class=b>{p('de', 0, 3)}<p><strong>⟪Lesen Sie auch:⟫</strong></p><ul><li><a href=/1>⟪Fischotter kehren zurück⟫</a></li><li><a href=/2>⟪Lampenfabrik erlischt⟫</a></li></ul>{p('de', 3, 6)}</div>",
)
de("vg wort und agentur", f"<div class=b>{p('de', 0, 6)}<p>⟪(dpa/imt)⟫</p></div><img src=/vgwort.gif>")
de(
    "spendenaufruf",
    f"<div class=b>{p('de', 0, 6)}</div><div class=sp><h3>⟪Unterstützen Sie uns⟫</h3><p>⟪Unsere Arbeit finanziert sich durch Spenden. Mit Ihrem Beitrag ermöglichen Sie unabhängigen Journalismus an der Küste.⟫</p></div>",
)
de(
    "anmeldung veranstaltung",
    f"<div class=b>{p('de', 0, 6)}<p>⟦Anmeldungen nimmt das Fährhaus bis zum 1. März unter 04999 123456 entgegen.⟧</p></div>",
)
de(
    "bildunterschrift nur text",
    f"<div class=b><p>{t('de', 0)}</p><p><img src=a.jpg><br>⟪Das Rad der Mühle. Foto: Arkell⟫</p>{p('de', 1, 6)}</div>",
)
de(
    "druck und mail leiste",
    f"<ul class=tl><li>⟪Drucken⟫</li><li>⟪Per Mail versenden⟫</li><li>⟪Merken⟫</li></ul><div class=b>{p('de', 0, 6)}</div>",
)
de(
    "themen und autor am ende",
    f"<div class=b>{p('de', 0, 6)}</div><p>⟪Themen:⟫ <a href=/t/1>Mühle</a> <a href=/t/2>Hafen</a></p><p>⟪Autor: Imke Thorwald⟫</p>",
    authors=["Imke Thorwald"],
)
de(
    "zitat mit namen",
    f"<div class=b>{p('de', 0, 3)}<blockquote><p>⟦Wer mahlen will, muss warten können.⟧</p><footer>⟦Imke Brandis, Fährfrau⟧</footer></blockquote>{p('de', 3, 6)}</div>",
)
de(
    "blog mit kategorien",
    f"<div class=m>⟪Veröffentlicht am⟫ <a href=/d>5. Februar 2026</a> ⟪von⟫ <a href=/author/imke>Imke Thorwald</a></div><div class=b>{p('de', 0, 6)}</div><div class=f>⟪Kategorien:⟫ <a href=/k>Mühlen</a> <span>⟪Schreibe einen Kommentar⟫</span></div>",
    authors=["Imke Thorwald"],
    published="2026-02-05",
)

raw(
    "old cms, table of two columns",
    f"""<html lang=de><head><title>{DE} - Stadt Torfhafen</title></head><body><table width=980><tr><td colspan=3><img src=kopf.gif></td></tr><tr><td width=180><a href=/a>Rathaus</a><br><a href=/b>Bürger</a><br><a href=/c>Wirtschaft</a></td><td><h2>{DE}</h2><table><tr><td valign=top><img src=a.jpg><br><small>⟪Die Mühle im Winter⟫</small></td><td>{br("de", 0, 3)}</td></tr><tr><td colspan=2>{br("de", 3, 6)}</td></tr></table><a href=javascript:history.back()>⟪zurück⟫</a></td><td width=180><b>⟪Termine⟫</b><br>⟪Markt am Samstag ab acht Uhr⟫<br>⟪Konzert im Fährhaus⟫</td></tr></table></body></html>""",
    title=DE,
)
raw(
    "text before headline box",
    f"""<html lang=en><head><title>{EN} | Holt</title></head><body><div class=welcome><p>⟪Welcome to Holt, where we write about wood, water and everything that grows between them every week.⟫</p></div><div class=post><h1>{EN}</h1>{p("en", 0, 6)}</div></body></html>""",
    title=EN,
)
raw(
    "two articles on one blog page",
    f"""<html lang=en><head><title>{EN} | Holt</title></head><body><div id=main><div class=entry><h2><a href=/2026/02/mill>{EN}</a></h2><p class=d>5 February 2026</p>{p("en", 0, 6)}</div><div class=entry><h2><a href=/2026/01/rope>⟪Rope and other relatives⟫</a></h2><p class=d>⟪9 January 2026⟫</p><p>⟪Rope is the cousin of string and the enemy of knots, my uncle used to say when he sold it by the yard.⟫</p></div></div></body></html>""",
    title=EN,
    url="https://holt.example/2026/02/mill",
    published="2026-02-05",
)
raw(
    "vbulletin",
    f"""<html lang=en><head><title>{EN} - The Mill Board</title></head><body><div class=navbit><a href=/>⟪The Mill Board⟫</a></div><div class=pagetitle><h1>⟪Thread:⟫ <span class=threadtitle><a href=/t1>{EN}</a></span></h1></div><ol class=posts>{"".join(f'<li class="postbitlegacy postbit" id=post_{n}><div class=posthead><span class=postdate><span class=date>02-0{n + 5}-2026, <span class=time>08:3{n} PM</span></span></span></div><div class=postdetails><div class=userinfo><div class=username_container><a class=username>⟪holt{n}⟫</a></div><dl><dt>⟪Join Date⟫</dt><dd>⟪Jan 201{n}⟫</dd></dl></div><div class=postbody><div class=content><blockquote class=postcontent>{t("en", 2 * n)}<br><br>{t("en", 2 * n + 1)}</blockquote></div></div></div><div class=postfoot><a>⟪Reply With Quote⟫</a></div></li>' for n in range(3))}</ol></body></html>""",
    title=EN,
)
raw(
    "stack exchange",
    f"""<html lang=en><head><title>mills - {EN} - Mill Exchange</title></head><body><div id=question-header><h1 itemprop=name><a class=question-hyperlink href=/q/1>{EN}</a></h1></div><div>⟪Asked⟫ <time itemprop=dateCreated datetime="2026-02-05T20:30:00">2 years ago</time></div><div id=mainbar><div id=question><div class=votecell>⟪412⟫</div><div class=postcell><div class="s-prose js-post-body" itemprop=text>{p("en", 0, 2)}</div><div class=post-taglist><a rel=tag href=/t>mills</a></div><div class=user-info>⟪asked Feb 5, 2026 at 20:30⟫</div></div></div><div id=answers><h2>⟪2 Answers⟫</h2>{"".join(f'<div class=answer id=answer-{n}><div class=votecell>⟪1{n}⟫</div><div class=answercell><div class="s-prose js-post-body" itemprop=text>{p("en", 2 * n, 2 * n + 2)}</div><div class=user-info>⟪answered Feb {n + 5}, 2026⟫</div></div></div>' for n in (1, 2))}</div></div></body></html>""",
    title=EN,
)
raw(
    "product page",
    f"""<html lang=en><head><title>Oak blade for tidal mills | Quay Store</title>{ld(**{"@type": "Product", "name": "Oak blade for tidal mills", "offers": {"@type": "Offer", "price": "412"}})}</head><body>{NAV}<main><div class=product><h1>Oak blade for tidal mills</h1><div class=price>⟪412 crowns⟫</div><button>⟪Add to cart⟫</button><div class=description><h2>⟦Description⟧</h2><p>⟦A blade of seasoned oak, cut by hand and oiled twice, for wheels of up to nine metres.⟧</p><p>⟦It lasts for forty winters if it is kept wet, and for two if it is not.⟧</p><ul><li>⟦Length: two metres and a hand⟧</li><li>⟦Weight: thirty kilograms when dry⟧</li></ul></div></div><section class=recs><h3>⟪Customers also bought⟫</h3>{cards("en")}</section></main>{FOOT}</body></html>""",
    title="Oak blade for tidal mills",
)
raw(
    "documentation, sphinx book",
    f"""<html lang=en><head><title>{EN} — Mill 2.0 documentation</title></head><body><div class=bd-header>{links("en")}</div><div class=bd-sidebar-primary><ul><li><a href=a>⟪Install⟫</a></li></ul></div><main class=bd-main><div class=bd-content><div class=bd-article-container><article class=bd-article><section id=mill><h1>{EN}<a class=headerlink href=#mill>#</a></h1>{p("en", 0, 3)}<div class="admonition note"><p class=admonition-title>⟦Note⟧</p><p>⟦Blades must be oiled before the first tide.⟧</p></div><div class=highlight-python><pre>⟦mill.turn(times=2)⟧</pre></div>{p("en", 3, 6)}</section></article><footer class=prev-next-footer><a class=left-prev href=p><p>⟪previous⟫</p><p class=prev-next-title>⟪Install⟫</p></a></footer></div><div class=bd-sidebar-secondary><div>⟪On this page⟫</div></div></div></main><footer><p>⟪© Copyright 2026, Holt.⟫</p><p>⟪Created using Sphinx 7.2.⟫</p></footer></body></html>""",
    title=EN,
)
