# ruff: noqa: E501 - pages are data
"""Blogs, offices, documentation, forums and apps, in the mark-up of the systems that write them."""

from __future__ import annotations

import json

from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, news, person, raw, wild
from tests.scraper.wild.words import TEXTS, TITLES, br, p, t

T = TITLES
DAY = "2026-02-05"


def paragraphs(lang: str) -> str:
    return "".join(f"<p>{one}</p>" for one in TEXTS[lang])


def marks(lang: str) -> str:
    """The text's pieces as a comment: what a page that holds it in state alone must give."""
    return "<!--" + "".join(f"⟦{one}⟧" for one in TEXTS[lang]) + "-->"


wild(
    "ghost casper 5",
    "en",
    f"""<div class="viewport"><header class="gh-head outer"><a class="gh-head-logo" href="/">Tide Notes</a></header><main id="site-main" class="site-main"><article class="article post"><header class="article-header gh-canvas"><div class="article-tag post-card-tags"><a href="/tag/rivers/">Rivers</a></div><h1 class="article-title">{T["en"]}</h1><p class="article-excerpt">The wheel has stood still since the flood.</p><div class="article-byline"><section class="article-byline-content"><ul class="author-list"><li class="author-list-item"><a href="/author/lena/" class="author-avatar" aria-label="Read more of Lena Orwick"><img src="/a.png" alt="Lena Orwick"></a></li><li class="author-list-item"><a href="/author/jonas/" class="author-avatar"><img src="/b.png" alt="Jonas Tarrant"></a></li></ul><div class="article-byline-meta"><h4 class="author-name"><a href="/author/lena/">Lena Orwick</a>, <a href="/author/jonas/">Jonas Tarrant</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-02-05">Feb 5, 2026</time><span class="byline-reading-time"><span class="bull">—</span> 2 min read</span></div></div></section></div><figure class="article-image"><img src="/c.jpg"><figcaption>⟪Photo by Tove Arkell / Onsplash⟫</figcaption></figure></header><section class="gh-content gh-canvas">{p("en", 0, 2)}<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">⟦The sluice was built in 1889 and has never been repaired.⟧</div></div><div class="kg-card kg-signup-card"><h2>⟪Sign up for Tide Notes⟫</h2><p>⟪Rivers and mills in your inbox.⟫</p><p>⟪No spam. Unsubscribe anytime.⟫</p></div><div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4>⟦How deep is it?⟧</h4></div><div class="kg-toggle-content"><p>⟦Four metres at spring tide, less in summer.⟧</p></div></div>{p("en", 2, 6)}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">⟪Why the lamp factory of Dunmere went dark⟫</div><div class="kg-bookmark-description">⟪A hundred years of light end on a Friday in the rain.⟫</div></div></a></figure></section></article><section class="footer-cta outer"><h2 class="footer-cta-title">⟪Sign up for more like this.⟫</h2></section><aside class="read-more-wrap outer">{cards("en")}</aside></main></div>""",
    head=ld(
        **{
            "@type": "Article",
            "headline": T["en"],
            "datePublished": "2026-02-05T20:30:23.000Z",
            "author": {"@type": "Person", "name": "Lena Orwick"},
            "contributor": [{"@type": "Person", "name": "Jonas Tarrant"}],
        }
    ),
    site="Tide Notes",
    seo=T["en"],
    authors=["Lena Orwick", "Jonas Tarrant"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "substack 2025",
    "en",
    f"""<div class="main typography pub"><div class="main-menu"><a href="/">The Sluice</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header" role="region"><h1 dir="auto" class="post-title published title-X77sOw">{T["en"]}</h1><h3 dir="auto" class="subtitle subtitle-HEEcLo">⟪On wheels, eels and patience⟫</h3><div class="byline-wrapper"><div class="profile-hover-card-target"><a href="https://sub.example/@lena">Lena Orwick</a></div><div class="pencraft">Feb 05, 2026</div><div>⟪∙ Paid⟫</div><div class="like-button-container"><div class="label">412</div></div></div></div><div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">{p("en", 0, 2)}<div class="subscription-widget-wrap" data-attrs="{{}}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">⟪The Sluice is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.⟫</p></div></div></div>{p("en", 2, 4)}<div class="captioned-image-container"><figure><img src="/a.jpg"><figcaption class="image-caption">⟪Low water, by Tove Arkell⟫</figcaption></figure></div>{p("en", 4, 6)}<p class="button-wrapper"><a class="button primary" href="/share"><span>⟪Share⟫</span></a></p><div class="footnote"><a class="footnote-number">1</a><div class="footnote-content"><p>⟦The blades are counted twice in the older papers.⟧</p></div></div></div></div></div><div class="post-footer"><div>⟪Discussion about this post⟫</div></div></article></div></div><div class="comments-page"><div class="comment"><div class="comment-content"><a>Ray</a><p>⟪My grandfather worked the stones until the winter of the great ice and then no more.⟫</p></div></div></div></div></div>""",
    head=ld(
        **{
            "@type": "NewsArticle",
            "headline": T["en"],
            "description": "On wheels, eels and patience",
            "datePublished": "2026-02-05T12:00:23+00:00",
            "dateModified": "2026-02-05T12:00:23+00:00",
            "isAccessibleForFree": True,
            "author": [{"@type": "Person", "name": "Lena Orwick"}],
            "publisher": {"@type": "Organization", "name": "The Sluice"},
        }
    )
    + meta(author="Lena Orwick"),
    seo=f"{T['en']} - by Lena Orwick - The Sluice",
    authors=["Lena Orwick"],
    published="2026-02-05T12:00+00:00",
)

wild(
    "medium 2025",
    "en",
    f"""<div id="root"><div class="a b c"><a href="/">Sign in</a></div><article><div class="l"><div class="l"><span class="l"></span><section><div><div class="fj fk"><div class="speechify-ignore"></div><div><h1 id="1a" class="pw-post-title">{T["en"]}</h1></div><h2 id="2b" class="pw-subtitle-paragraph">⟪On wheels, eels and patience⟫</h2><div class="speechify-ignore ac cp"><div class="ab"><a rel="noopener follow" href="/@lena"><img alt="Lena Orwick"></a><div><a data-testid="authorName" href="/@lena">Lena Orwick</a><button>Follow</button></div><div><span data-testid="storyReadTime">5 min read</span><span data-testid="storyPublishDate">Feb 5, 2026</span></div></div><div><button>⟪Listen⟫</button><button>⟪Share⟫</button></div></div><figure><img><figcaption>⟪Photo by Tove Arkell on Onsplash⟫</figcaption></figure>{p("en", 0, 2, attrs='class="pw-post-body-paragraph mu mv"')}<h1 id="3c" class="nu">⟦Eels against oak⟧</h1>{p("en", 2, 4, attrs='class="pw-post-body-paragraph"')}<blockquote><p>⟦A wheel that waits is still a wheel.⟧</p></blockquote><pre><span id="x">⟦turns = tides * 2⟧</span></pre>{p("en", 4, 6, attrs='class="pw-post-body-paragraph"')}</div></div></section></div></div></article><div><div><a href="/tag/rivers"><div>Rivers</div></a></div><div><h2><span>⟪Written by Lena Orwick⟫</span></h2><p>⟪412 followers⟫</p><p>⟪I write about water, and sometimes about what floats on it.⟫</p></div><h2>⟪Responses (3)⟫</h2><div>⟪What are your thoughts?⟫</div></div></div>""",
    head=news(T["en"], "2026-02-05T20:30:23Z", {"@type": "Person", "name": "Lena Orwick"}, site="Medio"),
    seo=f"{T['en']} | by Lena Orwick | Feb, 2026 | Medio",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "squarespace 7",
    "en",
    f"""<div id="siteWrapper"><header id="header">{NAV}</header><main id="page"><article class="sections"><section class="page-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article class="h-entry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name">{T["en"]}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-meta-primary"><time datetime="Feb 5" class="dt-published blog-meta-item blog-meta-item--date"><span>Feb 5</span></time></div><div class="blog-item-author-date-wrapper"><span>Written By </span><a class="blog-author-name" href="/blog?author=1">Lena Orwick</a></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">{p("en", 0, 3)}</div></div></div><div class="sqs-block image-block"><figure><img><figcaption class="image-caption-wrapper"><p>⟪The mill at low water⟫</p></figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content">{p("en", 3, 6)}</div></div></div><div class="sqs-block newsletter-block"><h2>⟪Stay in touch⟫</h2><p>⟪Sign up with your email address to receive news and updates.⟫</p></div></div></div></div></div></div></article></div><section class="item-pagination"><a href="/p"><div>Previous</div><h2>⟪Rope and other relatives⟫</h2></a><a href="/n"><div>Next</div><h2>⟪The long quay in autumn⟫</h2></a></section></div></div></section></article></main></div>""",
    head=ld(
        **{
            "@type": "Article",
            "headline": f"{T['en']} — Holt",
            "name": f"{T['en']} — Holt",
            "author": "Lena Orwick",
            "datePublished": "2026-02-05T20:30:23+0000",
            "publisher": {"name": "Holt"},
        }
    ),
    seo=f"{T['en']} — Holt",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "wix blog",
    "en",
    f"""<div id="SITE_CONTAINER"><header id="SITE_HEADER">{NAV}</header><main id="PAGES_CONTAINER"><div id="comp-1"><div class="blog-post-page-font"><article><div class="post-page__header"><ul class="blog-post-metadata"><li><span class="user-name" data-hook="user-name">Lena Orwick</span></li><li><span data-hook="time-ago" title="Feb 5">Feb 5</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul><p>⟪Updated: ⟫<span>Feb 6</span></p></div><h1 data-hook="post-title" class="blog-post-title-font"><span>{T["en"]}</span></h1><section data-hook="post-description"><div class="rich-content-viewer"><div dir="auto" class="kzvgK">{"".join(f'<p dir="auto" id="viewer-{n}" class="aujbK"><span><span>{t("en", n)}</span></span></p><div type="empty-line"><br role="presentation"></div>' for n in range(6))}</div></div></section></article><div data-hook="post-footer"><span>⟪412 views⟫</span><span>⟪0 comments⟫</span></div></div><div class="recent-posts"><h2>⟪Recent Posts⟫</h2><a>⟪See All⟫</a>{cards("en")}</div><div id="comments"><h2>⟪Comments⟫</h2><p>⟪Write a comment...⟫</p></div></div></main></div>""",
    head=ld(
        **{
            "@type": "BlogPosting",
            "headline": T["en"],
            "datePublished": "2026-02-05T20:30:23.000Z",
            "dateModified": "2026-02-06T09:10:00.000Z",
            "author": {"@type": "Person", "name": "Lena Orwick"},
        }
    ),
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "drupal 10 olivero",
    "en",
    f"""<div id="page-wrapper" class="page-wrapper">{NAV}<main role="main"><div class="layout-main"><div class="region region--content-above"><div class="block block-system-breadcrumb-block"><nav><ol class="breadcrumb__list"><li><a href="/">Home</a></li></ol></nav></div></div><div class="region region--content"><div id="block-olivero-content"><article data-history-node-id="12" class="node node--type-article node--view-mode-full"><header><div class="node__meta"><div class="node__author-image"></div><span>By <span>lena.orwick</span>, <time datetime="2026-02-05T20:30:23+00:00">5 February, 2026</time></span></div></header><h1 class="title page-title"><span class="field field--name-title">{T["en"]}</span></h1><div class="node__content"><div class="text-content field field--name-body">{p("en", 0, 6)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><a href="/tags/r">rivers</a></div><section class="comments" id="comments"><h2 class="comments__title">⟪Comments⟫</h2><article class="comment"><p>⟪My grandfather worked the stones until the winter of the great ice.⟫</p></article></section></div></article></div></div></div></main></div>""",
    site="Holt",
    authors=["lena.orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "drupal 7 office",
    "de",
    f"""<div id="page"><div id="main-wrapper"><div id="content" class="column"><div class="section"><h1 class="title" id="page-title">{T["de"]}</h1><div class="region region-content"><div id="block-system-main"><div class="node node-news"><div class="submitted"><span property="dc:date dc:created" content="2026-02-05T20:30:23+01:00" datatype="xsd:dateTime">5. Februar 2026</span></div><div class="content"><div class="field field-name-field-teaser field-type-text-long"><div class="field-items"><div class="field-item even">⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</div></div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{p("de", 0, 6)}</div></div></div><div class="field field-name-field-files"><div class="field-label">⟪Dateien:⟫</div><table><tr><th>⟪Anhang⟫</th><th>⟪Größe⟫</th></tr><tr><td><a href="a.pdf">⟪beschluss.pdf⟫</a></td><td>⟪312 KB⟫</td></tr></table></div></div></div></div></div></div></div></div></div>""",
    site="Stadt Torfhafen",
    authors=[],
    published="2026-02-05T20:30+01:00",
)

wild(
    "typo3 news",
    "de",
    f"""<div class="header">{NAV}</div><div id="content"><!--TYPO3SEARCH_begin--><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{T["de"]}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-02-05">⟪05.02.2026⟫</time></span><span class="news-list-category">⟪Pressemitteilung⟫</span><span class="news-list-author">⟪Von Imke Thorwald⟫</span></p></div><div class="teaser-text" itemprop="description"><p>⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</p></div><div class="news-text-wrap" itemprop="articleBody">{p("de", 0, 6)}</div><div class="news-backlink-wrap"><a href="/">⟪Zurück⟫</a></div><div class="news-related-wrap"><h4>⟪Dateien⟫</h4><ul><li>⟪Presseinformation herunterladen⟫</li></ul></div></div></div><!--TYPO3SEARCH_end--></div>{FOOT}""",
    site="Stadtwerke",
    authors=["Imke Thorwald"],
    published=DAY,
)

wild(
    "joomla 4 cassiopeia",
    "en",
    f"""<div class="site-grid"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">{T["en"]}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope><span class="icon-user icon-fw"></span>Written by: <span itemprop="name">Lena Orwick</span></dd><dd class="category-name">Category: <a itemprop="genre" href="/c">News</a></dd><dd class="published"><time datetime="2026-02-05T20:30:23+00:00" itemprop="datePublished">Published: 05 February 2026</time></dd><dd class="hits">Hits: 412</dd></dl><div itemprop="articleBody" class="com-content-article__body">{p("en", 0, 6)}</div><nav class="pagenavigation"><span class="pagination"><a href="/p">⟪Previous article: Rope and other relatives⟫</a><a href="/n">⟪Next article: The long quay in autumn⟫</a></span></nav></div></main></div>""",
    site="Holt",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "hugo papermod",
    "en",
    f"""<header class="header"><nav class="nav"><a href="/">Holt</a></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{T["en"]}</h1><div class="post-meta"><span title="2026-02-05 20:30:23 +0000 UTC">February 5, 2026</span>&nbsp;·&nbsp;<span>3 min</span>&nbsp;·&nbsp;<span>Lena Orwick</span>&nbsp;|&nbsp;<a href="/e">Suggest Changes</a></div></header><div class="toc"><details><summary><span class="details">⟪Table of Contents⟫</span></summary><div class="inner"><ul><li><a href="#a">Eels against oak</a></li></ul></div></details></div><div class="post-content">{p("en", 0, 2)}<h2 id="a">⟦Eels against oak⟧<a hidden class="anchor" href="#a">#</a></h2>{p("en", 2, 4)}<div class="highlight"><pre><code>⟦$ tide --next⟧</code></pre></div>{p("en", 4, 6)}<section class="footnotes"><hr><ol><li id="fn:1"><p>⟦The blades are counted twice in the older papers.⟧ <a href="#fnref:1">↩︎</a></p></li></ol></section></div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/r/">Rivers</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span class="title">« Prev</span><br><span>⟪Rope and other relatives⟫</span></a></nav></footer></article></main><footer class="footer"><span>⟪© 2026 Holt⟫</span> <span>⟪Powered by Hugo & PaperMod⟫</span></footer>""",
    site="Holt",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "jekyll minima",
    "en",
    f"""<header class="site-header"><a class="site-title" rel="author" href="/">Holt's pages</a></header><main class="page-content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{T["en"]}</h1><p class="post-meta"><time class="dt-published" datetime="2026-02-05T20:30:23+00:00" itemprop="datePublished">Feb 5, 2026</time>• <span itemprop="author" itemscope><span class="p-author h-card" itemprop="name">Lena Orwick</span></span></p></header><div class="post-content e-content" itemprop="articleBody">{p("en", 0, 6)}</div><a class="u-url" href="/x" hidden></a></article></div></main><footer class="site-footer h-card"><p>⟪Write an awesome description for your new site here.⟫</p></footer>""",
    site="Holt's pages",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

wild(
    "discourse, crawler view",
    "en",
    f"""<header><a href="/">Mill Forum</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/1">{T["en"]}</a></h1><div class="topic-category"><span><a href="/c/general"><span>General</span></a></span></div></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="{T["en"]}"><meta itemprop="datePublished" content="2026-02-05T20:30:23Z"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope><a rel="nofollow" href="/u/lena"><span itemprop="name">lena_o</span></a></span><span class="crawler-post-infos"><time datetime="2026-02-05T20:30:23Z" class="post-time">February 5, 2026, 8:30pm</time><span itemprop="position">1</span></span></div><div class="post" itemprop="text">{p("en", 0, 3)}</div><div><meta itemprop="interactionStatistic"><span class="post-likes">⟪4 Likes⟫</span></div></div><div id="post_2" itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a><span>ray</span></a></span><time class="post-time">February 5, 2026, 9:01pm</time></div><div class="post" itemprop="text">{p("en", 3, 5)}</div></div><div id="post_3" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a><span>ole</span></a></span><time>February 6, 2026, 7:10am</time></div><div class="post" itemprop="text"><p>{t("en", 5)}</p></div></div></div><div id="related-topics"><h3>⟪Related topics⟫</h3><table><tr><td><a href="/t/2">⟪Otters in the canal⟫</a></td></tr></table></div></div>""",
    site="Mill Forum",
    sep=" - ",
    published="2026-02-05T20:30+00:00",
)

wild(
    "mediawiki",
    "en",
    f"""<div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading">{T["en"]}</h1><div id="bodyContent"><div id="siteSub">⟪From Mill Wiki⟫</div><div id="jump-to-nav">⟪Jump to navigation⟫</div><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><th colspan="2">⟦Tidal mill⟧</th></tr><tr><th>Built</th><td>1889</td></tr></table>{p("en", 0, 2)}<div id="toc" class="toc"><h2>⟪Contents⟫</h2><ul><li><a href="#1">⟪1 History of it⟫</a></li></ul></div><h2><span class="mw-headline">⟦Eels⟧</span><span class="mw-editsection">⟪[edit]⟫</span></h2>{p("en", 2, 6)}</div></div><div class="printfooter">⟪Retrieved from "https://wiki.example/index.php?title=Mill&oldid=4"⟫</div><div id="catlinks">⟪Category⟫: <a href="/c">Mills</a></div></div></div><div id="footer"><li>⟪This page was last edited on 5 February 2026, at 20:30.⟫</li></div>""",
    site="Mill Wiki",
    sep=" - ",
    authors=[],
)

wild(
    "github readme",
    "en",
    f"""<div class="application-main"><main id="js-repo-pjax-container"><div id="repository-container-header"><h1><a>holt</a> / <strong><a>tidemill</a></strong></h1></div><div class="Layout-main"><table aria-labelledby="folders-and-files"><tr><td><a>⟪src⟫</a></td><td>⟪fix wheel⟫</td><td>⟪3 years ago⟫</td></tr><tr><td><a>⟪README.md⟫</a></td><td>⟪more eels⟫</td><td>⟪2 years ago⟫</td></tr></table><article class="markdown-body entry-content container-lg" itemprop="text"><div class="markdown-heading"><h1 class="heading-element">{T["en"]}</h1></div>{p("en", 0, 3)}<div class="highlight highlight-source-shell"><pre>⟦pip install tidemill⟧</pre></div>{p("en", 3, 6)}</article></div><div class="Layout-sidebar"><h2>⟪About⟫</h2><p>⟪A mill that turns with the tide, and a small library for eels.⟫</p></div></main></div>""",
    seo=f"GitHub - holt/tidemill: {T['en']}",
)

# text that only state holds
_TEXT = TEXTS["en"]
wild(
    "next pages, state alone",
    "en",
    f'<div id="__next"></div>{marks("en")}<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": {"article": {"title": T["en"], "slug": "mill", "publishedAt": "2026-02-05T20:30:23.000Z", "author": {"name": "Lena Orwick"}, "body": paragraphs("en")}}}})}</script>',
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "next pages, blocks",
    "en",
    f'<div id="__next"></div>{marks("en")}<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"pageProps": {"data": {"headline": T["en"], "content": [{"type": "paragraph", "text": one} for one in _TEXT], "datePublished": "2026-02-05T20:30:23.000Z", "authors": [{"name": "Lena Orwick"}]}}}})}</script>',
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "next app router, flight",
    "en",
    f'<div id="root"></div>{marks("en")}<script>self.__next_f=self.__next_f||[];self.__next_f.push([0])</script><script>self.__next_f.push([1,{json.dumps("5:" + json.dumps(["$", "div", None, {"article": {"title": T["en"], "publishedAt": "2026-02-05T20:30:23.000Z", "body": paragraphs("en"), "author": {"name": "Lena Orwick"}}}]) + chr(10))}])</script>',
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "nuxt 2 function",
    "en",
    f'<div id="__nuxt"></div>{marks("en")}<script>window.__NUXT__=(function(a,b){{return {{layout:"default",data:[{{article:{{title:{json.dumps(T["en"])},content:{json.dumps(paragraphs("en"))},published_at:"2026-02-05T20:30:23Z",author:{{name:a}}}}}}],error:b}}}}("Lena Orwick",null));</script>',
    seo=T["en"],
)
wild(
    "nuxt 3 payload",
    "en",
    f'<div id="__nuxt"></div>{marks("en")}<script type="application/json" id="__NUXT_DATA__" data-ssr="true">{json.dumps([{"data": 1}, {"article": 2}, {"title": 3, "content": 4, "publishedAt": 5, "author": 6}, T["en"], paragraphs("en"), "2026-02-05T20:30:23Z", {"name": 7}, "Lena Orwick"])}</script>',
    seo=T["en"],
)
wild(
    "arc fusion, state alone",
    "en",
    f'<div id="fusion-app"></div>{marks("en")}<script id="fusion-metadata">window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps({"type": "story", "headlines": {"basic": T["en"]}, "display_date": "2026-02-05T20:30:23Z", "credits": {"by": [{"type": "author", "name": "Lena Orwick"}]}, "content_elements": [{"type": "text", "content": one} for one in _TEXT]})};Fusion.spa=false;</script>',
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "articleBody alone",
    "en",
    f'<div id="app"></div>{marks("en")}',
    head=news(T["en"], "2026-02-05T20:30:23Z", person("Lena Orwick"), articleBody="\n".join(_TEXT)),
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "preloaded state",
    "en",
    f'<div id="app"><p>Loading...</p></div>{marks("en")}<script>window.__PRELOADED_STATE__ = {json.dumps({"article": {"title": T["en"], "publishDate": "2026-02-05T20:30:23Z", "byline": "Lena Orwick", "body": paragraphs("en")}})};</script>',
    seo=T["en"],
)

# old mark-up
raw(
    "xhtml as served",
    f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de"><head><title>{T["de"]} - Torfhafener Bote</title><meta http-equiv="Content-Type" content="application/xhtml+xml; charset=utf-8" /></head><body><div id="kopf"><h1><a href="/">Torfhafener Bote</a></h1></div><div id="inhalt"><h2>{T["de"]}</h2><p class="datum">05.02.2026, 20:30 Uhr</p>{p("de", 0, 6)}<p class="autor">Von Imke Thorwald</p></div><div id="fuss"><p>⟪Impressum und Kontakt des Torfhafener Boten⟫</p></div></body></html>""",
    title=T["de"],
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
    url="https://www.bote.example.de/muehle",
)
raw(
    "frame of tables, 1999",
    f"""<HTML><HEAD><TITLE>{T["de"]}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100% BORDER=0><TR><TD WIDTH=150 VALIGN=TOP><FONT SIZE=2><A HREF=/>Start</A><BR><A HREF=/a>Archiv</A><BR><A HREF=/l>Leserbriefe</A></FONT></TD><TD><TABLE><TR><TD><FONT SIZE=5><B>{T["de"]}</B></FONT></TD></TR><TR><TD><FONT SIZE=1>Von Imke Thorwald, 5. Februar 2026</FONT></TD></TR><TR><TD><FONT FACE=Times>{br("de", 0, 6, "<P>")}</FONT></TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>""",
    title=T["de"],
    authors=["Imke Thorwald"],
    published=DAY,
)
raw(
    "print view",
    f"""<html><head><title>Druckversion: {T["de"]}</title></head><body onload="window.print()"><p><a href="javascript:window.close()">⟪Fenster schließen⟫</a> <a>⟪Drucken⟫</a></p><hr><h1>{T["de"]}</h1><p>05.02.2026 - 20:30 Uhr</p>{p("de", 0, 6)}<hr><p>⟪Quelle: https://www.bote.example/muehle,123⟫</p><p>⟪© Torfhafener Bote 2026⟫</p></body></html>""",
    title=T["de"],
    published="2026-02-05T20:30+01:00",
    url="https://www.bote.example.de/druck/muehle",
)
raw(
    "amp",
    f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>{T["en"]}</title><link rel="canonical" href="https://www.paper.example/mill">{news(T["en"], "2026-02-05T20:30:23Z", person("Lena Orwick"))}</head><body><amp-sidebar id="sidebar">{links("en")}</amp-sidebar><header><a href="/">The Paper</a></header><article><h1 class="amp-title">{T["en"]}</h1><div class="amp-byline">By Lena Orwick</div><time datetime="2026-02-05T20:30:23Z">Feb 5, 2026</time><amp-img src="/a.jpg" width="900" height="600" layout="responsive"></amp-img><div class="amp-body">{p("en", 0, 3)}<amp-ad><div placeholder>⟪Advertisement⟫</div></amp-ad>{p("en", 3, 6)}</div></article><amp-consent id="c"><div id="consent-ui"><p>⟪We and our partners store information on your device to show ads that you may like.⟫</p><button>Accept</button></div></amp-consent></body></html>""",
    title=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
raw(
    "divs and loose text",
    f"""<html lang=en><head><title>{T["en"]} - Holt</title></head><body><div class=t1>{T["en"]}</div><div class=t2>posted by Lena Orwick on February 5, 2026</div><div class=t3>{br("en", 0, 3)}<div class=im><img src=a.jpg><br>⟪The mill at low water⟫</div>{br("en", 3, 6)}</div><div class=t4>⟪previous: Rope and other relatives⟫ | ⟪next: The long quay⟫</div></body></html>""",
    title=T["en"],
    authors=["Lena Orwick"],
    published=DAY,
)
raw(
    "phpbb 3",
    f"""<html lang="en"><head><title>{T["en"]} - Mill Forum</title></head><body id="phpbb" class="section-viewtopic"><div id="wrap"><div id="page-header"><h1>Mill Forum</h1><p>⟪A short text to describe your forum⟫</p></div><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=1">{T["en"]}</a></h2><div class="action-bar"><a>⟪Post Reply⟫</a><div class="pagination">⟪3 posts • Page 1 of 1⟫</div></div>{"".join(f'<div id="p{n}" class="post has-profile"><div class="inner"><dl class="postprofile"><dt><a class="username">user{n}</a></dt><dd>⟪Posts: 41{n}⟫</dd></dl><div class="postbody"><h3><a href="#p{n}">{"Re: " if n else ""}{T["en"]}</a></h3><p class="author">by <a class="username">user{n}</a> » Thu Feb 05, 2026 8:3{n} pm</p><div class="content">{t("en", 2 * n)}<br><br>{t("en", 2 * n + 1)}</div></div></div></div>' for n in range(3))}</div><div id="page-footer">⟪Powered by phpBB® Forum Software © phpBB Limited⟫</div></div></body></html>""",
    title=T["en"],
    published="2026-02-05T20:30",
)

# forms
wild(
    "interview, bold names",
    "de",
    f"""{NAV}<main><article><h1>{T["de"]}</h1><p class=by>Interview: Imke Thorwald</p><div class=c>{p("de", 0, 1)}<p><strong>⟦Frau Brandis, wann hört man die Steine wieder?⟧</strong></p><p>⟦Brandis: Wenn das Holz trocken ist, also frühestens übernächsten Winter.⟧</p><p><strong>⟦Und die Aale?⟧</strong></p><p>⟦Die waren vor uns da.⟧</p><p><strong>⟦Haben Sie Angst?⟧</strong></p><p>⟦Nein.⟧</p>{p("de", 3, 4)}</div></article></main>{FOOT}""",
    site="Bote",
    authors=["Imke Thorwald"],
)
wild(
    "interview, Q and A letters",
    "en",
    f"""{NAV}<main><article><h1>{T["en"]}</h1><p>Interview by Lena Orwick</p><div>{p("en", 0, 1)}<p>⟦Q: When will the stones turn?⟧</p><p>⟦A: When the oak is dry, so not before the winter after next.⟧</p><p>⟦Q: And the eels?⟧</p><p>⟦A: They were here first.⟧</p><p><em>⟦This interview has been edited and condensed for clarity.⟧</em></p></div></article></main>{FOOT}""",
    site="Holt",
    authors=["Lena Orwick"],
)
wild(
    "recipe card",
    "en",
    f"""{NAV}<main><article class="post"><h1 class="entry-title">Quince tart with ferry cheese</h1><p class="entry-meta"><time class="entry-time" datetime="2026-02-05T20:30:23+00:00">February 5, 2026</time> by <span class="entry-author"><a class="entry-author-link" rel="author"><span class="entry-author-name">Lena Orwick</span></a></span> <a>⟪Leave a Comment⟫</a></p><div class="entry-content"><p>⟪This post may contain affiliate links. Please read our disclosure policy.⟫</p><div class="tasty-recipes-quick-links"><a>⟪Jump to Recipe⟫</a> <a>⟪Print Recipe⟫</a></div><p>⟦Quinces keep until spring, and a tart of them keeps almost as long in a cold pantry by the sea.⟧</p><p>⟦My aunt baked it on the ferry, in an oven that leaned with the waves.⟧</p><div class="wprm-recipe-container"><h2 class="wprm-recipe-name">⟦Quince tart⟧</h2><div class="wprm-recipe-ingredients-container"><h3>⟦Ingredients⟧</h3><ul><li><span>3</span> <span>quinces</span></li><li>⟦200 g ferry cheese⟧</li><li>⟦1 sheet of pastry⟧</li></ul></div><div class="wprm-recipe-instructions-container"><h3>⟦Instructions⟧</h3><ol><li>⟦Peel the quinces and boil them until a needle goes through without a sound.⟧</li><li>⟦Bake for forty minutes and leave to cool by an open window.⟧</li></ol></div></div></div></article><div id="comments"><h3>⟪Reader Interactions⟫</h3><h4>⟪Comments⟫</h4><ol><li><p>⟪I baked it with pears and it leaned all the same, wonderful.⟫</p><a>⟪Reply⟫</a></li></ol></div></main>{FOOT}""",
    site="Pantry",
    title="Quince tart with ferry cheese",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "live ticker, german",
    "de",
    f"""{NAV}<main><article><h1>{T["de"]}</h1><p class="intro">⟦Der Rat stimmt heute über die Mühle ab. Alle Entwicklungen im Ticker.⟧</p><div class="ticker">{"".join(f'<div class="ticker-entry"><time datetime="2026-02-05T2{n}:30:00+01:00">2{n}:30 Uhr</time><h3>⟦Meldung Nummer {n} aus dem Rathaus⟧</h3><p>{t("de", n)}</p></div>' for n in (3, 2, 1, 0))}</div></article></main>{FOOT}""",
    head=ld(
        **{
            "@type": "LiveBlogPosting",
            "headline": T["de"],
            "datePublished": "2026-02-05T20:30:00+01:00",
            "author": {"@type": "Person", "name": "Imke Thorwald"},
        }
    ),
    site="Bote",
    authors=["Imke Thorwald"],
    published="2026-02-05T20:30+01:00",
)
wild(
    "gallery with texts",
    "en",
    f"""{NAV}<main><article><h1>{T["en"]}</h1><p>{t("en", 0)}</p>{"".join(f'<div class="slide"><div class="slide-count">⟪{n} of 5⟫</div><img src="/{n}.jpg"><h2>⟦Stop {n} on the old towpath⟧</h2><p>{t("en", n)}</p><p class="credit">⟪Tove Arkell/Getti Images⟫</p></div>' for n in range(1, 6))}</article></main>{FOOT}""",
    site="Holt",
)
wild(
    "poem in a post",
    "en",
    f"""{NAV}<main><article><h1>The stones at night</h1><p class="byline">By Lena Orwick</p><div class="poem"><p>⟦Turn, said the water, and the wheel said no,⟧<br>⟦the oak was dry, the eels were in the mud,⟧<br>⟦and all the winter long we heard it so⟧</p><p>⟦a sound of stones remembering the flood.⟧<br>⟦Nobody slept. The ferry did not go.⟧</p></div></article></main>{FOOT}""",
    site="Holt",
    title="The stones at night",
    authors=["Lena Orwick"],
)
wild(
    "letter to the editor",
    "de",
    f"""{NAV}<main><article><span>Leserbrief</span><h1>{T["de"]}</h1><div><p><em>⟦Zu „Streit im Hafen“ vom 3. Februar:⟧</em></p>{p("de", 0, 4)}<p>⟦Ole Brandis, Torfhafen⟧</p></div></article></main>{FOOT}""",
    site="Bote",
)
wild(
    "cookie banner inside main",
    "de",
    f"""{NAV}<main><div class="cc-wrap"><h2>⟪Wir respektieren Ihre Privatsphäre⟫</h2><p>⟪Wir und unsere 412 Partner speichern und verarbeiten personenbezogene Daten wie Browserdaten oder eindeutige Kennungen auf Ihrem Gerät. Indem Sie „Ich stimme zu“ auswählen, ermöglichen Sie Tracking-Technologien zur Unterstützung der gezeigten Zwecke.⟫</p><button>⟪Alle akzeptieren⟫</button></div><h1>{T["de"]}</h1><div class="txt">{p("de", 0, 6)}</div></main>{FOOT}""",
    site="Bote",
)
wild(
    "paywall half text",
    "de",
    f"""{NAV}<main><article><h1>{T["de"]}</h1><div class="b">{p("de", 0, 2)}<div class="fade"></div></div><div class="offer-x"><h2>⟪Weiterlesen mit Bote+⟫</h2><p>⟪Sie haben bereits ein Abo?⟫ <a>⟪Hier anmelden⟫</a></p><ul><li>⟪Alle Artikel auf bote.example lesen⟫</li><li>⟪Im ersten Monat kostenlos, danach 7,99 Euro⟫</li><li>⟪Jederzeit kündbar⟫</li></ul></div></article></main>{FOOT}""",
    site="Bote",
)
wild(
    "institute, german",
    "de",
    f"""{NAV}<main><div class="container"><p class="back"><a href="/">⟪Alle Meldungen⟫</a></p><span class="date">5. Februar 2026 | Meldung</span><h1>{T["de"]}</h1><p class="lead">⟦Ein Team um Imke Thorwald hat das Wehr vermessen.⟧</p><div class="ce-text">{p("de", 0, 6)}</div><div class="ce-text"><h3>⟪Weitere Informationen:⟫</h3><p><a href="/x">⟪Zur Arbeitsgruppe Gezeiten⟫</a></p><h3>⟪Kontakt⟫</h3><p>⟪Dr. Imke Thorwald⟫<br>⟪Institut für Gezeitenkunde⟫<br>⟪Telefon: 04999 123-456⟫<br>⟪thorwald@gez.example⟫</p></div></div></main>{FOOT}""",
    site="Institut für Gezeitenkunde",
    published=DAY,
)
wild(
    "press release with boilerplate",
    "en",
    f"""{NAV}<main><div class="release"><p>⟪FOR IMMEDIATE RELEASE⟫</p><h1>{T["en"]}</h1><p>February 5, 2026</p>{p("en", 0, 6)}<p>⟪###⟫</p><p><strong>⟪Media contact⟫</strong></p><p>⟪Lena Orwick, press@wexmoor.example, +1 555 0100⟫</p></div></main>{FOOT}""",
    site="Wexmoor Works",
    published=DAY,
)
wild(
    "listicle, numbered",
    "en",
    f"""{NAV}<main><article><h1>5 mills that still turn</h1><p>⟦Most mills are museums now, but some still grind.⟧</p>{"".join(f'<h2>⟦{n}. The mill of place {n}⟧</h2><figure><img src="/{n}.jpg"><figcaption>⟪Photo: Tove Arkell {n}⟫</figcaption></figure><p>{t("en", n)}</p><p><a href="/b{n}">⟪Book now⟫</a></p>' for n in range(1, 6))}</article></main>{FOOT}""",
    site="Holt",
    title="5 mills that still turn",
)
wild(
    "review with rating box",
    "en",
    f"""{NAV}<main><article><h1>{T["en"]}</h1><div class="verdict-box"><h3>⟦Our verdict⟧</h3><p>⟦A fine wheel that deserves better oak than it has been given by the council.⟧</p><div>⟦Pros⟧<ul><li>⟦Turns with the tide⟧</li><li>⟦Needs no fuel at all⟧</li></ul></div><div>⟦Cons⟧<ul><li>⟦Upsets the eels⟧</li></ul></div></div>{p("en", 0, 6)}<div class="buy"><a href="/buy">⟪Check price at Quay Store⟫</a></div></article></main>{FOOT}""",
    site="Holt",
)
wild(
    "table of results in a report",
    "de",
    f"""{NAV}<main><article><h1>{T["de"]}</h1>{p("de", 0, 3)}<table><thead><tr><th>⟦Ort⟧</th><th>⟦Stimmen⟧</th></tr></thead><tbody><tr><td>⟦Torfhafen Nord⟧</td><td>⟦412⟧</td></tr><tr><td>⟦Moorende⟧</td><td>⟦97⟧</td></tr></tbody></table>{p("de", 3, 6)}</article></main>{FOOT}""",
    site="Bote",
)
wild(
    "translated, author bio with comma",
    "en",
    f"""{NAV}<main><article class=hentry><h1>{T["en"]}</h1><div class="author-meta"><span>Words by</span> <a href="/writers/lena">Lena Orwick</a> <span>Photography by</span> <a href="/writers/tove">Tove Arkell</a></div><time datetime="2026-02-05">5 February 2026</time><div class=e>{p("en", 0, 6)}</div><div class="bio-x"><p>⟪Lena Orwick is a writer and former ferry hand who lives in Wexmoor.⟫</p></div></article></main>{FOOT}""",
    site="Holt",
    authors=["Lena Orwick"],
    published=DAY,
)
wild(
    "classicpress, sidebar about",
    "de",
    f"""<div id="page"><div id="header"><h1><a href="/">Watt und Mühle</a></h1><div class="description">⟪Notizen vom Deich⟫</div></div><div id="content"><div class="navigation"><div>« <a rel="prev">⟪Tau und andere Verwandte⟫</a></div></div><div class="post"><h2>{T["de"]}</h2><small>5. Februar 2026 von Imke</small><div class="entry">{p("de", 0, 6)}<p class="postmetadata alt"><small>⟪Dieser Beitrag wurde am Donnerstag, 5. Februar 2026 um 20:30 erstellt und unter Mühlen abgelegt. Sie können die Diskussion durch den RSS-2.0-Feed verfolgen.⟫</small></p></div></div><h3 id="comments">⟪2 Antworten zu „{T["de"]}“⟫</h3><ol class="commentlist"><li><cite>Ray</cite> sagt:<p>⟪Als Kind bin ich mit dem Schlitten vom Damm gefahren, da stand das Rad schon still.⟫</p></li><li><cite>Ole</cite> sagt:<p>⟪Schön geschrieben, und die Fotos vom Wehr sind auch gelungen.⟫</p></li></ol></div></div>""",
    seo=f"Watt und Mühle » Blog Archiv » {T['de']}",
    authors=["Imke"],
    published="2026-02-05T20:30+01:00",
    url="https://watt.example.de/2026/02/05/muehle/",
)
