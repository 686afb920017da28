"""A platform where offices post beside a newsroom: skeleton listings, text that begins with the footer,
advertisements between paragraphs. Well-behaved: its entity tags follow the text, not the noise."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from examples.newsroom.pages import (
    GONE,
    Issue,
    Outlet,
    Page,
    html,
    linked_data,
    paragraphs,
    rss,
    rss_item,
    tag_of,
    text_file,
    urlset,
)
from examples.newsroom.stories import Story, full_day

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_AD = (
    '<aside data-qa-id="desktop-article-page-billboard-{n}"><span>ADVERTISEMENT</span>'
    '<div id="google_ads_iframe_{n}" aria-label="Advertisement"></div></aside>'
)
_FOOTER = (
    "<footer><a href=/about>Tentang Kami</a><a href=/pedoman>Pedoman Media Siber</a>"
    "<a href=/ketentuan>Ketentuan &amp; Kebijakan Privasi</a><a href=/panduan>Panduan Komunitas</a>"
    "<a href=/bantuan>Bantuan</a><a href=/iklan>Iklan</a><a href=/karir>Karir</a>"
    "<div>2026 © PT Lintasan Media Jaringan</div><div>Version 1.{version}.1</div></footer>"
)


def story_id(story: Story) -> str:
    """The creation time, five minutes before publication, in nanoseconds as eleven base-62 digits."""
    rest = (int(story.published.timestamp()) - 300) * 10**9 + story.number
    digits = ""
    while rest:
        rest, digit = divmod(rest, 62)
        digits = _DIGITS[digit] + digits
    return digits.rjust(11, "0")


def path(story: Story) -> str:
    """``/{account}/{slug}-{11 characters}``"""
    return f"/{story.account}/{story.slug}-{story_id(story)}"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers."""
    posts = issue.listed
    answers = {
        "/robots.txt": text_file(
            f"User-agent: *\nDisallow: /draft/\n\nSitemap: {issue.base}/sitemap_channel_news.xml\n"
        ),
        "/": html(f"<!doctype html><title>lintasan</title><body>{_FOOTER.format(version=90)}<h1>lintasan</h1>"),
        "/bapaskotabaru": _account_page("bapaskotabaru"),
        "/sitemap_channel_news.xml": urlset([(issue.base + path(post), post) for post in posts], news="lintasan"),
        "/v2.0/rss/": rss("lintasan", issue.base, [_item(issue, post) for post in posts]),
    }
    return answers | {path(post): GONE if post.is_gone else _article(issue, post) for post in issue.stories}


def _item(issue: Issue, post: Story) -> str:
    picture = escape(_picture(issue, post, 480))
    whole = "".join(paragraphs(post))
    return rss_item(
        post,
        f"{issue.base}{path(post)}?utm_source=rss&utm_medium=feed",
        f"<content:encoded><![CDATA[{whole}]]></content:encoded>"
        f'<enclosure url="{picture}" type="image/png" length="0"/>',
    )


def _picture(issue: Issue, post: Story, width: int) -> str:
    transforms = f"fl_progressive,fl_lossy,c_fill,q_auto:best,w_{width}"
    return f"{issue.base}/image/upload/{transforms}/v1634025439/{post.picture}.png"


def _account_page(account: str) -> Page:
    card = (
        '<div data-qa-id="news-item"><span>Sedang memuat...</span><span>0</span>'
        '<span data-qa-id="date">01 April 2020</span></div>'
    )
    return html(
        f'<!doctype html><html lang="id"><head><title>{account} | lintasan.com</title></head><body>'
        f"{_FOOTER.format(version=96)}<h1>{account}</h1>{card * 8}</body></html>"
    )


def _article(issue: Issue, post: Story) -> Page:
    noise = issue.chance(path(post))
    body = (
        f'<!doctype html><html lang="id"><head>{_head(issue, post)}</head><body>'
        f"{_FOOTER.format(version=noise.randint(90, 140))}"
        f'<main id="track_article">{_heading(post)}{_figure(issue, post)}'
        f"{_text(post)}</main>{_tail(issue, post, noise.randint(3, 900))}</body></html>"
    )
    return html(body, etag=tag_of(post.title, post.paragraphs))


def _head(issue: Issue, post: Story) -> str:
    address = issue.base + path(post)
    stuffed = ", ".join(f"{tag}, Berita Terkini {tag}, Berita Hari Ini {tag}" for tag in post.tags)
    article = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": post.title,
        "image": [_picture(issue, post, 1200)],
        "datePublished": post.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "dateModified": post.modified.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "author": {"@type": "Person", "name": post.authors[0]},
        "publisher": {"@type": "Organization", "name": "lintasan"},
        "mainEntityOfPage": address,
    }
    crumbs = ["lintasan", post.section, post.account, post.title]
    breadcrumb = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name} for place, name in enumerate(crumbs, start=1)
        ],
    }
    return (
        f'<meta charset="utf-8"><title>{escape(post.title)} | lintasan.com</title>'
        f'<link rel="canonical" href="{address}"><meta property="og:type" content="article">'
        f'<meta property="og:title" content="{escape(post.title)}">'
        f'<meta property="og:description" content="{escape(post.title)} #newsupdate #update #news #text">'
        f'<meta property="og:image" content="{_picture(issue, post, 1200)}">'
        f'<meta property="og:site_name" content="lintasan"><meta name="keywords" content="{escape(stuffed)}">'
        f"{linked_data(article)}{linked_data(breadcrumb)}"
    )


def _heading(post: Story) -> str:
    local = post.local
    label = "" if post.by_newsroom else "<div>Konten dari Pengguna</div>"
    disclaimer = f"Tulisan dari {post.account} tidak mewakili pandangan dari redaksi lintasan"
    words = sum(len(text.split()) for text in post.paragraphs)
    return (
        f'{label}<h1 data-qa-id="story-title">{escape(post.title)}</h1>'
        f'<div><a href="/{post.account}" data-qa-id="author-name">{post.account}</a></div>'
        f'<div><span data-qa-id="publish-date">{full_day(local)} {local:%H:%M} WIB</span><span>·</span>'
        f'<span data-qa-id="reading-time">waktu baca {words // 180 + 1} menit</span></div>'
        + ("" if post.by_newsroom else f"<div>{disclaimer}</div>")
    )


def _figure(issue: Issue, post: Story) -> str:
    caption = escape(post.caption or "")
    return (
        f'<figure data-qa-id="image-figure"><img src="{_picture(issue, post, 640)}" alt="{caption}" '
        f'width="640" height="360"><figcaption data-qa-id="image-caption">{caption}. '
        f"Foto: {escape(post.credit or '')}</figcaption></figure>"
    )


def _text(post: Story) -> str:
    tag = "p" if post.by_newsroom else "span"
    opening = f'<div class="track_paragraph"><{tag} data-qa-id="story-paragraph">'
    parts = paragraphs(post, opening, f"</{tag}></div>")
    return "".join((_AD.format(n=place) if place in (0, 1, 3) else "") + part for place, part in enumerate(parts))


def _tail(issue: Issue, post: Story, likes: int) -> str:
    topics = "".join(f'<a data-qa-id="tag-topic" href="/topic/x">{escape(tag)}</a>' for tag in post.tags)
    others = "".join(f'<li><a href="{path(other)}">{escape(other.title)}</a></li>' for other in issue.related(post))
    state = {
        f"Story:{story_id(post)}": {
            "__typename": "Story",
            "id": story_id(post),
            "title": post.title,
            "slug": f"{post.slug}-{story_id(post)}",
            "publishedAt": post.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "totalLikes": likes,
        }
    }
    return (
        f'<div data-qa-id="story-footer">{topics}<span>{likes} suka</span></div>'
        f'<section data-qa-id="breaking-news-compartment"><h3>Baca Lainnya</h3><ul>{others}</ul></section>'
        f"<script>window.__APOLLO_STATE__={json.dumps(state)};</script>"
    )


OUTLET = Outlet(
    name="lintasan",
    number=1,
    path=path,
    pages=pages,
    source="""\
name = "lintasan"
title = "Lintasan (demo platform)"
home = "{base}/"
hosts = ["{host}"]
language = "id"
timezone = "Asia/Jakarta"
brands = ["lintasan", "lintasannews"]

[[listings]]
url = "{base}/sitemap_channel_news.xml"
kind = "sitemap"

[[listings]]
url = "{base}/v2.0/rss/"
kind = "feed"

[[listings]]
url = "{base}/bapaskotabaru"
kind = "account"

[articles]
match = '/[a-z0-9-]+/[^/?]+-(?P<id>[0-9A-Za-z]{{11}})$'
""",
)
