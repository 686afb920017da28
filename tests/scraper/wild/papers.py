# ruff: noqa: E501 - pages are data
"""Newspapers of Europe and America, in the mark-up that their systems write today."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, news, og, person, wild
from tests.scraper.wild.words import TITLES, br, p, t

T = TITLES

wild(
    "nyt",
    "en",
    f"""<div id="app"><div class="css-1m0r2vq"><a class="css-kgn7zc" href="#site-content">⟪Skip to content⟫</a><header class="css-1bymuyk"><section class="css-1waixk9"><a href="/"><svg></svg></a></section></header></div>
<main id="site-content"><div><article id="story" class="css-1vxca1d e1qksbhf0"><div id="top-wrapper"><div class="ad">⟪Advertisement⟫</div><a class="css-777zgl" href="#after-top">⟪SKIP ADVERTISEMENT⟫</a></div>
<header class="css-1bxv7jr euiyums1"><div class="css-1vkm6nb ehdk2mb0"><h1 id="link-6b9ae" class="css-88wicj e1h9rw200" data-testid="headline">{T["en"]}</h1></div><p id="article-summary" class="css-z468i2 e1wiw3jv0">The wheel has stood still since the flood. Not everyone wants it to move again.</p>
<div class="css-103l8m3"><div class="css-acwcvw epjyd6m3"><div class="css-233int epjyd6m2"><button>⟪Share full article⟫</button><span>412</span></div></div></div>
<div data-testid="imageblock-wrapper"><figure class="img-sz-medium css-1g9g3ul"><div><span class="css-1ly73wi">Image</span><picture><img src="/a.jpg" alt="The mill"></picture></div><figcaption class="css-13xy4pn ewdxa0s0"><span class="css-jevhma e13ogyst0">⟪The tidal mill at low water last month.⟫</span><span class="css-1u46b97 e1z0qqy90"><span class="css-1ly73wi">Credit...</span><span>⟪Tove Arkell for The Paper⟫</span></span></figcaption></figure></div>
<div class="css-1e2jphy epjyd6m1"><div class="css-1pwj3gr"><p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><a class="css-n8ff4n" href="/by/lena-orwick">Lena Orwick</a> and <span class="last-byline">Jonas Tarrant</span></p><div class="css-8atqhb"><p>⟪Lena Orwick reported from Wexmoor, and Jonas Tarrant from the capital.⟫</p></div></div><ul class="css-1w5cs23"><li><time class="css-1z1nqv e16638kd0" datetime="2026-02-05T15:30:23-05:00">Feb. 5, 2026</time></li></ul></div></header>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{p("en", 0, 2, attrs='class="css-at9mc1 evys1bk0"')}</div><aside class="css-ew4tgv"></aside></div><div><div class="css-2fg4z9"><div class="ad">⟪Advertisement⟫</div></div></div>
<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">{t("en", 2)}</p><h2 class="css-13o6u42 eoo0vm40" id="link-1">⟦Eels against oak⟧</h2>{p("en", 3, 6, attrs='class="css-at9mc1 evys1bk0"')}</div></div></section>
<div class="bottom-of-article"><div class="css-1xdhyk6 e1e7j8ap0"><div class="css-1n7hynb"><p class="css-yi0xdk">⟪<a href="/by/lena-orwick">Lena Orwick</a> covers rivers and the people who live on them for The Paper.⟫</p></div></div><div class="css-p2zttd"><p>⟪A version of this article appears in print on Feb. 6, 2026, Section A, Page 4 of the national edition with the headline: A Mill Waits for the Tide.⟫</p><a href="/r">Order Reprints</a></div></div>
<section class="css-1o1mc7d"><h2>⟪Explore Our Coverage of the Coast⟫</h2><hr><ul><li><p>⟪<strong>Otters Return</strong>: After a century, the animals are back in the canals, and so are <a href="/1">the complaints</a>.⟫</p></li><li><p>⟪<strong>Lamps Out</strong>: The factory of Dunmere <a href="/2">closed its gates</a> on Friday after ninety years.⟫</p></li></ul></section>
<div class="css-1tpbsg"><div class="ad">⟪Advertisement⟫</div></div></article></div></main>{FOOT}</div>""",
    head=news(
        T["en"],
        "2026-02-05T20:30:23.000Z",
        person("Lena Orwick", "Jonas Tarrant"),
        modified="2026-02-06T08:10:00.000Z",
        site="The Paper",
        alternativeHeadline="A Mill Waits for the Tide",
        isAccessibleForFree=False,
    )
    + og("A Town Wants Its Mill Back. The Eels May Not.")
    + meta(byl="By Lena Orwick and Jonas Tarrant"),
    seo=f"{T['en']} - The Paper",
    authors=["Lena Orwick", "Jonas Tarrant"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "washington post, next",
    "en",
    f"""<div id="__next"><div class="hide-for-print"><nav>{links("en")}</nav></div><div class="b-l br-l mb-xxl-ns mt-xxs"><main class="grid-layout"><header class="grid-center"><div class="wpds-c-ikuJRH"><a href="/climate">Climate</a></div><h1 id="main-content" data-testid="headline" class="wpds-c-iPNuiw font--headline"><span>{T["en"]}</span></h1><p data-testid="subheadline">The wheel has stood still since the flood.</p>
<div class="flex"><div data-testid="article-byline-and-date"><div data-testid="byline"><span>By <a rel="author" href="/people/lena-orwick/">Lena Orwick</a></span></div><div class="wpds-c-iKQyrV"><span data-testid="display-date">February 5, 2026 at 3:30 p.m. EST</span><span data-testid="reading-time"> ⟪5 min⟫</span></div></div></div></header>
<div class="article-body grid-center grid-body" data-qa="article-body"><div class="wpds-c-PJLV"><p class="wpds-c-heFNVF overrideStyles font-copy" dir="null">WEXMOOR — {t("en", 0)}</p></div><div class="wpds-c-PJLV"><p class="wpds-c-heFNVF" dir="null">{t("en", 1)}</p></div><div class="hide-for-print"><div class="cta-stacked-heading"><div>⟪Make sense of the latest news and debates with our daily newsletter⟫</div></div></div>{"".join(f'<div class="wpds-c-PJLV"><p class="wpds-c-heFNVF">{t("en", n)}</p></div>' for n in range(2, 6))}
<div class="wpds-c-PJLV"><p><i>Oskar Pell contributed to this report.</i></p></div></div>
<div class="comments"><button>⟪Comments 412⟫</button></div><div class="grid-center"><div data-qa="author-bios"><span>⟪By Lena Orwick⟫</span><div>⟪Lena Orwick is a climate reporter. She joined The Paper in 2019 and has written about three floods.⟫ <a>Follow on X</a></div></div></div></main></div></div>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:23.000Z",
        person("Lena Orwick"),
        isPartOf={"@type": ["CreativeWork", "Product"], "name": "The Paper"},
        description="The wheel has stood still since the flood.",
    ),
    site="The Paper",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "bbc 2025",
    "en",
    f"""<div id="__next"><header><div><a href="#main-content">⟪Skip to content⟫</a></div><nav>{links("en")}</nav></header><div class="sc-b8778340-0"><main id="main-content"><article><div data-component="headline-block" class="sc-18fde0d6-0"><h1 class="sc-518485e5-0 bWszMR">{T["en"]}</h1></div><div data-component="byline-block" class="sc-801dd632-0"><div class="sc-801dd632-1"><time dateTime="2026-02-05T20:30:23.512Z" class="sc-801dd632-2">3 hours ago</time><button><span>Share</span></button><button>Save</button></div><div data-testid="byline-new-contributors"><div class="sc-801dd632-8"><div><span class="sc-801dd632-7">Lena Orwick</span><span>Environment correspondent</span></div></div></div></div>
<figure><div data-component="image-block"><div class="sc-a34861b-0"><img alt="A mill" src="/480.png.webp"><span class="sc-a34861b-2">Tove Arkell</span></div></div><div data-component="caption-block"><figcaption class="sc-8353772e-0">⟪The mill has not turned for eleven years⟫</figcaption></div></figure>
{"".join(f'<div data-component="text-block" class="sc-18fde0d6-0"><p class="sc-eb7bd5f6-0"><b id="x">{t("en", n)}</b></p></div>' if n == 0 else f'<div data-component="text-block" class="sc-18fde0d6-0"><p class="sc-eb7bd5f6-0">{t("en", n)}</p></div>' for n in range(3))}
<div data-component="links-block" class="sc-1e1bb3e4-0"><ul><li><a href="/news/1">⟪Otters return to the northern canals after a century⟫</a></li><li><a href="/news/2">⟪Why the lamp factory of Dunmere went dark⟫</a></li></ul></div>
<div data-component="subheadline-block" class="sc-18fde0d6-0"><h2 class="sc-518485e5-0">⟦'We hear it in our sleep'⟧</h2></div>{"".join(f'<div data-component="text-block"><p>{t("en", n)}</p></div>' for n in range(3, 6))}
<div data-component="text-block"><p><i>⟪Get our flagship newsletter with all the headlines you need to start the day. Sign up here.⟫</i></p></div>
<div data-component="links-block"><div><h2>⟪More on this story⟫</h2></div><div><a href="/n/3"><div><h3>⟪Five recipes with quince for a cold week⟫</h3></div></a></div></div><div data-component="topic-list"><a href="/t/1">Wexmoor</a><a href="/t/2">Rivers</a></div></article></main></div></div>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:23.512Z",
        [{"@type": "Person", "name": "Lena Orwick"}],
        site="BBN News",
        kind="NewsArticle",
    )
    + og("Wexmoor tidal mill to turn again after 11 years"),
    site="BBN News",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "guardian 2025",
    "en",
    f"""<a href="#maincontent">⟪Skip to main content⟫</a><header>{NAV}</header><main data-layout="StandardLayout"><div class="dcr-12w0"><div data-gu-name="title"><div class="dcr-ta2nd"><a href="/environment/rivers"><span>Rivers</span></a></div></div><div data-gu-name="headline"><div class="dcr-1dhv"><h1 class="dcr-y70er6">{T["en"]}</h1></div></div><div data-gu-name="standfirst"><div class="dcr-1y3uzw2"><p>The wheel has stood still since the flood, and fishers would rather it stayed so</p></div></div>
<div data-gu-name="media"><figure class="dcr-1ruf"><picture><img alt="A mill" src="/m.jpg"></picture><figcaption class="dcr-1bq7q57"><span><svg></svg></span><span class="dcr-1inf02i">⟪The tidal mill at Wexmoor.⟫</span> ⟪Photograph: Tove Arkell/The Paper⟫</figcaption></figure></div>
<div data-gu-name="meta"><div class="dcr-1u8qly9"><address aria-label="Contributor info" data-component="meta-byline"><div class="dcr-1unwgl8"><a rel="author" href="/profile/lena-orwick">Lena Orwick</a> in Wexmoor and agency</div></address><details class="dcr-1bxxfk0"><summary><span class="dcr-u0h1qy">Thu 5 Feb 2026 20.30 GMT</span></summary>⟪Last modified on Fri 6 Feb 2026 08.10 GMT⟫</details><div><gu-island><span>Share</span></gu-island></div></div></div>
<div data-gu-name="body"><div id="maincontent" class="dcr-f9aim1"><div class="article-body-commercial-selector article-body-viewer-selector dcr-f5mv1v">{p("en", 0, 2, attrs='class="dcr-130mj7b"')}<figure data-spacefinder-role="richLink" class="dcr-173mewl"><gu-island name="RichLinkComponent"><div data-print-layout="hide"><div><div class="dcr-1qk"><h3>⟪Why the lamp factory of Dunmere went dark⟫</h3><div>⟪Read more⟫</div></div></div></div></gu-island></figure>{p("en", 2, 4)}
<figure class="dcr-p16"><aside class="dcr-1ff1"><blockquote>⟪The sound of the stones at night⟫</blockquote><footer><cite>⟪Orla Fenwick, ferry keeper⟫</cite></footer></aside></figure>{p("en", 4, 6)}<div id="sign-in-gate"></div>
<figure data-spacefinder-role="inline"><gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion" class="dcr-hc"><div><p>⟪Sign up to <strong>Down to the River</strong>⟫</p><p>⟪The waters of the country, once a week, without the mud⟫</p><div><strong>⟪Privacy Notice: ⟫</strong>⟪Newsletters may contain information about charities, online ads, and content funded by outside parties.⟫</div></div><p id="EmailSignup-skip-link">⟪after newsletter promotion⟫</p></aside></gu-island></figure></div></div></div>
<div class="dcr-sub"><div>⟪Explore more on these topics⟫</div><ul><li><a href="/t/rivers">Rivers</a></li></ul></div></div></main><section data-component="related">{cards("en", "Related stories")}</section>{FOOT}""",
    head=ld(
        **{
            "@type": "NewsArticle",
            "headline": T["en"],
            "datePublished": "2026-02-05T20:30:23.000Z",
            "dateModified": "2026-02-06T08:10:00.000Z",
            "author": [{"@type": "Person", "name": "Lena Orwick", "sameAs": "https://x"}],
            "publisher": {"@type": "Organization", "name": "The Warden"},
        }
    )
    + og(T["en"], "the Warden", article__author="https://www.paper.example/profile/lena-orwick"),
    seo=f"{T['en']} | Rivers | The Warden",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "le monde",
    "fr",
    f"""<header class="Header">{NAV}</header><main id="habillagepub"><section class="zone--article" id="js-article"><section class="article article--content"><header class="article__header article__header--restricted-sidebar old__article-header"><div class="breadcrumb"><ul class="breadcrumb__list"><li><a class="breadcrumb__link" href="/planete/">Planète</a></li></ul></div><h1 class="article__title">{T["fr"]}</h1><p class="article__desc">La roue n'a plus tourné depuis la crue. Tout le monde ne veut pas la voir repartir.</p>
<section class="meta meta__social"><div class="meta__authors"><span class="meta__author">Par <a class="article__author-link" href="/signataires/odette-varlin/">Odette Varlin</a> (Valcendre, envoyée spéciale)</span></div><p class="meta__date meta__date--header"><span class="meta__date">⟪Publié le 05 février 2026 à 20h30, modifié le 06 février 2026 à 09h10⟫</span></p><p class="meta__reading-time">⟪Temps de Lecture 4 min.⟫</p></section></header>
<article class="article__content old__article-content-single"><figure class="article__media"><img src="/a.jpg"><figcaption class="article__legend" aria-hidden="true">⟪Le moulin à marée à Valcendre, le 2 février 2026.⟫ <span class="article__credit" aria-hidden="true">⟪ANOUK TELLIER / LE PAPIER⟫</span></figcaption></figure>{p("fr", 0, 2, attrs='class="article__paragraph"')}<section class="catcher"><div class="catcher__content"><div class="catcher__desc"><span class="catcher__label">⟪Lire aussi |⟫ </span><a class="js-article-read-also" href="/1">⟪Les loutres reviennent dans les canaux du nord⟫</a></div></div></section>
<h2 class="article__sub-title">⟦Les anguilles d'abord⟧</h2>{p("fr", 2, 4, attrs='class="article__paragraph"')}<section class="paywall__wrap"><p class="paywall__rest">⟪Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.⟫</p></section></article>
<section class="article__reactions"><h4>⟪Contribuer⟫</h4><a>⟪Réutiliser ce contenu⟫</a></section></section></section><section class="services-carousel"><h4>⟪Services Le Papier⟫</h4>{links("fr")}</section></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:04+01:00",
        [{"@type": "Person", "name": "Odette Varlin"}],
        modified="2026-02-06T09:10:04+01:00",
    )
    + og(T["fr"]),
    seo=T["fr"],
    authors=["Odette Varlin"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
)

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

wild(
    "el pais",
    "es",
    f"""{NAV}<article id="main-content" class="a a-n"><header class="a_e w"><div class="a_e_m"><div class="a_k"><a class="a_k_n" href="/clima">Medio ambiente</a></div></div><div class="a_e_txt"><h1 class="a_t">{T["es"]}</h1><h2 class="a_st">La rueda lleva parada desde la riada y no todos quieren que gire</h2></div><figure class="a_m a_e_m"><img src="/a.jpg"><figcaption class="a_m_p"><span>⟪El molino de Valdemora, el lunes.⟫</span><span class="a_m_m">⟪Nuria Alcón⟫</span></figcaption></figure></header>
<div class="a_md"><div class="a_md_i"><div class="a_md_txt"><div class="a_md_a"><a href="/autor/lucia-ferrandis" title="Ver todas las noticias de Lucía Ferrandis" class="a_md_a_n">Lucía Ferrandis</a></div></div><div><span class="a_md_l">⟪Valdemora⟫ - </span><time id="article_date_p" class="a_md_f" datetime="2026-02-05T20:30:00.000Z" data-date="2026-02-05T20:30:00.000Z">05 feb 2026 - 21:30<abbr title="Central European Time">CET</abbr></time></div></div><div class="w_rs"><a>⟪Compartir en Whatsapp⟫</a></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">{t("es", 0)}</p><p class="">{t("es", 1)}</p><div id="elpais_gpt-INTEXT" style="width:0px"></div><section class="b-d b-au_b"><h3>⟪Más información⟫</h3><article><div class="x"><a href="/1"><h2 class="c_t">⟪Las nutrias vuelven a los canales del norte⟫</h2></a></div></article></section><p class="">{t("es", 2)}</p><h3 class="">⟦Las anguilas primero⟧</h3><p class="">{t("es", 3)}</p><p class="">{t("es", 4)}</p><p><a href="/boletin"><i>⟪Apúntate aquí a nuestra newsletter sobre el clima⟫</i></a><i>⟪.⟫</i></p></div>
<div class="a_pt"><div class="bloque-suscripcion"><h3>⟪Tu suscripción se está usando en otro dispositivo⟫</h3><p>⟪¿Quieres añadir otro usuario a tu suscripción?⟫</p></div></div><div class="w_sg"><h3>⟪Sobre la firma⟫</h3><div><a>⟪Lucía Ferrandis⟫</a><p>⟪Redactora de medio ambiente. Ha escrito sobre ríos en tres continentes y ha vivido en dos faros.⟫</p></div></div><section id="tags"><h4>⟪Archivado En⟫</h4><ul><li><a href="/n/molinos">Molinos</a></li></ul></section></article>{FOOT}""",
    head=news(
        T["es"],
        "2026-02-05T20:30:00.000Z",
        [{"@type": "Person", "name": "Lucía Ferrandis", "url": "x"}],
        kind="ReportageNewsArticle",
        site="El Pliego",
        modified="2026-02-06T08:00:00.000Z",
    )
    + og("El molino de mareas volverá a girar", "El Pliego", article__published_time="2026-02-05T21:30:00+01:00"),
    seo=f"{T['es']} | Clima y Medio Ambiente | EL PLIEGO",
    authors=["Lucía Ferrandis"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "el mundo",
    "es",
    f"""{NAV}<main class="ue-l-article"><article class="ue-c-article ue-c-article--default"><div class="ue-l-article__header"><div class="ue-c-article__header-row"><span class="ue-c-article__kicker">⟪Costa⟫</span><h1 class="ue-c-article__headline js-headline">{T["es"]}</h1><p class="ue-c-article__standfirst">La rueda lleva parada desde la riada</p></div></div><div class="ue-c-article__bar"><ul class="ue-c-article__byline"><li class="ue-c-article__byline-item"><div class="ue-c-article__author"><div class="ue-c-article__author-name-item"><a href="/a">Lucía Ferrandis</a></div><div class="ue-c-article__byline-location">Valdemora</div></div></li></ul><div class="ue-c-article__publishdate"><span>Actualizado</span> <time datetime="2026-02-06T07:10:00Z">Viernes, 6 febrero 2026 - 08:10</time></div></div>
<div class="ue-l-article__body ue-c-article__body" data-section="articleBody">{p("es", 0, 2)}<div class="ue-c-ad">⟪PUBLICIDAD⟫</div><ul class="ue-c-article__related-list"><li><strong>⟪Costa.⟫</strong> <a href="/1">⟪Las nutrias vuelven a los canales del norte⟫</a></li></ul>{p("es", 2, 5)}</div><div class="ue-c-article__trust"><a>⟪Conforme a los criterios de⟫ The Trust Project</a></div></article></main>{FOOT}""",
    head=news(
        T["es"],
        "2026-02-05T21:30:23+01:00",
        {"@type": "Person", "name": "Lucía Ferrandis"},
        modified="2026-02-06T08:10:00+01:00",
        site="EL MUNDILLO",
    )
    + og(T["es"], "EL MUNDILLO"),
    seo=f"{T['es']} | Costa",
    authors=["Lucía Ferrandis"],
    published="2026-02-05T21:30+01:00",
    modified="2026-02-06T08:10+01:00",
)

wild(
    "corriere",
    "it",
    f"""{NAV}<main id="main"><section class="body-article"><div class="container"><div class="content-header-article"><nav class="breadcrumbs"><a href="/cronache">Cronache</a></nav><h1 class="title-art is-article is-xmd-32">{T["it"]}</h1><div class="summary-art is-article"><p class="is-xmd-18">La ruota è ferma dalla piena. Non tutti vogliono che riparta</p></div><p class="is-last-update">⟪5 febbraio 2026 (modifica il 6 febbraio 2026 | 09:10)⟫</p><p class="media-news-author">di <span class="writer"><strong>Ottavia Brenzoni</strong></span></p></div>
<div class="content" id="content-to-read"><figure class="is-img-full"><img src="/a"><figcaption>⟪Il mulino a marea (Tellini)⟫</figcaption></figure><p class="chapter-paragraph">{t("it", 0)}</p><p class="chapter-paragraph">{t("it", 1)}</p><div class="related-inline"><p>⟪LEGGI ANCHE⟫</p>{links("it")}</div><h2 class="chapter-title">⟦Prima le anguille⟧</h2><p class="chapter-paragraph">{t("it", 2)}</p><p class="chapter-paragraph">{t("it", 3)}</p><p class="chapter-paragraph">{t("it", 4)}</p><p class="newsletter"><a href="/nl">⟪Se vuoi restare aggiornato sulle notizie iscriviti gratis alla newsletter⟫</a></p></div><p class="is-copyright">⟪5 febbraio 2026 ( modifica il 6 febbraio 2026)⟫</p><p>⟪© RIPRODUZIONE RISERVATA⟫</p></div></section></main>{FOOT}""",
    head=news(
        T["it"],
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Person", "name": "di Ottavia Brenzoni"}],
        site="Corriero",
        modified="2026-02-06T09:10:00+01:00",
    )
    + og(T["it"], "Corriero"),
    seo=f"{T['it']} - Corriero.it",
    authors=["Ottavia Brenzoni"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "repubblica",
    "it",
    f"""{NAV}<main><article class="story"><header class="story__header"><h1 class="story__title">{T["it"]}</h1><em class="story__author">di <a rel="author" href="/a">Ottavia Brenzoni</a></em><div class="story__summary"><p>La ruota è ferma dalla piena</p></div><div class="story__toolbar"><time class="story__date" datetime="2026-02-05T20:30:00+01:00">05 Febbraio 2026 alle 20:30</time><span>⟪2 minuti di lettura⟫</span></div></header><div class="story__content"><div class="story__text" id="article-body">VALMORENA - {br("it", 0, 5)}</div><div class="story__copy">⟪© Riproduzione riservata⟫</div></div><div class="story__tags"><h3>⟪Argomenti⟫</h3><a href="/t">mulini</a></div></article></main>{FOOT}""",
    head=news(
        T["it"], "2026-02-05T19:30:00.000Z", [{"@type": "Person", "name": "Ottavia Brenzoni"}], site="la Repubblichetta"
    )
    + og(T["it"], "la Repubblichetta"),
    seo=f"{T['it']} - la Repubblichetta",
    authors=["Ottavia Brenzoni"],
    published="2026-02-05T19:30+00:00",
)

wild(
    "ansa",
    "it",
    f"""{NAV}<main class="main-content"><div class="container"><article class="post-single"><header class="post-single-header"><div class="post-single-time"><time>⟪Valmorena, 05 febbraio 2026, 20:30⟫</time></div><h1 class="post-single-title">{T["it"]}</h1><div class="post-single-summary">Il consiglio ha votato, i pescatori protestano</div><div class="post-single-author"><div class="author">⟪Redazione ANZA⟫</div></div></header><div class="post-single-text rich-text news-txt"><p>(ANZA) - VALMORENA, 05 FEB - {t("it", 0)}</p>{p("it", 1, 5)}<p>(ANZA).</p></div><div class="copyright"><p>⟪Riproduzione riservata © Copyright ANZA⟫</p></div></article></div></main>{FOOT}""",
    head=news(
        T["it"], "2026-02-05T20:30:00+01:00", {"@type": "Organization", "name": "Agenzia ANZA"}, site="Agenzia ANZA"
    )
    + og(f"{T['it']} - Notizie - Anza.it", "Agenzia ANZA"),
    seo=f"{T['it']} - Notizie - Anza.it",
    published="2026-02-05T20:30+01:00",
)

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
    "publico.pt",
    "pt",
    f"""{NAV}<main><article class="story story--news" id="story"><header class="story__header"><div class="kicker"><a href="/local">Costa</a></div><h1 class="headline story__headline">{T["pt"]}</h1><div class="story__blurb lead"><p>A roda está parada desde a cheia.</p></div><div class="byline byline--inline"><address class="byline__name"><a rel="author" href="/autor/a">Otília Barroso</a></address><div class="dateline"><time datetime="2026-02-05T20:30:23">5 de Fevereiro de 2026, 20:30</time></div></div></header><div class="story__body" id="story-body">{p("pt", 0, 2)}<aside class="supplemental-slot"><div class="pullquote"><p>⟪As mós durante a noite⟫</p></div></aside>{p("pt", 2, 5)}<aside class="card-newsletter"><h3>⟪Newsletter Azul⟫</h3><p>⟪O ambiente no seu email todas as quintas.⟫</p></aside></div></article></main>{FOOT}""",
    head=news(T["pt"], "2026-02-05T20:30:23+00:00", person("Otília Barroso"), site="O PÚBLIO"),
    seo=f"{T['pt']} | Costa | O PÚBLIO",
    url="https://www.publio.pt/2026/02/05/local/noticia/moinho-1",
    authors=["Otília Barroso"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "globo g1",
    "pt",
    f"""{NAV}<main class="mc-body theme" itemscope itemtype="http://schema.org/NewsArticle"><div class="mc-article-header"><div class="title"><meta itemprop="inLanguage" content="pt-BR"><h1 class="content-head__title" itemprop="headline">{T["pt"]}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">A roda está parada desde a cheia.</h2></div><div class="content__signature"><p class="content-publication-data__from" title="Por Otília Barroso, g2 Valdemoura"><b>Por Otília Barroso</b>, g2 Valdemoura</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2026-02-05T23:30:15.324Z">05/02/2026 20h30</time> <span class="content-publication-data__updated-relative">⟪Atualizado há um dia⟫</span></p></div></div>
<article itemprop="articleBody"><div class="wall protected-content"><div class="mc-column content-text active-extra-styles"><p class="content-text__container">{t("pt", 0)}</p></div><div class="mc-column content-text"><ul class="content-unordered-list"><li><a href="/w">⟪Clique aqui para seguir o canal do g2 Valdemoura no WhatsApp⟫</a></li></ul></div><div class="mc-column content-text"><p>{t("pt", 1)}</p></div><div class="content-ads">⟪Publicidade⟫</div><div class="mc-column content-text"><p>{t("pt", 2)}</p></div><div class="mc-column content-media"><p class="content-media__description">⟪Moinho de maré em Valdemoura — Foto: Tove Arkell/TV Costa⟫</p></div><div class="mc-column content-text"><blockquote>⟦Ninguém perguntou às enguias, disse um pescador.⟧</blockquote></div><div class="mc-column content-text"><p>{t("pt", 3)}</p></div><div class="mc-column content-text"><p>{t("pt", 4)}</p></div><div class="mc-column content-text"><p><b>⟪LEIA TAMBÉM⟫</b></p><ul><li><a href="/1">⟪As lontras regressam aos canais do norte⟫</a></li></ul></div></div></article><div class="mc-show-more"><h2>⟪VÍDEOS: mais assistidos do g2⟫</h2></div></main>{FOOT}""",
    head=og(T["pt"], "G2"),
    seo=f"{T['pt']} | Costa | G2",
    url="https://g2.example.com.br/sp/costa/noticia/2026/02/05/moinho.ghtml",
    authors=["Otília Barroso"],
    published="2026-02-05T23:30+00:00",
)

wild(
    "figaro",
    "fr",
    f"""{NAV}<main id="fig-main"><article class="fig-main-article"><h1 class="fig-headline">{T["fr"]}</h1><div class="fig-infos-wrapper"><span class="fig-content-metas__authors">Par <a class="fig-content-metas__author" href="/a">Odette Varlin</a>, avec <span>AFQ</span></span><span class="fig-content-metas__pub-date">Le <time datetime="2026-02-05T20:30:23+01:00">5 février 2026 à 20h30</time></span><span>, mis à jour <time datetime="2026-02-06T09:10:23+01:00">le 6 février 2026 à 09h10</time></span></div><div class="fig-tools">⟪Copier le lien⟫ ⟪Lien copié⟫</div><p class="fig-standfirst">⟦La roue n'a plus tourné depuis la crue.⟧</p><div class="fig-content-body"><p class="fig-paragraph">{t("fr", 0)}</p><p class="fig-paragraph">{t("fr", 1)}</p><div class="fig-body-link"><span>⟪À lire aussi⟫</span> <a href="/1">⟪Les loutres reviennent dans les canaux du nord⟫</a></div><p class="fig-paragraph">{t("fr", 2)}</p><div class="fig-body-newsletter"><h3>⟪La newsletter du matin⟫</h3><p>⟪Tous les jours à 7h, l'actualité vue par la rédaction.⟫</p></div><p class="fig-paragraph">{t("fr", 3)}</p><p class="fig-paragraph">{t("fr", 4)}</p></div><div class="fig-paywall"></div></article><div class="fig-comments"><h2>⟪Voir les commentaires⟫</h2></div></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:23+01:00",
        [{"@type": "Person", "name": "Odette Varlin"}, {"@type": "Organization", "name": "Le Barbier avec AFQ"}],
        site="Le Barbier",
        modified="2026-02-06T09:10:23+01:00",
    ),
    seo=T["fr"],
    authors=["Odette Varlin"],
    published="2026-02-05T20:30+01:00",
)

wild(
    "20minutes",
    "fr",
    f"""{NAV}<main><article class="c-article"><header><div class="c-hat"><span>⟪Vagues⟫</span></div><h1 class="c-article__title">{T["fr"]}</h1><p class="c-article__hat">⟪Patrimoine⟫ La roue n'a plus tourné depuis la crue.</p><div class="c-article__meta"><p>O.V. avec AFQ</p><p>Publié le <time datetime="2026-02-05T20:30:00+01:00">05/02/2026 à 20h30</time> • Mis à jour le <time datetime="2026-02-06T09:10:00+01:00">06/02/2026 à 09h10</time></p></div></header><div class="c-content"><p class="c-summary"><strong>⟦L'essentiel⟧</strong></p><ul><li>⟦Le moulin de Valcendre va rouvrir.⟧</li><li>⟦Les pêcheurs s'inquiètent pour les anguilles.⟧</li></ul>{p("fr", 0, 2)}<h2>⟦Les anguilles d'abord⟧</h2>{p("fr", 2, 5)}</div><div class="c-related"><h2>⟪À lire aussi⟫</h2>{links("fr")}</div></article></main>{FOOT}""",
    head=news(
        T["fr"],
        "2026-02-05T20:30:00+01:00",
        {"@type": "Organization", "name": "20 Secondes"},
        site="20 Secondes",
        modified="2026-02-06T09:10:00+01:00",
    ),
    seo=T["fr"],
    published="2026-02-05T20:30+01:00",
    modified="2026-02-06T09:10+01:00",
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

wild(
    "ap news",
    "en",
    f"""{NAV}<div class="Page-content"><bsp-story-page class="StoryPage"><main class="Page-main"><div class="Page-header-bar"><h1 class="Page-headline">{T["en"]}</h1></div><div class="Page-lead"><figure class="Figure"><img src="/a"><figcaption class="Figure-caption"><p>⟪The mill in Wexmoor, Feb. 2, 2026. (AQ Photo/Tove Arkell)⟫</p></figcaption></figure></div><div class="Page-byline"><div class="Page-byline-info"><div class="Page-authors">By&nbsp;&nbsp;<a class="Link" href="/author/lo">LENA ORWICK</a> and <span>JONAS TARRANT</span></div><div class="Page-dateModified"><span data-date><bsp-timestamp data-timestamp="1770364200000">Updated 2:50 AM EST, February 6, 2026</bsp-timestamp></span></div></div></div>
<div class="RichTextStoryBody RichTextBody"><p>WEXMOOR (AQ) — {t("en", 0)}</p>{p("en", 1, 3)}<div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">⟪RELATED STORIES⟫</div>{cards("en", box="div")}</div>{p("en", 3, 6)}<p>___</p><p>Pell reported from Dunmere.</p></div><div class="Page-below"><div class="AuthorBio"><div><a>⟪LENA ORWICK⟫</a><p>⟪Orwick covers rivers and the coast for The Associated Quill. She is based in Wexmoor.⟫</p></div></div></div></main></bsp-story-page></div>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:23Z",
        [{"@type": "Person", "name": "LENA ORWICK"}, {"@type": "Person", "name": "JONAS TARRANT"}],
        site="AQ News",
        modified="2026-02-06T07:50:00Z",
    )
    + og(T["en"], "AQ News"),
    seo=f"{T['en']} | AQ News",
    authors=["Lena Orwick", "Jonas Tarrant"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "reuters",
    "en",
    f"""<div id="fusion-app">{NAV}<main><article data-testid="Article"><div class="article-header__wrapper"><span data-testid="Kicker"><a>⟪Environment⟫</a></span><h1 data-testid="Heading" class="text__text__1FZLe">{T["en"]}</h1><div class="info-content__author-date__1Epi_"><div data-testid="AuthorName">By <a rel="author" href="/authors/lo/">Lena Orwick</a> and <a rel="author" href="/authors/jt/">Jonas Tarrant</a></div><time class="date-line__date___kNbY" datetime="2026-02-05T20:30:23.000Z"><span class="date-line__date__23Ge-">February 5, 2026</span><span>8:30 PM UTC</span><span>⟪Updated 11 hours ago⟫</span></time></div></div><ul data-testid="Summary"><li>⟦Council votes to reopen the mill⟧</li><li>⟦Fishermen fear for the eels⟧</li></ul><div class="article-body__content__17Yit"><div data-testid="paragraph-0" class="text__text__1FZLe">WEXMOOR, Feb 5 (Rouvers) - {t("en", 0)}</div>{"".join(f'<div data-testid="paragraph-{n}" class="text__text__1FZLe article-body__element__2p5pI">{t("en", n)}</div>' for n in range(1, 6))}<div data-testid="paragraph-6"><p>⟪The Rouvers Tide Watch newsletter keeps you afloat. Sign up here.⟫</p></div><p data-testid="SignOff">Reporting by Lena Orwick and Jonas Tarrant; Editing by Oskar Pell</p><p data-testid="Body">⟪Our Standards: The Rouvers Trust Principles.⟫</p></div><div class="topics"><ul><li>⟪Suggested Topics:⟫</li><li><a href="/t">Environment</a></li></ul></div><div data-testid="AuthorBio"><p>⟪Lena Orwick⟫</p><p>⟪Lena Orwick reports on rivers for Rouvers from Wexmoor, after nine years at sea.⟫</p></div></article></main></div>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:23Z",
        [{"@type": "Person", "name": "Lena Orwick"}, {"@type": "Person", "name": "Jonas Tarrant"}],
        site="Rouvers",
        modified="2026-02-06T07:50:00Z",
    )
    + og("Wexmoor to reopen tidal mill", "Rouvers"),
    seo=f"{T['en']} | Rouvers",
    authors=["Lena Orwick", "Jonas Tarrant"],
    published="2026-02-05T20:30+00:00",
)
