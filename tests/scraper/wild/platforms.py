# ruff: noqa: E501 - pages are data
"""Blogs on platforms and in the themes of the systems that write them, most of the 2010s."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, text, told
from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, og, wild
from tests.scraper.wild.words import TITLES, br, p

T = TITLES
DAY = "2016-02-05"
URL = "https://holt.example/2016/02/tidal-mill.html"


def comment(words: str, who: str = "Ray", cls: str = "comment") -> str:
    return f'<li class="{cls}"><cite class="fn">{who}</cite> <span class="says">says:</span><div class="comment-meta"><a href="#c1">February 6, 2016 at 9:01 am</a></div><p>⟪{words}⟫</p><a class="comment-reply-link">Reply</a></li>'


SAID = "My grandfather worked these stones until the winter of the great ice, and he never spoke of it."
SAID_DE = "Mein Großvater hat an diesen Steinen gearbeitet, bis der Winter mit dem großen Eis kam."

wild(
    "blogger simple 2012",
    "en",
    f"""<div class="content-outer"><div class="header-outer"><h1 class="title"><a href="/">Holt's Pages</a></h1><p class="description"><span>⟪Notes from a ferry house on the northern shore.⟫</span></p></div><div class="main-outer"><div class="column-center-inner"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, February 5, 2016</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><a name="44"></a><h3 class="post-title entry-title" itemprop="name">{T["en"]}</h3><div class="post-header"></div><div class="post-body entry-content" id="post-body-44" itemprop="description articleBody"><div class="separator" style="clear: both"><a href="https://1.bp.example/s1600/mill.jpg" imageanchor="1"><img src="https://1.bp.example/s320/mill.jpg" width="320" height="240"></a></div>{text("slate", 1)}<br><br>{text("slate", 2)}<br><br><table align="center" class="tr-caption-container"><tbody><tr><td><img src="https://1.bp.example/s320/eel.jpg"></td></tr><tr><td class="tr-caption">The sluice in May</td></tr></tbody></table><br>{text("slate", 3)}<br><br>{text("slate", 4)}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><a class="g-profile" href="https://www.blogger.example/profile/1" rel="author"><span itemprop="name">Lena Orwick</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="{URL}" rel="bookmark"><abbr class="published" itemprop="datePublished" title="2016-02-05T20:30:00+01:00">8:30 PM</abbr></a></span></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">⟪Labels:⟫ <a href="/search/label/rivers" rel="tag">rivers</a></span></div></div></div><div class="comments" id="comments"><h4>1 comment:</h4><div id="Blog1_comments-block-wrapper"><dl id="comments-block"><dt class="comment-author"><a>Ray</a> said...</dt><dd class="comment-body"><p>⟪{SAID}⟫</p></dd></dl></div><p class="comment-footer"><a>⟪Post a Comment⟫</a></p></div></div></div></div></div><div class="blog-pager" id="blog-pager"><a>⟪Newer Post⟫</a><a>⟪Older Post⟫</a></div><div class="post-feeds">⟪Subscribe to: Post Comments (Atom)⟫</div></div></div></div><div class="column-right-outer"><div class="widget Profile"><h2>About Me</h2><dl class="profile-datablock"><dd class="profile-textblock">⟪I keep a ferry house and count eels whenever it rains, which is often.⟫</dd></dl></div><div class="widget BlogArchive"><h2>⟪Blog Archive⟫</h2><ul><li>⟪January (4)⟫</li></ul></div></div></div></div>""",
    head='<meta content="blogger" name="generator"><meta property="og:title" content="' + T["en"] + '">',
    url=URL,
    seo=f"Holt's Pages: {T['en']}",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "tumblr text post",
    "en",
    f"""<div id="page"><div id="header"><h1><a href="/">millwheel</a></h1><div id="description">⟪small notes about water, wood and patience⟫</div></div><div id="posts"><div class="post text"><h2 class="title"><a href="/post/1/mill">{T["en"]}</a></h2><div class="body">{told("fennel", 4)}<blockquote><p>{text("fennel", 5)}</p></blockquote></div><div class="metadata"><span class="date"><a href="/post/1/mill">Feb 5, 2016</a></span> <span class="tags"><a href="/tagged/mills">#mills</a></span> <span class="notes"><a>⟪412 notes⟫</a></span></div></div><div class="notes-container"><ol class="notes"><li class="note like">⟪ray-of-dunmere liked this⟫</li><li class="note reblog">⟪eelcounter reblogged this from millwheel⟫</li></ol></div></div></div>""",
    head='<meta property="og:type" content="tumblr-feed:entry"><meta property="og:title" content="' + T["en"] + '">',
    url="https://millwheel.tumblr.example/post/1/mill",
    seo=f"millwheel — {T['en']}",
    published=DAY,
)

wild(
    "tumblr untitled, reblogged",
    "en",
    f"""<section class="post" id="post-12"><div class="text-post"><p><a class="tumblr_blog" href="/x">eelcounter</a>:</p><blockquote>{told("cobalt", 2)}</blockquote>{told("umber", 3)}</div><div class="panel"><div class="date">5th February 2016</div><div class="note-count">⟪88 notes⟫</div></div></section>""",
    head='<meta property="og:title" content="On the wheel of Wexmoor">',
    title="On the wheel of Wexmoor",
    url="https://millwheel.tumblr.example/post/12",
    seo="millwheel — On the wheel of Wexmoor",
    published=DAY,
)

wild(
    "medium 2017, noscript pictures",
    "en",
    f"""<div class="site-main"><div class="metabar"><a>⟪Sign in⟫</a></div><main role="main"><article class="u-minHeight100vh postArticle postArticle--full"><header class="container u-maxWidth740"><div class="postMetaLockup u-flexCenter"><div class="u-flex0"><a href="/@lena"><img class="avatar-image" src="/l.jpg" alt="Go to the profile of Lena Orwick"></a></div><div class="u-flex1"><a class="ds-link" href="/@lena" data-action="show-user-card">Lena Orwick</a><div class="ui-caption postMetaInline">⟪Keeper of a ferry house. Counts eels.⟫</div><div class="ui-caption"><time datetime="2016-02-05T20:30:23.112Z">Feb 5, 2016</time><span class="readingTime" title="4 min read"></span></div></div></div></header><div class="postArticle-content js-postField"><section class="section--body section--first"><div class="section-content"><div class="section-inner sectionLayout--insetColumn"><h1 class="graf graf--h3 graf--leading graf--title">{T["en"]}</h1><figure class="graf graf--figure"><div class="aspectRatioPlaceholder"><div class="progressiveMedia"><img src="/freeze/60/mill.jpg" class="progressiveMedia-thumbnail"><noscript class="js-progressiveMedia-inner"><img class="progressiveMedia-noscript" src="https://cdn.example/max/1600/mill.jpg"></noscript></div></div><figcaption class="imageCaption">The wheel before the flood</figcaption></figure>{told("lattice", 4)}<h3 class="graf graf--h3">⟦What the eels know⟧</h3>{text("lattice", 5)}<pre class="graf graf--pre">⟦tide --next --at wexmoor⟧</pre><p class="graf graf--p graf--trailing">{text("lattice", 6)}</p></div></div></section></div><footer class="u-paddingTop10"><div class="postActions"><button>⟪Clap⟫</button></div><div class="u-tags"><ul><li><a href="/tag/rivers">⟪Rivers⟫</a></li></ul></div><div class="uiScale"><h3><a>Lena Orwick</a></h3><p>⟪Keeper of a ferry house. Counts eels and writes about what she finds.⟫</p></div></footer></article><div class="supplementalPostContent"><h4>⟪More from Lena Orwick⟫</h4>{cards("en")}<h4>⟪Responses⟫</h4><p>⟪{SAID}⟫</p></div></main></div>""",
    head='<meta property="article:published_time" content="2016-02-05T20:30:23.112Z"><meta property="author" content="Lena Orwick"><meta property="og:title" content="'
    + T["en"]
    + '">',
    seo=f"{T['en']} – Holt – Medium",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+00:00",
)

wild(
    "substack 2021, subscribe in the middle",
    "en",
    f"""<div id="entry"><div class="main"><div class="topbar"><a class="headline"><span class="name">The Sluice</span></a><button>⟪Subscribe⟫</button></div><article class="post"><div class="post-header"><h1 class="post-title">{T["en"]}</h1><h3 class="subtitle">On wheels, eels and patience</h3><table class="post-meta"><tr><td class="post-meta-item author"><a href="/people/1">Lena Orwick</a></td><td class="post-meta-item post-date" title="2016-02-05T20:30:23.000Z">Feb 5</td></tr></table></div><div class="available-content"><div class="body markup">{told("saffron", 2)}<div class="subscribe-widget"><div class="signup-wrap"><p>⟪The Sluice is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.⟫</p><input type="email"><button>⟪Subscribe⟫</button></div></div><p><a href="#footnote-1" class="footnote-anchor">1</a></p>{text("saffron", 3)}<div class="captioned-image-container"><figure><a class="image-link" href="x"><img src="https://cdn.example/w_1456/mill.png"></a><figcaption class="image-caption">The wheel in May</figcaption></figure></div><p>{text("saffron", 4)}</p><p class="button-wrapper"><a class="button primary">⟪Share The Sluice⟫</a></p><p>{text("saffron", 5)}</p><div class="footnote"><a class="footnote-number" href="#a">1</a><div class="footnote-content"><p>⟦The blades are counted twice in the older papers.⟧</p></div></div></div></div><div class="post-footer"><a>⟪← Previous⟫</a><a>⟪Next →⟫</a></div><div class="comments-page"><h4>⟪Comments⟫</h4><div class="comment-content"><p>⟪{SAID}⟫</p></div></div></article></div></div>""",
    head=meta(author="Lena Orwick") + og(T["en"], "The Sluice"),
    seo=f"{T['en']} - by Lena Orwick - The Sluice",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+00:00",
)

wild(
    "ghost casper 1",
    "en",
    f"""<header class="main-header post-head no-cover"><nav class="main-nav"><a class="back-button icon-arrow-left" href="/">Home</a></nav></header><main class="content" role="main"><article class="post tag-rivers"><header class="post-header"><h1 class="post-title">{T["en"]}</h1><section class="post-meta"><time class="post-date" datetime="2016-02-05">05 February 2016</time> on <a href="/tag/rivers/">rivers</a></section></header><section class="post-content">{told("willow", 5)}<ul><li>⟦oak for the blades⟧</li><li>⟦pitch for the joints⟧</li></ul></section><footer class="post-footer"><figure class="author-image"><a class="img" href="/author/lena/" style="background-image: url(/a.png)"><span class="hidden">Lena Orwick's Picture</span></a></figure><section class="author"><h4><a href="/author/lena/">Lena Orwick</a></h4><p>⟪Counts eels at night and writes about it in the morning.⟫</p><div class="author-meta"><span class="author-location">⟪Dunmere⟫</span></div></section><section class="share"><h4>⟪Share this post⟫</h4></section></footer></article></main><aside class="read-next"><a class="read-next-story prev" href="/y/"><section class="post"><h2>⟪Rope and other relatives⟫</h2><p>⟪Every rope has a cousin somewhere in the harbour, and most of them know it.⟫</p></section></a></aside><footer class="site-footer"><section class="copyright">⟪Holt © 2016⟫</section></footer>""",
    site="Holt",
    sep=" - ",
    authors=["Lena Orwick"],
    published=DAY,
)

wild(
    "wordpress twentyeleven",
    "en",
    f"""<div id="page" class="hfeed"><header id="branding"><hgroup><h1 id="site-title"><span><a href="/">Holt</a></span></h1><h2 id="site-description">⟪Notes from a ferry house⟫</h2></hgroup><nav id="access"><h3 class="assistive-text">⟪Main menu⟫</h3></nav></header><div id="main"><div id="primary"><div id="content" role="main"><nav id="nav-single"><h3 class="assistive-text">⟪Post navigation⟫</h3><span class="nav-previous"><a rel="prev">⟪← Previous⟫</a></span></nav><article id="post-12" class="post hentry"><header class="entry-header"><h1 class="entry-title">{T["en"]}</h1><div class="entry-meta"><span class="sep">Posted on </span><a rel="bookmark"><time class="entry-date" datetime="2016-02-05T20:30:23+00:00">February 5, 2016</time></a><span class="by-author"> <span class="sep"> by </span> <span class="author vcard"><a class="url fn n" href="/author/lena" rel="author">Lena Orwick</a></span></span></div></header><div class="entry-content">{told("harrow", 5)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">⟪Share this:⟫</h3><ul><li>⟪Email⟫</li></ul></div><div class="sharedaddy sd-like"><h3 class="sd-title">⟪Like this:⟫</h3><span>⟪Like Loading...⟫</span></div><div id="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>⟪Related⟫</em></h3><p>⟪Rope and other relatives⟫</p></div></div><footer class="entry-meta">⟪This entry was posted in⟫ <a rel="category tag">Rivers</a> by <a>Lena Orwick</a>. ⟪Bookmark the permalink⟫.<div id="author-info"><div id="author-description"><h2>⟪About Lena Orwick⟫</h2>⟪Keeper of a ferry house, counter of eels.⟫</div></div></footer></article><div id="comments"><h2 id="comments-title">⟪One thought on⟫ “<span>{T["en"]}</span>”</h2><ol class="commentlist">{comment(SAID)}</ol><div id="respond"><h3>⟪Leave a Reply⟫</h3><p>⟪Your email address will not be published.⟫</p></div></div></div></div></div></div>""",
    site="Holt",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+00:00",
)

wild(
    "wordpress kubrick, narrowcolumn",
    "de",
    f"""<div id="page"><div id="header"><div id="headerimg"><h1><a href="/">Deichnotizen</a></h1><div class="description">⟪Was das Wasser liegen lässt⟫</div></div></div><hr><div id="content" class="widecolumn"><div class="navigation"><div class="alignleft">« <a>⟪Seil und andere Verwandte⟫</a></div></div><div class="post" id="post-12"><h2>{T["de"]}</h2><div class="entry">{erzählt("harke", 5)}<p class="postmetadata alt"><small>⟪Dieser Beitrag wurde am Freitag, 5. Februar 2016 um 20:30 veröffentlicht und unter⟫ <a rel="category tag">Mühlen</a> gespeichert. Sie können Kommentare zu diesem Eintrag durch den RSS-2.0-Feed verfolgen.</small></p></div></div><h3 id="comments">⟪Eine Reaktion zu⟫ &#8220;{T["de"]}&#8221;</h3><ol class="commentlist"><li class="alt"><cite>Ole</cite> sagt:<br><small class="commentmetadata"><a>6. Februar 2016 um 9:01</a></small><p>⟪{SAID_DE}⟫</p></li></ol><h3 id="respond">⟪Hinterlasse eine Antwort⟫</h3></div><div id="footer"><p>⟪Deichnotizen läuft mit WordPress⟫</p></div></div>""",
    seo=f"Deichnotizen » Blog Archive » {T['de']}",
    url="https://deich.example/2016/02/05/gezeitenmuehle/",
    published="2016-02-05T20:30+01:00",
)

wild(
    "serendipity (s9y)",
    "de",
    f"""<div id="serendipity_banner"><h1><a href="/">Deichnotizen</a></h1><h2>⟪Was das Wasser liegen lässt⟫</h2></div><table id="mainpane"><tr><td id="content"><div class="serendipity_Entry_Date"><h3 class="serendipity_date">Freitag, 5. Februar 2016</h3><h4 class="serendipity_title"><a href="/archives/44">{T["de"]}</a></h4><div class="serendipity_entry"><div class="serendipity_entry_body">{br("de", 0, 3)}</div><a id="extended"></a><div class="serendipity_entry_extended">{br("de", 3, 6)}</div><div class="serendipity_entryFooter">Geschrieben von <a href="/authors/1">Imke Thorwald</a> in <a href="/categories/1">Mühlen</a> um <a>20:30</a> | <a>⟪Kommentare (1)⟫</a> | <a>⟪Trackbacks (0)⟫</a></div></div><div class="serendipity_comments"><div class="serendipity_commentsTitle">⟪Kommentare⟫</div><div class="serendipity_comment"><div class="serendipity_commentBody">⟪{SAID_DE}⟫</div><div class="serendipity_comment_source">#1 Ole am 06.02.2016 09:01 (Antwort)</div></div><div class="serendipity_commentsTitle">⟪Kommentar schreiben⟫</div><form><table><tr><td>⟪Name⟫</td></tr></table><p>⟪Umschließende Sterne heben ein Wort hervor.⟫</p></form></div></div></td><td id="serendipitySideBar"><h3>⟪Kalender⟫</h3><table><tr><td>⟪Mo⟫</td></tr></table></td></tr></table>""",
    seo=f"{T['de']} - Deichnotizen",
    url="https://deich.example/archives/44-Gezeitenmuehle.html",
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "typepad",
    "en",
    f"""<div id="container"><div id="banner"><h1><a href="/">Holt at Sea</a></h1></div><div id="pagebody"><div id="alpha"><p class="content-nav"><a>⟪« Rope and other relatives⟫</a> | <a>⟪Main⟫</a> | <a>⟪The long quay in autumn »⟫</a></p><h2 class="date-header">February 05, 2016</h2><div class="entry" id="entry-6a"><h3 class="entry-header">{T["en"]}</h3><div class="entry-content"><div class="entry-body">{told("juniper", 3)}</div><div class="entry-more">{told("juniper", 6).replace(told("juniper", 3), "")}</div></div><div class="entry-footer"><p class="entry-footer-info"><span class="post-footers">Posted by Lena Orwick on February 05, 2016 at 08:30 PM in <a>Rivers</a></span> | <a class="permalink">⟪Permalink⟫</a></p></div></div><h2 class="trackbacks-header">⟪TrackBack⟫</h2><p>⟪TrackBack URL for this entry:⟫<br>⟪https://www.typepad.example/services/trackback/6a00⟫</p><h2 class="comments-header">⟪Comments⟫</h2><div class="comments-content"><div class="comment"><div class="comment-content"><p>⟪{SAID}⟫</p></div><p class="comment-footer">Posted by: Ray | February 06, 2016 at 09:01 AM</p></div></div></div></div></div>""",
    seo=f"Holt at Sea: {T['en']}",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30",
)

wild(
    "movable type 4",
    "en",
    f"""<div id="container"><div id="header"><div id="header-name"><a href="/">Mill Notes</a></div></div><div id="content"><div id="alpha"><div id="entry-12" class="entry-asset asset hentry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">{T["en"]}</h1><div class="asset-meta"><span class="byline">By <span class="vcard author"><a class="fn url">Lena Orwick</a></span> on <abbr class="published" title="2016-02-05T20:30:23-05:00">February 5, 2016 8:30 PM</abbr></span> <span class="separator">|</span> <a>⟪0 Comments⟫</a></div></div><div class="asset-content entry-content"><div class="asset-body">{told("oriole", 4)}</div></div><div class="asset-footer"><div class="entry-categories"><h4>⟪Categories⟫</h4><ul><li>Rivers</li></ul></div></div></div><div id="comments" class="comments"><div class="comments-open"><h2>⟪Leave a comment⟫</h2></div></div></div><div id="beta"><div class="widget-about-this-page"><h3>⟪About this Entry⟫</h3><p>⟪This page contains a single entry by Lena Orwick published on February 5, 2016 8:30 PM.⟫</p><p>⟪Rope was the previous entry in this blog.⟫</p></div></div></div></div>""",
    site="Mill Notes",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30-05:00",
)

wild(
    "livejournal",
    "en",
    f"""<div id="page"><article class="b-singlepost hentry"><div class="b-singlepost-about"><div class="b-singlepost-author"><div class="b-singlepost-author-userpic"><img src="/u.jpg" alt="eelcounter"></div><div class="b-singlepost-author-user-icon"><span class="ljuser i-ljuser"><a href="https://eelcounter.lj.example/profile"><img src="/i.gif"></a><a href="https://eelcounter.lj.example/"><b>eelcounter</b></a></span></div></div><div class="b-singlepost-author-date"><time class="b-singlepost-date"><a>2016</a>-<a>02</a>-<a>05</a> 20:30:00</time></div></div><div class="b-singlepost-wrapper"><h1 class="b-singlepost-title entry-title">{T["en"]}</h1><div class="b-singlepost-body entry-content">{br("en", 0, 6)}</div><div class="b-singlepost-tags"><strong>⟪Tags:⟫</strong> <a rel="tag">rivers</a></div></div></article><div class="b-xylem"><ul><li>⟪Previous Entry⟫</li></ul></div><div id="comments"><div class="b-tree-twig"><div class="comment-text">⟪{SAID}⟫</div><a>Reply</a></div></div></div>""",
    seo=f"{T['en']}: eelcounter — LiveJournal",
    url="https://eelcounter.lj.example/1234.html",
    authors=["eelcounter"],
    published="2016-02-05T20:30",
)

wild(
    "squarespace 7, summary below",
    "en",
    f"""<div id="siteWrapper"><header id="header"><h1 class="site-title"><a href="/">Holt Studio</a></h1></header><main id="page"><section id="content"><article class="hentry category-rivers author-lena-orwick post-type-text" data-item-id="5"><header><h1 class="entry-title" data-content-field="title"><a class="u-url" href="/journal/mill">{T["en"]}</a></h1><span class="dateline"><a><time class="published" datetime="2016-02-05">February 5, 2016</time></a></span></header><div class="body entry-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row"><div class="col sqs-col-12"><div class="sqs-block image-block"><figure><noscript><img src="https://images.sq.example/mill.jpg?format=1000w" alt="mill.jpg"></noscript><img class="thumb-image" data-src="https://images.sq.example/mill.jpg" alt="mill.jpg"></figure></div><div class="sqs-block html-block"><div class="sqs-block-content">{told("heron", 3)}</div></div><div class="sqs-block quote-block"><figure class="block-animation-none"><blockquote><span>“</span>⟦A wheel remembers every hand that has stopped it⟧<span>”</span></blockquote><figcaption class="source">— Orla Fenwick</figcaption></figure></div><div class="sqs-block html-block"><div class="sqs-block-content">{told("heron", 6).replace(told("heron", 3), "")}</div></div><div class="sqs-block newsletter-block"><header class="newsletter-form-header"><h2>⟪Subscribe⟫</h2><p>⟪Sign up with your email address to receive news and updates.⟫</p></header></div><div class="sqs-block summary-v2-block"><div class="summary-heading">⟪Featured⟫</div><div class="summary-item"><div class="summary-title"><a href="/j/2">⟪Rope and other relatives⟫</a></div><div class="summary-excerpt"><p>⟪Every rope has a cousin somewhere in the harbour, and most of them know it.⟫</p></div></div></div></div></div></div></div><footer><p class="entry-meta"><span class="author">⟪Posted by⟫ <a rel="author">Lena Orwick</a></span></p><div class="squarespace-comments"><h3>⟪Comments⟫</h3></div></footer></article><nav class="pagination"><a><h2>⟪The long quay in autumn⟫</h2></a></nav></section></main></div>""",
    head='<meta itemprop="author" content="Lena Orwick"><meta itemprop="datePublished" content="2016-02-05T20:30:23-0500"><meta itemprop="headline" content="'
    + T["en"]
    + '">',
    site="Holt Studio",
    sep=" — ",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30-05:00",
)

wild(
    "weebly",
    "en",
    f"""<div id="wrapper"><div id="header"><span id="wsite-title">Holt's Boatyard</span></div><div id="content-wrapper"><div id="wsite-content"><div class="blog-body"><div class="blog-post"><h2 class="blog-title"><a class="blog-title-link blog-link" href="/blog/mill">{T["en"]}</a></h2><p class="blog-date"><span class="date-text">2/5/2016</span></p><p class="blog-comments"><a>⟪0 Comments⟫</a></p><div class="blog-separator"></div><div class="blog-content"><div class="paragraph" style="text-align:left;">{br("en", 0, 3)}</div><div><div class="wsite-image"><a><img src="/uploads/mill_orig.jpg" alt="Picture" style="width:auto;max-width:100%"></a><div style="display:block;font-size:90%">The wheel in May</div></div></div><div class="paragraph">{br("en", 3, 6)}</div></div><div class="blog-social"><span>⟪Tweet⟫</span></div><p class="blog-comments-bottom"><a>⟪0 Comments⟫</a></p></div></div><div class="blog-sidebar"><h2>⟪Author⟫</h2><p>⟪Write something about yourself. No need to be fancy, just an overview.⟫</p><h2>⟪Archives⟫</h2><p><a>⟪February 2016⟫</a></p></div></div></div></div>""",
    seo=f"{T['en']} - Holt's Boatyard",
    published=DAY,
)

wild(
    "jimdo, layers",
    "de",
    f"""<div id="cc-tp-padding"><div id="cc-tp-navi">{links("de")}</div><div id="content_area"><div id="content_start"></div><article class="j-blog"><div class="n j-blog-meta j-blog-post--header"><div class="j-text j-module n"><span class="j-text j-blog-post--date">Fr</span> <span>05</span> <span>Feb</span> <span>2016</span></div><h1 class="j-blog-header j-blog-headline j-blog-post--headline">{T["de"]}</h1></div><div class="post j-blog-content"><div id="cc-matrix-1"><div class="j-module n j-textWithImage"><figure class="cc-imagewrapper"><img src="https://image.jim.example/dimension=320x1024/mill.jpg"><figcaption>Das Rad im Mai</figcaption></figure><div>{erzählt("linde", 2)}</div></div><div class="j-module n j-hr"><div class="hr"></div></div><div class="j-module n j-text">{erzählt("linde", 5).replace(erzählt("linde", 2), "")}</div></div></div><div class="j-module n j-comment"><p>⟪Kommentar schreiben⟫</p><p>⟪Kommentare: 0⟫</p></div></article></div></div><div id="contentfooter"><p>⟪Impressum | Datenschutz | Sitemap⟫</p><span>⟪Abmelden | Bearbeiten⟫</span></div>""",
    site="Töpferei Brandis",
    sep=" - ",
    url="https://www.toepferei.example/2016/02/05/gezeitenmühle/",
    published=DAY,
)

wild(
    "drupal 7 blog, article with comments of the same markup",
    "en",
    f"""<div id="page-wrapper"><div id="page"><div id="header"><div id="name-and-slogan"><div id="site-name"><strong><a href="/">Harbour Watch</a></strong></div></div></div><div id="main-wrapper"><div id="main"><div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{T["en"]}</h1><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-12" class="node node-blog node-full clearfix" about="/mill" typeof="sioct:BlogPost"><span property="dc:title" content="{T["en"]}" class="rdf-meta element-hidden"></span><div class="meta submitted"><span property="dc:date dc:created" content="2016-02-05T20:30:23+00:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <span class="username" typeof="sioc:UserAccount" property="foaf:name">Lena Orwick</span> on Fri, 02/05/2016 - 20:30</span></div><div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{told("marl", 5)}</div></div></div></div><div class="link-wrapper"><ul class="links inline"><li>⟪Lena Orwick's blog⟫</li><li><a>⟪Log in⟫</a> to post comments</li></ul></div><div id="comments" class="comment-wrapper"><h2 class="title">⟪Comments⟫</h2><div class="comment clearfix" typeof="sioc:Post sioct:Comment"><div class="comment-text"><h3 property="dc:title">⟪A memory of the stones⟫</h3><div class="content"><div class="field field-name-comment-body"><div class="field-items"><div class="field-item even" property="content:encoded"><p>⟪{SAID}⟫</p></div></div></div></div></div><footer class="comment-footer"><ul class="links inline"><li>reply</li></ul></footer></div></div></div></div></div></div></div></div></div></div></div></div>""",
    site="Harbour Watch",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+00:00",
)

wild(
    "drupal 9 umami, recipe",
    "en",
    f"""<div class="layout-container"><main><div class="block-page-title-block"><h1 class="page-title"><span class="field field--name-title">Quince and barley broth</span></h1></div><article class="node node--type-recipe node--view-mode-full"><div class="node__content"><div class="layout layout--twocol-section"><div class="layout__region--first"><div class="field field--name-field-recipe-category"><div class="field__label visually-hidden">Recipe category</div><a>Soups</a></div><div class="field field--name-field-summary"><p>⟦A broth for the first cold evening, made from what the cellar still holds.⟧</p></div><dl class="recipe-meta"><dt>⟦Preparation time⟧</dt><dd>⟦15 minutes⟧</dd><dt>Cooking time</dt><dd>⟦45 minutes⟧</dd></dl></div></div><div class="layout__region--content"><h2>⟦Ingredients⟧</h2><div class="field field--name-field-ingredients"><div class="field__items"><div class="field__item">⟦2 large quinces, peeled and cored⟧</div><div class="field__item">⟦150 g pearl barley, rinsed twice⟧</div><div class="field__item">⟦1 litre vegetable stock⟧</div></div></div><h2>⟦Recipe instruction⟧</h2><div class="field field--name-field-recipe-instruction"><ol><li>⟦Boil the barley in the stock until it is soft, which takes half an hour.⟧</li><li>⟦Add the quinces in thin slices and let them stand without stirring.⟧</li><li>⟦Serve with a spoon of sour cream and a little black pepper.⟧</li></ol></div></div></div></article></main></div>{FOOT}""",
    title="Quince and barley broth",
    site="Umbra Food Magazine",
)

wild(
    "typo3 tt_news, hr line",
    "de",
    f"""<div id="wrap"><div id="nav">{links("de")}</div><div id="inhalt"><!--TYPO3SEARCH_begin--><a id="c12"></a><div class="tx-ttnews"><div class="news-single-item"><div class="news-single-rightbox">⟪Mittwoch, 05. Februar 2014 20:30 Uhr⟫</div><h1>{T["de"]}</h1><h2>⟦Das Rad soll sich im übernächsten Winter wieder drehen⟧</h2><div class="news-single-timedata">Alter: 2 Jahre</div><div class="news-single-author">Von: Imke Thorwald</div><div class="news-single-img"><img src="uploads/pics/muehle.jpg" width="240"><p class="news-single-imgcaption">Das Rad im Mai</p></div>{erzählt("moor", 5)}<hr class="clearer"><div class="news-single-additional-info"><h3>⟪Dateien:⟫</h3><dl><dd>⟪Beschluss.pdf⟫</dd></dl><h3>⟪Weitere Meldungen⟫</h3><ul><li><a>⟪Fischotter kehren zurück⟫</a></li></ul></div><div class="news-single-backlink"><a>⟪zurück zu: Aktuelles⟫</a></div></div></div><!--TYPO3SEARCH_end--></div></div>""",
    seo=f"Gemeinde Torfhafen: {T['de']}",
    url="https://www.torfhafen.example/aktuelles/einzelansicht/artikel/gezeitenmuehle.html",
    authors=["Imke Thorwald"],
    published="2014-02-05T20:30+01:00",
)

wild(
    "contao news reader",
    "de",
    f"""<div id="wrapper"><header id="header"><div class="inside"><nav class="mod_navigation block">{links("de")}</nav></div></header><div id="container"><main id="main"><div class="inside"><div class="mod_article first last block" id="article-44"><div class="mod_newsreader block"><div class="layout_full block"><h1>{T["de"]}</h1><p class="info"><time datetime="2016-02-05T20:30:00+01:00">05.02.2016 20:30</time> von Imke Thorwald</p><div class="ce_text block">{erzählt("barke", 3)}</div><div class="ce_text block"><h2>⟦Was die Fischer sagen⟧</h2><figure class="image_container float_left"><img src="assets/images/m.jpg" alt=""><figcaption class="caption">Das Rad im Mai</figcaption></figure>{erzählt("barke", 6).replace(erzählt("barke", 3), "")}</div></div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">⟪Zurück⟫</a></p><div class="ce_comments block"><h2>⟪Kommentare⟫</h2><div class="comment_default"><p class="info">Kommentar von Ole</p><div class="comment"><p>⟪{SAID_DE}⟫</p></div></div><p>⟪Einen Kommentar schreiben⟫</p></div></div></div></div></main><aside id="left"><div class="inside"><h3>⟪Nachrichtenarchiv⟫</h3></div></aside></div></div>""",
    site="Heimatverein Torfhafen",
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "joomla 1.5, tables",
    "de",
    f"""<table class="nopad"><tr><td id="left"><ul class="menu"><li><a>Start</a></li></ul></td><td valign="top"><table class="contentpaneopen"><tr><td class="contentheading" width="100%"><a href="/x" class="contentpagetitle">{T["de"]}</a></td><td align="right" class="buttonheading"><a title="PDF">⟪PDF⟫</a></td><td class="buttonheading"><a>⟪Drucken⟫</a></td></tr></table><table class="contentpaneopen"><tr><td><span class="small">Geschrieben von: Imke Thorwald</span></td></tr><tr><td valign="top" class="createdate">Freitag, den 05. Februar 2016 um 20:30 Uhr</td></tr><tr><td valign="top">{erzählt("kiesel", 5)}</td></tr><tr><td class="modifydate">Zuletzt aktualisiert am Samstag, den 06. Februar 2016 um 09:10 Uhr</td></tr></table><span class="article_separator">&nbsp;</span><table class="pagenav"><tr><th class="pagenav_prev"><a>⟪&lt; Zurück⟫</a></th><th><a>⟪Weiter &gt;⟫</a></th></tr></table></td></tr></table>""",
    seo=T["de"],
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "dotclear, french blog",
    "fr",
    f"""<div id="page"><div id="top"><h1><span><a href="/">Carnets du passeur</a></span></h1><p>⟪Ce que l'eau laisse sur la rive⟫</p></div><div id="wrapper"><div id="main"><div id="content"><div id="p12" class="post"><h2 class="post-title">{T["fr"]}</h2><p class="post-info">Par Odile Marceron le vendredi 5 février 2016, 20:30 - <a>Moulins</a> - <a>Lien permanent</a></p><ul class="post-tags"><li><a>moulin</a></li></ul><div class="post-excerpt">{p("fr", 0, 2)}</div><div class="post-content">{p("fr", 2, 6)}</div></div><div id="comments"><h3>⟪Commentaires⟫</h3><dl><dt id="c1"><a>1.</a> Le samedi 6 février 2016, 09:01 par Raoul</dt><dd><p>⟪Mon grand-père a travaillé à ces meules jusqu'à l'hiver des grandes glaces.⟫</p></dd></dl></div><form id="comment-form"><h3>⟪Ajouter un commentaire⟫</h3><p>⟪Le code HTML est affiché comme du texte et les adresses web sont automatiquement transformées.⟫</p></form></div></div></div></div>""",
    seo=f"{T['fr']} - Carnets du passeur",
    authors=["Odile Marceron"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "overblog",
    "fr",
    f"""<div class="ob-posts"><article class="ob-post"><div class="ob-ctn"><header><h2 class="ob-title"><a>{T["fr"]}</a></h2><p class="post-infos">Publié le <time datetime="2016-02-05T20:30:00+01:00">5 février 2016</time> par <span class="author">Odile Marceron</span></p></header><div class="ob-sections"><div class="ob-section ob-section-html">{p("fr", 0, 6)}</div></div><div class="ob-repost-section"><div class="ob-fb"><a>⟪Partager cet article⟫</a></div><div class="ob-follow"><h3>⟪Pour être informé des derniers articles, inscrivez vous :⟫</h3></div></div></div></article><div class="ob-related"><h4>⟪Vous aimerez aussi :⟫</h4>{links("fr")}</div><div class="ob-comments"><h3>⟪Commenter cet article⟫</h3></div></div>""",
    seo=f"{T['fr']} - Carnets du passeur",
    authors=["Odile Marceron"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "blogspot, photo captions and recipe in br",
    "es",
    f"""<div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title">Sopa de membrillo y cebada</h3><div class="post-header-line-1"></div><div class="post-body entry-content">{br("es", 0, 2)}<br><br><b>⟦Ingredientes:⟧</b><br>⟦2 membrillos grandes⟧<br>⟦150 gramos de cebada perlada⟧<br>⟦Un litro de caldo⟧<br><br><b>⟦Preparación:⟧</b><br>⟦Cueza la cebada en el caldo hasta que esté blanda, una media hora.⟧<br>⟦Añada los membrillos en láminas finas y deje reposar sin remover.⟧</div><div class="post-footer"><span class="post-author vcard">Publicado por <span class="fn">Odila Marcén</span></span> <span class="post-timestamp">en <a class="timestamp-link"><abbr class="published" title="2016-02-05T20:30:00+01:00">20:30</abbr></a></span><span class="post-labels">⟪Etiquetas:⟫ <a rel="tag">sopas</a></span></div></div><div class="comments"><h4>⟪2 comentarios:⟫</h4><dl><dt>Ramiro dijo...</dt><dd class="comment-body"><p>⟪Mi abuela le ponía un poco de canela y nunca decía cuánta.⟫</p></dd></dl></div>""",
    title="Sopa de membrillo y cebada",
    seo="La casa del barquero: Sopa de membrillo y cebada",
    authors=["Odila Marcén"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "genesis, after entry newsletter and author box",
    "en",
    f"""<div class="site-container"><header class="site-header"><p class="site-title"><a href="/">Thrifty Ferry</a></p></header><div class="site-inner"><div class="content-sidebar-wrap"><main class="content"><div class="breadcrumb">⟪You are here:⟫ <a>Home</a> / <a>Rivers</a> / {T["en"]}</div><article class="post-12 post entry" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{T["en"]}</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="2016-02-05T20:30:23+00:00">February 5, 2016</time> by <span class="entry-author" itemprop="author"><a class="entry-author-link" rel="author"><span class="entry-author-name" itemprop="name">Lena Orwick</span></a></span> <span class="entry-comments-link"><a>⟪3 Comments⟫</a></span></p></header><div class="entry-content" itemprop="text"><p class="disclosure"><em>⟪This post may contain affiliate links. Please read my disclosure policy.⟫</em></p>{told("burdock", 3)}<div class="dpsp-pin-it-wrapper"><img src="/uploads/mill-1.jpg" data-lazy-src="/uploads/mill-1.jpg" width="700" height="1050"></div>{told("burdock", 6).replace(told("burdock", 3), "")}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">⟪Filed Under:⟫ <a>Rivers</a></span> <span class="entry-tags">⟪Tagged With:⟫ <a>mills</a></span></p></footer></article><div class="after-entry widget-area"><section class="enews-widget"><h4 class="widget-title">⟪Never miss a tide⟫</h4><p>⟪Get our best letters about water in your inbox every Friday.⟫</p></section></div><section class="author-box"><h4 class="author-box-title">⟪About⟫ <span itemprop="name">Lena Orwick</span></h4><div class="author-box-content"><p>⟪Lena keeps a ferry house and counts eels whenever it rains.⟫</p></div></section><div id="comments"><h3>⟪Comments⟫</h3><ol class="comment-list">{comment(SAID)}</ol></div></main><aside class="sidebar"><section><h4>⟪Primary Sidebar⟫</h4><p>⟪Welcome! I am Lena and this is where I write about wheels.⟫</p></section></aside></div></div></div>""",
    site="Thrifty Ferry",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+00:00",
)

wild(
    "recipe plugin wprm",
    "en",
    f"""{NAV}<main><article class="post"><header class="entry-header"><h1 class="entry-title">Quince and barley broth</h1><p class="entry-meta">By <span class="entry-author">Lena Orwick</span> · <time class="entry-time" datetime="2016-02-05T08:30:00-05:00">Feb 5, 2016</time> · <a>⟪12 Comments⟫</a></p></header><div class="entry-content"><div class="wprm-recipe-snippet"><a>⟪Jump to Recipe⟫</a> <a>⟪Print Recipe⟫</a></div>{told("sorrel", 3)}<h2>⟦Why barley and not rice⟧</h2>{text("sorrel", 4)}<div id="wprm-recipe-container-1" class="wprm-recipe-container"><div class="wprm-recipe"><div class="wprm-container-float-right"><a class="wprm-recipe-print">⟪Print⟫</a> <a>⟪Pin⟫</a></div><h2 class="wprm-recipe-name">Quince broth</h2><div class="wprm-recipe-rating"><div class="wprm-recipe-rating-details">⟪4.9 from 41 votes⟫</div></div><div class="wprm-recipe-summary"><span>⟦A broth for the first cold evening of the year.⟧</span></div><div class="wprm-recipe-times-container"><span class="wprm-recipe-time-label">Prep Time: </span><span class="wprm-recipe-time">15 minutes</span></div><div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">⟦Ingredients⟧</h3><ul class="wprm-recipe-ingredients"><li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">2</span> <span class="wprm-recipe-ingredient-name">⟦large quinces⟧</span></li><li class="wprm-recipe-ingredient"><span class="wprm-recipe-ingredient-amount">150</span> <span>g</span> <span class="wprm-recipe-ingredient-name">⟦pearl barley⟧</span></li></ul></div><div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">⟦Instructions⟧</h3><ul class="wprm-recipe-instructions"><li class="wprm-recipe-instruction"><div class="wprm-recipe-instruction-text"><span>⟦Boil the barley in the stock until it is soft.⟧</span></div></li><li class="wprm-recipe-instruction"><div class="wprm-recipe-instruction-text">⟦Add the quinces in thin slices and let them stand.⟧</div></li></ul></div><div class="wprm-recipe-notes-container"><h3>⟦Notes⟧</h3><div class="wprm-recipe-notes">⟦It keeps three days in a cool cellar.⟧</div></div><div class="wprm-call-to-action"><span class="wprm-call-to-action-header">⟪Tried this recipe?⟫</span><span class="wprm-call-to-action-text">⟪Let us know how it was!⟫</span></div></div></div></div></article><div class="entry-comments" id="comments"><h3>⟪Reader Interactions⟫</h3><ol class="comment-list">{comment("I made this with pears and my neighbours asked for more of it.")}</ol></div></main>{FOOT}""",
    head=ld(
        **{
            "@type": "Recipe",
            "name": "Quince broth",
            "datePublished": "2016-02-05T08:30:00+00:00",
            "author": {"@type": "Person", "name": "Lena Orwick"},
        }
    ),
    title="Quince and barley broth",
    site="Thrifty Ferry",
    authors=["Lena Orwick"],
)

wild(
    "avada, fusion builder",
    "en",
    f"""<div id="wrapper"><div class="fusion-page-title-bar"><h1 class="entry-title">{T["en"]}</h1></div><main id="main"><section id="content"><article id="post-12" class="post"><div class="fusion-flexslider"><ul class="slides"><li><a><img src="/up/mill.jpg" width="1200" height="600"></a></li></ul></div><span class="entry-title" style="display: none;">{T["en"]}</span><span class="updated" style="display: none;">2016-02-06T09:10:00+00:00</span><div class="post-content"><div class="fusion-fullwidth"><div class="fusion-row"><div class="fusion-layout-column"><div class="fusion-text">{told("kestrel", 3)}</div><div class="fusion-title"><h2 class="title-heading-left">⟦What the eels know⟧</h2></div><div class="fusion-text">{told("kestrel", 6).replace(told("kestrel", 3), "")}</div></div></div></div></div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">By <span class="vcard"><span class="fn"><a rel="author">Lena Orwick</a></span></span><span class="fusion-inline-sep">|</span><span class="updated rich-snippet-hidden">2016-02-06T09:10:00+00:00</span><span>February 5th, 2016</span><span class="fusion-inline-sep">|</span><a>Rivers</a><span>|</span><a>⟪0 Comments⟫</a></div></div><div class="fusion-sharing-box"><h4>⟪Share This Story, Choose Your Platform!⟫</h4></div><section class="about-author"><h3>⟪About the Author:⟫ <a>Lena Orwick</a></h3><div class="description">⟪Keeper of a ferry house and counter of eels.⟫</div></section><section class="related-posts"><h3>⟪Related Posts⟫</h3><h4><a>⟪Rope and other relatives⟫</a></h4></section></article></section></main></div>""",
    site="Holt",
    authors=["Lena Orwick"],
    published=DAY,
)

wild(
    "divi, et_pb modules",
    "de",
    f"""<div id="et-main-area"><div id="main-content"><div id="content-area"><div id="left-area"><article class="et_pb_post post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{T["de"]}</h1><p class="post-meta"> von <span class="author vcard"><a rel="author">Imke Thorwald</a></span> | <span class="published">Feb. 5, 2016</span> | <a rel="category tag">Mühlen</a> | <span class="comments-number"><a>⟪1 Kommentar⟫</a></span></p></div><div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{erzählt("birke", 3)}</div></div><div class="et_pb_module et_pb_cta_0 et_pb_promo"><div class="et_pb_promo_description"><h2 class="et_pb_module_header">⟪Jetzt Newsletter abonnieren⟫</h2><div><p>⟪Jeden Freitag ein Brief vom Wasser, kostenlos und jederzeit kündbar.⟫</p></div></div><a class="et_pb_button">⟪Hier anmelden⟫</a></div><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{erzählt("birke", 6).replace(erzählt("birke", 3), "")}</div></div></div></div></div></div><div class="et_post_meta_wrapper"><section id="comment-wrap"><h1 id="comments">⟪1 Kommentar⟫</h1><ol class="commentlist"><li><article class="comment-body"><div class="comment-content"><p>⟪{SAID_DE}⟫</p></div><a class="comment-reply-link">Antworten</a></article></li></ol><h3>⟪Kommentar absenden⟫</h3></section></div></article></div><div id="sidebar"><h4>⟪Neueste Beiträge⟫</h4>{links("de")}</div></div></div></div>""",
    site="Deichnotizen",
    authors=["Imke Thorwald"],
    published=DAY,
)

wild(
    "elementor, theme builder",
    "en",
    f"""<div data-elementor-type="header"><nav>{links("en")}</nav></div><div data-elementor-type="single-post" class="elementor elementor-77"><section class="elementor-section"><div class="elementor-container"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title elementor-size-default">{T["en"]}</h1></div><div class="elementor-widget elementor-widget-post-info"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li itemprop="author"><a href="/author/lena"><span class="elementor-icon-list-text elementor-post-info__item--type-author">Lena Orwick</span></a></li><li itemprop="datePublished"><a><span class="elementor-post-info__item--type-date">February 5, 2016</span></a></li><li><span class="elementor-post-info__item--type-time">8:30 pm</span></li><li><span>⟪No Comments⟫</span></li></ul></div><div class="elementor-widget elementor-widget-theme-post-featured-image"><img src="/up/mill.jpg" width="1200" height="600"></div></div></section><section class="elementor-section"><div class="elementor-column elementor-col-66"><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{told("tansy", 5)}</div></div><div class="elementor-widget elementor-widget-share-buttons"><span>⟪Facebook⟫</span></div><div class="elementor-widget elementor-widget-post-navigation"><span class="post-navigation__prev--label">⟪Previous⟫</span><span>⟪Rope and other relatives⟫</span></div></div><div class="elementor-column elementor-col-33"><h2 class="elementor-heading-title">⟪Recent Posts⟫</h2><div class="elementor-posts"><article class="elementor-post"><h3 class="elementor-post__title"><a>⟪The long quay in autumn⟫</a></h3><div class="elementor-post__excerpt"><p>⟪In autumn the long quay belongs to gulls and to those who feed them.⟫</p></div><a class="elementor-post__read-more">⟪Read More »⟫</a></article></div></div></section></div><div data-elementor-type="footer"><p>⟪© All rights reserved⟫</p></div>""",
    site="Holt",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30",
)

wild(
    "pelican, notmyidea",
    "en",
    f"""<header id="banner" class="body"><h1><a href="/">Lena's log</a></h1><nav><ul><li><a>Misc</a></li></ul></nav></header><section id="content" class="body"><article><header><h1 class="entry-title"><a href="/mill.html" rel="bookmark" title="Permalink to x">{T["en"]}</a></h1></header><div class="entry-content"><footer class="post-info"><abbr class="published" title="2016-02-05T20:30:00+01:00">Published: Fri 05 February 2016</abbr><address class="vcard author">By <a class="url fn" href="/author/lena.html">Lena Orwick</a></address><p>In <a href="/category/misc.html">misc</a>.</p><p>tags: <a>mills</a></p></footer>{told("larch", 3)}<div class="highlight"><pre><span></span><span class="k">def</span> <span class="nf">tide</span>(): ⟦return wheel.turn(eels=0)⟧</pre></div>{text("larch", 4)}<table class="docutils"><thead><tr><th>⟦Month⟧</th><th>⟦Height⟧</th></tr></thead><tbody><tr><td>⟦January of the flood⟧</td><td>⟦4.2 metres⟧</td></tr></tbody></table></div></article></section><section id="extras" class="body"><div class="blogroll"><h2>⟪links⟫</h2></div></section><footer id="contentinfo" class="body"><p>⟪Proudly powered by Pelican, which takes great advantage of Python.⟫</p></footer>""",
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "octopress",
    "en",
    f"""<header role="banner"><hgroup><h1><a href="/">Holt</a></h1><h2>⟪A blog of wheels.⟫</h2></hgroup></header><div id="main"><div id="content"><div><article class="hentry" role="article"><header><h1 class="entry-title">{T["en"]}</h1><p class="meta"><time class="entry-date" datetime="2016-02-05T20:30:00-08:00"><span class="date"><span class="date-month">Feb</span> <span class="date-day">5</span><span class="date-suffix">th</span>, <span class="date-year">2016</span></span> <span class="time">8:30 pm</span></time></p></header><div class="entry-content">{told("cedar", 4)}<figure class="code"><figcaption><span>wheel.rb</span></figcaption><div class="highlight"><table><tr><td class="gutter"><pre class="line-numbers"><span class="line-number">1</span></pre></td><td class="code"><pre><code class="ruby"><span class="line">⟦puts wheel.blades.count⟧</span></code></pre></td></tr></table></div></figure>{text("cedar", 5)}</div><footer><p class="meta"><span class="byline author vcard">Posted by <span class="fn">Lena Orwick</span></span> <time class="entry-date" datetime="2016-02-05T20:30:00-08:00">Feb 5</time></p><p class="meta"><a class="basic-alignment left">⟪« Rope and other relatives⟫</a></p></footer></article><section><h1>⟪Comments⟫</h1><div id="disqus_thread"><noscript>⟪Please enable JavaScript to view the comments powered by Disqus.⟫</noscript></div></section></div><aside class="sidebar"><section><h1>⟪Recent Posts⟫</h1>{links("en")}</section></aside></div></div>""",
    site="Holt",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30-08:00",
)

wild(
    "bear blog, bare",
    "en",
    f"""<header><a class="title" href="/"><h1>Holt</h1></a><nav><p><a href="/">Home</a> <a href="/blog/">Blog</a></p></nav></header><main><h1>{T["en"]}</h1><p><i><time datetime="2016-02-05T20:30Z">05 Feb, 2016</time></i></p>{told("clover", 5)}<p class="tags"><a href="/blog/?q=mills">#mills</a></p><form id="upvote-form"><small>⟪2⟫</small></form></main><footer><span>⟪Powered by Bear ʕ•ᴥ•ʔ⟫</span></footer>""",
    site="Holt",
    published="2016-02-05T20:30+00:00",
)

wild(
    "personal page, no classes at all",
    "en",
    f"""<h1>{T["en"]}</h1><p><i>Lena Orwick, February 2016</i></p>{told("hazel", 3)}<h2>⟦Blades⟧</h2>{told("hazel", 6).replace(told("hazel", 3), "")}<p>⟦Notes⟧</p><p>⟦[1] The blades are counted twice in the older papers.⟧</p><p><b>⟦Thanks⟧</b> ⟦to Orla Fenwick and Ray Dunmere for reading drafts of this.⟧</p><hr><address><a href="/">⟪Home⟫</a></address>""",
    seo=T["en"],
    authors=["Lena Orwick"],
)

wild(
    "essay in a table with font and br, map menu",
    "en",
    f"""<table width=435 border=0 cellspacing=0 cellpadding=0><tr valign="top"><td><map name=m1><area shape=rect coords="0,0,67,21" href="/articles.html"></map><img src="/bel-5.gif" width=69 height=357 usemap=#m1 border=0></td><td><img src="/trans_1x1.gif" height=1 width=26></td><td><a href="/index.html"><img src="/bel-6.gif" width=410 height=45></a><br><br><table width=410><tr><td><img src="/title.gif" width=222 height=18 alt="{T["en"]}"><br><br><font size=2 face="verdana">February 2016<br><br>{br("en", 0, 6)}<br><br><b>⟦Notes⟧</b><br><br>[<a name="f1n"><font color=#000000>1</font></a>] ⟦The blades are counted twice in the older papers.⟧<br><br></font></td></tr></table></td></tr></table>""",
    seo=T["en"],
    url="https://www.lorwick.example/mill.html",
)

wild(
    "micro.blog, h-entry",
    "en",
    f"""<main class="content"><div class="h-entry"><h1 class="p-name">{T["en"]}</h1><a href="https://lena.example/about" class="u-author h-card p-author"><img class="u-photo" src="/a.jpg" alt="">Lena Orwick</a><a class="u-url" href="/2016/02/05/mill"><time class="dt-published" datetime="2016-02-05T20:30:00-05:00">Feb 5, 2016 ∞</time></a><div class="e-content">{told("aspen", 4)}<p><img src="https://cdn.example/mill.jpg" width="600" height="450" alt="The wheel in May"></p>{text("aspen", 5)}</div></div></main>""",
    site="Lena Orwick",
    sep=" | ",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30-05:00",
)

wild(
    "antville, german",
    "de",
    f"""<div id="wrapper"><div id="header"><a href="/">deichgraf</a></div><div id="main"><div class="dayHeader">Freitag, 5. Februar 2016</div><div class="story"><div class="storyTitle"><h2>{T["de"]}</h2></div><div class="storyText">{br("de", 0, 6)}</div><div class="storyDate">imke um 20:30 | <a>in muehlen</a></div></div><a name="comments"></a><div class="comment"><div class="commentDate">ole, 6. Feb, 09:01</div><div class="commentText">⟪{SAID_DE}⟫</div><div class="commentLinks"><a>antworten</a></div></div><div class="blogFooter">⟪Der Inhalt dieser Seite steht unter einer freien Lizenz.⟫</div></div></div>""",
    seo=f"deichgraf : {T['de']}",
    url="https://deichgraf.twoday.example/stories/12345/",
    published="2016-02-05T20:30+01:00",
)

wild(
    "steemit-like dapp",
    "en",
    f"""<div class="App__content"><div class="Post"><div class="PostFull hentry" itemscope itemtype="http://schema.org/blogPosting"><div class="PostFull__header"><h1 class="entry-title">{T["en"]}</h1><div class="PostFull__time_author_category_large vcard"><a href="/@lena">⟪lena⟫ <span>(67)</span></a> in <a href="/trending/rivers">#rivers</a> • <span class="updated" title="2/5/2016, 8:30:23 PM">3 years ago</span></div></div><div class="PostFull__body entry-content"><div class="MarkdownViewer Markdown"><div><p>{text("osier", 1)}</p><center><img src="https://img.example/640x0/mill.png"></center>{told("osier", 5).replace(told("osier", 1), "")}</div></div></div><div class="TagList__horizontal"><a>⟪mills⟫</a></div><div class="PostFull__footer"><span class="Voting">⟪$4.12⟫</span><span>⟪12 votes⟫</span></div></div><div class="Post_comments"><div class="Post_comments__content"><div class="float-right">⟪Sort Order:⟫ ⟪Trending⟫</div><div class="hentry Comment root"><div class="Comment__body entry-content"><p>⟪{SAID}⟫</p></div><span>Reply</span></div></div></div></div></div>""",
    site="Steamheap",
    sep=" — ",
)

wild(
    "notion export",
    "en",
    f"""<article id="a1b2" class="page sans"><header><div class="page-header-icon"><span class="icon">🌊</span></div><h1 class="page-title">{T["en"]}</h1><table class="properties"><tbody><tr class="property-row property-row-created_by"><th><span class="icon property-icon"></span>Author</th><td><span class="user">Lena Orwick</span></td></tr><tr class="property-row property-row-date"><th>Date</th><td><time>@February 5, 2016</time></td></tr></tbody></table></header><div class="page-body">{told("yarrow", 2)}<figure class="callout block-color-gray_background"><div><span class="icon">💡</span></div><div>⟦Oak must be cut before March, or it will crack in its first summer.⟧</div></figure><h2>⟦What follows⟧</h2><ul class="bulleted-list"><li>⟦Measure the spring tide again⟧</li></ul><ul class="toggle"><li><details open><summary>⟦Why the fishermen object⟧</summary><p>{text("yarrow", 3)}</p></details></li></ul>{text("yarrow", 4)}</div></article>""",
    seo=T["en"],
    authors=["Lena Orwick"],
    published=DAY,
)

wild(
    "ghost, members' wall below",
    "en",
    f"""<main class="gh-main"><article class="gh-article post tag-rivers"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/rivers/">Rivers</a><h1 class="gh-article-title is-title">{T["en"]}</h1><p class="gh-article-excerpt is-body">⟦The wheel has stood still since the flood.⟧</p><div class="gh-article-meta"><div class="gh-article-author-image"><a href="/author/lena/"><img class="author-profile-image" src="/a.png" alt="Lena Orwick"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/lena/">Lena Orwick</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2016-02-05">05 Feb 2016</time><span class="gh-article-meta-length"><span class="bull">—</span> ⟪3 min read⟫</span></div></div></div></header><section class="gh-content gh-canvas is-body">{told("thistle", 4)}<div class="kg-card kg-callout-card"><div class="kg-callout-text">⟦The province pays half of it.⟧</div></div><div class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://eels.example/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">⟪Otters return to the canals⟫</div><div class="kg-bookmark-description">⟪After a hundred years they are seen again at night.⟫</div></div></a></div><div class="kg-card kg-signup-card"><h2>⟪Sign up for The Sluice⟫</h2><p>⟪Letters about water, every Friday.⟫</p></div></section><aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>⟪This post is for paying subscribers only⟫</h2><a class="gh-btn">⟪Subscribe now⟫</a><p><small>⟪Already have an account?⟫ <a>⟪Sign in⟫</a></small></p></div></aside></article><section class="gh-container is-grid"><h2 class="gh-container-title">⟪Read more⟫</h2><article class="gh-card post"><h3 class="gh-card-title">⟪Rope and other relatives⟫</h3><p class="gh-card-excerpt">⟪Every rope has a cousin somewhere in the harbour, and most of them know it.⟫</p></article></section></main>""",
    seo=T["en"],
    authors=["Lena Orwick"],
    published=DAY,
)

wild(
    "science blog, scilogs",
    "de",
    f"""<div class="site"><main><article class="post"><header class="entry-header"><h1 class="entry-title">{T["de"]}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2016-02-05T20:30:23+01:00">05. Feb. 2016</time></span> <span class="byline">von <span class="author vcard"><a>Imke Thorwald</a></span></span> in <a>Wasser</a> <a>⟪3 Kommentare⟫</a></div></header><div class="entry-content"><div class="wp-caption alignleft" style="width: 310px"><img src="/m.jpg" width="300"><p class="wp-caption-text">Das Rad im Mai. Bild: O. Brandis</p></div>{erzählt("algen", 4)}<p>⟦Literatur:⟧</p><ul><li>⟦Brandis, O.: Über das Mahlen bei Nacht. Torfhafen 1889, S. 12–19.⟧</li></ul></div><div class="author-info"><h2>⟪Veröffentlicht von⟫ Imke Thorwald</h2><p class="author-bio">⟪Imke Thorwald hat Wasserbau studiert und schreibt über alles, was fließt.⟫</p></div></article><div class="comments-area"><h2 class="comments-title">⟪1 Kommentar⟫</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><b class="fn">Ole</b><div class="comment-content"><p>⟪{SAID_DE}⟫</p></div><div class="reply"><a>Antworten</a></div></article></li></ol></div></main></div>""",
    site="WasserLogs",
    sep=" » ",
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)
