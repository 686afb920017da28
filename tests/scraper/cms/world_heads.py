# fmt: off
# ruff: noqa: E501 - pages are data
"""What systems write into the head of an article: meta elements and linked data."""

from __future__ import annotations

import json

from tests.scraper.cms.world_stories import Story

LEAD = "/media/2026/02/crew-1200x800.jpg"


def meta(**values: str) -> str:
    """Meta elements; two underscores stand for a colon, which makes it a property."""
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">' if "__" in name else f'<meta name="{name.replace("_", ".") if name.startswith(("dc_", "dcterms_")) else name}" content="{value}">'
        for name, value in values.items()
    )


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def open_graph(s: Story, **more: str) -> str:
    return meta(description=s.subtitle, og__type="article", og__title=s.title, og__description=s.subtitle, og__site_name=s.site, og__image=s.host + LEAD, **more)


def times(s: Story) -> str:
    return meta(article__published_time=s.published, article__modified_time=s.modified)


def yoast(s: Story) -> str:
    """The graph of an SEO plugin: the article points to everything else by @id."""
    page, person = f"{s.host}/pier/", f"{s.host}/#/schema/person/1f2e"
    graph = [
        {"@type": "Article", "@id": page + "#article", "isPartOf": {"@id": page}, "author": {"name": s.author, "@id": person}, "headline": s.title, "datePublished": s.published, "dateModified": s.modified, "mainEntityOfPage": {"@id": page}, "wordCount": 210, "commentCount": 2, "publisher": {"@id": s.host + "/#organization"}, "image": {"@id": page + "#primaryimage"}, "thumbnailUrl": s.host + LEAD, "keywords": s.tags, "articleSection": [s.section], "inLanguage": s.code},
        {"@type": "WebPage", "@id": page, "url": page, "name": f"{s.title} - {s.site}", "isPartOf": {"@id": s.host + "/#website"}, "primaryImageOfPage": {"@id": page + "#primaryimage"}, "datePublished": s.published, "dateModified": s.modified, "breadcrumb": {"@id": page + "#breadcrumb"}, "inLanguage": s.code},
        {"@type": "ImageObject", "@id": page + "#primaryimage", "url": s.host + LEAD, "contentUrl": s.host + LEAD, "width": 1200, "height": 800, "caption": s.caption},
        {"@type": "BreadcrumbList", "@id": page + "#breadcrumb", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": s.host}, {"@type": "ListItem", "position": 2, "name": s.title}]},
        {"@type": "WebSite", "@id": s.host + "/#website", "url": s.host, "name": s.site, "publisher": {"@id": s.host + "/#organization"}},
        {"@type": "Organization", "@id": s.host + "/#organization", "name": s.site, "url": s.host, "logo": {"@type": "ImageObject", "url": s.host + "/logo.png"}},
        {"@type": "Person", "@id": person, "name": s.author, "image": {"@type": "ImageObject", "url": "https://gravatar.example/a.jpg", "caption": s.author}, "url": f"{s.host}/author/mt/"},
    ]
    return open_graph(s, twitter__label1="Written by", twitter__data1=s.author, author=s.author) + times(s) + linked({"@context": "https://schema.org", "@graph": graph})


def rank_math(s: Story) -> str:
    """The graph of another: the article last, its person and picture in nodes of their own, section in meta."""
    person = f"{s.host}/author/mt/"
    graph = [
        {"@type": ["Person", "Organization"], "@id": s.host + "/#person", "name": s.site},
        {"@type": "WebSite", "@id": s.host + "/#website", "url": s.host, "name": s.site},
        {"@type": "ImageObject", "@id": s.host + LEAD, "url": s.host + LEAD, "width": "1200", "height": "800"},
        {"@type": "WebPage", "@id": s.host + "/pier/#webpage", "name": s.title, "datePublished": s.published, "dateModified": s.modified},
        {"@type": "Person", "@id": person, "name": s.author, "url": person},
        {"@type": "NewsArticle", "headline": s.title, "keywords": ",".join(s.tags), "datePublished": s.published, "dateModified": s.modified, "articleSection": s.section, "author": {"@id": person, "name": s.author}, "publisher": {"@id": s.host + "/#person"}, "description": s.subtitle, "name": s.title, "@id": s.host + "/pier/#richSnippet", "image": {"@id": s.host + LEAD}},
    ]
    return open_graph(s, article__section=s.section) + meta(article__tag=s.tags[0]) + meta(article__tag=s.tags[1]) + times(s) + linked({"@context": "https://schema.org", "@graph": graph})


def article(s: Story, kind: str = "NewsArticle", **more: object) -> str:
    """One node, as most systems of newsrooms write it."""
    return open_graph(s) + linked({"@context": "https://schema.org", "@type": kind, "headline": s.title, "datePublished": s.published, "dateModified": s.modified, "author": {"@type": "Person", "name": s.author}, "publisher": {"@type": "Organization", "name": s.site, "logo": {"@type": "ImageObject", "url": s.host + "/logo.png"}}, "image": [s.host + LEAD], "mainEntityOfPage": {"@type": "WebPage", "@id": s.host + "/pier"}, "articleSection": s.section, "keywords": s.tags, **more})


def dublin_core(s: Story) -> str:
    return meta(dcterms_title=s.title, dcterms_creator=s.author, dcterms_issued=s.published[:10], dcterms_modified=s.modified[:10], dcterms_subject=", ".join(s.tags), description=s.subtitle)
