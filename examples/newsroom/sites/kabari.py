"""A national news agency: the body is loose text broken by ``<br>``, reporter and editor stand only in its tail.
Answers If-Modified-Since; lists a page that is not there and an address that moved."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from examples.newsroom.pages import (
    NOT_FOUND,
    Issue,
    Outlet,
    Page,
    html,
    moved_to,
    rss,
    rss_item,
    text_file,
    urlset,
)
from examples.newsroom.stories import DAYS, WIB, Story, full_day

_PROHIBITION = (
    "Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI "
    "di situs web ini tanpa izin tertulis dari Kantor Berita KABARI."
)


def path(story: Story) -> str:
    """``/berita/{7 digits}/{slug}``"""
    return _path(story, story.slug)


def _path(story: Story, slug: str) -> str:
    return f"/berita/{5_904_000 + 37 * story.number}/{slug}"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers."""
    news = issue.listed
    answers = {
        "/robots.txt": text_file(f"User-agent: *\nDisallow: /search\n\nSitemap: {issue.base}/sitemap.xml\n"),
        "/": html("<!doctype html><title>KABARI</title><h1>Kantor Berita KABARI</h1>"),
        "/rss/terkini.xml": rss("KABARI - Terkini", issue.base, _items(issue)),
        "/sitemap.xml": urlset([(issue.base + _path(one, one.old_slug or one.slug), one) for one in news]),
    }
    for one in issue.stories:
        answers[path(one)] = NOT_FOUND if one.trouble == "404" else _article(issue, one)
        if one.old_slug:
            answers[_path(one, one.old_slug)] = moved_to(issue.base + path(one))
    return answers


def _items(issue: Issue) -> list[str]:
    items = [
        rss_item(
            one,
            f"{issue.base}{path(one)}?utm_source=kabari&utm_medium=rss",
            f'<enclosure url="{_picture(issue, one, "800x533")}" type="image/jpeg" length="0"/>'
            "<author>kabari.example</author>",
            f"{one.paragraphs[0][:120]} ...",
        )
        for one in issue.listed
        if one.paragraphs
    ]
    gallery = f"<item><title>Foto: Pasar apung</title><link>{issue.base}/foto/5904999/pasar-apung</link></item>"
    return [*items, gallery]


def _picture(issue: Issue, one: Story, size: str) -> str:
    return f"{issue.base}/cache/{size}/{one.local:%Y/%m/%d}/{one.picture}.jpg"


def _article(issue: Issue, one: Story) -> Page:
    local = one.local
    written = f"{DAYS[local.weekday()]}, {full_day(local)} {local.hour}:{local:%M} WIB"
    picture = _picture(issue, one, "1200x800")
    seen = issue.chance(path(one)).randint(40, 9000)
    body = f"""<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>{escape(one.title)} - KABARI News</title>
<link rel="canonical" href="{issue.base}{path(one)}">
<meta property="og:type" content="article"><meta property="og:title" content="{escape(one.title)} - KABARI News">
<meta property="og:image" content="{picture}">
<meta property="article:modified_time" content="{one.modified.astimezone(WIB).isoformat()}">
<meta property="article:author" content="https://www.facebook.com/kabari">
</head><body><nav><a href="/">Beranda</a> <a href="/terkini">Terkini</a> <a href="/politik">Politik</a></nav>
<ul class="breadcrumbs"><li class="breadcrumbs__item"><a href="/">Home</a></li>
<li class="breadcrumbs__item"><a href="/x">{one.section}</a></li></ul>
<div class="wrap__article-detail"><div class="wrap__article-detail-title"><h1>{escape(one.title)}</h1></div>
<div class="wrap__article-detail-info"><ul class="list-inline">
<li class="list-inline-item mr-2"><i class="fa fa-calendar"></i> {written}</li>
<li class="list-inline-item">{seen} kali dibaca</li></ul></div>
<div class="wrap__article-detail-image"><figure><img src="{picture}" alt="{escape(one.title)}">
<figcaption class="figure-caption">{escape(one.caption or "")} (KABARI/HO)</figcaption></figure></div>
<div class="wrap__article-detail-content post-content">{_text(issue, one)}</div></div>
<aside><h4>Terpopuler</h4>{_popular(issue, one)}</aside></body></html>"""
    return html(body, last_modified=one.modified)


def _text(issue: Issue, one: Story) -> str:
    parts = [escape(text, quote=False) for text in one.paragraphs]
    for place, other in zip((2, 4), issue.related(one, 2), strict=False):
        parts.insert(
            place,
            f'<span class="baca-juga"><b>Baca juga: <a href="{path(other)}">{escape(other.title)}</a></b></span>',
        )
    authors = " dan ".join(one.authors)
    tail = (
        f'<p class="mt-2 small text-muted">Pewarta: {authors}<br>Editor: {", ".join(one.editors)}<br>'
        f"Copyright © KABARI {one.local.year}</p><p>{_PROHIBITION}</p>"
    )
    return "<br><br>\n".join(parts) + "<br><br>\n" + tail


def _popular(issue: Issue, one: Story) -> str:
    return "".join(
        f'<div class="card__post"><h2 class="post_title"><a href="{path(other)}">{escape(other.title)}</a></h2>'
        f'<span class="text-secondary">{issue.chance(other.key).randint(2, 50)} menit lalu</span></div>'
        for other in issue.related(one, 3)
    )


OUTLET = Outlet(
    name="kabari",
    number=2,
    path=path,
    pages=pages,
    source="""\
name = "kabari"
title = "Kantor Berita KABARI (demo agency)"
home = "{base}/"
hosts = ["{host}"]
language = "id"
timezone = "Asia/Jakarta"
brands = ["KABARI", "KABARI News"]

[[listings]]
url = "{base}/rss/terkini.xml"
kind = "feed"

[[listings]]
url = "{base}/sitemap.xml"
kind = "sitemap"

[articles]
match = '/berita/(?P<id>\\d{{7}})/'
id_scope = "host"
""",
)
