# ruff: noqa: E501 - pages are data
"""Newspapers, magazines and portals as they looked between 2005 and 2020, and as they put other things into a text."""

from __future__ import annotations

from tests.scraper.kinds.marked import erzählt, satz, text, told
from tests.scraper.wild.page import FOOT, NAV, links, meta, og, wild
from tests.scraper.wild.words import TITLES, p, t

T = TITLES
EN, DE = T["en"], T["de"]
DAY = "2016-02-05"
AT = "2016-02-05T20:30:00"


def rest(word: str, first: int, last: int) -> str:
    """Paragraphs of `word` from `first` + 1 to `last`."""
    return told(word, last).replace(told(word, first), "")


def übrig(word: str, first: int, last: int) -> str:
    return erzählt(word, last).replace(erzählt(word, first), "")


wild(
    "nyt 2014",
    "en",
    f"""<div id="shell"><header id="masthead"><a>⟪Sections⟫</a><button>⟪Log In⟫</button></header><main id="main"><article id="story" class="story theme-main"><header id="story-header"><div class="story-meta"><h3 class="kicker"><span class="kicker-label"><a>Europe</a></span></h3><h1 itemprop="headline" id="headline" class="headline">{EN}</h1><div class="story-meta-footer"><p class="byline-dateline"><span class="byline" itemprop="author creator">By <span class="byline-author" data-byline-name="LENA ORWICK" itemprop="name">LENA ORWICK</span></span><time class="dateline" datetime="2016-02-05">FEB. 5, 2016</time></p></div></div></header><div class="story-body-supplemental"><div class="story-body story-body-1"><figure class="media photo lede"><div class="image"><img src="https://static.example/05MILL-master768.jpg" itemprop="url"></div><figcaption class="caption"><span class="caption-text">The wheel in May.</span> <span class="credit"><span class="visually-hidden">Credit</span> Ole Brandis for The Paper</span></figcaption></figure>{told("byre", 2)}</div><div class="supplemental"><div class="newsletter-signup"><h2>⟪Newsletter Sign Up⟫</h2><h3>⟪Continue reading the main story⟫</h3><p>⟪Please verify you're not a robot by clicking the box.⟫</p><p>⟪Invalid email address. Please re-enter.⟫</p></div></div><div class="story-body story-body-2">{rest("byre", 2, 5)}<aside class="marginalia related-coverage-marginalia"><h2 class="module-heading">⟪Related Coverage⟫</h2><ul><li><article class="story"><a><h2 class="headline">⟪Otters Return to the Canals⟫</h2></a><time>JAN. 12, 2016</time></article></li></ul></aside>{rest("byre", 5, 6)}<footer class="story-footer"><div class="story-info"><p class="story-print-citation">⟪A version of this article appears in print on February 6, 2016, on page A4 of the edition with the headline: Wheel.⟫ <a>⟪Order Reprints⟫</a></p></div></footer></div></div></article><section><h2>⟪Most Popular⟫</h2>{links("en")}</section></main></div>""",
    head=og(EN)
    + meta(author="Lena Orwick", pdate="20160205", ptime="20160205203000")
    + '<meta property="article:published" itemprop="datePublished" content="2016-02-05T20:30:00-05:00">',
    site="The Paper",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16] + "-05:00",
)
wild(
    "wapo 2015, pb",
    "en",
    f"""<div id="pb-root"><section id="top-content"><div class="headline-kicker"><a>Europe</a></div><h1 itemprop="headline">{EN}</h1></section><section id="main-content"><div class="pb-sig-line has-authors"><span class="pb-byline" itemprop="author">By <a href="/people/lena-orwick"><span itemprop="name">Lena Orwick</span></a></span> <span class="pb-timestamp" itemprop="datePublished" content="2016-02-05T08:30-500">February 5, 2016</span></div><div id="article-body" class="article-body"><article class="paywall" itemprop="articleBody"><div class="inline-content inline-photo"><img class="unprocessed" data-hi-res-src="/mill_1484.jpg" data-low-res-src="/mill_480.jpg"><br><span class="pb-caption">The wheel in May. (Ole Brandis/The Paper)</span></div>{told("cooper", 2)}<p class="interstitial-link"><i>[<a href="/x">⟪Otters return to the canals after a century⟫</a>]</i></p>{rest("cooper", 2, 5)}<p><i>⟦Jonas Tarrant in Dunmere contributed to this report.⟧</i></p><p><b>⟪Read more:⟫</b></p><p><a>⟪Why the lamp factory of Dunmere went dark⟫</a></p><p><a>⟪Today’s coverage from correspondents around the world⟫</a></p></article></div><div class="pb-author-bio"><span class="pb-bottom-author">Lena Orwick</span> <span>⟪is the bureau chief on the northern shore and has counted eels since 2009.⟫</span></div><div class="comments"><div>⟪Comments⟫</div></div></section></div>""",
    head=og(EN),
    site="The Paper",
    sep=" - ",
    authors=["Lena Orwick"],
)
wild(
    "guardian 2015, rich links",
    "en",
    f"""<div class="l-side-margins"><article id="article" class="content content--article" itemscope itemtype="http://schema.org/NewsArticle"><header class="content__head"><div class="content__labels"><a class="content__section-label__link">Rivers</a></div><h1 class="content__headline" itemprop="headline">{EN}</h1><div class="content__standfirst" data-component="standfirst"><p>⟦The wheel will turn again within two winters, the council says⟧</p></div></header><div class="content__main"><div class="content__meta-container"><p class="byline" data-component="meta-byline"><span itemscope itemtype="http://schema.org/Person" itemprop="author"><a rel="author" class="tone-colour" itemprop="sameAs"><span itemprop="name">Lena Orwick</span></a></span> in Wexmoor</p><p class="content__dateline"><time itemprop="datePublished" datetime="2016-02-05T20:30:00+0000" class="content__dateline-wpd">Friday 5 February 2016 <span class="content__dateline-time">20.30 GMT</span></time><time class="content__dateline-lm">Last modified on Saturday 6 February 2016 09.10 GMT</time></p><div class="meta__numbers"><div class="sharecount">⟪Shares⟫</div></div></div><div class="content__article-body" itemprop="articleBody">{told("croft", 2)}<aside class="element element-rich-link"><div class="rich-link"><h1 class="rich-link__title"><a>⟪Otters return to the northern canals⟫</a></h1><div class="rich-link__read-more"><span>⟪Read more⟫</span></div></div></aside>{rest("croft", 2, 4)}<aside class="element element-pullquote"><blockquote><p>Nobody walked past it without looking up</p></blockquote></aside>{rest("croft", 4, 6)}<figure class="element element-tweet"><blockquote class="twitter-tweet"><p>The wheel of Wexmoor turns.</p>— Ray (@ray) <a>February 5, 2016</a></blockquote></figure></div><div class="submeta"><div class="submeta__section-labels">⟪Topics⟫</div><ul><li>⟪Mills⟫</li></ul></div></div></article><div class="contributions-epic"><h2>⟪Since you’re here …⟫</h2><p>⟪… we have a small favour to ask. More people are reading us than ever but far fewer are paying for it.⟫</p></div></div>""",
    head=og(EN) + '<meta property="article:published_time" content="2016-02-05T20:30:00.000Z">',
    site="The Paper",
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
wild(
    "bbc 2016, story-body",
    "en",
    f"""<div id="site-container"><div id="page"><div class="column--primary"><div class="story-body"><h1 class="story-body__h1">{EN}</h1><div class="byline"><span class="byline__name">By Lena Orwick</span><span class="byline__title">⟪BBN News, Wexmoor⟫</span></div><div class="with-extracted-share-icons"><ul class="mini-info-list"><li><div class="date date--v2" data-seconds="1454704200">5 February 2016</div></li></ul><div class="share">⟪Share this with Facebook⟫ ⟪Copy this link⟫</div></div><div class="story-body__inner" property="articleBody"><figure class="media-landscape has-caption full-width lead"><span class="image-and-copyright-container"><img class="js-image-replace" src="/624/mill.jpg" width="976" height="549"><span class="off-screen">Image copyright</span><span class="story-image-copyright">Ole Brandis</span></span><figcaption class="media-caption"><span class="off-screen">Image caption</span><span class="media-caption__text">The wheel in May</span></figcaption></figure><p class="story-body__introduction">{text("wharf", 1)}</p>{rest("wharf", 1, 3)}<ul class="story-body__unordered-list"><li class="story-body__list-item"><a class="story-body__link">⟪Otters return to the canals⟫</a></li><li class="story-body__list-item"><a>⟪Why the lamp factory went dark⟫</a></li></ul>{rest("wharf", 3, 4)}<h2 class="story-body__crosshead">⟦'Long enough'⟧</h2>{rest("wharf", 4, 6)}<hr class="story-body__line"><h2 class="story-body__crosshead">⟦Analysis⟧</h2><p>⟦The council had no other choice, since the province would not have waited.⟧</p></div></div><div class="share share--lightweight">⟪Share this story⟫ ⟪About sharing⟫</div><div class="story-more"><h2>⟪More on this story⟫</h2><a>⟪Flood year in pictures⟫</a></div></div><div class="column--secondary"><h2>⟪Top Stories⟫</h2>{links("en")}</div></div></div>""",
    head=og(EN),
    site="BBN News",
    sep=" - ",
    authors=["Lena Orwick"],
    published=DAY,
)
wild(
    "cnn 2016, zn-body",
    "en",
    f"""<article class="pg-rail-tall pg-rail" itemscope itemtype="https://schema.org/NewsArticle"><meta content="2016-02-05T20:30:23Z" itemprop="datePublished"><meta content="2016-02-06T09:10:00Z" itemprop="dateModified"><h1 class="pg-headline">{EN}</h1><div class="metadata"><div class="metadata__info"><p class="metadata__byline"><span class="metadata__byline__author">By <a href="/profiles/lena">Lena Orwick</a>, CNM</span></p><p class="update-time">Updated 9:10 AM ET, Sat February 6, 2016 <span id="js-pagetop_video_source"></span></p></div></div><div class="pg-rail-tall__body" itemprop="articleBody"><section id="body-text" class="zn zn-body-text"><div class="l-container"><div class="el__leafmedia el__leafmedia--storyhighlights"><div class="el__storyhighlights_wrapper"><h4 class="cd__headline">⟪Story highlights⟫</h4><ul class="cn cn-list"><li><p>⟦The province pays half of the oak⟧</p></li></ul></div></div><div class="el__leafmedia el__leafmedia--sourced-paragraph"><p class="zn-body__paragraph speakable"><cite class="el-editorial-source">Wexmoor (CNM)</cite>{text("ferric", 1)}</p></div>{"".join(f'<div class="zn-body__paragraph">{text("ferric", n)}</div>' for n in (2, 3))}<div class="el__embedded el__embedded--standard"><a><h3 class="cd__headline"><span class="cd__headline-text">⟪Read: Otters return to the canals⟫</span></h3></a></div><div class="zn-body__read-all"><div class="zn-body__paragraph">{text("ferric", 4)}</div><h3>⟦Eels first⟧</h3><div class="zn-body__paragraph">{text("ferric", 5)}</div><p class="zn-body__paragraph zn-body__footer">⟦CNM's Jonas Tarrant contributed to this report.⟧</p></div></div></section></div></article>""",
    head=og(EN) + meta(author="Lena Orwick, CNM"),
    site="CNM",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
wild(
    "yahoo news, canvas",
    "en",
    f"""<div id="Main"><article><header class="canvas-header"><h1 data-reactid="4">{EN}</h1></header><div class="author Fl(start)"><div class="author-name"><a>Lena Orwick</a></div><div class="provider"><a>⟪The Tide Gazette⟫</a></div><time class="date" datetime="2016-02-05T20:30:23.000Z">February 5, 2016</time></div><div class="canvas-body"><figure class="canvas-image"><img class="StretchedBox" data-src="https://s.example/mill.jpg"><noscript><img src="https://s.example/mill.jpg"></noscript><figcaption>The wheel in May<div class="photo-credit">More</div></figcaption></figure>{"".join(f'<p class="canvas-text canvas-atom" type="text">{text("peat", n)}</p>' for n in (1, 2, 3, 4, 5))}<div class="canvas-atom"><p><a>⟪Read more from The Tide Gazette:⟫</a></p><ul><li><a>⟪Why the lamp factory of Dunmere went dark⟫</a></li></ul></div></div><div class="comments-wrapper"><button>⟪Start the conversation⟫</button></div></article><div id="YDC-Stream"><ul><li><h3><a>⟪Referee apologises for goal⟫</a></h3><p>⟪The man with the whistle said that the sun had been in his eyes all afternoon.⟫</p></li></ul></div></div>""",
    site="Yahu News",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
wild(
    "msn, provider",
    "en",
    f"""<div id="maincontent"><div id="main"><header class="collection-headline-flex"><h1>{EN}</h1></header><div class="sourcename-txt"><a><img alt="The Tide Gazette logo"></a></div><div class="authorinfo-flexar"><span class="authorname-txt">Lena Orwick</span> <span class="time"><time datetime="2016-02-05T20:30:23.000Z">2/5/2016</time></span></div><section class="articlebody"><span class="storyimage fullwidth inlineimage"><span class="image"><img data-src='{{"default":"//img.example/mill.jpg"}}' src="//static.example/1x1.gif"></span><span class="caption truncate"><span class="attribution">© Provided by The Tide Gazette</span> <span class="caption">The wheel in May</span></span></span>{told("malt", 3)}<div class="ec-module"><a><span>⟪Slideshow: The northern shore from above⟫</span></a></div>{rest("malt", 3, 5)}</section><div class="feedback"><span>⟪Microsift may earn an Affiliate Commission if you purchase something through recommended links in this article.⟫</span></div></div></div>""",
    seo=EN,
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
wild(
    "spiegel 2012",
    "de",
    f"""<div id="wrapper"><div id="content-main"><div id="js-article-column"><div class="column-both"><h2 class="article-title"><span class="headline-intro">Gezeitenkraft:</span> <span class="headline">{DE}</span></h2><div class="author-details"><p class="author">Von Imke Thorwald</p></div><div id="js-article-top-wide-asset"><img src="/bild-1.jpg" width="860"><div class="js-module-box-image-caption"><span class="image-buttons"></span>Das Rad im Mai<div class="image-credit">O. Brandis</div></div></div><p class="article-intro"><strong>⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</strong></p></div><div class="article-function-date">Freitag, 05.02.2016 &nbsp; 20:30 Uhr</div><div class="article-section clearfix">{erzählt("deich", 3)}<div class="asset-box asset-list-box"><h3 class="asset-headline">⟪Mehr zum Thema⟫</h3><ul><li><a>⟪Fischotter: Sie sind wieder da⟫</a></li></ul></div>{übrig("deich", 3, 6)}<p><i>⟪olb/dpa⟫</i></p></div><div class="article-social-bookmark"><a>⟪Zur Startseite⟫</a></div></div></div></div>""",
    seo=f"Gezeitenkraft: {DE} - SPIEGLER ONLINE",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "zeit 2013, seitennavigation",
    "de",
    f"""<div id="main"><div id="contentblock"><div class="article"><div class="articleheader"><span class="supertitle">⟪Wasserkraft⟫</span><h1 class="title">{DE}</h1></div><p class="excerpt">⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧ <span class="author">Von Imke Thorwald</span></p><div class="articlemeta"><span class="date">5. Februar 2016 20:30 Uhr</span> <span class="quelle">Quelle: ZEITUNG ONLINE</span> <a>⟪12 Kommentare⟫</a></div><div class="articlecontent"><div class="block">{erzählt("priel", 3)}</div><div class="inline portrait"><h4 class="title">⟦Ole Brandis⟧</h4><p>⟦führt das Fährhaus in dritter Generation und misst die Springflut von Hand.⟧</p></div>{übrig("priel", 3, 5)}</div><div class="pagination"><ul><li class="current">⟪1⟫</li><li><a href="/x/seite-2">⟪2⟫</a></li></ul><a class="weiter">⟪Auf einer Seite lesen⟫</a></div></div></div></div>""".replace(
        "⟪1⟫", "1"
    ).replace("⟪2⟫", "2"),
    seo=f"Wasserkraft: {DE} | ZEITUNG ONLINE",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "faz 2014",
    "de",
    f"""<div id="FAZContent"><div class="FAZArtikelEinleitung"><span class="Stichwort">⟪Wasserkraft⟫ </span><h2 itemprop="headline">{DE}</h2><span class="Datum" content="2016-02-05T20:30:00+0100" title="05.02.2016 20:30 Uhr">05.02.2016</span> ·&nbsp; <div class="FAZArtikelTeaser"><p>⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</p></div><span class="Autor">Von <span class="caps last"><a>Imke Thorwald</a></span></span></div><div class="FAZArtikelFunktionen"><ul><li><a>⟪Artikel⟫</a></li><li><a>⟪Lesermeinungen (3)⟫</a></li></ul></div><div class="FAZArtikelContent"><div class="FAZArtikelText"><div class="MediaLink ArtikelBild"><img src="/mill.jpg"><span class="Copyright">© Brandis</span><div class="MediaLinkCaption">Das Rad im Mai</div></div><div itemprop="articleBody">{erzählt("watt", 3)}<h3>⟦Was die Fischer sagen⟧</h3>{übrig("watt", 3, 6)}</div></div></div><div class="FAZArtikelQuelle"><p>⟪Quelle: F.Z.⟫</p><a>⟪Hier können Sie die Rechte an diesem Artikel erwerben⟫</a></div><div class="Beitraege">⟪Weitersagen⟫</div></div>""",
    seo=f"Wasserkraft: {DE} - Wasser - FZ",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "tagesschau 2015",
    "de",
    f"""<div id="content"><div class="section sectionZ"><div class="modCon"><div class="modParagraph"><div class="box"><div class="meldungHead"><h1><span class="dachzeile">⟪Energie⟫</span> <span class="headline">{DE}</span></h1><span class="stand">Stand: 05.02.2016 20:30 Uhr</span></div><div class="media mediaA"><img src="/mill.jpg" alt="Das Rad | Bildquelle: dpo"></div><p class="text small"><strong>⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</strong></p><p class="autorenzeile small">Von Imke Thorwald, Studio Torfhafen</p>{"".join(f'<p class="text small">{satz("sand", n)}</p>' for n in (1, 2))}<h2 class="subtitle small">⟦Was die Fischer sagen⟧</h2>{"".join(f'<p class="text small">{satz("sand", n)}</p>' for n in (3, 4))}<div class="infokasten"><h3>⟦Springflut⟧</h3><p>⟦Zweimal im Monat steht das Wasser höher als sonst.⟧</p></div><p class="small">⟪Über dieses Thema berichtete die Abendschau am 05. Februar 2016 um 20:00 Uhr.⟫</p></div></div></div><div class="modCon"><h3>⟪Mehr zu diesem Thema⟫</h3>{links("de")}</div></div></div>""",
    seo=f"{DE} | abendschau.example",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "heise 2016",
    "de",
    f"""<div id="mitte"><div id="mitte_news" class="meldung_wrapper"><article><h1 class="news_headline" itemprop="headline">{DE}</h1><div class="publish-info"><time class="publish-info" datetime="2016-02-05T20:30:00">05.02.2016 20:30 Uhr</time> <span class="author">Imke Thorwald</span></div><div class="news_logo"><a>⟪vorlesen⟫</a></div><div class="meldung_wrapper"><figure class="aufmacherbild"><img src="/mill.jpg"><figcaption><span class="source">(Bild: Ole Brandis)</span></figcaption></figure><p class="meldung_anrisstext"><strong>⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</strong></p>{erzählt("kabel", 2)}<div class="gallery compact"><h2 class="gallery-title">⟪Bilderstrecke: Die Mühle in 12 Bildern⟫</h2></div>{übrig("kabel", 2, 5)}<p>(<a title="Imke Thorwald">⟪imt⟫</a>)</p></div><div class="news_foot"><p><a>⟪Kommentare lesen (12 Beiträge)⟫</a></p></div></article></div></div><div id="rechts"><h3>⟪Top-News⟫</h3>{links("de")}</div>""".replace(
        "⟪imt⟫", "imt"
    ),
    seo=f"{DE} | heisa online",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "golem-like, formatted",
    "de",
    f"""<div id="screen"><article><header><h1><span class="topictitle">⟪Wasserkraft:⟫</span> <span class="dh1 head5">{DE}</span></h1><p class="intro">⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</p><div class="authors authors--withsource">Von <span class="authors__name"><a rel="author">Imke Thorwald</a></span></div><time class="authors__pubdate" datetime="2016-02-05 20:30:00">5. Februar 2016, 20:30 Uhr</time></header><figure class="hero"><img src="/m.jpg" width="720"><figcaption>Das Rad im Mai<span class="big-image-lic">(Bild: Brandis)</span></figcaption></figure><div class="formatted">{erzählt("mast", 3)}<div class="list-jtoc"><ol><li><a>⟪Torfhafen öffnet die Mühle⟫</a></li><li><a>⟪Aale gegen Eichenholz⟫</a></li></ol></div>{übrig("mast", 3, 5)}</div><section class="job-market"><h3>⟪Stellenmarkt⟫</h3><ol><li>⟪Schleusenwart (m/w/d)⟫</li></ol></section></article><div id="comments"><p>⟪Bitte aktivieren Sie Javascript.⟫</p></div></div>""",
    seo=f"Wasserkraft: {DE} - Gelom.de",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "bahn of a city, german office cms",
    "de",
    f"""<div id="seite"><div id="brotkrumen">⟪Sie sind hier:⟫ <a>Startseite</a></div><div id="inhalt"><div class="pressemeldung"><p class="datum">Torfhafen, 05.02.2016</p><h1>{DE}</h1><h2>⟦Land zahlt die Hälfte der Kosten⟧</h2>{erzählt("amt", 4)}<p>⟪Ansprechpartner für Medien:⟫<br>⟪Imke Thorwald, Telefon 0123 4567⟫</p><p><a>⟪Seite drucken⟫</a> <a>⟪nach oben⟫</a></p></div></div></div>{FOOT}""",
    site="Stadt Torfhafen",
    authors=[],
    published=DAY,
)
wild(
    "le monde 2016",
    "fr",
    f"""<div class="global"><article class="article article_normal" itemscope itemtype="http://schema.org/NewsArticle"><h1 class="tt2" itemprop="Headline">{T["fr"]}</h1><h2 class="taille_courante" itemprop="description">⟦La roue devrait tourner à nouveau d'ici deux hivers.⟧</h2><p class="bloc_signature"><span class="signature_date">LE MOIS | <time itemprop="datePublished" datetime="2016-02-05T20:30:00+01:00">05.02.2016 à 20h30</time> • Mis à jour le <time datetime="2016-02-06T09:10:00+01:00" itemprop="dateModified">06.02.2016 à 09h10</time></span> | <span class="auteur">Par <span itemprop="author"><a>Odile Marceron</a></span></span></p><div class="toolbar"><ul><li>⟪Abonnez vous à partir de 1 €⟫</li><li>⟪Réagir⟫</li></ul></div><div id="articleBody" class="contenu_article"><figure class="illustration_haut"><img src="/m.jpg"><figcaption>La roue en mai. OLE BRANDIS / LE MOIS</figcaption></figure>{p("fr", 0, 3)}<p class="lire"><em><strong>⟪Lire aussi :⟫</strong></em> <a>⟪Les loutres reviennent dans les canaux⟫</a></p><h2 class="intertitre">⟦Les anguilles d'abord⟧</h2>{p("fr", 3, 6)}</div><div class="bloc_auteurs"><ul><li>⟪Suivre⟫</li></ul></div></article><section class="fleuve"><h3>⟪Sur le même sujet⟫</h3>{links("fr")}</section></div>""",
    seo=T["fr"],
    authors=["Odile Marceron"],
    published=AT[:16] + "+01:00",
)
wild(
    "la nacion 2018",
    "es",
    f"""<main><article class="nota"><section class="nota-titulo"><h1 class="titulo">{T["es"]}</h1></section><section class="datos"><div class="autor"><a class="nombre">Odila Marcén</a> <a class="medio">⟪LA COMARCA⟫</a></div><section class="fecha">5 de febrero de 2016 &nbsp;•&nbsp; 20:30</section></section><section id="cuerpo">{p("es", 0, 3)}<div class="temas-relacionados"><h4>⟪Más leídas de Sociedad⟫</h4>{links("es")}</div><h2>⟦Las anguilas primero⟧</h2>{p("es", 3, 6)}<aside class="autor-pie"><b>Por:</b> <a>Odila Marcén</a></aside><section class="temas">⟪En esta nota:⟫ <a>⟪Molinos⟫</a></section></section></article><section class="comentarios"><p>⟪Los comentarios publicados son de exclusiva responsabilidad de sus autores y las consecuencias derivadas de ellos pueden ser pasibles de sanciones legales.⟫</p></section></main>""",
    seo=f"{T['es']} - LA COMARCA",
    authors=["Odila Marcén"],
    published=AT[:16],
    url="https://www.comarca.example/sociedad/molino-nid12345",
)
wild(
    "repubblica, sommario",
    "it",
    f"""<div id="main"><article><header><div class="occhiello">⟪Energia⟫</div><h1 itemprop="headline name">{T["it"]}</h1><figure><img src="/m.jpg" width="640"><figcaption>La ruota a maggio (ansia)</figcaption></figure><div class="summary" itemprop="description">⟦La ruota potrà girare entro due inverni.⟧</div><div class="author">di <em itemprop="author">ODILIA MARCON</em></div><time itemprop="datePublished" datetime="2016-02-05">05 febbraio 2016</time></header><div class="body"><span class="body-text" itemprop="articleBody">⟦VALMORENA - Il consiglio ha deciso di riaprire il vecchio mulino, chiuso dalla piena di undici anni fa.⟧<br><br>{t("it", 1)}<br><br>{t("it", 2)}<br><br><strong>⟪LEGGI⟫</strong> <a>⟪Le lontre tornano nei canali⟫</a><br><br>{t("it", 3)}<br><br>{t("it", 4)}</span></div><div class="tags"><a>⟪mulini⟫</a></div><div class="copyright">⟪© Riproduzione riservata⟫</div></article></div>""",
    seo=f"{T['it']} - Repubblichina.it",
    authors=["Odilia Marcon"],
    published=DAY,
)
wild(
    "huffpost 2014, blog post with bio",
    "en",
    f"""<div class="main-wrapper"><div class="post-title"><h1>{EN}</h1></div><div class="blog-post-info"><span class="posted">⟪Posted:⟫ <time datetime="2016-02-05T20:30:00-05:00">02/05/2016 8:30 pm EST</time></span> <span class="updated">Updated: <time datetime="2016-02-06T09:10:00-05:00">02/06/2016 9:10 am EST</time></span></div><div class="author-card"><a class="author-name" rel="author">Lena Orwick</a> <span class="author-title">⟪Keeper of a ferry house, counter of eels⟫</span></div><div id="mainentrycontent" class="entry_body_text">{told("loam", 5)}<p><em>⟪Follow Lena Orwick on Twitter:⟫ <a>www.twitter.example/lena</a></em></p></div><div class="follow-bar"><span>⟪MORE:⟫</span> <a>⟪Mills⟫</a></div><div id="comments"><h3>⟪Conversations⟫</h3></div></div>""",
    site="The Huffing Post",
    authors=["Lena Orwick"],
    published=AT[:16] + "-05:00",
)
wild(
    "ars technica, teaser table",
    "en",
    f"""<div class="site-wrapper"><main><article class="article-single" itemscope itemtype="http://schema.org/NewsArticle"><header class="article-header"><h4 class="post-upperdek">⟪Blades and brakes —⟫</h4><h1 itemprop="headline">{EN}</h1><h2 itemprop="description">⟦The province pays half of the oak.⟧</h2><section class="post-meta"><p class="byline" itemprop="author creator"><a itemprop="url" rel="author"><span itemprop="name">Lena Orwick</span></a> - <time class="date" datetime="2016-02-05T20:30:25+00:00">Feb 5, 2016 8:30 pm UTC</time></p></section></header><section class="article-guts"><div itemprop="articleBody" class="article-content post-page"><figure class="intro-image"><img src="/m.jpg" width="640"><figcaption class="caption"><div class="caption-text"><a class="enlarge-link">Enlarge</a> / The wheel in May.</div><div class="caption-credit">Ole Brandis</div></figcaption></figure><aside id="social-left"><h4>⟪reader comments⟫</h4><span class="comment-count-number">41</span><h4>⟪Share this story⟫</h4></aside>{told("sump", 3)}<aside class="xrail"><h3>⟪Further Reading⟫</h3><a>⟪Otters return to the northern canals⟫</a></aside>{rest("sump", 3, 6)}</div></section></article><div id="comments-area"><a>⟪Join the Ars Orbit⟫</a></div><section class="article-author"><p>⟪Lena is the wheel editor and has counted eels since 2009.⟫ <a>lena@ars.example</a></p></section></main></div>""",
    site="Ars Molinaria",
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
wild(
    "wired 2013, dek",
    "en",
    f"""<div class="page"><article class="content"><ul class="meta"><li class="credit">Author: <a rel="author"><span class="visually-hidden">Lena Orwick.</span>Lena Orwick</a></li><li class="author"><a class="link-dept">Science</a></li><li class="date-mdy"><span class="visually-hidden">Date of Publication:</span><time>02.05.16</time></li></ul><h1 id="articleTitle" class="post-title">{EN}</h1><ul class="social"><li>⟪Share⟫</li></ul><figure class="attachment"><img src="/m.jpg" width="582"><figcaption class="caption">The wheel in May. <span class="credit">Ole Brandis</span></figcaption></figure><div itemprop="articleBody" class="article-body-component">{told("flume", 4)}<aside class="inset-right"><h3>⟪Related Stories⟫</h3><ul><li><a>⟪Otters return to the canals⟫</a></li></ul></aside><p><span class="lede">⟦What the eels know.⟧</span> {text("flume", 5)}</p></div><a class="visually-hidden">⟪Go Back to Top. Skip To: Start of Article.⟫</a></article></div>""",
    seo=f"{EN} | WYRED",
    authors=["Lena Orwick"],
)
wild(
    "buzzfeed list",
    "en",
    f"""<div class="page"><article id="post"><header><h1 class="title" id="post-title">4 Wheels That Refused To Stop</h1><p class="description"><b>⟦Number three has its own tide.⟧</b></p><div class="byline"><div class="byline__author"><a class="author-name">Lena Orwick</a></div><div class="byline__title">⟪BuzzFen Staff⟫</div><div><time datetime="2016-02-05T20:30:00-05:00">Posted on Feb. 5, 2016, at 8:30 p.m. ET</time></div></div></header><div class="buzz_superlist">{"".join(f'<div class="buzz_superlist_item buzz-superlist-item-image"><h2 class="superlist_item_header"><span class="buzz_superlist_number_inline">{n}.</span> ⟦The one in {name}⟧</h2><div class="sub_buzz_content"><img rel:bf_image_src="/i/{n}.jpg" src="/spinner.gif" width="625" height="415"><p class="sub_buzz_desc_w_attr">{text("rung", n)}</p><p class="sub_buzz_source_via"><a>instagram.example</a></p></div></div>' for n, name in enumerate(("Dunmere", "Wexmoor", "Holt", "Vassmora"), 1))}</div><footer><a>⟪View Entire List ›⟫</a><div class="reactions"><h3>⟪Your Reaction?⟫</h3></div></footer></article></div>""",
    title="4 Wheels That Refused To Stop",
    seo="4 Wheels That Refused To Stop",
    authors=["Lena Orwick"],
    published=AT[:16] + "-05:00",
)
wild(
    "economist 2014",
    "en",
    f"""<div id="page"><article itemscope itemtype="http://schema.org/Article"><hgroup class="main-content-header"><h2 class="fly-title" itemprop="alternativeHeadline">⟪Tidal mills⟫</h2><h3 itemprop="headline" class="headline">{EN}</h3><h1 class="rubric" itemprop="description">⟦The province pays, the fishermen worry⟧</h1></hgroup><aside class="floatleft light-grey"><time class="date-created" itemprop="dateCreated" datetime="2016-02-05T00:00:00+0000">Feb 5th 2016</time> | <span itemprop="contentLocation">WEXMOOR</span> | <a class="source">⟪From the print edition⟫</a></aside><div class="main-content" itemprop="articleBody"><div class="content-image-full"><img src="/20160205_EUP001_0.jpg" width="595" height="335"></div>{told("ledger", 3)}<div class="related-items"><h3>⟪In this section⟫</h3><ul><li><a>⟪Otters return⟫</a></li></ul></div><p class="xhead">⟦Eels first⟧</p>{rest("ledger", 3, 6)}</div></article></div>""",
    seo=f"Tidal mills: {EN} | The Economizer",
    authors=[],
    published=DAY,
)
wild(
    "politico magazine, story-text",
    "en",
    f"""<main><article class="story-main-content"><header><p class="category">⟪rivers⟫</p><h1 class="headline">{EN}</h1><p class="dek">The province pays half of the oak.</p><p class="byline">By <span class="vcard"><a rel="author">LENA ORWICK</a></span> and <span class="vcard"><a rel="author">JONAS TARRANT</a></span></p><p class="timestamp"><time datetime="2016-02-05 20:30">02/05/2016 08:30 PM EST</time></p></header><div class="story-text">{"".join(f'<p class="story-text__paragraph">{text("quill", n)}</p>' for n in (1, 2))}<section class="newsletter-inline"><h3>⟪Morning Tide⟫</h3><p>⟪Your guide to the movements of water — weekday mornings, in your inbox.⟫</p><form><label>⟪Email⟫</label><button>⟪Sign Up⟫</button></form><p>⟪By signing up you agree to receive email newsletters or updates and you agree to our privacy policy and terms of service.⟫</p></section>{"".join(f'<p class="story-text__paragraph">{text("quill", n)}</p>' for n in (3, 4, 5))}<p class="story-text__paragraph"><em>⟦Ole Brandis contributed to this report.⟧</em></p></div><footer><ul><li>⟪Filed under:⟫ <a>Rivers</a></li></ul></footer></article></main>""",
    seo=f"{EN} - POLYTICO",
    authors=["Lena Orwick", "Jonas Tarrant"],
    published=AT[:16] + "-05:00",
)
wild(
    "vox, e-content",
    "en",
    f"""<article class="l-segment l-main-content"><div class="c-entry-hero"><h1 class="c-page-title">{EN}</h1><p class="c-entry-summary p-dek">⟦The province pays half of the oak.⟧</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a><span class="c-byline__author-name">Lena Orwick</span></a></span><span class="c-byline__item"><a class="c-byline__twitter-handle">@lena</a> <span class="c-byline__email">lena@vix.example</span></span><span class="c-byline__item"><time class="c-byline__item" datetime="2016-02-05T20:30:02">Feb 5, 2016, 8:30pm EST</time></span></span></div><div class="c-social-buttons"><span>⟪Share this story⟫</span></div></div><div class="l-col__main"><div class="c-entry-content">{told("brim", 3)}<div class="c-float-left c-float-hang"><aside><q>⟪A wheel remembers every hand⟫</q></aside></div>{rest("brim", 3, 4)}<div class="c-read-more"><h4>⟪Related⟫</h4><ul><li><a><cite>⟪Otters return to the canals⟫</cite></a></li></ul></div>{rest("brim", 4, 6)}</div><div class="c-tab-bar"><h2>⟪Next Up In Rivers⟫</h2></div><section class="c-newsletter_signup_box"><h3>⟪Sign up for the newsletter⟫</h3><p>⟪Get our best stories in your inbox.⟫</p></section></div></article>""",
    head=og(EN),
    site="Vix",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16] + "-05:00",
)
wild(
    "verge reviews, score box and affiliate",
    "en",
    f"""<article><header><h1>The ferry lamp is worth the wait</h1><p class="dek">⟦Brass, glass and twelve hours of light⟧</p><span class="byline">By <a>Lena Orwick</a></span> <time datetime="2016-02-05T20:30:02-05:00">Feb 5, 2016, 8:30 PM</time></header><div class="body">{told("wick", 2)}<div class="scorecard"><p class="score">⟦8⟧</p><h3>⟦Good Stuff⟧</h3><ul><li>⟦Burns all night long⟧</li></ul><h3>⟦Bad Stuff⟧</h3><ul><li>⟦Heavier than it looks⟧</li></ul></div><div class="affiliate"><p>⟪We may earn a commission if you buy something through links on this page.⟫</p></div>{rest("wick", 2, 5)}<h2>⟦How we tested⟧</h2>{rest("wick", 5, 6)}</div></article>""".replace(
        "⟦8⟧", "8"
    ),
    title="The ferry lamp is worth the wait",
    site="The Verse",
    authors=["Lena Orwick"],
    published=AT[:16] + "-05:00",
)
wild(
    "patch-like, ads between paragraphs",
    "en",
    f"""<main>{NAV}<article><h1>{EN}</h1><p class="sub">By Lena Orwick, Patch Staff</p><p><time datetime="2016-02-05T20:30:00-06:00">Feb 5, 2016 8:30 pm CT</time></p>{"".join(f'<p>{text("patch", n)}</p><div class="ad-slot" id="ad{n}"><span>⟪Advertisement⟫</span></div>' for n in range(1, 7))}<p><strong>⟪Sign up for free local newsletters and alerts for the Wexmoor Patch⟫</strong></p><div class="thanks"><button>⟪Thank⟫</button><button>⟪Reply⟫</button></div></article></main>""",
    site="Wexmoor Patch",
    authors=["Lena Orwick"],
    published=AT[:16] + "-06:00",
)
wild(
    "aol style, embedded tweets and slides",
    "en",
    f"""<div class="article"><h1>{EN}</h1><div class="article-meta"><span class="author">LENA ORWICK</span><span class="date">Feb 5th 2016 8:30PM</span></div><div class="article-content">{told("flag", 2)}<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">⟦The wheel of Wexmoor turns, and so do I.⟧ <a>pic.twitter.example/x</a></p>— Ray Dunmere (@ray) <a>February 5, 2016</a></blockquote><script async src="//platform.example/widgets.js"></script>{rest("flag", 2, 4)}<blockquote class="instagram-media"><div><p><a>⟦A photo posted by Orla (@orla)⟧</a> on <time datetime="2016-02-05T19:00:00+00:00">Feb 5, 2016 at 11:00am PST</time></p></div></blockquote>{rest("flag", 4, 6)}<p><strong>⟪More from Aul.com:⟫</strong><br><a>⟪Otters return to the canals⟫</a><br><a>⟪Why the lamp factory went dark⟫</a></p></div></div>""".replace(
        "⟦A photo posted by Orla (@orla)⟧", "A photo posted by Orla (@orla)"
    ),
    site="Aul.com",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16],
)
wild(
    "local german daily, plus box and ortsmarke",
    "de",
    f"""<div id="main"><article class="article"><span class="kicker">⟪Heimatgeschichte⟫</span><h1>{DE}</h1><div class="info"><span class="author">Imke Thorwald</span><span class="date">Aktualisiert: 06.02.2016, 09:10</span></div><p class="teaser"><strong>⟦Torfhafen. Das Rad soll sich im übernächsten Winter wieder drehen.⟧</strong></p>{erzählt("gasse", 2)}<div class="readmore"><h3>⟪Lesen Sie auch:⟫</h3><ul><li><a>⟪Fischotter kehren zurück⟫</a></li></ul></div>{übrig("gasse", 2, 4)}<div class="infobox"><h3>⟦Die Mühle in Zahlen⟧</h3><ul><li>⟦Vierzig Schaufeln aus Eiche⟧</li><li>⟦Gebaut im Jahr 1889⟧</li></ul></div>{übrig("gasse", 4, 6)}<div class="comments-closed"><p>⟪Die Kommentarfunktion ist für diesen Beitrag geschlossen.⟫</p></div></article></div>{FOOT}""",
    site="Torfhafener Bote",
    authors=["Imke Thorwald"],
)
wild(
    "swiss, lead class and author end",
    "de",
    f"""<main><article><header><p class="catchline">⟪Gezeitenkraft⟫</p><h1>{DE}</h1><h3 class="lead">⟦Das Rad soll sich im übernächsten Winter wieder drehen.⟧</h3></header><div class="byline"><span>Imke Thorwald</span><br><span>Publiziert: 05.02.2016, 20:30</span></div><div class="content">{erzählt("kanton", 5)}<p class="signature"><em>⟪(SDO/imt)⟫</em></p><p class="timestamp">Erstellt: 05.02.2016, 20:30 Uhr</p></div><div class="poll"><h4>⟪Umfrage⟫</h4><p>⟪Soll die Mühle wieder öffnen?⟫</p><label>⟪Ja, unbedingt⟫</label><label>⟪Nein, wegen der Aale⟫</label><p>⟪412 Stimmen⟫</p></div></article></main>""",
    site="Der Anzeiger",
    authors=["Imke Thorwald"],
    published=AT[:16] + "+01:00",
)
wild(
    "liveblog-like diary of days",
    "de",
    f"""<article><h1>Tagebuch vom Siel</h1><p class="by">Von Imke Thorwald</p><p>⟦Elf Tage lang hat unsere Reporterin am Siel gesessen und aufgeschrieben, was sie sah.⟧</p>{"".join(f"<h2>⟦Tag {n}: Ebbe und Nebel⟧</h2><p>{satz('tagebuch', n)}</p>" for n in range(1, 6))}</article>{FOOT}""",
    title="Tagebuch vom Siel",
    site="Torfhafener Bote",
    authors=["Imke Thorwald"],
)
wild(
    "cnet style, microdata and video player text",
    "en",
    f"""<div id="rbContent"><div id="player"><p class="player-fallback">⟪Your browser does not support HTML5 video.⟫</p><div class="vid-title">⟪Now playing:⟫ <span>⟪Watch this: Wheels of the north⟫</span></div></div><article><div class="articleHead"><h1>{EN}</h1><p class="articleHead_subTitle">⟦The province pays half of the oak.⟧</p></div><div class="assetAuthor"><div class="author"><a rel="author"><span itemprop="name">Lena Orwick</span></a></div><div class="timestamps"><time class="dtreviewed">February 5, 2016 8:30 PM PST</time></div></div><div id="article-body" class="row"><div class="col-7 article-main-body">{told("socket", 3)}<div class="shortcode video v2"><span>⟪Now playing:⟫</span> <span>⟪Watch this: Otters return⟫</span> <span>⟪1:41⟫</span></div>{rest("socket", 3, 6)}<p><em><a>⟪Read: The best lamps for a porch⟫</a></em></p></div></div><div class="commentsPage"><span>⟪Discuss: Wexmoor will reopen⟫</span></div></article></div>""",
    site="CMET",
    sep=" - ",
    authors=["Lena Orwick"],
    published=AT[:16] + "-08:00",
)
wild(
    "article split by related list, same class as text",
    "en",
    f"""{NAV}<div class="content"><h1>{EN}</h1><div class="text">By Lena Orwick</div><div class="text">February 5, 2016</div>{"".join(f'<div class="text">{text("shingle", n)}</div>' for n in (1, 2, 3))}<div class="text"><a>⟪Otters return to the northern canals after a century⟫</a></div><div class="text"><a>⟪Why the lamp factory of Dunmere went dark⟫</a></div>{"".join(f'<div class="text">{text("shingle", n)}</div>' for n in (4, 5, 6))}</div>{FOOT}""",
    site="The Paper",
    authors=["Lena Orwick"],
    published=DAY,
)
wild(
    "interview in a definition list",
    "de",
    f"""<article><h1>„Wir haben lange genug gewartet“</h1><p class="vorspann">⟦Orla Fenwick führt das Fährhaus und erinnert sich an das Mahlen der Steine.⟧</p><p class="autor">Interview: Imke Thorwald</p><dl class="interview"><dt>⟦Bote: Wann dreht sich das Rad wieder?⟧</dt><dd>{satz("frage", 1)}</dd><dt>⟦Bote: Und wer bezahlt das alles?⟧</dt><dd>{satz("frage", 2)}</dd><dt>⟦Bote: Was sagen die Fischer?⟧</dt><dd>{satz("frage", 3)}</dd></dl></article>{FOOT}""",
    title="„Wir haben lange genug gewartet“",
    site="Torfhafener Bote",
    authors=["Imke Thorwald"],
)
wild(
    "sports results with table",
    "en",
    f"""{NAV}<main><article><h1>Wexmoor row past Dunmere</h1><p class="byline">By Lena Orwick</p>{told("oar", 4)}<h2>⟦Results⟧</h2><table class="results"><thead><tr><th>⟦Crew and cox⟧</th><th>⟦Time taken⟧</th></tr></thead><tbody><tr><td>⟦Wexmoor Ferry Club⟧</td><td>⟦11 min 4 s⟧</td></tr><tr><td>⟦Dunmere Lamps⟧</td><td>⟦11 min 9 s⟧</td></tr></tbody></table></article></main>{FOOT}""",
    title="Wexmoor row past Dunmere",
    site="The Paper",
    authors=["Lena Orwick"],
)
wild(
    "correction and donation in the middle, lazy pictures",
    "en",
    f"""{NAV}<main><article><header><h1>{EN}</h1><div class="entry-byline">By <a href="/author/lena">Lena Orwick</a></div><time datetime="2016-02-05T20:30:00+00:00">5 Feb 2016</time></header><div class="entry-content"><p>{text("oxbow", 1)}</p><figure><img class="lazyload" src="data:image/gif;base64,R0lGOD" data-src="/up/mill-1200.jpg" width="1200" height="800"><noscript><img src="/up/mill-1200.jpg"></noscript><figcaption>The wheel in May</figcaption></figure>{rest("oxbow", 1, 3)}<div class="donate-inline"><p><strong>⟪We depend on readers like you.⟫</strong> ⟪Our reporting is free because 1,200 members pay for it. Will you join them today?⟫</p><a class="btn">⟪Donate now⟫</a></div>{rest("oxbow", 3, 6)}<p><em>⟦Correction: an earlier version of this story gave the wrong year of the flood.⟧</em></p></div></article></main>{FOOT}""",
    site="Northern Reports",
    authors=["Lena Orwick"],
    published=AT[:16] + "+00:00",
)
