# ruff: noqa: E501 - pages are data
"""Newspapers and magazines elsewhere, and forms of bylines, times and furniture between headline and text."""

from __future__ import annotations

from tests.scraper.wild.page import FOOT, NAV, links, news, og, person, wild
from tests.scraper.wild.words import TITLES, br, p, t

T = TITLES

wild(
    "asahi",
    "ja",
    f"""{NAV}<main id="main"><div class="y_Qv3"><h1>{T["ja"]}</h1><div class="OTFMX"><span>有料記事</span></div><p class="H8KYB"><a href="/writer/1">織部真澄</a></p><p class="UDj4P"><time datetime="2026-02-05T20:30:00.000Z">2026年2月5日 20時30分</time></p></div><div class="nfyQp">{p("ja")}</div><div class="paywall"><p>⟪この記事は有料記事です。残り1034文字⟫</p><p>⟪有料会員になると続きをお読みいただけます。⟫</p></div></main>{FOOT}""",
    head=news(T["ja"], "2026-02-05T20:30:00+09:00", person("織部真澄"), site="汐日新聞デジタル")
    + og(T["ja"], "汐日新聞デジタル"),
    seo=f"{T['ja']}：汐日新聞",
    authors=["織部真澄"],
    published="2026-02-05T20:30+09:00",
)
wild(
    "yomiuri",
    "ja",
    f"""{NAV}<main><article class="article-content"><header class="article-header"><h1 class="title-article c-article-title">{T["ja"]}</h1><div class="c-article-date"><time datetime="2026-02-05T20:30">2026/02/05 20:30</time></div></header><div class="p-main-contents">{p("ja", 0, 3, attrs='class="par1"')}<aside><a href="/x">⟪北の運河にかわうそが戻る⟫</a></aside>{p("ja", 3, 5)}</div><div class="p-related-tags"><h2>⟪関連タグ⟫</h2></div><p>⟪無断転載・複製を禁じます⟫</p></article></main>{FOOT}""",
    head=news(
        T["ja"],
        "2026-02-05T20:30:00+09:00",
        {"@type": "Organization", "name": "汐売新聞オンライン"},
        site="汐売新聞オンライン",
    ),
    seo=f"{T['ja']} : 汐売新聞",
    published="2026-02-05T20:30+09:00",
)
wild(
    "chosun, arc",
    "ko",
    f"""<div id="fusion-app">{NAV}<section class="article-header"><h1 class="article-header__headline"><span>{T["ko"]}</span></h1></section><section class="article-body__wrap"><div class="article-byline"><a href="/by/1">온해담 기자</a></div><div class="article-dateline"><span class="dateBox">입력 2026.02.05. 20:30</span><span class="upDate">업데이트 2026.02.06. 09:10</span></div>{p("ko", attrs='class="article-body__content article-body__content-text"')}<div class="article-footer"><p>⟪- Copyrights ⓒ 조수일보 & choso.com, 무단 전재 및 재배포 금지 -⟫</p></div></section></div>{FOOT}""",
    head=news(T["ko"], "2026-02-05T11:30:00Z", person("온해담"), site="조수일보", modified="2026-02-06T00:10:00Z"),
    seo=f"{T['ko']}",
    authors=["온해담"],
    published="2026-02-05T20:30+09:00",
)
wild(
    "korean portal, br text",
    "ko",
    f"""{NAV}<div id="contents"><h2 class="media_end_head_headline">{T["ko"]}</h2><div class="media_end_head_info_datestamp"><span data-date-time="2026-02-05 20:30:11">2026.02.05. 오후 8:30</span></div><em class="media_end_head_journalist_name">온해담 기자</em><div id="newsct_article"><article id="dic_area">{br("ko")}<br><br>⟪온해담 기자 hd@choso.example⟫</article></div><div class="copyright">⟪Copyright ⓒ 조수일보. All rights reserved. 무단 전재 및 재배포 금지.⟫</div></div>""",
    head=og(T["ko"], "조수일보"),
    seo=f"{T['ko']}",
    url="https://n.news.example.co.kr/article/1",
    authors=["온해담"],
    published="2026-02-05T20:30+09:00",
)
wild(
    "xinhua",
    "zh",
    f"""<div class="header domPC"><div class="header-top"><div class="header-time"><span class="year"><em>2026</em></span><span class="day"><em>02</em>/<em>05</em></span><span class="time">20:30:11</span></div><div class="source">⟪来源：潮华网⟫</div></div><div class="head-line"><h1><span class="title">{T["zh"]}</span></h1></div></div><div class="main"><div id="detail"><span id="detailContent">{"".join(f"<p>　　⟦{x}⟧</p>" for x in __import__("tests.scraper.wild.words", fromlist=["TEXTS"]).TEXTS["zh"])}<p>⟪（完）⟫</p></span><div id="articleEdit"><span class="editor">⟪【责任编辑:欧阳 澜】⟫</span></div></div></div>""",
    seo=f"{T['zh']}-潮华网",
    url="http://www.chaohua.example.cn/20260205/abc/c.html",
    published="2026-02-05T20:30+08:00",
)
wild(
    "aljazeera arabic",
    "ar",
    f"""{NAV}<main id="main-content-area"><div class="article-header"><header><h1>{T["ar"]}</h1></header></div><div class="article-info-block"><div class="article-b-l"><div class="article-author-name">علا مرزوقي</div></div><div class="date-simple css-1yjq2zp"><span class="screen-reader-text">Published On 5 Feb 2026</span><span aria-hidden="true">5/2/2026</span></div></div><div class="wysiwyg wysiwyg--all-content">{p("ar", 0, 3)}<div class="more-on"><h2>⟪اقرأ أيضا⟫</h2>{links("ar")}</div>{p("ar", 3, 5)}<p class="source-x">⟪المصدر: الجزيرة الصغرى⟫</p></div></main>{FOOT}""",
    head=news(T["ar"], "2026-02-05T20:30:00Z", [{"@type": "Person", "name": "علا مرزوقي"}], site="الجزيرة الصغرى"),
    seo=f"{T['ar']} | الجزيرة الصغرى",
    authors=["علا مرزوقي"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "ndtv",
    "en",
    f"""{NAV}<div class="sp-wrp"><article class="sp-cn"><h1 itemprop="headline" class="sp-ttl">{T["en"]}</h1><h2 class="sp-descp">⟪The wheel has stood still since the flood⟫</h2><nav class="pst-by"><ul class="pst-by_ul"><li class="pst-by_li"><span>Reported by:</span><a href="/t/lo"><span>Lena Orwick</span></a>, <span>Edited by:</span><a href="/t/op"><span>Oskar Pell</span></a></li><li class="pst-by_li">India News</li><li class="pst-by_li"><span itemprop="dateModified" content="2026-02-06T09:10:00+05:30">Feb 06, 2026 09:10 am IST</span><ul><li><span>Published On</span> <span>Feb 05, 2026 20:30 pm IST</span></li><li><span>Last Updated On</span> <span>Feb 06, 2026 09:10 am IST</span></li></ul></li></ul></nav><div class="sp-hp-img"><img><span>⟪The mill at low water⟫</span></div><div class="Art-exp_wr" id="ignorediv"><div class="Art-exp_cn">{p("en", 0, 2)}<div class="sp_ad">⟪Advertisement⟫</div><p><b>⟪Also Read |⟫</b> <a href="/x">⟪Why the lamp factory of Dunmere went dark⟫</a></p>{p("en", 2, 6)}<p>⟪(Except for the headline, this story has not been edited by NDVT staff and is published from a syndicated feed.)⟫</p></div></div></article></div>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:00+05:30",
        person("Lena Orwick"),
        site="NDVT",
        editor=person("Oskar Pell"),
        modified="2026-02-06T09:10:00+05:30",
    ),
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+05:30",
)
wild(
    "dainik",
    "hi",
    f"""{NAV}<main><article><h1>{T["hi"]}</h1><div class="a1"><span>ज्वारपुर</span><span>6 घंटे पहले</span><ul><li>लेखक: ओजस्विनी मरवाड़े</li></ul></div><figure><img><figcaption>⟪पुरानी पनचक्की की तस्वीर।⟫</figcaption></figure><div class="b1">{p("hi")}</div></article></main>{FOOT}""",
    head=news(T["hi"], "2026-02-05T20:30:00+05:30", person("ओजस्विनी मरवाड़े"), site="दैनिक ज्वार"),
    seo=f"{T['hi']} | दैनिक ज्वार",
    authors=["ओजस्विनी मरवाड़े"],
    published="2026-02-05T20:30+05:30",
)
wild(
    "lenta",
    "ru",
    f"""{NAV}<main><div class="topic-page__container"><div class="topic-header"><div class="topic-header__item"><a class="topic-header__time">⟪20:30, 5 февраля 2026⟫</a></div><a class="topic-header__rubric">⟪Россия⟫</a></div><h1 class="topic-body__titles"><span class="topic-body__title">{T["ru"]}</span></h1><div class="topic-authors"><a class="topic-authors__author">Ольга Марцевич</a> <span class="topic-authors__job">⟪(Редактор отдела «Регионы»)⟫</span></div><div class="topic-body__content">{p("ru", 0, 3, attrs='class="topic-body__content-text"')}<div class="box-inline-topic"><div>⟪Материалы по теме:⟫</div><a href="/x">⟪Выдры вернулись в северные каналы⟫</a></div>{p("ru", 3, 5)}</div></div></main>{FOOT}""",
    head=news(T["ru"], "2026-02-05T20:30:00+03:00", person("Ольга Марцевич"), site="Лентка.ру"),
    seo=f"{T['ru']}: Регионы: Россия: Лентка.ру",
    authors=["Ольга Марцевич"],
    published="2026-02-05T20:30+03:00",
)
wild(
    "vietnamese-like english wire",
    "en",
    f"""{NAV}<section class="detail"><div class="breadcrumb"><a>World</a></div><h1 class="title-detail">{T["en"]}</h1><p class="description"><span class="location-stamp">Wexmoor</span>The wheel has stood still since the flood.</p><article class="fck_detail">{p("en", 0, 6, attrs='class="Normal"')}<p class="author_mail" style="text-align:right;"><strong>Lena Orwick</strong> (Rouvers)</p></article><span class="date">Thursday, 5/2/2026, 20:30 (GMT+7)</span></section>{FOOT}""",
    head=og(T["en"]),
    site="VNX",
    sep=" - ",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+07:00",
)
wild(
    "philippine",
    "en",
    f"""{NAV}<div id="article_level_wrap"><div id="art-head-group"><div id="art_bc"><a>News</a></div><h1 class="entry-title">{T["en"]}</h1><div id="art_author" data-byline-strips="By: Lena Orwick">By: <span><a href="/byline/lena" rel="author">Lena Orwick</a></span> - <span>@lorwick</span></div><div id="byline_share"><div id="art_plat">⟪INQUEST.net⟫ / 08:30 PM February 05, 2026</div></div></div><div id="article_content"><div id="FOR_target_content"><div class="wp-caption"><img><p class="wp-caption-text">⟪The mill. INQUEST FILE PHOTO⟫</p></div><p>WEXMOOR — {t("en", 0)}</p>{p("en", 1, 3)}<div id="ch-follow-us"><p>⟪FEATURED STORIES⟫</p><div><a>⟪Otters return to the northern canals after a century⟫</a></div></div>{p("en", 3, 6)}<p><strong>⟪READ: ⟫</strong><a href="/x">⟪Why the lamp factory of Dunmere went dark⟫</a></p><div class="subscribe-box"><p>⟪Subscribe to our daily newsletter⟫</p></div><div>⟪By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.⟫</div></div></div></div>{FOOT}""",
    head=news(T["en"], "2026-02-05T20:30:00+08:00", {"@type": "Person", "name": "Lena Orwick"}, site="INQUEST.net"),
    seo=f"{T['en']} | Inquest News",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+08:00",
)
wild(
    "new yorker / conde nast",
    "en",
    f"""{NAV}<main class="page__main-content" id="main-content"><article class="article main-content"><div class="ContentHeaderWrapper"><header class="SplitScreenContentHeaderWrapper"><div class="ContentHeaderRubric"><a><span>Letter from Wexmoor</span></a></div><h1 data-testid="ContentHeaderHed" class="BaseText ContentHeaderHed-x">{T["en"]}</h1><div class="ContentHeaderDek-x">The wheel has stood still since the flood.</div><div class="BylinesWrapper"><p class="byline bylines__byline" itemprop="author"><span class="byline__preamble">By </span><span class="byline__name"><a href="/contributors/lena-orwick">Lena Orwick</a></span></p></div><time datetime="2026-02-05T06:00:00-05:00" data-testid="ContentHeaderPublishDate">February 5, 2026</time></header></div><div class="body body__container article__body"><div class="body__inner-container">{p("en", 0, 2, attrs='class="has-dropcap paywall"')}<aside data-testid="PullQuote">⟪The stones at night⟫</aside>{p("en", 2, 6, attrs='class="paywall"')}<p class="paywall">⟪♦⟫</p></div></div><div class="ContributorBio"><p>⟪<a>Lena Orwick</a> is a staff writer. Her books include “The Long Quay.”⟫</p></div><p class="published-in-print">⟪Published in the print edition of the February 12, 2026, issue, with the headline “Slack Water.”⟫</p></article></main>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T06:00:00.000-05:00",
        [{"@type": "Person", "name": "Lena Orwick"}],
        site="The New Mooring",
        alternativeHeadline="Slack Water",
        isAccessibleForFree=False,
    ),
    seo="A Letter from Wexmoor: The Tidal Mill | The New Mooring",
    authors=["Lena Orwick"],
    published="2026-02-05T06:00-05:00",
)
wild(
    "atlantic",
    "en",
    f"""<div id="__next">{NAV}<main><article><header><div class="ArticleRubric"><a>Rivers</a></div><h1 class="ArticleTitle_root">{T["en"]}</h1><p class="ArticleDek_root">The wheel has stood still since the flood.</p><div id="byline">By <a class="ArticleBylines_link" data-event-element="author">Lena Orwick</a></div><figure><img><figcaption>⟪Illustration by Tove Arkell⟫</figcaption></figure><div class="ArticleTimestamp_root"><time datetime="2026-02-05T11:30:00Z">February 5, 2026, 6:30 AM ET</time></div></header><section class="ArticleBody_root"><div class="ArticleLegacyHtml"><p class="ArticleParagraph_root dropcap">{t("en", 0)}</p>{p("en", 1, 3, attrs='class="ArticleParagraph_root"')}<p class="ArticleRelatedContentLink_root">⟪[<a href="/x">Read: The lamp factory of Dunmere</a>]⟫</p>{p("en", 3, 6)}<hr><p><em>⟪When you buy a book using a link on this page, we receive a commission. Thank you for supporting The Pacific.⟫</em></p></div></section><div class="ArticleWell"><address><h3>⟪About the Author⟫</h3><div>⟪Lena Orwick is a contributing writer at The Pacific.⟫</div></address></div></article></main></div>{FOOT}""",
    head=news(T["en"], "2026-02-05T11:30:00Z", [{"@type": "Person", "name": "Lena Orwick"}], site="The Pacific"),
    seo=f"{T['en']} - The Pacific",
    authors=["Lena Orwick"],
    published="2026-02-05T11:30+00:00",
)
wild(
    "local US, gannett",
    "en",
    f"""{NAV}<main class="gnt_cw"><article class="gnt_pr"><a class="gnt_ar_lbl">⟪NEWS⟫</a><h1 class="gnt_ar_hl">{T["en"]}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/">Lena Orwick</a><div class="gnt_ar_pb">The Wexmoor Gazette</div></div><lit-timestamp class="gnt_ar_dt" aria-label="Published: 8:30 p.m. ET Feb. 5, 2026 Updated: 9:10 a.m. ET Feb. 6, 2026"></lit-timestamp><div class="gnt_ar_b">{p("en", 0, 2, attrs='class="gnt_ar_b_p"')}<aside class="gnt_em gnt_em__pu"><a>⟪More: Why the lamp factory of Dunmere went dark⟫</a></aside>{p("en", 2, 6, attrs='class="gnt_ar_b_p"')}<p class="gnt_ar_b_p"><em>⟪Lena Orwick covers the coast for the Gazette. Reach her at lorwick@gazette.example.⟫</em></p></div></article></main>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-06T01:30:00Z",
        [{"@type": "Person", "name": "Lena Orwick, The Wexmoor Gazette"}],
        site="Wexmoor Gazette",
        modified="2026-02-06T14:10:00Z",
    ),
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-06T01:30+00:00",
)
wild(
    "cbc",
    "en",
    f"""<div id="app">{NAV}<main><div class="detail"><div class="detailMainCol"><p class="sectionLabel"><a>Coast</a></p><h1 class="detailHeadline">{T["en"]}</h1><h2 class="deck">⟪Fishers fear for the eels⟫</h2><div class="bylineDetails"><span class="authorText"><a href="/author/lena">Lena Orwick</a></span> <span>· CBZ News</span> <span>· </span><time class="timeStamp" datetime="2026-02-05T20:30:00.000Z">Posted: Feb 05, 2026 3:30 PM EST | Last Updated: February 6</time></div><figure><img><figcaption class="image-caption">⟪The mill at low water. (Tove Arkell/CBZ)⟫</figcaption></figure><div class="storyWrapper"><div class="story"><span>{p("en", 0, 2)}<ul><li><a href="/x">⟪Why the lamp factory of Dunmere went dark⟫</a></li></ul><h2>⟦'We hear it at night'⟧</h2>{p("en", 2, 6)}</span></div></div><div class="authorprofile"><p class="authorprofile-name">⟪ABOUT THE AUTHOR⟫</p><p>⟪Lena Orwick is a reporter with CBZ Coast. You can reach her at lena@cbz.example.⟫</p></div><ul class="footerLinks"><li>⟪Corrections and clarifications⟫</li><li>⟪Submit a news tip⟫</li></ul></div></div></main></div>{FOOT}""",
    head=news(T["en"], "2026-02-05T20:30:00.000Z", [{"@type": "Person", "name": "Lena Orwick"}], site="CBZ"),
    seo=f"{T['en']} | CBZ News",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "telegraph",
    "en",
    f"""{NAV}<main class="tpl-article"><article><header class="tpl-article__header"><h1 data-test="headline" class="e-headline">{T["en"]}</h1><p class="e-standfirst">⟪The wheel has stood still since the flood⟫</p><div class="tpl-article__byline-date"><div class="e-byline"><span class="e-byline__prefix">By </span><span itemprop="name"><a class="e-byline__link" rel="author">Lena Orwick</a></span>, <span class="u-job">⟪Environment Editor⟫</span></div><time class="e-published-date" datetime="2026-02-05T20:30+0000">5 February 2026 • 8:30pm</time></div></header><div class="tpl-article__body"><div data-test="article-body-text" class="article-body-text component"><div class="articleBodyText section"><p><b>W</b><span class="m_first-letter">exmoor</span></p>{p("en", 0, 3)}</div></div><div class="article-betty-unit"><p>⟪Recommended⟫</p><a href="/x"><h4>⟪Five recipes with quince for a cold week⟫</h4></a></div><div class="articleBodyText section">{p("en", 3, 6)}</div><div class="sign-up"><p>⟪Sign up to the Front Page newsletter for free: Your essential guide to the day's agenda from The Graph - direct to your inbox seven days a week.⟫</p></div></div></article></main>{FOOT}""",
    head=news(T["en"], "2026-02-05T20:30Z", [{"@type": "Person", "name": "Lena Orwick"}], site="The Graph"),
    seo=T["en"],
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)
wild(
    "reach, mirror",
    "en",
    f"""{NAV}<main><article class="article-main"><h1 itemprop="headline name">{T["en"]}</h1><p class="sub-title" itemprop="alternativeHeadline description">⟪The wheel has stood still since the flood, but not for much longer⟫</p><div class="byline"><div class="authors"><span class="author author-label">By</span><a class="publication-theme author" href="/authors/lena/">Lena Orwick</a><span class="author-role">⟪News Reporter⟫</span></div></div><ul class="time-info"><li><time class="date-published" datetime="2026-02-05T20:30:00Z">20:30, 5 Feb 2026</time></li><li>⟪Updated⟫ <time class="date-updated" datetime="2026-02-06T09:10:00Z">09:10, 6 Feb 2026</time></li></ul><div class="article-body" itemprop="articleBody">{p("en", 0, 2)}<div class="factbox"><p>⟪<b>Join our WhatsApp community</b> for the latest news.⟫</p></div><p><a href="/x"><b>⟪READ MORE: Otters return to the northern canals⟫</b></a></p>{p("en", 2, 6)}<p><strong>⟪Have you got a story to share? Email us at news@mirrow.example⟫</strong></p></div></article></main>{FOOT}""",
    head=news(
        T["en"],
        "2026-02-05T20:30:00Z",
        [{"@type": "Person", "name": "Lena Orwick"}],
        site="The Mirrow",
        modified="2026-02-06T09:10:00Z",
    )
    + og("Town's fury as mill wheel set to turn again"),
    seo=f"{T['en']} - The Mirrow",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
    modified="2026-02-06T09:10+00:00",
)
wild(
    "irish, with role and city",
    "en",
    f"""{NAV}<main><article><h1>{T["en"]}</h1><div class="z1"><a href="/author/lo">Lena Orwick</a> <span>Environment Correspondent, Wexmoor</span></div><div class="z2">Thu Feb 05 2026 - 20:30</div><div class="z3">{p("en")}</div></article></main>{FOOT}""",
    head=news(T["en"], "2026-02-05T20:30:00+00:00", person("Lena Orwick"), site="The Irisk Times"),
    seo=f"{T['en']} – The Irisk Times",
    authors=["Lena Orwick"],
    published="2026-02-05T20:30+00:00",
)

for _label, _line, _who in (
    ("by and for", "By Lena Orwick for The Paper", ["Lena Orwick"]),
    (
        "by with roles",
        "By Lena Orwick, Chief Reporter, and Jonas Tarrant, Photographer",
        ["Lena Orwick"],
    ),
    ("words and pictures", "Words: Lena Orwick | Photos: Tove Arkell", ["Lena Orwick"]),
    ("by in city", "By Lena Orwick in Wexmoor", ["Lena Orwick"]),
    ("agency and name", "Lena Orwick, AFP", ["Lena Orwick", "AFP"]),
    ("by three", "By Lena Orwick, Jonas Tarrant and Oskar Pell", ["Lena Orwick", "Jonas Tarrant", "Oskar Pell"]),
    ("reviewed by", "By Lena Orwick | Medically reviewed by Oskar Pell, MD", ["Lena Orwick"]),
    ("written / fact checked", "Written by Lena Orwick — Fact checked by Oskar Pell", ["Lena Orwick"]),
    ("posted by on in", "Posted by Lena Orwick on February 5, 2026 in Rivers", ["Lena Orwick"]),
    ("name dot date dot read", "Lena Orwick · Feb 5, 2026 · 4 min read", ["Lena Orwick"]),
    ("published date by", "Published: February 5, 2026 by Lena Orwick", ["Lena Orwick"]),
    ("author colon", "Author: Lena Orwick", ["Lena Orwick"]),
    ("guest post", "Guest post by Lena Orwick", ["Lena Orwick"]),
    ("staff", "By Paper Staff", ["Paper Staff"]),
    ("slash agency", "Lena Orwick / Rouvers", ["Lena Orwick"]),
):
    wild(
        f"byline, {_label}",
        "en",
        f"""{NAV}<main><h1>{T["en"]}</h1><div class="q1">{_line}</div><div class="q2">{p("en")}</div></main>{FOOT}""",
        site="The Paper",
        authors=_who,
    )
for _label, _line, _who in (
    ("von und", "Von Imke Thorwald und Ole Brandis, Torfhafen", ["Imke Thorwald", "Ole Brandis"]),
    ("ein beitrag von", "Ein Beitrag von Imke Thorwald", ["Imke Thorwald"]),
    ("text fotos", "Text: Imke Thorwald / Fotos: Tove Arkell", ["Imke Thorwald"]),
    ("name redaktion", "Imke Thorwald, Redaktion Bote", ["Imke Thorwald"]),
    ("eine analyse", "Eine Analyse von Imke Thorwald", ["Imke Thorwald"]),
    ("kommentar von", "Ein Kommentar von Imke Thorwald, Torfhafen", ["Imke Thorwald"]),
    ("geschrieben am von", "Geschrieben am 5. Februar 2026 von Imke Thorwald", ["Imke Thorwald"]),
    ("autor colon", "Autor: Imke Thorwald | 05.02.2026", ["Imke Thorwald"]),
    ("autorin", "Autorin: Dr. Imke Thorwald", ["Dr. Imke Thorwald"]),
    ("von am um", "von Imke Thorwald am 05.02.2026 um 20:30 Uhr", ["Imke Thorwald"]),
    ("interview", "Interview: Imke Thorwald", ["Imke Thorwald"]),
    ("protokoll", "Protokoll: Imke Thorwald", ["Imke Thorwald"]),
    ("aus agentur", "Von Imke Thorwald, dpa", ["Imke Thorwald", "dpa"]),
):
    wild(
        f"byline de, {_label}",
        "de",
        f"""{NAV}<main><h1>{T["de"]}</h1><div class="q1">{_line}</div><div class="q2">{p("de")}</div></main>{FOOT}""",
        site="Bote",
        authors=_who,
    )
for _lang, _line, _who in (
    ("fr", "Par Odette Varlin, à Valcendre", ["Odette Varlin"]),
    ("fr", "Propos recueillis par Odette Varlin", ["Odette Varlin"]),
    ("fr", "Odette Varlin (avec AFP)", ["Odette Varlin"]),
    ("es", "Por Lucía Ferrandis | Valdemora", ["Lucía Ferrandis"]),
    ("es", "Texto: Lucía Ferrandis. Fotos: Nuria Alcón", ["Lucía Ferrandis"]),
    ("it", "di Ottavia Brenzoni, inviata a Valmorena", ["Ottavia Brenzoni"]),
    ("it", "Di Ottavia Brenzoni - 5 febbraio 2026 20:30", ["Ottavia Brenzoni"]),
    ("nl", "Door Ilse Thorbeek en Joost Marens", ["Ilse Thorbeek", "Joost Marens"]),
    ("nl", "Geschreven door Ilse Thorbeek op 5 februari 2026", ["Ilse Thorbeek"]),
    ("sv", "Text: Inga Thorén Foto: Olle Brander", ["Inga Thorén"]),
    ("sv", "Av Inga Thorén", ["Inga Thorén"]),
    ("no", "Av Inga Thorvik og Ole Brandvold, Vassmyra", ["Inga Thorvik", "Ole Brandvold"]),
    ("no", "Tekst: Inga Thorvik", ["Inga Thorvik"]),
    ("da", "Af Inge Thorsø, journalist", ["Inge Thorsø"]),
    ("pl", "Autor: Oliwia Tarczyńska", ["Oliwia Tarczyńska"]),
    ("pl", "Oliwia Tarczyńska, 5 lutego 2026, 20:30", ["Oliwia Tarczyńska"]),
    ("tr", "Haber: Oya Tarancı", ["Oya Tarancı"]),
    ("tr", "Yazan: Oya Tarancı | 5 Şubat 2026", ["Oya Tarancı"]),
    ("pt", "Por Otília Barroso, da Redação", ["Otília Barroso"]),
    ("pt", "Texto de Otília Barroso", ["Otília Barroso"]),
    ("ru", "Автор: Ольга Марцевич", ["Ольга Марцевич"]),
):
    wild(
        f"byline {_lang}, {_line}",
        _lang,
        f"""{NAV}<main><h1>{T[_lang]}</h1><div class="q1">{_line}</div><div class="q2">{p(_lang)}</div></main>{FOOT}""",
        site="Bote",
        authors=_who,
    )
for _lang, _host, _line, _when in (
    ("en", "paper.example.co.uk", "Published 8:30pm, Thursday 5 February 2026", "2026-02-05T20:30+00:00"),
    ("en", "paper.example", "Thursday, February 5, 2026 8:30 PM EST", "2026-02-05T20:30-05:00"),
    ("en", "paper.example", "05 Feb 2026, 08:30 PM (IST)", "2026-02-05T20:30+05:30"),
    ("en", "paper.example", "Feb 5, 2026 / 08:30 PM EST / CBZ", "2026-02-05T20:30-05:00"),
    ("en", "paper.example", "First published on Thu 5 Feb 2026 20.30 GMT", "2026-02-05T20:30+00:00"),
    ("en", "paper.example.com.au", "February 5, 2026 — 8.30pm", "2026-02-05T20:30"),
    (
        "de",
        "bote.example.de",
        "Aktualisiert am 06.02.2026, 09:10 Uhr | Veröffentlicht am 05.02.2026, 20:30 Uhr",
        "2026-02-05T20:30+01:00",
    ),
    ("de", "bote.example.at", "5. Feber 2026, 20:30", "2026-02-05T20:30+01:00"),
    ("de", "bote.example.de", "Do, 05.02.26, 20:30 Uhr", "2026-02-05T20:30+01:00"),
    ("de", "bote.example.de", "05.02.2026 | 20.30 Uhr", "2026-02-05T20:30+01:00"),
    ("fr", "bote.example.fr", "Publié le jeudi 05 février 2026 à 20h30", "2026-02-05T20:30+01:00"),
    (
        "fr",
        "bote.example.fr",
        "Mis à jour le 06/02/2026 à 09:10 - Publié le 05/02/2026 à 20:30",
        "2026-02-05T20:30+01:00",
    ),
    (
        "es",
        "bote.example.es",
        "Actualizado a 6 de febrero de 2026 09:10 · Publicado a 5 de febrero de 2026 20:30",
        "2026-02-05T20:30+01:00",
    ),
    ("es", "bote.example.com.ar", "5 de febrero de 2026 20:30hs", "2026-02-05T20:30-03:00"),
    (
        "it",
        "bote.example.it",
        "Pubblicato il 05/02/2026 alle 20:30 - Ultimo aggiornamento 06/02/2026 alle 09:10",
        "2026-02-05T20:30+01:00",
    ),
    ("nl", "bote.example.nl", "do 5 februari 2026, 20.30 uur", "2026-02-05T20:30+01:00"),
    (
        "sv",
        "bote.example.se",
        "Publicerad: 5 februari 2026 kl. 20.30 Uppdaterad: 6 februari 2026 kl. 09.10",
        "2026-02-05T20:30+01:00",
    ),
    ("no", "bote.example.no", "Publisert 05.02.2026 20:30 Sist oppdatert 06.02.2026 09:10", "2026-02-05T20:30+01:00"),
    ("da", "bote.example.dk", "Torsdag d. 5. februar 2026, kl. 20.30", "2026-02-05T20:30+01:00"),
    (
        "pl",
        "bote.example.pl",
        "Opublikowano: 5 lutego 2026, 20:30 Aktualizacja: 6 lutego 2026, 09:10",
        "2026-02-05T20:30+01:00",
    ),
    (
        "tr",
        "bote.example.com.tr",
        "Yayınlanma: 05 Şubat 2026 - 20:30 Güncelleme: 06 Şubat 2026 - 09:10",
        "2026-02-05T20:30+03:00",
    ),
    ("pt", "bote.example.com.br", "05/02/2026 às 20h30 - Atualizado em 06/02/2026 às 09h10", "2026-02-05T20:30-03:00"),
    ("ja", "bote.example.jp", "公開日時：2026年2月5日(木) 20:30", "2026-02-05T20:30+09:00"),
    ("ko", "bote.example.co.kr", "등록 2026-02-05 오후 8:30:00 수정 2026-02-06 오전 9:10:00", "2026-02-05T20:30+09:00"),
    ("zh", "bote.example.cn", "2026年02月05日 20:30 来源：潮湾日报", "2026-02-05T20:30+08:00"),
    ("ru", "bote.example.ru", "5 февраля 2026 года, 20:30 Обновлено: 6 февраля 2026, 09:10", "2026-02-05T20:30+03:00"),
    ("ar", "bote.example.ae", "الخميس 5 فبراير 2026 20:30", "2026-02-05T20:30+04:00"),
    (
        "hi",
        "bote.example.in",
        "Published: 05 Feb 2026 08:30 PM (IST) | Updated: 06 Feb 2026 09:10 AM (IST)",
        "2026-02-05T20:30+05:30",
    ),
):
    wild(
        f"time {_lang}, {_line}",
        _lang,
        f"""{NAV}<main><h1>{T[_lang]}</h1><div class="q1">{_line}</div><div class="q2">{p(_lang)}</div></main>{FOOT}""",
        site="Bote",
        url=f"https://www.{_host}/a/muehle",
        published=_when,
    )
for _label, _title, _h1, _og, _seo, _kick in (
    ("seo title other", T["en"], T["en"], T["en"], "Tidal mill Wexmoor: reopening, cost, eels - The Paper", ""),
    ("og is seo", T["en"], T["en"], "Wexmoor tidal mill: when will it reopen?", f"{T['en']} | The Paper", ""),
    ("kicker in h1", T["en"], f'<span class="kicker">Coast</span> {T["en"]}', T["en"], f"{T['en']} - The Paper", ""),
    ("kicker above", T["en"], T["en"], T["en"], f"Coast: {T['en']} - The Paper", '<p class="overline">Coast</p>'),
    (
        "section and site behind",
        T["en"],
        T["en"],
        f"{T['en']} | Coast | The Paper",
        f"{T['en']} | Coast | The Paper",
        "",
    ),
    (
        "live badge",
        T["en"],
        f'<span class="badge-live">LIVE</span>{T["en"]}',
        T["en"],
        f"{T['en']} | live - The Paper",
        "",
    ),
    ("opinion prefix in og", T["en"], T["en"], f"Opinion | {T['en']}", f"Opinion | {T['en']} - The Paper", ""),
    (
        "paid mark",
        T["en"],
        f'{T["en"]} <span class="premium-icon" aria-label="Premium">+</span>',
        T["en"],
        f"{T['en']} - The Paper",
        "",
    ),
):
    wild(
        f"title, {_label}",
        "en",
        f"""{NAV}<main>{_kick}<h1>{_h1}</h1><div class="q2">{p("en")}</div></main>{FOOT}""",
        head=og(_og),
        seo=_seo,
        title=_title,
    )
