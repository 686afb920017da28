# ruff: noqa: E501 - pages are data
"""Newspapers, agencies and broadcasters of many countries, in the mark-up of the systems that they share."""

from __future__ import annotations

from tests.scraper.wild.page import ld, links, meta, news, og, person
from tests.scraper.wild.world_tongues import pp, tt, world

E = tt("en")
UTC = "2026-02-05T20:30:00Z"
ONE = person("Orla Fenwright")

world(
    "arc xp, newspaper of a chain",
    "en",
    f"""<main><article><div class="b-overline"><a href="/news">News</a></div><h1 class="b-headline">{E}</h1><h2 class="b-subheadline">The province pays half of the 2.4 million crowns</h2><div class="b-byline"><span>By</span> <a class="b-byline__names" href="/author/orla">Orla Fenwright</a></div><time class="b-date" datetime="2026-02-05T20:30:00Z">February 5, 2026 at 8:30 PM</time><figure class="b-lead-art"><img src="https://www.paper.example/resizer/v2/abc.jpg?auth=1&width=800"><figcaption><span>⟪The tidal mill in Wexmoor.⟫</span><span class="b-credit">⟪(Bram Ketteridge/The Paper)⟫</span></figcaption></figure><section class="b-article-body">{pp("en", 0, 2)}<div class="b-ad"><p>⟪Advertisement⟫</p></div><div class="b-interstitial-link">⟪[ <a href="/x">Otters return to the northern canals after a century</a> ]⟫</div>{pp("en", 2, 6)}<div class="c-stack"><p>⟪Copyright 2026 The Paper. All rights reserved. This material may not be published, broadcast or redistributed.⟫</p></div></section></article></main>""",
    head=news(E, UTC, ONE),
)
world(
    "arc xp, author and dateline in first line",
    "en",
    f"""<article><h1>{E}</h1><p class="byline-article">By ORLA FENWRIGHT and BRAM KETTERIDGE</p><span class="date-published">Published [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]</span><bsp-timestamp data-timestamp="1770323400000"></bsp-timestamp><div class="RichTextStoryBody"><p>WEXMOOR (AQ) — {pp("en", 0, 1)[3:]}{pp("en", 1, 5)}<p>___</p><p>Follow AQ's coverage of rivers at <a href="/hub/rivers">https://aqnews.example/hub/rivers</a>.</p></div></article>""",
    head=og(E, "AQ News", article__published_time="2026-02-05T20:30:00"),
    authors=["ORLA FENWRIGHT", "BRAM KETTERIDGE"],
)
world(
    "brightspot with promo modules",
    "en",
    f"""<div class="Page-content"><h1 class="ArticlePage-headline">{E}</h1><div class="ArticlePage-byline"><span class="ArticlePage-byline-text">By</span> <div class="ArticlePage-authorName"><a href="/people/orla"><span>Orla Fenwright</span></a></div><span class="ArticlePage-authorTitle">Staff Writer</span></div><div class="ArticlePage-datePublished">Feb. 5, 2026 8:30 PM GMT</div><div class="ArticlePage-articleBody RichTextArticleBody">{pp("en", 0, 2)}<div class="Enhancement"><div class="PromoModule"><p>⟪More on the harbour⟫</p><a href="/y">⟪Why the lamp factory of Dunmere went dark⟫</a><p>⟪The factory on the hill had burned every night for eighty years.⟫</p></div></div>{pp("en", 2, 6)}<div class="NewsletterModule"><h3>⟪The morning letter⟫</h3><p>⟪What matters in the harbour, every morning in your mailbox.⟫</p></div></div></div>""",
    head=news(E, UTC, ONE),
)
world(
    "wordpress vip with co-authors",
    "en",
    f"""<article class="post single"><header class="entry-header"><p class="entry-category"><a rel="category tag">Harbour</a></p><h1 class="entry-title">{E}</h1><p class="entry-byline">By <a rel="author" href="/author/orla" class="author url fn">Orla Fenwright</a> and <a rel="author" href="/author/bram" class="author url fn">Bram Ketteridge</a><br><time datetime="2026-02-05T20:30:00+00:00">February 5, 2026, 8:30pm</time></p></header><div class="entry-content wp-block-post-content"><figure class="wp-block-image"><img src="https://paper.example/wp-content/uploads/2026/02/mill.jpg?w=1200"><figcaption class="wp-element-caption">⟪The mill.⟫ <span class="image-credit">⟪Photo: Bram Ketteridge⟫</span></figcaption></figure>{pp("en", 0, 3)}<p class="has-text-align-center wp-block-paragraph">⟪<strong>READ MORE: <a href="/x">Why the lamp factory of Dunmere went dark</a></strong>⟫</p>{pp("en", 3, 6)}<hr class="wp-block-separator"><p><em>⟪Like this article? <a href="/n">Sign up for our newsletter</a> to get more of them.⟫</em></p></div></article>""",
    head=ld(
        **{
            "@graph": [
                {
                    "@type": "NewsArticle",
                    "headline": E,
                    "datePublished": "2026-02-05T20:30:00+00:00",
                    "author": {"@id": "https://paper.example/#person1"},
                },
                {"@type": "Person", "@id": "https://paper.example/#person1", "name": "Orla Fenwright"},
            ]
        }
    ),
    authors=["Orla Fenwright", "Bram Ketteridge"],
)
world(
    "fox",
    "en",
    f"""<article><header class="article-header"><h1 class="headline speakable">{E}</h1><h2 class="sub-headline speakable">Half of the cost falls on the province</h2><div class="author-byline"><span>By</span> <span><a href="/person/f/orla">Orla Fenwright</a></span> <span class="article-source"><a href="/">Fax News</a></span></div><span class="article-date"><strong>Published</strong> <time>February 5, 2026 8:30pm EST</time></span></header><div class="article-body"><div class="featured-video"><p>⟪New<em>You can now listen to articles!</em>⟫</p></div><p class="speakable">{pp("en", 0, 1)[3:-4]}</p>{pp("en", 1, 2)}<p><a href="/x">⟪<strong>WHY THE LAMP FACTORY OF DUNMERE WENT DARK</strong>⟫</a></p>{pp("en", 2, 4)}<p><a href="https://apps">⟪<strong>CLICK HERE TO DOWNLOAD THE FAX NEWS APP</strong>⟫</a></p>{pp("en", 4, 6)}</div><div class="author-bio"><p>⟪Orla Fenwright is a reporter at Fax News covering harbours.⟫</p></div></article>""",
    head=news(E, "2026-02-05T20:30:00-05:00", ONE),
    published="2026-02-05T20:30-05:00",
)
world(
    "politico",
    "en",
    f"""<main><div class="headline"><h2 class="headline">{E}</h2><p class="dek">Fishermen fear for the eels.</p></div><div class="story-meta"><p class="story-meta__authors">By <span class="vcard"><a href="/staff/orla">Orla Fenwright</a></span></p><p class="story-meta__timestamp"><time datetime="2026-02-05 15:30:00">02/05/2026 03:30 PM EST</time></p></div><div class="story-text"><p class="story-text__paragraph">{pp("en", 0, 1)[3:-4]}</p>{pp("en", 1, 3, attrs='class="story-text__paragraph"')}<div class="newsletter"><p>⟪<strong>Playbook:</strong> The unofficial guide to official Wexmoor, every morning.⟫</p><p>⟪By signing up, you acknowledge and agree to our Privacy Policy and Terms of Service.⟫</p></div>{pp("en", 3, 6, attrs='class="story-text__paragraph"')}<p><em>Bram Ketteridge contributed to this report.</em></p></div></main>""",
    head=news(E, "2026-02-05T15:30:00-05:00", ONE),
    published="2026-02-05T15:30-05:00",
)
world(
    "reuters, with standards tail",
    "en",
    f"""<article data-testid="Article"><h1 data-testid="Heading">{E}</h1><div><span>By</span> <a rel="author" href="/authors/orla">Orla Fenwright</a> and <a rel="author" href="/authors/bram">Bram Ketteridge</a></div><time datetime="2026-02-05T20:30:00Z"><span>February 5, 2026</span><span>8:30 PM UTC</span><span>Updated 2 hours ago</span></time><div class="article-body__content"><div data-testid="paragraph-0">WEXMOOR, Feb 5 (Routers) - {pp("en", 0, 1)[3:-4]}</div>{"".join(f'<div data-testid="paragraph-{n}">{pp("en", n, n + 1)[3:-4]}</div>' for n in range(1, 5))}<div data-testid="promo-box"><span>⟪The Routers Daily Briefing newsletter provides all the news you need to start your day. Sign up here.⟫</span></div><p data-testid="Body">⟪Reporting by Orla Fenwright and Bram Ketteridge; Editing by Mahon Sudley⟫</p><p>⟪Our Standards: <a href="/t">The Tomson Routers Trust Principles.</a><span style="display:none">, opens new tab</span>⟫</p></div></article>""",
    head=news(E, UTC, person("Orla Fenwright", "Bram Ketteridge")),
    authors=["Orla Fenwright", "Bram Ketteridge"],
)
world(
    "abc au",
    "en",
    f"""<main><article><h1 data-component="Heading">{E}</h1><div data-component="Byline"><p>By <a href="/news/orla/101">Orla Fenwright</a></p></div><div><span>Topic:</span><a href="/topic/r">Rivers</a></div><time data-component="ScreenReaderOnly" datetime="2026-02-05T20:30:00.000Z">Fri 6 Feb 2026 at 7:30am</time><figure><img src="https://live-production.wcms.abd.example/mill?impolicy=wcms"><figcaption>⟪The mill has been empty for years. <cite>(ABD News: Bram Ketteridge)</cite>⟫</figcaption></figure><section data-component="KeyPoints"><h2>⟪In short:⟫</h2><p>⟪The council of Wexmoor will reopen the mill.⟫</p><h2>⟪What's next?⟫</h2><p>⟪A decision about the sluice is due in June.⟫</p></section><div data-component="ArticleBody">{pp("en", 0, 3)}<h2>⟦Eels at risk⟧</h2>{pp("en", 3, 6)}</div></article></main>""",
    head=news(E, "2026-02-05T20:30:00+00:00", ONE),
)
world(
    "stuff",
    "en",
    f"""<article class="stuff-article"><h1>{E}</h1><div class="author-header"><a href="/authors/orla"><span>Orla Fenwright</span></a><p class="date">February 6, 2026, 9:30am</p></div><div class="sics-component__sharebar">⟪Share⟫</div><div class="stuff-box"><figure><img src="/m.jpg"><figcaption>⟪The mill in autumn.⟫<span>⟪BRAM KETTERIDGE / STUFFED⟫</span></figcaption></figure></div><div class="content-body">{pp("en", 0, 4)}<div><p>⟪<b>READ MORE:</b><br><a href="/1">* Why the lamp factory of Dunmere went dark</a><br><a href="/2">* Five recipes with quince for a cold week</a>⟫</p></div>{pp("en", 4, 6)}</div></article>""",
    head=news(E, "2026-02-05T20:30:00Z", ONE),
)
world(
    "cbc",
    "en",
    f"""<div class="detailMainCol"><h1 class="detailHeadline">{E}</h1><h2 class="deck">Fishermen worry about the eels</h2><div class="bylineDetails"><span class="authorText"><a href="/author/orla">Orla Fenwright</a></span> · CBD News · <time class="timeStamp" datetime="2026-02-05T20:30:00.000Z">Posted: Feb 05, 2026 3:30 PM EST | Last Updated: February 5</time></div><figure class="imageMedia"><img src="https://i.cbd.example/1.jpg"><figcaption>⟪The wheel of the mill. (Bram Ketteridge/CBD)⟫</figcaption></figure><div class="story"><span>{pp("en", 0, 3)}<ul><li><a href="/n">⟪<strong>Otters return to the northern canals after a century</strong>⟫</a></li></ul>{pp("en", 3, 6)}</span></div><div class="authorprofile"><p>⟪Orla Fenwright is a reporter in Wexmoor. You can reach her at orla@cbd.example.⟫</p></div></div>""",
    head=news(E, UTC, ONE),
)
world(
    "the hindu",
    "en",
    f"""<div class="articlepage"><h1 class="title">{E}</h1><h2 class="sub-title">Half of the money comes from the province</h2><p class="publish-time" id="published-date"><span>Published - February 05, 2026 08:30 pm IST</span> - WEXMOOR</p><div class="author"><a class="person-name lnk" href="/profile/orla">Orla Fenwright</a></div><div class="article-picture"><img src="https://th-i.thgim.example/mill.jpg"><div class="caption">⟪The mill. Photo Credit: Bram Ketteridge⟫</div></div><div class="articlebodycontent" itemprop="articleBody">{pp("en", 0, 3)}<div class="also-read"><p>⟪Also Read: <a href="/x">Why the lamp factory of Dunmere went dark</a>⟫</p></div>{pp("en", 3, 6)}</div><p>⟪Published - February 05, 2026 08:30 pm IST⟫</p><div class="related-topics">⟪Related Topics⟫<a href="/t">rivers</a></div></div>""",
    head=news(E, "2026-02-05T20:30:00+05:30", person("Orla Fenwright")),
    authors=["Orla Fenwright"],
    published="2026-02-05T20:30+05:30",
)
world(
    "times of india, loose text",
    "en",
    f"""<div class="contentwrapper"><h1 class="HNMDR"><span>{E}</span></h1><div class="byline"><a href="/toireporter/orla">Orla Fenwright</a> / <span>TNM</span> / <span>Feb 05, 2026, 20:30 IST</span></div><div class="sharing">⟪Share⟫ ⟪AA⟫</div><section class="synopsis">⟪The council voted to reopen the old mill. Fishermen are worried about eels.⟫ <a>⟪Read More⟫</a></section><div class="_s30J" data-articlebody="1">{"<br><br>".join(pp("en", n, n + 1)[3:-4] for n in range(3))}<div class="cdatainfo">⟪Also read: <a href="/x">Five recipes with quince for a cold week</a>⟫</div>{"<br><br>".join(pp("en", n, n + 1)[3:-4] for n in range(3, 6))}</div><div class="about-author">⟪About the Author⟫ <p>⟪Orla Fenwright is a senior correspondent with a fondness for mills.⟫</p></div></div>""",
    head=news(E, "2026-02-05T20:30:00+05:30", person("Orla Fenwright")),
    published="2026-02-05T20:30+05:30",
)
world(
    "dawn",
    "en",
    f"""<article class="story"><h2 class="story__title"><a class="story__link" href="https://www.paper.example/news/tidal-mill-reopens-12345">{E}</a></h2><div class="story__byline-wrap"><span class="story__byline"><a class="story__byline__link" href="/authors/1/orla">Orla Fenwright</a></span> <span class="story__time">Published <span class="timestamp--date">February 5, 2026</span> <span class="timestamp--time">08:30pm</span></span></div><div class="media__item"><img src="https://i.dawnu.example/primary/2026/02/1.jpg"><figcaption class="media__caption">⟪The mill — Photo by the author⟫</figcaption></div><div class="story__content">{pp("en", 0, 6)}<p><em>⟪Published in Dawnu, February 6th, 2026⟫</em></p></div></article>""",
    head=og(E, "DAWNU.COM", article__published_time="2026-02-05T20:30:00+05:00"),
    published="2026-02-05T20:30+05:00",
)
world(
    "daily star bd",
    "en",
    f"""<article><h1 class="article-title">{E}</h1><div class="article-meta"><div class="byline"><a href="/author/orla">Orla Fenwright</a></div><div class="date">Thu Feb 5, 2026 08:30 PM<br>Last update on: Fri Feb 6, 2026 07:00 AM</div></div><span class="pic"><img src="https://tds.example/m.jpg"></span><div class="caption">⟪The mill. Photo: Collected⟫</div><div class="pb-20 clearfix">{pp("en", 0, 3)}<div class="google-news-link">⟪For all latest news, follow The Daily Stir's Google News channel.⟫</div>{pp("en", 3, 6)}</div></article>""",
    head=news(E, "2026-02-05T20:30:00+06:00", ONE, modified="2026-02-06T07:00:00+06:00"),
    published="2026-02-05T20:30+06:00",
    modified="2026-02-06T07:00+06:00",
)
world(
    "rappler",
    "en",
    f"""<article><h1 class="post-single__title">{E}</h1><div class="post-single__authors"><a rel="author" href="/author/orla">Orla Fenwright</a></div><div class="post-single__date"><time>Feb 5, 2026 8:30 PM PHT</time></div><div class="post-single__summary"><h3>⟪Summary⟫</h3><p>⟪This is AI generated summarization, which may have errors. For context, always refer to the full article.⟫</p></div><figure><img src="/m.jpg"><figcaption>⟪MILL. The old mill stands empty. Bram Ketteridge/Raplar⟫</figcaption></figure><div class="post-single__content entry-content"><p>WEXMOOR, Philippines – {pp("en", 0, 1)[3:-4]}</p>{pp("en", 1, 3)}<div class="wp-block-raplar-embed"><p>⟪<a href="/x">Why the lamp factory of Dunmere went dark</a>⟫</p></div>{pp("en", 3, 6)}<p><strong>– Raplar.com</strong></p></div></article>""",
    head=news(E, "2026-02-05T20:30:00+08:00", ONE),
    published="2026-02-05T20:30+08:00",
)
world(
    "straits times",
    "en",
    f"""<main><h1 data-testid="headline">{E}</h1><p class="strapline">Half of the bill goes to the province.</p><div><p><a href="/authors/orla">Orla Fenwright</a></p></div><div data-testid="timestamp"><span>Published</span> <button>Feb 05, 2026, 08:30 PM</button></div><div><span>Updated</span><span>Feb 05, 2026, 09:10 PM</span></div><div data-testid="article-paragraphs"><p>WEXMOOR – {pp("en", 0, 1)[3:-4]}</p>{pp("en", 1, 5)}</div><div><p>⟪See more on⟫</p><a href="/k">⟪Rivers⟫</a></div></main>""",
    head=og(
        E, "The Straight Times", article__published_time="2026-02-05T20:30:00+08:00", article__author="Orla Fenwright"
    ),
    published="2026-02-05T20:30+08:00",
)
world(
    "scmp state of next",
    "en",
    f"""<article><h1 data-qa="Headline">{E}</h1><ul data-qa="SubHeadline"><li>Half of the cost falls on the province</li><li>Fishermen fear for the eels</li></ul><div data-qa="Author"><a href="/author/orla">Orla Fenwright</a> in Wexmoor</div><div>Published: <time datetime="2026-02-05T20:30:00+08:00">8:30pm, 5 Feb 2026</time></div><div data-qa="ContentBody">{pp("en", 0, 3)}<section data-qa="Banner">⟪Advertisement⟫</section>{pp("en", 3, 6)}</div></article>""",
    head=news(E, "2026-02-05T20:30:00+08:00", ONE),
    published="2026-02-05T20:30+08:00",
)
world(
    "al jazeera",
    "en",
    f"""<main><article><div class="topics"><a>News</a>|<a>Rivers</a></div><h1>{E}</h1><p class="article__subhead"><em>Fishermen fear that the sluice will hold back the eels.</em></p><figure class="article-featured-image"><img src="/wp-content/uploads/2026/02/m.jpg?resize=770%2C513"><figcaption>⟪The mill in winter [Bram Ketteridge/Al Jazura]⟫</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="article-author-name">By <span class="article-author-name-item"><a class="author-link" href="/author/orla">Orla Fenwright</a></span></div></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 5 Feb 2026</span><span aria-hidden="true">5 Feb 2026</span></div></div></div><div class="wysiwyg wysiwyg--all-content">{pp("en", 0, 2)}<div class="more-on"><h2>⟪Recommended Stories⟫</h2><span class="screen-reader-text">⟪list of 2 items⟫</span><ul><li><a href="/1">⟪Why the lamp factory of Dunmere went dark⟫</a></li></ul><span class="screen-reader-text">⟪end of list⟫</span></div>{pp("en", 2, 6)}</div></article></main>""",
    head=news(E, UTC, ONE),
)
world(
    "haaretz-like english",
    "en",
    f"""<article><header><h1>{E}</h1><p class="subtitle">The sluice, the eels and 2.4 million crowns</p></header><div><a href="/writers/orla">Orla Fenwright</a><address><a href="/w">Orla Fenwright</a></address><time datetime="2026-02-05T22:30:00+02:00">Feb 5, 2026 10:30 pm IST</time></div><button>⟪Get email notification for articles from Orla Fenwright⟫</button><section class="article-body">{pp("en", 0, 3)}<div class="newsletter-box"><p>⟪Open gallery view⟫</p></div>{pp("en", 3, 6)}</section></article>""",
    head=news(E, "2026-02-05T22:30:00+0200", ONE),
    published="2026-02-05T22:30+02:00",
)
world(
    "vnexpress",
    "vi",
    f"""<div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a>Thời sự</a></li></ul><span class="date">Thứ năm, 5/2/2026, 20:30 (GMT+7)</span></div><h1 class="title-detail">{tt("vi")}</h1><p class="description"><span class="location-stamp">Triều Giang</span>Nhà máy xay cũ bên cửa sông sẽ quay trở lại sau mười một năm.</p><article class="fck_detail">{pp("vi", 0, 4, attrs='class="Normal"')}<figure><img src="/m.jpg"><figcaption><p class="Image">⟪Cối xay cũ. Ảnh: Lam Sơn⟫</p></figcaption></figure><p class="author_mail" style="text-align:right"><strong>⟪Ôn Lam Sơn⟫</strong></p></article><div class="tags"><h4>⟪Chủ đề:⟫</h4></div></div>""",
    head=news(tt("vi"), "2026-02-05T20:30:00+07:00", {"@type": "Organization", "name": "The Paper"}),
    authors=["Ôn Lam Sơn"],
    published="2026-02-05T20:30+07:00",
)
world(
    "index.hu",
    "hu",
    f"""<div class="content-title"><h1><span>{tt("hu")}</span></h1></div><div class="szerzok_container"><ul class="szerzok"><li class="szerzo"><a class="szerzo-nev" href="/szerzo/o">Marosi Odília</a></li></ul></div><div class="datum"><span>2026.02.05. 20:30</span> <span>Módosítva: 2026.02.05. 21:00</span></div><div class="lead"><p>⟦A halászok az angolnákat féltik a zsiliptől.⟧</p></div><div class="cikk-torzs">{pp("hu", 0, 2)}<div class="indavideo"><p>⟪Hirdetés⟫</p></div>{pp("hu", 2, 4)}<p><em>⟪(Borítókép: A malom. Fotó: Kerekes Bálint / Indax)⟫</em></p></div><div class="cimkek"><a href="/c">malom</a></div>""",
    head=news(tt("hu"), "2026-02-05T20:30:00+01:00", person("Marosi Odília"), modified="2026-02-05T21:00:00+01:00"),
    authors=["Marosi Odília"],
    published="2026-02-05T20:30+01:00",
)
world(
    "digi24",
    "ro",
    f"""<article class="article-story"><h1>{tt("ro")}</h1><div class="author"><span>Data publicării: </span><time datetime="2026-02-05T20:30:00+02:00">05.02.2026 20:30</time> <span>Autor: <a href="/autor/o">Odilia Marcovici</a></span></div><figure class="article-thumb"><img src="/m.jpg"><figcaption>⟪Moara veche. Foto: Profimedia⟫</figcaption></figure><div class="entry data-app-meta"><p><strong>⟦Pescarii se tem pentru țiparii de care depind.⟧</strong></p>{pp("ro", 0, 2)}<p><strong>⟪Citește și: <a href="/x">De ce s-a stins fabrica de lămpi</a>⟫</strong></p>{pp("ro", 2, 4)}<p>⟪Editor : O.M.⟫</p></div><div class="tags">⟪Etichete:⟫<a href="/e">moară</a></div><p>⟪Urmărește știrile Digu24.ro și pe Google News⟫</p></article>""",
    head=news(tt("ro"), "2026-02-05T20:30:00+02:00", person("Odilia Marcovici")),
    authors=["Odilia Marcovici"],
    published="2026-02-05T20:30+02:00",
)
world(
    "kathimerini",
    "el",
    f"""<article><h1 class="entry-title">{tt("el")}</h1><div class="nx-excerpt">Οι ψαράδες φοβούνται για τα χέλια.</div><div class="nx-authors"><span class="author-name"><a href="/author/o">Ουρανία Μαρκάτου</a></span></div><div class="nx-date"><time datetime="2026-02-05T20:30:00+02:00">05.02.2026 • 20:30</time></div><div class="entry-content">{pp("el", 0, 2)}<p><strong>⟪ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ⟫</strong></p><ul><li><a href="/x">⟪Γιατί έσβησε το εργοστάσιο των λαμπτήρων⟫</a></li></ul>{pp("el", 2, 4)}</div><div class="nx-follow"><p>⟪Ακολουθήστε το kathimerina.gr στο Google News και μάθετε πρώτοι όλες τις ειδήσεις⟫</p></div></article>""",
    head=news(tt("el"), "2026-02-05T20:30:00+02:00", person("Ουρανία Μαρκάτου")),
    authors=["Ουρανία Μαρκάτου"],
    published="2026-02-05T20:30+02:00",
)
world(
    "ukrainska pravda",
    "uk",
    f"""<article class="post"><header class="post_header"><h1 class="post_title">{tt("uk")}</h1><div class="post_time"><span class="post_author"><a href="/authors/o">Орися Марчук</a></span> — Четвер, 5 лютого 2026, 20:30</div></header><div class="post_photo_news"><img src="/m.jpg"><div class="post_photo_news_caption">⟪Фото: прес-служба⟫</div></div><div class="post_text">{pp("uk", 0, 2)}<p><strong>⟪Читайте також: <a href="/x">Чому згасла лампова фабрика</a>⟫</strong></p>{pp("uk", 2, 4)}</div><div class="post_tags"><a href="/t">млини</a></div></article>""",
    head=news(tt("uk"), "2026-02-05T20:30:00+02:00", person("Орися Марчук")),
    authors=["Орися Марчук"],
    published="2026-02-05T20:30+02:00",
)
world(
    "tass-like",
    "ru",
    f"""<article><div class="NewsHeader"><div class="date">5 февраля, 20:30</div><h1>{tt("ru")}</h1><p class="lead">⟦Рыбаки опасаются за угрей, сообщили в порту⟧</p></div><div class="photo"><img src="/m.jpg"><span>⟪© Олег Марков/ТАСМ⟫</span></div><div class="Paragraph_paragraph"><p>ПРИЛИВСК, 5 февраля. /ТАСМ/. {pp("ru", 0, 1)[3:]}</div>{pp("ru", 1, 4)}<div class="tags">⟪Теги⟫ <a href="/tag/m">Мельницы</a></div></article>""",
    head=news(tt("ru"), "2026-02-05T20:30:00+03:00", {"@type": "Organization", "name": "ТАСМ"}),
    authors=["ТАСМ"],
    published="2026-02-05T20:30+03:00",
)
world(
    "sanoma hs",
    "fi",
    f"""<article><h1 class="headline">{tt("fi")}</h1><p class="ingress">⟦Kalastajat pelkäävät ankeriaiden puolesta.⟧</p><div class="article-byline"><a href="/aihe/o">Oili Markkanen</a> HX</div><time datetime="2026-02-05T18:30:00.000Z">5.2.2026 20:30</time><figure><img src="/m.jpg"><figcaption>⟪Mylly talvella. Kuva: Eero Ketola⟫</figcaption></figure><section class="article-body">{pp("fi", 0, 2)}<aside><p>⟪Lue lisää:⟫ <a href="/x">⟪Miksi lampputehdas pimeni⟫</a></p></aside>{pp("fi", 2, 4)}</section><button>⟪Jaa artikkeli⟫</button><button>⟪Tallenna⟫</button></article>""",
    head=news(tt("fi"), "2026-02-05T18:30:00.000Z", person("Oili Markkanen")),
    authors=["Oili Markkanen"],
    published="2026-02-05T20:30+02:00",
)
world(
    "czech portal",
    "cs",
    f"""<article><h1>{tt("cs")}</h1><div class="authors"><a href="/autor/o">Oldřiška Marková</a>, ČTX</div><span class="time-date">5. února 2026 20:30</span><div class="opener">⟦Rybáři se bojí o úhoře, bez nichž by většina z nich neměla z čeho žít.⟧</div><div id="art-text"><div class="bbtext">{pp("cs", 0, 2)}<div class="complete-related"><h4>⟪Související⟫</h4><a href="/x">⟪Proč zhasla továrna na lampy⟫</a></div>{pp("cs", 2, 4)}</div></div><div class="share-icons">⟪Sdílet⟫</div></article>""",
    head=news(tt("cs"), "2026-02-05T20:30:00+01:00", person("Oldřiška Marková")),
    authors=["Oldřiška Marková"],
    published="2026-02-05T20:30+01:00",
)
world(
    "gazeta.pl",
    "pl",
    f"""<article><h1 id="article_title">{tt("pl")}</h1><div class="author_and_date"><span class="article_author"><a href="/o">Oliwia Marczak</a></span> <span class="article_date"><time datetime="2026-02-05 20:30">05.02.2026 20:30</time></span></div><div id="gazeta_article_lead">⟦Rybacy boją się o węgorze, od których zależy ich byt.⟧</div><section class="art_content">{pp("pl", 0, 2, attrs='class="art_paragraph"')}<p class="art_paragraph">⟪<strong>Czytaj także:</strong> <a href="/x">Dlaczego zgasła fabryka lamp</a>⟫</p>{pp("pl", 2, 5, attrs='class="art_paragraph"')}<p class="art_paragraph">⟪<strong>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! Obserwuj nas w Google News.</strong>⟫</p></section></article>""",
    head=news(tt("pl"), "2026-02-05T20:30:00+01:00", person("Oliwia Marczak")),
    authors=["Oliwia Marczak"],
    published="2026-02-05T20:30+01:00",
)
world(
    "wp.pl",
    "pl",
    f"""<main><h1 class="article--title">{tt("pl")}</h1><div class="signature"><span>oprac. <a href="/autor/o">Oliwia Marczak</a></span><time datetime="2026-02-05T19:30:00Z">5 lutego 2026, 20:30</time></div><div class="article--lead"><b>⟦Rybacy boją się o węgorze, od których zależy ich byt.⟧</b></div><div class="article--text">{pp("pl", 0, 1)}</div><div class="ad">⟪Dalsza część artykułu pod materiałem wideo⟫</div><div class="article--text">{pp("pl", 1, 3)}</div><div class="article--text"><blockquote>⟪Zobacz także: <a href="/z">Pięć przepisów z pigwą na zimny tydzień</a>⟫</blockquote></div><div class="article--text">{pp("pl", 3, 5)}</div></main>""",
    head=news(tt("pl"), "2026-02-05T19:30:00.000Z", person("Oliwia Marczak")),
    authors=["Oliwia Marczak"],
    published="2026-02-05T20:30+01:00",
)
world(
    "hurriyet-like with agency",
    "tr",
    f"""<div class="news-detail"><h1 class="news-detail-title">{tt("tr")}</h1><div class="news-date"><span>Oluşturulma Tarihi: <time datetime="2026-02-05T20:30:00+03:00">Şubat 05, 2026 20:30</time></span></div><div class="author"><a href="/yazar/o">Oya Marancı</a></div><h2 class="spot">⟦Balıkçılar yılan balıkları için endişeli.⟧</h2><div class="news-content">{pp("tr", 0, 2)}<div class="related-news"><h3>⟪Haberin Devamı⟫</h3></div>{pp("tr", 2, 5)}</div></div>""",
    head=news(tt("tr"), "2026-02-05T20:30:00+03:00", person("Oya Marancı")),
    authors=["Oya Marancı"],
    published="2026-02-05T20:30+03:00",
)
world(
    "asahi with paywall note",
    "ja",
    f"""<main><h1>{tt("ja")}</h1><div><span>有料記事</span><span>織部直子 <time datetime="2026-02-05T20:30:00+09:00">2026年2月5日 20時30分</time></span></div><div class="figure"><img src="/m.jpg"><p>⟪潮力水車=2026年2月、織部直子撮影⟫</p></div><div class="nfyQp">{pp("ja", 0, 5)}</div><div class="notes"><p>⟪この記事は有料記事です。残り820文字有料会員になると続きをお読みいただけます。⟫</p></div></main>""",
    head=news(tt("ja"), "2026-02-05T20:30:00+09:00", person("織部直子")),
    authors=["織部直子"],
    published="2026-02-05T20:30+09:00",
)
world(
    "nikkei",
    "ja",
    f"""<article><h1 class="title_t">{tt("ja")}</h1><div class="TimeStamp"><time datetime="2026-02-05T11:30:00.000Z">2026年2月5日 20:30</time></div><div class="save">⟪保存⟫</div><figure><img src="/m.jpg"><figcaption>⟪潮見町の水車⟫</figcaption></figure><section class="container">{pp("ja", 0, 3)}<p>⟪【関連記事】⟫</p><ul><li><a href="/x">⟪電球工場はなぜ消えたのか⟫</a></li></ul>{pp("ja", 3, 5)}</section></article>""",
    head=news(tt("ja"), "2026-02-05T11:30:00.000Z", {"@type": "Organization", "name": "日刊経済新報"}),
    authors=["日刊経済新報"],
    published="2026-02-05T20:30+09:00",
)
world(
    "joongang",
    "ko",
    f"""<article><header class="article_header"><h1 class="headline">{tt("ko")}</h1><div class="datetime"><p class="date">입력 <time itemprop="datePublished" datetime="2026-02-05T20:30:00+09:00">2026.02.05 20:30</time></p></div><div class="byline"><a href="/reporter/1">온해솔 기자</a></div></header><div id="article_body" class="article_body">{pp("ko", 0, 3)}<div class="ab_photo"><img src="/m.jpg"><p class="caption">⟪낡은 물레방아. 사진 조수군⟫</p></div>{pp("ko", 3, 5)}<p class="byline">⟪온해솔 기자 on.haesol@joongu.example⟫</p></div><p class="copyright">⟪ⓒ중앙수보, 무단 전재 및 재배포 금지⟫</p></article>""",
    head=news(tt("ko"), "2026-02-05T20:30:00+09:00", person("온해솔")),
    authors=["온해솔"],
    published="2026-02-05T20:30+09:00",
)
world(
    "chinese agency",
    "zh",
    f"""<div class="header"><h1 class="title">{tt("zh")}</h1><div class="info">2026-02-05 20:30:00 来源: 新江网</div></div><div id="detail"><p>　　新江社潮湾2月5日电（记者欧阳澜）{pp("zh", 0, 1)[3:]}{pp("zh", 1, 5)}</div><div class="editor">【责任编辑:马思远】</div>""",
    head=meta(publishdate="2026-02-05 20:30:00"),
    authors=["欧阳澜"],
    published="2026-02-05T20:30+08:00",
)
world(
    "ippen with glued teasers",
    "de",
    f"""<article class="id-Story"><h1 class="id-StoryElement-headline">{tt("de")}</h1><p class="id-StoryElement-timestamp">Stand: 05.02.2026, 20:30 Uhr</p><p class="id-StoryElement-author">Von: <a href="/autor/i">Imke Brandner</a></p><p class="id-StoryElement-leadText">⟦Die Fischer fürchten um die Aale, von denen viele leben.⟧</p>{pp("de", 0, 2, attrs='class="id-StoryElement-paragraph"')}<p class="id-StoryElement-paragraph">⟪<a href="/x"><strong>Warum die Lampenfabrik von Dünmoor erlosch</strong></a>⟫</p>{pp("de", 2, 6, attrs='class="id-StoryElement-paragraph"')}<p class="id-StoryElement-paragraph">Rubriklistenbild: © Bernd Ketter</p></article>""",
    head=news(tt("de"), "2026-02-05T20:30:00+01:00", person("Imke Brandner")),
    authors=["Imke Brandner"],
    published="2026-02-05T20:30+01:00",
)
world(
    "rnd",
    "de",
    f"""<article><header><p class="kicker">Tidenhub</p><h1>{tt("de")}</h1><p class="lead">⟦Die Fischer fürchten um die Aale, von denen viele leben.⟧</p><a href="/autor/i">Imke Brandner</a> <time datetime="2026-02-05T19:30:00Z">05.02.2026, 20:30 Uhr</time></header><div class="body">{pp("de", 0, 3)}<div class="piano">⟪Weiterlesen nach der Anzeige⟫</div>{pp("de", 3, 6)}<p>RMD/dpo</p></div></article>""",
    head=news(tt("de"), "2026-02-05T19:30:00Z", person("Imke Brandner")),
    authors=["Imke Brandner"],
    published="2026-02-05T20:30+01:00",
)
world(
    "funke, author with role",
    "de",
    f"""<article><h1><span class="kicker">Mühle</span> {tt("de")}</h1><div class="author"><span>Von <a rel="author" href="/autor/i">Imke Brandner</a>, Reporterin</span> <time datetime="2026-02-05T20:30:00+01:00">05.02.2026, 20:30 Uhr</time></div><div class="article-body">{pp("de", 0, 2)}<div class="teaser"><span>⟪Mehr zum Thema⟫</span><a href="/x">⟪Fünf Rezepte mit Quitten für kalte Tage⟫</a></div>{pp("de", 2, 6)}</div></article>""",
    head=news(tt("de"), "2026-02-05T20:30:00+01:00", person("Imke Brandner")),
    authors=["Imke Brandner"],
    published="2026-02-05T20:30+01:00",
)
world(
    "mediahuis",
    "nl",
    f"""<article><h1 data-testid="article-title">{tt("nl")}</h1><p class="intro">⟦De vissers vrezen voor de palingen waarvan zij leven.⟧</p><div class="authors"><a href="/auteur/i">Ilse Brandts</a></div><time datetime="2026-02-05T19:30:00.000Z">Gisteren om 20:30</time><div data-testid="article-body">{pp("nl", 0, 2)}<div class="teaser"><p>⟪Lees ook⟫</p><a href="/x">⟪Waarom de lampenfabriek donker werd⟫</a></div>{pp("nl", 2, 5)}</div></article>""",
    head=news(tt("nl"), "2026-02-05T19:30:00.000Z", person("Ilse Brandts")),
    authors=["Ilse Brandts"],
    published="2026-02-05T20:30+01:00",
)
world(
    "schibsted se",
    "sv",
    f"""<article><h1>{tt("sv")}</h1><p class="preamble">⟦Fiskarna fruktar för ålarna som de lever av.⟧</p><div class="byline"><span>Text:</span> <a href="/o">Inga Brandberg</a> <span>Foto:</span> <span>Erik Kettil</span></div><div>Publicerad: <time datetime="2026-02-05T19:30:00Z">2026-02-05 20.30</time></div><div class="body">{pp("sv", 0, 3)}<p>⟪Läs mer: <a href="/x">Därför släcktes lampfabriken</a>⟫</p>{pp("sv", 3, 5)}</div></article>""",
    head=news(tt("sv"), "2026-02-05T19:30:00Z", person("Inga Brandberg")),
    authors=["Inga Brandberg"],
    published="2026-02-05T20:30+01:00",
)
world(
    "vocento",
    "es",
    f"""<article><h1 class="v-a-t">{tt("es")}</h1><h2 class="v-a-sub-t">Los pescadores temen por las anguilas</h2><div class="v-mdl-ath"><p class="v-mdl-ath__p--2"><a href="/autor/o">Odila Marcilla</a></p><p>Valdemora</p></div><time class="v-mdl-ath__time" datetime="2026-02-05T19:30:00Z">Jueves, 5 de febrero 2026, 20:30</time><div class="v-d">{pp("es", 0, 2, attrs='class="v-p"')}<div class="v-mdl-rl"><p>⟪Noticia relacionada⟫</p><h2><a href="/x">⟪Por qué se apagó la fábrica de lámparas⟫</a></h2></div>{pp("es", 2, 6, attrs='class="v-p"')}</div><div>⟪Comenta⟫ ⟪Reporta un error⟫</div></article>""",
    head=news(tt("es"), "2026-02-05T20:30:00+01:00", person("Odila Marcilla")),
    authors=["Odila Marcilla"],
    published="2026-02-05T20:30+01:00",
)
world(
    "clarin",
    "es",
    f"""<article><h1 class="storyTitle">{tt("es")}</h1><ul class="storySummary"><li><h2>⟦Los pescadores temen por las anguilas que los alimentan.⟧</h2></li></ul><div class="author"><a href="/autor/o">Odila Marcilla</a></div><span class="createDate">05/02/2026 20:30</span><div class="StoryTextContainer">{pp("es", 0, 3)}<div class="relacionada"><h3>⟪Mirá también⟫</h3><a href="/x">⟪Cinco recetas con membrillo para una semana fría⟫</a></div>{pp("es", 3, 6)}</div><div class="bio">⟪Sobre la firma⟫<p>⟪Redactora de la sección Sociedad.⟫</p></div><div>⟪Newsletter Clarón⟫ ⟪Recibí en tu email todas las noticias⟫</div></article>""",
    head=news(tt("es"), "2026-02-05T20:30:00-03:00", person("Odila Marcilla")),
    authors=["Odila Marcilla"],
    published="2026-02-05T20:30-03:00",
)
world(
    "uol",
    "pt",
    f"""<article><h1 class="title">{tt("pt")}</h1><div class="author"><p class="p-author">Odília Marçano</p><p class="p-author-local">Colaboração para o UOM, em Valdemoura</p></div><p class="p-author time" ia-date-publish="2026-02-05T20:30:00-03:00">05/02/2026 20h30</p><div class="text">{pp("pt", 0, 2)}<div class="ads">⟪Continua após a publicidade⟫</div><p>⟪<strong>Relacionadas</strong>⟫</p><div class="related"><a href="/x">⟪Porque se apagou a fábrica de candeeiros⟫</a></div>{pp("pt", 2, 5)}</div><p class="error">⟪Comunicar erro⟫</p></article>""",
    head=news(tt("pt"), "2026-02-05T20:30:00-03:00", person("Odília Marçano")),
    authors=["Odília Marçano"],
    published="2026-02-05T20:30-03:00",
)
world(
    "gedi",
    "it",
    f"""<article class="story"><header><h1 class="story__title">{tt("it")}</h1><em class="story__author">di <a href="/f/o">Odilia Marcotti</a></em><div class="story__summary"><p>I pescatori temono per le anguille.</p></div><time class="story__date">05 Febbraio 2026 alle 20:30</time><span>⟪2 minuti di lettura⟫</span></header><div class="story__text">{pp("it", 0, 3)}<div class="inline-article"><h3><a href="/x">⟪Perché si è spenta la fabbrica di lampade⟫</a></h3></div>{pp("it", 3, 6)}<p>⟪© Riproduzione riservata⟫</p></div></article>""",
    head=news(tt("it"), "2026-02-05T20:30:00+0100", person("Odilia Marcotti")),
    authors=["Odilia Marcotti"],
    published="2026-02-05T20:30+01:00",
)
world(
    "french agency piece",
    "fr",
    f"""<article><h1>{tt("fr")}</h1><p class="chapo">⟦Les pêcheurs craignent pour les anguilles dont ils vivent.⟧</p><div class="meta"><span>Par Odile Marchetin avec AFQ</span> <span>Publié le 5 février 2026 à 20h30, mis à jour à 21h10</span></div><div class="content">{pp("fr", 0, 3)}<p>⟪À lire aussi <a href="/x">Pourquoi la fabrique de lampes s'est éteinte</a>⟫</p>{pp("fr", 3, 6)}</div></article>""",
    head=news(tt("fr"), "2026-02-05T20:30:00+01:00", person("Odile Marchetin")),
    authors=["Odile Marchetin"],
    published="2026-02-05T20:30+01:00",
)
world(
    "arabic portal",
    "ar",
    f"""<article><h1 class="title">{tt("ar")}</h1><div class="writer">كتب : <a href="/w">عمر مرزوق</a></div><div class="date">الخميس 5 فبراير 2026 08:30 م</div><div class="articleBody">{pp("ar", 0, 2)}<p><strong>⟪اقرأ أيضا: <a href="/x">لماذا أطفئ مصنع المصابيح</a>⟫</strong></p>{pp("ar", 2, 5)}</div><div class="tags">⟪كلمات مفتاحية⟫</div></article>""",
    head=news(tt("ar"), "2026-02-05T20:30:00+02:00", person("عمر مرزوق")),
    authors=["عمر مرزوق"],
    published="2026-02-05T20:30+02:00",
)
world(
    "hindi portal",
    "hi",
    f"""<article><h1>{tt("hi")}</h1><div class="meta"><span>Written by: <a href="/a">ओजस मरवाड़े</a></span> <span>Edited by: मोहन सुदेव</span> <span>Updated: 06 फ़रवरी 2026 07:00 AM IST</span></div><ul class="highlights"><li>⟦परिषद ने पुरानी पनचक्की को फिर से खोलने का फैसला किया है⟧</li></ul><div class="content">{pp("hi", 0, 3)}<p>⟪यह भी पढ़ें: <a href="/x">लैंप फैक्ट्री क्यों हुई बंद</a>⟫</p>{pp("hi", 3, 5)}</div></article>""",
    head=news(tt("hi"), "2026-02-05T20:30:00+05:30", person("ओजस मरवाड़े"), modified="2026-02-06T07:00:00+05:30"),
    authors=["ओजस मरवाड़े"],
    published="2026-02-05T20:30+05:30",
)
world(
    "drupal paper with pane titles",
    "en",
    f"""<div class="node node--type-article"><h1 class="page-title">{E}</h1><div class="field field--name-field-author">By Orla Fenwright</div><div class="field field--name-field-date"><time datetime="2026-02-05T20:30:00Z">Thu, 02/05/2026 - 20:30</time></div><div class="field field--name-body">{pp("en", 0, 6)}</div><div class="field field--name-field-tags"><div class="field__label">⟪Tags⟫</div><a href="/t">Mills</a></div></div>""",
)
world(
    "gannett, with byline of two papers",
    "en",
    f"""<main><h1 class="gnt_ar_hl">{E}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/orla">Orla Fenwright</a>&nbsp;|&nbsp;Wexmoor Ledger</div><div class="gnt_ar_dt" aria-label="Published: 3:30 p.m. ET Feb. 5, 2026"></div><div class="gnt_ar_b">{pp("en", 0, 3, attrs='class="gnt_ar_b_p"')}<a class="gnt_em_pr" href="/x">⟪Otters return to the northern canals after a century⟫</a>{pp("en", 3, 6, attrs='class="gnt_ar_b_p"')}<p class="gnt_ar_b_p"><em>⟪Contact Orla Fenwright at ofenwright@ledger.example.⟫</em></p></div></main>""",
    head=news(E, UTC, person("Orla Fenwright, Wexmoor Ledger")),
    authors=["Orla Fenwright"],
)
world(
    "reach, eight links",
    "en",
    f"""<article><h1 itemprop="headline name">{E}</h1><div class="lead-content"><div class="sub-title"><p>Half the cost goes to the province</p></div></div><div class="byline"><span class="author"><a class="publication-theme" href="/authors/orla">Orla Fenwright</a><span>Harbour Reporter</span></span><ul class="time-info"><li><span class="date-published">20:30, 05 Feb 2026</span></li></ul></div><div class="article-body">{pp("en", 0, 2)}<p><em>⟪<strong>READ MORE:</strong> <a href="/1">Why the lamp factory of Dunmere went dark</a>⟫</em></p><p><em>⟪<strong>READ MORE:</strong> <a href="/2">Five recipes with quince for a cold week</a>⟫</em></p>{pp("en", 2, 4)}<div class="mod-whatsapp"><p>⟪<strong>Join our WhatsApp community to get the news first.</strong> We also treat our members to special offers.⟫</p></div>{pp("en", 4, 6)}<p>⟪<em>What do you think? Let us know in the comments below.</em>⟫</p></div></article>""",
    head=news(E, UTC, ONE),
)
world(
    "magazine with words and pictures line",
    "en",
    f"""<article><h1>{E}</h1><p class="standfirst">⟦The mill turned for six hundred years. Then came the flood.⟧</p><p class="credits">Words by Orla Fenwright<br>Photography by Bram Ketteridge</p><time datetime="2026-02-05T20:30:00Z">5 February 2026</time><div class="copy">{pp("en", 0, 6)}</div></article>""",
    head=og(E, "The Magazine"),
)
world(
    "ld with organization beside person",
    "en",
    f"""<article><h1>{E}</h1><div class="by">Orla Fenwright</div><div class="copy">{pp("en", 0, 6)}</div></article>""",
    head=news(E, UTC, [{"@type": "Person", "name": "Orla Fenwright"}, {"@type": "Organization", "name": "The Paper"}]),
)
world(
    "related list inside",
    "en",
    f"""<article><h1>{E}</h1><div class="copy">{pp("en", 0, 2)}<div><strong>⟪Related articles⟫</strong>{links("en")}</div>{pp("en", 2, 6)}</div></article>""",
    head=news(E, UTC, ONE),
)
