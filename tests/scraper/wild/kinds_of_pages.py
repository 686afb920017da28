# ruff: noqa: E501 - pages are data
"""Pages that are no news: forums, documentation, products, lists of things, services, wikis, papers, old pages."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, satz, text, told
from tests.scraper.wild.page import FOOT, NAV, cards, ld, links, meta, og, raw, wild
from tests.scraper.wild.words import TITLES, br, t

T = TITLES
DAY = "2016-02-05"
ASK = "How do I stop the wheel at spring tide?"

wild(
    "phpbb 3.0 subsilver",
    "en",
    f"""<div id="wrapheader"><div id="logodesc"><h1>Mill Forum</h1><span class="gen">⟪A place for wheels and the people who turn them⟫</span></div></div><div id="wrapcentre"><p class="searchbar">⟪View unanswered posts⟫ | ⟪View active topics⟫</p><div id="pageheader"><h2><a class="titles" href="viewtopic.php?t=1">{ASK}</a></h2></div><div id="pagecontent"><table class="tablebg" cellspacing="1"><tr><td class="cat">⟪Print view⟫</td></tr></table><table class="tablebg"><tr class="row1"><td class="profile"><b class="postauthor">lena_o</b></td><td class="postbottom"><b>Post subject:</b> {ASK} Posted: Fri Feb 05, 2016 8:30 pm</td></tr><tr class="row1"><td class="profile"><span class="postdetails"><b>Joined:</b> ⟪Mon Jan 05, 2009 9:00 am⟫<br><b>Posts:</b> 412</span></td><td><div class="postbody">{text("sluice", 1)}<br><br>{text("sluice", 2)}</div><br><div class="postbody">_________________<br>⟪Water always wins in the end.⟫</div></td></tr><tr><td class="profile">⟪Top⟫</td></tr></table><table class="tablebg"><tr class="row2"><td class="profile"><b class="postauthor">ray</b></td><td><b>Post subject:</b> Re: {ASK}</td></tr><tr><td class="profile"><b>Posts:</b> 12</td><td><div class="postbody">{text("sluice", 3)}</div></td></tr></table><table class="tablebg"><tr><td class="profile"><b class="postauthor">ole</b></td><td><div class="postbody"><div class="quotetitle">ray wrote:</div><div class="quotecontent">{text("sluice", 3).replace("⟦", "").replace("⟧", "")}</div>{text("sluice", 4)}</div></td></tr></table></div><p>⟪You cannot post new topics in this forum⟫</p></div>""",
    title=ASK,
    seo=f"Mill Forum • View topic - {ASK}",
    url="https://forum.example/viewtopic.php?f=2&t=1",
)

wild(
    "xenforo 2",
    "en",
    f"""<div class="p-body"><div class="p-body-header"><h1 class="p-title-value">{ASK}</h1><ul class="listInline"><li><a class="username" data-user-id="1">lena_o</a></li><li><a><time class="u-dt" datetime="2016-02-05T20:30:23+0000">Feb 5, 2016</time></a></li></ul></div><div class="p-body-content"><div class="block-container lbContainer"><article class="message message--post" data-author="lena_o"><div class="message-cell message-cell--user"><h4 class="message-name"><a class="username">lena_o</a></h4><h5 class="userTitle">⟪Well-known member⟫</h5><dl class="pairs"><dt>⟪Joined⟫</dt><dd>Jan 5, 2009</dd></dl></div><div class="message-cell message-cell--main"><header class="message-attribution"><a><time datetime="2016-02-05T20:30:23+0000">Feb 5, 2016</time></a></header><div class="message-userContent"><article class="message-body"><div class="bbWrapper">{text("paddle", 1)}<br><br>{text("paddle", 2)}</div></article></div><footer class="message-footer"><a>⟪Report⟫</a><a>Reply</a></footer></div></article><article class="message message--post" data-author="ray"><div class="message-cell--user"><h4><a class="username">ray</a></h4></div><div class="message-cell--main"><header class="message-attribution"><time datetime="2016-02-06T09:01:00+0000">Feb 6, 2016</time></header><article class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title">lena_o said:</div></blockquote>{text("paddle", 3)}</div></article><footer class="message-footer"><a>Reply</a></footer></div></article></div><form><p>⟪You must log in or register to reply here.⟫</p></form><div class="block"><h3>⟪Similar threads⟫</h3>{links("en")}</div></div></div>""",
    title=ASK,
    site="Mill Forum",
    url="https://forum.example/threads/stop-the-wheel.12/",
    published="2016-02-05T20:30+00:00",
)

wild(
    "smf 2",
    "en",
    f"""<div id="content_section"><div class="navigate_section"><ul><li><a>⟪Mill Forum⟫ »</a></li></ul></div><div id="forumposts"><h3 class="catbg"><span id="author">Author</span> Topic: {ASK} (Read 412 times)</h3><form><div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a>lena_o</a></h4><ul><li>⟪Full Member⟫</li><li>⟪Posts: 412⟫</li></ul></div><div class="postarea"><div class="keyinfo"><h5 id="subject_1"><a>{ASK}</a></h5><div class="smalltext">« <strong>on:</strong> February 05, 2016, 08:30:23 PM »</div></div><div class="post"><div class="inner" id="msg_1">{text("gable", 1)}<br><br>{text("gable", 2)}</div></div></div><div class="moderatorbar"><div class="signature">⟪Water always wins in the end.⟫</div></div></div></div><div class="windowbg2"><div class="post_wrapper"><div class="poster"><h4><a>ray</a></h4></div><div class="postarea"><div class="keyinfo"><h5><a>Re: {ASK}</a></h5><div class="smalltext">« <strong>Reply #1 on:</strong> February 06, 2016, 09:01:00 AM »</div></div><div class="post"><div class="inner">{text("gable", 3)}</div></div></div></div></div></form></div><div class="plainbox">⟪SMF 2.0 | SMF © 2016, Simple Machines⟫</div></div>""",
    title=ASK,
    seo=ASK,
    url="https://forum.example/index.php?topic=12.0",
)

wild(
    "woltlab, german forum",
    "de",
    f"""<div id="main" class="main"><div class="contentHeader"><h1 class="contentTitle" itemprop="headline">Wie halte ich das Rad bei Springflut an?</h1><ul class="contentHeaderMetaData"><li><a class="username">imke_t</a></li><li><a><time datetime="2016-02-05T20:30:23+01:00" class="datetime">5. Februar 2016</time></a></li></ul></div><div class="section"><ul class="wbbThreadPostList messageList"><li class="anchorFixedHeader"><article class="wbbPost message"><aside class="messageSidebar"><div class="messageAuthor"><span class="username">imke_t</span><span class="badge userTitleBadge">⟪Fortgeschrittene⟫</span></div><dl><dt>⟪Beiträge⟫</dt><dd>412</dd></dl></aside><div class="messageContent"><header class="messageHeader"><time datetime="2016-02-05T20:30:23+01:00">5. Februar 2016</time></header><div class="messageBody"><div class="messageText">{erzählt("siel", 2)}</div></div><footer class="messageFooter"><ul><li>⟪Zitieren⟫</li></ul></footer></div></article></li><li><article class="wbbPost message"><aside class="messageSidebar"><span class="username">ole</span></aside><div class="messageContent"><header><time datetime="2016-02-06T09:01:00+01:00">6. Februar 2016</time></header><div class="messageBody"><div class="messageText"><p>{satz("siel", 3)}</p></div></div></div></article></li></ul></div><section class="section"><h2>⟪Jetzt mitmachen!⟫</h2><p>⟪Sie haben noch kein Benutzerkonto auf unserer Seite? Registrieren Sie sich kostenlos.⟫</p></section></div>""",
    title="Wie halte ich das Rad bei Springflut an?",
    site="Mühlenforum",
    sep=" - ",
    published="2016-02-05T20:30+01:00",
)

wild(
    "reddit, old",
    "en",
    f"""<div id="header"><div id="sr-header-area">{links("en")}</div></div><div class="side"><div class="spacer"><div class="titlebox"><h1><a>wheels</a></h1><div class="usertext-body"><div class="md"><p>⟪Welcome to our small corner for mills. Be kind, and post pictures of your blades.⟫</p></div></div></div></div></div><div class="content" role="main"><div class="sitetable linklisting"><div class="thing link self"><div class="midcol"><div class="score">412</div></div><div class="entry"><p class="title"><a class="title" href="/r/wheels/1">{ASK}</a> <span class="domain">(self.wheels)</span></p><p class="tagline">submitted <time title="Fri Feb 5 20:30:23 2016 UTC" datetime="2016-02-05T20:30:23+00:00">3 years ago</time> by <a class="author">lena_o</a></p><div class="expando"><form><div class="usertext-body"><div class="md">{told("rudder", 3)}</div></div></form></div><ul class="flat-list buttons"><li>⟪2 comments⟫</li><li>⟪share⟫</li></ul></div></div></div><div class="commentarea"><div class="panestack-title"><span class="title">⟪all 2 comments⟫</span></div><div class="sitetable nestedlisting"><div class="thing comment"><div class="entry"><p class="tagline"><a class="author">ray</a> <span class="score">12 points</span> <time datetime="2016-02-06T09:01:00+00:00">3 years ago</time></p><div class="usertext-body"><div class="md"><p>{text("rudder", 4)}</p></div></div><ul class="flat-list buttons"><li>permalink</li><li>reply</li></ul></div></div></div></div></div>""",
    title=ASK,
    seo=f"{ASK} : wheels",
    url="https://old.reddit.example/r/wheels/comments/1/stop/",
    published="2016-02-05T20:30+00:00",
)

wild(
    "stack exchange 2024",
    "en",
    f"""<div class="container"><div id="left-sidebar"><ol><li><a>⟪Questions⟫</a></li></ol></div><div id="content"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><div id="question-header"><h1 itemprop="name"><a class="question-hyperlink">{ASK}</a></h1></div><div><div title="2016-02-05 20:30:23Z"><span>⟪Asked⟫</span> <time itemprop="dateCreated" datetime="2016-02-05T20:30:23">8 years ago</time></div><div>⟪Viewed 4k times⟫</div></div><div id="mainbar"><div class="question" id="question"><div class="post-layout"><div class="votecell"><div class="js-vote-count">12</div></div><div class="postcell"><div class="s-prose js-post-body" itemprop="text">{told("cog", 2)}<pre class="lang-py"><code>⟦wheel.stop(now=True)⟧</code></pre></div><div class="post-taglist"><a class="post-tag" rel="tag">⟪tides⟫</a></div><div class="post-signature owner"><div class="user-info"><div class="user-action-time">⟪asked⟫ <span title="2016-02-05 20:30:23Z">Feb 5, 2016 at 20:30</span></div><div class="user-details" itemprop="author"><a>lena_o</a><span>⟪1,412⟫</span></div></div></div></div><div class="comments"><ul><li><span class="comment-copy">⟪Which wheel do you have, breast or undershot?⟫</span></li></ul></div></div></div><div id="answers"><h2 class="mb0">⟪2 Answers⟫</h2><div class="answer accepted-answer"><div class="answercell"><div class="s-prose js-post-body" itemprop="text">{told("cog", 4).replace(told("cog", 2), "")}</div><div class="user-info"><div class="user-action-time">⟪answered⟫ Feb 6, 2016 at 9:01</div><div class="user-details"><a>ray</a></div></div></div></div></div></div><div id="sidebar"><h4>⟪Related⟫</h4>{links("en")}</div></div></div></div>""",
    title=ASK,
    site="Mill Stack",
    sep=" - ",
    url="https://stack.example/questions/12/stop",
)

wild(
    "google groups like mail list, hypermail",
    "en",
    f"""<h1>{ASK}</h1><div class="head"><dl class="links"><dt>⟪This message⟫:</dt><dd>[ <a>⟪Message body⟫</a> ]</dd></dl></div><div class="mail"><address class="headers"><span id="from"><dfn>From</dfn>: Lena Orwick &lt;<a href="mailto:lena@mill.example">lena@mill.example</a>&gt;</span><br><span id="date"><dfn>Date</dfn>: Fri, 5 Feb 2016 20:30:23 +0100</span><br></address><p>{text("hemp", 1)}</p><p>{text("hemp", 2)}</p><p>{text("hemp", 3)}<br></p><span id="received"><dfn>⟪Received on⟫</dfn> Friday, 5 February 2016 19:31:02 UTC</span></div><div class="foot"><p><small>⟪This archive was generated by hypermail 2.3.1⟫</small></p></div>""",
    title=ASK,
    seo=f"{ASK} from Lena Orwick on 2016-02-05 (mill-dev)",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "pipermail, pre",
    "en",
    f"""<H1>[Mill-dev] {ASK}</H1><B>Lena Orwick</B> <A HREF="mailto:mill-dev%40mill.example" TITLE="x">lena at mill.example</A><BR><I>Fri Feb 5 20:30:23 CET 2016</I><P><UL><LI>⟪Previous message:⟫ <A>⟪[Mill-dev] oak and pitch⟫</A></LI><LI><B>⟪Messages sorted by:⟫</B> <a>[ date ]</a></LI></UL><HR><!--beginarticle--><PRE>⟦The wheel does not stop when the tide is higher than the sill,⟧
⟦and I have tried both ropes that Orla keeps in the ferry house.⟧

⟦Has anybody tried to stop it with the sluice alone, at night?⟧

Lena
</PRE><!--endarticle--><HR><P><UL><LI>⟪Next message:⟫ <A>⟪[Mill-dev] eels, again⟫</A></LI></UL>""",
    title=ASK,
    seo=f"[Mill-dev] {ASK}",
    authors=["Lena Orwick"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "sphinx rtd theme",
    "en",
    f"""<div class="wy-grid-for-nav"><nav class="wy-nav-side"><div class="wy-menu"><p class="caption"><span class="caption-text">⟪User guide⟫</span></p><ul><li class="toctree-l1"><a>⟪Installation⟫</a></li></ul></div></nav><section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content"><div role="navigation"><ul class="wy-breadcrumbs"><li><a>Docs</a> »</li><li>Stopping the wheel</li><li class="wy-breadcrumbs-aside"><a>⟪View page source⟫</a></li></ul></div><div role="main" class="document" itemscope itemtype="http://schema.org/Article"><div itemprop="articleBody"><section id="stopping"><h1>Stopping the wheel<a class="headerlink" href="#stopping">¶</a></h1>{told("axle", 2)}<div class="admonition note"><p class="admonition-title">⟦Note⟧</p><p>⟦The brake must be dry before it is used.⟧</p></div><section id="reference"><h2>⟦Reference⟧<a class="headerlink">¶</a></h2><dl class="py function"><dt class="sig sig-object py" id="mill.stop"><span class="sig-name descname">⟦stop⟧</span><span class="sig-paren">(</span><em>tide</em>)<a class="headerlink">¶</a></dt><dd><p>⟦Stop the wheel at the next low water.⟧</p><dl class="field-list simple"><dt class="field-odd">Parameters</dt><dd class="field-odd"><p><strong>tide</strong> – ⟦height of the tide in metres⟧</p></dd></dl></dd></dl><div class="highlight-python notranslate"><div class="highlight"><pre><span></span>⟦mill.stop(tide=4.2)⟧</pre></div></div><table class="docutils"><thead><tr><th>⟦Name⟧</th><th>⟦Meaning⟧</th></tr></thead><tbody><tr><td>⟦sill⟧</td><td>⟦the beam under the gate⟧</td></tr></tbody></table></section></section></div></div><footer><div class="rst-footer-buttons"><a>⟪Next⟫</a></div><div role="contentinfo"><p>⟪© Copyright 2016, the mill developers.⟫</p></div>⟪Built with Sphinx using a theme provided by Read the Docs.⟫</footer></div></div></section></div>""",
    title="Stopping the wheel",
    seo="Stopping the wheel — tidemill 2.1 documentation",
    authors=[],
    url="https://docs.mill.example/en/latest/stop.html",
)

wild(
    "mkdocs material",
    "en",
    f"""<header class="md-header"><nav><span class="md-ellipsis">Tidemill</span></nav></header><div class="md-container"><main class="md-main"><div class="md-main__inner"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav">{links("en")}</nav></div><div class="md-sidebar md-sidebar--secondary"><nav class="md-nav"><label class="md-nav__title">⟪Table of contents⟫</label><ul><li><a>⟪Reading the gauge by hand⟫</a></li></ul></nav></div><div class="md-content"><article class="md-content__inner md-typeset"><a title="Edit this page" class="md-content__button md-icon">⟪Edit this page⟫</a><h1 id="g">Gauges<a class="headerlink" href="#g" title="Permanent link">¶</a></h1>{told("gauge", 2)}<details class="tip" open><summary>⟦Tip⟧</summary><p>⟦Read it from the landing, never from the boat.⟧</p></details><h2>⟦Reading it⟧</h2><ol><li>⟦Wait for slack water.⟧</li><li>⟦Write down the height in chalk.⟧</li></ol><div class="tabbed-set"><label>⟦Linux shell⟧</label><div class="highlight"><pre><code>⟦tide read --gauge 2⟧</code></pre></div></div><hr><div class="md-source-file"><small>⟪Last update:⟫ <span>February 5, 2016</span></small></div><form class="md-feedback"><legend class="md-feedback__title">⟪Was this page helpful?⟫</legend></form></article></div></div></main><footer class="md-footer"><a class="md-footer__link"><span>⟪Previous⟫</span><div>⟪Installing⟫</div></a><div class="md-footer-meta">⟪Made with Material for MkDocs⟫</div></footer></div>""",
    title="Gauges",
    seo="Gauges - Tidemill",
    authors=[],
    url="https://docs.mill.example/gauges/",
)

wild(
    "docusaurus 2",
    "en",
    f"""<div id="__docusaurus"><nav class="navbar"><a class="navbar__brand">Tidemill</a></nav><div class="main-wrapper"><aside class="theme-doc-sidebar-container"><nav>{links("en")}</nav></aside><main><div class="container"><div class="row"><div class="col docItemCol"><div class="docItemContainer"><article><nav class="theme-doc-breadcrumbs"><ul class="breadcrumbs"><li>⟪Guides⟫</li></ul></nav><span class="theme-doc-version-badge badge">⟪Version: 2.x⟫</span><div class="theme-doc-markdown markdown"><header><h1>Gauges and gates</h1></header>{told("gate", 2)}<div class="theme-admonition theme-admonition-caution alert"><div class="admonitionHeading">⟦caution⟧</div><div class="admonitionContent"><p>⟦Never open both gates at once.⟧</p></div></div><h2 class="anchor">⟦Opening a gate⟧<a class="hash-link" href="#o">​</a></h2><div class="language-bash codeBlockContainer"><div class="codeBlockContent"><pre><code><span class="token-line">⟦gate open --slowly⟧</span></code></pre><div class="buttonGroup"><button>⟪Copy⟫</button></div></div></div><table><thead><tr><th>⟦Flag⟧</th><th>⟦What it does⟧</th></tr></thead><tbody><tr><td><code>⟦--slowly⟧</code></td><td>⟦half a hand each minute⟧</td></tr></tbody></table></div><footer class="theme-doc-footer"><a class="theme-edit-this-page">⟪Edit this page⟫</a><span class="theme-last-updated">⟪Last updated on⟫ Feb 5, 2016</span></footer></article><nav class="pagination-nav"><a><div class="pagination-nav__sublabel">⟪Previous⟫</div><div class="pagination-nav__label">⟪Installing the wheel⟫</div></a></nav></div></div><div class="col col--3"><div class="tableOfContents"><ul><li>⟪Opening a gate by hand⟫</li></ul></div></div></div></div></main></div></div>""",
    title="Gauges and gates",
    site="Tidemill",
    authors=[],
    url="https://mill.example/docs/gates",
)

wild(
    "gitbook",
    "en",
    f"""<div class="layout"><header><a>Tidemill Docs</a></header><aside data-testid="table-of-contents">{links("en")}</aside><main class="flex-1"><header><h1 class="text-4xl">Gauges and gates</h1><p class="text-lg">⟦How to read a gauge, and what to do then.⟧</p></header><div class="grid whitespace-pre-wrap">{told("chain", 3)}<h3 class="flex">⟦Before you begin⟧</h3><ul class="space-y-2"><li class="flex"><div class="flex-1"><p>⟦Dry hands and a lamp⟧</p></div></li><li class="flex"><div><p>⟦Somebody on the landing⟧</p></div></li></ul><blockquote class="hint"><p>⟦The chain is heavier than it looks.⟧</p></blockquote></div><div class="flex flex-row"><a><span>⟪Previous⟫</span><span>⟪Installing the wheel⟫</span></a></div><div><p>⟪Last updated⟫ <time datetime="2016-02-05T20:30:23Z">1 month ago</time></p><p>⟪Was this helpful?⟫</p></div></main></div>""",
    title="Gauges and gates",
    site="Tidemill Docs",
    authors=[],
    url="https://docs.mill.example/gauges/gates",
)

wild(
    "javadoc-like reference of definition lists",
    "en",
    """<div class="header"><div class="subTitle">org.mill</div><h2 title="Class Wheel" class="title">Class Wheel</h2></div><div class="contentContainer"><ul class="inheritance"><li>java.lang.Object</li></ul><div class="description"><ul class="blockList"><li class="blockList"><pre>⟦public class Wheel⟧</pre><div class="block">⟦A wheel that turns with the tide. Its blades are counted once when it is made, and again when it is stopped.⟧</div></li></ul></div><div class="summary"><table class="memberSummary"><caption><span>⟦Methods⟧</span></caption><tr><th>Modifier and Type</th><th>Method and Description</th></tr><tr><td><code>void</code></td><td><code>stop()</code><div class="block">⟦Stops the wheel at the next low water, or at once when it is dry.⟧</div></td></tr></table></div><div class="details"><ul class="blockList"><li><h4>stop</h4><pre>public void stop()</pre><div class="block">⟦Stops the wheel. Whoever calls it twice waits for the second tide, as the first has passed already.⟧</div><dl><dt><span class="throwsLabel">⟦Throws:⟧</span></dt><dd><code>WetBrakeException</code> - ⟦if the brake is wet⟧</dd></dl></li></ul></div></div><div class="bottomNav"><ul class="navList"><li>⟪Prev Class⟫</li></ul></div>""",
    title="Class Wheel",
    seo="Wheel (Tidemill API)",
    authors=[],
    url="https://mill.example/api/org/mill/Wheel.html",
)

wild(
    "mdn-like reference",
    "en",
    f"""<div class="page-wrapper"><aside class="sidebar"><nav>{links("en")}</nav></aside><main class="main-content"><article class="main-page-content" lang="en-US"><h1>Wheel.stop()</h1><details class="baseline-indicator"><summary>⟪Baseline⟫</summary></details><div class="section-content">{told("hub", 2)}</div><section aria-labelledby="syntax"><h2 id="syntax"><a>⟦Syntax⟧</a></h2><div class="section-content"><div class="code-example"><div class="example-header"><span class="language-name">js</span><button>⟪Copy to Clipboard⟫</button></div><pre class="brush: js"><code>⟦wheel.stop(options)⟧</code></pre></div></div></section><section><h3>⟦Parameters⟧</h3><div><dl><dt><code>⟦options⟧</code></dt><dd><p>⟦An object that says how quickly, and by whose hand.⟧</p></dd></dl></div></section></article><aside class="article-footer"><h2>⟪Help improve this reference⟫</h2><fieldset><label>⟪Was this page helpful to you?⟫</label></fieldset><p class="last-modified-date">⟪This page was last modified on⟫ <time datetime="2016-02-05T20:30:23.000Z">Feb 5, 2016</time> by contributors.</p></aside></main></div>""",
    title="Wheel.stop()",
    seo="Wheel.stop() - Web APIs | Mill docs",
    authors=[],
    url="https://dev.mill.example/en-US/docs/Wheel/stop",
)

wild(
    "confluence page",
    "en",
    f"""<div id="main"><div id="main-header"><div id="breadcrumb-section"><ol id="breadcrumbs"><li><a>⟪Pages⟫</a></li></ol></div><h1 id="title-text"><a>{T["en"]}</a></h1></div><div id="content" class="page view"><div class="page-metadata"><ul class="banner"></ul><ul><li class="page-metadata-modification-info">Created by <span class="author"><a class="url fn">Lena Orwick</a></span>, last modified on <a class="last-modified">Feb 05, 2016</a></li></ul></div><div id="main-content" class="wiki-content">{told("quoin", 3)}<h2 id="a">⟦What was decided⟧</h2><div class="table-wrap"><table class="confluenceTable"><tbody><tr><th class="confluenceTh">⟦Who decides⟧</th><th class="confluenceTh">⟦Until when⟧</th></tr><tr><td class="confluenceTd">⟦the council⟧</td><td>⟦the end of June⟧</td></tr></tbody></table></div>{text("quoin", 4)}</div><div id="likes-and-labels-container"><span>⟪Like⟫</span><span>⟪Be the first to like this⟫</span><div>⟪No labels⟫</div></div><div id="comments-section"><p>⟪Write a comment…⟫</p></div></div></div>""",
    seo=f"{T['en']} - Mill - Confluence",
    authors=["Lena Orwick"],
    url="https://wiki.mill.example/display/MILL/Plan",
)

wild(
    "fandom wiki",
    "en",
    f"""<div class="main-container"><div class="resizable-container"><div class="page"><div class="community-header-wrapper"><a class="community-header__community-name">⟪Wheels of Wexmoor Wiki⟫</a></div><main class="page__main"><div class="page-header"><ul class="page-header__categories"><li>⟪in:⟫ <a>Mills</a></li></ul><h1 class="page-header__title" id="firstHeading"><span class="mw-page-title-main">Orla Fenwick</span></h1><div class="page-header__actions"><a>⟪Sign in to edit⟫</a></div></div><div id="content" class="page-content"><div class="mw-parser-output"><aside role="region" class="portable-infobox pi-theme-wikia"><h2 class="pi-item pi-title">Orla Fenwick</h2><section><h3 class="pi-data-label">Home</h3><div class="pi-data-value">Ferry house</div></section></aside>{told("ferrier", 3)}<div id="toc" class="toc"><div class="toctitle"><h2>⟪Contents⟫</h2></div><ul><li>⟪1 Early years at sea⟫</li></ul></div><h2><span class="mw-headline">⟦Early life⟧</span></h2>{told("ferrier", 5).replace(told("ferrier", 3), "")}<h2><span class="mw-headline">⟦Trivia⟧</span></h2><ul><li>⟦She has never been seen without her lamp.⟧</li><li>⟦Her boat appears in the background of the third tale.⟧</li></ul><table class="navbox"><tr><th>⟪Characters⟫</th></tr><tr><td>⟪Ole Brandis • Ray Dunmere⟫</td></tr></table></div></div><div class="license-description">⟪Community content is available under CC-BY-SA unless otherwise noted.⟫</div></main></div></div><div class="global-footer"><h3>⟪Explore properties⟫</h3></div></div>""",
    title="Orla Fenwick",
    seo="Orla Fenwick | Wheels of Wexmoor Wiki | Fandom",
    authors=[],
    url="https://wexmoor.fandom.example/wiki/Orla_Fenwick",
)

wild(
    "dokuwiki",
    "de",
    f"""<div id="dokuwiki__site"><div id="dokuwiki__header"><h1><a href="/">⟪Mühlenwiki⟫</a></h1><div class="breadcrumbs"><div class="trace"><span>⟪Zuletzt angesehen:⟫</span></div></div></div><div class="wrapper"><div id="dokuwiki__aside">{links("de")}</div><div id="dokuwiki__content"><div class="pageId"><span>muehle:rad</span></div><div class="page group"><div id="dw__toc"><h3>⟪Inhaltsverzeichnis⟫</h3><div><ul><li>⟪Bau des Rades um 1889⟫</li></ul></div></div><h1 class="sectionedit1" id="rad">Das Rad von Torfhafen</h1><div class="level1">{erzählt("nabe", 2)}</div><h2 id="b">⟦Bau⟧</h2><div class="level2">{satz("nabe", 3)}<pre class="code">⟦rad --drehen⟧</pre><div class="table"><table class="inline"><tr><th>⟦Jahr des Baus⟧</th><td>⟦um 1889⟧</td></tr></table></div></div></div><div class="docInfo"><bdi>muehle/rad.txt</bdi> · ⟪Zuletzt geändert:⟫ 05.02.2016 20:30 von <bdi>imke</bdi></div></div></div><div id="dokuwiki__footer"><div class="license">⟪Falls nicht anders bezeichnet, ist der Inhalt dieses Wikis unter der folgenden Lizenz veröffentlicht⟫</div></div></div>""",
    title="Das Rad von Torfhafen",
    seo="muehle:rad [Mühlenwiki]",
    url="https://wiki.torfhafen.example/muehle/rad",
)

wild(
    "github issue",
    "en",
    f"""<div class="application-main"><main><div id="repository-container-header"><a>holt</a>/<strong><a>tidemill</a></strong></div><div id="show_issue"><div class="gh-header"><h1 class="gh-header-title"><bdi class="js-issue-title markdown-title">Wheel turns backwards at low water</bdi> <span class="gh-header-number">#12</span></h1><div><span class="State">⟪Open⟫</span> <a class="author">lena-o</a> opened this issue <relative-time datetime="2016-02-05T20:30:23Z">Feb 5, 2016</relative-time> · ⟪2 comments⟫</div></div><div class="js-discussion"><div class="TimelineItem"><div class="timeline-comment"><h3 class="timeline-comment-header">⟪commented⟫ <relative-time datetime="2016-02-05T20:30:23Z">Feb 5, 2016</relative-time></h3><table><tr><td class="comment-body markdown-body">{told("pawl", 3)}<div class="highlight highlight-source-shell"><pre>⟦$ tide --next⟧</pre></div></td></tr></table></div></div><div class="TimelineItem"><div class="timeline-comment"><h3 class="timeline-comment-header"><a class="author">ray</a> commented <relative-time datetime="2016-02-06T09:01:00Z">Feb 6</relative-time></h3><table><tr><td class="comment-body markdown-body"><p>{text("pawl", 4)}</p></td></tr></table></div></div></div><div class="discussion-sidebar"><div>⟪Assignees⟫</div><p>⟪No one assigned⟫</p></div></div></main></div>""",
    title="Wheel turns backwards at low water",
    seo="Wheel turns backwards at low water · Issue #12 · holt/tidemill · GitHub",
    url="https://github.example/holt/tidemill/issues/12",
    published="2016-02-05T20:30+00:00",
)

wild(
    "npm package page",
    "en",
    f"""<div id="app"><main><div><h1><span class="package-name">tidemill</span></h1><ul><li>⟪2.1.0 • Public • Published 8 years ago⟫</li></ul></div><div id="tabpanel-readme"><article><div id="readme"><h1>tidemill</h1>{told("crank", 2)}<h2>⟦Install⟧</h2><div class="highlight shell"><pre>⟦npm install tidemill⟧</pre></div><h2>⟦Usage⟧</h2>{told("crank", 4).replace(told("crank", 2), "")}</div></article></div><div class="sidebar"><h3>⟪Install⟫</h3><p><code>npm i tidemill</code></p><h3>⟪Weekly Downloads⟫</h3><p>⟪4,112⟫</p><h3>⟪Collaborators⟫</h3></div></main><footer><h3>⟪Support⟫</h3><ul><li>⟪Advisories⟫</li></ul></footer></div>""",
    title="tidemill",
    seo="tidemill - npm",
    url="https://npm.example/package/tidemill",
)

wild(
    "shopify dawn product",
    "en",
    """<div class="announcement-bar"><p>⟪Free shipping on orders over 50 crowns⟫</p></div><main id="MainContent"><section id="shopify-section-main"><product-info class="product"><div class="product__media-wrapper"><ul class="product__media-list"><li><img src="//shop.example/cdn/shop/files/lamp.jpg?v=1&width=1946" width="1946" height="1946" alt="Ferry lamp"></li></ul></div><div class="product__info-wrapper"><div class="product__info-container"><p class="product__text caption-with-letter-spacing">Holt & Daughters</p><div class="product__title"><h1>Ferry lamp in brass</h1><a class="product__title"><h2 class="h1">Ferry lamp in brass</h2></a></div><div class="price"><span class="price-item">⟪Regular price⟫</span></div><div class="product__tax">⟪Tax included. Shipping calculated at checkout.⟫</div><form><label>⟪Quantity⟫</label><button>⟪Add to cart⟫</button></form><div class="product__description rte"><p>⟦A lamp for a boat or a porch, made of brass that darkens with the years and of glass that we blow ourselves.⟧</p><ul><li>⟦Height 32 cm, weight 1.4 kg⟧</li><li>⟦Burns twelve hours on one filling⟧</li></ul><p>⟦Each lamp is signed under its foot by whoever made it.⟧</p></div><details><summary><h2 class="accordion__title">⟪Shipping & Returns⟫</h2></summary><div class="accordion__content"><p>We send lamps on Mondays.</p></div></details><share-button>⟪Share⟫</share-button></div></div></product-info></section><section class="related-products"><h2>⟪You may also like⟫</h2><ul><li><div class="card"><h3 class="card__heading"><a>⟪Rope of hemp, ten metres⟫</a></h3><span>⟪€12.00⟫</span></div></li></ul></section></main><footer><h2>⟪Subscribe to our emails⟫</h2></footer>""",
    head=og("Ferry lamp in brass", "Holt & Daughters").replace("article", "product")
    + ld(
        **{
            "@type": "Product",
            "name": "Ferry lamp in brass",
            "description": "A lamp for a boat or a porch",
            "brand": {"@type": "Brand", "name": "Holt & Daughters"},
        }
    ),
    title="Ferry lamp in brass",
    seo="Ferry lamp in brass – Holt & Daughters",
    authors=[],
    published=None,
    url="https://shop.example/products/ferry-lamp",
)

wild(
    "woocommerce product tabs",
    "en",
    f"""<div id="primary"><main><nav class="woocommerce-breadcrumb">⟪Home / Lamps⟫ / Ferry lamp</nav><div id="product-12" class="product type-product"><div class="woocommerce-product-gallery"><figure><div data-thumb="/l-100.jpg"><a href="/l.jpg"><img src="/l-600.jpg" data-large_image="/l.jpg" width="600" height="600"></a></div></figure></div><div class="summary entry-summary"><h1 class="product_title entry-title">Ferry lamp in brass</h1><p class="price">⟪€84.00⟫</p><div class="woocommerce-product-details__short-description"><p>⟦A lamp for a boat or a porch, made of brass that darkens with the years.⟧</p></div><p class="stock">⟪3 in stock⟫</p><form class="cart"><button>⟪Add to basket⟫</button></form><div class="product_meta"><span class="sku_wrapper">⟪SKU: L-32⟫</span></div></div><div class="woocommerce-tabs"><ul class="tabs wc-tabs"><li><a>⟪Description⟫</a></li><li><a>⟪Reviews (1)⟫</a></li></ul><div class="woocommerce-Tabs-panel--description" id="tab-description"><h2>Description</h2>{told("brass", 3)}</div><div id="tab-additional_information"><h2>Additional information</h2><table class="woocommerce-product-attributes"><tr><th>⟦Weight of it⟧</th><td>⟦1.4 kg⟧</td></tr></table></div><div id="tab-reviews"><div id="reviews"><h2 class="woocommerce-Reviews-title">1 review for Ferry lamp</h2><ol class="commentlist"><li class="review"><div class="description"><p>It burned all night on our landing.</p></div></li></ol><p>⟪Your email address will not be published. Required fields are marked *⟫</p></div></div></div><section class="related products"><h2>⟪Related products⟫</h2><ul class="products"><li><h2 class="woocommerce-loop-product__title">⟪Rope of hemp, ten metres⟫</h2></li></ul></section></div></main></div>""",
    title="Ferry lamp in brass",
    site="Holt & Daughters",
    sep=" - ",
    authors=[],
    url="https://shop.example/product/ferry-lamp/",
)

wild(
    "magento product",
    "de",
    f"""<div class="page-wrapper"><div class="breadcrumbs"><ul><li>⟪Startseite⟫</li></ul></div><main id="maincontent" class="page-main"><div class="columns"><div class="column main"><div class="product-info-main"><div class="page-title-wrapper product"><h1 class="page-title"><span class="base" itemprop="name">Fährlampe aus Messing</span></h1></div><div class="product-info-price"><span>⟪84,00 €⟫</span><span>⟪Inkl. 19% MwSt., zzgl. Versandkosten⟫</span></div><div class="product attribute overview"><div class="value" itemprop="description"><p>⟦Eine Lampe für Boot und Hauseingang, aus Messing, das mit den Jahren dunkel wird.⟧</p></div></div><button>⟪In den Warenkorb⟫</button></div><div class="product info detailed"><div class="product data items"><div class="data item title">Details</div><div class="data item content" id="description"><div class="product attribute description"><div class="value">{erzählt("messing", 3)}</div></div></div><div class="data item content"><table class="data table additional-attributes"><tr><th>⟦Höhe über Fuß⟧</th><td>⟦32 cm⟧</td></tr></table></div></div></div><div class="block upsell"><strong>⟪Das könnte Ihnen auch gefallen⟫</strong><ol><li><a>⟪Hanfseil, zehn Meter⟫</a></li></ol></div></div></div></main><footer>⟪Newsletter abonnieren⟫</footer></div>""",
    title="Fährlampe aus Messing",
    site="Holt & Töchter",
    authors=[],
    url="https://shop.example/faehrlampe.html",
)

wild(
    "amazon-like product, feature bullets",
    "en",
    """<div id="dp"><div id="ppd"><div id="leftCol"><img id="landingImage" src="/lamp._SX300_.jpg" data-old-hires="/lamp._SL1500_.jpg"></div><div id="centerCol"><div id="titleSection"><h1 id="title"><span id="productTitle">Holt Ferry Lamp in Brass, 32 cm</span></h1></div><div id="bylineInfo_feature_div"><a id="bylineInfo">⟪Visit the Holt Store⟫</a></div><span id="acrCustomerReviewText">⟪412 ratings⟫</span><div id="feature-bullets"><h1>⟪About this item⟫</h1><ul><li><span class="a-list-item">⟦Made of brass that darkens with the years and of hand-blown glass⟧</span></li><li><span class="a-list-item">⟦Burns twelve hours on one filling, even in a strong wind⟧</span></li><li><span class="a-list-item">⟦Signed under its foot by whoever made it in our workshop⟧</span></li></ul></div></div><div id="rightCol"><span>⟪In Stock⟫</span><input value="Add to Cart"><p>⟪Ships from and sold by Holt⟫</p></div></div><div id="productDescription"><h2>⟦Product Description⟧</h2><p>⟦This lamp has hung on the landing of the ferry house for eleven winters, and it has gone out only once.⟧</p></div><div id="sims"><h2>⟪Customers who bought this item also bought⟫</h2><ul><li>⟪Rope of hemp, ten metres⟫</li></ul></div></div>""",
    title="Holt Ferry Lamp in Brass, 32 cm",
    seo="Amazin: Holt Ferry Lamp in Brass, 32 cm : Home & Kitchen",
    authors=[],
    url="https://www.amazin.example/dp/B00X",
)

wild(
    "collection page",
    "en",
    f"""<main id="MainContent"><div class="collection-hero"><h1 class="collection-hero__title">Lamps</h1><div class="collection-hero__description rte"><p>⟦Our lamps are made for boats and porches. Each of them burns through the longest night of the year on a single filling, and we mend them for as long as we live.⟧</p></div></div><div class="collection"><div class="facets"><h2>⟪Filter and sort⟫</h2><summary>⟪Availability⟫</summary><label>⟪In stock (12)⟫</label></div><ul id="product-grid">{"".join(f'<li class="grid__item"><div class="card-wrapper"><h3 class="card__heading"><a href="/p/{n}">{one} lamp</a></h3><div class="price"><span>⟪€{n}4.00 EUR⟫</span></div></div></li>' for n, one in enumerate(("Ferry", "Porch", "Cellar", "Quay", "Chapel", "Stable"), 1))}</ul></div></main><footer><p>⟪© 2016, Holt & Daughters. Powered by Shopify⟫</p></footer>""",
    title="Lamps",
    seo="Lamps – Holt & Daughters",
    authors=[],
    url="https://shop.example/collections/lamps",
)

wild(
    "listing of blog posts",
    "en",
    f"""{NAV}<main><header class="page-header"><h1 class="page-title">Notes on water</h1><div class="archive-description"><p>⟦Everything that we have written about tides, sluices and the people who keep them.⟧</p></div></header>{"".join(f'<article class="post"><header><h2 class="entry-title"><a href="/n/{n}">⟦{title}⟧</a></h2><div class="entry-meta">February {n}, 2016</div></header><div class="entry-summary"><p>{text("note" + str(n), n)}</p></div><a class="more-link">⟪Continue reading⟫</a></article>' for n, title in enumerate(("Rope and other relatives", "The long quay in autumn", "Why gulls wait", "Chalk on the gauge", "Night ferries"), 1))}<nav class="navigation pagination"><a>⟪Older posts⟫</a></nav></main>{FOOT}""",
    title="Notes on water",
    site="Holt",
    authors=[],
    url="https://holt.example/category/water/",
)

wild(
    "service page of a law office",
    "en",
    f"""<header><nav>{links("en")}</nav><a class="btn">⟪Book a free call⟫</a></header><main><section class="hero"><div class="container"><h1>Water rights for mills and ferries</h1><p class="lead">⟦We help owners of old works to keep the water that they have always used.⟧</p><a class="btn btn-primary">⟪Get in touch⟫</a></div></section><section class="features"><div class="row"><div class="col-md-4"><h3>⟦Licences⟧</h3><p>⟦We read every paper that your family has kept, and find the one that counts.⟧</p></div><div class="col-md-4"><h3>⟦Disputes⟧</h3><p>⟦Neighbours, fishermen and the province: we have sat at a table with all of them.⟧</p></div><div class="col-md-4"><h3>⟦Sales⟧</h3><p>⟦Who buys a mill buys its water, unless a contract says otherwise.⟧</p></div></div></section><section class="about"><h2>⟦Why clients stay with us⟧</h2>{told("counsel", 2)}</section><section class="testimonials"><blockquote><p>⟦They found a deed from 1889 that nobody had looked for.⟧</p><footer>Orla Fenwick</footer></blockquote></section><section class="cta"><h2>⟪Ready to talk?⟫</h2><form><label>⟪Your email⟫</label><button>⟪Send⟫</button></form></section></main><footer><p>⟪© 2016 Brandis & Thorwald. All rights reserved.⟫</p></footer>""",
    title="Water rights for mills and ferries",
    site="Brandis & Thorwald",
    authors=[],
    url="https://brandis.example/services/water-rights",
)

wild(
    "saas landing page with faq",
    "en",
    f"""<div id="__next"><header><a>Tidelog</a><nav>{links("en")}</nav></header><main><section class="hero-section"><h1 class="hero-title">Every tide in one place</h1><p class="hero-sub">⟦Tidelog collects the readings of your gauges and tells you when to open which gate.⟧</p><div class="cta-group"><a class="button">⟪Start free trial⟫</a></div></section><section class="logos"><p>⟪Trusted by⟫</p></section><section class="feature-grid"><div class="feature-card"><h2>⟦Alarms before high water⟧</h2><p>⟦A message goes to whoever is on duty, forty minutes before the water reaches the sill.⟧</p></div><div class="feature-card"><h2>⟦Logs that last⟧</h2><p>⟦Readings are kept for thirty years, in a format that any program can read.⟧</p></div></section><section class="faq"><h2>⟦Frequently asked questions⟧</h2><div class="faq-item"><button class="faq-question">⟦Does it work without a network?⟧</button><div class="faq-answer" hidden><p>⟦Yes. The gauge keeps a week of readings and sends them when it can.⟧</p></div></div><div class="faq-item"><h3>⟦Who owns the readings?⟧</h3><div class="faq-answer"><p>⟦You do, and you may take them with you whenever you leave.⟧</p></div></div></section></main><footer><p>⟪© Tidelog Ltd⟫</p></footer></div>""",
    title="Every tide in one place",
    seo="Tidelog - Every tide in one place",
    authors=[],
    url="https://tidelog.example/product",
)

wild(
    "university department page",
    "de",
    f"""<div id="page"><div id="identity"><a>⟪Hochschule Torfhafen⟫</a></div><div id="wrapper"><div id="portaltabs">{links("de")}</div><div id="content"><div id="portal-column-content"><div class="documentContent"><h1 class="documentFirstHeading"><span>{T["de"]}</span></h1><div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">erstellt von <a>Imke Thorwald</a></span> <span class="documentModified"><span>— zuletzt verändert:</span> 06.02.2016 09:10</span></div><div class="documentDescription">⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</div><div id="content-core"><div id="parent-fieldname-text">{erzählt("katheder", 5)}</div></div><div class="documentActions"><ul><li>⟪Drucken⟫</li></ul></div></div></div></div></div></div>""",
    site="Hochschule Torfhafen",
    sep=" — ",
    authors=["Imke Thorwald"],
)

wild(
    "event page with facts in dl",
    "de",
    f"""<main><article class="event"><h1>Nacht der Mühlen am 12. Mai</h1><dl class="facts"><dt>⟦Wann genau⟧</dt><dd>⟦Donnerstag, 12. Mai, 19 Uhr⟧</dd><dt>⟦Wo⟧</dt><dd>⟦Fährhaus am alten Siel⟧</dd></dl>{erzählt("lampe", 4)}<p><a class="btn">⟪Zur Anmeldung⟫</a></p><div class="share"><span>⟪Teilen⟫</span></div></article></main>{FOOT}""",
    title="Nacht der Mühlen am 12. Mai",
    site="Heimatverein Torfhafen",
    authors=[],
    url="https://verein.example/termine/nacht-der-muehlen",
)

wild(
    "job offer",
    "en",
    f"""<div class="job-page"><header><h1>Keeper of the sluice (part time)</h1><ul class="job-facts"><li>Wexmoor</li><li>20 hours</li></ul></header><div class="job-body"><h2>⟦About the work⟧</h2><p>⟦You open and close the gates twice a day, and write down what the gauge shows.⟧</p><h2>⟦What you bring⟧</h2><ul><li>⟦A calm hand and a good lamp⟧</li><li>⟦No fear of eels⟧</li></ul><h2>⟦What we offer⟧</h2><ul><li>⟦A room in the ferry house⟧</li><li>⟦Twelve weeks of quiet in winter⟧</li></ul><p>⟦Write to us until the end of May; a letter by hand is welcome.⟧</p></div><a class="apply">⟪Apply now⟫</a><aside><h3>⟪Similar jobs⟫</h3>{links("en")}</aside></div>""",
    title="Keeper of the sluice (part time)",
    site="Wexmoor Jobs",
    authors=[],
    url="https://jobs.example/keeper-of-the-sluice",
)

wild(
    "arxiv abstract",
    "en",
    f"""<div class="flex-wrap-footer"><header>⟪Cornmoor University⟫</header><main><div id="content"><div id="abs-outer"><div class="leftcolumn"><div class="subheader"><h1>⟪Physics > Tides⟫</h1></div><div id="content-inner"><div id="abs"><div class="dateline">[Submitted on 5 Feb 2016]</div><h1 class="title mathjax"><span class="descriptor">Title:</span>On the stopping of wheels at spring tide</h1><div class="authors"><span class="descriptor">Authors:</span><a>Lena Orwick</a>, <a>Jonas Tarrant</a></div><blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>{text("brake", 1)} {text("brake", 2)} {text("brake", 4)}</blockquote><div class="metatable"><table><tr><td class="label">Subjects:</td><td>Tides (phys.tide)</td></tr></table></div></div></div></div><div class="extra-services"><div class="full-text"><h2>⟪Access Paper:⟫</h2><ul><li>⟪View PDF⟫</li></ul></div><p>⟪Current browse context:⟫</p></div></div></div></main></div>""",
    head=meta(
        citation_title="On the stopping of wheels at spring tide",
        citation_author="Orwick, Lena",
        citation_date="2016/02/05",
    ).replace("citation-", "citation_"),
    title="On the stopping of wheels at spring tide",
    seo="[1602.01234] On the stopping of wheels at spring tide",
    authors=["Lena Orwick", "Jonas Tarrant"],
    published=DAY,
    url="https://arxiv.example/abs/1602.01234",
)

wild(
    "rfc as pre",
    "en",
    """<div class="content"><div class="meta">⟪[Search] [txt|html|pdf] [Tracker]⟫</div><pre>Network Working Group                                     L. Orwick
Request for Comments: 9912                            February 2016

<span class="h1">               The Tide Transfer Protocol</span>

⟦Abstract⟧

   ⟦This document describes how a gauge tells a gate what it has read.⟧

<a class="selflink">1</a>. ⟦Introduction⟧

   ⟦Gauges and gates have long been tended by the same pair of hands.⟧
</pre></div>""",
    title="The Tide Transfer Protocol",
    seo="RFC 9912: The Tide Transfer Protocol",
    url="https://tools.example/html/rfc9912",
)

wild(
    "lwn-like",
    "en",
    f"""<div class="pure-grid"><div class="not-handset"><div class="SideBox"><p>⟪User: Password:⟫</p><p>⟪Weekly Edition⟫</p></div></div><div class="pure-u-1"><div class="PageHeadline"><h1>{T["en"]}</h1></div><div class="ArticleText"><table class="Form"><tr><td><b>⟪Please consider subscribing⟫</b><p>⟪Subscriptions are the lifeblood of this site. If you appreciate this content and would like to see more of it, your subscription will help.⟫</p></td></tr></table><div class="GAByline"><p>By <b>Lena Orwick</b><br>February 5, 2016</p></div>{told("kernel", 3)}<h4>⟦What the eels know⟧</h4>{told("kernel", 6).replace(told("kernel", 3), "")}<table class="IndexEntries"><tr><th colspan=2>⟪Index entries for this article⟫</th></tr><tr><td><a>⟪Mills⟫</a></td></tr></table></div><a name="Comments"></a><details class="CommentBox"><summary><h3 class="CommentTitle">⟪{T["en"]}⟫</h3><p class="CommentPoster">Posted Feb 5, 2016 22:11 UTC (Fri) by <b>ray</b> (subscriber, #12)</p></summary><div class="FormattedComment">⟪My grandfather worked these stones until the winter of the great ice.⟫</div><div class="CommentReplyButton"><form><input type="submit" value="Reply to this comment"></form></div></details></div></div>""".replace(
        f"⟪{T['en']}⟫", T["en"]
    ),
    seo=f"{T['en']} [WMN.example]",
    authors=["Lena Orwick"],
    published=DAY,
    url="https://wmn.example/Articles/675123/",
)

wild(
    "legacy, nested tables and font",
    "en",
    f"""<table border=0 width=760 cellpadding=0><tr><td colspan=3 bgcolor="#003366"><font color=white face=Arial size=1>&nbsp;<a href="/">⟪HOME⟫</a> | <a>⟪ARCHIVE⟫</a></font></td></tr><tr><td width=120 valign=top><font size=1><a>⟪Otters return⟫</a><br><a>⟪Lamp factory⟫</a></font></td><td width=480 valign=top><font face="Times" size=5><b>{T["en"]}</b></font><br><font size=2>By LENA ORWICK<br>February 5, 2006</font><p><font size=3>{br("en", 0, 3)}</font><table align=right width=200 border=1><tr><td><img src="mill.jpg" width=190 height=140><br><font size=1>The wheel in May</font></td></tr></table><br><br><font size=3>{br("en", 3, 6)}</font></td><td width=160><font size=1>⟪Advertisement⟫</font></td></tr><tr><td colspan=3><hr><center><font size=1>⟪Copyright 2006 The Paper. All rights reserved.⟫</font></center></td></tr></table>""",
    seo=f"The Paper: {T['en']}",
    authors=["Lena Orwick"],
    published="2006-02-05",
    url="https://www.paper.example/2006/02/05/mill.html",
)

raw(
    "legacy, tags never closed",
    f"""<html><head><title>{T["en"]}</title></head><body bgcolor=white><center><h1>{T["en"]}</h1></center><p>by Lena Orwick<p>{t("en", 0)}<p>{t("en", 1)}<p>{t("en", 2)}<ul><li>⟦oak for forty blades<li>pitch for the joints</ul>⟧<p>{t("en", 3)}<p>{t("en", 4)}<hr><a href="/">⟪Back to the index⟫</a></body></html>""".replace(
        "blades<li>pitch", "blades⟧<li>⟦pitch"
    ).replace("joints</ul>⟧", "joints⟧</ul>"),
    title=T["en"],
    authors=["Lena Orwick"],
    url="https://lena.example/mill.html",
)

wild(
    "faq of definition list",
    "en",
    f"""{NAV}<main><h1>Questions about the mill</h1><dl class="faq"><dt>⟦When will it turn again?⟧</dt><dd>{text("answer", 1)}</dd><dt>⟦Who pays for the oak?⟧</dt><dd>{text("answer", 2)}</dd><dt>⟦May we bring a dog?⟧</dt><dd>{text("answer", 3)}</dd></dl></main>{FOOT}""",
    title="Questions about the mill",
    site="Wexmoor",
    authors=[],
    url="https://wexmoor.example/faq",
)

wild(
    "transcript behind a video",
    "en",
    f"""<main><div class="video-hero"><video src="/v.mp4"></video><h1>{T["en"]}</h1><p class="views">⟪41,212 views⟫</p></div><section class="talk"><p>By <a href="/speakers/lena">Lena Orwick</a> · <time datetime="2016-02-05">February 5, 2016</time></p><p>⟦A ferrywoman tells how a town decided to wake its wheel.⟧</p><h2>Transcript</h2><div class="transcript">{"".join(f'<div class="cue"><button>⟪0{n}:1{n}⟫</button><span>{t("en", n)}</span></div>' for n in range(6))}</div></section><aside><h3>⟪Watch next⟫</h3>{cards("en")}</aside></main>""",
    site="Talks of Holt",
    authors=["Lena Orwick"],
    published=DAY,
    url="https://talks.example/lena/mill",
)

wild(
    "cookie wall over the page, text below",
    "de",
    f"""<div id="cmp" class="cmp-root"><div role="dialog"><h2>⟪Wir und unsere 142 Partner schätzen Ihre Privatsphäre⟫</h2><p>⟪Wir und unsere Partner speichern Informationen auf einem Gerät und greifen darauf zu, um Anzeigen und Inhalte zu messen. Mit Ihrer Zustimmung dürfen wir genaue Standortdaten verwenden. Sie können Ihre Einwilligung jederzeit widerrufen oder der Verarbeitung widersprechen.⟫</p><p>⟪Mit einem Abonnement lesen Sie ohne Werbung und ohne Tracking, schon ab 2,99 Taler im Monat.⟫</p><button>⟪Zustimmen und weiter⟫</button></div></div><article><h1>{T["de"]}</h1><p class="meta">Von Imke Thorwald, <time datetime="2016-02-05T20:30:00+01:00">05.02.2016, 20:30 Uhr</time></p>{erzählt("reet", 5)}</article>{FOOT}""",
    site="Torfhafener Bote",
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "print page with address and source",
    "de",
    f"""<div class="printlogo"><img src="/logo.gif" alt="Bote"></div><p class="date">05. Februar 2016, 20:30 Uhr</p><h3>⟪Gezeitenkraft⟫</h3><h1>{T["de"]}</h1><p class="author">Von Imke Thorwald</p>{erzählt("druck", 5)}<hr><p>⟪URL:⟫</p><ul><li>⟪https://www.bote.example/wirtschaft/muehle-a-12345.html⟫</li></ul><p>⟪© Torfhafener Bote 2016⟫</p><p>⟪Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung des Verlags.⟫</p>""",
    seo=f"Druckversion - {T['de']} - Torfhafener Bote",
    authors=["Imke Thorwald"],
    published="2016-02-05T20:30+01:00",
)

wild(
    "hidden paragraphs behind read more",
    "en",
    f"""{NAV}<main><article><h1>{T["en"]}</h1><p class="by">By Lena Orwick</p>{told("latch", 2)}<div class="more-text" style="display:none">{told("latch", 5).replace(told("latch", 2), "")}</div><button class="read-more">⟪Read more⟫</button></article></main>{FOOT}""",
    site="Holt",
    authors=["Lena Orwick"],
)

wild(
    "gallery of figures with long captions",
    "en",
    f"""<main><article><h1>{T["en"]}</h1><p class="byline">By Lena Orwick</p><p>⟦Eleven photographs from the winter in which the wheel was measured.⟧</p>{"".join(f'<figure class="gallery-item"><div class="num">{n} of 4</div><img src="/g/{n}.jpg" width="1200" height="800"><figcaption>{text("plate", n)} <span class="credit">Photograph: Ole Brandis</span></figcaption></figure>' for n in range(1, 5))}<aside>⟪More galleries⟫{links("en")}</aside></article></main>""",
    site="Holt",
    authors=["Lena Orwick"],
)

wild(
    "museum object page",
    "en",
    f"""<main><div class="object"><h1>Miller's tally stick</h1><div class="object-image"><img src="/o/tally.jpg" width="900" height="600"></div><div class="object-text">{told("tally", 2)}</div><table class="object-data"><tr><th>⟦Place of origin⟧</th><td>⟦Wexmoor, northern shore⟧</td></tr><tr><th>Date</th><td>1889 (made)</td></tr><tr><th>Materials</th><td>⟦Oak and red chalk⟧</td></tr></table></div><section class="more"><h2>⟪Explore more objects⟫</h2>{cards("en")}</section></main>{FOOT}""",
    title="Miller's tally stick",
    site="Museum of the Shore",
    authors=[],
    url="https://museum.example/objects/tally-stick",
)
