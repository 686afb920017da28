# ruff: noqa: E501 - pages are data
"""Newspapers and stations in Danish, Dutch, Norwegian, Polish, Swedish and Turkish, in the mark-up that their systems write today."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, links, news, og, person, wild
from tests.scraper.wild.words import TITLES, p, t

T = TITLES

wild(
    "aftonbladet",
    "sv",
    f"""<div id="root">{NAV}<div class="hyperion-css-1"><main><article class="hyperion-css-7lnc3s"><div class="hyperion-css-label">⟪NYHETER⟫</div><h1 class="hyperion-css-1wj"><span>{T["sv"]}</span></h1><div class="hyperion-css-pub"><div>⟪Publicerad 2026-02-05 20.30⟫</div><div>⟪Uppdaterad 2026-02-06 09.10⟫</div></div><figure><img src="/a"><figcaption>⟪Kvarnen vid lågvatten.⟫ <span>⟪Foto: Tove Arkell⟫</span></figcaption></figure><div data-test-tag="lead" class="hyperion-css-lead"><p>{t("sv", 0)}</p></div><div data-test-tag="byline"><div><a href="/a"><span>Inga Thorén</span></a><a href="/b"><span>Olle Brander</span></a></div></div><div data-test-tag="body">{"".join(f'<div data-test-tag="paragraph"><p class="hyperion-css-p">{t("sv", n)}</p></div>' for n in (1, 2))}<div data-test-tag="internal-link"><a href="/x">⟪Läs mer: Uttrarna återvänder till kanalerna⟫</a></div><h3>⟦Ålarna först⟧</h3>{"".join(f'<p class="hyperion-css-p">{t("sv", n)}</p>' for n in (3, 4))}</div></article></main></div></div>{FOOT}""",
    head=news(
        T["sv"],
        "2026-02-05T19:30:23.000Z",
        [{"@type": "Person", "name": "Inga Thorén"}, {"@type": "Person", "name": "Olle Brander"}],
        site="Kvällsbladet",
        modified="2026-02-06T08:10:00.000Z",
    )
    + og(T["sv"], "Kvällsbladet"),
    seo=f"{T['sv']} | Kvällsbladet",
    authors=["Inga Thorén", "Olle Brander"],
    published="2026-02-05T19:30+00:00",
)

wild(
    "svt",
    "sv",
    f"""{NAV}<main><article class="NewsArticle__root"><div class="Tags"><a href="/t">⟪Vassmora⟫</a></div><figure class="Media"><img src="/a"><figcaption>⟪Foto: Tove Arkell⟫</figcaption></figure><div class="ArticleHeader"><h1>{T["sv"]}</h1><ul class="Timestamp"><li>Uppdaterad <time datetime="2026-02-06T09:10:00+01:00">6 februari 2026</time></li><li>Publicerad <time datetime="2026-02-05T20:30:23+01:00">5 februari 2026</time></li></ul></div><p class="Lead">{t("sv", 0)}</p><div class="InlineText">{p("sv", 1, 3)}<h2>⟦Ålarna först⟧</h2>{p("sv", 3, 5)}</div><div class="Byline"><a class="Byline__link"><span class="Byline__name">Inga Thorén</span><span class="Byline__title">⟪Reporter⟫</span></a></div><div class="Howwework"><h2>⟪Så arbetar vi⟫</h2><p>⟪Våra nyheter ska stå för saklighet och opartiskhet. Det vi publicerar ska vara sant och relevant.⟫</p><a>⟪Läs mer om hur vi arbetar⟫</a></div></article><section class="more">{cards("sv", "Senast om ämnet")}</section></main>{FOOT}""",
    head=news(T["sv"], "2026-02-05T20:30:23+01:00", None, site="SVD Nyheter", modified="2026-02-06T09:10:00+01:00"),
    seo=f"{T['sv']} | SVD Nyheter",
    authors=["Inga Thorén"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
)

wild(
    "vg",
    "no",
    f"""<div class="page-wrapper">{NAV}<main><article class="article"><header><h1 class="headline">{T["no"]}</h1><p class="lead">Hjulet har stått stille siden flommen.</p><div class="byline" data-test-tag="byline"><ul><li><a href="mailto:inga@v.example">Inga Thorvik</a></li><li><a href="mailto:ole@v.example">Ole Brandvold</a></li></ul></div><div class="timestamps"><span>Publisert: <time datetime="2026-02-05T19:30:23Z">05.02.26 kl. 20:30</time></span><span>Oppdatert: <time datetime="2026-02-06T08:10:00Z">i dag 09:10</time></span></div></header>{p("no", 0, 2, attrs='class="paragraph"')}<aside><a href="/a">⟪Les også: Oterne vender tilbake til kanalene⟫</a></aside>{p("no", 2, 5, attrs='class="paragraph"')}<p class="paragraph"><em>⟪Har du tips i saken? Send oss på tips@v.example⟫</em></p></article><section class="front">{cards("no", "Flere saker")}</section></main></div>{FOOT}""",
    head=news(
        T["no"],
        "2026-02-05T19:30:23Z",
        person("Inga Thorvik", "Ole Brandvold"),
        site="VGG",
        modified="2026-02-06T08:10:00Z",
    )
    + og(T["no"], "VGG"),
    seo=f"{T['no']} – VGG",
    authors=["Inga Thorvik", "Ole Brandvold"],
    published="2026-02-05T19:30+00:00",
)

wild(
    "nrk",
    "no",
    f"""{NAV}<div class="kur-page"><article class="article"><header class="article-header"><h1 class="title">{T["no"]}</h1><div class="article-lead"><p>Hjulet har stått stille siden flommen.</p></div><ul class="authors authors--grid"><li class="author"><div class="author__details"><a class="author__name" href="mailto:i@n.example">Inga Thorvik</a><span class="author__role">Journalist</span></div></li><li class="author"><div class="author__details"><span class="author__name">Tove Arkell</span><span class="author__role">Fotograf</span></div></li></ul><div class="article-location"><span>⟪Vassmyra⟫</span></div><div class="article-pubdate"><time datetime="2026-02-05T20:30:23+01:00">Publisert 5. feb. 2026 kl. 20:30</time> <time datetime="2026-02-06T09:10:00+01:00">Oppdatert 6. feb. 2026 kl. 09:10</time></div></header><div class="article-body">{p("no", 0, 3)}<section class="reference"><h2>⟪Les også⟫</h2><a href="/b">⟪Derfor ble lampefabrikken mørk⟫</a></section><h2>⟦Ålen først⟧</h2>{p("no", 3, 5)}</div></article></div>{FOOT}""",
    head=og(T["no"], "NRQ", article__published_time="2026-02-05T20:30:23+01:00"),
    seo=f"{T['no']} – NRQ – Lokale nyheter",
    authors=["Inga Thorvik"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
)

wild(
    "politiken",
    "da",
    f"""{NAV}<main><article class="article"><div class="article__header"><span class="article__kicker">Havnen</span><h1 class="article__title">{T["da"]}</h1><p class="article__summary">Hjulet har stået stille siden oversvømmelsen.</p></div><div class="article__byline"><span class="byline__author">Af <a href="/a">Inge Thorsø</a></span><time class="byline__date" datetime="2026-02-05T20:30:23+01:00">5. feb. 2026 KL. 20.30</time></div><div class="article__body">{p("da", 0, 3)}<div class="factbox"><h3>⟦Fakta om møllen⟧</h3><ul><li>⟦Bygget i 1889 af fire brødre⟧</li><li>⟦Fyrre skovle af egetræ⟧</li></ul></div>{p("da", 3, 5)}<div class="relatedlinks"><strong>⟪Læs også⟫</strong>{links("da")}</div></div></article></main>{FOOT}""",
    head=news(T["da"], "2026-02-05T20:30:23+01:00", person("Inge Thorsø"), site="politikeren.dk"),
    seo=T["da"] + " - politikeren.dk",
    authors=["Inge Thorsø"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "onet",
    "pl",
    f"""{NAV}<div id="mainPageBody"><article class="detail"><h1 class="mainTitle">{T["pl"]}</h1><div class="authorWithPhoto"><ul><li><div class="authorName"><span class="author-name">Oliwia Tarczyńska</span><span class="author-role">⟪Dziennikarka⟫</span></div></li></ul></div><div class="dates"><span class="datePublished">Data utworzenia: 5 lutego 2026, 20:30</span></div><div class="lead"><p>{t("pl", 0)}</p></div><div class="detailContent"><p class="hyphenate">{t("pl", 1)}</p><div class="relatedTop"><ul><li class="relatedItem"><strong>⟪Przeczytaj także:⟫</strong> <a href="/x">⟪Wydry wracają do północnych kanałów⟫</a></li></ul></div><h2 class="hyphenate">⟦Najpierw węgorze⟧</h2><p class="hyphenate">{t("pl", 2)}</p><p class="hyphenate">{t("pl", 3)}</p><p class="hyphenate">{t("pl", 4)}</p><p class="hyphenate"><em>⟪Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco! Obserwuj nas w Wiadomościach Google.⟫</em></p></div><div class="source"><span>Źródło: Omet</span></div></article></div>{FOOT}""",
    head=news(
        T["pl"], "2026-02-05T20:30:23+0100", [{"@type": "Person", "name": "Oliwia Tarczyńska"}], site="Omet Wiadomości"
    ),
    seo=f"{T['pl']} - Wiadomości",
    authors=["Oliwia Tarczyńska"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "hurriyet",
    "tr",
    f"""{NAV}<main class="main-content"><div class="news-detail"><div class="news-detail-breadcrumb"><a href="/">Haberler</a> <a href="/gundem">Gündem Haberleri</a></div><article class="news-content"><header><h1 class="news-detail-title selectionShareable">{T["tr"]}</h1><h2 class="news-detail-spot">⟦Çark selden beri duruyor. Herkes yeniden dönmesini istemiyor.⟧</h2></header><div class="author-news"><span class="author-news-name">Oya TARANCI</span>/SAZLICA, <span>(DHB)</span></div><div class="news-date"><span class="datetime">⟪Güncelleme Tarihi: 06 Şubat 2026 09:10⟫</span> <span class="datetime">⟪Oluşturulma Tarihi: 05 Şubat 2026 20:30⟫</span></div><div class="news-content__inf readingTime">{p("tr", 0, 3)}<div class="news-related"><h4>⟪Haberin Devamı⟫</h4></div>{p("tr", 3, 5)}</div><div class="news-tags"><h3>⟪Etiketler⟫</h3><a href="/t">#değirmen</a></div></article></div></main>{FOOT}""",
    head=news(
        T["tr"],
        "2026-02-05T20:30:00+03:00",
        {"@type": "Person", "name": "Oya TARANCI"},
        modified="2026-02-06T09:10:00+03:00",
        site="Hürbilgi",
    ),
    seo=f"{T['tr']} - Son Dakika Haberleri",
    authors=["Oya TARANCI"],
    published="2026-02-05T20:30+03:00",
    modified="2026-02-06T09:10+03:00",
)

wild(
    "nos",
    "nl",
    f"""<div id="__next">{NAV}<main id="content"><article><div class="sc-1"><figure><img src="/a"><figcaption><span>⟪De molen bij laagwater⟫</span> <span>⟪Tove Arkell⟫</span></figcaption></figure></div><div><h1 class="sc-2">{T["nl"]}</h1><div class="sc-3"><a href="/c">⟪Regionaal nieuws⟫</a>•<span><time datetime="2026-02-05T20:30:23+0100">donderdag, 20:30</time></span>•<span>Aangepast <time datetime="2026-02-06T09:10:00+0100">vrijdag, 09:10</time></span></div></div><div class="sc-4"><ul class="authors"><li><p>Ilse Thorbeek</p><p>⟪redacteur Waterzaken⟫</p></li></ul>{p("nl", 0, 3)}<h2>⟦Eerst de paling⟧</h2>{p("nl", 3, 5)}<div class="linkbox"><ul><li><a href="/1"><span>⟪Otters keren terug in de noordelijke kanalen⟫</span></a></li></ul></div></div><div class="share">⟪Deel artikel:⟫</div></article></main></div>{FOOT}""",
    head=news(
        T["nl"],
        "2026-02-05T20:30:23+01:00",
        {"@type": "Organization", "name": "NOZ Nieuws"},
        site="NOZ",
        modified="2026-02-06T09:10:00+01:00",
    ),
    seo=T["nl"],
    authors=["Ilse Thorbeek"],
    published="2026-02-05T20:30+01:00",
)
