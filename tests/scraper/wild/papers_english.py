# ruff: noqa: E501 - pages are data
"""Newspapers and agencies in English, in the mark-up that their systems write today."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, news, og, person, wild
from tests.scraper.wild.words import TITLES, p, t

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
