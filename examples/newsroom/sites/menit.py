"""A fast portal: index cards with Unix seconds, articles on two pages, advertisements and tags inside the body.
Sends no validators at all."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from examples.newsroom.pages import (
    Issue,
    Outlet,
    Page,
    html,
    linked_data,
    moved_to,
    paragraphs,
    text_file,
    urlset,
)
from examples.newsroom.stories import DAYS, MONTHS, Story

_AD = (
    '<!--s:parallaxindetail--><div class="parallaxindetail scrollpage"><p class="para_caption">ADVERTISEMENT</p>'
    '<div class="ads" id="ad-{n}"></div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p></div>'
    "<!--e:parallaxindetail-->"
)


def path(story: Story) -> str:
    """``/{desk}/d-{digits}/{slug}``"""
    return _path(story, story.slug)


def _path(story: Story, slug: str) -> str:
    return f"/{story.desk}/d-{8_702_300 + 41 * story.number}/{slug}"


def pages(issue: Issue) -> Mapping[str, Page]:
    """Everything the site answers."""
    listed = [(issue.base + path(one), one) for one in issue.listed]
    answers = {
        "/robots.txt": text_file(
            f"User-agent: *\nDisallow: /advertorial/\n\nSitemap: {issue.base}/berita/sitemap_news.xml\n"
        ),
        "/": html("<!doctype html><title>menitcom</title><h1>menitcom</h1>"),
        "/indeks": _index(issue),
        "/berita/sitemap_news.xml": urlset(listed, news="menitNews"),
    }
    for one in issue.stories:
        answers |= _answers(issue, one)
    return answers


def _answers(issue: Issue, one: Story) -> dict[str, Page]:
    place = path(one)
    if one.trouble == "video":
        return {place: _video(issue, one), f"{place}?single=1": _video(issue, one)}
    if one.trouble == "soft 404":
        return {place: _soft_not_found(issue, one), f"{place}?single=1": _soft_not_found(issue, one)}
    cut = one.break_after or len(one.paragraphs)
    answers = {
        place: _article(issue, one, slice(0, cut)),
        f"{place}?single=1": _article(issue, one, slice(None)),
    }
    if one.break_after:
        answers[f"{place}/2"] = _article(issue, one, slice(cut, None))
    if one.old_slug:
        answers[_path(one, one.old_slug)] = moved_to(issue.base + place)
        answers[_path(one, one.old_slug) + "?single=1"] = moved_to(f"{issue.base}{place}?single=1")
    return answers


def _visible(one: Story) -> str:
    local = one.local
    return f"{DAYS[local.weekday()]}, {local:%d} {MONTHS[local.month - 1][:3]} {local.year} {local:%H:%M} WIB"


def _index(issue: Issue) -> Page:
    cards = "".join(
        f'<article class="list-content__item"><div class="media"><h3 class="media__title">'
        f'<a href="{issue.base}{path(one)}" class="media__link">{escape(one.title)}</a></h3>'
        f'<div class="media__date"><span d-time="{int(one.published.timestamp())}" title="{_visible(one)}">'
        f"{issue.chance(one.key).randint(2, 50)} menit yang lalu</span></div></div></article>"
        for one in issue.listed
        if one.desk == "berita"
    )
    return html(
        '<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>Indeks Berita</title>'
        '<meta property="og:type" content="article"><meta name="contenttype" content="indeksberita"></head>'
        f"<body><!--cached--><h1>Indeks Berita</h1>{cards}"
        '<a href="/indeks/2">2</a></body></html>'
    )


def _picture(issue: Issue, one: Story, ratio: str, width: int) -> str:
    day = f"{one.local:%Y/%m/%d}"
    return f"{issue.base}/community/media/visual/{day}/{one.picture}_{ratio}.jpeg?w={width}&q=90"


def _head(issue: Issue, one: Story) -> str:
    date = f"{one.local:%Y/%m/%d %H:%M:%S}"
    kind = "multiplepagenews" if one.break_after else "singlepagenews"
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": one.title,
        "image": _picture(issue, one, "169", 1200),
        "datePublished": one.local.isoformat(),
        "dateModified": one.local.isoformat(),
        "author": {"@type": "Person", "name": one.authors[0]},
        "publisher": {"@type": "Organization", "name": "menitcom"},
    }
    meta = {
        "articleid": str(8_702_300 + 41 * one.number),
        "publishdate": date,
        "createdate": date,
        "author": one.authors[0],
        "contenttype": kind,
        "keywords": ",".join(one.tags),
    }
    pairs = "".join(
        f'<meta name="{name}" content="{escape(value)}"><meta name="dtk:{name}" content="{escape(value)}">'
        for name, value in meta.items()
    )
    return (
        f'<meta charset="utf-8"><title>{escape(one.title)}</title>{pairs}'
        f'<link rel="canonical" href="{issue.base}{path(one)}"><meta property="og:type" content="article">'
        f'<meta property="og:title" content="{escape(one.title)}">'
        f'<meta property="og:image" content="{_picture(issue, one, "169", 1200)}">{linked_data(node)}'
    )


def _article(issue: Issue, one: Story, part: slice) -> Page:
    figure = ""
    if one.picture:
        figure = (
            f'<div class="detail__media"><figure><img src="{_picture(issue, one, "169", 700)}" '
            f'alt="{escape(one.caption or "")}"><figcaption>{escape(one.caption or "")} '
            f"(Foto: {escape(one.credit or '')})</figcaption></figure></div>"
        )
    return html(
        f'<!doctype html><html lang="id-ID"><head>{_head(issue, one)}</head><body>'
        f'<div class="page__breadcrumb"><a href="/">menitNews</a> <a href="/berita">{one.section}</a></div>'
        f'<article class="detail"><h1 class="detail__title">{escape(one.title)}</h1>'
        f'<div class="detail__author">{escape(", ".join(one.authors))} - <span>menitNews</span></div>'
        f'<div class="detail__date">{_visible(one)}</div>{figure}'
        f'<div class="detail__body-text itp_bodycontent">{_text(issue, one, part)}</div></article>'
        f'<div class="comment">{issue.chance(path(one)).randint(0, 300)} Komentar</div></body></html>'
    )


def _text(issue: Issue, one: Story, part: slice) -> str:
    texts = paragraphs(one)
    kept = texts[part]
    noise = issue.chance(path(one) + str(part))
    kept.insert(min(1, len(kept)), _AD.format(n=noise.randint(1, 10**6)))
    kept.insert(min(3, len(kept)), _linked(issue, one))
    if one.video:
        kept.append(f"<p><strong>[{one.video}]</strong></p>")
    start = f"<strong>{one.dateline}</strong> - " if part.start in (None, 0) else ""
    is_end = part.stop is None or part.stop >= len(texts)
    if is_end:
        kept.append(f"<strong> {one.credit_line or ''} </strong>")
    pager = "" if is_end and not part.start else '<div class="detail__long-nav">Halaman 1 dari 2</div>'
    more = f'<p>Simak selengkapnya di halaman selanjutnya.</p><a href="{path(one)}/2">Selanjutnya</a>'
    tags = "".join(f'<a class="nav__item" href="/tag/x">{escape(tag)}</a>' for tag in one.tags)
    return (
        f"<!-- S:Table of Content -->{start}{''.join(kept)}{pager}{'' if is_end else more}"
        f'<div class="detail__body-tag mgt-16"><div class="nav">{tags}</div></div>'
    )


def _linked(issue: Issue, one: Story) -> str:
    rows = "".join(f'<a href="{path(other)}">{escape(other.title)}</a>' for other in issue.related(one, 1))
    return (
        '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong>'
        f"{rows}</div></td></tr></tbody></table>"
    )


def _video(issue: Issue, one: Story) -> Page:
    node = {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": one.title,
        "uploadDate": one.local.isoformat(),
        "contentUrl": f"{issue.base}/media/{one.number}.m3u8",
    }
    return html(
        f'<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>{escape(one.title)}</title>'
        f'<meta property="og:type" content="video.other">{linked_data(node)}</head><body>'
        f'<h1 class="detail__title">{escape(one.title)}</h1><div class="detail__date">{_visible(one)}</div>'
        f'<video controls src="{issue.base}/media/{one.number}.m3u8"></video></body></html>'
    )


def _soft_not_found(issue: Issue, one: Story) -> Page:
    others = "".join(f'<li><a href="{path(other)}">{escape(other.title)}</a></li>' for other in issue.related(one))
    return html(
        '<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>Halaman Tidak Ditemukan</title>'
        "</head><body><h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak ditemukan atau "
        f"sudah dihapus.</p><h4>Berita Terpopuler</h4><ul>{others}</ul></body></html>"
    )


OUTLET = Outlet(
    name="menit",
    number=3,
    path=path,
    pages=pages,
    source="""\
name = "menit"
title = "menitcom (demo portal)"
home = "{base}/"
hosts = ["{host}"]
language = "id"
timezone = "Asia/Jakarta"
brands = ["menitNews", "menitcom"]

[[listings]]
url = "{base}/indeks"
kind = "index"
links = "h3.media__title a"

[[listings]]
url = "{base}/berita/sitemap_news.xml"
kind = "sitemap"

[articles]
match = '/d-(?P<id>\\d+)/'

[pages]
whole = "single=1"
""",
)
