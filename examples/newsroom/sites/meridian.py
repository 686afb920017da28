"""An English wire: JSON-LD ``@graph``, related links inside the body, gzip everywhere, one page that answers
503 first. Its entity tags are over the bytes: they change whenever the noise does."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from dataclasses import replace
from html import escape

from examples.newsroom.pages import (
    Issue,
    Outlet,
    Page,
    busy,
    html,
    linked_data,
    paragraphs,
    tag_of,
    text_file,
    urlset,
)
from examples.newsroom.stories import Story


def path(story: Story) -> str:
    """``/{section}/{slug}-YYYY-MM-DD/``"""
    return f"/{story.section.lower()}/{story.slug}-{story.published:%Y-%m-%d}/"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers."""
    sitemap = urlset([(issue.base + path(one), one) for one in issue.listed])
    answers = {
        "/robots.txt": text_file(
            f"User-agent: *\nDisallow: /search?q=\nCrawl-delay: 0.05\n\nSitemap: {issue.base}/sitemap.xml.gz\n"
        ),
        "/": html("<!doctype html><title>Meridian</title><h1>Meridian Press</h1>"),
        "/sitemap.xml.gz": replace(sitemap, body=gzip.compress(sitemap.body, mtime=0), content_type="application/gzip"),
        "/feed.atom": _atom(issue),
    }
    return answers | {path(one): _article(issue, one) for one in issue.stories}


def _atom(issue: Issue) -> Page:
    entries = "".join(
        f"<entry><title>{escape(one.title)}</title><id>tag:meridian.example,2026:{one.number}</id>"
        f'<link rel="alternate" href="{issue.base}{path(one)}?utm_campaign=atom"/>'
        f"<published>{one.published.isoformat()}</published><updated>{one.modified.isoformat()}</updated>"
        f"<author><name>{escape(one.authors[0])}</name></author></entry>"
        for one in issue.listed
    )
    newest = max(one.modified for one in issue.listed).isoformat()
    body = (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>Meridian Press</title><id>tag:meridian.example,2026:feed</id><updated>{newest}</updated>"
        f"{entries}</feed>"
    )
    return Page(body=body.encode(), content_type="application/atom+xml", etag=tag_of(body), gzipped=True)


def _picture(issue: Issue, one: Story, width: int) -> str:
    return f"{issue.base}/resizer/{one.picture}.jpg?width={width}&quality=80"


def _graph(issue: Issue, one: Story) -> str:
    address = issue.base + path(one)
    return linked_data(
        {
            "@context": "https://schema.org",
            "@graph": [
                {"@type": "Organization", "@id": f"{issue.base}/#org", "name": "Meridian Press"},
                {"@type": "WebPage", "@id": address, "name": one.title},
                {
                    "@type": "NewsArticle",
                    "headline": one.title,
                    "mainEntityOfPage": {"@id": address},
                    "datePublished": one.published.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "dateModified": one.modified.strftime("%Y-%m-%dT%H:%M:%SZ"),
                    "author": [{"@type": "Person", "name": name} for name in one.authors],
                    "image": {"@type": "ImageObject", "url": _picture(issue, one, 1600)},
                    "articleSection": one.section,
                    "keywords": list(one.tags),
                    "isAccessibleForFree": True,
                    "publisher": {"@id": f"{issue.base}/#org"},
                },
            ],
        }
    )


def _article(issue: Issue, one: Story) -> Page:
    body = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(one.title)} | Meridian</title>
<link rel="canonical" href="{issue.base}{path(one)}"><meta property="og:type" content="article">
<meta property="og:title" content="{escape(one.title)}">
<meta property="og:image" content="{_picture(issue, one, 1200)}">{_graph(issue, one)}</head><body>
<header><nav><a href="/world/">World</a> <a href="/business/">Business</a> <a href="/sport/">Sport</a></nav></header>
<main><article><h1 class="Page-headline">{escape(one.title)}</h1>
<div class="Page-authors">By {escape(" and ".join(one.authors))}</div>
<time datetime="{one.published.isoformat()}">{one.published:%B} {one.published.day}, {one.published:%Y}</time>
<figure><img src="{_picture(issue, one, 800)}" alt="{escape(one.caption or "")}"><figcaption>
{escape(one.caption or "")}. {escape(one.credit or "")}</figcaption></figure>
<div class="RichTextStoryBody">{_text(issue, one)}</div></article></main>
<footer><p>Meridian Press is a demo. © {one.published:%Y} Meridian Press</p></footer></body></html>"""
    slow = busy(1) if one.trouble == "retry" else None
    return html(body, etag=f'"{tag_of(body)[3:-1]}"', gzipped=True, first=slow)


def _text(issue: Issue, one: Story) -> str:
    parts = paragraphs(one)
    parts[0] = parts[0].replace("<p>", f"<p>{one.dateline} (Meridian) — ", 1)
    links = "".join(f'<li><a href="{path(other)}">{escape(other.title)}</a></li>' for other in issue.related(one, 2))
    parts.insert(2, f'<div class="PageList-related"><h2>Related stories</h2><ul>{links}</ul></div>')
    reporters, editors = " and ".join(one.authors), " and ".join(one.editors)
    parts.append(f"<p>Reporting by {reporters}; Editing by {editors}</p>")
    return "\n".join(parts)


OUTLET = Outlet(
    name="meridian",
    number=5,
    path=path,
    pages=pages,
    source="""\
name = "meridian"
title = "Meridian Press (demo wire)"
home = "{base}/"
hosts = ["{host}"]
language = "en"
timezone = "UTC"
brands = ["Meridian", "Meridian Press"]

[[listings]]
url = "{base}/feed.atom"
kind = "feed"

[[listings]]
url = "{base}/sitemap.xml.gz"
kind = "sitemap"

[articles]
match = '/[a-z]+/[^/]+-\\d{{4}}-\\d{{2}}-\\d{{2}}/$'
""",
)
