# ruff: noqa: E501 - pages are data
"""One invented page of the wild, and what a reader finds on it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.scraper.wild.words import TITLES


@dataclass(frozen=True)
class Wild:
    """`answers`: title, authors, published (an ISO minute with zone, a day, or None), and what else is known."""

    name: str
    html: str
    url: str
    answers: dict[str, Any] = field(default_factory=dict)


PAGES: list[Wild] = []


def wild(
    name: str,
    lang: str,
    body: str,
    *,
    head: str = "",
    url: str = "",
    seo: str = "",
    site: str = "",
    sep: str = " | ",
    **answers: Any,
) -> None:
    """Note a page: what is in <body>, in <head>, and the answers; the title of the language unless another is told.
    `seo` is <title> whole; else the title with the site's name."""
    title = answers["title"] if "title" in answers else answers.setdefault("title", TITLES[lang])
    shown = seo or (f"{title}{sep}{site}" if site else title)
    html = f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{shown}</title>{head}</head><body>{body}</body></html>'
    PAGES.append(Wild(name, html, url or "https://www.paper.example/news/tidal-mill-reopens-12345", answers))


def raw(name: str, html: str, *, url: str = "", **answers: Any) -> None:
    PAGES.append(Wild(name, html, url or "https://www.paper.example/news/tidal-mill-reopens-12345", answers))


def ld(**data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False)}</script>'


def news(
    title: str,
    published: str,
    author: object = None,
    *,
    kind: str = "NewsArticle",
    site: str = "The Paper",
    modified: str = "",
    **more: object,
) -> str:
    """Linked data of an article as most newsrooms write it."""
    data: dict[str, object] = {
        "@type": kind,
        "headline": title,
        "datePublished": published,
        "dateModified": modified or published,
    }
    if author is not None:
        data["author"] = author
    return ld(
        **data,
        publisher={"@type": "Organization", "name": site, "logo": {"@type": "ImageObject", "url": "/logo.png"}},
        mainEntityOfPage="https://www.paper.example/a",
        **more,
    )


def person(*names: str) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": name} for name in names]


def og(title: str, site: str = "The Paper", **more: str) -> str:
    plain = {
        "og:type": "article",
        "og:title": title,
        "og:site_name": site,
        "og:image": "https://img.paper.example/2026/02/mill-1200.jpg",
    }
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in {**plain, **more}.items()
    )


def meta(**values: str) -> str:
    return "".join(
        f'<meta name="{name.replace("__", ":").replace("_", "-")}" content="{value}">' for name, value in values.items()
    )


CARDS = {
    "en": (
        "Otters return to the northern canals after a century",
        "Why the lamp factory of Dunmere went dark",
        "Five recipes with quince for a cold week",
        "Referee apologises for the goal that never was",
    ),
    "de": (
        "Fischotter kehren nach hundert Jahren in die Kanäle zurück",
        "Warum die Lampenfabrik von Dünmoor erlosch",
        "Fünf Rezepte mit Quitten für kalte Tage",
        "Schiedsrichter entschuldigt sich für falsches Tor",
    ),
    "id": (
        "Berang-berang Kembali ke Kanal Utara Setelah Seabad",
        "Mengapa Pabrik Lampu di Dunmira Akhirnya Tutup",
        "Lima Resep Labu untuk Pekan yang Dingin",
        "Wasit Minta Maaf atas Gol yang Tidak Pernah Ada",
    ),
}
OTHERS = {
    "fr": (
        "Les loutres reviennent dans les canaux du nord",
        "Pourquoi la fabrique de lampes s'est éteinte",
        "Cinq recettes aux coings pour semaine froide",
    ),
    "es": (
        "Las nutrias vuelven a los canales del norte",
        "Por qué se apagó la fábrica de lámparas",
        "Cinco recetas con membrillo para una semana fría",
    ),
    "it": (
        "Le lontre tornano nei canali del nord",
        "Perché si è spenta la fabbrica di lampade",
        "Cinque ricette con le cotogne",
    ),
    "nl": (
        "Otters keren terug in de noordelijke kanalen",
        "Waarom de lampenfabriek donker werd",
        "Vijf recepten met kweepeer",
    ),
    "sv": ("Uttrarna återvänder till kanalerna i norr", "Därför släcktes lampfabriken", "Fem recept med kvitten"),
    "no": ("Oterne vender tilbake til kanalene i nord", "Derfor ble lampefabrikken mørk", "Fem oppskrifter med kvede"),
    "da": (
        "Odderne vender tilbage til kanalerne i nord",
        "Derfor blev lampefabrikken mørk",
        "Fem opskrifter med kvæde",
    ),
    "pl": (
        "Wydry wracają do północnych kanałów",
        "Dlaczego zgasła fabryka lamp",
        "Pięć przepisów z pigwą na zimny tydzień",
    ),
    "tr": (
        "Su samurları kuzey kanallarına geri döndü",
        "Lamba fabrikası neden karardı",
        "Soğuk hafta için beş ayva tarifi",
    ),
    "pt": (
        "As lontras regressam aos canais do norte",
        "Porque se apagou a fábrica de candeeiros",
        "Cinco receitas com marmelo",
    ),
    "ja": ("北の運河にかわうそが戻る", "電球工場はなぜ消えたのか", "寒い週のためのかりん料理五選"),
    "ko": ("북쪽 운하에 수달이 돌아왔다", "전구 공장은 왜 불이 꺼졌나", "추운 주를 위한 모과 요리 다섯"),
    "zh": ("水獭时隔百年重返北方运河", "灯泡厂为何熄灯", "寒冷一周的五道木瓜食谱"),
    "ar": ("القضاعات تعود إلى قنوات الشمال بعد قرن", "لماذا أطفئ مصنع المصابيح", "خمس وصفات بالسفرجل لأسبوع بارد"),
    "hi": ("सौ साल बाद उत्तरी नहरों में लौटे ऊदबिलाव", "लैंप फैक्ट्री क्यों हुई बंद", "ठंडे हफ्ते के लिए पांच व्यंजन"),
    "ru": (
        "Выдры вернулись в северные каналы",
        "Почему погасла ламповая фабрика",
        "Пять рецептов с айвой на холодную неделю",
    ),
}


def heads(lang: str) -> tuple[str, ...]:
    return CARDS.get(lang) or OTHERS.get(lang) or CARDS["en"]


def cards(
    lang: str, label: str = "", *, box: str = "section", cls: str = "more", tag: str = "h3", text: bool = False
) -> str:
    """Teasers of other articles under a label."""
    said = {
        "de": "Am Kai von gestern steht morgen ein anderer Kran, sagt der Hafenmeister.",
        "id": "Warga setempat menyambut kabar itu dengan perasaan campur aduk.",
    }.get(lang, "Residents greeted the announcement with mixed feelings on Monday.")
    inside = "".join(
        f'<div class="{cls}-item"><a href="/n/{n}-x"><{tag}>⟪{one}⟫</{tag}></a>{"<p>⟪" + said + "⟫</p>" if text else ""}</div>'
        for n, one in enumerate(heads(lang))
    )
    return f'<{box} class="{cls}">{"<h2>⟪" + label + "⟫</h2>" if label else ""}{inside}</{box}>'


def links(lang: str, tag: str = "ul") -> str:
    return (
        f"<{tag}>"
        + "".join(f'<li><a href="/n/{n}-y">⟪{one}⟫</a></li>' for n, one in enumerate(heads(lang)))
        + f"</{tag}>"
    )


NAV = '<header><a class="logo" href="/"><img src="/logo.svg" alt="Logo"></a><nav><ul><li><a href="/politics">Politics</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>'
FOOT = '<footer><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul><p>⟪© 2026 The Paper Publishing Ltd. All rights reserved.⟫</p></footer>'
