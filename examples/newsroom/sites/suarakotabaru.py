"""A regional outlet with an old system: no robots.txt, one page in windows-1252 that says so nowhere, one behind
a challenge, reprints of others. Sends entity tags and never answers 304."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from examples.newsroom.pages import (
    Issue,
    Outlet,
    Page,
    html,
    paragraphs,
    rss,
    rss_item,
    tag_of,
    urlset,
)
from examples.newsroom.stories import DAYS, Story, full_day

_CHALLENGE = (
    "<!doctype html><html><head><title>Just a moment...</title></head><body><h1>Just a moment...</h1>"
    "<p>Checking your browser before accessing suarakotabaru. Please enable JavaScript and cookies to continue.</p>"
    '<div id="challenge-form"></div></body></html>'
)


def path(story: Story) -> str:
    """``/{section}/{5 digits}/{slug}``"""
    return f"/{story.section.lower()}/{61_200 + 7 * story.number}/{story.slug}"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers; robots.txt is not there, so everything may be read."""
    posts = issue.listed
    answers = {
        "/": html("<!doctype html><title>Suara Kotabaru</title><h1>Suara Kotabaru</h1>"),
        "/feed": rss(
            "Suara Kotabaru",
            issue.base,
            [rss_item(one, f"{issue.base}{path(one)}?utm_source=feed&fbclid=IwAR{one.number}") for one in posts],
        ),
        "/sitemap.xml": urlset([(issue.base + path(one), one) for one in posts]),
    }
    return answers | {path(one): _answer(issue, one) for one in issue.stories}


def _answer(issue: Issue, one: Story) -> Page:
    if one.trouble == "challenge":
        return html(_CHALLENGE)
    body = _article(issue, one)
    page = html(body, etag=tag_of(body), answers_conditionally=False)
    if one.trouble != "windows-1252":
        return page
    return Page(
        body=body.replace('<meta charset="utf-8">', "").encode("windows-1252"),
        content_type="text/html",
        etag=page.etag,
        answers_conditionally=False,
    )


def _article(issue: Issue, one: Story) -> str:
    local = one.local
    picture = f"{issue.base}/uploads/{local:%Y/%m}/{one.picture}.jpg"
    noise = issue.chance(path(one))
    others = "".join(
        f'<p class="terkait"><a href="{path(other)}">{escape(other.title)}</a></p>' for other in issue.related(one, 3)
    )
    return f"""<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>{escape(one.title)} - Suara Kotabaru</title>
<meta property="og:title" content="{escape(one.title)}"><meta property="og:type" content="website">
<meta property="og:image" content="{picture}"><meta name="author" content="suarakotabaru developer">
<meta property="article:published_time" content="{local:%Y-%m-%d %H:%M:%S}">
<link rel="canonical" href="{issue.base}{path(one)}"></head><body>
<div class="menu"><a href="/">Beranda</a> | <a href="/daerah">Daerah</a> | <a href="/wisata">Wisata</a></div>
<h1 class="judul">{escape(one.title)}</h1>
<div class="info"><span class="datetime">{DAYS[local.weekday()]}, {full_day(local)} | {local:%H:%M} WIB</span></div>
<figure class="main-img"><img data-src="{picture}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
<figcaption>{escape(one.caption or "")}</figcaption></figure>
<div class="article">{_text(issue, one)}</div>
<div class="sidebar"><h4>Terpopuler</h4>{others}<p>Dilihat: {noise.randint(10, 4000)}</p></div>
<div class="footer">© {local.year} Suara Kotabaru</div></body></html>"""


def _text(issue: Issue, one: Story) -> str:
    parts = paragraphs(one)
    parts.insert(1, f'<div class="dfp-ad" id="slot{issue.chance(one.key).randint(1, 99)}">Iklan</div>')
    for other in issue.related(one, 1):
        link = f'<a href="{path(other)}">{escape(other.title)}</a>'
        parts.insert(3, f'<p class="related-news"><strong>Baca juga: {link}</strong></p>')
    names = [f"Penulis: {', '.join(one.authors)}"] if one.authors else []
    credit = " | ".join([*names, f"Editor: {', '.join(one.editors)}"])
    return "\n".join([*parts, f'<p class="info-author">{credit}</p>'])


OUTLET = Outlet(
    name="suarakotabaru",
    number=6,
    path=path,
    pages=pages,
    source="""\
name = "suarakotabaru"
title = "Suara Kotabaru (demo regional outlet)"
home = "{base}/"
hosts = ["{host}"]
language = "id"
timezone = "Asia/Jakarta"
brands = ["Suara Kotabaru", "suarakotabaru developer"]

[[listings]]
url = "{base}/feed"
kind = "feed"

[[listings]]
url = "{base}/sitemap.xml"
kind = "sitemap"

[articles]
match = '/[a-z]+/(?P<id>\\d{{5}})/'
""",
)
