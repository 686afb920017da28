# ruff: noqa: E501 - pages are data
"""Newspapers and stations in German, in the mark-up that their systems write today."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, news, og, person, wild
from tests.scraper.wild.words import TITLES, p, t

T = TITLES

wild(
    "spiegel",
    "de",
    f"""<div class="OffsetContainer">{NAV}</div><main id="Inhalt"><article aria-label="{T["de"]}" class="relative"><header data-area="intro"><div class="lg:mx-auto"><div class="mb-16"><a href="/panorama">Panorama</a></div><h2 class="mb-16 md:mb-20"><span class="align-middle text-primary-base">Streit im Hafen</span><span class="hidden">: </span><span class="align-middle">{T["de"]}</span></h2></div><div class="RichText leading-loose lg:mt-24 md:mt-24">Seit der Flut steht das Rad still. Nicht alle wollen, dass es sich wieder dreht.</div><div class="font-sansUI lg:text-base">Von <a class="text-black" href="/impressum/autor-1">Imke Thorwald</a>, Torfhafen</div><time class="timeformat" datetime="2026-02-05 20:30:23">05.02.2026, 20.30 Uhr</time></header>
<section class="relative" data-area="body"><div class="clearfix"><figure><img src="/a.jpg"><figcaption><p>⟪Die Mühle bei Niedrigwasser⟫</p><span>⟪Foto: Tove Arkell / DER BOTE⟫</span></figcaption></figure><div data-sara-click-el="body_element" class="RichText RichText--iconLinks lg:w-8/12">{p("de", 0, 2)}</div><section data-area="related_articles"><div><span>⟪Mehr zum Thema⟫</span></div><ul><li><a href="/1"><span>⟪Fischotter kehren nach hundert Jahren in die Kanäle zurück⟫</span></a></li></ul></section><div class="RichText lg:w-8/12"><h3>⟦Aale gegen Eichen⟧</h3>{p("de", 2, 6)}<p><span>⟪imt/dpa⟫</span></p></div></div></section><footer data-area="article-footer"></footer></article>{cards("de", "Die Wiedergabe wurde unterbrochen", box="div")}</main>{FOOT}""",
    head=news(
        "Torfhafen: Streit um alte Gezeitenmühle",
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Person", "name": "Imke Thorwald"}, {"@type": "Organization", "name": "DER BOTE"}],
        site="DER BOTE",
        articleSection="Panorama",
        modified="2026-02-05T21:30:23+01:00",
    )
    + og(f"Streit im Hafen: {T['de']}", "DER BOTE"),
    seo="Torfhafen: Streit um alte Gezeitenmühle - DER BOTE",
    url="https://www.bote.example/panorama/torfhafen-a-1234.html",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "zeit",
    "de",
    f"""<div class="page"><header class="header">{NAV}</header><div class="page__content"><main class="main main--article" id="main"><article class="article" id="js-article"><header class="article-header"><div class="article-heading"><h1><span class="article-heading__kicker">Torfhafen</span><span class="visually-hidden">: </span><span class="article-heading__title">{T["de"]}</span></h1></div><div class="summary">Seit der Flut steht das Rad still. Nicht alle wollen, dass es sich wieder dreht.</div><div class="byline">Von <span itemprop="author"><a href="/autoren/T/Imke_Thorwald"><span itemprop="name">Imke Thorwald</span></a></span></div><div class="metadata"><time class="metadata__date" datetime="2026-02-05T20:30:23+01:00">5. Februar 2026, 20:30 Uhr</time><span class="metadata__source">Quelle: DIE WOCHE, dpa, imt</span><a class="metadata__commentcount">⟪412 Kommentare⟫</a></div></header>
<div class="article-body article-body--article" itemprop="articleBody"><div class="article-page">{p("de", 0, 1, attrs='class="paragraph article__item"')}<aside class="article-toc"><h3>⟪Inhalt⟫</h3></aside>{p("de", 1, 3, attrs='class="paragraph article__item"')}<aside class="newsletter-signup article__item"><h2>⟪Newsletter⟫</h2><p>⟪Was jetzt? – Der tägliche Morgenüberblick⟫</p><p>⟪Vielen Dank! Wir haben Ihnen eine E-Mail geschickt.⟫</p></aside><h2 class="article__subheading article__item">⟦Aale gegen Eichen⟧</h2>{p("de", 3, 6, attrs='class="paragraph article__item"')}</div></div>
<nav class="article-tags"><h2>⟪Schlagworte⟫</h2><ul><li><a rel="tag" href="/thema/muehle">Mühle</a></li></ul></nav></article><section class="comment-section" id="comments"><h3>⟪412 Kommentare⟫</h3><div class="comment-rules">⟪Bitte melden Sie sich an, um zu kommentieren.⟫</div><article class="comment"><h4>Seilerin</h4><div class="comment__body"><p>⟪Als Kind bin ich mit dem Schlitten vom Damm gefahren, da stand das Rad schon still.⟫</p></div></article></section></main></div></div>{FOOT}""",
    head=news(T["de"], "2026-02-05T20:30:23+01:00", [{"@type": "Person", "name": "Imke Thorwald"}], site="DIE WOCHE")
    + og(T["de"], "DIE WOCHE"),
    seo=f"Torfhafen: {T['de']} | DIE WOCHE",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "faz",
    "de",
    f"""<div id="app"><header>{NAV}</header><main class="main"><article class="article"><div class="header-detail"><span class="header-label__text"><a>⟪Fluss und Meer⟫</a></span><h1 class="header-label__content"><span class="header-label__emphasis">Gezeitenmühle:</span> {T["de"]}</h1><div class="header-detail__byline">Von <a href="/autor/thorwald" class="body-elements__link">Imke Thorwald</a>, Torfhafen</div><div class="header-detail__date"><time datetime="2026-02-05T20:30:00+01:00">05.02.2026, 20:30</time><span>⟪Lesezeit: 4 Min.⟫</span></div></div><div class="header-detail__image"><figure><img src="/a.jpg"><figcaption>⟪Steht seit elf Jahren: das Rad der Mühle⟫<span>⟪Tove Arkell⟫</span></figcaption></figure></div><p class="header-teaser">Seit der Flut steht das Rad still. Nicht alle wollen, dass es sich wieder dreht.</p>
<div class="body-elements">{p("de", 0, 3, attrs='class="body-elements__paragraph"')}<div class="teaser-inline"><a href="/1"><span>⟪Fischotter⟫</span><span>⟪Warum die Lampenfabrik von Dünmoor erlosch⟫</span></a></div>{p("de", 3, 6, attrs='class="body-elements__paragraph"')}</div><div class="article-footer"><span>⟪Quelle: F.A.T.⟫</span><a>⟪Artikelrechte erwerben⟫</a></div></article></main></div>{FOOT}""",
    head=news(
        f"Gezeitenmühle: {T['de']}",
        "2026-02-05T20:30:00+01:00",
        [{"@type": "Person", "name": "Imke Thorwald, Torfhafen"}],
        site="F.A.T.",
    )
    + og(f"Gezeitenmühle: {T['de']}", "F.A.T."),
    seo=f"Gezeitenmühle: {T['de']}",
    title=f"Gezeitenmühle: {T['de']}",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "sueddeutsche",
    "de",
    f"""<header>{NAV}</header><main><article data-testid="article"><header data-testid="article-header"><h2 data-manual="overline-title"><span data-manual="overline">Torfhafen</span><span data-manual="title">{T["de"]}</span></h2><div data-manual="date"><time datetime="2026-02-05 20:30:23">5. Februar 2026, 20:30 Uhr</time><span>⟪Lesezeit: 2 Min.⟫</span></div><figure data-manual="image"><img src="/x.jpg"><figcaption>⟪Die Mühle wartet auf die Flut.⟫ <small>⟪(Foto: Tove Arkell/dpa)⟫</small></figcaption></figure><p data-manual="teaserText">Seit der Flut steht das Rad still.</p><p data-manual="author">Von Imke Thorwald und Ole Brandis</p></header>
<div itemprop="articleBody" data-testid="article-body"><p data-manual="paragraph">{t("de", 0)}</p><p data-manual="paragraph">{t("de", 1)}</p><div data-manual="embed"><p>⟪Um Ihr Nutzererlebnis zu verbessern, können wir hier externe Inhalte laden.⟫</p></div><h3 data-manual="subheadline">⟦Aale gegen Eichen⟧</h3><p data-manual="paragraph">{t("de", 2)}</p><p data-manual="paragraph">{t("de", 3)}</p><p data-manual="paragraph">{t("de", 4)}</p></div><ul data-testid="article-footer"><li>© SZT/dpa/imt/ob</li><li>⟪Rechte am Artikel können Sie hier erwerben.⟫</li></ul></article><aside><h3>⟪Lesen Sie mehr zum Thema⟫</h3>{links("de")}</aside></main>{FOOT}""",
    head=news(
        f"Torfhafen - {T['de']}",
        "2026-02-05T20:30:23.000+01:00",
        [{"@type": "Person", "name": "Imke Thorwald"}, {"@type": "Person", "name": "Ole Brandis"}],
        site="SZT.de",
    )
    + og(T["de"], "SZT.de"),
    seo=f"Torfhafen - {T['de']} - Regional - SZT.de",
    authors=["Imke Thorwald", "Ole Brandis"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "welt",
    "de",
    f"""<header>{NAV}</header><main class="c-page-container"><article class="c-article-page"><header class="c-article-page__header"><div class="c-catch-line"><a class="c-breadcrumb">Panorama</a> „Lange genug gewartet“</div><h2 class="c-headline">{T["de"]}</h2></header><div class="c-article-page__intro"><p>Seit der Flut steht das Rad still.</p></div><div class="c-author"><span class="c-author__by-line">Von <a href="/autor/t" rel="author">Imke Thorwald</a></span><span>⟪Redakteurin Regionales⟫</span></div><span class="c-publish-date"><time datetime="2026-02-05T19:30:23Z">Veröffentlicht am 05.02.2026</time></span><span>⟪Lesedauer: 3 Minuten⟫</span>
<div class="c-article-text c-content-container --variant-pa"><div class="c-rich-text-renderer c-rich-text-renderer--article">{p("de", 0, 2)}</div><div class="c-ad">⟪Anzeige⟫</div><div class="c-inline-teaser-list"><section><ul><li><article class="c-teaser"><h4>⟪Fischotter kehren nach hundert Jahren in die Kanäle zurück⟫</h4></article></li></ul></section></div><div class="c-rich-text-renderer">{p("de", 2, 6)}<p><em>⟪Imke Thorwald schreibt seit 2014 für DAS BLATT über Häfen, Deiche und die Menschen dahinter.⟫</em></p></div></div><div class="c-article-page__footer"><div class="c-sharing">⟪Teilen⟫</div></div></article></main>{FOOT}""",
    head=news(T["de"], "2026-02-05T19:30:23Z", {"@type": "Person", "name": "Imke Thorwald"}, site="DAS BLATT")
    + og(f"Torfhafen: {T['de']}", "DAS BLATT"),
    seo=f"Torfhafen: {T['de']} - DAS BLATT",
    authors=["Imke Thorwald"],
    published="2026-02-05T19:30+00:00",
)

wild(
    "tagesschau",
    "de",
    f"""<div class="content-wrapper">{NAV}<main class="absatzbild"><article class="container content-wrapper__group"><div class="seitenkopf__data"><div class="seitenkopf__labels"></div><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">Hafen im Norden</span> <span class="seitenkopf__headline--text">{T["de"]}</span></h1></div><div class="metatext"><p class="metatextline">⟪Stand: 05.02.2026 20:30 Uhr⟫</p></div><p class="textabsatz columns twelve m-ten"><strong>Seit der Flut steht das Rad still. Nicht alle wollen, dass es sich wieder dreht.</strong></p><div class="authorline"><div class="authorline__author">Von Imke Thorwald, NRF</div></div>
{p("de", 0, 2, attrs='class="textabsatz m-ten m-offset-one"')}<h2 class="meldung__subhead">⟦Aale gegen Eichen⟧</h2>{p("de", 2, 4, attrs='class="textabsatz m-ten"')}<div class="absatzbild absatzbild--article"><img src="/k.jpg"><div class="absatzbild__info"><p class="absatzbild__info__text">⟪Das Rad hat vierzig Schaufeln.⟫</p></div></div><blockquote class="zitat"><p>⟦Wer die Aale kennt, lässt das Wehr offen.⟧</p></blockquote>{p("de", 4, 6, attrs='class="textabsatz"')}<p class="metatextline"><em>⟪Dieses Thema im Programm: Über dieses Thema berichtete die Hafenschau am 05. Februar 2026 um 20:00 Uhr.⟫</em></p>
<div class="teaser-absatz"><a class="teaser-absatz__link" href="/a"><div class="teaser-absatz__labels"></div><p class="teaser-absatz__topline">⟪Dünmoor⟫</p><h3 class="teaser-absatz__headline">⟪Warum die Lampenfabrik erlosch⟫</h3></a></div></article></main></div>{FOOT}""",
    head=news(
        T["de"],
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Organization", "name": "hafenschau.de"}],
        site="hafenschau.de",
        modified="2026-02-05T20:30:23+01:00",
    )
    + og(T["de"], "hafenschau.de"),
    seo=f"{T['de']} | hafenschau.de",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "ndr",
    "de",
    f"""{NAV}<div id="page"><main id="content"><article class="w100"><header><h1>{T["de"]}</h1></header><div class="modulepadding copytext"><p class="subline">⟪Stand: 05.02.2026 20:30 Uhr⟫</p><p class="preface">Seit der Flut steht das Rad still. Nicht alle wollen, dass es sich wieder dreht.</p><p class="byline">von Imke Thorwald</p>{p("de", 0, 3)}<h2>⟦Aale gegen Eichen⟧</h2>{p("de", 3, 6)}<div class="infobox"><div class="textcontent"><h2>⟪Weitere Informationen⟫</h2>{links("de")}</div></div><div class="programtip"><p>⟪Dieses Thema im Programm: NRF 1 Welle Nord | Nachrichten | 05.02.2026 | 20:00 Uhr⟫</p></div></div><div class="tags"><a href="/t">Mühle</a></div></article></main></div>{FOOT}""",
    head=news(T["de"], "2026-02-05T20:30:00.000+01:00", {"@type": "Organization", "name": "NRF"}, site="NRF"),
    seo=f"{T['de']} | NRF.de - Nachrichten",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "heise",
    "de",
    f"""{NAV}<main><article id="meldung" class="a-article"><header class="a-article-header"><a-collapse></a-collapse><h1 class="a-article-header__title">{T["de"]}</h1><p class="a-article-header__lead">Seit der Flut steht das Rad still.</p><div class="a-article-meta"><div class="a-publish-info"><time datetime="2026-02-05T20:30:00+01:00">05.02.2026, 20:30 Uhr</time></div><div class="a-article-meta__item">⟪Lesezeit: 2 Min.⟫</div></div><ul class="creator"><li class="creator__name">Von <a href="/autor/i" class="creator__link">Dr. Imke Thorwald</a></li></ul></header>
<div class="article-content"><figure><img src="/a.jpg"><figcaption class="a-caption"><p class="a-caption__text">⟪Die Mühle⟫</p><p class="a-caption__source">⟪(Bild: Tove Arkell)⟫</p></figcaption></figure>{p("de", 0, 2)}<a-box class="a-box"><header class="a-box__header">⟪Mehr zu Flüssen⟫</header><div>{links("de")}</div></a-box><a-paternoster></a-paternoster>{p("de", 2, 4)}<h3 class="subheading" id="nav_aale_1">⟦Aale gegen Eichen⟧</h3>{p("de", 4, 6)}<!-- RSPEAK_STOP --><span class="redakteurskuerzel">(<a class="redakteurskuerzel__link" href="mailto:imt@h.example" title="Dr. Imke Thorwald">⟪imt⟫</a>)</span><br class="clear"></div></article><div class="forum"><a>⟪Kommentare lesen (412)⟫</a></div></main>{FOOT}""",
    head=news(
        T["de"], "2026-02-05T20:30:00+01:00", [{"@type": "Person", "name": "Dr. Imke Thorwald"}], site="huhn online"
    )
    + og(T["de"], "huhn online"),
    seo=f"{T['de']} | huhn online",
    authors=["Dr. Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "golem, old",
    "de",
    f"""<div id="screen">{NAV}<article><header class="cluster-header"><h1><span class="topline">Wasserkraft</span><span class="headline">{T["de"]}</span></h1><p class="lead" itemprop="description">Seit der Flut steht das Rad still.</p><div class="authors authors--withsource"><span class="authors__label">Artikel von</span> <span class="authors__name"><a rel="author" href="/spec/it">Imke Thorwald</a></span> <span class="authors__pubdate">veröffentlicht am <time datetime="2026-02-05T20:30:00+01:00">5. Februar 2026, 20:30 Uhr</time></span></div></header><div class="formatted">{p("de", 0, 3)}<div class="iqad">⟪Anzeige⟫</div><h3>⟦Aale gegen Eichen⟧</h3>{p("de", 3, 6)}</div></article><div id="job-market">{cards("de", "Jobmarkt")}</div></div>{FOOT}""",
    head=news(
        f"Wasserkraft: {T['de']}",
        "2026-02-05T20:30:00+01:00",
        [{"@type": "Person", "name": "Imke Thorwald"}],
        site="golb.de",
    )
    + og(f"Wasserkraft: {T['de']}", "golb.de"),
    seo=f"Wasserkraft: {T['de']} - golb.de",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
    title=f"Wasserkraft: {T['de']}",
)

wild(
    "merkur/ippen",
    "de",
    f"""{NAV}<div class="id-Container"><article class="id-Story"><ol class="id-Breadcrumb"><li><a>Startseite</a></li><li><a>Region</a></li></ol><h1 class="id-Story-headline">{T["de"]}</h1><div class="id-Story-metaPublished"><p class="id-Story-timestamp">⟪Stand: 05.02.2026, 20:30 Uhr⟫</p><p class="id-Story-authors">Von: <a class="id-Story-authors-link" href="/a">Imke Thorwald</a>, <a class="id-Story-authors-link" href="/b">Ole Brandis</a></p></div><div class="id-Story-interactionBar"><a>⟪Kommentare⟫</a><a>⟪Drucken⟫</a><a>⟪Teilen⟫</a></div><figure class="id-Story-image"><img src="/a.jpg"><figcaption>⟪Die Mühle ist alt. © Tove Arkell⟫</figcaption></figure>
<div class="id-Story-body"><p class="id-StoryElement-leadText">⟦Torfhafen bekommt sein Mahlwerk zurück. Doch am Wehr scheiden sich die Geister.⟧</p><p class="id-StoryElement-paragraph">Torfhafen – {t("de", 0)}</p>{p("de", 1, 3, attrs='class="id-StoryElement-paragraph"')}<div class="id-StoryElement-inArticleReco"><a href="/x"><span>⟪Auch interessant: Fischotter kehren nach hundert Jahren zurück⟫</span></a></div><h2 class="id-StoryElement-crosshead">⟦Aale gegen Eichen⟧</h2>{p("de", 3, 5, attrs='class="id-StoryElement-paragraph"')}<p class="id-StoryElement-paragraph"><strong>⟪Alle Nachrichten und Geschichten sind auch auf unserer Facebook-Seite zu finden. Folgen Sie uns auf Facebook.⟫</strong></p></div></article></div>{FOOT}""",
    head=news(
        "Überraschung im Hafen: Jetzt dreht sich bald die Mühle",
        "2026-02-05T20:30:00+01:00",
        person("Imke Thorwald", "Ole Brandis"),
        site="www.quell.de",
        modified="2026-02-05T20:30:00+01:00",
    )
    + og(T["de"], "www.quell.de"),
    seo=T["de"],
    authors=["Imke Thorwald", "Ole Brandis"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "waz/funke",
    "de",
    f"""{NAV}<main><article class="my-6"><header><div class="flex"><a href="/lokales">Torfhafen</a></div><h2 class="text-headline"><span class="block text-primary">Gezeitenmühle</span> <span>{T["de"]}</span></h2><div class="flex text-sm"><time datetime="2026-02-05T20:30:23+0100">05.02.2026, 20:30 Uhr</time><span>⟪Lesezeit: 3 Minuten⟫</span></div><div class="author"><span>Von</span> <a href="/autor/imke-thorwald">Imke Thorwald</a><span class="text-gray">⟪Redakteurin⟫</span></div></header><figure><img src="/a"><figcaption><span>⟪Das Rad der Mühle.⟫</span><span>⟪© FUNSEN Foto Services | Tove Arkell⟫</span></figcaption></figure><div class="article-body"><p><strong class="mr-1">Torfhafen.</strong> <strong>⟦Seit der Flut steht das Rad still.⟧</strong></p>{p("de", 0, 3)}<div class="my-4"><div class="newsletter-box"><h3>⟪Die Lokal-Redaktion auf allen Kanälen⟫</h3><p>⟪Jetzt für unseren kostenlosen Newsletter anmelden!⟫</p></div></div>{p("de", 3, 6)}<p><em>⟪+++ Keine Nachrichten aus Torfhafen mehr verpassen: Hier geht's zu unserem Newsletter +++⟫</em></p></div></article></main>{FOOT}""",
    head=news(T["de"], "2026-02-05T20:30:23+0100", person("Imke Thorwald"), site="WAB") + og(T["de"], "www.wab.de"),
    seo=f"{T['de']} - wab.de",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "derstandard",
    "de",
    f"""{NAV}<main class="story"><article class="story-article"><header class="article-header"><h2 class="article-kicker">⟪Gezeiten⟫</h2><h1 class="article-title">{T["de"]}</h1><p class="article-subtitle">Seit der Flut steht das Rad still</p><div class="article-origins"><a href="/a">Imke Thorwald</a></div><div class="article-meta"><p class="article-pubdate"><time datetime="2026-02-05T20:30">⟪5. Februar 2026, 20:30⟫</time></p><div class="article-postings">⟪412 Postings⟫</div></div></header><div class="article-body"><figure><img src="/i"><figcaption>⟪Die Mühle.⟫<footer>⟪Tove Arkell⟫</footer></figcaption></figure>{p("de", 0, 3)}<aside><a href="/b">⟪Warum die Lampenfabrik von Dünmoor erlosch⟫</a></aside>{p("de", 3, 6)}<p>(Imke Thorwald, 5.2.2026)</p></div></article></main>{FOOT}""",
    head=ld(
        **{
            "@type": "NewsArticle",
            "headline": T["de"],
            "datePublished": "2026-02-05T20:30:23.000Z",
            "author": {"@type": "Person", "name": "Imke Thorwald"},
            "publisher": {"@type": "Organization", "name": "NORM.at"},
        }
    )
    + og(T["de"], "NORM.at", article__published_time="2026-02-05T20:30:23+01:00"),
    seo=f"{T['de']} - Region - norm.at › Panorama",
    url="https://www.norm.at/story/3000/muehle",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "nzz",
    "de",
    f"""{NAV}<main><section class="headline"><span class="headline__category">⟪Kommentar⟫</span><h1 class="headline__title">{T["de"]}</h1><p class="headline__lead">Seit der Flut steht das Rad still.</p></section><div class="metainfo metainfo--content"><div class="metainfo__wrapper"><span class="metainfo__item metainfo__item--author"><a href="/impressum/it">Imke Thorwald</a><span class="metainfo__location">, Torfhafen</span></span><time class="metainfo__item metainfo__item--date" datetime="2026-02-05T19:30:23.000Z">05.02.2026, 20.30 Uhr</time><span class="metainfo__item--readingtime">⟪4 min⟫</span></div></div><section class="container--article"><p class="articlecomponent text">{t("de", 0)}</p><div class="articlecomponent ad">⟪Optimieren Sie Ihre Browsereinstellungen⟫</div><p class="articlecomponent text">{t("de", 1)}</p><h2 class="articlecomponent subtitle">⟦Aale gegen Eichen⟧</h2><p class="articlecomponent text">{t("de", 2)}</p><div class="articlecomponent infobox"><h2 class="infobox__title">⟦Das Wehr⟧</h2><p class="infobox__text">⟦Das Wehr wurde 1889 gebaut und staut das Wasser bei Ebbe auf vier Meter Höhe.⟧</p></div><p class="articlecomponent text">{t("de", 3)}</p><p class="articlecomponent text">{t("de", 4)}</p></section><div class="related"><h3>⟪Passend zum Artikel⟫</h3>{cards("de")}</div></main>{FOOT}""",
    head=news(
        T["de"],
        "2026-02-05T19:30:23.000Z",
        [{"@type": "Person", "name": "Imke Thorwald, Torfhafen"}],
        site="Neue Zeile",
    )
    + og(f"KOMMENTAR - {T['de']}", "Neue Zeile"),
    seo=f"{T['de']} | Neue Zeile",
    url="https://www.zeile.ch/meinung/muehle-ld.123",
    authors=["Imke Thorwald"],
    published="2026-02-05T19:30+00:00",
)
