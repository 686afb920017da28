"""A ministry on WordPress: no JSON-LD, no og tags, the day of publication only as text, letterhead and
signature inside the release. Answers both kinds of conditional requests; one release has no text."""

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
    sitemap_index,
    tag_of,
    text_file,
    urlset,
)
from examples.newsroom.stories import Story, full_day


def path(story: Story) -> str:
    """``/YYYY/MM/DD/{slug}/``"""
    return f"/{story.local:%Y/%m/%d}/{story.slug}/"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers."""
    posts = issue.listed
    answers = {
        "/robots.txt": text_file(
            "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\n"
            f"Sitemap: {issue.base}/wp-sitemap.xml\n"
        ),
        "/": html("<!doctype html><title>Kemenpulau</title><h1>Kementerian Pulau dan Perairan</h1>"),
        "/feed/": rss("Kementerian Pulau dan Perairan", issue.base, [_item(issue, one) for one in posts]),
        "/wp-sitemap.xml": sitemap_index([f"{issue.base}/wp-sitemap-posts-post-1.xml"]),
        "/wp-sitemap-posts-post-1.xml": urlset([(issue.base + path(one), one) for one in posts]),
    }
    return answers | {path(one): _release(issue, one) for one in issue.stories}


def _item(issue: Issue, one: Story) -> str:
    whole = "".join(paragraphs(one))
    return rss_item(
        one,
        f"{issue.base}{path(one)}",
        f"<dc:creator><![CDATA[humas]]></dc:creator><content:encoded><![CDATA[{whole}]]></content:encoded>",
    )


def _release(issue: Issue, one: Story) -> Page:
    post = 2_100 + 3 * one.number
    noise = issue.chance(path(one))
    others = "".join(f'<li><a href="{path(other)}">{escape(other.title)}</a></li>' for other in issue.related(one, 2))
    body = f"""<!doctype html><html lang="id"><head><meta charset="utf-8">
<title>{escape(one.title)} &#8211; Kementerian Pulau dan Perairan</title>
<link rel="canonical" href="{issue.base}{path(one)}"><link rel="shortlink" href="{issue.base}/?p={post}">
<link rel="alternate" type="application/json" href="{issue.base}/wp-json/wp/v2/posts/{post}"></head>
<body class="single single-post postid-{post}">
<header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/profil/">Profil</a></li>
<li><a href="/category/siaran-pers/">Siaran Pers</a></li></ul></nav></header>
<article id="post-{post}" class="post-{post} post type-post"><header class="entry-header">
<h1 class="entry-title">{escape(one.title)}</h1>
<div class="entry-meta"><span class="posted-on">{full_day(one.local)}</span>
<span class="author vcard"><a href="/author/humas/">humas</a></span></div></header>
<div class="entry-content">{_text(issue, one, noise.randint(20, 5000))}</div></article>
<aside class="widget-area"><section class="widget"><h2>Berita Terbaru</h2><ul>{others}</ul></section></aside>
</body></html>"""
    # The tag follows the release, not the counters around it.
    return html(body, etag=tag_of(one.title, one.paragraphs), last_modified=one.modified)


def _text(issue: Issue, one: Story, views: int) -> str:
    shares = (
        '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Bagikan ini:</h3>'
        '<ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>'
        f'<div class="post-views">Post Views: {views}</div>'
    )
    if not one.paragraphs:
        return shares
    letterhead = (
        f"<p>SIARAN PERS</p><p>NOMOR: {one.release_number}/{one.local.year}</p><p>Tanggal: {full_day(one.local)}</p>"
    )
    signature = "<p>***</p><p>Biro Komunikasi dan Layanan Informasi</p><p>Kementerian Pulau dan Perairan</p>"
    text = "\n".join(paragraphs(one, '<p style="mso-line-height-alt:0">'))
    return f"{letterhead}{_figure(issue, one)}{text}{signature}{shares}"


def _figure(issue: Issue, one: Story) -> str:
    stem = f"{issue.base}/wp-content/uploads/{one.local:%Y/%m}/{one.picture}"
    sizes = ", ".join(f"{stem}{size}.jpg {width}w" for size, width in _SIZES)
    return (
        f'<figure class="wp-caption"><img src="{stem}-300x200.jpg" srcset="{sizes}" '
        f'sizes="(max-width: 300px) 100vw, 300px" width="300" height="200" alt="">'
        f'<figcaption class="wp-caption-text">{escape(one.caption or "")}</figcaption></figure>'
    )


_SIZES = (("-300x200", 300), ("-1024x683", 1024), ("", 1600))

OUTLET = Outlet(
    name="kemenpulau",
    number=4,
    path=path,
    pages=pages,
    day_only=True,
    content_class="press release",
    source="""\
name = "kemenpulau"
title = "Kementerian Pulau dan Perairan (demo ministry)"
home = "{base}/"
hosts = ["{host}"]
language = "id"
timezone = "Asia/Jakarta"
content_class = "press release"
brands = ["humas", "Kementerian Pulau dan Perairan"]

[[listings]]
url = "{base}/feed/"
kind = "feed"

[[listings]]
url = "{base}/wp-sitemap.xml"
kind = "sitemap"

[articles]
match = '/\\d{{4}}/\\d{{2}}/\\d{{2}}/[^/]+/$'

[[rules]]
drop_text = [
  'SIARAN PERS', 'NOMOR: \\S+', 'Tanggal: \\d{{1,2}} \\w+ \\d{{4}}',
  '\\*\\*\\*', 'Biro Komunikasi dan Layanan Informasi', 'Kementerian Pulau dan Perairan',
]
""",
)
