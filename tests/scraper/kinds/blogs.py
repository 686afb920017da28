# ruff: noqa: E501 - pages are data
"""Personal blogs and small sites in the mark-up of systems that newsrooms do not use."""

from __future__ import annotations

from tests.scraper.kinds.marked import foreign, text, told

BIO = "<p>⟪Mira Holt lives near the coast and has written about old wood and older people since she was nineteen years old.⟫</p>"
TITLE = "What the tide left behind the sawmill"


def page(inside: str, *, lang: str = "en", head: str = "", title: str = TITLE, site: str = "Holt and Timber") -> str:
    return f"<!doctype html><html lang={lang}><head><title>{title} - {site}</title>{head}</head><body>{inside}</body></html>"


def _links(count: int, word: str = "older post") -> str:
    return "".join(
        f"<li><a href='/p/{word[:3]}{n}'>⟪Another {word} {n} about the shore and its people⟫</a></li>"
        for n in range(count)
    )


def _comments(form: str, count: int = 4) -> str:
    return "".join(
        form.format(
            n, f"⟪I was there too in year {n}, and the smell of the tar never quite left my coat after that day.⟫"
        )
        for n in range(1, count + 1)
    )


BREAKS = "<br /><br />".join(text("breaks", n) for n in range(1, 6))

PAGES = {
    "blogger, breaks": page(
        f"""<div id=outer-wrapper><div id=header-wrapper><div id=header><h1 class=title><a href=/>Holt and Timber</a></h1>
        <p class=description><span>⟪Notes on wood and weather, written down by a woman with two dogs and no car.⟫</span></p></div></div>
        <div id=content-wrapper><div id=main-wrapper><div class='main section' id=main><div class='widget Blog' id=Blog1><div class='blog-posts hfeed'>
        <h2 class=date-header>Tuesday, March 3, 2009</h2><div class='post hentry'><h3 class='post-title entry-title'><a href=/2009/03/tide.html>{TITLE}</a></h3>
        <div class='post-header-line-1'></div><div class='post-body entry-content'>{BREAKS}<div style='clear: both;'></div></div>
        <div class=post-footer><p class='post-footer-line post-footer-line-1'>⟪Posted by Mira at 9:14 PM⟫ <a href=#c>4 comments:</a></p><p>Labels: <a href=/l/a rel=tag>wood</a></p></div></div>
        <div class=comments id=comments><h4>4 comments:</h4><dl id=comments-block>{_comments("<dt class=comment-author><a href=/u>Ray {0}</a> said...</dt><dd class=comment-body><p>{1}</p></dd><dd class=comment-footer>March 4, 2009 1:0{0} AM</dd>")}</dl>
        <p class=comment-footer><a href=#>Post a Comment</a></p></div></div></div>
        <div class=blog-pager id=blog-pager><a href=/n>Newer Post</a> <a href=/o>Older Post</a></div></div></div>
        <div id=sidebar-wrapper><div class=widget><h2>About Me</h2>{BIO}</div><div class=widget><h2>Blog Archive</h2><ul>{_links(8)}</ul></div></div></div></div>"""
    ),
    "typepad": page(
        f"""<div id=container><div id=banner><h1><a href=/>Holt and Timber</a></h1><h2>⟪A diary of the shore⟫</h2></div><div id=pagebody><div id=pagebody-inner>
        <div id=alpha><div id=alpha-inner><div class=module-typelist><h2>Recent Posts</h2><ul>{_links(6)}</ul></div></div></div>
        <div id=beta><div id=beta-inner><p class=content-nav><a href=/a>« ⟪Rope and other relatives⟫</a> | <a href=/>Main</a> | <a href=/b>⟪The long quay in autumn⟫ »</a></p>
        <h2 class=date-header>March 03, 2009</h2><div class=entry id=entry-1><h3 class=entry-header>{TITLE}</h3><div class=entry-content><div class=entry-body>{told("typepad", 5)}</div></div>
        <div class=entry-footer><p class=entry-footer-info><span class=post-footers>⟪Posted by Mira Holt on March 03, 2009 at 09:14 PM in Wood⟫ </span><a href=#>Permalink</a></p></div></div>
        <div id=trackback><h2>TrackBack</h2><p>⟪TrackBack URL for this entry: http://www.holt.example/services/trackback/6a00d8341⟫</p><p>⟪Listed below are links to weblogs that reference What the tide left behind the sawmill:⟫</p></div>
        <div class=comments><h2>Comments</h2><div class=comments-body>{_comments("<div class=comment><p>{1}</p><p class=comment-footer>Posted by: Ray {0} | March 04, 2009 at 01:0{0} AM</p></div>")}</div>
        <h2>Verify your Comment</h2><p>⟪Your comment has not yet been posted. As a final step before posting your comment, enter the letters and numbers you see in the image below.⟫</p></div></div></div></div></div></div>"""
    ),
    "serendipity": page(
        f"""<div id=wrap><div id=serendipity_banner><h1><a href=/>Holz und Wetter</a></h1></div><table id=mainpane><tr><td id=content valign=top>
        <div class=serendipity_date>Dienstag, 3. März 2009</div><h3 class=serendipity_title><a href=/a>{TITLE}</a></h3>
        <div class='serendipity_entry serendipity_entry_author_mira'><div class=serendipity_entry_body>{told("serendipity", 5)}</div><br>
        <div class=serendipity_entryFooter>⟪Geschrieben von Mira Holt in Holz um 21:14⟫ | <a href=#>Kommentare (4)</a> | Trackbacks (0)<br>Tags für diesen Artikel: <a href=/t>holz</a>, <a href=/u>ufer</a></div></div>
        <div class=serendipity_comments><a id=trackbacks></a><div class=serendipity_commentsTitle>Trackbacks</div><div class=serendipity_center>Trackback-URL für diesen Eintrag</div><div>⟪Keine Trackbacks⟫</div>
        <div class=serendipity_commentsTitle>Kommentare</div><div class=serendipity_center>Ansicht der Kommentare: (Linear | Verschachtelt)</div>
        {_comments("<div class=serendipity_comment><div class=serendipity_commentBody>{1}</div><div class=serendipity_comment_source>#{0} - Ray am 04.03.2009 01:0{0} (<a href=#>Antwort</a>)</div></div>")}</div>
        </td><td id=serendipityRightSideBar><div class=serendipitySideBarItem><h3>Kalender</h3><table><tr><td>1</td><td>2</td></tr></table></div><ul>{_links(5)}</ul></td></tr></table></div>""",
        lang="de",
    ),
    "textpattern": page(
        f"""<div id=accessibility><a href=#content>Go to content</a></div><div id=container><div id=head><h1 id=site-name><a href=/>Holt</a></h1><p id=site-slogan>⟪My pithy slogan about wood⟫</p></div>
        <div id=sidebar-1><h3>Categories</h3><ul>{_links(4)}</ul></div><div id=content><div class=hentry><h3 class=entry-title>{TITLE}</h3><p class=published>Mar 3, 21:14</p><div class=entry-content>{told("textpattern", 4)}</div>
        <address class='vcard author'>— <span class=fn>Mira Holt</span></address><p class=tags><a rel=tag href=/c>Wood</a></p></div>
        <div id=cmt><h3>Comment</h3><ol class=comments-list>{_comments("<li><h4>Ray {0} · 4 March, 01:0{0} · #</h4><p>{1}</p></li>")}</ol><p>⟪Commenting is closed for this article.⟫</p></div>
        <p class=paging><a rel=prev href=/p>← ⟪Rope and other relatives⟫</a> <a rel=next href=/n>⟪The long quay in autumn⟫ →</a></p></div></div>"""
    ),
    "b2evolution": page(
        f"""<div id=wrapper><div class=pageHeader><h1><a href=/>Holt</a></h1><div class=small>⟪This is the tagline of the oldest weblog on the whole coast⟫</div></div><div class=bPosts><div class=navlinks><a href=/p>« ⟪Rope and relatives⟫</a> <a href=/n>⟪The long quay⟫ »</a></div>
        <div id=item_7 class='bPost bPostpublished'><h2>03/03/09</h2><div class=bSmallHead>⟪Permalink 09:14:00 pm, by mira, 412 words⟫, 301 views <br>Categories: <a href=/c>Wood</a></div><h3 class=bTitle>{TITLE}</h3>
        <div class=bText><div class=bText>{told("b2", 4)}</div></div><div class=bSmallPrint>⟪Trackback address for this post⟫ <a href=#>Permalink</a></div></div>
        <h4>4 comments</h4>{_comments("<div class=bComment><div class=bCommentTitle>Comment from: Ray {0} [Visitor]</div><div class=bCommentText><p>{1}</p></div><div class=bCommentSmallPrint>03/04/09 @ 01:0{0}</div></div>")}
        <h4>Leave a comment</h4><form><p>⟪Your email address will not be revealed on this site.⟫</p></form></div><div class=bSideBar><div class=bSideItem><h3>Search</h3></div><ul>{_links(7)}</ul></div></div>"""
    ),
    "movable type": page(
        f"""<div id=alpha><p id=breadcrumbs><a href=/>Main</a> &gt; <a href=/archives>Archives</a></p><h1 id=page-title class=asset-name>{TITLE}</h1><div class=asset-meta>By Mira Holt on March 3, 2009 9:14 PM</div>
        <div class=asset-content><div class=asset-body>{told("movable", 3)}</div><div id=more class=asset-more>{told("more", 3)}</div></div>
        <div class=asset-footer><div class=entry-categories><h4>Categories:</h4><ul><li><a href=/c rel=tag>Wood</a></li></ul></div></div>
        <div id=trackbacks><h2>No TrackBacks</h2><p>⟪TrackBack URL: http://www.holt.example/cgi-bin/mt/mt-tb.cgi/77⟫</p></div>
        <div id=comments><h2 class=comments-header>4 Comments</h2>{_comments("<div class=comment><div class=inner><div class=comment-header><a href=/u>Ray {0}</a> | March 4, 2009 1:0{0} AM | Reply</div><div class=comment-content><p>{1}</p></div></div></div>")}</div></div>
        <div id=beta><div class=widget-welcome><h3>About this Entry</h3><p>⟪This page contains a single entry by Mira Holt published on <em>March 3, 2009 9:14 PM</em>.⟫</p><p>⟪<a href=/p>Rope and other relatives</a> was the previous entry in this blog.⟫</p><p>⟪Find recent content on the <a href=/>main index</a> or look in the <a href=/a>archives</a> to find all content.⟫</p></div></div>"""
    ),
    "kubrick": page(
        f"""<div id=page><div id=header><div id=headerimg><h1><a href=/>Holt</a></h1><div class=description>⟪Just another weblog about wood⟫</div></div></div><hr><div id=content class=widecolumn>
        <div class=navigation><div class=alignleft>« <a href=/p>⟪Rope and other relatives⟫</a></div><div class=alignright><a href=/n>⟪The long quay in autumn⟫</a> »</div></div>
        <div class=post id=post-7><h2>{TITLE}</h2><div class=entry>{told("kubrick", 5)}<p class='postmetadata alt'><small>⟪This entry was posted on Tuesday, March 3rd, 2009 at 9:14 pm and is filed under <a href=/c>Wood</a>.⟫ ⟪You can follow any responses to this entry through the <a href=/f>RSS 2.0</a> feed.⟫ ⟪You can <a href=#r>leave a response</a>, or <a href=/t>trackback</a> from your own site.⟫</small></p></div></div>
        <h3 id=comments>4 Responses to “{TITLE}”</h3><ol class=commentlist>{_comments("<li class=alt id=comment-{0}><cite>Ray {0}</cite> Says:<br><small class=commentmetadata>March 4th, 2009 at 1:0{0} am</small><p>{1}</p></li>")}</ol>
        <h3 id=respond>Leave a Reply</h3><form><p>⟪You must be logged in to post a comment.⟫</p></form></div><hr><div id=footer><p>⟪Holt is proudly powered by WordPress⟫<br>Entries (RSS) and Comments (RSS).</p></div></div>"""
    ),
    "jimdo": page(
        f"""<div id=container><div id=emotion-header></div><ul id=mainNav1 class=mainNav1><li><a href=/>Start</a></li><li><a href=/b>Blog</a></li></ul><div id=wrapper><div id=sidebar><div class='j-module n j-text'><p>⟪Unser Verein hat seit 1911 seinen Sitz in der alten Seilerei am Hafenbecken und freut sich über Gäste.⟫</p></div></div>
        <div id=content><div id=content_area><div id=content_start></div><article class=j-blog><div class='n j-blog-meta j-blog-post--header'><div class='j-text j-module n'><span class=j-text j-blog-post--date>Di</span><span class='j-text j-blog-post--date'>03</span><span>Mär</span><span>2009</span></div><h1 class=j-blog-header j-blog-headline>{TITLE}</h1></div>
        <div class='post j-blog-content'><div id=cc-matrix-1><div class='j-module n j-imageSubtitle'><figure><img src=/a.jpg></figure></div><div class='j-module n j-text'>{told("jimdo", 3)}</div><div class='j-module n j-textWithImage'><figure><img src=/b.jpg></figure><div>{told("zweites", 2)}</div></div></div>
        <div class=j-static-page><p>⟪<a href=/b>Zurück zur Übersicht</a>⟫</p></div></div><div class='n j-comment' id=j-comments><div class=commentArea><h2>Kommentar schreiben</h2><ul class=comments>{_comments("<li><div class=comment-head><strong>#{0} Ray</strong> <em>(Mittwoch, 04 März 2009 01:0{0})</em></div><p>{1}</p></li>")}</ul></div></div></article></div></div></div>
        <div id=footer>⟪<a href=/i>Impressum</a> | <a href=/d>Datenschutz</a> | <a href=/s>Sitemap</a>⟫</div></div>""",
        lang="de",
    ),
    "livejournal": page(
        f"""<table width=100%><tr><td width=180 valign=top><p><b>mira</b></p><p><a href=/p>Profile</a></p><p><a href=/f>Friends</a></p></td><td valign=top><div class=asset-header-content-inner><h2 class=asset-name page-header2><a>{TITLE}</a></h2></div>
        <div class=asset-content><div class=asset-body><div class=user-icon><img src=/u.gif></div><p><font color=red><i>⟪Current Mood:⟫</i></font> sleepy</p>{BREAKS}</div></div>
        <div class=comments-body>{_comments("<div class=comment><table><tr><td><b>ray{0}</b><br>2009-03-04 01:0{0} am (UTC)</td></tr><tr><td>{1}</td></tr><tr><td>(<a href=#>Reply</a>) (<a href=#>Thread</a>)</td></tr></table></div>")}</div></td></tr></table>"""
    ),
    "tumblr": page(
        f"""<header><h1><a href=/>holt</a></h1><p>⟪wood, weather and whatever else the sea brings in at night⟫</p></header><section id=posts><article class='post text'><h2><a href=/post/1>{TITLE}</a></h2>{told("tumblr", 4)}<blockquote><p>{text("quoted", 1)}</p></blockquote><p class=via>(via <a href=/r>⟪rayofsaltwater⟫</a>)</p>
        <footer><a href=/post/1>March 3rd, 2009</a> <a>⟪412 notes⟫</a><ul class=tags><li><a href=/t>#wood</a></li></ul></footer><ol class=notes>{"".join(f"<li class=note><a href=/u{n}>⟪seafarer{n} liked this⟫</a></li>" for n in range(1, 12))}</ol></article></section>"""
    ),
    "medium": page(
        f"""<div id=root><div class='a b c'><div class=d><a href=/>Open in app</a> <a href=/s>Sign up</a> <a>Sign in</a></div><article><section><div><div class='e f'><h1 id=a1 class='g h'>{TITLE}</h1><h2 class='i j'>A walk along the low shore</h2><div class=k><a href=/@mira>Mira Holt</a><span> · </span><button>Follow</button><p>⟪7 min read⟫</p><p>Mar 3, 2021</p></div><div><p>⟪--⟫</p><p>⟪12⟫</p><button>Listen</button><button>Share</button></div>
        <figure class=paragraph-image><img src=/a.png><figcaption>⟪Photo by somebody on Unsplash⟫</figcaption></figure>{told("medium", 3)}<h1 class=m>⟦The second part⟧</h1>{told("part", 3)}<blockquote class=n><p>{text("quote", 2)}</p></blockquote><pre><span>⟦const tide = read("tide.json");⟧</span></pre><ul><li>{text("item", 3)}</li><li>{text("item", 4)}</li></ul></div></div></section></article>
        <div class=o><a href=/t><div>Sawmills</div></a><a href=/t><div>Tides</div></a></div><div class=p><div><h2>⟪Written by Mira Holt⟫</h2><span>⟪412 Followers⟫</span>{BIO}<button>Follow</button></div></div>
        <div class=q><h2>⟪More from Mira Holt⟫</h2>{"".join(f"<div class=r><a href=/x{n}><h2>⟪How to read knots, part {n} of the series⟫</h2><h3>⟪A short guide that nobody has asked for but everybody needs {n}⟫</h3></a><p>Feb {n}</p></div>" for n in range(1, 5))}</div>
        <div><h2>⟪Recommended from Medium⟫</h2>{"".join(f"<div class=r><a href=/y{n}><h2>⟪Why I sold the boat and never went back {n}⟫</h2><h3>⟪It was never about the money, and it was never about the sea {n}⟫</h3></a></div>" for n in range(1, 7))}</div></div></div>"""
    ),
    "substack": page(
        f"""<div id=entry><div id=main class=main><div class=topbar><a href=/>Holt and Timber</a><button>Subscribe</button></div><article class='newsletter-post post'><div class=post-header><h1 class='post-title'>{TITLE}</h1><h3 class=subtitle>A walk along the low shore</h3><div class=byline-wrapper><a href=/@mira>Mira Holt</a><div>Mar 03, 2021</div></div><div class=post-ufi><a>⟪12⟫</a><a>Share</a></div></div>
        <div class=available-content><div dir=auto class='body markup'>{told("substack", 3)}<div class=subscription-widget-wrap-editor><div class=subscription-widget><div class=preamble><p class=cta-caption>⟪Holt and Timber is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.⟫</p></div><form><input><input type=submit></form></div></div>{told("rest", 3)}<p class=button-wrapper><a href=/s>⟪Subscribe now⟫</a></p><p>⟪Thanks for reading Holt and Timber! Subscribe for free to receive new posts and support my work.⟫</p></div></div>
        <div class=post-footer><a>⟪12 Likes⟫</a></div></article><div class=comments-page><h4>Discussion about this post</h4>{_comments("<div class=comment><a href=/u>Ray {0}</a><a>Mar 4</a><div class=comment-body><p>{1}</p></div><div><a>Reply</a><a>Share</a></div></div>")}</div><div><h3>Top Latest Discussions</h3>{"".join(f"<div><a href=/p{n}>⟪Rope, tar and the long quay number {n}⟫</a><div>⟪An essay about what we carry up from the shore {n}⟫</div></div>" for n in range(1, 4))}</div>
        <div><h2>⟪Ready for more?⟫</h2></div></div></div>"""
    ),
    "ghost": page(
        f"""<div class=viewport><header class=gh-head><a href=/>Holt</a></header><main class=site-main><article class='gh-article post'><header class='gh-article-header gh-canvas'><h1 class=gh-article-title>{TITLE}</h1><p class=gh-article-excerpt>A walk along the low shore and what it taught us.</p><span>Mira Holt</span><time>03 Mar 2021</time></header>
        <section class='gh-content gh-canvas'>{told("ghost", 3)}<div class='kg-card kg-callout-card'><div class=kg-callout-text>{text("callout", 1)}</div></div><div class='kg-card kg-signup-card'><h2>⟪Sign up for more like this.⟫</h2><p>⟪No spam. Unsubscribe anytime.⟫</p></div>{told("end", 3)}</section></article>
        <section class=footer-cta><h2>⟪Sign up for more like this.⟫</h2></section><aside class=read-more-wrap><div class=read-more>{"".join(f"<article class=post-card><a href=/p{n}><h2>⟪Rope, tar and the long quay {n}⟫</h2></a><div class=post-card-excerpt>⟪An essay about what we carry up from the shore when the light is gone {n}⟫</div></article>" for n in range(1, 4))}</div></aside></main></div>"""
    ),
    "weebly": page(
        f"""<div id=wrapper><table id=header><tr><td><span id=wsite-title>Holt</span></td></tr></table><div id=wsite-content><div id=blogTable><div class=blog-sidebar><h2 class=blog-author-title>Author</h2>{BIO}<h2>Archives</h2><p><a href=/a>March 2009</a></p></div>
        <div class=blog-body><div id=blog-post-1 class=blog-post><div class=blog-header><h2 class=blog-title><a href=/b>{TITLE}</a></h2><p class=blog-date><span>3/3/2009</span></p><p class=blog-comments><a href=#>4 Comments</a></p></div><div class=blog-separator></div><div class=blog-content><div class=paragraph>{BREAKS}</div></div><div class=blog-social><div>Share</div></div></div>
        <div id=blogCommentsTable>{_comments("<div class=blogCommentWrap><div class=blogCommentHeading><div class=blogCommentAuthor>Ray {0}</div><div class=blogCommentDate>3/4/2009 01:0{0}:11 am</div></div><div class=blogCommentText><p>{1}</p></div><div><a>Reply</a></div></div>")}<div id=commentPostDiv>⟪Leave a Reply.⟫</div></div></div></div></div></div>"""
    ),
    "squarespace": page(
        f"""<div id=siteWrapper><header><nav><a href=/>Home</a></nav></header><main><section><div class=blog-item-wrapper><article class='entry hentry'><div class=blog-item-inner-wrapper><div class=blog-item-title><h1 class=entry-title>{TITLE}</h1></div><div class=blog-meta-item><time>Mar 3</time> <span>⟪Written By⟫ Mira Holt</span></div><div class=blog-item-content><div class=sqs-layout><div class='row sqs-row'><div class='col sqs-col-12'><div class='sqs-block html-block sqs-block-html'><div class=sqs-block-content>{told("square", 3)}</div></div><div class='sqs-block image-block'><figure><img src=a.jpg><figcaption><p>⟪The low shore in March, seen from the roof of the mill⟫</p></figcaption></figure></div><div class='sqs-block html-block'><div class=sqs-block-content>{told("second", 3)}</div></div><div class='sqs-block newsletter-block'><header><h2>⟪Subscribe⟫</h2><p>⟪Sign up with your email address to receive news and updates.⟫</p></header><p>⟪We respect your privacy.⟫</p></div></div></div></div></div>
        <section id=itemPagination><a href=/p><p>Previous</p><h2>⟪Rope and other relatives⟫</h2></a><a href=/n><p>Next</p><h2>⟪The long quay in autumn⟫</h2></a></section></div></article></div></section></main></div>"""
    ),
    "plain hand-made page": page(
        f"""<center><h2>{TITLE}</h2><p>by Mira Holt</p></center><hr>{"<p>".join(text("hand", n) for n in range(1, 6))}<hr><p align=center><a href=index.html>⟪Back to the index⟫</a> | <a href=mailto:m@h.example>⟪Write to me⟫</a></p><center><font size=1>⟪This page was last changed on 3 March 2009 and is best viewed with any browser at 800x600.⟫</font></center>"""
    ),
    "table in table, fonts": page(
        f"""<table width=780 align=center><tr><td colspan=3><img src=logo.gif></td></tr><tr><td width=140 valign=top><font size=2><a href=/a>⟪Rope⟫</a><br><a href=/b>Quay</a><br><a href=/c>Guest book</a></font></td><td width=500 valign=top><table cellpadding=8><tr><td><font face=Arial size=4><b>{TITLE}</b></font><br><font face=Arial size=1>3 March 2009</font></td></tr><tr><td><font face=Arial size=2>{BREAKS}</font></td></tr></table></td><td width=140 valign=top><font size=1>⟪Our shop sells nails, rope and oil lamps at fair prices, every day from nine until the tide turns.⟫</font></td></tr><tr><td colspan=3 align=center><font size=1>⟪Copyright 2009 Holt and Timber, all rights reserved by the owner of this page.⟫</font></td></tr></table>"""
    ),
    "wordpress, author box and jetpack": page(
        f"""<div id=page><main id=main><article class='post hentry'><header class=entry-header><h1 class=entry-title>{TITLE}</h1></header><div class=entry-content>{told("jetpack", 4)}<div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3><ul><li><a>Twitter</a></li></ul></div><div class='sharedaddy sd-like'><h3>Like this:</h3><span>Loading...</span></div><div id=jp-relatedposts><h3>Related</h3></div></div>
        <div class=author-info><h2 class=author-heading>Published by</h2><div class=author-description><h3 class=author-title>⟪Mira Holt⟫</h3><p class=author-bio>⟪Mira Holt lives near the coast and has written about old wood since she was nineteen.⟫ <a>View all posts by Mira Holt</a></p></div></div><footer class=entry-footer>⟪Posted in Wood⟫ Tagged shore</footer></article>
        <nav class=post-navigation><h2>Post navigation</h2><a href=/p>Previous Post ⟪Rope and other relatives⟫</a><a href=/n>Next Post ⟪The long quay in autumn⟫</a></nav>
        <div id=comments class=comments-area><h2 class=comments-title>4 thoughts on “{TITLE}”</h2><ol class=comment-list>{_comments("<li><article class=comment-body><footer class=comment-meta><b class=fn>Ray {0}</b> says:<a>March 4, 2021 at 1:0{0} am</a></footer><div class=comment-content><p>{1}</p></div><div class=reply><a>Reply</a></div></article></li>")}</ol></div></main></div>"""
    ),
    "unnamed box of the author behind the text": page(
        f"""<main><article><h1>{TITLE}</h1><div class=css-1>{told("unnamed", 5)}</div><div class=css-2><img src=/mira.jpg><div class=css-3><p><a href=/mira>⟪Mira Holt⟫</a></p>{BIO}</div></div><div class=css-4><a href=/t>⟪Timber⟫</a> <a href=/u>⟪Shores⟫</a></div></article></main>"""
    ),
    "a line about the author in italics": page(
        f"""<article><h1>{TITLE}</h1><p>By Mira Holt</p><div>{told("italic", 5)}<hr><p><em>⟪Mira Holt is a writer based near the coast. Her latest book is called The Low Shore.⟫</em></p></div></article>"""
    ),
    "two sentences": page(
        f"<div id=main><h1>{TITLE}</h1><p>{text('short', 1)}</p><p><a href=/b>Back</a></p></div><div id=side><ul>{_links(9)}</ul></div>"
    ),
    "archive list beside": page(
        f"<div class=content><h2>{TITLE}</h2><p>{text('list', 2)}</p>{told('listed', 3)}</div><div class=right><h3>Archive</h3><ul>{_links(30)}</ul><h3>Last comments</h3>{foreign('guest', 3)}</div>"
    ),
}
